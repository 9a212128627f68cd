# Los documentos en PDF: justificante, respuesta, cierre y expediente completo.

paper-receipt = Justificante de recepción
paper-decision = Respuesta motivada
paper-closing = Cierre del expediente
paper-file = Expediente completo
paper-scan = Escanéelo con el móvil para saber cómo va.
paper-page = página
paper-proof = Documento emitido por el asistente automático de la empresa y firmado digitalmente. Para comprobar que es auténtico, escriba /{ command-verify-name } en la misma conversación de Telegram y envíe este archivo.
paper-particulars = Datos
paper-company = Empresa
paper-address = Dirección para reclamar
paper-folio = Número de expediente (clave identificativa)
paper-received = Fecha y hora de recepción
paper-moment = { $at } (hora de { CITY($zone) })
paper-channel = Canal
paper-telegram = Telegram
paper-language = Idioma
paper-language_ca = Catalán
paper-language_es = Castellano
paper-language_it = Italiano
paper-type = Tipo
paper-topic = Tema
paper-department = Departamento
paper-value = { $value }
paper-story = Lo que nos ha contado
paper-files = Archivos adjuntos
paper-no_files = No hay ningún archivo adjunto.
paper-attachment = Archivo
paper-sha256 = Huella SHA-256
paper-not_fetched = No se ha podido descargar de Telegram; puede volver a enviárnoslo.
paper-answer = Cuándo le responderemos
paper-ways_on = Qué puede hacer ahora
paper-follow = • Saber cómo va: escriba /{ command-status-name } y el número de expediente, o escanee el código.
paper-add = • Añadir información o documentos: escríbanos en la misma conversación.
paper-person = • Hablar con una persona: escriba /{ command-person-name } en cualquier momento.
paper-result = Respuesta
paper-result_label = Resultado
paper-decided_on = Fecha de la respuesta
paper-signed_by = Firma
paper-points = Respuesta a cada cuestión
paper-point = Cuestión { $n }
paper-remedy = Solución
paper-your_word = Qué puede hacer ahora
paper-accept_or_not = En la conversación de Telegram puede aceptar la respuesta o decir que no la acepta. Si no la acepta, el caso sigue abierto y puede pedir que lo estudie otra persona. Si no dice nada, no lo tomaremos como un sí.
paper-outside = Fuera de la empresa
paper-ending = Cómo ha terminado
paper-closed_on = Fecha del cierre
paper-decision_label = Respuesta
paper-accepted_on = Fecha de la aceptación
paper-remedy_proof = Prueba de la solución
paper-reopen = Si no ha quedado resuelto o el problema vuelve, puede volver a abrir este mismo expediente durante { $n ->
    [one] { $n } mes
   *[other] { $n } meses
    }.
paper-kept = Conservaremos el expediente hasta el { $until }; después lo destruiremos.
paper-state = Estado
paper-due = Fecha límite de respuesta
paper-timeline = Cronología
paper-when = Cuándo
paper-what = Qué
paper-who = Quién
paper-you = Usted
paper-assistant = Asistente automático

## Resultados

result-upheld = Estimada: le damos la razón
result-partly = Estimada parcialmente
result-rejected = Desestimada
result-answered = Respuesta

## Lo que consta en la cronología

event-received = Recibimos lo que nos ha enviado
event-acknowledged = Justificante entregado
event-assessed = Evaluado y asignado
event-investigation_begun = Empieza la investigación
event-information_asked = Le pedimos datos que faltan
event-items_given = Recibimos datos que faltaban
event-completed = Ya no falta nada
event-closed_incomplete = Cerrado por falta de subsanación
event-decision_proposed = Respuesta en revisión
event-decision_sent_back = La respuesta se vuelve a estudiar
event-decision_communicated = Respuesta comunicada
event-accepted = Respuesta aceptada
event-not_accepted = Respuesta no aceptada: sigue abierto
event-fell_silent = Sin respuesta suya
event-spoke_again = Nuevo mensaje suyo
event-second_look_begun = Revisión superior, por otra persona
event-went_outside = En manos de otro organismo
event-settled_outside = Resuelto fuera de la empresa
event-remedy_carried_out = Solución ejecutada
event-closed_accepted = Cerrado con conformidad
event-closed_answered = Cerrado con respuesta
event-exhausted = Cerrado: vías agotadas
event-withdrawn = Cerrado por desistimiento
event-reopened = Reabierto
event-merged = Unido a otro expediente
event-referral_proposed = Se propone derivarlo
event-referred = Derivado
event-blocked = Datos bloqueados
event-retyped = Cambio de tipo
event-categorised = Categoría
event-assigned = Asignado
event-issues_raised = Cuestiones anotadas
event-noted = Nota
event-customer_added = Información añadida
event-delivered = Mensaje entregado
event-answer_put_off = Nueva fecha, con disculpas
event-became_overdue = Plazo vencido
event-safety_flagged = Marcado como urgente por seguridad

## Cómo llegan y cómo se comprueban

paper-receipt_name = justificante
paper-decision_name = respuesta
paper-closing_name = cierre
paper-file_name = expediente
paper-receipt_sent = 📄 El justificante de recepción del expediente <code>{ $folio }</code>, con todo lo que nos ha enviado. Guárdelo: tiene valor de prueba.
paper-decision_sent = 📄 La respuesta al expediente <code>{ $folio }</code>. Guárdela: tiene valor de prueba.
paper-closing_sent = 📄 El documento de cierre del expediente <code>{ $folio }</code>.
paper-file_sent = 📄 Todo lo que consta en el expediente <code>{ $folio }</code> hasta ahora.
verify-genuine = <b>Documento auténtico.</b> { $kind }, expediente <code>{ $folio }</code>, { $at }. No se ha cambiado nada.
verify-altered = Este documento <b>no</b> es como lo emitimos: alguien lo ha cambiado, o no lo hemos firmado nosotros. Si necesita el original, escriba /{ command-certificate-name }.
verify-unknown = Este archivo no es ningún documento nuestro.
verify-not_fetched = No hemos podido abrir este archivo. Vuelva a enviarlo, por favor.
verified-ask = Envíenos el PDF que quiere comprobar: un justificante, una respuesta, un cierre o un expediente.
verified-label = Documento
flow-verify = Comprobar un documento
verify-checking = Un momento: comprobamos el documento y le decimos si es auténtico.
certificate-coming = Lo preparamos y se lo enviamos aquí mismo en unos segundos.
certificate-which = ¿De qué expediente quiere el documento? Pulse uno.
