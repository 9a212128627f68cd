# Lo que se dice a lo largo de la conversación: bienvenida, menú, lengua, ida y vuelta, resumen. Tratamiento de usted.

welcome =
    Hola. Soy el asistente automático de atención al cliente de la empresa <b>{ $company }</b>; no soy una persona. Si quiere hablar con una persona, pulse «{ button-person }» o escriba /{ command-person-name } en cualquier momento.

    <i>Sus datos: el responsable es { $legal_name }. Los usamos para atender su caso y cumplir la ley. Puede acceder a ellos, corregirlos, pedir que se supriman y ejercer otros derechos. Detalles: /{ command-privacy-name }.</i>
menu = <b>¿Qué necesita?</b> Pulse un botón o cuéntenos directamente qué ha pasado, con sus palabras.

# Una sola frase para todas las lenguas; igual en los tres archivos.
language-ask =
    Triï l'idioma.
    Elija el idioma.
    Scelga la lingua.
language-foreign =
    Només podem escriure en català, castellà o italià. Triï'n un, o demani una persona: /persona.
    Solo podemos escribir en catalán, castellano o italiano. Elija uno, o pida una persona: /persona.
    Possiamo scrivere solo in catalano, spagnolo o italiano. Ne scelga uno, o chieda un operatore: /operatore.
language-switch_ca = Sembla que ara escriu en català. Si ho prefereix, continuem en català.
language-switch_es = Parece que ahora escribe en castellano. Si lo prefiere, seguimos en castellano.
language-switch_it = Sembra che ora scriva in italiano. Se preferisce, continuiamo in italiano.
language-chosen = De acuerdo, seguimos en castellano.

## Responder

question-again =
    { $ask }

    Ahora consta: { $before }
needed = Necesitamos esta respuesta para continuar. Si no la tiene a mano, puede dejarlo aquí y volver más tarde, o pedir ayuda con «{ button-person }».
understood-kind = Hemos entendido que esto es: <b>{ $kind }</b>. Si no lo es, podrá cambiarlo antes de enviarlo.
story-added = Lo hemos añadido a lo que nos ha contado.
story-reworded = Hemos cambiado el texto tal como lo ha corregido.
edit-noted = Hemos visto que ha corregido un mensaje. Hemos añadido el texto nuevo al expediente <code>{ $folio }</code>; el anterior también se conserva.
edit-not_taken = Ha corregido un mensaje anterior, pero el cambio no ha quedado recogido. Si es importante, vuelva a escribirlo aquí.
noted =
    Lo apuntamos donde corresponde:
    { $rows }
shop = { $told }
shop-hours =
    <b>Horario: { $company }</b>
    { $hours }
shop-address = Estamos en: { $address }.
shop-phone = Nuestro teléfono: { $phone }.
files-kept = Lo hemos guardado para su caso: { $value }.
files-no_place = Esto todavía no podemos guardarlo. Primero responda a la pregunta, por favor; después podrá enviar archivos.
contact-share = Pulse «{ button-phone }», abajo del todo, o escriba el número. Por ejemplo: <code>612 345 678</code>.
contact-noted = De acuerdo, seguimos.

## Resumen

review =
    <b>Repáselo antes de enviarlo</b>
    { $kind } { $about }

    { $rows }

    Todavía no se ha enviado. Para corregir un dato, pulse su botón. Si todo es correcto, pulse «{ button-send }».
review-line = <b>{ $label }:</b> { $value }
review-heard = <b>{ $label }:</b> { $value } <i>(según lo que nos ha contado)</i>
offers = ¿Qué quiere añadir? Ninguno de estos datos es obligatorio.
kinds = ¿De qué se trata? Lo que ya ha escrito se conserva.
confirm-not_yet = Antes de enviarlo falta una respuesta.
confirm-already = Ya lo habíamos recibido. Su número de expediente es { $folio }.

## Dejarlo y volver

cancel-sure = Si cancela «{ $what }», se perderá lo que ha escrito. Pulse «{ button-discard }» o, si no quería hacerlo, «{ button-go_on }».
cancelled = Cancelado. No se ha abierto ningún expediente y lo que había escrito se ha descartado.
welcome_back = Hola de nuevo. Tenía algo empezado y sin enviar: «{ $what }» ({ $since }). Lo que acaba de escribir, ¿de qué trata?
another = Parece que es otra cosa. Lo que tiene empezado, «{ $what }», aún no se ha enviado y queda guardado. Lo que acaba de escribir, ¿de qué trata?
about_sent = Acabamos de abrir el expediente <code>{ $folio }</code>. ¿Qué quiere hacer con lo que acaba de escribir?

## Lo que no se puede leer como respuesta

unreadable-sticker = Hemos recibido una pegatina, pero no podemos usarla como respuesta. Escríbalo con palabras, por favor.
unreadable-dice = Hemos recibido un dado animado, pero no podemos usarlo como respuesta. Escríbalo con palabras, por favor.
unreadable-poll = Hemos recibido una encuesta, pero no podemos usarla como respuesta. Escríbalo con palabras, por favor.
unreadable-story = Hemos recibido una historia de Telegram, pero no podemos abrirla. Cuéntenoslo con palabras o envíe una captura.
unreadable-game = Hemos recibido un juego, pero no podemos usarlo como respuesta. Escríbalo con palabras, por favor.
unreadable-location = Hemos recibido una ubicación y no la hemos guardado. Si el lugar es importante, escríbalo, por ejemplo: <i>la tienda de la calle Mayor</i>.
unreadable-command = No conocemos esa orden. En /{ command-help-name } verá las que hay.
unreadable-button = Ese botón no se puede leer; quizá es de una versión anterior. Seguimos aquí.
unreadable-at_review = No sabemos si quiere enviarlo o cambiarlo. Pulse uno de los botones, por favor.
unreadable-affirmed = De acuerdo: escríbalo o envíelo aquí, por favor.
unreadable-to_correct = De acuerdo, lo arreglamos. Pulse lo que quiera corregir, o escríbalo, por ejemplo: <i>«No fue el martes, fue el lunes»</i>.
unreadable-question = Aquí no podemos responder preguntas, pero una persona sí: pulse «{ button-person }». Nosotros seguimos donde estábamos.
unreadable-other = Hemos recibido un tipo de mensaje que no podemos leer. Escríbalo con palabras o envíe una foto.

## Fuera del camino

quarantine-sorry = Hemos tenido un problema con su último mensaje. La culpa es nuestra. El mensaje está guardado y lo mirará una persona. Mientras tanto, puede seguir escribiendo aquí.
group-private_only = En un grupo no podemos responderle: sus asuntos son confidenciales. Escríbanos en un chat privado, por favor.
courier-again = <i>(Puede que ya le haya llegado: no teníamos la certeza de que se hubiera entregado y se lo enviamos otra vez.)</i>

## Silencio: un día después y tres días después

silence-reminder =
    Aún tenemos pendiente de enviar lo que nos contó el { $since }: «{ $what }».

    Para terminarlo, pulse «{ button-go_on }». Si no hace nada, lo registraremos tal como está a partir del { $until }, para que no se pierda, y le daremos el número de expediente. Si no quiere que lo registremos, pulse «{ button-go_on }» y después «{ button-cancel }».
silence-registered = Hemos registrado lo que nos contó el { $since } tal como estaba, sin terminar, para que no se pierda. Puede completarlo cuando quiera con «{ button-add }». Si ya no quiere que lo tramitemos, díganoslo con «{ button-person }».
