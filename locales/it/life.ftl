# La vita di una pratica per chi l'ha aperta: a che punto è, che cosa succede, che cosa diciamo, che cosa può fare. Forma di cortesia: Lei.

## Pulsanti

button-accept = ✅ Accetto la risposta
button-refuse = ✋ Non la accetto
button-second_look = 🔁 Chiedo un riesame
button-remedy_right = ✅ Sì, va bene
button-remedy_wrong = ⚠️ C'è un problema
button-reopen = 🔓 Riapri la pratica
button-give = 📎 Invia ciò che manca
button-give_item = 📎 Invia il punto { $n }
button-outside = 🏛 È presso un altro ente
button-withdraw = Ritira la pratica
button-join = Sì, aggiungetelo lì
button-not_same = No, è un'altra cosa
button-reopen_here = 🔓 Riguarda quel caso

## A che punto è

card =
    Numero di pratica: <code>{ $folio }</code>
    Tipo: { $kind }
    Data di ricezione: { $received }
    Stato: <b>{ $status }</b>

    { $next }
next-received = L'abbiamo ricevuta. Ora qualcuno deve leggerla e decidere chi se ne occupa.
next-acknowledged = Ha già la conferma di ricezione. Ora qualcuno deve leggere la pratica e decidere chi se ne occupa.
next-assessed = L'abbiamo letta e c'è una persona che se ne occupa. Ora dobbiamo verificare i fatti.
next-assigned = Se ne occupa: { $name }. Ora dobbiamo verificare i fatti.
next-investigating = Stiamo verificando i fatti. Poi Le risponderemo punto per punto.
next-needs_info =
    Per andare avanti abbiamo bisogno di:
    { $items }
    Data limite per inviarlo: { $until }.
next-decision_draft = La risposta è scritta e la ricontrolliamo prima di inviarGliela.
next-decided = Ha già la nostra risposta. Ci manca sapere se la accetta. Se non dice nulla, non lo considereremo mai un sì.
next-accepted =
    Ha accettato la risposta. Ora dobbiamo fare quello che abbiamo concordato:
    { $offers }
next-accepted_all = Ha accettato la risposta e non ci resta nulla da fare. Le confermeremo la chiusura.
next-remedy_done = Abbiamo fatto quello che avevamo concordato: { $proof }. Ci dica se va bene. Se entro il giorno { $until } non ci dice il contrario, chiuderemo la pratica.
next-rejected_open = Non ha accettato la risposta e la pratica resta aperta. Può chiedere che la riesamini un'altra persona.
next-escalated_int = La sta riesaminando un'altra persona, che non ha lavorato alla prima risposta.
next-reviewed_by = La sta riesaminando { $name }, che non ha lavorato alla prima risposta.
next-escalated_ext = Della questione si occupa un altro organismo: { $body }. Noi la seguiamo e la pratica resta aperta.
next-no_reply = Dopo la risposta non abbiamo avuto Sue notizie. La pratica resta aperta: può ancora dirci se accetta la risposta o no.
next-closed = Data di chiusura: { $closed }. Se il problema non è risolto, può riaprirla fino al giorno { $last }.
next-closed_incomplete = È stata chiusa perché non ci è arrivato quello che mancava. Può riaprirla quando vuole.
next-merged = Continua nella pratica <code>{ $main }</code>, con tutto quello che ci aveva raccontato.
next-referred = Non dipende da noi. Deve rivolgersi a: { $where }.
next-blocked = I dati sono bloccati: non li usiamo più in nessun modo.
next-overdue = Non abbiamo risposto in tempo e Le chiediamo scusa. Non chiuderemo la pratica per questo: la risposta Le è dovuta comunque.
next-hold = Finché la questione non è risolta, non Le chiederemo somme contestate e non sospenderemo alcun servizio per questo motivo.
left-days = Data limite di risposta: { $due }. { $n ->
    [one] Manca { $n } giorno.
   *[other] Mancano { $n } giorni.
    }
left-today = Data limite di risposta: { $due }. È oggi.
left-over = La data limite di risposta era: { $due }.
left-promised = Nuova data che Le abbiamo dato: { $until }.
left_to_send-days = { $n ->
    [one] Le resta { $n } giorno per inviare quello che manca.
   *[other] Le restano { $n } giorni per inviare quello che manca.
    }
left_to_send-today = Oggi è l'ultimo giorno per inviare quello che manca.
left_to_send-over = Il termine per inviare quello che manca è scaduto il giorno { $due }, ma può ancora inviarlo.
item = { $n }. { $what }
offer = • { $parts }
offer_by = entro il giorno { $by }
offer-refund = Le restituiamo i soldi
offer-replacement = Le cambiamo il prodotto
offer-repair = Ripariamo il prodotto
offer-substitute = Le diamo un prodotto equivalente
offer-technical_assistance = Interviene un tecnico
offer-information = Le diamo la spiegazione che chiedeva
offer-referral = Le indichiamo a chi rivolgersi
offer-financial_assistance = Aiuto economico
offer-price_reduction = Le riduciamo il prezzo
offer-cancellation = Annulliamo il contratto
offer-compensation = Le versiamo un indennizzo
offer-apology = Le chiediamo scusa
offer-goodwill_gift = Un gesto di cortesia
offer-change_of_practice = Cambiamo il modo di lavorare perché non si ripeta
offer-other = Un'altra soluzione

## Che cosa diciamo quando succede qualcosa

told-received = Tre giorni fa ci ha raccontato che cosa era successo e non l'ha poi inviato. Perché non vada perso, l'abbiamo registrato così com'era, con il numero di pratica <code>{ $folio }</code>. Le risponderemo entro il giorno { $due }. Può ancora aggiungere quello che vuole.
told-discarded = Sette giorni fa ha iniziato a scriverci e non ha inviato. Abbiamo cancellato tutto e non ne abbiamo conservato nulla. Se Le serve ancora, può ricominciare.
told-assessed =
    Pratica <code>{ $folio }</code>: l'abbiamo letta e { $urgency }.
    { $by }
    Le risponderemo entro il giorno { $due }.
urgency-first = passerà davanti a tutte le altre
urgency-in_turn = seguirà l'ordine consueto
assigned-to = Se ne occupa: { $name }.
assigned-nobody = Se ne occupa una persona del nostro servizio.
told-investigating = Pratica <code>{ $folio }</code>: abbiamo iniziato a verificare i fatti. Le risponderemo entro il giorno { $due }.
told-investigating_what = Pratica <code>{ $folio }</code>: abbiamo iniziato a verificare i fatti. Ora controlliamo: { $checking }. Le risponderemo entro il giorno { $due }.
told-information_wanted =
    Pratica <code>{ $folio }</code>: <b>per poterLe rispondere abbiamo bisogno di:</b>

    { $items }

    <b>Entro quando:</b> { $until }.
    <b>Come:</b> prema il pulsante o risponda qui, con un testo, una foto o un documento.
    <b>Se non ci arriva:</b> passato quel giorno potremmo chiudere la pratica senza risposta. Prima La avviseremo due volte, e potrà sempre riaprirla con questo numero.

    Se non ha quello che chiediamo, o non capisce perché ci serve, ce lo dica: un operatore La aiuterà.
told-completed_partly =
    Pratica <code>{ $folio }</code>: ricevuto, grazie. Abbiamo ancora bisogno di:
    { $items }
    Può inviarcelo entro il giorno { $until }.
told-completed = Pratica <code>{ $folio }</code>: ora abbiamo tutto, grazie. Andiamo avanti e Le risponderemo entro il giorno <b>{ $due }</b>.
told-decided =
    <b>Risposta alla Sua pratica</b> <code>{ $folio }</code>

    { $parts }
told-decided_again =
    <b>Seconda risposta alla Sua pratica</b> <code>{ $folio }</code>
    L'ha riesaminata un'altra persona.

    { $parts }
told-thanked =
    <b>A proposito di quello che ci ha scritto</b> (<code>{ $folio }</code>)

    { $parts }
decision-result =
    <b>Esito</b>
    { $result }
decision-whole = { $answer }
decision-point =
    <b>{ $n }. { $point }</b>
    { $answer }
decision-offers =
    <b>Che cosa faremo</b>
    { $offers }
decision-meaning =
    <b>Che cosa può fare ora</b>
    • «{ button-accept }»: { $accept }
    • «{ button-refuse }»: { $refuse }
    • «{ button-person }»: può parlare con qualcuno prima di decidere.

    Non c'è fretta: se non ci dice nulla, non lo considereremo mai un sì.
decision-accept_with_offers = facciamo quello che c'è scritto. Se poi non viene fatto o non va bene, ce lo dice e la pratica continua.
decision-accept_without_offers = chiudiamo la pratica. Se cambia idea, potrà riaprirla.
decision-refuse_first = la pratica resta aperta. Può chiedere che la riesamini un'altra persona, che Le risponderà entro { $term }.
decision-refuse_again = la pratica resta aperta. Può chiedere ancora un riesame, con risposta entro { $term }, o rivolgersi a un organismo esterno all'azienda.
decision-signed = Firmato: { $name }, { $company }.
decision-signed_by_service = Firmato: servizio clienti, { $company }.
told-accepted =
    Pratica <code>{ $folio }</code>: abbiamo annotato che accetta la risposta. Ecco che cosa dobbiamo fare ora:
    { $offers }

    Quando sarà fatto Glielo diremo, e Lei ci dirà se va bene. Se non viene fatto, prema «{ button-remedy_wrong }».
told-accepted_all = Pratica <code>{ $folio }</code>: abbiamo annotato che accetta la risposta. Non ci resta nulla da fare; ora Le confermeremo la chiusura.
told-refused =
    Pratica <code>{ $folio }</code>: <b>abbiamo annotato che non accetta. La pratica resta aperta.</b> { $reason }

    <b>All'interno dell'azienda:</b> prema «{ button-second_look }» e la riesaminerà una persona che finora non se n'è occupata. Le risponderà entro { $term }.
    <b>Fuori dall'azienda</b>, gratuitamente o a un costo contenuto:
    { $bodies }
reason-noted = Il motivo che ci ha dato resta nella pratica.
reason-wanted = Se vuole dirci perché, lo scriva qui: lo leggerà chi la riesamina.
told-no_reply = Pratica <code>{ $folio }</code>: ha la nostra risposta da giorni e non sappiamo se la accetta. <b>Non la consideriamo accettata e non chiudiamo la pratica.</b> Non Le invieremo altri promemoria; quando vuole, risponda qui o prema un pulsante.
told-decided_still = Pratica <code>{ $folio }</code>: grazie di averci scritto. La nostra risposta aspetta ancora una Sua decisione: può accettarla o no.
told-second_look = Pratica <code>{ $folio }</code>: la riesaminerà una persona che non ha lavorato alla risposta. Le risponderà entro il giorno <b>{ $due }</b>. Se vuole che tenga conto di altro, lo scriva qui.
told-went_outside =
    Pratica <code>{ $folio }</code>: { $how }

    La pratica resta aperta. Finché la questione non è risolta, non Le chiederemo somme contestate e non sospenderemo alcun servizio per questo motivo.
outside-by_you = abbiamo annotato che se ne occupa un altro organismo: { $body }.
outside-by_them = ci hanno comunicato che se ne occupa un altro organismo: { $body }.
outcome-agreement = accordo
outcome-award = lodo arbitrale
outcome-judgment = sentenza
outcome-dismissed = non ammesso o respinto
told-settled_outside =
    Pratica <code>{ $folio }</code>: la questione è stata risolta fuori dall'azienda ({ $outcome }, riferimento { $reference }). Ecco che cosa dobbiamo fare ora:
    { $offers }
told-settled_outside_all = Pratica <code>{ $folio }</code>: la questione è stata risolta fuori dall'azienda ({ $outcome }, riferimento { $reference }). Non ci resta nulla da fare.
told-remedy_done =
    Pratica <code>{ $folio }</code>: <b>abbiamo fatto quello che avevamo concordato.</b>
    { $proof }

    Va bene? Se non va bene, prema «{ button-remedy_wrong }» e la pratica resterà aperta. Se entro il giorno { $until } non ci dice il contrario, chiuderemo la pratica; potrà riaprirla.
told-closing =
    <b>Chiusura della pratica</b> <code>{ $folio }</code>
    { $what }

    Data di chiusura: { $closed }. Se il problema non è risolto o vuole dirci altro, può riaprirla fino al giorno { $last }, con lo stesso numero e tutto quello che contiene.
ending-accepted = Ha accettato la risposta, abbiamo fatto quello che avevamo concordato e ci ha confermato che va bene.
ending-unobjected = Ha accettato la risposta e abbiamo fatto quello che avevamo concordato. Sono passati { $n } giorni e non ci ha segnalato problemi.
ending-nothing_owed = Ha accettato la risposta e non restava nulla da fare.
ending-answered = Le abbiamo risposto e da parte Sua non serve altro. Grazie di averci scritto.
ending-exhausted = Ha la nostra risposta da molto tempo e non abbiamo avuto Sue notizie. Questa chiusura non significa che l'abbia accettata.
ending-exhausted_because = Non resta nessuna via aperta: { $reason }. Questa chiusura non significa che abbia accettato la risposta.
ending-exhausted_outside = La questione si è conclusa fuori dall'azienda ({ $outcome }): { $reason }. Questa chiusura non significa che abbia accettato la nostra risposta.
ending-withdrawn = L'abbiamo chiusa perché ce l'ha chiesto Lei. Non ha perso alcun diritto: può anche rivolgersi agli organismi a tutela dei consumatori.
told-closed_incomplete = Pratica <code>{ $folio }</code>: la chiudiamo perché, dopo due avvisi, non ci è arrivato quello che mancava. Non è un «no»: può riaprirla quando vuole con questo stesso numero, e riprenderemo da dove eravamo.
told-referred_report =
    Pratica <code>{ $folio }</code>: di quello che ci racconta deve occuparsi l'autorità. Deve rivolgersi Lei a:
    { $where }

    Noi ne conserviamo una copia e facciamo una verifica interna. Conservi il numero di pratica.
told-referred_case =
    Pratica <code>{ $folio }</code>: l'abbiamo esaminata e non dipende da noi. Deve rivolgersi a:
    { $where }

    Conservi il numero di pratica: dimostra che ce l'ha raccontato e quando.
told-reopened = Pratica <code>{ $folio }</code>: l'abbiamo riaperta, con tutto quello che già conteneva. Le risponderemo entro il giorno { $due }. Può anche chiedere che la riesamini un'altra persona, che Le risponderà entro { $term }.
told-merged = Pratica <code>{ $folio }</code>: è lo stesso caso della pratica <code>{ $main }</code> e le abbiamo unite. Non si è perso nulla: la seguiremo lì.
told-blocked = Pratica <code>{ $folio }</code>: i dati sono stati bloccati. Nessuno può usarli, tranne giudici e autorità, e saranno distrutti il giorno { $until }.
told-retyped = Pratica <code>{ $folio }</code>: la tratteremo come «{ $kind }», che è quello che corrisponde a ciò che ci racconta. I Suoi diritti non cambiano e il termine non si allunga: Le risponderemo entro il giorno { $due }.
told-added = Pratica <code>{ $folio }</code>: aggiunto. Lo vedrà la persona che se ne occupa.
told-added_closed = Pratica <code>{ $folio }</code>: aggiunto. La pratica resta chiusa; se il problema non è risolto, può riaprirla.
told-put_off =
    Pratica <code>{ $folio }</code>: non abbiamo finito la risposta e Le chiediamo scusa.
    <b>Perché:</b> { $reason }
    <b>Nuova data:</b> { $until }.

    La nuova data non allunga il termine che avevamo per risponderLe, che scade il giorno { $due }. La pratica resta aperta.
told-overdue =
    Pratica <code>{ $folio }</code>: <b>dovevamo risponderLe entro il giorno { $due } e non l'abbiamo fatto. Le chiediamo scusa.</b>

    La risposta non è ancora pronta. Abbiamo passato la pratica a chi dirige il servizio, che deve darLe una nuova data. La pratica resta aperta e la risposta Le è dovuta comunque. Non deve fare nulla.

    Se non vuole aspettare oltre, può già rivolgersi, gratuitamente o a un costo contenuto, a:
    { $bodies }
told-overdue_promised =
    Pratica <code>{ $folio }</code>: <b>dovevamo risponderLe entro il giorno { $due } e non l'abbiamo fatto. Le chiediamo scusa.</b>

    <b>Perché:</b> { $because }
    <b>Nuova data:</b> entro il giorno { $until }.

    La pratica resta aperta e la risposta Le è dovuta comunque. Non deve fare nulla.

    Se non vuole aspettare oltre, può già rivolgersi, gratuitamente o a un costo contenuto, a:
    { $bodies }
late_because-not_begun = Non siamo ancora riusciti a esaminare la pratica.
late_because-missing = Mancano dei dati che Le abbiamo chiesto, ma il termine di risposta corre comunque.
late_because-investigating = Non abbiamo ancora finito di verificare i fatti.
late_because-reviewing = La risposta è scritta e la stiamo ancora ricontrollando.
late_because-second_look = Il riesame non è ancora concluso.

## Quello che diciamo perché è arrivato il giorno

due-half_term = Pratica <code>{ $folio }</code>: ci stiamo lavorando. In questo momento: <b>{ $status }</b>. Le risponderemo entro il giorno { $due }. Non deve fare nulla.
due-completion_1 =
    Pratica <code>{ $folio }</code>: per poterLe rispondere abbiamo ancora bisogno di:
    { $items }
    Può inviarcelo entro il giorno <b>{ $until }</b>. Se non l'ha, ce lo dica e vedremo come fare.
due-completion_2 =
    Pratica <code>{ $folio }</code>: ultimo promemoria. Abbiamo bisogno di:
    { $items }
    Se non ci arriva prima che finisca il giorno <b>{ $until }</b>, potremmo chiudere la pratica senza risposta. Se non l'ha o Le serve più tempo, ce lo dica ora o chieda di parlare con un operatore.
due-decision_1 = Pratica <code>{ $folio }</code>: Le abbiamo inviato la nostra risposta ({ $decided }). Quando può, ci dica se la accetta o no. Se ha dubbi, chieda di parlare con un operatore.
due-decision_2 = Pratica <code>{ $folio }</code>: non sappiamo ancora se accetta la risposta che Le abbiamo inviato ({ $decided }). È l'ultimo promemoria. Se non ci dice nulla, non lo considereremo un sì e la pratica non si chiuderà.
due-remedy =
    Pratica <code>{ $folio }</code>: è arrivato il giorno in cui dovevamo fare quello che avevamo concordato, e non ci risulta ancora fatto:
    { $offers }
    Le chiediamo scusa. L'abbiamo ricordato a chi se ne occupa. Se è già stato fatto, non deve fare nulla. Altrimenti prema «{ button-remedy_wrong }».
due-promise =
    Pratica <code>{ $folio }</code>: <b>non Le abbiamo risposto nemmeno entro la nuova data che Le avevamo dato, il giorno { $until }. Le chiediamo di nuovo scusa.</b>

    Chi dirige il servizio ne è al corrente. La pratica resta aperta e la risposta Le è dovuta comunque. Se non vuole aspettare oltre, può già rivolgersi, gratuitamente o a un costo contenuto, a:
    { $bodies }

## Domande su una pratica che esiste già

flow-withdrawal = Ritirare una pratica
flow-outside = Pratica presso altro ente
flow-reopening = Riaprire una pratica
flow-objection = La soluzione non va bene
flow-completing = Inviare quello che manca
withdraw-ask = Vuole ritirare la pratica <code>{ $about }</code>? Se vuole solo parlarne, prema «{ button-person }».
withdraw-label = Ritirarla
withdraw_sure-ask =
    Conferma di volerla ritirare? Significa che:
    • smettiamo di esaminarla e non riceverà nessuna risposta;
    • non perde nessun diritto: potrà riaprirla per { $n ->
    [one] { $n } mese
   *[other] { $n } mesi
    } e può rivolgersi agli organismi a tutela dei consumatori.
withdraw_sure-label = Conferma
withdrawal-take_back = Sì, voglio ritirarla
withdrawal-keep = No, resti aperta
withdrawal-kept = Va bene: la pratica <code>{ $folio }</code> resta com'era.
outside_body-ask = A quale organismo ha portato la pratica <code>{ $about }</code>? Per esempio: <i>la Camera di Commercio</i>, <i>l'Arbitro Bancario</i> o <i>il giudice di pace</i>.
outside_body-label = Organismo
outside_on-ask = Che giorno l'ha presentata? Per esempio: <i>lunedì scorso</i>. Se non lo ricorda, metteremo la data di oggi.
outside_on-label = Presentata il
outside_reference-ask = Le hanno dato un numero o un riferimento? Per esempio: <code>2026/1234</code>. Se non l'ha, può saltare la domanda.
outside_reference-label = Riferimento
reopening-ask = Che cosa è successo da quando la pratica <code>{ $about }</code> è stata chiusa, o che cosa non era a posto? Per esempio: <i>«Perde di nuovo acqua dallo stesso punto»</i>. Quando lo scrive, la riapriamo.
reopening-label = Perché si riapre
objection-ask = Che cosa non è stato fatto o non va bene nella pratica <code>{ $about }</code>? Per esempio: <i>«Non ho ancora ricevuto i soldi»</i>. Quando lo scrive, annotiamo che non accetta e la pratica resta aperta.
objection-label = Che cosa non va
missing_item-ask =
    Pratica <code>{ $folio }</code>. Ci manca: <b>{ $item }</b>

    Lo scriva qui o invii una foto o un documento.
missing_item-label = Quello che mancava
missing_files-ask = Ricevuto. Vuole aggiungere una foto o un documento? Altrimenti prema «{ button-skip }» e lo inviamo.
missing_files-label = Documenti
missing_files-more =
    Per ora abbiamo: { $value }.

    Può inviarne altri. Quando ha finito, prema «{ button-done }» e lo inviamo.

## Di quale pratica parla

belong-closed = La Sua pratica <code>{ $folio }</code> è chiusa. Quello che ha appena scritto riguarda quella pratica o è una cosa nuova?
belong-open = Ha aperta la pratica <code>{ $folio }</code>. Quello che ha appena inviato riguarda questa pratica o è una cosa nuova?
belong-open_many = Ha più di una pratica. Quello che ha appena inviato, quale riguarda?
belong-yes = Vuole dire che accetta la risposta della pratica <code>{ $folio }</code>? Per evitare equivoci, lo dica con un pulsante.
belong-yes_many = Ha più di una risposta in attesa. Apra la pratica che vuole e lo dica lì con un pulsante.
belong-twin = Ha già aperta la pratica <code>{ $folio }</code> e si assomigliano molto. È la stessa questione?

## Arriva tardi, o non si può

late-moved = Nel frattempo la pratica è cambiata e quello che voleva fare non è stato fatto. Stato attuale: <b>{ $status }</b>.
late-elsewhere = Questo ora non si può fare, e non è cambiato nulla. Stato della pratica: <b>{ $status }</b>.
folio-too_many = Ha provato troppi numeri di pratica che non esistono. Per un'ora non risponderemo ad altri. Le Sue pratiche può sempre vederle con «{ button-my_cases }», e un operatore La aiuterà con «{ button-person }».
refused_until = { $until }
refused-not_here = Ora non si può: { $field }. Si può invece: { $allowed }.
refused-not_yours = Non può farlo Lei: { $field }. Può farlo: { $allowed }.
refused-moved = Nel frattempo la pratica è cambiata: l'ha cambiata { $name }. Non è stato fatto nulla di quello che chiedeva.
refused-unconfirmed = Manca la seconda conferma. Non è stato fatto nulla.
refused-missing = Manca un dato: { $field }.
refused-out_of_range = Il valore non è tra quelli possibili: { $field }. Può essere: { $allowed }.
refused-too_soon = È ancora troppo presto. Si può a partire da: { $allowed }.
refused-too_late = Non si può più. Ultimo giorno: { $allowed }. Può aprire una pratica nuova e indicare il numero di questa.
refused-past = Questa data è già passata: { $field }. Può essere oggi ({ $allowed }) o più avanti.
refused-future = Questa data deve ancora arrivare: { $field }. Può essere oggi ({ $allowed }) o prima.
refused-unknown_item = Questo punto non è tra quelli che mancano. Mancano: { $allowed }.
refused-unknown_issue = C'è una risposta a un punto che non esiste. I punti sono: { $allowed }.
refused-unanswered = Ci sono punti senza risposta: { $allowed }.
refused-not_warned = Non risulta che il cliente sia stato avvisato di che cosa succede se non invia quello che manca.
refused-not_reminded = Prima devono essere arrivati i promemoria. Ne servono: { $allowed }.
refused-asked_late = Quando sono stati chiesti i dati, la risposta era già in ritardo: non si può chiudere per questo.
refused-only_first_priority = L'assistente può valutare solo i casi più urgenti.
refused-no_remedy = Se si accoglie il reclamo, serve un rimedio. I possibili: { $allowed }.
refused-no_amount = Questo rimedio richiede un importo: { $allowed }.
refused-bad_amount = L'importo non è valido. Minimo e massimo: { $allowed }, con due decimali al massimo.
refused-unfit_result = Questo esito non corrisponde al tipo di caso. Può essere: { $allowed }.
refused-needs_supervisor = Deve inviarla un responsabile, per questo motivo: { $field } ({ $allowed }).
refused-wrong_language = La risposta deve essere nella lingua della pratica: { $allowed }.
refused-no_recourse = Manca l'indicazione di dove altro può rivolgersi il cliente. Devono comparire: { $allowed }
refused-not_investigated = In un caso di questa priorità serve una nota dell'istruttoria prima di rispondere: si scrive con /note.
refused-same_person = Deve farlo un'altra persona, non chi l'ha proposto o deciso.
refused-no_evidence = Occorre dire come è arrivato: { $field }.
refused-went_outside = Del caso si occupa un altro organismo, che non ha ancora concluso: { $allowed }.
refused-lowers_rights = Questo tipo darebbe meno diritti al cliente. Può essere: { $allowed }.
refused-still_owed = Prima di chiudere bisogna fare quello che è stato concordato: { $allowed }.
refused-not_theirs = L'altra pratica è di un'altra persona.
refused-bad_main = L'altra pratica non esiste, non è aperta o è questa stessa.
refused-not_proposed = Prima qualcuno deve proporlo.
refused-still_kept = Questi dati vanno ancora conservati, fino a: { $allowed }.
refused-already = Risulta già così: { $field }.
refused-unknown_category = Questa categoria non esiste. Prima e ultima: { $allowed }.

## Come si chiama ogni dato, ogni passo e chi lo fa

field-amount = importo
field-answers = risposte
field-assessment = valutazione
field-assessment_severity = gravità
field-assessment_complexity = complessità
field-assessment_impact = persone coinvolte
field-assignee = persona incaricata
field-body = organismo
field-category = categoria
field-confirmed = conferma
field-decision = risposta
field-destroy_on = data di distruzione
field-evidence = come è arrivato
field-folio = numero di pratica
field-given = quello che si invia
field-given_item = punto
field-given_text = testo del punto
field-granted = motivo della cancellazione
field-into = pratica principale
field-issues = questioni
field-items = quello che manca
field-language = lingua
field-message_id = messaggio
field-offers = rimedi
field-offers_amount = importo del rimedio
field-offers_by = data del rimedio
field-on = data
field-outcome = esito fuori dall'azienda
field-overdue = risposta in ritardo
field-priority = priorità
field-proof = prova
field-reason = motivo
field-recourse = altre vie
field-reference = riferimento
field-result = esito
field-reviewer = persona che riesamina
field-seen = ultimo cambiamento visto
field-text = testo
field-to = a chi spetta
field-type = tipo
field-until = entro quando
move-register = registrarla
move-discard = scartarla
move-acknowledge = inviare la conferma di ricezione
move-assess = valutarla
move-investigate = avviare l'istruttoria
move-ask_for_information = chiedere dati
move-complete = inviare quello che manca
move-close_incomplete = chiuderla per mancata integrazione
move-propose = proporre una risposta
move-send_back = rimandare indietro la risposta
move-communicate = comunicare la risposta
move-accept = accettare la risposta
move-refuse = non accettare la risposta
move-fall_silent = annotare che non c'è riscontro
move-speak_again = riprenderla
move-second_look = chiedere un riesame
move-go_outside = annotare che se ne occupa un altro organismo
move-settle_outside = annotare l'esito fuori dall'azienda
move-carry_out = annotare il rimedio eseguito
move-close_accepted = chiuderla con accettazione
move-close_answered = chiuderla con risposta
move-exhaust = chiuderla per vie esaurite
move-withdraw = ritirarla
move-reopen = riaprirla
move-merge = unirla a un'altra
move-propose_referral = proporre di inoltrarla
move-refer = inoltrarla
move-block = bloccare i dati
move-retype = cambiarne il tipo
move-categorise = assegnare una categoria
move-assign = assegnarla
move-raise_issues = aggiungere questioni
move-note = aggiungere una nota
move-add = aggiungere dati
move-note_delivered = annotare una consegna
move-put_off = dare una nuova data
move-flag_overdue = segnarla in ritardo
move-flag_safety = segnarla urgente per sicurezza
actor-customer = il cliente
actor-representative = il delegato
actor-bot = l'assistente automatico
actor-agent = una persona del servizio
actor-supervisor = un responsabile
actor-head = chi dirige il servizio
actor-dpo = il responsabile della protezione dei dati
