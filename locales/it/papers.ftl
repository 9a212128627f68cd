# I documenti in PDF: conferma di ricezione, risposta, chiusura e pratica completa.

paper-receipt = Conferma di ricezione
paper-decision = Risposta motivata
paper-closing = Chiusura della pratica
paper-file = Pratica completa
paper-scan = Lo inquadri con il telefono per sapere a che punto è.
paper-page = pagina
paper-proof = Documento emesso dall'assistente automatico dell'azienda e firmato digitalmente. Per verificare che sia autentico, scriva /{ command-verify-name } nella stessa conversazione di Telegram e invii questo file.
paper-particulars = Dati
paper-company = Azienda
paper-address = Indirizzo per i reclami
paper-folio = Numero di pratica (codice identificativo)
paper-received = Data e ora di ricezione
paper-moment = { $at } (ora di { CITY($zone) })
paper-channel = Canale
paper-telegram = Telegram
paper-language = Lingua
paper-language_ca = Catalano
paper-language_es = Spagnolo
paper-language_it = Italiano
paper-type = Tipo
paper-topic = Argomento
paper-department = Ufficio
paper-value = { $value }
paper-story = Che cosa ci ha raccontato
paper-files = File allegati
paper-no_files = Non ci sono file allegati.
paper-attachment = File
paper-sha256 = Impronta SHA-256
paper-not_fetched = Non è stato possibile scaricarlo da Telegram; può inviarcelo di nuovo.
paper-answer = Quando Le risponderemo
paper-ways_on = Che cosa può fare ora
paper-follow = • Sapere a che punto è: scriva /{ command-status-name } e il numero di pratica, o inquadri il codice.
paper-add = • Aggiungere informazioni o documenti: ci scriva nella stessa conversazione.
paper-person = • Parlare con un operatore: scriva /{ command-person-name } in qualsiasi momento.
paper-result = Risposta
paper-result_label = Esito
paper-decided_on = Data della risposta
paper-signed_by = Firmata da
paper-points = Risposta a ogni questione
paper-point = Questione { $n }
paper-remedy = Rimedio
paper-your_word = Che cosa può fare ora
paper-accept_or_not = Nella conversazione di Telegram può accettare la risposta o dire che non la accetta. Se non la accetta, la pratica resta aperta e può chiedere che la riesamini un'altra persona. Se non dice nulla, non lo considereremo un sì.
paper-outside = Fuori dall'azienda
paper-ending = Com'è finita
paper-closed_on = Data della chiusura
paper-decision_label = Risposta
paper-accepted_on = Data dell'accettazione
paper-remedy_proof = Prova del rimedio
paper-reopen = Se il problema non è risolto o si ripresenta, può riaprire questa stessa pratica per { $n ->
    [one] { $n } mese
   *[other] { $n } mesi
    }.
paper-kept = Conserveremo la pratica fino al giorno { $until }; poi la distruggeremo.
paper-state = Stato
paper-due = Data limite di risposta
paper-timeline = Cronologia
paper-when = Quando
paper-what = Che cosa
paper-who = Chi
paper-you = Lei
paper-assistant = Assistente automatico

## Esiti

result-upheld = Accolto: Le diamo ragione
result-partly = Parzialmente accolto
result-rejected = Respinto
result-answered = Risposta

## Quello che risulta nella cronologia

event-received = Riceviamo quello che ci ha inviato
event-acknowledged = Conferma di ricezione consegnata
event-assessed = Valutata e assegnata
event-investigation_begun = Inizia l'istruttoria
event-information_asked = Le chiediamo dati che mancano
event-items_given = Riceviamo dati che mancavano
event-completed = Non manca più nulla
event-closed_incomplete = Chiusa per mancata integrazione
event-decision_proposed = Risposta in revisione
event-decision_sent_back = La risposta viene riesaminata
event-decision_communicated = Risposta comunicata
event-accepted = Risposta accettata
event-not_accepted = Risposta non accettata: resta aperta
event-fell_silent = Nessun riscontro da parte Sua
event-spoke_again = Un Suo nuovo messaggio
event-second_look_begun = Riesame da parte di un'altra persona
event-went_outside = All'esame di un altro organismo
event-settled_outside = Risolta fuori dall'azienda
event-remedy_carried_out = Rimedio eseguito
event-closed_accepted = Chiusa con accettazione
event-closed_answered = Chiusa con risposta
event-exhausted = Chiusa: vie esaurite
event-withdrawn = Chiusa per rinuncia
event-reopened = Riaperta
event-merged = Unita a un'altra pratica
event-referral_proposed = Si propone l'inoltro
event-referred = Inoltrata ad altro ente
event-blocked = Dati bloccati
event-retyped = Cambio di tipo
event-categorised = Categoria
event-assigned = Assegnata
event-issues_raised = Questioni annotate
event-noted = Nota
event-customer_added = Informazioni aggiunte
event-delivered = Messaggio consegnato
event-answer_put_off = Nuova data, con le nostre scuse
event-became_overdue = Termine scaduto
event-safety_flagged = Segnata come urgente per la sicurezza

## Come arrivano e come si verificano

paper-receipt_name = ricevuta
paper-decision_name = risposta
paper-closing_name = chiusura
paper-file_name = pratica
paper-receipt_sent = 📄 La conferma di ricezione della pratica <code>{ $folio }</code>, con tutto quello che ci ha inviato. La conservi: ha valore di prova.
paper-decision_sent = 📄 La risposta alla pratica <code>{ $folio }</code>. La conservi: ha valore di prova.
paper-closing_sent = 📄 Il documento di chiusura della pratica <code>{ $folio }</code>.
paper-file_sent = 📄 Tutto quello che contiene finora la pratica <code>{ $folio }</code>.
verify-genuine = <b>Documento autentico.</b> { $kind }, pratica <code>{ $folio }</code>, { $at }. Non è stato cambiato nulla.
verify-altered = Questo documento <b>non</b> è come lo abbiamo emesso: qualcuno lo ha modificato, oppure non lo abbiamo firmato noi. Se Le serve l'originale, scriva /{ command-certificate-name }.
verify-unknown = Questo file non è un nostro documento.
verify-not_fetched = Non siamo riusciti ad aprire questo file. Lo invii di nuovo, per favore.
verified-ask = Ci invii il PDF che vuole verificare: una conferma di ricezione, una risposta, una chiusura o una pratica.
verified-label = Documento
flow-verify = Verificare un documento
verify-checking = Un momento: verifichiamo il documento e Le diciamo se è autentico.
certificate-coming = Lo prepariamo e Glielo inviamo qui tra qualche secondo.
certificate-which = Di quale pratica vuole il documento? Ne prema una.
