# Il gruppo di lavoro: ciò che leggono e possono fare le persone della casa. Impersonale o del Lei.

plain = { $words }

## La scheda di ogni pratica

desk-card =
    <b>{ $status }</b>{ $flags }
    <code>{ $folio }</code> · { $kind } · { $subject } · { $urgency }
    👤 { $customer } · { $language }
    { $due }
    { $holder }

    <blockquote>{ $story }</blockquote>{ $more }
desk-card-conversation =
    <b>Conversazione senza pratica</b>
    👤 { $customer }

    Se il cliente ne apre una, questo argomento diventerà quello della pratica.
desk-title-conversation = 💬 { $name }
desk-no_name = senza nome
desk-no_story = (senza racconto)
desk-nobody = nessuno
desk-the_bot = l'assistente automatico
desk-who = 🧑‍💼 Pratica: { $assigned } · Conversazione: { $talking }
desk-urgency-immediate = urgenza immediata
desk-urgency-high = urgenza alta
desk-urgency-normal = urgenza normale
desk-urgency-low = urgenza bassa
desk-flag-safety = 🚨 pericolo
desk-flag-overdue = ⏰ fuori termine
desk-flag-vulnerable = 🤲 ha bisogno di sostegno
desk-flag-priority = { $priority }
desk-flag-hold = ⏸ debito sospeso
desk-due-none = 📅 Ora non decorre alcun termine di risposta
desk-due-over =
    { $n ->
        [one] 📅 <b>Il termine è scaduto: { $due }</b> (un giorno fa)
       *[other] 📅 <b>Il termine è scaduto: { $due }</b> ({ $n } giorni fa)
    }
desk-due-hours =
    { $n ->
        [one] 📅 <b>Rispondere entro: { $due }</b> (manca un'ora)
       *[other] 📅 <b>Rispondere entro: { $due }</b> (mancano { $n } ore)
    }
desk-due-days = 📅 Rispondere al più tardi: { $due } (mancano { $n } giorni)
desk-fact-product = 📦 { $value }
desk-fact-amount = 💶 Importo: { $value }
desk-fact-reference = 🔖 { $value }
desk-fact-remedy = 🎯 Chiede: { $value }
desk-because = 💡 L'assistente si è basato su: { $words }
desk-hazards = 🚨 { $hazards }
desk-issues =
    Punti a cui rispondere:
    { $issues }
desk-missing =
    Il cliente deve ancora inviare:
    { $items }
desk-files =
    { $n ->
        [one] 📎 Un file
       *[other] 📎 { $n } file
    }
desk-twins = 👥 Somiglia a: { $folios }
desk-earlier =
    { $n ->
        [one] 🗂 Ha un'altra pratica
       *[other] 🗂 Ha altre { $n } pratiche
    }

## Pericoli, in poche parole

desk-hazard-gas = gas
desk-hazard-carbon_monoxide = monossido di carbonio
desk-hazard-fire = fuoco o fumo
desk-hazard-violence = violenza
desk-hazard-self_harm = autolesione
desk-hazard-choking = soffocamento
desk-hazard-allergy = allergia
desk-hazard-poisoning = intossicazione
desk-hazard-electric_shock = scossa elettrica
desk-hazard-injury = ferita
desk-hazard-medical_device = apparecchio medico
desk-hazard-telecare = telesoccorso
desk-hazard-structure = crollo, caduta o ascensore
desk-hazard-vehicle = veicolo
desk-hazard-battery = batteria
desk-hazard-water = acqua
desk-hazard-child_safety = sicurezza dei bambini
desk-hazard-food = alimento avariato
desk-hazard-service_cut = fornitura interrotta
desk-hazard-fraud = frode
desk-hazard-account_theft = account rubato
desk-hazard-other = possibile pericolo

## Pulsanti

desk-button-take = 🙋 Me ne occupo io
desk-button-take_over = 🙋 Prendere la conversazione
desk-button-handback = 🤖 Restituirla all'assistente
desk-button-assign = 👉 Assegnare
desk-button-propose = 📝 Proporre una risposta
desk-button-approve = ✅ Approvare e inviare
desk-button-reject = ↩️ Chiedere di rivederla
desk-button-remedy = 🤝 Rimedio eseguito
desk-button-close = 🔒 Chiudere
desk-button-priority = ⚖️ Gravità
desk-button-investigate = 🔎 Verificare i fatti
desk-button-ask = ❓ Chiedere dati
desk-button-ask_send = 📨 Chiederli
desk-button-category = 🏷 Categoria
desk-button-retype = 🔤 Tipo
desk-button-refer = ➡️ Inoltrare ad altri
desk-button-transcript = 💬 Conversazione
desk-button-send_anyway = 📨 Inviare al cliente
desk-button-keep_inside = 🗒 Non inviare

## La coda

desk-queue-all = Tutte
desk-queue-mine = Mie
desk-queue-unassigned = Non assegnate
desk-queue-soon = In scadenza
desk-queue-overdue = Fuori termine
desk-queue_empty = <b>{ $which }</b>: non ce ne sono.
desk-queue_list =
    <b>{ $which }</b>

    { $rows }
desk-row = { $marks }<code>{ $folio }</code> · { $customer }
    { $kind } · { $status }{ $due }
desk-row-due = { " " }· { $due }
desk-row_linked = { $row }
    { $link }
desk-find-list =
    <b>Pratiche trovate</b>

    { $rows }
desk-find-none = Nessuna pratica trovata con «{ $sought }».

## Chi c'è

desk-who_list =
    <b>Operatori</b>

    { $rows }
desk-who_row =
    { $n ->
        [0] { $name } · { $role } · { $state }{ $on_call }
        [one] { $name } · { $role } · { $state }{ $on_call } · una conversazione
       *[other] { $name } · { $role } · { $state }{ $on_call } · { $n } conversazioni
    }
desk-who-here = disponibile
desk-who-away = assente
desk-who-left = fuori dal gruppo
desk-who_on_call = { " " }· reperibile

## Ciò che è stato fatto

desk-done = Fatto.
desk-take-done = 🙋 <b>{ $name }</b> segue la conversazione: ciò che scrive qui arriva al cliente. Per scrivere solo ai colleghi, inizi con <code>//</code>.
desk-take-toast = Ora la conversazione la segue Lei.
desk-take-yours = La conversazione la segue già Lei.
desk-take-held = La conversazione è seguita da { $name }.
desk-handback-done = 🤖 { $name } ha restituito la conversazione all'assistente.
desk-handback-toast = L'assistente riprende da dove aveva lasciato.
desk-left = { $name } non è più nel gruppo di lavoro: la conversazione torna all'assistente.
desk-assign-ask = A chi si assegna?
desk-assign-done = 👉 { $by } l'ha assegnata a <b>{ $name }</b>.
desk-release-done = { $name } l'ha lasciata libera per chi può occuparsene.
desk-release-toast = Di nuovo in coda.
desk-note-done = Nota salvata.
desk-priority-ask = Quanto è grave per la persona interessata?
desk-priority-done = ⚖️ { $name } l'ha valutata: priorità { $priority }, categoria «{ $category }» (si cambia con /category).
desk-severity-4 = 4 · Critica
desk-severity-3 = 3 · Grave
desk-severity-2 = 2 · Moderata
desk-severity-1 = 1 · Lieve
desk-investigate-done = 🔎 { $name } verifica i fatti.
desk-retype-ask = Qual è il tipo giusto? Non se ne può scegliere uno che dia meno diritti al cliente.
desk-retype-done = 🔤 { $name } ha cambiato il tipo: { $kind }.
desk-category-ask = Di quale categoria di problema si tratta?
desk-category-done = 🏷 { $name } ha indicato la categoria: { $category }.
desk-ask-pick = Che cosa manca? Lo segni e prema «{ desk-button-ask_send }», oppure scriva <code>/ask</code> e ogni dato su una riga.
desk-ask-done = ❓ { $name } ha chiesto i dati mancanti.
desk-item_marked = { $mark } { $item }
desk-item-invoice = Fattura o prova d'acquisto
desk-item-photo = Foto o video del problema
desk-item-serial = Modello e numero di serie
desk-item-order = Numero d'ordine o contratto
desk-item-address = Indirizzo in cui è successo
desk-item-iban = IBAN per il rimborso
desk-item-date = Giorno in cui è successo
desk-item-details = Spiegazione più dettagliata
desk-remedy-done = 🤝 { $name } ha annotato che il rimedio è stato eseguito.
desk-merge-done = { $name } l'ha unita a { $folio }.
desk-merge-came = 🔗 { $name } ha unito { $folio } a questa pratica: quello che conteneva si può leggere nel suo argomento.
desk-refer-done = ➡️ { $name } l'ha inoltrata.
desk-refer-proposed = ➡️ { $name } propone di inoltrarla a: { $to }. Deve confermarlo un responsabile.
desk-close-done = 🔒 { $name } l'ha chiusa.
desk-transcript =
    <b>Conversazione con l'assistente</b> ({ $zone })

    { $said }
desk-transcript-none = Non c'è nessuna conversazione salvata: il cliente non ha voluto che si conservasse, oppure è già stata cancellata.
desk-said-customer = 👤 { $words }
desk-said-bot = 🤖 { $words }
desk-news = { $rows }
desk-told = 🤖 <i>Inviato al cliente:</i> { $words }
desk-away-until = Non riceverà avvisi fino al giorno { $until }.
desk-away-back = Di nuovo disponibile.
desk-alias-done = I clienti vedranno il nome «{ $name }».
desk-language-ask = In quale lingua vuole che Le risponda l'assistente in questo gruppo?
desk-language-done = Lingua: { $language }.
desk-on_call-on = Ora è reperibile: se nessuno si occupa di un pericolo, riceverà un avviso in privato. Perché Le arrivi, deve aver già scritto all'assistente in privato.
desk-on_call-off = Non è più reperibile.
desk-role-done = Il ruolo è cambiato: { $name }.
desk-invite-link =
    Invito per { $role }. Vale una sola volta e scade tra 24 ore:
    { $link }
desk-invite-sent = Le ho inviato l'invito in privato. Se non Le arriva, scriva prima qualcosa all'assistente in privato e lo chieda di nuovo.
desk-enrolled = Invito accettato: da ora Lei è { $role }. Entri nel gruppo di lavoro e scriva <code>/help</code>.
desk-no_invitation = Questo invito non è valido: è già stato usato, è scaduto o non è nostro. Ne chieda uno nuovo.

## Ciò che ha fatto il cliente

desk-happened-accepted = ✅ <b>Il cliente accetta la risposta.</b> { $words }
desk-happened-not_accepted = ✋ <b>Il cliente non accetta la risposta.</b> { $words }
desk-happened-spoke_again = 💬 <b>Il cliente torna a scrivere.</b> { $words }
desk-happened-second_look_begun = 🔁 <b>Il cliente chiede che un'altra persona la riesamini.</b> { $words }
desk-happened-went_outside = 🏛 <b>Il cliente si è rivolto a un organismo esterno.</b> { $words }
desk-happened-withdrawn = <b>Il cliente rinuncia.</b> { $words }
desk-happened-reopened = 🔓 <b>Il cliente riapre la pratica.</b> { $words }
desk-happened-customer_added = ➕ <b>Il cliente aggiunge:</b> { $words }
desk-happened-items_given = 📎 <b>Il cliente invia ciò che mancava:</b>
    { $words }
desk-happened-issues_raised = ➕ <b>Il cliente aggiunge dei punti:</b>
    { $words }
desk-happened-safety_flagged = 🚨 <b>Il cliente segnala un pericolo.</b> { $words }
desk-happened-closed_accepted = ✔️ <b>Il cliente conferma che il rimedio va bene.</b> { $words }

## Avvisi

desk-ring-person =
    { $times ->
        [one] 📞 <b>Chiede di parlare con un operatore.</b>
       *[other] 📞 <b>Aspetta ancora di parlare con un operatore</b> (da { $minutes } minuti).
    }
desk-ring-supervisor =
    { $times ->
        [one] 📞 <b>Chiede di parlare con un responsabile.</b> Se adesso non è possibile, occorre scrivergli in giornata.
       *[other] 📞 <b>Aspetta ancora di parlare con un responsabile</b> (da { $minutes } minuti). Occorre scrivergli in giornata.
    }
desk-ring-safety =
    { $times ->
        [one] 🚨 <b>Possibile pericolo: { $hazards }.</b> Occorre intervenire subito.
       *[other] 🚨 <b>Nessuno si è ancora occupato del pericolo: { $hazards }</b> (da { $minutes } minuti).
    }
desk-ring-receipt = 📄 Non è stato possibile consegnare la conferma di ricezione.
desk-ring-assessment = ⚖️ Nessuno l'ha ancora valutata.
desk-ring-half_term = ⏳ È passata la metà del termine.
desk-ring-near_term = ⏳ È passato il 60% del termine.
desk-ring-end_of_term = ⏳ È passato l'80% del termine: deve occuparsene un responsabile.
desk-ring-overdue = ⏰ Il termine è scaduto senza risposta.
desk-ring-promise = ⏰ Non è stata rispettata nemmeno la nuova data promessa.
desk-ring-thanks = 💐 Il cliente non è ancora stato ringraziato.
desk-ring-incomplete = ⏳ È finito il termine per completarla. Si chiude?
desk-ring-silence = ✉️ Non è stato possibile consegnare i promemoria della risposta.
desk-ring-dormant = 💤 Il cliente non si fa sentire da un anno. Si chiude?
desk-ring-second_look = 🔁 Un'altra persona deve riesaminare la pratica.
desk-ring-remedy = 🤝 Il rimedio promesso non risulta eseguito.
desk-ring_private =
    { $what }
    { $link }

## Ciò che non parte subito

desk-held-untaken = Questo non è ancora stato inviato: la conversazione è seguita dall'assistente. Se lo invia, passerà a seguirla Lei.
desk-held-other = Questo non è ancora stato inviato: la conversazione è seguita da { $name }, che forse sta rispondendo proprio ora.
desk-held-language = Questo non è ancora stato inviato. Lingua del messaggio: { $written }. Lingua della pratica: { $wanted }.
desk-held-sent = 📨 Inviato al cliente.
desk-held-dropped = 🗒 Non inviato.
desk-held-gone = Era già risolto.
desk-edited-only_words = Il testo è stato modificato; il file che ha il cliente è quello di prima.

## Preparare il gruppo

desk-set_up-ready =
    { $n ->
        [0] ✅ Il gruppo è pronto. Ogni nuova pratica avrà qui un argomento.
        [one] ✅ Il gruppo è pronto. Ora si apre l'argomento di una pratica in attesa.
       *[other] ✅ Il gruppo è pronto. Ora si aprono gli argomenti di { $n } pratiche in attesa.
    }
desk-set_up-trouble =
    Il gruppo non è ancora pronto. Manca:
    { $rows }
    Quando è tutto a posto, scriva di nuovo <code>/desk</code>.
desk-set_up-off = Questo gruppo non è più un gruppo di lavoro. Gli argomenti restano come sono.
desk-set_up-was_none = Questo gruppo non era un gruppo di lavoro.
desk-trouble-no_supergroup = • Trasformarlo in supergruppo: basta attivare gli argomenti nelle impostazioni del gruppo.
desk-trouble-no_forum = • Attivare gli argomenti nelle impostazioni del gruppo.
desk-trouble-no_admin = • Rendere amministratore l'assistente.
desk-trouble-gone = • Aggiungere di nuovo l'assistente al gruppo.
desk-trouble-no_can_manage_topics = • Dare all'assistente il permesso di gestire gli argomenti.
desk-trouble-no_can_delete_messages = • Dare all'assistente il permesso di eliminare i messaggi.
desk-trouble-no_can_pin_messages = • Dare all'assistente il permesso di fissare i messaggi.

## Quando il gruppo non tiene il passo o non funziona

desk-digest =
    { $n ->
        [one] 📥 <b>Arrivano molte pratiche: una attende il suo argomento.</b>
       *[other] 📥 <b>Arrivano molte pratiche: { $n } attendono il loro argomento.</b>
    }
    Nuove in questo elenco:

    { $rows }
desk-digest_row = { $marks }<code>{ $folio }</code> · { $customer } · { $kind }{ $due }
desk-digest_other = { $title }
desk-topic-continues = ♻️ Qualcuno ha eliminato l'argomento di prima. Si continua qui; i messaggi precedenti non si vedono più, ma la pratica conserva tutto.
desk-topic-reopened = 🔓 L'argomento è stato riaperto: la pratica o la conversazione continua. Una pratica si chiude con <code>/close</code>.
desk-trouble_now =
    ⚠️ <b>Nel gruppo di lavoro non si può lavorare.</b> Occorre:
    { $what }
    Nulla va perso: tutto ciò che attende arriverà nel gruppo quando sarà sistemato.
desk-trouble_over = ✅ Nel gruppo di lavoro si può di nuovo lavorare.

## Ciò che non si può fare

desk-refused =
    { $why }

    { $form }
desk-not_now =
    { $n ->
        [0] Ora non si può: { $what }.
       *[other] Ora non si può: { $what }. Ora si può invece: { $names }
    }
desk-unknown_command = Non conosco il comando /{ $name }. Con <code>/help</code> vedrà quelli che può usare.
desk-denied-anonymous = Chi scrive come amministratore anonimo non ha permessi: non si sa chi è. Disattivi l'anonimato e riprovi.
desk-denied-channel = Un canale qui non ha permessi. Lo scriva con il Suo account.
desk-denied-bot = Gli altri bot qui non hanno permessi.
desk-denied-forwarded = Un comando inoltrato non vale. Lo scriva di nuovo.
desk-denied-edited = Un comando ottenuto modificando un messaggio non vale. Lo scriva di nuovo.
desk-denied-stranger = Non risulta tra gli operatori: non è stato fatto nulla e al cliente non è arrivato nulla. Chieda un invito a un responsabile.
desk-denied-left = Ha lasciato il gruppo: ora non ha permessi.
desk-denied-role = Il Suo ruolo non permette di farlo.
desk-denied-no_desk = Questo gruppo non è un gruppo di lavoro. Con /desk lo diventa.
desk-denied-no_topic = Questo si fa dentro l'argomento di una pratica.
desk-denied-no_case = Questo argomento non ha ancora una pratica.
desk-unfit-no_case = Questo argomento non ha ancora una pratica.
desk-unfit-no_topic = Questo si fa dentro l'argomento di una pratica.
desk-unfit-not_taken = La conversazione è già seguita dall'assistente.
desk-unfit-no_operator = Tra gli operatori non c'è nessuno con il nome o il numero «{ $typed }», oppure ce n'è più di uno.
desk-unfit-not_assigned = Non è assegnata a nessuno.
desk-unfit-not_yours = La segue { $name }; può lasciarla libera solo questa persona o un responsabile.
desk-unfit-no_words = Manca il testo.
desk-unfit-no_severity = «{ $typed }» non è una gravità: deve essere un numero da 1 a 4.
desk-unfit-no_kind = «{ $typed }» non è un tipo.
desk-unfit-no_category = «{ $typed }» non è una categoria: deve essere un numero da 1 a 35.
desk-unfit-nothing_picked = Non è stato segnato nulla.
desk-unfit-no_proof = Manca la prova che il rimedio è stato eseguito.
desk-unfit-no_folio = «{ $typed }» non è un numero di pratica.
desk-unfit-no_body = Manca a chi inoltrarla.
desk-unfit-not_closable = In questo stato non si può chiudere: { $status }.
desk-unfit-no_queue = «{ $typed }» non è un elenco.
desk-unfit-too_short = Bisogna scrivere almeno { $n } lettere.
desk-unfit-no_role = «{ $typed }» non è un ruolo: deve essere agent, supervisor o head.
desk-unfit-role_above = Non può invitare nessuno con questo ruolo: è superiore al Suo ({ $role }).
desk-unfit-no_hours = «{ $typed }» non è un numero di ore: ne scriva uno da 0 a { $n }.
desk-unfit-long_alias = Il nome può avere al massimo { $n } lettere, su una sola riga.
desk-unfit-no_language = «{ $typed }» non è una delle nostre lingue: ca, es, it.
desk-unfit-no_role_change = Manca l'identificativo numerico o il ruolo.
desk-unfit-no_desk_word = Non si capisce: { $typed }. Si può indicare la lingua (ca, es, it), «overflow» se è un gruppo di riserva, «off» perché non sia più un gruppo di lavoro, oppure di che cosa si occupa: { $topics }.
desk-unfit-no_held = Questo messaggio non c'è più.
desk-unfit-not_your_words = L'ha scritto un'altra persona.

## L'aiuto

desk-help =
    <b>Che cosa può fare { $role }</b>

    { $rows }

    Se a un comando manca qualcosa, l'assistente mostra come si scrive, con un esempio.

    In un argomento in cui segue Lei la conversazione, tutto ciò che scrive arriva al cliente. Con <code>//</code> all'inizio, o rispondendo alla scheda, resta una nota. Se cancella un messaggio, il cliente continua a vederlo: Telegram non lo segnala all'assistente.
desk-help_row = /{ $name } · { $does }
desk-help-desk = fare del gruppo un gruppo di lavoro
desk-help-help = questo aiuto
desk-help-queue = che cosa è in attesa
desk-help-find = cercare una pratica
desk-help-who = chi c'è
desk-help-away = non ricevere avvisi per qualche ora
desk-help-alias = il nome che vedono i clienti
desk-help-language = la lingua in cui Le risponde l'assistente
desk-help-oncall = essere reperibile o no
desk-help-invite = invitare qualcuno tra gli operatori
desk-help-role = cambiare il ruolo di qualcuno
desk-help-take = seguire la conversazione e la pratica
desk-help-handback = restituire la conversazione all'assistente
desk-help-card = mostrare di nuovo la scheda
desk-help-release = lasciare libera la pratica
desk-help-assign = assegnare la pratica
desk-help-note = nota interna
desk-help-priority = dire quanto è grave
desk-help-investigate = verificare i fatti
desk-help-retype = cambiare il tipo
desk-help-category = indicare la categoria
desk-help-ask = chiedere i dati mancanti
desk-help-remedy = annotare che il rimedio è stato eseguito
desk-help-merge = unirla a un'altra pratica
desk-help-refer = inoltrarla a un altro organismo
desk-help-close = chiuderla
desk-help-transcript = la conversazione con l'assistente
desk-form-desk = <code>/desk [ca|es|it] [di che cosa si occupa] [overflow]</code> · per esempio: <code>/desk it billing delivery</code>; <code>/desk off</code> perché non sia più un gruppo di lavoro
desk-form-help = <code>/help</code>
desk-form-queue = <code>/queue [mine|unassigned|soon|overdue|tema]</code> · per esempio: <code>/queue soon</code> o <code>/queue billing</code>
desk-form-find = <code>/find testo o numero</code> · per esempio: <code>/find lavatrice</code>
desk-form-who = <code>/who</code>
desk-form-away = <code>/away [ore]</code> · per esempio: <code>/away 4</code>; <code>/away 0</code> per tornare
desk-form-alias = <code>/alias nome</code> · per esempio: <code>/alias Giulia</code>
desk-form-language = <code>/language ca|es|it</code> · per esempio: <code>/language it</code>
desk-form-oncall = <code>/oncall</code>
desk-form-invite = <code>/invite agent|supervisor|head</code> (<code>agent</code> segue i clienti, <code>supervisor</code> approva le risposte, <code>head</code> dirige il servizio) · per esempio: <code>/invite agent</code>
desk-form-role = <code>/role identificativo agent|supervisor|head|none</code> (<code>none</code>: non è più tra gli operatori) · per esempio: <code>/role 123456 supervisor</code>
desk-form-take = <code>/take</code>
desk-form-handback = <code>/handback</code>
desk-form-card = <code>/card</code>
desk-form-release = <code>/release</code>
desk-form-assign = <code>/assign nome</code>, o <code>/assign</code> per scegliere · per esempio: <code>/assign Giulia</code>
desk-form-note = <code>/note testo</code> · per esempio: <code>/note Il laboratorio dice che il pezzo arriva martedì</code>
desk-form-priority = <code>/priority 1|2|3|4</code> (4 è la più grave) · per esempio: <code>/priority 3</code>
desk-form-investigate = <code>/investigate [che cosa si verifica]</code> (lo leggerà il cliente) · per esempio: <code>/investigate la fattura e i pagamenti</code>
desk-form-retype = <code>/retype</code> per scegliere
desk-form-category = <code>/category numero</code>, o <code>/category</code> per scegliere · per esempio: <code>/category 5</code>
desk-form-ask = <code>/ask</code> per scegliere, o <code>/ask</code> e ogni dato su una riga · per esempio: <code>/ask Una foto dell'etichetta</code>
desk-form-remedy = <code>/remedy done prova</code> · per esempio: <code>/remedy done Rimborso 4711 del 3 marzo</code>
desk-form-merge = <code>/merge numero di pratica</code> · per esempio: <code>/merge QV-2026-000123-7K3M</code>
desk-form-refer = <code>/refer organismo | indirizzo</code> · per esempio: <code>/refer Camera di commercio di Bologna | piazza Maggiore, 1</code>
desk-form-close = <code>/close [motivo]</code> · per esempio: <code>/close Il cliente non risponde più</code>
desk-form-transcript = <code>/transcript</code>

## Ciò che legge il cliente

takeover-begun = 🧑‍💼 Da ora La segue <b>{ $name }</b>, una persona del servizio clienti di { $company }.
takeover-ended = La conversazione con { $name } è terminata. Ora parla di nuovo con l'assistente automatico.
takeover-signed = <b>{ $name }</b>
takeover-edited = <i>(messaggio corretto)</i>
