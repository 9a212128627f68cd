# Cómo está un expediente cuando no es el caso corriente, y lo que queda a medias. Tratamiento de usted.

status-reopened = Reabierto
next-reopened = Usted lo ha vuelto a abrir y está pendiente de respuesta. También puede pedir que lo revise otra persona.
next-first_review = Lo está estudiando otra persona del equipo.
next-closed_over = Fecha del cierre: { $closed }. Se podía volver a abrir hasta el { $last }. Si todavía queda algo por resolver, cuéntenoslo y abriremos uno nuevo.
told-first_review = Expediente <code>{ $folio }</code>: lo estudiará otra persona del equipo. Le responderá como muy tarde el <b>{ $due }</b>. Si quiere que tenga en cuenta algo más, escríbalo aquí.
due-half_term_missing =
    Expediente <code>{ $folio }</code>: sigue abierto y todavía no nos ha llegado todo lo que le pedimos:
    { $items }
    Nos lo puede enviar hasta el <b>{ $until }</b>.
cancelled-about = De acuerdo, lo dejamos. El expediente <code>{ $folio }</code> sigue como estaba.
cancelled-aside = De acuerdo, lo dejamos.
unfinished = Antes había empezado otra cosa: «{ $what }». Todavía no se ha enviado.
belong-missing =
    ¿A qué corresponde lo que acaba de enviar? Esto es lo que nos falta:

    { $rows }
belong-missing_of =
    <code>{ $folio }</code>
    { $items }
button-item_here = 📎 Punto { $n }
button-item_of = 📎 { $folio } · { $n }
notice-copy_email = • Ha pedido recibirlo también por correo electrónico: se lo enviará una persona de nuestro equipo, porque desde este chat no podemos enviar correos. Mientras tanto, lo tiene aquí.
notice-copy_post = • Ha pedido recibirlo también por correo postal: se lo enviará una persona de nuestro equipo. Mientras tanto, lo tiene aquí.
desk-ring-copy = 📮 Quiere recibir los documentos también por correo electrónico o postal: hay que enviárselos.
wanted-safety_risk = si hay alguien en peligro, herido o que se encuentre mal
wanted-service_cut = si ahora mismo está sin servicio
wanted-case_type = si nos pide una solución o solo quiere que lo sepamos
wanted-product = qué producto o servicio es
wanted-occurred_on = qué día ocurrió
wanted-remedy = qué nos pide
wanted-age_ok = si tiene 14 años o más
wanted-full_name = su nombre y apellido
