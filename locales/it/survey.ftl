# Come abbiamo servito qualcuno: la domanda, le risposte e come non riceverne più. Si dà del Lei.

flow-survey = Valutazione del servizio

survey-question_case =
    La Sua pratica <code>{ $folio }</code> è chiusa. <b>Com'è andata con la nostra assistenza?</b>

    Prema un numero: <b>1</b> significa molto male e <b>5</b> molto bene.
survey-question_delivery =
    Il Suo acquisto è arrivato. <b>Com'è andata?</b>

    Prema un numero: <b>1</b> significa molto male e <b>5</b> molto bene.
survey-reminder_case =
    Qualche giorno fa Le abbiamo chiesto com'era andata con la nostra assistenza per la pratica <code>{ $folio }</code>. Se vuole rispondere, prema un numero: <b>1</b> significa molto male e <b>5</b> molto bene. Non Glielo chiederemo più.
survey-reminder_delivery =
    Qualche giorno fa Le abbiamo chiesto com'era andato il Suo acquisto. Se vuole rispondere, prema un numero: <b>1</b> significa molto male e <b>5</b> molto bene. Non Glielo chiederemo più.
survey-noted = Abbiamo preso nota: { $n } su 5.
survey-corrected = Abbiamo corretto il voto: ora è { $n } su 5.
survey-thanks = Grazie. La Sua opinione ci aiuta a lavorare meglio.
survey-thanks_low = Grazie per avercelo detto. Lo leggerà un responsabile. Se c'è ancora qualcosa da risolvere, ce lo racconti oppure chieda di parlare con un operatore.
survey-unwanted = Va bene: non Le chiederemo più com'è andata. I messaggi sulle Sue pratiche continueranno ad arrivare.
survey-wanted = Va bene: Le chiederemo di nuovo com'è andata, sempre dopo la chiusura di una pratica o l'arrivo di un acquisto.

survey_score-ask = Che voto ci dà? <b>1</b> significa molto male e <b>5</b> molto bene.
survey_score-label = Voto
survey_reason-ask = Che cosa non è andato bene? Lo scriva con parole Sue; se preferisce non dirlo, salti la domanda.
survey_reason-label = Che cosa non è andato bene
survey_effort-ask = È stato facile ottenere la nostra assistenza? <b>1</b> significa molto difficile e <b>5</b> molto facile.
survey_effort-label = Facilità
survey_recommend-ask = Ci consiglierebbe a chi conosce? <b>0</b> significa assolutamente no e <b>10</b> senz'altro sì.
survey_recommend-label = Se ci consiglierebbe
survey_remark-ask = Vuole aggiungere qualcosa? Lo scriva qui; altrimenti salti la domanda e abbiamo finito.
survey_remark-label = Commento

button-no_surveys = 🔕 Non chiedetemelo più
button-surveys_again = 🔔 Sì, potete chiedermelo

desk-ring-low_score =
    📉 <b>Voto basso: { $score } su 5</b> (pratica: { $folio }). { $reason }
    Deve occuparsene un responsabile. Quando qualcuno prende la conversazione, l'avviso risulta gestito.
desk-ring_reason = Il motivo, con parole sue: «{ $words }».
desk-ring_no_reason = Per ora non ha detto il motivo.
