# Demanar una persona: què passa a partir d'ara.

person-recorded =
    Hem avisat l'equip que vol parlar amb una persona. Li escriurà en aquest mateix xat i es presentarà pel seu nom.

    { $wait }

    <b>Horari d'atenció</b>
    { $hours }

    Si prefereix trucar a { $company }: { $phone }.

    Mentrestant, pot continuar escrivint: ho llegirà tot.
person-already =
    L'equip ja sap que vol parlar amb una persona; no cal tornar-ho a demanar. Li escriurà en aquest mateix xat.

    { $wait }
person-is_here = { $name } porta aquesta conversa i li respondrà aquí mateix. Pot continuar escrivint.
supervisor-recorded =
    Hem avisat l'equip que vol parlar amb un supervisor. Una persona supervisora li escriurà en aquest mateix xat i es presentarà pel seu nom.

    { $wait }
supervisor-already =
    Ja hem avisat que vol parlar amb un supervisor; no cal tornar-ho a demanar. Li escriurà en aquest mateix xat.

    { $wait }
supervisor-called_here =
    Hem demanat que un supervisor vingui a aquesta conversa. Mentrestant, { $name } continua llegint el que escriu.

    { $wait }
supervisor-is_here = { $name }, que porta aquesta conversa, supervisa l'equip. Expliqui-li què no ha anat bé: li respondrà aquí mateix.
supervisor-today = { $wait } Si ara no pot ser, un supervisor li escriurà avui mateix, dins de l'horari d'atenció.
person-wait_usual =
    { $n ->
        [one] { $before } Nou de cada deu vegades no s'espera més d'un minut.
       *[other] { $before } Nou de cada deu vegades no s'espera més de { $n } minuts.
    }
person-wait_unknown = { $before } Encara no sabem quant s'acostuma a esperar; l'atendrem tan aviat com puguem.
person-before =
    { $n ->
        [0] Ara no hi ha ningú més esperant.
        [one] Abans hi ha una altra persona esperant.
       *[other] Abans hi ha { $n } persones esperant.
    }
person-closed_until = Ara és tancat. La seva petició es manté i l'atendrem quan obrim: { $opens }.
person-closed = Ara és tancat. La seva petició es manté i l'atendrem quan obrim.

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
