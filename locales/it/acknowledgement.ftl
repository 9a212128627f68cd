# La conferma di ricezione. Niente di commerciale: è un documento che vale come prova.

acknowledgement =
    <b>Conferma di ricezione</b>

    Numero di pratica: <code>{ $folio }</code>
    Tipo: { $kind }
    Data e ora: { $received } (ora locale: { CITY($zone) })
    Canale e lingua: Telegram, italiano
    Azienda: { $company }, identificativo fiscale { $tax_number }

    <b>Che cosa abbiamo ricevuto</b>
    { $told }

    <b>Quando Le risponderemo</b>
    { $answer }

    { $closing }

    <b>Che cosa può fare ora</b>
    • Sapere a che punto è: «{ button-status }», oppure scriva /{ command-status-name } e il numero di pratica.
    • Aggiungere informazioni o documenti: «{ button-add }».
    • Parlare con un operatore: «{ button-person }», oppure scriva /{ command-person-name }.

    { $notices }

    Conservi questo messaggio: è la prova che ci ha scritto e quando.

acknowledgement-claim = Ci dispiace che abbia dovuto scriverci per questo. Una persona del nostro servizio esaminerà il Suo reclamo e Le risponderà per iscritto, in italiano e spiegando i motivi.
acknowledgement-complaint = Ci dispiace che abbia dovuto scriverci per questo. Una persona del nostro servizio esaminerà la Sua segnalazione e Le risponderà per iscritto, in italiano.
acknowledgement-report = Faremo una verifica interna e Le risponderemo per iscritto, in italiano. Questo messaggio non è una segnalazione presentata all'autorità.
acknowledgement-enquiry = Una persona del nostro servizio cercherà le informazioni e Le risponderà per iscritto, in italiano.
acknowledgement-suggestion = Grazie per l'idea. La passeremo a chi può metterla in pratica e Le diremo che cosa ne faremo.
acknowledgement-praise = Grazie del Suo messaggio. Lo faremo avere alle persone a cui è rivolto.
