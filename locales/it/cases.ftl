# Come si chiama quello che c'è in una pratica: che cosa si può fare, tipi, argomenti, rimedi, stati.

## Che cosa si può fare qui (anche scritte dei pulsanti)

flow-complaint = Reclamo
flow-enquiry = Informazioni
flow-suggestion = Suggerimento
flow-report = Segnalazione all'autorità
flow-praise = Elogio
flow-addition = Aggiunta alla pratica
flow-status = Cercare una pratica

## Tipi

type-claim = Reclamo
type-complaint = Segnalazione di insoddisfazione
type-report = Segnalazione all'autorità (copia interna)
type-enquiry = Richiesta di informazioni
type-suggestion = Suggerimento
type-praise = Elogio

case_type-claim = Chiedo una soluzione
case_type-complaint = Voglio solo farlo sapere

## Argomenti

topic-product_defect = Prodotto difettoso
topic-delivery = Consegna
topic-billing = Fattura o addebito
topic-warranty = Garanzia
topic-repair = Riparazione
topic-installation = Installazione
topic-staff = Trattamento ricevuto
topic-contract = Contratto
topic-privacy = Dati personali
topic-safety = Sicurezza
topic-website_app = Sito o applicazione
topic-other = Altro

## Rimedi

remedy-refund = Rimborso
remedy-replacement = Sostituzione
remedy-repair = Riparazione
remedy-substitute = Un prodotto equivalente
remedy-technical_assistance = Assistenza tecnica
remedy-information = Una spiegazione
remedy-referral = Sapere a chi rivolgermi
remedy-financial_assistance = Aiuto economico
remedy-price_reduction = Riduzione del prezzo
remedy-cancellation = Annullare il contratto
remedy-compensation = Risarcimento
remedy-apology = Scuse
remedy-goodwill_gift = Un gesto di cortesia
remedy-change_of_practice = Che non accada più
remedy-other = Un'altra soluzione
remedy-propose = Fatemi una proposta

## Come vuole che comunichiamo, e dove riceve la risposta

needs_support-simple_text = Testi semplici
needs_support-audio = Audio
needs_support-phone_call = Per telefono
needs_support-email = Per e-mail
needs_support-letter = Per lettera

receipt_medium-telegram = Qui, su Telegram
receipt_medium-email = Per e-mail
receipt_medium-post = Per posta

## A che punto è

status-one =
    Numero di pratica: <code>{ $folio }</code>
    Stato: <b>{ $status }</b>
    Data di ricezione: { $received }
    Data limite di risposta: { $due }
status-row =
    <code>{ $folio }</code> · { $kind }
    <b>{ $status }</b>
    { $next }
status-all =
    <b>Le Sue pratiche</b>

    { $rows }

    Prema una pratica per vedere i dettagli e che cosa può fare.
status-none = Non ci sono pratiche aperte da questo account Telegram. Se ha il numero, prema «{ button-by_folio }».
status-unknown = Non abbiamo trovato pratiche con il numero <code>{ $folio }</code>. Lo verifichi nella conferma di ricezione o prema «{ button-person }» e La aiuteremo a trovarla.
added-not_found = Non abbiamo trovato la pratica a cui voleva aggiungerlo e non è stato aggiunto. Prema «{ button-my_cases }» o «{ button-person }».

status-draft = Bozza
status-received = Ricevuta
status-needs_info = In attesa di integrazione: mancano dati
status-acknowledged = Conferma inviata
status-assessed = Valutata e assegnata
status-investigating = In istruttoria
status-decision_draft = Risposta in revisione
status-decided = Risposta comunicata, in attesa della Sua accettazione
status-accepted = Accettata
status-remedy_done = Rimedio eseguito
status-rejected_open = Aperta: risposta non accettata
status-escalated_int = Riesame
status-escalated_ext = All'esame di un altro organismo
status-no_reply = Senza Suo riscontro
status-closed_accepted = Chiusa con accettazione
status-closed_answered = Chiusa con risposta
status-closed_exhausted = Chiusa: vie esaurite
status-closed_withdrawn = Chiusa per rinuncia
status-closed_incomplete = Chiusa per mancata integrazione
status-merged = Unita a un'altra pratica
status-referred = Inoltrata ad altro ente
status-blocked = Bloccata
