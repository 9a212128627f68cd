# Lo que cada cual quiere recibir aparte de sus casos: cada cosa se dice por separado, nada viene marcado.

purpose-promotional = Publicidad
purpose-birthday = Felicitación de cumpleaños
purpose-profiling = Mensajes personalizados

prefs-page =
    <b>Sus preferencias</b>
    Qué quiere recibir de { $company }, aparte de lo que trata de sus casos y sus compras:

    { $rows }

    { $notes }
prefs-yes = ✅ { $purpose }: sí, desde el { $since }
prefs-no = ⬜ { $purpose }: no
prefs-free = No hace falta que acepte nada de esto para que le atendamos, y puede cambiar de opinión cuando quiera.
prefs-later = Mientras tenga un caso abierto o una reclamación a medias, no le pedimos nada de esto. Cuando esté resuelto, vuelva a escribir /{ command-preferences-name }.
prefs-where = Estos mensajes no llegan a este chat, sino al de @{ $news }: https://t.me/{ $news }?start={ $code }
prefs-none = { $company } no envía publicidad ni felicitaciones por Telegram, así que no hay nada que elegir. Lo que trata de sus casos y sus compras le sigue llegando aquí.

## Lo que se lee antes de decir que sí: de esto queda constancia, palabra por palabra

consent-promotional-ask =
    <b>Publicidad</b>
    ¿Quiere recibir por Telegram mensajes comerciales de { $legal_name } sobre los productos y servicios de { $company }?

    • Como mucho, dos al mes. Nunca mientras tenga un caso abierto.
    • Es voluntario: si dice que no, le atenderemos exactamente igual.
    • Puede retirar este consentimiento cuando quiera, con un solo toque o con /{ command-unsubscribe-name }. Si no lo retira, se lo volveremos a preguntar dentro de dos años.
    • El responsable del tratamiento de los datos es { $legal_name }, que no los cede a nadie con fines publicitarios. Sus derechos: /{ command-privacy-name }.
consent-birthday-ask =
    <b>Felicitación de cumpleaños</b>
    ¿Quiere recibir por Telegram una felicitación de { $legal_name }, en nombre de { $company }, por su cumpleaños?

    • Un mensaje al año. Solo usamos el día y el mes que constan en la tienda; el año de nacimiento no lo guardamos.
    • Es voluntario: si dice que no, le atenderemos exactamente igual.
    • Puede retirar este consentimiento cuando quiera, con un solo toque o con /{ command-unsubscribe-name }. Si no lo retira, se lo volveremos a preguntar dentro de dos años.
    • El responsable del tratamiento de los datos es { $legal_name }, que no los cede a nadie con fines publicitarios. Sus derechos: /{ command-privacy-name }.
consent-profiling-ask =
    <b>Mensajes personalizados</b>
    ¿Quiere que { $legal_name } tenga en cuenta qué ha comprado en { $company } para elegir qué mensajes comerciales le envía?

    • Solo se tiene en cuenta qué ha comprado y cuándo. Sus casos y lo que nos cuenta en ellos no se usan nunca para esto, y los precios no cambian.
    • Solo con esto no le llegará publicidad: para recibirla hay que aceptarla aparte.
    • Es voluntario: si dice que no, le atenderemos exactamente igual.
    • Tiene derecho a oponerse: puede retirar este consentimiento cuando quiera, con un solo toque o con /{ command-unsubscribe-name }. Si no lo retira, se lo volveremos a preguntar dentro de dos años.
    • El responsable del tratamiento de los datos es { $legal_name }, que no los cede a nadie con fines publicitarios. Sus derechos: /{ command-privacy-name }.
consent-age = Para decidir esto hay que tener 14 años o más. ¿Los tiene?
consent-too_young = De acuerdo: no le enviaremos nada de esto. Antes de los 14 años lo tienen que decidir la madre, el padre o quien tenga la tutela. Lo que trata de sus casos le sigue llegando.
consent-noted = Apuntado: <b>{ $purpose }</b>, sí.
consent-withdrawn = Hecho: <b>{ $purpose }</b>, no. Su consentimiento queda retirado desde este momento.
consent-refused = De acuerdo: <b>{ $purpose }</b>, no.

## Darse de baja

opt_out-done =
    Hecho. { $company } ya no le enviará ni publicidad ni felicitaciones.

    Lo que trata de sus casos y sus compras le sigue llegando.

    { $systems }
opt_out-systems_es = Si no quiere publicidad de otras empresas, puede apuntarse a un sistema de exclusión publicitaria, como la Lista Robinson: www.listarobinson.es
opt_out-systems_it = Para no recibir llamadas publicitarias, en Italia existe el Registro pubblico delle opposizioni: www.registrodelleopposizioni.it

button-agree = ✅ Sí, estoy de acuerdo
button-not_agree = ✖️ No
button-take_back = ✖️ Ya no lo quiero
button-of_age = ✅ Sí, tengo 14 o más
button-under_age = ✖️ No, todavía no
button-opt_out = 🔕 Darse de baja
