# Preguntes que tenen resposta a punt. Tractament de vostè.

faq =
    { $answer }

    <b>És això el que volia saber?</b>
faq-right = D'acord. Si vol res més, escrigui-ho aquí.
faq-wrong = Doncs ho passem com a consulta i li respondrà una persona. Ja hem guardat el que ha escrit.
faq_answer-warranty_es =
    Els productes nous tenen <b>3 anys</b> de garantia legal des de l'entrega (2 anys si es van comprar abans de 2022), i els de segona mà, com a mínim 1 any. Si el producte falla dins d'aquest temps, la reparació o el canvi són gratuïts.

    Li puc calcular fins quan arriba la seva.
faq_answer-warranty_it =
    Els productes nous tenen <b>2 anys</b> de garantia legal des de l'entrega, i els de segona mà, com a mínim 1 any. Si el producte falla dins d'aquest temps, la reparació o el canvi són gratuïts.

    Li puc calcular fins quan arriba la seva.
faq_answer-returns =
    El que es compra a distància (per internet, per telèfon o per missatge) es pot tornar dins dels <b>14 dies naturals</b> següents a l'entrega, sense donar cap motiu. Amb les compres fetes a la botiga no hi ha aquest dret, tret que { $company } l'ofereixi.

    Si el producte té un defecte, és un altre cas: hi ha la garantia.
faq_answer-complain =
    Pot fer-ho aquí mateix: expliqui què ha passat amb les seves paraules i li preguntarem només el que falti. En enviar-ho rebrà un número d'expedient i un justificant, i { $company } li respondrà en un màxim de <b>{ $term }</b>. No costa res.
button-faq_yes = 👍 Sí
button-faq_no = 👎 No, una altra cosa
