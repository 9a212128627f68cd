# Qué no encaja en una respuesta, qué se espera, y un ejemplo. Tratamiento de usted.

## prose: the story

prose-empty = No nos ha llegado ningún texto. Escríbalo con sus palabras, por ejemplo: <i>«La lavadora no desagua desde el martes»</i>.
prose-too_short = Necesitamos un poco más de detalle (al menos { $limit } caracteres), por ejemplo: <i>«La lavadora no desagua desde el martes»</i>. Lo que ya ha escrito queda guardado: siga en otro mensaje.
prose-too_long = { $over ->
    [one] Sobra { $over } carácter: en total caben { $limit }.
   *[other] Sobran { $over } caracteres: en total caben { $limit }.
    } Este mensaje no se ha añadido; el anterior, si lo había, queda guardado. Resúmalo, por ejemplo con la fecha y el hecho principal, o envíelo como documento.

## line: a short text

line-empty = No nos ha llegado ningún texto. Escríbalo en una línea, por ejemplo: <i>Lavadora Balay 3TS976</i>.
line-too_short = Hacen falta al menos { $limit } caracteres, por ejemplo: <i>Lavadora Balay 3TS976</i>.
line-too_long = { $over ->
    [one] Sobra { $over } carácter: caben { $limit }.
   *[other] Sobran { $over } caracteres: caben { $limit }.
    } Basta con lo más importante, por ejemplo: <i>Lavadora Balay 3TS976</i>.

## reference

reference-empty = No nos ha llegado ningún número. Lo encontrará en la factura o en el correo del pedido, por ejemplo: <code>FAC-2026/00118</code>.
reference-no_digits = Eso no parece un número. Suele tener cifras, por ejemplo: <code>FAC-2026/00118</code>. Si no lo encuentra, puede saltar la pregunta.
reference-too_long = { $over ->
    [one] Sobra { $over } carácter: caben { $limit }.
   *[other] Sobran { $over } caracteres: caben { $limit }.
    } Escriba solo el número, por ejemplo: <code>FAC-2026/00118</code>.

## person_name

person_name-empty = No nos ha llegado ningún nombre. Escriba el nombre y al menos un apellido, por ejemplo: <i>María Núñez</i>.
person_name-not_a_name = Aquí necesitamos solo el nombre y al menos un apellido, con letras, por ejemplo: <i>María Núñez de la Torre</i>.
person_name-has_digits = El nombre se escribe sin cifras, por ejemplo: <i>María Núñez</i>.
person_name-needs_surname = Gracias. Nos falta al menos un apellido, por ejemplo: <i>Núñez</i>. Si solo tiene un nombre, vuelva a escribirlo.
person_name-too_long = El nombre puede tener hasta { $limit } letras. Escriba el nombre y un apellido, por ejemplo: <i>María Núñez</i>.

## email

email-not_an_email = Necesitamos una dirección de correo electrónico, por ejemplo: <code>nombre@ejemplo.es</code>.
email-bad_email = Esta dirección no está completa o tiene algún signo de más. Debe ser como <code>nombre@ejemplo.es</code>.
email-did_you_mean = ¿Quiere decir <b>{ $suggestion }</b>? Responda <b>sí</b> o <b>no</b>, o vuelva a escribir la dirección, por ejemplo <code>nombre@ejemplo.es</code>.
email-too_many = Hay más de una dirección. Escriba solo la que prefiera, por ejemplo: <code>nombre@ejemplo.es</code>.
email-suggested = Sí: { $address }
email-typed = No: { $address }

## phone

phone-not_a_phone = Necesitamos un número de teléfono, por ejemplo: <code>612 345 678</code> o <code>+39 333 123 4567</code>.
phone-bad_phone = No reconocemos este número. Compruebe las cifras, con el prefijo si no es de aquí, por ejemplo: <code>612 345 678</code> o <code>+39 333 123 4567</code>.
phone-not_yours = Este contacto es de otra persona. Comparta el suyo o escriba el número, por ejemplo: <code>612 345 678</code>.
own_phone-only_shared = Un número escrito no demuestra que sea suyo. Pulse «{ button-share_phone }» y comparta su contacto, o vuelva con «{ button-back }» y hágalo con un número de pedido, por ejemplo <code>A-10452</code>.
own_phone-not_yours = Este contacto es de otra persona. Pulse «{ button-share_phone }» y comparta el suyo, o hágalo con un número de pedido, por ejemplo <code>A-10452</code>.
own_phone-bad_phone = No podemos comparar el número de su Telegram con los de la tienda. Vuelva con «{ button-back }» y hágalo con un número de pedido, por ejemplo <code>A-10452</code>.

## contact: an e-mail address, a telephone number, or both

contact-not_a_contact = Necesitamos un correo electrónico o un teléfono, por ejemplo: <code>nombre@ejemplo.es</code> o <code>612 345 678</code>.
contact-bad_email = Esta dirección no está completa o tiene algún signo de más. Debe ser como <code>nombre@ejemplo.es</code>; también puede escribir un teléfono.
contact-bad_phone = No reconocemos este número. Compruebe las cifras, con el prefijo si no es de aquí, por ejemplo: <code>612 345 678</code> o <code>+39 333 123 4567</code>.
contact-did_you_mean = ¿Quiere decir <b>{ $suggestion }</b>? Responda <b>sí</b> o <b>no</b>, o vuelva a escribir la dirección, por ejemplo <code>nombre@ejemplo.es</code>.
contact-not_yours = Este contacto es de otra persona. Comparta el suyo o escriba el número, por ejemplo: <code>612 345 678</code>.
contact-too_many = Hay más de una dirección. Escriba solo la que prefiera, por ejemplo: <code>nombre@ejemplo.es</code>.

## past_date

past_date-not_a_date = No hemos reconocido ningún día. Escríbalo como le resulte más fácil, por ejemplo: <i>el martes pasado</i>, <i>3 de marzo</i> o <code>03/03/2026</code>.
past_date-in_future = Ese día todavía no ha llegado. Escriba la fecha de hoy o una anterior, por ejemplo: <i>ayer</i> o <code>03/03/2026</code>.
past_date-too_old = Ese día es anterior a 1900. Compruebe el año, por ejemplo: <code>03/03/2026</code>.
past_date-today = Hoy
past_date-yesterday = Ayer
past_date-unknown = No lo recuerdo

## amount

amount-not_a_number = No hemos reconocido ningún importe. Escríbalo en cifras, por ejemplo: <code>39,90</code> o <code>1.249,00 €</code>.
amount-negative = El importe se escribe sin el signo menos, por ejemplo: <code>39,90</code>.
amount-too_much = El máximo que podemos anotar es { $limit }. Compruebe la coma y los puntos, por ejemplo: <code>1.249,00</code>.
amount-too_many = Hay más de un importe. Pulse el que reclama o escríbalo solo, por ejemplo: <code>39,90</code>.
amount-shown = { $money }

## yes_no

yes_no-unclear = Responda <b>sí</b> o <b>no</b>, con los botones o escribiéndolo, por ejemplo: <i>sí</i>.
yes_no-refused = Para continuar necesitamos un <b>sí</b>. Si no es su caso, puede escribirnos en su nombre otra persona, por ejemplo su madre, su padre o quien tenga su tutela.
yes_no-yes = Sí
yes_no-no = No

## choice

choice-not_an_option = Elija una de las opciones con los botones, o escríbala, por ejemplo: <i>{ $example }</i>.
choice-none_chosen = Ahora no hay ninguna opción elegida. Pulse una o más, o escríbalo con sus palabras, por ejemplo: <i>«Que me lo cambien por uno nuevo»</i>.
choice-too_long = { $over ->
    [one] Sobra { $over } carácter: caben { $limit }.
   *[other] Sobran { $over } caracteres: caben { $limit }.
    } Basta con una frase, por ejemplo: <i>«Que me lo cambien por uno nuevo»</i>.
choice-chosen = ✅ { $option }
choice-open = ▫️ { $option }

## files

files-not_a_file = Aquí necesitamos un archivo: una foto, un documento, un vídeo o un mensaje de voz, por ejemplo la foto de la factura. Envíelo con el clip 📎.
files-too_big = Este archivo pasa de { $limit } MB y no hemos podido guardarlo: { $file }. Envíe una versión más pequeña, por ejemplo una foto o un vídeo más corto. Lo demás queda guardado.
files-too_many = Caben { $limit }: hemos guardado los primeros y el resto ha quedado fuera. Si alguno de los que faltan es importante, por ejemplo la factura, podrá enviárnoslo más adelante.
files-photo = { $count ->
    [one] { $count } foto
   *[other] { $count } fotos
    }
files-document = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
    }
files-voice = { $count ->
    [one] { $count } mensaje de voz
   *[other] { $count } mensajes de voz
    }
files-video = { $count ->
    [one] { $count } vídeo
   *[other] { $count } vídeos
    }
files-video_note = { $count ->
    [one] { $count } videomensaje
   *[other] { $count } videomensajes
    }
files-audio = { $count ->
    [one] { $count } audio
   *[other] { $count } audios
    }
files-animation = { $count ->
    [one] { $count } animación
   *[other] { $count } animaciones
    }

## postal_address

postal_address-empty = No nos ha llegado ninguna dirección. Por ejemplo: <i>Calle Mayor, 5, 2.º 1.ª, 28013 Madrid</i>.
postal_address-no_postcode = Gracias. Nos falta el código postal, de cinco cifras, y la población, por ejemplo: <i>28013 Madrid</i>.
postal_address-bad_postcode = El código postal <b>{ $postcode }</b> no existe. Escríbalo con la población, por ejemplo: <i>28013 Madrid</i>. Lo demás queda guardado.
postal_address-too_short = Gracias. Nos falta la calle y el número, o la población. Por ejemplo: <i>Calle Mayor, 5, 2.º 1.ª, 28013 Madrid</i>.
postal_address-too_long = { $over ->
    [one] Sobra { $over } carácter: caben { $limit }.
   *[other] Sobran { $over } caracteres: caben { $limit }.
    } Escriba solo la dirección, por ejemplo: <i>Calle Mayor, 5, 2.º 1.ª, 28013 Madrid</i>.
postal_address-es = España
postal_address-it = Italia

## national_id, vat_number, iban, supply_point

national_id-not_an_id = Necesitamos un DNI, NIE o NIF con la letra, o un código fiscal italiano, por ejemplo: <code>12345678Z</code> o <code>RSSMRA85T10A562S</code>.
national_id-bad_check = La letra o alguna cifra no cuadra. Compruébelo con el documento, por ejemplo: <code>12345678Z</code>.
vat_number-not_a_vat_number = Necesitamos un NIF de empresa o una partita IVA italiana, por ejemplo: <code>A58818501</code> o <code>07643520567</code>.
vat_number-bad_check = Alguna cifra no cuadra. Compruébelo con una factura, por ejemplo: <code>A58818501</code>.
iban-not_an_iban = Necesitamos el IBAN completo, con las dos letras del país, por ejemplo: <code>ES91 2100 0418 4502 0005 1332</code>.
iban-bad_check = Alguna cifra del IBAN no cuadra. Compruébelo con el recibo o la aplicación del banco, por ejemplo: <code>ES91 2100 0418 4502 0005 1332</code>.
supply_point-not_a_supply_point = Necesitamos el CUPS, el POD o el PDR de la factura, por ejemplo: <code>ES1234123456789012JY</code> o <code>IT001E12345678</code>.
supply_point-bad_check = Las letras o alguna cifra del CUPS no cuadran. Compruébelo con la factura, por ejemplo: <code>ES1234123456789012JY</code>.

## folio

folio-not_a_folio = Necesitamos el número de expediente que aparece en el justificante de recepción, por ejemplo: <code>{ $prefix }-2026-000123-7K3M</code>.
folio-wrong_check = En este número de expediente hay algún carácter cambiado. Cópielo del justificante de recepción, por ejemplo: <code>{ $prefix }-2026-000123-7K3M</code>.
folio-foreign_prefix = Este número de expediente es de otra empresa. El que busca está en nuestro justificante de recepción, por ejemplo: <code>{ $prefix }-2026-000123-7K3M</code>.

pdf-not_a_pdf = Tiene que ser un archivo PDF de los nuestros, por ejemplo <i>justificante-QV-2026-000123-7K3M.pdf</i>.
pdf-too_big = Es demasiado grande: como máximo { $limit } MB. Nuestros documentos ocupan menos, por ejemplo 0,1 MB.

scale-point = { $n }
scale-shown = { $n } de { $most }
scale-not_a_point = Pulse uno de los números, o escriba uno de { $least } a { $most }. Por ejemplo: <i>4</i>.

# days_wanted

days_wanted-not_a_date = No hemos encontrado ningún día que exista en el calendario. Elija uno de los botones o escríbalo, por ejemplo: <i>el jueves por la mañana</i> o <i>12 de diciembre</i>.
days_wanted-gone_by = Ya no podemos ir el { $day }: tiene que ser a partir de mañana, por ejemplo el { $first }.
days_wanted-too_far = Ese día queda demasiado lejos ({ $day }): tiene que ser como muy tarde el { $last }. Por ejemplo: <i>el jueves por la mañana</i>.
days_wanted-holiday = El { $day } no hacemos visitas, porque es domingo o festivo. Tiene que ser otro día, por ejemplo el { $first }.
days_wanted-none_chosen = Ahora no hay ninguno. Elija al menos uno, por ejemplo el primer botón, o escríbalo.
days_wanted-too_many = Pueden ser { $limit } días como máximo. Díganos los que mejor le vengan, por ejemplo: <i>jueves y viernes</i>.
