# Ogni domanda: come si chiede, come si chiama nel riepilogo e, se raccoglie più di una cosa, come si prosegue.

## Il racconto, secondo di che cosa si tratta

description-ask = Ci racconti che cosa è successo, con parole Sue. Per esempio: <i>«La lavatrice che ho comprato a marzo perde acqua e nessuno mi risponde»</i>.
description-label = Che cosa è successo
suggestion-ask = Quale idea vuole proporci? Per esempio: <i>«Potreste aprire anche il sabato mattina»</i>.
suggestion-label = La Sua idea
report-ask =
    Se vuole che intervenga l'autorità, la segnalazione va presentata all'autorità stessa; alla fine Le diremo qual è. Qui possiamo conservarne una copia e fare una verifica interna: che cosa è successo? Per esempio: <i>«Il prezzo sul cartellino non è quello che ho pagato»</i>.

    Se lavora con noi e si tratta di corruzione o di questioni di lavoro, non lo scriva qui: usi il canale interno di segnalazione dell'azienda.
report-label = I fatti
enquiry-ask = Che cosa vuole sapere? Per esempio: <i>«Quanto mi resta di garanzia?»</i>.
enquiry-label = La Sua richiesta
praise-ask = Che cosa Le è piaciuto? Per esempio: <i>«Il tecnico è arrivato puntuale e ha lasciato tutto pulito»</i>.
praise-label = Il Suo messaggio
addition-ask = Che cosa vuole aggiungere alla pratica <code>{ $about }</code>? Per esempio: <i>«Oggi è successo di nuovo»</i>.
addition-label = Quello che aggiunge

## Che cosa chiede e perché

safety_risk-ask = Lo chiediamo a tutti: per questo problema c'è qualcuno in pericolo, ferito o che sta male? Per esempio per fumo, odore di gas o una scossa elettrica. Se sta succedendo adesso, chiami prima il 112. Se non è così, risponda <b>no</b>.
safety_risk-label = Pericolo per qualcuno
service_cut-ask = In questo momento è senza servizio? Per esempio senza luce, acqua o connessione.
service_cut-label = Servizio interrotto
case_type-ask = Ci chiede qualcosa? Se vuole, per esempio, un rimborso, una riparazione, una sostituzione o un annullamento, è un <b>reclamo</b>. Se vuole solo farcelo sapere, è una <b>segnalazione di insoddisfazione</b>.
case_type-label = Perché ci scrive
product-ask = Di quale prodotto o servizio si tratta? Per esempio: <i>lavatrice Candy CS1410</i> o <i>l'installazione della fibra</i>.
product-label = Prodotto o servizio
occurred_on-ask = Quando è successo? Basta una data approssimativa, per esempio <i>martedì scorso</i> o <i>ai primi di marzo</i>.
occurred_on-label = Quando è successo
remedy-ask = Come potremmo rimediare? Scelga una o più opzioni, oppure lo scriva, per esempio: <i>«Vorrei una lavatrice nuova»</i>.
remedy-more =
    Per ora abbiamo: { $value }.

    Può sceglierne altre o toglierne. Quando ha finito, prema «{ button-done }».
remedy-label = Che cosa chiede
amount-ask = Quale importo chiede? Per esempio: <code>39,90</code>. Se non lo sa, può saltare la domanda.
amount-label = Importo
reference-ask = Ha un numero d'ordine, di fattura o di contratto? Per esempio: <code>FAT-2026/00118</code>. Se non lo trova, può saltare la domanda.
reference-label = Numero di riferimento
supply_point-ask = Qual è il codice del punto di fornitura? È sulla bolletta: POD, PDR o CUPS, per esempio <code>IT001E12345678</code>. Se non lo trova, può saltare la domanda.
supply_point-label = Punto di fornitura
evidence-ask = Ha foto, fatture o altri documenti? Li invii qui, per esempio una foto del guasto. Al massimo 10, fino a 20 MB l'uno. Se non ne ha, può saltare la domanda. Non ci invii foto di carte di pagamento o del documento d'identità.
evidence-more =
    Per ora abbiamo: { $value }.

    Può inviarne altri. Quando ha finito, prema «{ button-done }».
evidence-label = Foto e documenti

## Chi è e come rintracciarla

age_ok-ask = Per proteggere i dati dei minori dobbiamo chiederLe: ha 14 anni o più?
age_ok-label = 14 anni o più
full_name-ask = Come si chiama? Scriva nome e cognome, per esempio <i>Chiara D'Amico</i>.
full_name-label = Nome e cognome
contact-ask = Ci lasci un'e-mail o un telefono, nel caso Telegram non funzioni e non possiamo scriverLe qui. Per esempio: <code>nome@esempio.it</code> o <code>333 123 4567</code>. Se non vuole, può saltare la domanda, ma allora ci resterà solo questa chat.
contact-label = E-mail o telefono
national_id-ask = Per questa pratica ci serve il codice fiscale o il numero del documento d'identità spagnolo, per esempio <code>RSSMRA85T10A562S</code>. Scriva solo il codice: non ne invii foto.
national_id-label = Codice fiscale
vat_number-ask = Se scrive per un'azienda, qual è la partita IVA? Per esempio: <code>07643520567</code>. Se non è il Suo caso, può saltare la domanda.
vat_number-label = Partita IVA
iban-ask = Su quale conto dovremmo versare un eventuale rimborso? Scriva l'IBAN, per esempio <code>IT60 X054 2811 1010 0000 0123 456</code>. Se non vuole, può saltare la domanda.
iban-label = Conto (IBAN)
no_other_proceedings-ask = Ci può confermare che questa stessa questione non è davanti a un giudice, a un arbitro o a un'autorità? Risponda <b>sì</b> se non c'è nessun altro procedimento in corso.
no_other_proceedings-label = Nessun altro procedimento
transcript_consent-ask = Vuole che conserviamo una copia di questa conversazione come prova? Potrà chiederla quando vuole, almeno finché non Le comunicheremo la risposta. Qualunque cosa scelga, seguiremo comunque il Suo caso.
transcript_consent-label = Copia della chat

## Quello che si può aggiungere dal riepilogo

topic-ask = Di che cosa si tratta, soprattutto? Scelga quello che si avvicina di più, per esempio «{ topic-delivery }».
topic-label = Argomento
delivered_on-ask = Che giorno ha ricevuto il prodotto? Serve a calcolare la garanzia. Per esempio: <i>il 3 marzo</i>.
delivered_on-label = Acquisto o consegna
place-ask = Dove è successo? Per esempio: <i>il negozio di via Garibaldi</i> o <i>sul sito</i>. Se non lo sa, può saltare la domanda.
place-label = Luogo
earlier_case-ask = Ce ne aveva già parlato? Scriva il numero di pratica di allora o quando è stato, per esempio: <i>a gennaio, al telefono</i>.
earlier_case-label = Volte precedenti
on_behalf_of-ask = A nome di chi ci scrive? Per esempio: <i>mia madre, Rosa Vitale</i>. Prima di darLe dati di questa persona Le chiederemo una delega.
on_behalf_of-label = A nome di
needs_support-ask = Come preferisce che comunichiamo? Non serve che ci dica il motivo. Per esempio: «{ needs_support-phone_call }».
needs_support-label = Come comunicare
receipt_medium-ask = Dove vuole ricevere la conferma e la risposta? Per esempio: «{ receipt_medium-email }».
receipt_medium-label = Dove risponderLe
postal_address-ask = A quale indirizzo Le scriviamo? Per esempio: <i>Via Garibaldi 5, int. 2, 20121 Milano</i>. Se non vuole darlo, può saltare la domanda.
postal_address-label = Indirizzo postale

## Una pratica che esiste già

folio-ask = Scriva il numero di pratica. È nella conferma di ricezione, per esempio: <code>REC-2026-000123-7K3M</code>.
folio-label = Numero di pratica
