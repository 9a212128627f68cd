# Nel gruppo di lavoro: le richieste di assistenza e le visite.

flow-visit = Appuntamento
flow-finishing = Intervento eseguito
desk-visit_day-ask = Che giorno andiamo? Prema una data o la scriva, per esempio: <code>15/12/2026</code> o <i>giovedì</i>.
desk-visit_day-label = Giorno
desk-visit_hours-ask = Tra quali ore? Prema un pulsante o le scriva, per esempio: <code>9:00-11:30</code>.
desk-visit_hours-label = Ore
desk-visit_place-ask = A quale indirizzo? Per esempio: <i>Via Roma, 5, 20121 Milano</i>.
desk-visit_place-label = Indirizzo
desk-finishing-ask = Che cosa è stato fatto? Il cliente lo leggerà, per esempio: <i>Abbiamo installato la lavatrice e portato via la vecchia</i>.
desk-finishing-label = Che cosa è stato fatto
desk-visit-review =
    <b>Ricontrolli l'appuntamento</b> ({ $about })

    { $rows }

    Quando preme il pulsante, il cliente riceve il giorno, le ore e l'indirizzo.
desk-visit-send = 📨 Inviare al cliente
desk-visit-left = Va bene: non è stato fissato nessun appuntamento e la pratica resta com'era.
desk-finishing-left = Va bene: non è stato annotato nulla e la pratica resta com'era.
desk-schedule-done =
    🗓 <b>{ $name }</b> ha fissato l'appuntamento: { $when }.
    { $place }
desk-finish-done = 🤝 <b>{ $name }</b> ha annotato che l'intervento è stato eseguito. Ora il cliente deve dirci se va bene.
desk-visit =
    🗓 <b>Appuntamento:</b> { $when }
    { $place }
desk-fact-service_kind = 🔧 { $value }
desk-fact-wanted = 🗓 Giorni che gli vanno bene: { $value }
desk-fact-service_address = 🏠 { $value }
desk-fact-phone = ☎️ { $value }
desk-fact-earlier_case = 🔗 In precedenza: { $value }
desk-happened-other_days_asked = 🔁 <b>Il cliente chiede un altro giorno.</b> Giorni che gli vanno bene: { $words }
desk-button-schedule = 🗓 Fissare appuntamento
desk-button-done = 🤝 Intervento eseguito
desk-help-schedule = fissare o cambiare l'appuntamento
desk-help-done = annotare che l'intervento è stato eseguito
desk-form-schedule = <code>/schedule</code> per procedere passo dopo passo, o <code>/schedule giorno ore [indirizzo]</code> · per esempio: <code>/schedule 15/12/2026 9:00-11:30</code>
desk-form-done = <code>/done che cosa è stato fatto</code> (lo leggerà il cliente) · per esempio: <code>/done Abbiamo installato la lavatrice</code>
desk-unfit-no_visit = Non si capisce «{ $typed }»: servono un giorno e due ore separate da un trattino.
visit_day-not_a_date = Questo giorno non esiste. Lo scriva così, per esempio: <code>15/12/2026</code>.
visit_day-gone_by = Questo giorno è già passato: { $day }. Deve essere oggi o più avanti, per esempio: <i>domani</i>.
visit_day-holiday = È domenica o festivo: { $day }. Deve essere un altro giorno, per esempio { $first }.
visit_hours-not_hours = Servono due ore, per esempio: <code>9:00-11:30</code>.
visit_hours-backwards = L'appuntamento deve finire dopo l'inizio, per esempio: <code>9:00-11:30</code>.
