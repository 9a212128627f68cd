# Cómo se llama lo que hay en un expediente: qué se puede hacer, tipos, temas, soluciones, estados.

## Qué se puede hacer aquí (también rótulos de botones)

flow-complaint = Queja o reclamación
flow-enquiry = Consulta
flow-suggestion = Sugerencia
flow-report = Denuncia
flow-praise = Felicitación
flow-addition = Añadido al expediente
flow-status = Buscar un expediente

## Tipos

type-claim = Reclamación
type-complaint = Queja
type-report = Denuncia (copia interna)
type-enquiry = Consulta
type-suggestion = Sugerencia
type-praise = Felicitación

case_type-claim = Pido una solución
case_type-complaint = Solo quiero que lo sepan

## Temas

topic-product_defect = Producto defectuoso
topic-delivery = Entrega
topic-billing = Factura o cobro
topic-warranty = Garantía
topic-repair = Reparación
topic-installation = Instalación
topic-staff = Trato recibido
topic-contract = Contrato
topic-privacy = Datos personales
topic-safety = Seguridad
topic-website_app = Web o aplicación
topic-other = Otro tema

## Soluciones

remedy-refund = Devolución del importe
remedy-replacement = Sustitución
remedy-repair = Reparación
remedy-substitute = Un producto equivalente
remedy-technical_assistance = Asistencia técnica
remedy-information = Una explicación
remedy-referral = Saber a quién dirigirme
remedy-financial_assistance = Ayuda económica
remedy-price_reduction = Reducción del precio
remedy-cancellation = Anular el contrato
remedy-compensation = Indemnización
remedy-apology = Disculpas
remedy-goodwill_gift = Un detalle de cortesía
remedy-change_of_practice = Que no vuelva a pasar
remedy-other = Otra solución
remedy-propose = Háganme una propuesta

## Cómo quiere que nos comuniquemos, y por dónde recibe la respuesta

needs_support-simple_text = Textos sencillos
needs_support-audio = Audio
needs_support-phone_call = Por teléfono
needs_support-email = Por correo electrónico
needs_support-letter = Por carta

receipt_medium-telegram = Aquí, por Telegram
receipt_medium-email = Por correo electrónico
receipt_medium-post = Por correo postal

## Cómo va

status-one =
    Número de expediente: <code>{ $folio }</code>
    Estado: <b>{ $status }</b>
    Fecha de recepción: { $received }
    Fecha límite de respuesta: { $due }
status-row =
    <code>{ $folio }</code> · { $kind }
    <b>{ $status }</b>
    { $next }
status-all =
    <b>Sus expedientes</b>

    { $rows }

    Pulse uno para ver el detalle y qué puede hacer.
status-none = No hay ningún expediente abierto desde esta cuenta de Telegram. Si tiene el número, pulse «{ button-by_folio }».
status-unknown = No hemos encontrado ningún expediente con el número <code>{ $folio }</code>. Compruébelo en el justificante de recepción o pulse «{ button-person }» y le ayudaremos a encontrarlo.
added-not_found = No hemos encontrado el expediente al que quería añadirlo y no se ha añadido. Pulse «{ button-my_cases }» o «{ button-person }».

status-draft = Borrador
status-received = Recibido
status-needs_info = Pendiente de subsanación: faltan datos
status-acknowledged = Justificante enviado
status-assessed = Evaluado y asignado
status-investigating = En investigación
status-decision_draft = Respuesta en revisión
status-decided = Respuesta comunicada, pendiente de su conformidad
status-accepted = Aceptado
status-remedy_done = Solución ejecutada
status-rejected_open = Abierto: respuesta no aceptada
status-escalated_int = Revisión superior
status-escalated_ext = En manos de otro organismo
status-no_reply = Sin respuesta suya
status-closed_accepted = Cerrado con conformidad
status-closed_answered = Cerrado con respuesta
status-closed_exhausted = Cerrado: vías agotadas
status-closed_withdrawn = Cerrado por desistimiento
status-closed_incomplete = Cerrado por falta de subsanación
status-merged = Unido a otro expediente
status-referred = Derivado
status-blocked = Bloqueado
