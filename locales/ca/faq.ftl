# Preguntes que tenen resposta a punt. Tractament de vostè.

faq =
    { $answer }

    <b>És això el que volia saber?</b>
faq-right = D'acord. Si vol res més, escrigui-ho aquí.
faq-wrong = D'acord: ho passem com a consulta i li respondrà una persona. Ja hem guardat el que ha escrit.
faq_answer-warranty_es =
    Els productes nous tenen <b>3 anys</b> de garantia legal des del lliurament (2 anys si es van comprar abans del 2022), i els de segona mà, com a mínim 1 any. Si en aquest temps apareix un defecte que el producte ja tenia en lliurar-lo, la reparació o la substitució són gratuïtes.

    Li podem calcular fins quan dura la seva.
faq_answer-warranty_it =
    Els productes nous tenen <b>2 anys</b> de garantia legal des del lliurament, i els de segona mà, com a mínim 1 any. Si en aquest temps apareix un defecte que el producte ja tenia en lliurar-lo, la reparació o la substitució són gratuïtes.

    Li podem calcular fins quan dura la seva.
faq_answer-returns =
    El que es compra a distància (per internet, per telèfon o per missatge) es pot tornar en els <b>14 dies naturals</b> següents al lliurament, sense donar cap motiu, amb algunes excepcions que marca la llei. En les compres fetes a la botiga no hi ha aquest dret, tret que { $company } l'ofereixi.

    Si el producte té un defecte, és un altre cas: hi ha la garantia.
faq_answer-complain =
    Pot fer-ho aquí mateix: expliqui què ha passat amb les seves paraules i li preguntarem només el que falti. En enviar-ho rebrà un número d'expedient i un justificant, i { $company } li respondrà en un màxim de <b>{ $term }</b>. No costa res.
button-faq_yes = 👍 Sí
button-faq_no = 👎 No, una altra cosa
