# Le pagine informative: aiuto, come si reclama (i sei punti della comunicazione secondo la ISO 10002), privacy.

page-help =
    <b>Aiuto</b>

    Può scriverci direttamente, con parole Sue: Le chiederemo solo quello che manca. Può sempre tornare indietro, saltare ciò che non è obbligatorio, correggere una risposta o riprendere un altro giorno.

    /{ command-complaint-name } – reclamo
    /{ command-enquiry-name } – richiesta di informazioni
    /{ command-service-name } – installazione, manutenzione, riparazione e uso
    /{ command-suggestion-name } – suggerimento
    /{ command-report-name } – segnalazione all'autorità
    /{ command-praise-name } – elogio
    /{ command-status-name } – sapere a che punto è la pratica
    /{ command-warranty-name } – fino a quando dura la garanzia legale
    /{ command-certificate-name } – il PDF con tutta la pratica
    /{ command-verify-name } – verificare se un documento è autentico
    /{ command-person-name } – parlare con un operatore
    /{ command-language-name } – cambiare lingua
    /{ command-info-name } – come reclamare, termini e diritti
    /{ command-privacy-name } – che cosa facciamo dei Suoi dati
    /{ command-cancel-name } – annullare ciò che sta facendo
    /{ command-menu-name } – tornare all'inizio
page-info =
    <b>Come presentare un reclamo</b>

    <b>1. Dove e come.</b> In questa chat, a qualsiasi ora, gratis e nella lingua che preferisce. Può anche scriverci a { $address } o a { $email }, telefonare al { $phone } o chiedere qui un operatore. Orario di assistenza:
    { $hours }

    <b>2. Che cosa ci serve.</b> Che ci racconti che cosa è successo. Se chiede una soluzione: anche il prodotto o servizio, quando è successo, che cosa chiede, il Suo nome e un'e-mail o un telefono. Il numero d'ordine o di fattura aiuta, ma non è obbligatorio.

    <b>3. I passaggi.</b> Riceve subito una conferma con il numero di pratica. Una persona valuta il caso, verifica i fatti e Le risponde punto per punto, spiegando i motivi. Se non è d'accordo, la pratica resta aperta e può chiedere che la riesamini un'altra persona.

    <b>4. I termini.</b> Rispondiamo ai reclami entro { $term } ({ $article }). In alcuni casi il termine è più breve: la data esatta è sempre nella conferma di ricezione. Se manca qualche dato Glielo diremo, e avrà almeno 10 giorni lavorativi per inviarlo.

    <b>5. Che cosa può ottenere.</b> Secondo il caso: rimborso, riparazione, sostituzione, riduzione del prezzo, risarcimento, risoluzione del contratto, una spiegazione o le scuse. Se non è soddisfatto, può anche rivolgersi fuori dall'azienda:
    { $adr }

    <b>6. Come seguirlo.</b> Scriva /{ command-status-name } e il numero di pratica, a qualsiasi ora. Le scriveremo a ogni passaggio.

    Azienda: { $legal_name }, identificativo fiscale { $tax_number }.
page-privacy =
    <b>Informativa sulla privacy</b>

    <b>Titolare del trattamento:</b> { $legal_name }, identificativo fiscale { $tax_number }, { $address }. E-mail per i dati personali: { $privacy_email }.

    <b>A che scopo.</b> Per ricevere il Suo caso, esaminarlo, risponderLe e poterlo dimostrare. Non usiamo questi dati per fare pubblicità, e la risposta la decide sempre una persona.

    <b>Su quale base giuridica.</b> Il contratto che ha con noi e gli obblighi previsti dalle norme a tutela dei consumatori. Per questo non Le chiediamo il consenso, tranne che per la copia della conversazione: la conserviamo solo se Lei è d'accordo.

    <b>Dopo l'acquisto.</b> Se collega i Suoi acquisti, li usiamo per avvisarLa di ciò che li riguarda (la consegna, un controllo, la fine della garanzia, una riparazione pronta) e per le richieste che ci fa, in base al contratto che ha con noi. Quando una pratica si chiude o arriva un ordine Le chiediamo una volta com'è andata, per il nostro legittimo interesse a migliorare: può non rispondere e può chiedere di non ricevere più la domanda. Pubblicità e auguri, solo con il Suo consenso: /{ command-preferences-name }.

    <b>Per quanto tempo.</b> Cinque anni dalla chiusura della pratica. Se ci racconta un problema e non lo invia, Glielo ricordiamo dopo un giorno e, dopo tre, lo registriamo con quello che c'è perché non vada perso. Quello che inizia senza raccontarci nulla si cancella dopo 7 giorni. Con /{ command-cancel-name } si cancella tutto subito.

    <b>Chi li vede.</b> Le persone che seguono la Sua pratica e i fornitori che lavorano per noi con un contratto (responsabili del trattamento). Li comunichiamo ad autorità o tribunali solo se la legge lo richiede. Non li vendiamo.

    <b>Telegram.</b> I messaggi passano per Telegram, un'azienda fuori dallo Spazio economico europeo, e le chat con i bot restano nel suo cloud, senza crittografia end-to-end. Se preferisce, può usare l'e-mail o il telefono.

    <b>Non ci invii</b> dati sulla salute, numeri di carta, password o foto del documento d'identità.

    <b>I Suoi diritti.</b> Può consultare i dati, rettificarli, cancellarli, opporsi al trattamento, limitarlo o portarli con sé, gratuitamente: scriva a { $privacy_email } o chieda qui un operatore. Le risponderemo entro un mese. Finché la legge ci obbliga a conservarli, resteranno bloccati, senza nessun altro uso.

    <b>Autorità di controllo:</b> { $authority }. Può presentarle un reclamo se ritiene che non abbiamo rispettato i Suoi diritti.

    <b>Età.</b> Bisogna avere 14 anni o più. A nome di chi ha meno di 14 anni deve scriverci la madre, il padre o chi ne fa le veci.
