# En el grupo de trabajo: la respuesta a un expediente, y los textos y las órdenes que ya están preparados.

## Las preguntas de quien escribe la respuesta

flow-decision = Respuesta al expediente
flow-sending_back = Motivo para revisarla
desk-result-ask = ¿Cuál es el resultado?
desk-result-label = Resultado
desk-answer-ask =
    Escriba la respuesta motivada a este punto, tal como la leerá el cliente:

    <blockquote>{ $n }. { $point }</blockquote>
desk-answer-label = Respuesta al punto { $n }
desk-offers-ask = ¿Qué solución daremos al cliente? Puede elegir más de una.
desk-offers-more =
    Por ahora hay: { $value }.

    Puede añadir o quitar. Al terminar, pulse «{ button-done }».
desk-offers-label = Solución
desk-which-ask = «{ $remedy }»: ¿cuál? El cliente lo leerá tal como lo escriba, por ejemplo: <i>Revisamos sin coste la instalación</i>.
desk-which-label = ℹ️ { $remedy }
desk-amount-ask = «{ $remedy }»: ¿qué importe, en euros? Por ejemplo: <code>39,90</code>.
desk-amount-label = 💶 { $remedy }
desk-by-ask = «{ $remedy }»: ¿qué día, como muy tarde? Pulse una fecha o escríbala, por ejemplo: <code>15/12/2026</code>.
desk-by-label = 📅 { $remedy }
desk-reason-ask = ¿Por qué hay que revisarla? Solo lo leerá el equipo.
desk-reason-label = Motivo

## Cómo se termina

desk-decision-review =
    <b>Repase la propuesta de respuesta</b> ({ $about })

    { $rows }

    Todavía no se envía: antes hay que aprobarla.
desk-decision-review_direct =
    <b>Repase la respuesta</b> ({ $about })

    { $rows }

    Al pulsar el botón, se enviará al cliente.
desk-decision-propose = 📝 Proponerla
desk-decision-send = 📨 Enviarla al cliente
desk-decision-left = La respuesta que se estaba escribiendo se ha descartado. El expediente sigue como estaba.
desk-sending_back-left = De acuerdo: la propuesta sigue como estaba.
desk-decision-proposed = 📝 <b>{ $name }</b> propone esta respuesta. El cliente la leerá así:
desk-filling-other = Ahora lo está escribiendo { $name }: en cada tema solo puede hacerlo una persona a la vez.
desk-filling-take_over = ✍️ Continuar yo
desk-filling-moved =
    Mientras tanto el expediente ha cambiado: { $status }. No se ha enviado nada; lo que había escrito queda guardado y podrá retomarlo con <code>{ $again }</code>.

    { $why }
desk-filling-only_words = Aquí hay que responder con un texto: esto no se ha guardado ni se ha enviado al cliente.
desk-approve-ask =
    Esto es lo que leerá el cliente; lo firmará quien lo apruebe. Lo propone { $name }.

    ¿Qué hacemos?
desk-approve-done = ✅ <b>{ $name }</b> ha aprobado la respuesta: se envía al cliente.
desk-approve-wanted =
    🔔 <b>{ $name }</b> pide que una persona supervisora apruebe la respuesta.
    { $why }
desk-reject-done =
    ↩️ <b>{ $name }</b> pide que se revise la respuesta:
    <blockquote>{ $reason }</blockquote>
    Con <code>/propose</code> se retoma lo que había escrito.

## Cuando lo que se escribe no encaja

reasoned-empty = Falta el texto. Escríbalo en un mensaje.
reasoned-too_short = Es demasiado corto: hacen falta al menos { $limit } caracteres.
reasoned-too_long =
    { $over ->
        [one] Sobra un carácter: caben { $limit }.
       *[other] Sobran { $over } caracteres: caben { $limit }.
    }
reasoned-other_language = Parece escrito en otro idioma ({ $written }). El del expediente es este: { $wanted }. Vuelva a escribirlo o, si ya es lo que quiere, pulse «{ reasoned-anyway }».
reasoned-wrong_language = Está en otro idioma ({ $written }) y el cliente no puede recibirlo así. Escríbalo en el idioma del expediente: { $wanted }.
reasoned-anyway = Está bien así
euros-not_a_number = Eso no es un importe. Escríbalo en cifras, por ejemplo: <code>39,90</code>.
euros-negative = El importe se escribe sin el signo menos, por ejemplo: <code>39,90</code>.
euros-too_much = El importe máximo es { $limit }.
euros-too_many = Hay más de un importe. Escriba solo uno, por ejemplo: <code>39,90</code>.
euros-nothing = El importe tiene que ser mayor que cero.
euros-other_currency = El importe tiene que ser en euros, por ejemplo: <code>39,90</code>.
day_to_come-not_a_date = Eso no es una fecha. Escríbala así, por ejemplo: <code>15/12/2026</code>.
day_to_come-gone_by = Esa fecha ya ha pasado. Puede ser hoy ({ $today }) o más adelante.
day_to_come-option = { $by }

## Respuestas preparadas

desk-reply-none =
    No hay ninguna respuesta preparada. Las guardan las personas supervisoras: escribiendo <code>/canned save nombre</code> y, debajo, el texto en los tres idiomas, cada uno después de <code>ca:</code>, <code>es:</code> e <code>it:</code>.

    Se puede poner { $blanks }: al enviarla, saldrán el nombre del cliente, el número de expediente y la fecha límite de respuesta.
desk-reply-list =
    <b>Respuestas preparadas</b>

    { $rows }

    Se envían con <code>/canned nombre</code>, en el idioma del expediente.
desk-reply-row = • <b>{ $name }</b>: { $words }
desk-reply-shown =
    <b>{ $name }</b>

    { $rows }
desk-reply-text =
    { $language }:
    <blockquote>{ $words }</blockquote>
desk-reply-saved = Se ha guardado «{ $name }».
desk-reply-dropped = Se ha borrado «{ $name }».
desk-reply-sent =
    💬 { $name } · «{ $reply }»
    <blockquote>{ $words }</blockquote>
desk-reply-due = { $due }

## Órdenes seguidas

desk-macro-none = No hay ninguna serie de órdenes guardada. Las guardan las personas supervisoras: escribiendo <code>/macro save nombre</code> y, debajo, una orden en cada línea, por ejemplo: <code>/take</code>.
desk-macro-list =
    <b>Series de órdenes</b>

    { $rows }
desk-macro-shown =
    <b>{ $name }</b>

    { $rows }
desk-macro-run = ▶️ Hacerlo ahora
desk-macro-saved =
    Se ha guardado «{ $name }»:
    { $rows }
desk-macro-done =
    { $n ->
        [one] ✅ «{ $name }»: se ha hecho la única orden.
       *[other] ✅ «{ $name }»: se han hecho las { $n } órdenes.
    }
desk-macro-stopped =
    ⛔️ Se ha detenido en la orden { $n }, <code>{ $step }</code>:
    { $why }

    Lo que venía después no se ha hecho:
    { $left }
desk-macro-stopped_last =
    ⛔️ Se ha detenido en la última orden, la { $n }, <code>{ $step }</code>:
    { $why }

## Lo que no se puede hacer

desk-unfit-nothing_begun = En este tema no hay nada a medio rellenar.
desk-unfit-no_reason = Falta el motivo: hay otra cosa a medio rellenar, así que hay que escribirlo detrás de la orden.
desk-unfit-no_reply = No hay nada guardado con el nombre «{ $typed }».
desk-unfit-reply_name = «{ $typed }» no puede ser un nombre: tiene que ser una sola palabra, de 32 caracteres como máximo, y no puede ser ninguna de las órdenes.
desk-unfit-reply_taken = El nombre «{ $name }» ya se usa para otra cosa.
desk-unfit-reply_missing = No se ha guardado: hacen falta los tres idiomas y falta el texto en: { $missing }.
desk-unfit-reply_long = No se ha guardado: uno de los textos ({ $language }) pasa de { $n } caracteres.
desk-unfit-reply_blank = No se ha guardado: no se sabe qué es { $blank }. Solo se puede poner { $blanks }.
desk-unfit-reply_language = No se ha guardado: uno de los textos no parece escrito en su idioma ({ $language }).
desk-unfit-reply_unknown = No se ha enviado: aquí no se sabe qué hay que poner en { $blank }.
desk-unfit-reply_already = Desde este mensaje ya se ha enviado.
desk-unfit-macro_steps = No se ha guardado: hacen falta de una a { $n } órdenes, una en cada línea.
desk-unfit-macro_step = No se ha guardado: «{ $step }» no es una orden que se pueda poner aquí.
desk-unfit-macro_words = No se ha guardado: el cliente recibiría lo que está escrito en «{ $step }», y no se sabe en qué idioma. Deje solo la orden, o haga una respuesta preparada.
desk-unfit-macro_replies = No se ha guardado: solo puede haber una respuesta preparada.

## La ayuda

desk-help-propose = escribir la respuesta al expediente
desk-help-approve = leer la respuesta propuesta y aprobarla
desk-help-reject = pedir que se revise la respuesta propuesta
desk-help-cancel = descartar lo que se está rellenando
desk-help-canned = respuestas preparadas
desk-help-macro = hacer varias órdenes de una vez
desk-form-propose = <code>/propose</code>
desk-form-approve = <code>/approve</code> para leerla, <code>/approve yes</code> para enviarla
desk-form-reject = <code>/reject motivo</code> · por ejemplo: <code>/reject Falta decir cuándo llega la pieza</code>
desk-form-cancel = <code>/cancel</code>
desk-form-canned = <code>/canned nombre</code>, <code>/canned</code> para verlas, <code>/canned show|save|delete nombre</code> · por ejemplo: <code>/canned save gracias</code> y, debajo, una línea que empiece por <code>ca:</code>, otra por <code>es:</code> y otra por <code>it:</code>
desk-form-macro = <code>/macro nombre</code>, <code>/macro</code> para verlas, <code>/macro show|save|delete nombre</code> · por ejemplo: <code>/macro save inicio</code> y, debajo, <code>/take</code> e <code>/investigate</code>
