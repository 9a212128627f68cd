# Las solicitudes de servicio: instalación, mantenimiento, reparación, formación y dudas de uso. Tratamiento de usted.

flow-service = Solicitud de servicio
type-service = Solicitud de servicio
command-service-name = servicio
command-service-description = Instalación, mantenimiento, reparación y uso
service-offered = Parece que quiere pedir un servicio ({ $kind }). Si es así, pulse el botón; si no, seguimos.

## Qué necesita

service_kind-ask = ¿Qué servicio necesita? Si prefiere contarlo, escríbalo con sus palabras.
service_kind-label = Servicio
service_kind-installation = Instalación
service_kind-maintenance = Mantenimiento
service_kind-repair = Reparación
service_kind-training = Aprender a usarlo
service_kind-usage = Una duda de uso
service_needed-ask = Cuéntenos qué necesita, por ejemplo: <i>«Hay que instalar la lavadora nueva y llevarse la vieja»</i>.
service_needed-label = Lo que necesita
service_product-ask = ¿De qué producto se trata? Elíjalo si lo ve aquí debajo o escriba la marca y el modelo, por ejemplo: <i>Lavadora Balay 3TS</i>.
service_product-label = Producto
service_delivered-ask = ¿Qué día recibió el producto? Así podremos decirle si la garantía cubre la reparación. Por ejemplo: <i>14 de marzo de 2025</i>. Si no lo recuerda, puede saltar la pregunta.
service_delivered-label = Compra o entrega
wanted-ask = ¿Qué días le vendría bien que fuéramos? Puede elegir más de uno, o escribirlos, por ejemplo: <i>el jueves por la mañana y el 12 de diciembre</i>. Si le da igual, puede saltar la pregunta.
wanted-more =
    De momento hay: { $value }.

    Puede añadir o quitar. Al terminar, pulse «{ button-done }».
wanted-label = Días que le vienen bien
service_address-ask =
    ¿A qué dirección tenemos que ir? Por ejemplo: <i>Calle Mayor, 5, 2.º 1.ª, 28013 Madrid</i>.

    <i>Por qué la pedimos: solo para hacer la visita. El responsable del tratamiento de los datos es { $legal_name }; los guardamos con el expediente y puede acceder a ellos, corregirlos o hacer que se supriman. Detalles: /{ command-privacy-name }.</i>
service_address-label = Dirección de la visita
service_phone-ask = ¿A qué teléfono podemos llamarle el día de la visita? Por ejemplo: <code>612 345 678</code>. Solo lo usaremos para eso.
service_phone-label = Teléfono

## Los días

wanted-day = { $weekday } { $day }
wanted-shown = { $weekday } { $day } ({ $part })
wanted-brief = { $weekday } { $n } · { $part }
day_part-morning = mañana
day_part-afternoon = tarde
day_part-any = todo el día
on_weekday-0 = lunes
on_weekday-1 = martes
on_weekday-2 = miércoles
on_weekday-3 = jueves
on_weekday-4 = viernes
on_weekday-5 = sábado
on_weekday-6 = domingo
visit-when = el { $weekday } { $day }, entre las { $first } y las { $last }

## Cuánto costará

service-price_first = • Si el servicio tiene un coste, le diremos el precio antes de hacer nada, y usted decidirá.
service-cost_undated = • Si el producto está en garantía, reparar un defecto que ya tenía al recibirlo es gratuito. Si no, le diremos el precio antes de hacer nada, y usted decidirá.
service-cost_seller = • El producto tiene garantía legal hasta el { $covered }: si la causa es un defecto que ya tenía al recibirlo, la reparación es gratuita, incluidos el desplazamiento y las piezas. Si la causa es otra, le diremos el precio antes de hacer nada.
service-cost_buyer = • El producto tiene garantía legal hasta el { $covered }: si la causa es un defecto que ya tenía al recibirlo, la reparación es gratuita, incluidos el desplazamiento y las piezas, pero podríamos pedirle que lo demuestre. Si la causa es otra, le diremos el precio antes de hacer nada.
service-cost_over = • La garantía legal terminó el { $covered }, así que la reparación tiene un coste, salvo que haya otra garantía. Le diremos el precio antes de hacer nada, y usted decidirá.
acknowledgement-service = Una persona de nuestro equipo verá cómo podemos hacerlo y le dirá el día y la hora aquí mismo, en castellano.

## Cómo va

status-scheduled = Visita concertada
status-to_arrange = Pendiente de nueva fecha
status-service_done = Servicio realizado, pendiente de que nos diga si está bien
next-requested = Hemos recibido la solicitud. Ahora tenemos que ver cómo lo hacemos y decirle el día y la hora.
next-scheduled =
    <b>Cuándo:</b> { $when }.
    <b>Dónde:</b> { $place }
next-to_arrange = Tenemos que encontrar otro día y se lo diremos aquí.
next-to_arrange_on = Tenemos que encontrar otro día y se lo diremos aquí. Días que le vienen bien: { $wanted }.
next-service_done =
    Hemos anotado que el servicio está hecho: { $note }
    Díganos si está bien. Si hasta el { $until } no nos dice lo contrario, cerraremos el expediente.
told-scheduled =
    Expediente <code>{ $folio }</code>: <b>ya tiene día para la visita.</b>
    <b>Cuándo:</b> { $when }.
    <b>Dónde:</b> { $place }

    Se lo recordaremos antes. Si no le viene bien, pulse «{ button-other_days }».
told-visit_moved =
    Expediente <code>{ $folio }</code>: <b>la visita tiene un día nuevo.</b> El de antes ya no vale.
    <b>Cuándo:</b> { $when }.
    <b>Dónde:</b> { $place }

    Se lo recordaremos antes. Si no le viene bien, pulse «{ button-other_days }».
told-other_days = Expediente <code>{ $folio }</code>: de acuerdo, el día que teníamos ya no vale y no irá nadie. Hemos anotado los que le vienen bien: { $wanted }. Le diremos la nueva fecha como muy tarde el { $due }.
told-service_done =
    Expediente <code>{ $folio }</code>: <b>hemos anotado que el servicio está hecho.</b>
    { $note }

    ¿Está bien? Si no lo está, pulse «{ button-remedy_wrong }». Si hasta el { $until } no nos dice lo contrario, cerraremos el expediente; podrá volver a abrirlo.
told-not_right =
    Expediente <code>{ $folio }</code>: sentimos que no haya quedado bien. <b>El expediente sigue abierto</b> y tenemos que volver: le diremos la fecha como muy tarde el { $due }. Si quiere decirnos qué días le vienen bien, pulse «{ button-other_days }».

    Si además quiere presentar una queja o una reclamación, pulse «{ button-complain_of_it }»: tendrá un expediente propio, unido a este.
told-service_reopened = Expediente <code>{ $folio }</code>: lo hemos vuelto a abrir, con todo lo que ya constaba. Le diremos una nueva fecha como muy tarde el { $due }.
ending-service_right = Hemos prestado el servicio que nos pidió y nos ha confirmado que está bien.
ending-service_unobjected = Hemos prestado el servicio que nos pidió. Han pasado { $n } días y no nos ha comunicado ningún problema.
ending-called_off = Ha anulado la solicitud y no irá nadie.
due-visit_eve =
    Expediente <code>{ $folio }</code>: le recordamos la visita.
    <b>Cuándo:</b> { $when }.
    <b>Dónde:</b> { $place }

    Si no le viene bien, avísenos ahora con «{ button-other_days }».
due-visit_day =
    Expediente <code>{ $folio }</code>: la visita es hoy.
    <b>Cuándo:</b> { $when }.
    <b>Dónde:</b> { $place }

## Otro día, o ninguno

button-other_days = 🗓 Otro día
button-call_off = ✖️ Anular la solicitud
button-complain_of_it = 📝 Queja o reclamación
flow-other_days = Cambiar el día
other_days-ask = ¿Qué días le vendría bien que fuéramos, para el expediente <code>{ $about }</code>? Puede elegir más de uno, o escribirlos, por ejemplo: <i>el jueves por la tarde</i>. El día que tenía concertado quedará anulado.
other_days-more =
    De momento hay: { $value }.

    Puede añadir o quitar. Al terminar, pulse «{ button-done }».
other_days-label = Días que le vienen bien
flow-calling_off = Anular una solicitud
calling_off-ask = ¿Quiere anular la solicitud <code>{ $about }</code>? No irá nadie. Si solo quiere cambiar el día, pulse «{ calling_off-keep }» y después «{ button-other_days }».
calling_off-label = Anularla
calling_off-call_off = Sí, quiero anularla
calling_off-keep = No, que siga

## Cuando no puede ser

refused-unfit_type = Tal como está ahora, el caso no puede ser de este tipo. Puede ser: { $allowed }.
refused-holiday = Es domingo o festivo ({ $field }). El siguiente día laborable es: { $allowed }.
refused-bad_hours = La visita tiene que terminar después de empezar, y se ha escrito: { $allowed }. Por ejemplo: 09:00, 13:00.
refused-day_wanted = El cliente ha pedido otro día y todavía no ha ido nadie. Primero hay que darle una nueva fecha.
field-visit_day = día de la visita
field-visit_hours = horas de la visita
field-visit_place = lugar de la visita
field-wanted = días que vienen bien
field-note = qué se ha hecho
move-schedule = concertar la visita
move-ask_other_days = pedir otro día
move-finish = anotar que el servicio está hecho
event-visit_scheduled = Visita concertada
event-other_days_asked = Se pide otro día
event-service_done = Servicio realizado
desk-ring-visit = 🗓 La visita ya ha pasado y no consta que se haya hecho.
