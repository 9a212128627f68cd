# Las compras: saber cuáles son de quien escribe, sin adivinarlo nunca.

flow-linking = Mis compras

purchases-not_linked =
    Todavía no sabemos qué compras de { $company } son suyas.

    Si nos dice cómo podemos comprobarlo, aquí podrá consultarlas y le podremos enviar un aviso cuando toque: la entrega, una revisión, el final de la garantía.
purchases-none = Ya sabemos que es cliente de { $company }, pero todavía no nos consta ninguna compra suya.
purchases-list =
    <b>Sus compras en { $company }</b>
    { $rows }
purchases-row = • { $what }, { $on } (<code>{ $reference }</code>)
purchases-row_unnumbered = • { $what }, { $on }
button-link = 🧾 Encontrar mis compras
button-link_more = ➕ Encontrar otras

link_way-ask = ¿Cómo podemos comprobarlo? Puede ser con el teléfono que dio en la tienda, o con el número de un pedido o factura.
link_way-label = Cómo lo comprobamos
link_way-phone = 📱 Con mi teléfono
link_way-order = 🧾 Con un pedido
linked_phone-ask = Pulse «{ button-share_phone }» y, a continuación, «{ button-phone }», abajo del todo. Solo lo usaremos para compararlo con el que tiene la tienda.
linked_phone-label = Su teléfono
order_reference-ask = Escriba el número del pedido o de la factura, tal como aparece en el documento. Por ejemplo: <code>A-10452</code>.
order_reference-label = Pedido o factura
order_check-ask = Y para comprobar que la compra es suya: ¿qué correo o teléfono dio al hacerla? Por ejemplo: <code>nombre@ejemplo.es</code> o <code>612 345 678</code>.
order_check-label = Dato de la compra

linking-done = Hecho: ya sabemos que es cliente de { $company }.
linking-already = Eso ya lo sabíamos: es cliente de { $company }.
linking-taken = Estas compras de { $company } ya están vinculadas a otra cuenta de Telegram. Si son suyas, pida hablar con una persona y lo miraremos.
linking-code_unknown = Este código no es ninguno de los nuestros. Compruebe que el enlace de la factura esté completo, o pruebe de otra forma.
linking-code_used = Este código ya se ha usado, y solo vale una vez. Si no fue usted, pida hablar con una persona.
linking-code_expired = Este código ha caducado: vale 90 días. Puede probar de otra forma.
linking-no_phone = No hay ningún cliente de { $company } con su teléfono de Telegram. Puede probar con el número de un pedido.
linking-phone_of_many = Hay más de un cliente de { $company } con este teléfono y no podemos saber cuál de ellos es usted. Pruebe con el número de un pedido.
linking-no_match = No hemos encontrado ninguna compra con ese número y ese dato. Compruebe los dos: tienen que ser los de la misma compra.
linking-too_many = Ha hecho demasiados intentos. Vuelva a probar dentro de una hora, o pida hablar con una persona.
