# Cómo hemos atendido a alguien: la pregunta, lo que responde y cómo se deja de preguntar. Trato de usted.

flow-survey = Valoración de la atención

survey-question_case =
    Su expediente <code>{ $folio }</code> ya está cerrado. <b>¿Qué tal le hemos atendido?</b>

    Pulse un número: <b>1</b> es muy mal y <b>5</b>, muy bien.
survey-question_delivery =
    Ya tiene su compra. <b>¿Qué tal ha ido todo?</b>

    Pulse un número: <b>1</b> es muy mal y <b>5</b>, muy bien.
survey-reminder_case =
    Hace unos días le preguntamos qué tal le habíamos atendido en el expediente <code>{ $folio }</code>. Si quiere contestar, pulse un número: <b>1</b> es muy mal y <b>5</b>, muy bien. No se lo volveremos a preguntar.
survey-reminder_delivery =
    Hace unos días le preguntamos qué tal había ido su compra. Si quiere contestar, pulse un número: <b>1</b> es muy mal y <b>5</b>, muy bien. No se lo volveremos a preguntar.
survey-noted = Anotado: { $n } de 5.
survey-corrected = Cambiado: ahora es un { $n } de 5.
survey-thanks = Gracias. Su opinión nos ayuda a atender mejor.
survey-thanks_low = Gracias por decírnoslo. Lo leerá una persona responsable del equipo. Si queda algo por resolver, cuéntenoslo o pida hablar con una persona.
survey-unwanted = De acuerdo: no le preguntaremos más qué tal le hemos atendido. Lo que tenga que ver con sus expedientes le seguirá llegando.
survey-wanted = De acuerdo: volveremos a preguntarle qué tal le hemos atendido, siempre después de cerrar un expediente o de recibir una compra.

survey_score-ask = ¿Qué puntuación nos da? <b>1</b> es muy mal y <b>5</b>, muy bien.
survey_score-label = Puntuación
survey_reason-ask = ¿Qué es lo que no ha ido bien? Escríbalo con sus palabras; si prefiere no contarlo, salte la pregunta.
survey_reason-label = Qué no ha ido bien
survey_effort-ask = ¿Le ha costado mucho que le atendiéramos? <b>1</b> es que le ha costado mucho y <b>5</b>, que le ha resultado muy fácil.
survey_effort-label = Facilidad
survey_recommend-ask = ¿Nos recomendaría a algún conocido? <b>0</b> es que no, de ninguna manera, y <b>10</b>, que sí, sin duda.
survey_recommend-label = Si nos recomendaría
survey_remark-ask = ¿Quiere decirnos algo más? Escríbalo aquí; si no, salte la pregunta y habremos terminado.
survey_remark-label = Comentario

button-no_surveys = 🔕 No me pregunten más
button-surveys_again = 🔔 Sí, pueden preguntarme

desk-ring-low_score =
    📉 <b>Puntuación baja: { $score } de 5</b> (expediente: { $folio }). { $reason }
    Debe verlo una persona supervisora. Al coger la conversación, este aviso se da por atendido.
desk-ring_reason = Motivo, con sus palabras: «{ $words }».
desk-ring_no_reason = De momento no ha explicado por qué.
