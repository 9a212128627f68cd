# El que cadascú vol rebre a part dels seus casos: cada cosa es diu per separat, no hi ha res marcat d'entrada.

purpose-promotional = Publicitat
purpose-birthday = Felicitació d'aniversari
purpose-profiling = Missatges personalitzats

prefs-page =
    <b>Les seves preferències</b>
    Què vol rebre de { $company }, a part del que és sobre els seus casos i les seves compres:

    { $rows }

    { $notes }
prefs-yes = ✅ { $purpose }: sí, des del dia { $since }
prefs-no = ⬜ { $purpose }: no
prefs-free = No cal que accepti res d'això perquè l'atenguem, i pot canviar d'opinió quan vulgui.
prefs-later = Mentre tingui un cas obert o una reclamació a mig fer, no li demanem res d'això. Quan estigui resolt, torni a escriure /{ command-preferences-name }.
prefs-where = Aquests missatges no arriben en aquest xat, sinó en el de @{ $news }: https://t.me/{ $news }?start={ $code }
prefs-none = { $company } no envia publicitat ni felicitacions per Telegram, o sigui que no hi ha res a triar. El que és sobre els seus casos i les seves compres li continua arribant aquí.

## El que es llegeix abans de dir que sí: d'això en queda constància, paraula per paraula

consent-promotional-ask =
    <b>Publicitat</b>
    Vol rebre per Telegram missatges comercials de { $legal_name } sobre els productes i serveis de { $company }?

    • Com a màxim, dos al mes. Mai mentre tingui un cas obert.
    • És voluntari: si diu que no, l'atendrem exactament igual.
    • Pot retirar aquest consentiment quan vulgui, amb un sol toc o amb /{ command-unsubscribe-name }. Si no el retira, l'hi tornarem a preguntar d'aquí a dos anys.
    • El responsable del tractament de les dades és { $legal_name }, que no les cedeix a ningú amb finalitats publicitàries. Els seus drets: /{ command-privacy-name }.
consent-birthday-ask =
    <b>Felicitació d'aniversari</b>
    Vol rebre per Telegram una felicitació de { $legal_name }, en nom de { $company }, pel seu aniversari?

    • Un missatge l'any. Només fem servir el dia i el mes que consten a la botiga; l'any de naixement no el guardem.
    • És voluntari: si diu que no, l'atendrem exactament igual.
    • Pot retirar aquest consentiment quan vulgui, amb un sol toc o amb /{ command-unsubscribe-name }. Si no el retira, l'hi tornarem a preguntar d'aquí a dos anys.
    • El responsable del tractament de les dades és { $legal_name }, que no les cedeix a ningú amb finalitats publicitàries. Els seus drets: /{ command-privacy-name }.
consent-profiling-ask =
    <b>Missatges personalitzats</b>
    Vol que { $legal_name } tingui en compte què ha comprat a { $company } per triar quins missatges comercials li envia?

    • Només es té en compte què ha comprat i quan. Els seus casos i el que ens hi explica no s'hi fan servir mai, i els preus no canvien.
    • Amb això sol no li arribarà publicitat: per rebre-la cal acceptar-la a part.
    • És voluntari: si diu que no, l'atendrem exactament igual.
    • Té dret a oposar-s'hi: pot retirar aquest consentiment quan vulgui, amb un sol toc o amb /{ command-unsubscribe-name }. Si no el retira, l'hi tornarem a preguntar d'aquí a dos anys.
    • El responsable del tractament de les dades és { $legal_name }, que no les cedeix a ningú amb finalitats publicitàries. Els seus drets: /{ command-privacy-name }.
consent-age = Per decidir això cal tenir 14 anys o més. Els té?
consent-too_young = D'acord: no li enviarem res d'això. Abans dels 14 anys ho han de decidir la mare, el pare o qui en tingui la tutela. El que és sobre els seus casos li continua arribant.
consent-noted = Apuntat: <b>{ $purpose }</b>, sí.
consent-withdrawn = Fet: <b>{ $purpose }</b>, no. El seu consentiment queda retirat des d'ara mateix.
consent-refused = D'acord: <b>{ $purpose }</b>, no.

## Donar-se de baixa

opt_out-done =
    Fet. { $company } ja no li enviarà ni publicitat ni felicitacions.

    El que és sobre els seus casos i les seves compres li continua arribant.

    { $systems }
opt_out-systems_es = Si no vol publicitat d'altres empreses, pot apuntar-se a un sistema d'exclusió publicitària, com ara la Llista Robinson: www.listarobinson.es
opt_out-systems_it = Per no rebre trucades publicitàries, a Itàlia hi ha el Registro pubblico delle opposizioni: www.registrodelleopposizioni.it

button-agree = ✅ Sí, hi estic d'acord
button-not_agree = ✖️ No
button-take_back = ✖️ Ja no ho vull
button-of_age = ✅ Sí, en tinc 14 o més
button-under_age = ✖️ No, encara no
button-opt_out = 🔕 Donar-se de baixa
