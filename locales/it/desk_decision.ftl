# Nel gruppo di lavoro: la risposta a una pratica, e i testi e i comandi già pronti.

## Le domande di chi scrive la risposta

flow-decision = Risposta alla pratica
flow-sending_back = Motivo per rivederla
desk-result-ask = Qual è l'esito?
desk-result-label = Esito
desk-answer-ask =
    Scriva la risposta motivata a questo punto, così come la leggerà il cliente:

    <blockquote>{ $n }. { $point }</blockquote>
desk-answer-label = Risposta al punto { $n }
desk-offers-ask = Quale rimedio daremo al cliente? Può sceglierne più di uno.
desk-offers-more =
    Per ora: { $value }.

    Può aggiungere o togliere. Alla fine prema «{ button-done }».
desk-offers-label = Rimedio
desk-which-ask = «{ $remedy }»: quale? Il cliente la leggerà così come la scrive, per esempio: <i>Controlliamo l'impianto senza spese</i>.
desk-which-label = ℹ️ { $remedy }
desk-amount-ask = «{ $remedy }»: quale importo, in euro? Per esempio: <code>39,90</code>.
desk-amount-label = 💶 { $remedy }
desk-by-ask = «{ $remedy }»: entro quale giorno? Prema una data o la scriva, per esempio: <code>15/12/2026</code>.
desk-by-label = 📅 { $remedy }
desk-reason-ask = Perché va rivista? Lo leggeranno solo gli operatori.
desk-reason-label = Motivo

## Come si conclude

desk-decision-review =
    <b>Riveda la proposta di risposta</b> ({ $about })

    { $rows }

    Non viene ancora inviata: prima va approvata.
desk-decision-review_direct =
    <b>Riveda la risposta</b> ({ $about })

    { $rows }

    Premendo il pulsante, sarà inviata al cliente.
desk-decision-propose = 📝 Proporla
desk-decision-send = 📨 Inviarla al cliente
desk-decision-left = La risposta che si stava scrivendo è stata scartata. La pratica resta com'era.
desk-sending_back-left = Va bene: la proposta resta com'era.
desk-decision-proposed = 📝 <b>{ $name }</b> propone questa risposta. Il cliente la leggerà così:
desk-filling-other = Ora sta scrivendo { $name }: in ogni argomento può farlo solo una persona alla volta.
desk-filling-take_over = ✍️ Continuare al suo posto
desk-filling-moved =
    Nel frattempo la pratica è cambiata: { $status }. Non è stato inviato nulla; ciò che aveva scritto resta salvato e potrà riprenderlo con <code>{ $again }</code>.

    { $why }
desk-filling-only_words = Qui bisogna rispondere con un testo: questo non è stato salvato né inviato al cliente.
desk-approve-ask =
    Questo è ciò che leggerà il cliente; lo firma chi lo approva. Lo propone { $name }.

    Che cosa facciamo?
desk-approve-done = ✅ <b>{ $name }</b> ha approvato la risposta: viene inviata al cliente.
desk-approve-wanted =
    🔔 <b>{ $name }</b> chiede che un responsabile approvi la risposta.
    { $why }
desk-reject-done =
    ↩️ <b>{ $name }</b> chiede di rivedere la risposta:
    <blockquote>{ $reason }</blockquote>
    Con <code>/propose</code> si riprende ciò che era scritto.

## Quando ciò che si scrive non va bene

reasoned-empty = Manca il testo. Lo scriva in un messaggio.
reasoned-too_short = È troppo corto: servono almeno { $limit } caratteri.
reasoned-too_long =
    { $over ->
        [one] C'è un carattere di troppo: al massimo { $limit }.
       *[other] Ci sono { $over } caratteri di troppo: al massimo { $limit }.
    }
reasoned-other_language = Sembra scritto in un'altra lingua ({ $written }). Quella della pratica è: { $wanted }. Lo riscriva o, se è quello che vuole, prema «{ reasoned-anyway }».
reasoned-wrong_language = È in un'altra lingua ({ $written }) e il cliente non può riceverlo così. Lo scriva nella lingua della pratica: { $wanted }.
reasoned-anyway = Va bene così
euros-not_a_number = Questo non è un importo. Lo scriva in cifre, per esempio: <code>39,90</code>.
euros-negative = L'importo si scrive senza il segno meno, per esempio: <code>39,90</code>.
euros-too_much = L'importo massimo è { $limit }.
euros-too_many = C'è più di un importo. Ne scriva uno solo, per esempio: <code>39,90</code>.
euros-nothing = L'importo deve essere maggiore di zero.
euros-other_currency = L'importo deve essere in euro, per esempio: <code>39,90</code>.
day_to_come-not_a_date = Questa non è una data. La scriva così, per esempio: <code>15/12/2026</code>.
day_to_come-gone_by = Questa data è già passata. Può essere oggi ({ $today }) o più avanti.
day_to_come-option = { $by }

## Risposte pronte

desk-reply-none =
    Non c'è nessuna risposta pronta. Le salvano i responsabili: scrivendo <code>/canned save nome</code> e, sotto, il testo nelle tre lingue, ognuno dopo <code>ca:</code>, <code>es:</code> e <code>it:</code>.

    Si può mettere { $blanks }: all'invio compariranno il nome del cliente, il numero di pratica e la data limite di risposta.
desk-reply-list =
    <b>Risposte pronte</b>

    { $rows }

    Si inviano con <code>/canned nome</code>, nella lingua della pratica.
desk-reply-row = • <b>{ $name }</b>: { $words }
desk-reply-shown =
    <b>{ $name }</b>

    { $rows }
desk-reply-text =
    { $language }:
    <blockquote>{ $words }</blockquote>
desk-reply-saved = «{ $name }»: salvata.
desk-reply-dropped = «{ $name }»: cancellata.
desk-reply-sent =
    💬 { $name } · «{ $reply }»
    <blockquote>{ $words }</blockquote>
desk-reply-due = { $due }

## Comandi in fila

desk-macro-none = Non c'è nessuna sequenza di comandi salvata. Le salvano i responsabili: scrivendo <code>/macro save nome</code> e, sotto, un comando per riga, per esempio: <code>/take</code>.
desk-macro-list =
    <b>Sequenze di comandi</b>

    { $rows }
desk-macro-shown =
    <b>{ $name }</b>

    { $rows }
desk-macro-run = ▶️ Eseguire ora
desk-macro-saved =
    «{ $name }»: salvata.
    { $rows }
desk-macro-done =
    { $n ->
        [one] ✅ «{ $name }»: eseguito l'unico comando.
       *[other] ✅ «{ $name }»: eseguiti i { $n } comandi.
    }
desk-macro-stopped =
    ⛔️ Interrotta al comando { $n }, <code>{ $step }</code>:
    { $why }

    Ciò che veniva dopo non è stato eseguito:
    { $left }
desk-macro-stopped_last =
    ⛔️ Interrotta all'ultimo comando ({ $n }), <code>{ $step }</code>:
    { $why }

## Ciò che non si può fare

desk-unfit-nothing_begun = In questo argomento non c'è nulla di iniziato.
desk-unfit-no_reason = Manca il motivo: c'è un'altra cosa iniziata, perciò va scritto dopo il comando.
desk-unfit-no_reply = Non c'è nulla di salvato con il nome «{ $typed }».
desk-unfit-reply_name = «{ $typed }» non può essere un nome: deve essere una sola parola, al massimo di 32 caratteri, e non uno dei comandi.
desk-unfit-reply_taken = Il nome «{ $name }» è già usato per altro.
desk-unfit-reply_missing = Non è stato salvato: servono tutte e tre le lingue e manca il testo in: { $missing }.
desk-unfit-reply_long = Non è stato salvato: uno dei testi ({ $language }) supera { $n } caratteri.
desk-unfit-reply_blank = Non è stato salvato: non si sa che cosa sia { $blank }. Si può mettere solo { $blanks }.
desk-unfit-reply_language = Non è stato salvato: uno dei testi non sembra scritto nella sua lingua ({ $language }).
desk-unfit-reply_unknown = Non è stato inviato: qui non si sa che cosa mettere al posto di { $blank }.
desk-unfit-reply_already = Da questo messaggio è già stato inviato.
desk-unfit-macro_steps = Non è stato salvato: servono da uno a { $n } comandi, uno per riga.
desk-unfit-macro_step = Non è stato salvato: «{ $step }» non è un comando che si possa mettere qui.
desk-unfit-macro_words = Non è stato salvato: il cliente riceverebbe ciò che è scritto in «{ $step }», e non si sa in quale lingua. Lasci solo il comando, o prepari una risposta.
desk-unfit-macro_replies = Non è stato salvato: ci può essere una sola risposta pronta.

## L'aiuto

desk-help-propose = scrivere la risposta alla pratica
desk-help-approve = leggere la risposta proposta e approvarla
desk-help-reject = chiedere di rivedere la risposta proposta
desk-help-cancel = scartare ciò che si sta compilando
desk-help-canned = risposte pronte
desk-help-macro = eseguire più comandi in una volta
desk-form-propose = <code>/propose</code>
desk-form-approve = <code>/approve</code> per leggerla, <code>/approve yes</code> per inviarla
desk-form-reject = <code>/reject motivo</code> · per esempio: <code>/reject Manca quando arriva il pezzo</code>
desk-form-cancel = <code>/cancel</code>
desk-form-canned = <code>/canned nome</code>, <code>/canned</code> per vederle, <code>/canned show|save|delete nome</code> · per esempio: <code>/canned save grazie</code> e, sotto, una riga che cominci con <code>ca:</code>, una con <code>es:</code> e una con <code>it:</code>
desk-form-macro = <code>/macro nome</code>, <code>/macro</code> per vederle, <code>/macro show|save|delete nome</code> · per esempio: <code>/macro save inizio</code> e, sotto, <code>/take</code> e <code>/investigate</code>
