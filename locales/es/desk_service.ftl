# En el grupo de trabajo: las solicitudes de servicio y las visitas.

flow-visit = Visita
flow-finishing = Servicio hecho
desk-visit_day-ask = ¿Qué día vamos? Pulse una fecha o escríbala, por ejemplo: <code>15/12/2026</code> o <i>el jueves</i>.
desk-visit_day-label = Día
desk-visit_hours-ask = ¿Entre qué horas? Pulse un botón o escríbalas, por ejemplo: <code>9:00-11:30</code>.
desk-visit_hours-label = Horas
desk-visit_place-ask = ¿A qué dirección? Por ejemplo: <i>Calle Mayor, 5, 28013 Madrid</i>.
desk-visit_place-label = Dirección
desk-finishing-ask = ¿Qué se ha hecho? El cliente lo leerá, por ejemplo: <i>Hemos instalado la lavadora y nos hemos llevado la vieja</i>.
desk-finishing-label = Qué se ha hecho
desk-visit-review =
    <b>Repase la visita</b> ({ $about })

    { $rows }

    Al pulsar el botón, el cliente recibirá el día, las horas y la dirección.
desk-visit-send = 📨 Enviarlo al cliente
desk-visit-left = De acuerdo: no se ha concertado ninguna visita y el expediente sigue como estaba.
desk-finishing-left = De acuerdo: no se ha anotado nada y el expediente sigue como estaba.
desk-schedule-done =
    🗓 <b>{ $name }</b> ha concertado la visita: { $when }.
    { $place }
desk-finish-done = 🤝 <b>{ $name }</b> ha anotado que el servicio está hecho. Ahora el cliente tiene que decirnos si está bien.
desk-visit =
    🗓 <b>Visita:</b> { $when }
    { $place }
desk-fact-service_kind = 🔧 { $value }
desk-fact-wanted = 🗓 Días que le vienen bien: { $value }
desk-fact-service_address = 🏠 { $value }
desk-fact-phone = ☎️ { $value }
desk-fact-earlier_case = 🔗 Antes: { $value }
desk-happened-other_days_asked = 🔁 <b>El cliente pide otro día.</b> Días que le vienen bien: { $words }
desk-button-schedule = 🗓 Concertar visita
desk-button-done = 🤝 Servicio realizado
desk-help-schedule = concertar o cambiar la visita
desk-help-done = anotar que el servicio está hecho
desk-form-schedule = <code>/schedule</code> para ir paso a paso, o <code>/schedule día horas [dirección]</code> · por ejemplo: <code>/schedule 15/12/2026 9:00-11:30</code>
desk-form-done = <code>/done qué se ha hecho</code> (lo leerá el cliente) · por ejemplo: <code>/done Hemos instalado la lavadora</code>
desk-unfit-no_visit = No se entiende «{ $typed }»: hacen falta un día y dos horas separadas por un guion.
visit_day-not_a_date = Ese día no existe. Escríbalo así, por ejemplo: <code>15/12/2026</code>.
visit_day-gone_by = Ese día ya ha pasado: { $day }. Tiene que ser hoy o más adelante, por ejemplo: <i>mañana</i>.
visit_day-holiday = Es domingo o festivo: { $day }. Tiene que ser otro día, por ejemplo el { $first }.
visit_hours-not_hours = Hacen falta dos horas, por ejemplo: <code>9:00-11:30</code>.
visit_hours-backwards = La visita tiene que terminar después de empezar, por ejemplo: <code>9:00-11:30</code>.
