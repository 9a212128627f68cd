# I documenti in PDF: conferma di ricezione, risposta, chiusura e pratica completa.

paper-receipt = Conferma di ricezione
paper-decision = Risposta al Suo reclamo
paper-closing = Chiusura della pratica
paper-file = Pratica completa
paper-scan = Lo inquadri con il telefono per sapere a che punto è.
paper-page = pagina
paper-proof = Documento emesso dall'assistente automatico dell'azienda e firmato digitalmente. Per verificare che sia autentico, invii questo file nella stessa conversazione di Telegram con /{ command-verify-name }.
paper-particulars = Dati
paper-company = Azienda
paper-address = Indirizzo per i reclami
paper-folio = Numero di pratica (codice identificativo)
paper-received = Ricevuto
paper-moment = { $at } (ora di { CITY($zone) })
paper-channel = Canale
paper-telegram = Telegram
paper-language = Lingua
paper-language_ca = catalano
paper-language_es = spagnolo
paper-language_it = italiano
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
paper-result = Esito
paper-result_label = Esito
paper-decided_on = Data della risposta
paper-signed_by = Firma
paper-points = Risposta a ogni questione
paper-point = Questione { $n }
paper-remedy = Rimedio
paper-amount = { $money }
paper-by_day = entro il { $day }
paper-your_word = La Sua accettazione
paper-accept_or_not = Può accettare la risposta o dire che non è d'accordo dalla conversazione di Telegram. Se non è d'accordo, la pratica resta aperta e un'altra persona la riesamina. Se non dice nulla, non lo prenderemo per un sì.
paper-outside = Fuori dall'azienda
paper-ending = Com'è finita
paper-closed_on = Data della chiusura
paper-decision_label = Risposta
paper-accepted_on = Accettata da Lei
paper-remedy_proof = Prova del rimedio
paper-reopen = Se il rimedio non viene eseguito o il problema si ripresenta, può riaprire questa stessa pratica per { $n ->
    [one] { $n } mese
   *[other] { $n } mesi
    }.
paper-kept = Conserveremo la pratica fino al { $until }; poi la distruggeremo.
paper-state = Stato
paper-due = Data limite di risposta
paper-timeline = Cronologia
paper-when = Quando
paper-what = Che cosa
paper-who = Chi
paper-you = Lei
paper-assistant = Assistente automatico

## Esiti

result-upheld = Accolto: ha ragione Lei
result-partly = Parzialmente accolto
result-rejected = Respinto
result-answered = Risposta

## Quello che risulta nella cronologia

event-received = Abbiamo ricevuto il Suo caso
event-acknowledged = Conferma di ricezione consegnata
event-assessed = Valutato e assegnato
event-investigation_begun = Inizia l'istruttoria
event-information_asked = Le chiediamo dati che mancano
event-items_given = Riceviamo dati che mancavano
event-completed = Non manca più nulla
event-closed_incomplete = Chiuso per mancata integrazione
event-decision_proposed = Risposta in revisione
event-decision_sent_back = La risposta viene riesaminata
event-decision_communicated = Esito comunicato
event-accepted = Risposta accettata
event-not_accepted = Risposta non accettata: resta aperto
event-fell_silent = Senza un Suo riscontro
event-spoke_again = Un Suo nuovo messaggio
event-second_look_begun = Riesame da parte di un'altra persona
event-went_outside = Via esterna
event-settled_outside = Risolto per via esterna
event-remedy_carried_out = Rimedio eseguito
event-closed_accepted = Chiuso con accettazione
event-closed_answered = Chiuso con risposta
event-exhausted = Chiuso: rimedi esauriti
event-withdrawn = Chiuso per rinuncia
event-reopened = Riaperto
event-merged = Unificato con un'altra pratica
event-referral_proposed = Si propone l'inoltro
event-referred = Inoltrato ad altro ente
event-blocked = Dati bloccati
event-retyped = Cambio di tipo
event-categorised = Categoria
event-assigned = Assegnato
event-issues_raised = Questioni annotate
event-noted = Nota
event-customer_added = Informazioni aggiunte
event-delivered = Messaggio consegnato
event-answer_put_off = Nuova data, con le nostre scuse
event-became_overdue = Termine scaduto
event-safety_flagged = Segnato come urgente per la sicurezza

## Come arrivano e come si verificano

paper-receipt_name = ricevuta
paper-decision_name = risposta
paper-closing_name = chiusura
paper-file_name = pratica
paper-receipt_sent = 📄 La conferma di ricezione della pratica <code>{ $folio }</code>, con tutto quello che ci ha inviato. La conservi: ha valore di prova.
paper-decision_sent = 📄 La risposta della pratica <code>{ $folio }</code>, da conservare.
paper-closing_sent = 📄 Il documento di chiusura della pratica <code>{ $folio }</code>.
paper-file_sent = 📄 Tutto quello che risulta finora della pratica <code>{ $folio }</code>.
verify-genuine = Documento autentico: <b>{ $kind }</b> della pratica <code>{ $folio }</code>, del { $at }. Non è stato cambiato nulla.
verify-altered = Questo documento <b>non</b> è come lo abbiamo emesso: qualcuno lo ha modificato, oppure non lo abbiamo firmato noi. Se Le serve l'originale, scriva /{ command-certificate-name }.
verify-unknown = Questo file non è un nostro documento.
verify-not_fetched = Non siamo riusciti ad aprire questo file. Lo invii di nuovo, per favore.
verified-ask = Ci invii il PDF che vuole verificare: una conferma di ricezione, una risposta, una chiusura o una pratica.
verified-label = Documento
flow-verify = Verificare un documento
verify-checking = Un momento: verifichiamo il documento e Le diciamo se è autentico.
certificate-coming = Lo prepariamo e glielo inviamo qui tra qualche secondo.
certificate-which = Di quale pratica vuole il documento? Ne prema una.
