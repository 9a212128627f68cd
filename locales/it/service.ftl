# Le richieste di assistenza: installazione, manutenzione, riparazione, formazione e dubbi d'uso. Si dà del Lei.

flow-service = Richiesta di assistenza
type-service = Richiesta di assistenza
command-service-name = assistenza
command-service-description = Installazione, manutenzione, riparazione e uso
service-offered = Ci sembra che voglia richiedere assistenza ({ $kind }). Se è così, prema il pulsante; altrimenti continuiamo.

## Che cosa Le serve

service_kind-ask = Di quale tipo di assistenza ha bisogno? Se preferisce spiegarlo, lo scriva con parole Sue.
service_kind-label = Servizio
service_kind-installation = Installazione
service_kind-maintenance = Manutenzione
service_kind-repair = Riparazione
service_kind-training = Imparare a usarlo
service_kind-usage = Una domanda sull'uso
service_needed-ask = Ci dica di che cosa ha bisogno, per esempio: <i>«Bisogna installare la lavatrice nuova e portare via la vecchia»</i>.
service_needed-label = Che cosa Le serve
service_product-ask = Di quale prodotto si tratta? Lo scelga se lo vede qui sotto oppure scriva marca e modello, per esempio: <i>Lavatrice Candy RapidÓ</i>.
service_product-label = Prodotto
service_delivered-ask = Che giorno ha ricevuto il prodotto? Così potremo dirLe se la garanzia copre la riparazione. Per esempio: <i>14 marzo 2025</i>. Se non lo ricorda, può saltare la domanda.
service_delivered-label = Acquisto o consegna
wanted-ask = In quali giorni possiamo venire da Lei? Può sceglierne più di uno, o scriverli, per esempio: <i>giovedì mattina e il 12 dicembre</i>. Se per Lei è lo stesso, può saltare la domanda.
wanted-more =
    Per ora abbiamo: { $value }.

    Può aggiungerne o toglierne. Quando ha finito, prema «{ button-done }».
wanted-label = Giorni che vanno bene
service_address-ask =
    A quale indirizzo dobbiamo venire? Per esempio: <i>Via Roma, 5, 20121 Milano</i>.

    <i>Perché lo chiediamo: solo per l'intervento. Il titolare del trattamento è { $legal_name }; conserviamo i dati con la pratica e può accedervi, correggerli o farli cancellare. Dettagli: /{ command-privacy-name }.</i>
service_address-label = Indirizzo dell'intervento
service_phone-ask = A quale numero possiamo chiamarLa il giorno dell'appuntamento? Per esempio: <code>347 123 4567</code>. Lo useremo solo per questo.
service_phone-label = Telefono

## I giorni

wanted-day = { $weekday } { $day }
wanted-shown = { $weekday } { $day } ({ $part })
wanted-brief = { $weekday } { $n } · { $part }
day_part-morning = mattina
day_part-afternoon = pomeriggio
day_part-any = tutto il giorno
on_weekday-0 = lunedì
on_weekday-1 = martedì
on_weekday-2 = mercoledì
on_weekday-3 = giovedì
on_weekday-4 = venerdì
on_weekday-5 = sabato
on_weekday-6 = domenica
visit-when = { $weekday } { $day }, tra le { $first } e le { $last }

## Quanto costerà

service-price_first = • Se il servizio è a pagamento, Le diremo il prezzo prima di fare qualsiasi cosa, e deciderà Lei.
service-cost_undated = • Se il prodotto è in garanzia, la riparazione di un difetto che aveva già alla consegna è gratuita. Altrimenti Le diremo il prezzo prima di fare qualsiasi cosa, e deciderà Lei.
service-cost_seller = • Il prodotto ha la garanzia legale di conformità fino al giorno { $covered }: se la causa è un difetto che aveva già alla consegna, la riparazione è gratuita, compresi l'uscita del tecnico e i ricambi. Se la causa è un'altra, Le diremo il prezzo prima di fare qualsiasi cosa.
service-cost_buyer = • Il prodotto ha la garanzia legale di conformità fino al giorno { $covered }: se la causa è un difetto che aveva già alla consegna, la riparazione è gratuita, compresi l'uscita del tecnico e i ricambi, ma potremmo chiederLe di dimostrarlo. Se la causa è un'altra, Le diremo il prezzo prima di fare qualsiasi cosa.
service-cost_over = • La garanzia legale di conformità è finita il giorno { $covered }, quindi la riparazione è a pagamento, a meno che non ci sia un'altra garanzia. Le diremo il prezzo prima di fare qualsiasi cosa, e deciderà Lei.
acknowledgement-service = Una persona del nostro servizio clienti vedrà come possiamo fare e Le dirà qui il giorno e l'ora, in italiano.

## A che punto è

status-scheduled = Appuntamento fissato
status-to_arrange = In attesa di una nuova data
status-service_done = Intervento eseguito, in attesa che ci dica se va bene
next-requested = Abbiamo ricevuto la richiesta. Ora dobbiamo vedere come fare e dirLe il giorno e l'ora.
next-scheduled =
    <b>Quando:</b> { $when }.
    <b>Dove:</b> { $place }
next-to_arrange = Dobbiamo trovare un altro giorno e Glielo diremo qui.
next-to_arrange_on = Dobbiamo trovare un altro giorno e Glielo diremo qui. Giorni che Le vanno bene: { $wanted }.
next-service_done =
    Abbiamo annotato che l'intervento è stato eseguito: { $note }
    Ci dica se va bene. Se entro il giorno { $until } non ci dice il contrario, chiuderemo la pratica.
told-scheduled =
    Pratica <code>{ $folio }</code>: <b>l'appuntamento è fissato.</b>
    <b>Quando:</b> { $when }.
    <b>Dove:</b> { $place }

    Glielo ricorderemo prima. Se non Le va bene, prema «{ button-other_days }».
told-visit_moved =
    Pratica <code>{ $folio }</code>: <b>l'appuntamento ha una nuova data.</b> Quella di prima non vale più.
    <b>Quando:</b> { $when }.
    <b>Dove:</b> { $place }

    Glielo ricorderemo prima. Se non Le va bene, prema «{ button-other_days }».
told-other_days = Pratica <code>{ $folio }</code>: va bene, il giorno che avevamo fissato non vale più e non verrà nessuno. Abbiamo annotato i giorni che Le vanno bene: { $wanted }. Le diremo la nuova data entro il giorno { $due }.
told-service_done =
    Pratica <code>{ $folio }</code>: <b>abbiamo annotato che l'intervento è stato eseguito.</b>
    { $note }

    Va bene? Se non va bene, prema «{ button-remedy_wrong }». Se entro il giorno { $until } non ci dice il contrario, chiuderemo la pratica; potrà riaprirla.
told-not_right =
    Pratica <code>{ $folio }</code>: ci dispiace che non vada bene. <b>La pratica resta aperta</b> e dobbiamo tornare: Le diremo la data entro il giorno { $due }. Se vuole dirci quali giorni Le vanno bene, prema «{ button-other_days }».

    Se vuole anche presentare un reclamo, prema «{ button-complain_of_it }»: avrà una pratica a sé, collegata a questa.
told-service_reopened = Pratica <code>{ $folio }</code>: l'abbiamo riaperta, con tutto quello che già conteneva. Le diremo una nuova data entro il giorno { $due }.
ending-service_right = Abbiamo eseguito l'intervento che ci aveva chiesto e ci ha confermato che va bene.
ending-service_unobjected = Abbiamo eseguito l'intervento che ci aveva chiesto. Sono passati { $n } giorni e non ci ha segnalato problemi.
ending-called_off = Ha annullato la richiesta e non verrà nessuno.
due-visit_eve =
    Pratica <code>{ $folio }</code>: Le ricordiamo l'appuntamento.
    <b>Quando:</b> { $when }.
    <b>Dove:</b> { $place }

    Se non Le va bene, ce lo dica ora con «{ button-other_days }».
due-visit_day =
    Pratica <code>{ $folio }</code>: l'appuntamento è oggi.
    <b>Quando:</b> { $when }.
    <b>Dove:</b> { $place }

## Un altro giorno, o nessuno

button-other_days = 🗓 Un altro giorno
button-call_off = ✖️ Annulla la richiesta
button-complain_of_it = 📝 Presentare un reclamo
flow-other_days = Cambiare il giorno
other_days-ask = In quali giorni possiamo venire da Lei, per la pratica <code>{ $about }</code>? Può sceglierne più di uno, o scriverli, per esempio: <i>giovedì pomeriggio</i>. Il giorno che era fissato sarà annullato.
other_days-more =
    Per ora abbiamo: { $value }.

    Può aggiungerne o toglierne. Quando ha finito, prema «{ button-done }».
other_days-label = Giorni che vanno bene
flow-calling_off = Annullare una richiesta
calling_off-ask = Vuole annullare la richiesta <code>{ $about }</code>? Non verrà nessuno. Se vuole solo cambiare il giorno, prema «{ calling_off-keep }» e poi «{ button-other_days }».
calling_off-label = Annullarla
calling_off-call_off = Sì, voglio annullarla
calling_off-keep = No, resta aperta

## Quando non si può

refused-unfit_type = Così com'è ora, il caso non può essere di questo tipo. Può essere: { $allowed }.
refused-holiday = È domenica o festivo ({ $field }). Il giorno lavorativo successivo è: { $allowed }.
refused-bad_hours = L'appuntamento deve finire dopo l'inizio, ed è stato scritto: { $allowed }. Per esempio: 09:00, 13:00.
refused-day_wanted = Il cliente ha chiesto un altro giorno e nessuno è ancora andato. Prima bisogna dargli una nuova data.
field-visit_day = giorno dell'appuntamento
field-visit_hours = ore dell'appuntamento
field-visit_place = luogo dell'appuntamento
field-wanted = giorni che vanno bene
field-note = che cosa è stato fatto
move-schedule = fissare l'appuntamento
move-ask_other_days = chiedere un altro giorno
move-finish = annotare che l'intervento è eseguito
event-visit_scheduled = Appuntamento fissato
event-other_days_asked = Si chiede un altro giorno
event-service_done = Intervento eseguito
desk-ring-visit = 🗓 L'appuntamento è passato e l'intervento non risulta eseguito.
