# El que cadascú vol rebre a part dels seus casos: cada cosa es diu per separat, no hi ha res marcat d'entrada.

purpose-promotional = Publicitat
purpose-birthday = Felicitació d'aniversari
purpose-profiling = Segons les compres

prefs-page =
    <b>Les seves preferències</b>
    Què vol rebre de { $company }, a part del que és sobre els seus casos i les seves compres:

    { $rows }

    { $notes }
prefs-yes = ✅ { $purpose }: sí, des del dia { $since }
prefs-no = ⬜ { $purpose }: no
prefs-free = Res d'això no fa falta perquè l'atenguem, i ho pot canviar quan vulgui.
prefs-later = Mentre tingui un cas obert o una reclamació a mig fer, no li demanem res d'això. Quan estigui resolt, torni a escriure /{ command-preferences-name }.
prefs-where = Aquests missatges no arriben en aquest xat, sinó en el de @{ $news }: https://t.me/{ $news }?start={ $code }
prefs-none = { $company } no envia publicitat ni felicitacions per Telegram, o sigui que no hi ha res a triar. El que és sobre els seus casos i les seves compres li continua arribant aquí.

## El que es llegeix abans de dir que sí: d'això en queda constància, paraula per paraula

consent-promotional-ask =
    <b>Publicitat</b>
    Vol rebre per Telegram missatges comercials de { $legal_name } sobre els productes i serveis de { $company }?

    • Com a màxim, dos al mes. Mai mentre tingui un cas obert.
    • És voluntari: si diu que no, l'atendrem exactament igual.
    • Ho pot deixar quan vulgui, amb un sol toc o amb /{ command-unsubscribe-name }. Si no ho deixa, l'hi tornarem a preguntar d'aquí a dos anys.
    • El responsable de les dades és { $legal_name }, que no les dona a ningú perquè li enviï publicitat. Els seus drets: /{ command-privacy-name }.
consent-birthday-ask =
    <b>Felicitació d'aniversari</b>
    Vol que { $legal_name } el feliciti per Telegram, en nom de { $company }, quan sigui el seu aniversari?

    • Un missatge l'any. Només fem servir el dia i el mes que té la botiga; l'any de naixement no el guardem.
    • És voluntari: si diu que no, l'atendrem exactament igual.
    • Ho pot deixar quan vulgui, amb un sol toc o amb /{ command-unsubscribe-name }. Si no ho deixa, l'hi tornarem a preguntar d'aquí a dos anys.
    • El responsable de les dades és { $legal_name }, que no les dona a ningú perquè li enviï publicitat. Els seus drets: /{ command-privacy-name }.
consent-profiling-ask =
    <b>Segons les compres</b>
    Vol que { $legal_name } miri què ha comprat a { $company } per triar quins missatges comercials li envia?

    • Només es mira què ha comprat i quan. Els seus casos i el que ens hi explica no s'hi fan servir mai, i els preus no canvien.
    • Això sol no fa que li arribi publicitat: per rebre-la cal haver-hi dit que sí a part.
    • És voluntari: si diu que no, l'atendrem exactament igual.
    • Té dret a oposar-s'hi: ho pot deixar quan vulgui, amb un sol toc o amb /{ command-unsubscribe-name }. Si no ho deixa, l'hi tornarem a preguntar d'aquí a dos anys.
    • El responsable de les dades és { $legal_name }, que no les dona a ningú perquè li enviï publicitat. Els seus drets: /{ command-privacy-name }.
consent-age = Per decidir això cal tenir 14 anys o més. Els té?
consent-too_young = D'acord: no li n'enviarem cap. Abans dels 14 anys ho han de decidir la mare, el pare o qui en tingui la tutela. El que és sobre els seus casos li continua arribant.
consent-noted = Apuntat: <b>{ $purpose }</b>, sí.
consent-withdrawn = Fet: <b>{ $purpose }</b>, no. Ja no li enviarem res més d'això.
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
