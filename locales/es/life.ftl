# La vida de un expediente para quien lo abrió: cómo va, qué pasa, qué le decimos y qué puede hacer. Tratamiento de usted.

## Botones

button-accept = ✅ Acepto la respuesta
button-refuse = ✋ No la acepto
button-second_look = 🔁 Pido una revisión
button-remedy_right = ✅ Sí, está bien
button-remedy_wrong = ⚠️ Hay un problema
button-reopen = 🔓 Volver a abrirlo
button-give = 📎 Enviar lo que falta
button-give_item = 📎 Enviar el punto { $n }
button-outside = 🏛 Lo lleva un organismo
button-withdraw = Retirar el expediente
button-join = Sí, añádanlo ahí
button-not_same = No, es otra cosa
button-reopen_here = 🔓 Es sobre ese caso

## Cómo va

card =
    Número de expediente: <code>{ $folio }</code>
    Tipo: { $kind }
    Fecha de recepción: { $received }
    Estado: <b>{ $status }</b>

    { $next }
next-received = Lo hemos recibido. Ahora una persona tiene que leerlo y decidir quién se encarga.
next-acknowledged = Ya tiene el justificante. Ahora una persona tiene que leer el caso y decidir quién se encarga.
next-assessed = Ya lo hemos leído y ya hay una persona que se encarga. Ahora tenemos que comprobar los hechos.
next-assigned = A cargo de: { $name }. Ahora tenemos que comprobar los hechos.
next-investigating = Estamos comprobando los hechos. Después le responderemos punto por punto.
next-needs_info =
    Para continuar necesitamos:
    { $items }
    Fecha límite para enviarlo: { $until }.
next-decision_draft = La respuesta está escrita y la repasamos antes de enviársela.
next-decided = Ya tiene nuestra respuesta. Nos falta saber si la acepta. Si no dice nada, nunca lo tomaremos como un sí.
next-accepted =
    Aceptó la respuesta. Ahora tenemos que cumplir lo acordado:
    { $offers }
next-accepted_all = Aceptó la respuesta y no nos queda nada por hacer. Le confirmaremos el cierre.
next-remedy_done = Hemos hecho lo acordado: { $proof }. Díganos si está bien. Si hasta el { $until } no nos dice lo contrario, cerraremos el expediente.
next-rejected_open = No aceptó la respuesta y el expediente sigue abierto. Puede pedir que lo revise otra persona.
next-escalated_int = Otra persona, que no intervino en la primera respuesta, lo está estudiando de nuevo.
next-reviewed_by = Lo está estudiando de nuevo { $name }, que no intervino en la primera respuesta.
next-escalated_ext = El asunto está en manos de otro organismo: { $body }. Lo seguimos desde aquí y el expediente continúa abierto.
next-no_reply = No hemos tenido noticias suyas desde la respuesta. El expediente sigue abierto: todavía puede decirnos si acepta la respuesta o no.
next-closed = Fecha del cierre: { $closed }. Si no ha quedado resuelto, puede volver a abrirlo hasta el { $last }.
next-closed_incomplete = Se cerró porque no nos llegó lo que faltaba. Puede volver a abrirlo cuando quiera.
next-merged = Sigue en el expediente <code>{ $main }</code>, con todo lo que nos había contado.
next-referred = No depende de nosotros. Tiene que dirigirse a: { $where }.
next-blocked = Los datos están bloqueados: ya no los usamos para nada.
next-overdue = No hemos respondido a tiempo y le pedimos disculpas. No cerraremos el caso por eso: le seguimos debiendo la respuesta.
next-hold = Mientras no se resuelva, no le reclamaremos ninguna deuda en disputa ni le cortaremos ningún servicio por este motivo.
left-days = Fecha límite de respuesta: { $due }. { $n ->
    [one] Queda { $n } día.
   *[other] Quedan { $n } días.
    }
left-today = Fecha límite de respuesta: { $due }. Es hoy.
left-over = La fecha límite de respuesta era: { $due }.
left-promised = Nueva fecha que le dimos: { $until }.
left_to_send-days = { $n ->
    [one] Le queda { $n } día para enviar lo que falta.
   *[other] Le quedan { $n } días para enviar lo que falta.
    }
left_to_send-today = Hoy es el último día para enviar lo que falta.
left_to_send-over = El plazo para enviar lo que falta terminó el { $due }, pero todavía puede enviarlo.
item = { $n }. { $what }
offer = • { $parts }
offer_by = como muy tarde el { $by }
offer-refund = Le devolvemos el dinero
offer-replacement = Le cambiamos el producto
offer-repair = Reparamos el producto
offer-substitute = Le damos un producto equivalente
offer-technical_assistance = Le atiende un técnico
offer-information = Le damos la explicación que pedía
offer-referral = Le indicamos a quién dirigirse
offer-financial_assistance = Ayuda económica
offer-price_reduction = Le rebajamos el precio
offer-cancellation = Anulamos el contrato
offer-compensation = Le indemnizamos
offer-apology = Le pedimos disculpas
offer-goodwill_gift = Un detalle de cortesía
offer-change_of_practice = Cambiamos la manera de trabajar para que no se repita
offer-other = Otra solución

## Qué le decimos cuando pasa algo

told-received = Hace tres días nos contó qué había pasado y no llegó a enviarlo. Para que no se pierda, lo hemos registrado tal como estaba, con el número de expediente <code>{ $folio }</code>. Le responderemos como muy tarde el { $due }. Todavía puede añadir lo que quiera.
told-discarded = Hace siete días empezó a escribirnos y no lo envió. Lo hemos borrado y no hemos guardado nada. Si todavía lo necesita, puede empezar de nuevo.
told-assessed =
    Expediente <code>{ $folio }</code>: lo hemos leído y { $urgency }.
    { $by }
    Le responderemos como muy tarde el { $due }.
urgency-first = pasará por delante de todos los demás
urgency-in_turn = seguirá el orden habitual
assigned-to = A cargo de: { $name }.
assigned-nobody = Se encarga una persona de nuestro equipo.
told-investigating = Expediente <code>{ $folio }</code>: hemos empezado a comprobar los hechos. Le responderemos como muy tarde el { $due }.
told-investigating_what = Expediente <code>{ $folio }</code>: hemos empezado a comprobar los hechos. Ahora revisamos: { $checking }. Le responderemos como muy tarde el { $due }.
told-information_wanted =
    Expediente <code>{ $folio }</code>: <b>para poder responderle necesitamos:</b>

    { $items }

    <b>Hasta cuándo:</b> { $until }.
    <b>Cómo:</b> pulse el botón o responda aquí mismo, con un texto, una foto o un documento.
    <b>Si no nos llega:</b> pasado ese día el expediente podría quedar cerrado sin respuesta. Antes le avisaremos dos veces, y siempre podrá volver a abrirlo con este número.

    Si no tiene lo que pedimos, o no entiende para qué lo necesitamos, díganoslo: una persona le ayudará.
told-completed_partly =
    Expediente <code>{ $folio }</code>: recibido, gracias. Todavía necesitamos:
    { $items }
    Nos lo puede enviar hasta el { $until }.
told-completed = Expediente <code>{ $folio }</code>: ya lo tenemos todo, gracias. Seguimos, y le responderemos como muy tarde el <b>{ $due }</b>.
told-decided =
    <b>Respuesta a su expediente</b> <code>{ $folio }</code>

    { $parts }
told-decided_again =
    <b>Segunda respuesta a su expediente</b> <code>{ $folio }</code>
    Lo ha vuelto a estudiar otra persona.

    { $parts }
told-thanked =
    <b>Sobre lo que nos hizo llegar</b> (<code>{ $folio }</code>)

    { $parts }
decision-result =
    <b>Resultado</b>
    { $result }
decision-whole = { $answer }
decision-point =
    <b>{ $n }. { $point }</b>
    { $answer }
decision-offers =
    <b>Qué haremos</b>
    { $offers }
decision-meaning =
    <b>Qué puede hacer ahora</b>
    • «{ button-accept }»: { $accept }
    • «{ button-refuse }»: { $refuse }
    • «{ button-person }»: puede hablar con alguien antes de decidir.

    No hay prisa: si no nos dice nada, nunca lo tomaremos como un sí.
decision-accept_with_offers = hacemos lo que dice. Si luego no se hace o está mal, nos lo dice y el caso sigue.
decision-accept_without_offers = cerramos el expediente. Si cambia de opinión, podrá volver a abrirlo.
decision-refuse_first = el caso sigue abierto. Puede pedir que lo revise otra persona, que le responderá en un máximo de { $term }.
decision-refuse_again = el caso sigue abierto. Todavía puede pedir otra revisión, con respuesta en un máximo de { $term }, o acudir a un organismo de fuera de la empresa.
decision-signed = Firma: { $name }, { $company }.
decision-signed_by_service = Firma: servicio de atención al cliente, { $company }.
told-accepted =
    Expediente <code>{ $folio }</code>: hemos anotado que acepta la respuesta. Esto es lo que tenemos que hacer ahora:
    { $offers }

    Cuando esté hecho se lo diremos, y usted nos dirá si está bien. Si no se hace, pulse «{ button-remedy_wrong }».
told-accepted_all = Expediente <code>{ $folio }</code>: hemos anotado que acepta la respuesta. No nos queda nada por hacer; ahora le confirmaremos el cierre.
told-refused =
    Expediente <code>{ $folio }</code>: <b>hemos anotado que no lo acepta. El caso sigue abierto.</b> { $reason }

    <b>Dentro de la empresa:</b> pulse «{ button-second_look }» y lo estudiará una persona que no ha intervenido. Le responderá en un máximo de { $term }.
    <b>Fuera de la empresa</b>, sin coste o con un coste bajo:
    { $bodies }
reason-noted = El motivo que nos da queda en el expediente.
reason-wanted = Si quiere decirnos por qué, escríbalo aquí: lo leerá quien lo revise.
told-no_reply = Expediente <code>{ $folio }</code>: hace días que tiene nuestra respuesta y no sabemos si la acepta. <b>No la damos por aceptada ni cerramos el caso.</b> No le enviaremos más recordatorios; cuando quiera, responda aquí o pulse un botón.
told-decided_still = Expediente <code>{ $folio }</code>: gracias por escribirnos. Nuestra respuesta sigue pendiente de lo que usted decida: puede aceptarla o no.
told-second_look = Expediente <code>{ $folio }</code>: lo volverá a estudiar una persona que no ha intervenido en la respuesta. Le responderá como muy tarde el <b>{ $due }</b>. Si quiere que tenga en cuenta algo más, escríbalo aquí.
told-went_outside =
    Expediente <code>{ $folio }</code>: { $how }

    El expediente sigue abierto. Mientras no se resuelva, no le reclamaremos ninguna deuda en disputa ni le cortaremos ningún servicio por este motivo.
outside-by_you = hemos anotado que el caso está en manos de otro organismo: { $body }.
outside-by_them = nos han avisado de que el caso está en manos de otro organismo: { $body }.
outcome-agreement = acuerdo
outcome-award = laudo arbitral
outcome-judgment = sentencia
outcome-dismissed = no admitido o desestimado
told-settled_outside =
    Expediente <code>{ $folio }</code>: el asunto se ha resuelto fuera de la empresa ({ $outcome }, referencia { $reference }). Esto es lo que tenemos que hacer ahora:
    { $offers }
told-settled_outside_all = Expediente <code>{ $folio }</code>: el asunto se ha resuelto fuera de la empresa ({ $outcome }, referencia { $reference }). No nos queda nada por hacer.
told-remedy_done =
    Expediente <code>{ $folio }</code>: <b>hemos hecho lo acordado.</b>
    { $proof }

    ¿Está bien? Si no lo está, pulse «{ button-remedy_wrong }» y el caso seguirá abierto. Si hasta el { $until } no nos dice lo contrario, cerraremos el expediente; podrá volver a abrirlo.
told-closing =
    <b>Cierre del expediente</b> <code>{ $folio }</code>
    { $what }

    Fecha del cierre: { $closed }. Si no ha quedado resuelto o quiere decirnos algo más, puede volver a abrirlo hasta el { $last }, con el mismo número y todo lo que ya consta.
ending-accepted = Usted aceptó la respuesta, hemos hecho lo acordado y nos ha confirmado que está bien.
ending-unobjected = Usted aceptó la respuesta y hemos hecho lo acordado. Han pasado { $n } días y no nos ha comunicado ningún problema.
ending-nothing_owed = Usted aceptó la respuesta y no quedaba nada por hacer.
ending-answered = Le hemos respondido y no hacía falta nada más por su parte. Gracias por escribirnos.
ending-exhausted = Hace mucho tiempo que tiene nuestra respuesta y no hemos tenido noticias suyas. Este cierre no significa que la haya aceptado.
ending-exhausted_because = Ya no queda ninguna vía abierta: { $reason }. Este cierre no significa que haya aceptado la respuesta.
ending-exhausted_outside = El asunto ha terminado fuera de la empresa ({ $outcome }): { $reason }. Este cierre no significa que haya aceptado nuestra respuesta.
ending-withdrawn = Lo hemos cerrado porque usted nos lo ha pedido. No ha perdido ningún derecho: también puede acudir a los organismos de consumo.
told-closed_incomplete = Expediente <code>{ $folio }</code>: lo cerramos porque no nos ha llegado lo que faltaba, después de dos avisos. No es un «no»: puede volver a abrirlo cuando quiera con este mismo número, y seguiremos donde estábamos.
told-referred_report =
    Expediente <code>{ $folio }</code>: lo que nos cuenta debe tratarlo la autoridad. Tiene que dirigirse usted a:
    { $where }

    Nosotros guardamos una copia y lo revisamos internamente. Conserve el número de expediente.
told-referred_case =
    Expediente <code>{ $folio }</code>: lo hemos estudiado y no depende de nosotros. Tiene que dirigirse a:
    { $where }

    Conserve el número de expediente: demuestra que nos lo contó y cuándo.
told-reopened = Expediente <code>{ $folio }</code>: lo hemos vuelto a abrir, con todo lo que ya constaba. Le responderemos como muy tarde el { $due }. También puede pedir que lo revise otra persona, que le responderá en un máximo de { $term }.
told-merged = Expediente <code>{ $folio }</code>: es el mismo caso que <code>{ $main }</code> y lo hemos unido a ese. No se ha perdido nada: lo seguiremos allí.
told-blocked = Expediente <code>{ $folio }</code>: los datos han quedado bloqueados. Nadie puede usarlos, salvo juzgados y autoridades, y se destruirán el { $until }.
told-retyped = Expediente <code>{ $folio }</code>: lo trataremos como «{ $kind }», que es lo que corresponde a lo que nos cuenta. Sus derechos no cambian ni se alarga el plazo: le responderemos como muy tarde el { $due }.
told-added = Expediente <code>{ $folio }</code>: añadido. Lo verá la persona que se encarga.
told-added_closed = Expediente <code>{ $folio }</code>: añadido. El expediente sigue cerrado; si no ha quedado resuelto, puede volver a abrirlo.
told-put_off =
    Expediente <code>{ $folio }</code>: no hemos terminado la respuesta y le pedimos disculpas.
    <b>Por qué:</b> { $reason }
    <b>Nueva fecha:</b> { $until }.

    La nueva fecha no alarga el plazo que teníamos para responderle, que termina el { $due }. El caso sigue abierto.
told-overdue =
    Expediente <code>{ $folio }</code>: <b>teníamos que responderle como muy tarde el { $due } y no lo hemos hecho. Le pedimos disculpas.</b>

    Todavía no tenemos la respuesta terminada. Se lo hemos pasado a quien dirige el servicio, que tiene que darle una nueva fecha. El caso sigue abierto y le seguimos debiendo la respuesta. No hace falta que haga nada.

    Si no quiere esperar más, ya puede acudir, sin coste o con un coste bajo, a:
    { $bodies }
told-overdue_promised =
    Expediente <code>{ $folio }</code>: <b>teníamos que responderle como muy tarde el { $due } y no lo hemos hecho. Le pedimos disculpas.</b>

    <b>Por qué:</b> { $because }
    <b>Nueva fecha:</b> como muy tarde el { $until }.

    El caso sigue abierto y le seguimos debiendo la respuesta. No hace falta que haga nada.

    Si no quiere esperar más, ya puede acudir, sin coste o con un coste bajo, a:
    { $bodies }
late_because-not_begun = Todavía no hemos podido estudiarlo.
late_because-missing = Nos faltan datos que le pedimos, pero el plazo de respuesta corre igualmente.
late_because-investigating = Todavía no hemos terminado de comprobar los hechos.
late_because-reviewing = La respuesta está escrita y todavía la estamos revisando.
late_because-second_look = La segunda revisión todavía no ha terminado.

## Lo que le decimos porque ha llegado el día

due-half_term = Expediente <code>{ $folio }</code>: seguimos con él. Ahora mismo: <b>{ $status }</b>. Le responderemos como muy tarde el { $due }. No hace falta que haga nada.
due-completion_1 =
    Expediente <code>{ $folio }</code>: para poder responderle todavía necesitamos:
    { $items }
    Nos lo puede enviar hasta el <b>{ $until }</b>. Si no lo tiene, díganoslo y veremos cómo hacerlo.
due-completion_2 =
    Expediente <code>{ $folio }</code>: último recordatorio. Necesitamos:
    { $items }
    Si no nos llega antes de que acabe el <b>{ $until }</b>, el expediente podría quedar cerrado sin respuesta. Si no lo tiene o necesita más tiempo, díganoslo ahora o pida hablar con una persona.
due-decision_1 = Expediente <code>{ $folio }</code>: le enviamos nuestra respuesta ({ $decided }). Cuando pueda, díganos si la acepta o no. Si tiene dudas, pida hablar con una persona.
due-decision_2 = Expediente <code>{ $folio }</code>: todavía no sabemos si acepta la respuesta que le enviamos ({ $decided }). Es el último recordatorio. Si no nos dice nada, no lo tomaremos como un sí y el caso no se cerrará.
due-remedy =
    Expediente <code>{ $folio }</code>: ya ha llegado el día en que teníamos que hacer lo acordado, y no nos consta que se haya hecho:
    { $offers }
    Le pedimos disculpas. Se lo hemos recordado a la persona que se encarga. Si ya está hecho, no hace falta que haga nada. Si no, pulse «{ button-remedy_wrong }».
due-promise =
    Expediente <code>{ $folio }</code>: <b>tampoco le hemos respondido en la nueva fecha que le dimos, el { $until }. Le pedimos disculpas de nuevo.</b>

    Lo sabe quien dirige el servicio. El caso sigue abierto y le seguimos debiendo la respuesta. Si no quiere esperar más, ya puede acudir, sin coste o con un coste bajo, a:
    { $bodies }

## Preguntas sobre un expediente que ya existe

flow-withdrawal = Retirar un expediente
flow-outside = Caso en otro organismo
flow-reopening = Reabrir un expediente
flow-objection = La solución no está bien
flow-completing = Enviar lo que falta
withdraw-ask = ¿Quiere retirar el expediente <code>{ $about }</code>? Si solo quiere hablar de ello, pulse «{ button-person }».
withdraw-label = Retirarlo
withdraw_sure-ask =
    ¿Lo confirma? Esto significa que:
    • dejamos de estudiarlo y ya no recibirá ninguna respuesta;
    • no pierde ningún derecho: podrá volver a abrirlo durante { $n ->
    [one] { $n } mes
   *[other] { $n } meses
    } y puede acudir a los organismos de consumo.
withdraw_sure-label = Seguro
withdrawal-take_back = Sí, quiero retirarlo
withdrawal-keep = No, que siga
withdrawal-kept = De acuerdo: el expediente <code>{ $folio }</code> sigue como estaba.
outside_body-ask = ¿A qué organismo ha llevado el expediente <code>{ $about }</code>? Por ejemplo: <i>la OMIC de Zaragoza</i>, <i>la Junta Arbitral</i> o <i>el juzgado</i>.
outside_body-label = Organismo
outside_on-ask = ¿Qué día lo presentó? Por ejemplo: <i>el lunes pasado</i>. Si no lo recuerda, pondremos el día de hoy.
outside_on-label = Presentado el
outside_reference-ask = ¿Le dieron un número o referencia? Por ejemplo: <code>2026/1234</code>. Si no lo tiene, puede saltar la pregunta.
outside_reference-label = Referencia
reopening-ask = ¿Qué ha pasado desde que se cerró el expediente <code>{ $about }</code>, o qué no quedó bien? Por ejemplo: <i>«Vuelve a perder agua por el mismo sitio»</i>. Cuando lo escriba volveremos a abrirlo.
reopening-label = Por qué se reabre
objection-ask = ¿Qué no se ha hecho o qué está mal en el expediente <code>{ $about }</code>? Por ejemplo: <i>«Aún no he recibido el dinero»</i>. Cuando lo escriba anotaremos que no lo acepta y el caso seguirá abierto.
objection-label = Qué está mal
missing_item-ask =
    Expediente <code>{ $folio }</code>. Nos falta: <b>{ $item }</b>

    Escríbalo aquí o envíe una foto o un documento.
missing_item-label = Lo que faltaba
missing_files-ask = Recibido. ¿Quiere añadir alguna foto o documento? Si no, pulse «{ button-skip }» y lo enviamos.
missing_files-label = Documentos
missing_files-more =
    De momento tenemos: { $value }.

    Puede enviar más. Al terminar, pulse «{ button-done }» y lo enviamos.

## De qué expediente habla

belong-closed = Su expediente <code>{ $folio }</code> está cerrado. Lo que acaba de escribir, ¿es sobre aquel caso o es algo nuevo?
belong-open = Tiene abierto el expediente <code>{ $folio }</code>. Lo que acaba de enviar, ¿es sobre este caso o es algo nuevo?
belong-open_many = Tiene más de un expediente. Lo que acaba de enviar, ¿de cuál es?
belong-yes = ¿Quiere decir que acepta la respuesta del expediente <code>{ $folio }</code>? Para que no haya confusiones, dígalo con un botón.
belong-yes_many = Tiene más de una respuesta pendiente. Abra el expediente que quiera y dígalo ahí con un botón.
belong-twin = Ya tiene abierto el expediente <code>{ $folio }</code> y se parece mucho. ¿Es el mismo asunto?

## Llega tarde, o no puede ser

late-moved = Mientras tanto el expediente ha cambiado y lo que quería hacer no se ha hecho. Ahora está así: <b>{ $status }</b>.
late-elsewhere = Eso ahora no se puede hacer, y no se ha cambiado nada. El expediente está así: <b>{ $status }</b>.
folio-too_many = Ha probado demasiados números de expediente que no existen. Durante una hora no responderemos a ninguno más. Los suyos puede verlos siempre con «{ button-my_cases }», y una persona le ayudará con «{ button-person }».
refused_until = { $until }
refused-not_here = Ahora no se puede: { $field }. Sí se puede: { $allowed }.
refused-not_yours = No puede hacerlo usted: { $field }. Puede hacerlo: { $allowed }.
refused-moved = Mientras tanto el expediente ha cambiado: lo ha cambiado { $name }. No se ha hecho nada de lo que pedía.
refused-unconfirmed = Falta la segunda confirmación. No se ha hecho nada.
refused-missing = Falta un dato: { $field }.
refused-out_of_range = El valor no es ninguno de los posibles: { $field }. Puede ser: { $allowed }.
refused-too_soon = Todavía es demasiado pronto. Se puede a partir de: { $allowed }.
refused-too_late = Ya no se puede. Último día: { $allowed }. Puede abrir un expediente nuevo e indicar el número de este.
refused-past = Esa fecha ya ha pasado: { $field }. Puede ser hoy ({ $allowed }) o más adelante.
refused-future = Esa fecha todavía no ha llegado: { $field }. Puede ser hoy ({ $allowed }) o antes.
refused-unknown_item = Ese punto no es de los que faltan. Los que faltan: { $allowed }.
refused-unknown_issue = Hay una respuesta a un punto que no existe. Los puntos son: { $allowed }.
refused-unanswered = Hay puntos sin respuesta: { $allowed }.
refused-not_warned = No consta que se haya avisado al cliente de lo que pasa si no envía lo que falta.
refused-not_reminded = Antes tienen que haber llegado los recordatorios. Hacen falta: { $allowed }.
refused-asked_late = Cuando se pidieron los datos, la respuesta ya iba tarde: no se puede cerrar por eso.
refused-only_first_priority = El asistente solo puede evaluar los casos más urgentes.
refused-no_remedy = Si se da la razón, hace falta una solución. Las posibles: { $allowed }.
refused-no_amount = Esta solución necesita un importe: { $allowed }.
refused-bad_amount = El importe no es válido. Mínimo y máximo: { $allowed }, con dos decimales como mucho.
refused-unfit_result = Este resultado no corresponde al tipo de caso. Puede ser: { $allowed }.
refused-needs_supervisor = Tiene que enviarlo una persona supervisora, por este motivo: { $field } ({ $allowed }).
refused-wrong_language = La respuesta tiene que ir en el idioma del expediente: { $allowed }.
refused-no_recourse = Falta decir adónde más puede acudir el cliente. Tienen que constar: { $allowed }
refused-not_investigated = En un caso de esta prioridad hace falta una nota de la investigación antes de responder: se escribe con /note.
refused-same_person = Tiene que hacerlo otra persona, no la que lo propuso o lo decidió.
refused-no_evidence = Hay que decir cómo ha llegado: { $field }.
refused-went_outside = El caso está en manos de otro organismo y todavía no se ha resuelto: { $allowed }.
refused-lowers_rights = Este tipo daría menos derechos al cliente. Puede ser: { $allowed }.
refused-still_owed = Antes de cerrarlo hay que cumplir lo acordado: { $allowed }.
refused-not_theirs = El otro expediente es de otra persona.
refused-bad_main = El otro expediente no existe, no está abierto o es este mismo.
refused-not_proposed = Antes alguien tiene que proponerlo.
refused-still_kept = Estos datos todavía deben conservarse, hasta: { $allowed }.
refused-already = Ya consta así: { $field }.
refused-unknown_category = Esa categoría no existe. Primera y última: { $allowed }.

## Cómo se llama cada dato, cada paso y quién lo hace

field-amount = importe
field-answers = respuestas
field-assessment = evaluación
field-assessment_severity = gravedad
field-assessment_complexity = complejidad
field-assessment_impact = personas afectadas
field-assignee = persona encargada
field-body = organismo
field-category = categoría
field-confirmed = confirmación
field-decision = respuesta
field-destroy_on = fecha de destrucción
field-evidence = cómo ha llegado
field-folio = número de expediente
field-given = lo que se envía
field-given_item = punto
field-given_text = texto del punto
field-granted = motivo de la supresión
field-into = expediente principal
field-issues = cuestiones
field-items = lo que falta
field-language = idioma
field-message_id = mensaje
field-offers = soluciones
field-offers_amount = importe de la solución
field-offers_by = fecha de la solución
field-on = fecha
field-outcome = resultado fuera de la empresa
field-overdue = fuera de plazo
field-priority = prioridad
field-proof = prueba
field-reason = motivo
field-recourse = otras vías
field-reference = referencia
field-result = resultado
field-reviewer = persona que revisa
field-seen = último cambio visto
field-text = texto
field-to = a quién corresponde
field-type = tipo
field-until = hasta cuándo
move-register = registrarlo
move-discard = descartarlo
move-acknowledge = enviar el justificante
move-assess = evaluarlo
move-investigate = investigar
move-ask_for_information = pedir datos
move-complete = enviar lo que falta
move-close_incomplete = cerrarlo por falta de subsanación
move-propose = proponer una respuesta
move-send_back = devolver la respuesta
move-communicate = comunicar la respuesta
move-accept = aceptar la respuesta
move-refuse = no aceptar la respuesta
move-fall_silent = anotar que no hay respuesta
move-speak_again = retomarlo
move-second_look = pedir una segunda revisión
move-go_outside = anotar que lo lleva otro organismo
move-settle_outside = anotar cómo se ha resuelto fuera de la empresa
move-carry_out = anotar la solución ejecutada
move-close_accepted = cerrarlo con conformidad
move-close_answered = cerrarlo con respuesta
move-exhaust = cerrarlo por vías agotadas
move-withdraw = retirarlo
move-reopen = volver a abrirlo
move-merge = unirlo a otro
move-propose_referral = proponer que se derive
move-refer = derivarlo
move-block = bloquear los datos
move-retype = cambiar el tipo
move-categorise = ponerle categoría
move-assign = asignarlo
move-raise_issues = añadir cuestiones
move-note = añadir una nota
move-add = añadir datos
move-note_delivered = anotar una entrega
move-put_off = dar una nueva fecha
move-flag_overdue = marcarlo fuera de plazo
move-flag_safety = marcarlo urgente por seguridad
actor-customer = el cliente
actor-representative = el representante
actor-bot = el asistente automático
actor-agent = una persona del equipo
actor-supervisor = una persona supervisora
actor-head = quien dirige el servicio
actor-dpo = la persona delegada de protección de datos
