# Domande che hanno già una risposta. Si dà del Lei.

faq =
    { $answer }

    <b>Era questo che voleva sapere?</b>
faq-right = Bene. Se Le serve altro, lo scriva qui.
faq-wrong = Va bene: la registriamo come richiesta di informazioni e Le risponderà un operatore. Abbiamo già salvato quello che ha scritto.
faq_answer-warranty_es =
    I prodotti nuovi hanno <b>3 anni</b> di garanzia legale di conformità dalla consegna (2 anni se acquistati prima del 2022), quelli usati almeno 1 anno. Se in questo periodo emerge un difetto che il prodotto aveva già alla consegna, la riparazione o la sostituzione sono gratuite.

    Possiamo calcolarLe fino a quando vale la Sua.
faq_answer-warranty_it =
    I prodotti nuovi hanno <b>2 anni</b> di garanzia legale di conformità dalla consegna, quelli usati almeno 1 anno. Se in questo periodo emerge un difetto che il prodotto aveva già alla consegna, la riparazione o la sostituzione sono gratuite.

    Possiamo calcolarLe fino a quando vale la Sua.
faq_answer-returns =
    Ciò che si compra a distanza (su internet, per telefono o per messaggio) si può restituire entro <b>14 giorni di calendario</b> dalla consegna, senza dare spiegazioni, salvo alcune eccezioni previste dalla legge. Per gli acquisti fatti in negozio questo diritto non c'è, a meno che { $company } non lo preveda.

    Se il prodotto ha un difetto il caso è diverso: c'è la garanzia.
faq_answer-complain =
    Può farlo qui: racconti con parole Sue che cosa è successo e Le chiederemo solo quello che manca. Dopo l'invio riceverà un numero di pratica e una conferma di ricezione, e { $company } Le risponderà entro <b>{ $term }</b>. Non costa nulla.
button-faq_yes = 👍 Sì
button-faq_no = 👎 No, altro
