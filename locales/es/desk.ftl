# El grupo de trabajo: lo que leen y pueden hacer las personas de la casa. Impersonal o de usted.

plain = { $words }

## La ficha de cada expediente

desk-card =
    <b>{ $status }</b>{ $flags }
    <code>{ $folio }</code> · { $kind } · { $subject } · { $urgency }
    👤 { $customer } · { $language }
    { $due }
    { $holder }

    <blockquote>{ $story }</blockquote>{ $more }
desk-card-conversation =
    <b>Conversación sin expediente</b>
    👤 { $customer }

    Si el cliente abre uno, este tema pasará a ser el del expediente.
desk-title-conversation = 💬 { $name }
desk-no_name = sin nombre
desk-no_story = (sin relato)
desk-nobody = nadie
desk-the_bot = el asistente automático
desk-who = 🧑‍💼 Expediente: { $assigned } · Conversación: { $talking }
desk-urgency-immediate = urgencia inmediata
desk-urgency-high = urgencia alta
desk-urgency-normal = urgencia normal
desk-urgency-low = urgencia baja
desk-flag-safety = 🚨 peligro
desk-flag-overdue = ⏰ fuera de plazo
desk-flag-vulnerable = 🤲 necesita apoyo
desk-flag-priority = { $priority }
desk-flag-hold = ⏸ deuda en suspenso
desk-due-none = 📅 Ahora no corre ningún plazo de respuesta
desk-due-over =
    { $n ->
        [one] 📅 <b>El plazo venció el { $due }</b> (hace un día)
       *[other] 📅 <b>El plazo venció el { $due }</b> (hace { $n } días)
    }
desk-due-hours =
    { $n ->
        [one] 📅 <b>Hay que responder antes de: { $due }</b> (queda una hora)
       *[other] 📅 <b>Hay que responder antes de: { $due }</b> (quedan { $n } horas)
    }
desk-due-days = 📅 Hay que responder, como muy tarde, el { $due } (quedan { $n } días)
desk-fact-product = 📦 { $value }
desk-fact-amount = 💶 Importe: { $value }
desk-fact-reference = 🔖 { $value }
desk-fact-remedy = 🎯 Pide: { $value }
desk-because = 💡 El asistente se ha fijado en: { $words }
desk-hazards = 🚨 { $hazards }
desk-issues =
    Puntos a los que hay que responder:
    { $issues }
desk-missing =
    Falta que el cliente envíe:
    { $items }
desk-files =
    { $n ->
        [one] 📎 Un archivo
       *[other] 📎 { $n } archivos
    }
desk-twins = 👥 Se parece a: { $folios }
desk-earlier =
    { $n ->
        [one] 🗂 Tiene otro expediente
       *[other] 🗂 Tiene { $n } expedientes más
    }

## Peligros, en pocas palabras

desk-hazard-gas = gas
desk-hazard-carbon_monoxide = monóxido de carbono
desk-hazard-fire = fuego o humo
desk-hazard-violence = violencia
desk-hazard-self_harm = autolesión
desk-hazard-choking = atragantamiento
desk-hazard-allergy = alergia
desk-hazard-poisoning = intoxicación
desk-hazard-electric_shock = descarga eléctrica
desk-hazard-injury = herida
desk-hazard-medical_device = aparato médico
desk-hazard-telecare = teleasistencia
desk-hazard-structure = derrumbe, caída o ascensor
desk-hazard-vehicle = vehículo
desk-hazard-battery = batería
desk-hazard-water = agua
desk-hazard-child_safety = seguridad infantil
desk-hazard-food = alimento en mal estado
desk-hazard-service_cut = suministro cortado
desk-hazard-fraud = fraude
desk-hazard-account_theft = cuenta robada
desk-hazard-other = posible peligro

## Botones

desk-button-take = 🙋 Me encargo yo
desk-button-take_over = 🙋 Asumir la conversación
desk-button-handback = 🤖 Devolverla al asistente
desk-button-assign = 👉 Asignar
desk-button-propose = 📝 Proponer respuesta
desk-button-approve = ✅ Aprobar y enviar
desk-button-reject = ↩️ Pedir que se revise
desk-button-remedy = 🤝 Solución ejecutada
desk-button-close = 🔒 Cerrar
desk-button-priority = ⚖️ Gravedad
desk-button-investigate = 🔎 Investigar
desk-button-ask = ❓ Pedir datos
desk-button-ask_send = 📨 Pedirlos
desk-button-category = 🏷 Categoría
desk-button-retype = 🔤 Tipo
desk-button-refer = ➡️ Derivar
desk-button-transcript = 💬 Conversación
desk-button-send_anyway = 📨 Enviar al cliente
desk-button-keep_inside = 🗒 No enviar

## La cola

desk-queue-all = Todos
desk-queue-mine = Míos
desk-queue-unassigned = Sin asignar
desk-queue-soon = Vencen pronto
desk-queue-overdue = Fuera de plazo
desk-queue_empty = <b>{ $which }</b>: no hay ninguno.
desk-queue_list =
    <b>{ $which }</b>

    { $rows }
desk-row = { $marks }<code>{ $folio }</code> · { $customer }
    { $kind } · { $status }{ $due }
desk-row-due = { " " }· { $due }
desk-row_linked = { $row }
    { $link }
desk-find-list =
    <b>Expedientes encontrados</b>

    { $rows }
desk-find-none = No se ha encontrado ningún expediente con «{ $sought }».

## Quién está

desk-who_list =
    <b>Equipo</b>

    { $rows }
desk-who_row =
    { $n ->
        [0] { $name } · { $role } · { $state }{ $on_call }
        [one] { $name } · { $role } · { $state }{ $on_call } · una conversación
       *[other] { $name } · { $role } · { $state }{ $on_call } · { $n } conversaciones
    }
desk-who-here = disponible
desk-who-away = ausente
desk-who-left = fuera del grupo
desk-who_on_call = { " " }· de guardia

## Lo que se ha hecho

desk-done = Hecho.
desk-take-done = 🙋 <b>{ $name }</b> lleva la conversación: lo que escriba aquí llegará al cliente. Para escribir solo al equipo, empiece por <code>//</code>.
desk-take-toast = Ahora lleva usted la conversación.
desk-take-yours = Ya lleva usted la conversación.
desk-take-held = La conversación la lleva { $name }.
desk-handback-done = 🤖 { $name } ha devuelto la conversación al asistente.
desk-handback-toast = El asistente sigue donde lo dejó.
desk-left = { $name } ya no está en el grupo de trabajo: la conversación vuelve al asistente.
desk-assign-ask = ¿A quién se asigna?
desk-assign-done = 👉 { $by } lo ha asignado a <b>{ $name }</b>.
desk-release-done = { $name } lo ha dejado libre para quien pueda atenderlo.
desk-release-toast = De nuevo en la cola.
desk-note-done = Nota guardada.
desk-priority-ask = ¿Qué gravedad tiene para la persona afectada?
desk-priority-done = ⚖️ { $name } lo ha evaluado: prioridad { $priority }, categoría «{ $category }» (se cambia con /category).
desk-severity-4 = 4 · Crítica
desk-severity-3 = 3 · Grave
desk-severity-2 = 2 · Moderada
desk-severity-1 = 1 · Leve
desk-investigate-done = 🔎 { $name } comprueba los hechos.
desk-retype-ask = ¿Qué tipo le corresponde? No se puede elegir ninguno que dé menos derechos al cliente.
desk-retype-done = 🔤 { $name } ha cambiado el tipo: { $kind }.
desk-category-ask = ¿Qué categoría de problema es?
desk-category-done = 🏷 { $name } ha indicado la categoría: { $category }.
desk-ask-pick = ¿Qué falta? Márquelo y pulse «{ desk-button-ask_send }», o escriba <code>/ask</code> y cada dato en una línea.
desk-ask-done = ❓ { $name } ha pedido los datos que faltan.
desk-item_marked = { $mark } { $item }
desk-item-invoice = Factura o recibo de compra
desk-item-photo = Foto o vídeo del problema
desk-item-serial = Modelo y número de serie
desk-item-order = Número de pedido o contrato
desk-item-address = Dirección donde ha ocurrido
desk-item-iban = IBAN para la devolución
desk-item-date = Día en que ocurrió
desk-item-details = Explicación más detallada
desk-remedy-done = 🤝 { $name } ha anotado que la solución se ha ejecutado.
desk-merge-done = { $name } lo ha unido a { $folio }.
desk-merge-came = 🔗 { $name } ha unido { $folio } a este expediente: lo que había se puede leer en su tema.
desk-refer-done = ➡️ { $name } lo ha derivado.
desk-refer-proposed = ➡️ { $name } propone derivarlo a { $to }. Debe confirmarlo una persona supervisora.
desk-close-done = 🔒 { $name } lo ha cerrado.
desk-transcript =
    <b>Conversación con el asistente</b> ({ $zone })

    { $said }
desk-transcript-none = No hay ninguna conversación guardada: el cliente no quiso que se guardara o ya se ha borrado.
desk-said-customer = 👤 { $words }
desk-said-bot = 🤖 { $words }
desk-news = { $rows }
desk-told = 🤖 <i>Enviado al cliente:</i> { $words }
desk-away-until = No recibirá avisos hasta el { $until }.
desk-away-back = De nuevo disponible.
desk-alias-done = Los clientes verán el nombre «{ $name }».
desk-language-ask = ¿En qué idioma quiere que le responda el asistente en este grupo?
desk-language-done = Idioma: { $language }.
desk-on_call-on = Ahora está de guardia: si nadie atiende un peligro, recibirá un aviso en privado. Para que le llegue, antes tiene que haber escrito al asistente en privado.
desk-on_call-off = Ya no está de guardia.
desk-role-done = Se ha cambiado la función: { $name }.
desk-invite-link =
    Invitación para { $role }. Es de un solo uso y caduca dentro de 24 horas:
    { $link }
desk-invite-sent = Le he enviado el enlace en privado. Si no le llega, escriba primero cualquier cosa al asistente en privado y vuelva a pedirlo.
desk-enrolled = Invitación aceptada: a partir de ahora usted es { $role }. Entre en el grupo de trabajo y escriba <code>/help</code>.
desk-no_invitation = Esta invitación no es válida: ya se ha usado, ha caducado o no es nuestra. Pida una nueva.

## Lo que ha hecho el cliente

desk-happened-accepted = ✅ <b>El cliente acepta la respuesta.</b> { $words }
desk-happened-not_accepted = ✋ <b>El cliente no acepta la respuesta.</b> { $words }
desk-happened-spoke_again = 💬 <b>El cliente vuelve a escribir.</b> { $words }
desk-happened-second_look_begun = 🔁 <b>El cliente pide que lo revise otra persona.</b> { $words }
desk-happened-went_outside = 🏛 <b>El cliente lo ha llevado a un organismo externo.</b> { $words }
desk-happened-withdrawn = <b>El cliente desiste.</b> { $words }
desk-happened-reopened = 🔓 <b>El cliente vuelve a abrir el expediente.</b> { $words }
desk-happened-customer_added = ➕ <b>El cliente añade:</b> { $words }
desk-happened-items_given = 📎 <b>El cliente envía lo que faltaba:</b>
    { $words }
desk-happened-issues_raised = ➕ <b>El cliente añade puntos:</b>
    { $words }
desk-happened-safety_flagged = 🚨 <b>El cliente avisa de un peligro.</b> { $words }
desk-happened-closed_accepted = ✔️ <b>El cliente confirma que la solución está bien.</b> { $words }

## Avisos

desk-ring-person =
    { $times ->
        [one] 📞 <b>Pide hablar con una persona.</b>
       *[other] 📞 <b>Sigue esperando hablar con una persona</b> (hace { $minutes } minutos).
    }
desk-ring-supervisor =
    { $times ->
        [one] 📞 <b>Pide hablar con un supervisor.</b> Si ahora no es posible, hay que escribirle dentro de la misma jornada.
       *[other] 📞 <b>Sigue esperando hablar con un supervisor</b> (hace { $minutes } minutos). Hay que escribirle dentro de la misma jornada.
    }
desk-ring-safety =
    { $times ->
        [one] 🚨 <b>Posible peligro: { $hazards }.</b> Hay que atenderlo ahora.
       *[other] 🚨 <b>Nadie ha atendido aún el peligro: { $hazards }</b> (hace { $minutes } minutos).
    }
desk-ring-receipt = 📄 No se ha podido entregar el justificante de recepción.
desk-ring-assessment = ⚖️ Nadie lo ha evaluado todavía.
desk-ring-half_term = ⏳ Ha pasado la mitad del plazo.
desk-ring-near_term = ⏳ Ha pasado el 60 % del plazo.
desk-ring-end_of_term = ⏳ Ha pasado el 80 % del plazo: debe encargarse una persona supervisora.
desk-ring-overdue = ⏰ El plazo ha vencido sin respuesta.
desk-ring-promise = ⏰ Tampoco se ha cumplido la nueva fecha prometida.
desk-ring-thanks = 💐 Todavía no se han dado las gracias al cliente.
desk-ring-incomplete = ⏳ Se ha acabado el plazo para completarlo. ¿Se cierra?
desk-ring-silence = ✉️ No se han podido entregar los recordatorios de la respuesta.
desk-ring-dormant = 💤 Hace un año que el cliente no dice nada. ¿Se cierra?
desk-ring-second_look = 🔁 Otra persona debe revisar de nuevo el expediente.
desk-ring-remedy = 🤝 No consta que se haya ejecutado la solución prometida.
desk-ring_private =
    { $what }
    { $link }

## Lo que no se envía enseguida

desk-held-untaken = Esto todavía no se ha enviado: la conversación la lleva el asistente. Si lo envía, pasará a llevarla usted.
desk-held-other = Esto todavía no se ha enviado: la conversación la lleva { $name }, que puede estar respondiendo ahora mismo.
desk-held-language = Esto todavía no se ha enviado. Idioma del mensaje: { $written }. Idioma del expediente: { $wanted }.
desk-held-sent = 📨 Enviado al cliente.
desk-held-dropped = 🗒 No se ha enviado.
desk-held-gone = Ya estaba resuelto.
desk-edited-only_words = Se ha cambiado el texto; el archivo que tiene el cliente es el de antes.

## Poner el grupo a punto

desk-set_up-ready =
    { $n ->
        [0] ✅ El grupo está listo. Cada expediente nuevo tendrá aquí un tema.
        [one] ✅ El grupo está listo. Ahora se abre el tema de un expediente pendiente.
       *[other] ✅ El grupo está listo. Ahora se abren los temas de { $n } expedientes pendientes.
    }
desk-set_up-trouble =
    El grupo todavía no está listo. Falta:
    { $rows }
    Cuando esté hecho, vuelva a escribir <code>/desk</code>.
desk-set_up-off = Este grupo ya no es un grupo de trabajo. Los temas se quedan como están.
desk-set_up-was_none = Este grupo no era un grupo de trabajo.
desk-trouble-no_supergroup = • Convertirlo en supergrupo: basta con activar los temas en los ajustes del grupo.
desk-trouble-no_forum = • Activar los temas en los ajustes del grupo.
desk-trouble-no_admin = • Hacer administrador al asistente.
desk-trouble-gone = • Volver a añadir el asistente al grupo.
desk-trouble-no_can_manage_topics = • Dar al asistente el permiso de gestionar temas.
desk-trouble-no_can_delete_messages = • Dar al asistente el permiso de eliminar mensajes.
desk-trouble-no_can_pin_messages = • Dar al asistente el permiso de fijar (anclar) mensajes.

## Cuando el grupo no da abasto o no funciona

desk-digest =
    { $n ->
        [one] 📥 <b>Llegan muchos expedientes: uno espera su tema.</b>
       *[other] 📥 <b>Llegan muchos expedientes: { $n } esperan su tema.</b>
    }
    Nuevos en esta lista:

    { $rows }
desk-digest_row = { $marks }<code>{ $folio }</code> · { $customer } · { $kind }{ $due }
desk-digest_other = { $title }
desk-topic-continues = ♻️ Alguien eliminó el tema de antes. Se continúa aquí; los mensajes anteriores ya no se ven, pero el expediente lo conserva todo.
desk-topic-reopened = 🔓 El tema se ha vuelto a abrir: el expediente o la conversación continúa. Un expediente se cierra con <code>/close</code>.
desk-trouble_now =
    ⚠️ <b>En el grupo de trabajo no se puede trabajar.</b> Hace falta:
    { $what }
    No se pierde nada: todo lo que espera llegará al grupo cuando esté arreglado.
desk-trouble_over = ✅ En el grupo de trabajo ya se puede volver a trabajar.

## Lo que no se puede hacer

desk-refused =
    { $why }

    { $form }
desk-not_now =
    { $n ->
        [0] Ahora no se puede: { $what }.
       *[other] Ahora no se puede: { $what }. Ahora sí se puede: { $names }
    }
desk-unknown_command = No conozco la orden /{ $name }. Con <code>/help</code> verá las que puede usar.
desk-denied-anonymous = Quien escribe como administrador anónimo no tiene permisos: no se sabe quién es. Desactive el anonimato y vuelva a hacerlo.
desk-denied-channel = Un canal no tiene permisos aquí. Escríbalo con su cuenta.
desk-denied-bot = Los demás bots no tienen permisos aquí.
desk-denied-forwarded = Una orden reenviada no vale. Escríbala de nuevo.
desk-denied-edited = Una orden que sale de editar un mensaje no vale. Escríbala de nuevo.
desk-denied-stranger = No consta que forme parte del equipo: no se ha hecho nada ni se ha enviado nada al cliente. Pida una invitación a una persona supervisora.
desk-denied-left = Como salió del grupo, ahora no tiene permisos.
desk-denied-role = Su función no permite hacer esto.
desk-denied-no_desk = Este grupo no es un grupo de trabajo. Con /desk lo será.
desk-denied-no_topic = Esto se hace dentro del tema de un expediente.
desk-denied-no_case = Este tema todavía no tiene expediente.
desk-unfit-no_case = Este tema todavía no tiene expediente.
desk-unfit-no_topic = Esto se hace dentro del tema de un expediente.
desk-unfit-not_taken = La conversación ya la lleva el asistente.
desk-unfit-no_operator = En el equipo no hay nadie con el nombre o el número «{ $typed }», o hay más de una persona.
desk-unfit-not_assigned = No está asignado a nadie.
desk-unfit-not_yours = Lo lleva { $name }; solo puede dejarlo libre esa persona o una supervisora.
desk-unfit-no_words = Falta el texto.
desk-unfit-no_severity = «{ $typed }» no es una gravedad: tiene que ser un número del 1 al 4.
desk-unfit-no_kind = «{ $typed }» no es ningún tipo.
desk-unfit-no_category = «{ $typed }» no es una categoría: tiene que ser un número del 1 al 35.
desk-unfit-nothing_picked = No se ha marcado nada.
desk-unfit-no_proof = Falta la prueba de que la solución se ha ejecutado.
desk-unfit-no_folio = «{ $typed }» no es un número de expediente.
desk-unfit-no_body = Falta decir a quién se deriva.
desk-unfit-not_closable = En este estado no se puede cerrar: { $status }.
desk-unfit-no_queue = «{ $typed }» no es ninguna lista.
desk-unfit-too_short = Hay que escribir al menos { $n } letras.
desk-unfit-no_role = «{ $typed }» no es ninguna función: tiene que ser agent, supervisor o head.
desk-unfit-role_above = No puede invitar a nadie a esa función: es superior a la suya ({ $role }).
desk-unfit-no_hours = «{ $typed }» no es un número de horas: escriba uno del 0 al { $n }.
desk-unfit-long_alias = El nombre debe tener como máximo { $n } letras y una sola línea.
desk-unfit-no_language = «{ $typed }» no es ninguno de nuestros idiomas: ca, es, it.
desk-unfit-no_role_change = Falta el identificador numérico o la función.
desk-unfit-no_desk_word = No se entiende: { $typed }. Se puede indicar el idioma (ca, es, it), «overflow» si es un grupo de reserva, «off» para que deje de ser un grupo de trabajo, o de qué se ocupa: { $topics }.
desk-unfit-no_held = Este mensaje ya no está.
desk-unfit-not_your_words = Lo escribió otra persona.

## La ayuda

desk-help =
    <b>Qué puede hacer { $role }</b>

    { $rows }

    Si a una orden le falta algo, el asistente le enseña cómo se escribe, con un ejemplo.

    En un tema donde usted lleva la conversación, todo lo que escriba llega al cliente. Con <code>//</code> al principio, o respondiendo a la ficha, queda como nota. Si borra un mensaje, el cliente lo sigue viendo: Telegram no avisa de ello al asistente.
desk-help_row = /{ $name } · { $does }
desk-help-desk = convertir el grupo en grupo de trabajo
desk-help-help = esta ayuda
desk-help-queue = qué hay pendiente
desk-help-find = buscar un expediente
desk-help-who = quién está
desk-help-away = no recibir avisos durante unas horas
desk-help-alias = el nombre que ven los clientes
desk-help-language = el idioma en que le responde el asistente
desk-help-oncall = estar de guardia o no
desk-help-invite = invitar a alguien al equipo
desk-help-role = cambiar la función de alguien
desk-help-take = llevar la conversación y el expediente
desk-help-handback = devolver la conversación al asistente
desk-help-card = volver a mostrar la ficha
desk-help-release = dejar libre el expediente
desk-help-assign = asignar el expediente
desk-help-note = nota interna
desk-help-priority = decir qué gravedad tiene
desk-help-investigate = comprobar los hechos
desk-help-retype = cambiar el tipo
desk-help-category = indicar la categoría
desk-help-ask = pedir los datos que faltan
desk-help-remedy = anotar que la solución se ha ejecutado
desk-help-merge = unirlo a otro expediente
desk-help-refer = derivarlo a otro organismo
desk-help-close = cerrarlo
desk-help-transcript = la conversación con el asistente
desk-form-desk = <code>/desk [ca|es|it] [de qué se ocupa] [overflow]</code> · por ejemplo: <code>/desk es billing delivery</code>; <code>/desk off</code> para que deje de ser un grupo de trabajo
desk-form-help = <code>/help</code>
desk-form-queue = <code>/queue [mine|unassigned|soon|overdue|tema]</code> · por ejemplo: <code>/queue soon</code> o <code>/queue billing</code>
desk-form-find = <code>/find texto o número</code> · por ejemplo: <code>/find lavadora</code>
desk-form-who = <code>/who</code>
desk-form-away = <code>/away [horas]</code> · por ejemplo: <code>/away 4</code>; <code>/away 0</code> para volver
desk-form-alias = <code>/alias nombre</code> · por ejemplo: <code>/alias Laura</code>
desk-form-language = <code>/language ca|es|it</code> · por ejemplo: <code>/language es</code>
desk-form-oncall = <code>/oncall</code>
desk-form-invite = <code>/invite agent|supervisor|head</code> (<code>agent</code> atiende a los clientes, <code>supervisor</code> aprueba las respuestas, <code>head</code> dirige el servicio) · por ejemplo: <code>/invite agent</code>
desk-form-role = <code>/role identificador agent|supervisor|head|none</code> (<code>none</code>: ya no es del equipo) · por ejemplo: <code>/role 123456 supervisor</code>
desk-form-take = <code>/take</code>
desk-form-handback = <code>/handback</code>
desk-form-card = <code>/card</code>
desk-form-release = <code>/release</code>
desk-form-assign = <code>/assign nombre</code>, o <code>/assign</code> para elegir · por ejemplo: <code>/assign Laura</code>
desk-form-note = <code>/note texto</code> · por ejemplo: <code>/note El taller dice que la pieza llega el martes</code>
desk-form-priority = <code>/priority 1|2|3|4</code> (4 es la más grave) · por ejemplo: <code>/priority 3</code>
desk-form-investigate = <code>/investigate [qué se comprueba]</code> (lo leerá el cliente) · por ejemplo: <code>/investigate la factura y los pagos</code>
desk-form-retype = <code>/retype</code> para elegir
desk-form-category = <code>/category número</code>, o <code>/category</code> para elegir · por ejemplo: <code>/category 5</code>
desk-form-ask = <code>/ask</code> para elegir, o <code>/ask</code> y cada dato en una línea · por ejemplo: <code>/ask Una foto de la etiqueta</code>
desk-form-remedy = <code>/remedy done prueba</code> · por ejemplo: <code>/remedy done Abono 4711 del 3 de marzo</code>
desk-form-merge = <code>/merge número de expediente</code> · por ejemplo: <code>/merge QV-2026-000123-7K3M</code>
desk-form-refer = <code>/refer organismo | dirección</code> · por ejemplo: <code>/refer OMIC de Madrid | plaza Mayor, 1</code>
desk-form-close = <code>/close [motivo]</code> · por ejemplo: <code>/close El cliente ya no responde</code>
desk-form-transcript = <code>/transcript</code>

## Lo que lee el cliente

takeover-begun = 🧑‍💼 A partir de ahora le atiende <b>{ $name }</b>, una persona del equipo de { $company }.
takeover-ended = La conversación con { $name } ha terminado. Ahora vuelve a hablar con el asistente automático.
takeover-signed = <b>{ $name }</b>
takeover-edited = <i>(mensaje corregido)</i>
