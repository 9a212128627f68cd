# Las páginas de información: ayuda, cómo se reclama (los seis puntos de la comunicación según la ISO 10002), privacidad.

page-help =
    <b>Ayuda</b>

    Puede escribirnos directamente, con sus palabras: solo le preguntaremos lo que falte. Siempre puede volver atrás, saltar lo que no es obligatorio, corregir una respuesta o dejarlo para otro día.

    /{ command-complaint-name } – queja o reclamación
    /{ command-enquiry-name } – consulta
    /{ command-service-name } – instalación, mantenimiento, reparación y uso
    /{ command-suggestion-name } – sugerencia
    /{ command-report-name } – denuncia
    /{ command-praise-name } – felicitación
    /{ command-status-name } – saber cómo va su caso
    /{ command-warranty-name } – hasta cuándo dura la garantía legal
    /{ command-certificate-name } – el PDF con todo el expediente
    /{ command-verify-name } – comprobar si un documento es auténtico
    /{ command-person-name } – hablar con una persona
    /{ command-language-name } – cambiar de idioma
    /{ command-info-name } – cómo reclamar, plazos y derechos
    /{ command-privacy-name } – qué hacemos con sus datos
    /{ command-cancel-name } – cancelar lo que está haciendo
    /{ command-menu-name } – volver al principio
page-info =
    <b>Cómo presentar una queja o una reclamación</b>

    <b>1. Dónde y cómo.</b> En este chat, a cualquier hora, gratis y en el idioma que elija. También puede escribirnos a { $address } o a { $email }, llamar al { $phone } o pedir aquí una persona. Horario de atención:
    { $hours }

    <b>2. Qué necesitamos.</b> Que nos cuente qué ha pasado. Si pide una solución: también el producto o servicio, cuándo pasó, qué pide, su nombre y un correo o teléfono. El número de pedido o de factura ayuda, pero no es obligatorio.

    <b>3. Los pasos.</b> Recibe enseguida un justificante con el número de expediente. Una persona evalúa el caso, comprueba los hechos y le responde punto por punto, explicando los motivos. Si no está de acuerdo, el caso sigue abierto y puede pedir que lo revise otra persona.

    <b>4. Los plazos.</b> Respondemos a las reclamaciones en un máximo de { $term } ({ $article }). Hay casos con un plazo más corto: la fecha exacta está siempre en el justificante. Si falta algún dato se lo diremos, y tendrá como mínimo 10 días hábiles para enviarlo.

    <b>5. Qué puede obtener.</b> Según el caso: devolución del importe, reparación, sustitución, reducción del precio, indemnización, resolución del contrato, una explicación o disculpas. Si no queda conforme, también puede acudir fuera de la empresa:
    { $adr }

    <b>6. Cómo seguirlo.</b> Escriba /{ command-status-name } y el número de expediente, a cualquier hora. Le escribiremos en cada paso.

    Empresa: { $legal_name }, identificación fiscal { $tax_number }.
page-privacy =
    <b>Información sobre protección de datos</b>

    <b>Responsable del tratamiento:</b> { $legal_name }, identificación fiscal { $tax_number }, { $address }. Correo para datos personales: { $privacy_email }.

    <b>Para qué.</b> Para recibir su caso, investigarlo, responderle y poder demostrarlo. No usamos estos datos para hacer publicidad, y la respuesta la decide siempre una persona.

    <b>Con qué base legal.</b> El contrato que tiene con nosotros y las obligaciones que nos imponen las leyes de consumo y de atención a la clientela. Por eso no le pedimos el consentimiento, salvo para la copia de la conversación: solo la guardamos si usted está de acuerdo.

    <b>Después de la compra.</b> Si vincula sus compras, las usamos para avisarle de lo que les corresponde (la entrega, una revisión, el final de la garantía, una reparación lista) y para atender lo que nos pida, según el contrato que tiene con nosotros. Cuando se cierra un caso o le llega un pedido le preguntamos una vez qué le ha parecido, por nuestro interés legítimo en mejorar: puede no responder y puede pedir que no se lo preguntemos más. La publicidad y las felicitaciones, solo con su consentimiento: /{ command-preferences-name }.

    <b>Cuánto tiempo.</b> Cinco años desde que se cierra el caso. Si nos cuenta un problema y no lo envía, se lo recordamos al cabo de un día y, al cabo de tres, lo registramos con lo que haya para que no se pierda. Lo que empieza sin contarnos nada se borra a los 7 días. Con /{ command-cancel-name } todo se borra al instante.

    <b>Quién los ve.</b> Las personas que llevan su caso y los proveedores que trabajan para nosotros con contrato. Los entregamos a autoridades o juzgados solo si la ley lo pide. No los vendemos.

    <b>Telegram.</b> Los mensajes pasan por Telegram, una empresa de fuera del Espacio Económico Europeo, y los chats con bots se guardan en su nube, sin cifrado de extremo a extremo. Si lo prefiere, puede usar el correo o el teléfono.

    <b>No nos envíe</b> datos de salud, números de tarjeta, contraseñas ni fotos del documento de identidad.

    <b>Sus derechos.</b> Puede acceder a los datos, rectificarlos, suprimirlos, oponerse al tratamiento, limitarlo o llevárselos, gratis: escriba a { $privacy_email } o pida aquí una persona. Le responderemos en un mes. Mientras la ley nos obligue a conservarlos quedarán bloqueados, sin ningún otro uso.

    <b>Autoridad de control:</b> { $authority }. Puede reclamar ante ella si cree que no hemos respetado sus derechos.

    <b>Edad.</b> Hay que tener 14 años o más. En nombre de los menores de 14 años tiene que escribirnos la madre, el padre o quien tenga la tutela.
