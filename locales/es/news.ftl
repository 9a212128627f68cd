# El otro bot: el que envía publicidad y felicitaciones a quien lo ha pedido. Aquí no se lleva ningún caso.

news-welcome =
    Hola. Soy el asistente automático que envía los mensajes comerciales y las felicitaciones de <b>{ $company }</b> a quien lo ha pedido; no soy una persona. Aquí no se atienden reclamaciones ni consultas.

    <i>Sus datos: el responsable es { $legal_name }. Detalles y derechos: /{ command-privacy-name }. Para no recibir nada más: /{ command-unsubscribe-name }.</i>
news-elsewhere = Esto aquí no lo leerá nadie. Cuéntelo donde le atenderemos: { $service } o en el teléfono { $phone }.
news-code_unknown = El enlace que ha abierto no es para usted o no está completo. El suyo está en /{ command-preferences-name }, aquí: { $service }
news-code_expired = El enlace que ha abierto ha caducado: vale 30 días. Encontrará uno nuevo en /{ command-preferences-name }, aquí: { $service }
news-help =
    <b>Ayuda</b>

    Por aquí llegan los mensajes comerciales y las felicitaciones de { $company } que haya pedido, y nada más.

    /{ command-preferences-name } – elegir qué quiere recibir
    /{ command-unsubscribe-name } – no recibir nada más
    /{ command-language-name } – cambiar de idioma
    /{ command-privacy-name } – qué hacemos con sus datos

    Para quejas, consultas y casos: { $service }
news-privacy =
    <b>Información sobre protección de datos</b>

    <b>Responsable del tratamiento:</b> { $legal_name }, identificación fiscal { $tax_number }, { $address }. Correo para datos personales: { $privacy_email }.

    <b>Para qué.</b> Para enviarle los mensajes comerciales y las felicitaciones de { $company } que haya pedido; y, si está de acuerdo, para elegirlos según sus compras. Lo que cuenta en una reclamación no se usa nunca para esto.

    <b>Con qué base legal.</b> Solo su consentimiento, que puede retirar cuando quiera con /{ command-unsubscribe-name }, sin ninguna consecuencia para sus casos.

    <b>Cuánto tiempo.</b> Hasta que retire el consentimiento. La prueba de que lo dio se guarda tres años más. Si se opone, guardamos lo mínimo para no volver a escribirle, aunque pida que borremos el resto.

    <b>Quién los ve.</b> Los proveedores que trabajan para nosotros con contrato, y Telegram, una empresa de fuera del Espacio Económico Europeo por donde pasan los mensajes. No los vendemos ni se los damos a nadie más.

    <b>Sus derechos.</b> Puede acceder a los datos, rectificarlos, suprimirlos, oponerse al tratamiento, limitarlo o llevárselos, gratis: escriba a { $privacy_email }. Le responderemos en un mes.

    <b>Autoridad de control:</b> { $authority }. Puede reclamar ante ella si cree que no hemos respetado sus derechos.

    <b>Edad.</b> Hay que tener 14 años o más.
news-description =
    Mensajes comerciales y felicitaciones de { $company }, solo para quien los ha pedido. Se dejan de recibir con un solo toque.

    Aquí no se atienden reclamaciones ni consultas.
news-short_description = Mensajes comerciales, solo para quien los ha pedido.
renewal-intro = Hace dos años nos dijo que sí a esto: <b>{ $purpose }</b>. Antes de seguir le volvemos a preguntar si todavía lo quiere. Si no responde en 30 días, entenderemos que ya no lo quiere.
