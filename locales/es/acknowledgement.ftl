# El justificante de recepción. Nada comercial: es un documento con valor de prueba.

acknowledgement =
    <b>Justificante de recepción</b>

    Número de expediente: <code>{ $folio }</code>
    Tipo: { $kind }
    Fecha y hora: { $received } (hora local: { CITY($zone) })
    Canal e idioma: Telegram, castellano
    Empresa: { $company }, identificación fiscal { $tax_number }

    <b>Lo que hemos recibido</b>
    { $told }

    <b>Cuándo le responderemos</b>
    { $answer }

    { $closing }

    <b>Qué puede hacer ahora</b>
    • Saber cómo va: «{ button-status }», o escriba /{ command-status-name } y el número de expediente.
    • Añadir información o documentos: «{ button-add }».
    • Hablar con una persona: «{ button-person }», o escriba /{ command-person-name }.

    { $notices }

    Guarde este mensaje: es la prueba de que nos ha escrito y cuándo.

acknowledgement-claim = Sentimos que haya tenido que escribirnos por esto. Una persona de nuestro equipo estudiará su reclamación y le responderá por escrito, en castellano y explicando los motivos.
acknowledgement-complaint = Sentimos que haya tenido que escribirnos por esto. Una persona de nuestro equipo estudiará su queja y le responderá por escrito, en castellano.
acknowledgement-report = Lo revisaremos internamente y le responderemos por escrito, en castellano. Este mensaje no es una denuncia ante la Administración.
acknowledgement-enquiry = Una persona de nuestro equipo buscará la información y le responderá por escrito, en castellano.
acknowledgement-suggestion = Gracias por la idea. La haremos llegar a quien puede ponerla en práctica y le diremos qué haremos con ella.
acknowledgement-praise = Gracias por su mensaje. Lo haremos llegar a las personas que lo han hecho posible.
