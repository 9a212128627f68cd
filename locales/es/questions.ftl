# Cada pregunta: cómo se pide, cómo se llama en el resumen y, si recoge más de una cosa, cómo se sigue.

## El relato, según de qué se trata

description-ask = Cuéntenos qué ha pasado, con sus palabras. Por ejemplo: <i>«La lavadora que compré en marzo pierde agua y nadie me responde»</i>.
description-label = Qué ha pasado
suggestion-ask = ¿Qué idea quiere proponernos? Por ejemplo: <i>«Podrían abrir también los sábados por la mañana»</i>.
suggestion-label = Su idea
report-ask =
    Si quiere que actúe la Administración, la denuncia se presenta ante la autoridad; al terminar le diremos cuál es. Aquí podemos guardar una copia y revisarlo internamente: ¿qué ha pasado? Por ejemplo: <i>«El precio de la etiqueta no es el que me cobraron»</i>.

    Si trabaja con nosotros y se trata de corrupción o de cuestiones laborales, no lo escriba aquí: use el canal interno de información de la empresa.
report-label = Los hechos
enquiry-ask = ¿Qué quiere saber? Por ejemplo: <i>«¿Cuánto me queda de garantía?»</i>.
enquiry-label = Su consulta
praise-ask = ¿Qué le ha gustado? Por ejemplo: <i>«El técnico llegó puntual y lo dejó todo limpio»</i>.
praise-label = Su mensaje
addition-ask = ¿Qué quiere añadir al expediente <code>{ $about }</code>? Por ejemplo: <i>«Hoy ha vuelto a pasar»</i>.
addition-label = Lo que añade

## Qué pide y por qué

safety_risk-ask = Lo preguntamos a todo el mundo: por este problema, ¿hay alguien en peligro, herido o que se encuentre mal? Por ejemplo, por humo, olor a gas o una descarga eléctrica. Si es ahora mismo, llame primero al 112. Si no es el caso, responda <b>no</b>.
safety_risk-label = Peligro para alguien
service_cut-ask = ¿En este momento tiene el servicio cortado? Por ejemplo, no tiene luz, agua o conexión.
service_cut-label = Servicio cortado
case_type-ask = ¿Nos pide algo? Si quiere, por ejemplo, que le devolvamos dinero, una reparación, un cambio o una anulación, es una <b>reclamación</b>. Si solo quiere que lo sepamos, es una <b>queja</b>.
case_type-label = Por qué nos escribe
product-ask = ¿De qué producto o servicio se trata? Por ejemplo: <i>lavadora Balay 3TS976</i> o <i>la instalación de la fibra</i>.
product-label = Producto o servicio
occurred_on-ask = ¿Cuándo pasó? Basta con una fecha aproximada, por ejemplo <i>el martes pasado</i> o <i>a principios de marzo</i>.
occurred_on-label = Cuándo pasó
remedy-ask = ¿Cómo podríamos resolverlo? Elija una opción o varias, o escríbalo, por ejemplo: <i>«Que me cambien la lavadora»</i>.
remedy-more =
    Por ahora tenemos: { $value }.

    Puede elegir más o quitar alguna. Al terminar, pulse «{ button-done }».
remedy-label = Qué pide
amount-ask = ¿Qué importe reclama? Por ejemplo: <code>39,90</code>. Si no lo sabe, puede saltar la pregunta.
amount-label = Importe
reference-ask = ¿Tiene un número de pedido, de factura o de contrato? Por ejemplo: <code>FAC-2026/00118</code>. Si no lo encuentra, puede saltar la pregunta.
reference-label = Número de referencia
supply_point-ask = ¿Cuál es el código del punto de suministro? Está en la factura: CUPS, POD o PDR, por ejemplo <code>ES1234123456789012JY</code>. Si no lo encuentra, puede saltar la pregunta.
supply_point-label = Punto de suministro
evidence-ask = ¿Tiene fotos, facturas u otros documentos? Envíelos aquí, por ejemplo una foto de la avería. Como máximo 10, de hasta 20 MB cada uno. Si no tiene, puede saltar la pregunta. No nos envíe fotos de tarjetas ni del documento de identidad.
evidence-more =
    Por ahora tenemos: { $value }.

    Puede enviar más. Al terminar, pulse «{ button-done }».
evidence-label = Fotos y documentos

## Quién es y cómo localizarle

age_ok-ask = Para proteger los datos de los menores debemos preguntarle: ¿tiene 14 años o más?
age_ok-label = 14 años o más
full_name-ask = ¿Cómo se llama? Escriba el nombre y al menos un apellido, por ejemplo <i>María Núñez</i>.
full_name-label = Nombre
contact-ask = Déjenos un correo o un teléfono, por si Telegram falla y no podemos escribirle aquí. Por ejemplo: <code>nombre@ejemplo.es</code> o <code>612 345 678</code>. Si no quiere, puede saltar la pregunta, pero entonces solo nos quedará este chat.
contact-label = Correo o teléfono
national_id-ask = Para este trámite necesitamos el número del documento de identidad, por ejemplo <code>12345678Z</code>. Escriba solo el número: no envíe ninguna foto.
national_id-label = Documento de identidad
vat_number-ask = Si reclama como empresa, ¿cuál es su NIF? Por ejemplo: <code>A58818501</code>. Si no es el caso, puede saltar la pregunta.
vat_number-label = NIF de la empresa
iban-ask = ¿A qué cuenta tendríamos que devolverle el dinero, si procede? Escriba el IBAN, por ejemplo <code>ES91 2100 0418 4502 0005 1332</code>. Si no quiere, puede saltar la pregunta.
iban-label = Cuenta (IBAN)
no_other_proceedings-ask = ¿Puede confirmarnos que este mismo asunto no está ante ningún juzgado, árbitro o autoridad? Responda <b>sí</b> si no hay ningún otro procedimiento en marcha.
no_other_proceedings-label = Sin otro procedimiento
transcript_consent-ask = ¿Quiere que guardemos una copia de esta conversación como prueba? Podrá pedirla cuando quiera, al menos hasta que le comuniquemos la respuesta. Diga lo que diga, atenderemos igualmente su caso.
transcript_consent-label = Copia de la conversación

## Lo que se puede añadir desde el resumen

topic-ask = ¿De qué trata, sobre todo? Elija lo que más se acerque, por ejemplo «{ topic-delivery }».
topic-label = Tema
delivered_on-ask = ¿Qué día le entregaron el producto? Sirve para calcular la garantía. Por ejemplo: <i>el 3 de marzo</i>.
delivered_on-label = Compra o entrega
place-ask = ¿Dónde pasó? Por ejemplo: <i>la tienda de la calle Mayor</i> o <i>en la web</i>. Si no lo sabe, puede saltar la pregunta.
place-label = Lugar
earlier_case-ask = ¿Ya nos había hablado de esto antes? Escriba el número de expediente de entonces o cuándo fue, por ejemplo: <i>en enero, por teléfono</i>.
earlier_case-label = Veces anteriores
on_behalf_of-ask = ¿En nombre de quién nos escribe? Por ejemplo: <i>mi madre, Rosa Vidal</i>. Antes de darle datos de esa persona le pediremos una autorización.
on_behalf_of-label = En nombre de
needs_support-ask = ¿Cómo prefiere que nos comuniquemos? No hace falta que nos diga el motivo. Por ejemplo: «{ needs_support-phone_call }».
needs_support-label = Cómo comunicarnos
receipt_medium-ask = ¿Por dónde quiere recibir el justificante y la respuesta? Por ejemplo: «{ receipt_medium-email }».
receipt_medium-label = Dónde responderle
postal_address-ask = ¿A qué dirección le escribimos? Por ejemplo: <i>Calle Mayor, 5, 2.º 1.ª, 28013 Madrid</i>. Si no quiere darla, puede saltar la pregunta.
postal_address-label = Dirección postal

## Un expediente que ya existe

folio-ask = Escriba el número de expediente. Está en el justificante de recepción, por ejemplo: <code>REC-2026-000123-7K3M</code>.
folio-label = Número de expediente
