# Com hem atès algú: la pregunta, el que es respon i com es deixa de preguntar. Tractament de vostè.

flow-survey = Valoració de l'atenció

survey-question_case =
    El seu expedient <code>{ $folio }</code> ja està tancat. <b>Com l'hem atès?</b>

    Premi un número: <b>1</b> vol dir molt malament i <b>5</b>, molt bé.
survey-question_delivery =
    Ja té la seva compra. <b>Com ha anat tot plegat?</b>

    Premi un número: <b>1</b> vol dir molt malament i <b>5</b>, molt bé.
survey-reminder_case =
    Fa uns dies li vam preguntar com l'havíem atès en l'expedient <code>{ $folio }</code>. Si vol respondre, premi un número: <b>1</b> vol dir molt malament i <b>5</b>, molt bé. No l'hi tornarem a preguntar.
survey-reminder_delivery =
    Fa uns dies li vam preguntar com havia anat la seva compra. Si vol respondre, premi un número: <b>1</b> vol dir molt malament i <b>5</b>, molt bé. No l'hi tornarem a preguntar.
survey-noted = Ho hem anotat: { $n } de 5.
survey-corrected = Ho hem canviat: ara és un { $n } de 5.
survey-thanks = Gràcies. La seva opinió ens ajuda a atendre millor.
survey-thanks_low = Gràcies per dir-nos-ho. Ho llegirà una persona responsable de l'equip. Si encara hi ha alguna cosa per resoldre, expliqui'ns-la o demani parlar amb una persona.
survey-unwanted = D'acord: no li preguntarem més com l'hem atès. El que tingui a veure amb els seus expedients li continuarà arribant.
survey-wanted = D'acord: li tornarem a preguntar com l'hem atès, sempre després de tancar un expedient o de rebre una compra.

survey_score-ask = Quina puntuació ens posa? <b>1</b> vol dir molt malament i <b>5</b>, molt bé.
survey_score-label = Puntuació
survey_reason-ask = Què és el que no ha anat bé? Escrigui-ho amb les seves paraules; si no ho vol explicar, salti la pregunta.
survey_reason-label = Què no ha anat bé
survey_effort-ask = Li ha costat gaire que l'atenguéssim? <b>1</b> vol dir que li ha costat molt i <b>5</b>, que li ha estat molt fàcil.
survey_effort-label = Facilitat
survey_recommend-ask = Ens recomanaria a algú que conegui? <b>0</b> vol dir que no, de cap manera, i <b>10</b>, que sí, sens dubte.
survey_recommend-label = Si ens recomanaria
survey_remark-ask = Ens vol dir res més? Escrigui-ho aquí; si no, salti la pregunta i ja haurem acabat.
survey_remark-label = Comentari

button-no_surveys = 🔕 No em preguntin més
button-surveys_again = 🔔 Sí, em poden preguntar

desk-ring-low_score =
    📉 <b>Puntuació baixa: { $score } de 5</b> (expedient: { $folio }). { $reason }
    Cal que ho miri una persona supervisora. En agafar la conversa, aquest avís es dona per atès.
desk-ring_reason = Motiu, amb les seves paraules: «{ $words }».
desk-ring_no_reason = De moment no n'ha dit el motiu.
