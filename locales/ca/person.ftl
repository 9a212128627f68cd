# Demanar una persona: què passa a partir d'ara.

person-recorded =
    Hem anotat que vol parlar amb una persona. Li escriurà en aquest mateix xat i es presentarà pel seu nom.

    <b>Horari d'atenció</b>
    { $hours }

    Si ara és tancat, la seva petició es manté i l'atendrem en obrir. Si prefereix trucar a { $company }: { $phone }.

    Mentrestant, pot continuar escrivint: ho llegirà tot.
person-already = Ja tenim anotat que vol parlar amb una persona; no cal tornar-ho a demanar. Li escriurà en aquest mateix xat. Mentrestant, pot continuar escrivint: ho llegirà tot.

## Horari d'atenció, un dia per línia

hours-row = { $day }: { $spans }
hours-unknown = – (no consta)
weekday-0 = Dilluns
weekday-1 = Dimarts
weekday-2 = Dimecres
weekday-3 = Dijous
weekday-4 = Divendres
weekday-5 = Dissabte
weekday-6 = Diumenge
