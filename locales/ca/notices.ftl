# El que la llei vol que es digui a més: fulls oficials, vies externes, autoritats, dades.

notice-official_forms = • A més, té dret a demanar els fulls oficials de queixa, reclamació i denúncia de la Generalitat (consum.gencat.cat). Aquest formulari de reclamació a l'empresa és un altre tràmit i no els substitueix.
notice-adr_member = • Si la nostra resposta no ho resol, pot acudir a l'arbitratge de consum o a un altre sistema de resolució extrajudicial: hi estem adherits. A /{ command-info-name } li diem com.
notice-adr_other = • Si la nostra resposta no ho resol, pot acudir als organismes de consum. A /{ command-info-name } li diem quins. Aquesta empresa no està adherida a l'arbitratge de consum.
notice-authority_es_ct = • Per denunciar-ho davant de l'Administració: Agència Catalana del Consum (consum.gencat.cat) o l'oficina de consum del seu municipi (OMIC). Ho pot fer amb els fulls oficials de denúncia.
notice-authority_es = • Per denunciar-ho davant de l'Administració: l'oficina de consum del seu municipi (OMIC) o l'organisme de consum de la seva comunitat autònoma.
notice-authority_it = • Per comunicar-ho a l'autoritat a Itàlia: l'Autorità Garante della Concorrenza e del Mercato (agcm.it) o l'autoritat del sector.
notice-transcript = • Com que ho ha demanat, guardem una còpia d'aquesta conversa com a prova, almenys fins que li comuniquem la resposta. Per obtenir-la, demani-la a una persona amb /{ command-person-name }.
notice-no_contact = • No tenim cap altre contacte seu: si Telegram falla, no li podrem escriure. El pot afegir amb «{ button-add }».
notice-privacy = • Fem servir les seves dades només per a aquest cas i per complir la llei. Drets i detalls: /{ command-privacy-name }.

## Autoritats de protecció de dades

authority-es = Agència Espanyola de Protecció de Dades (aepd.es)
authority-it = Garante per la protezione dei dati personali, a Itàlia (garanteprivacy.it)

## Vies externes, sense cap cost o amb un cost baix per a la persona consumidora

adr-es_ct =
    • L'oficina de consum del seu municipi o comarca (OMIC, OCIC) i l'Agència Catalana del Consum: consum.gencat.cat. Hi trobarà també els fulls oficials de queixa, reclamació i denúncia.
    • La Junta Arbitral de Consum de Catalunya, o la del seu municipi.
    • Segons el sector: Oficina d'Atenció a l'Usuari de Telecomunicacions, Banc d'Espanya, CNMV, Direcció General d'Assegurances o AESA (transport aeri).
    • Si viu en un altre país de la Unió Europea: el Centre Europeu del Consumidor del seu país.
adr-es =
    • L'oficina de consum del seu municipi (OMIC) i l'organisme de consum de la seva comunitat autònoma.
    • La Junta Arbitral de Consum que li correspongui.
    • Segons el sector: Oficina d'Atenció a l'Usuari de Telecomunicacions, Banc d'Espanya, CNMV, Direcció General d'Assegurances o AESA (transport aeri).
    • Si viu en un altre país de la Unió Europea: el Centre Europeu del Consumidor del seu país.
adr-it =
    • Energia, gas i aigua a Itàlia: Servizio Conciliazione ARERA. Telecomunicacions: ConciliaWeb (AGCOM).
    • Bancs i pagaments: Arbitro Bancario Finanziario. Inversions: Arbitro per le Controversie Finanziarie. Assegurances: Arbitro Assicurativo.
    • En els altres casos: la Camera di Commercio o una conciliazione paritetica.
    • Si viu en un altre país de la Unió Europea: el Centre Europeu del Consumidor del seu país.
