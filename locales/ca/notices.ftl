# El que la llei vol que es digui a més: fulls oficials, vies externes, autoritats, dades.

notice-official_forms = • A més, té dret a demanar els fulls oficials de queixa, reclamació i denúncia de la Generalitat (consum.gencat.cat). Aquest formulari de reclamació a l'empresa és un altre tràmit i no els substitueix.
notice-adr_member = • Si la nostra resposta no ho resol, pot acudir a l'arbitratge de consum o a un altre sistema de resolució extrajudicial: hi estem adherits. A /{ command-info-name } li diem com.
notice-adr_other = • Si la nostra resposta no ho resol, pot acudir als organismes de consum. A /{ command-info-name } li diem quins. Aquesta empresa no està adherida a l'arbitratge de consum.
notice-authority_es_ct = • Per denunciar-ho davant de l'Administració: Agència Catalana del Consum (consum.gencat.cat) o l'oficina de consum del seu municipi (OMIC). Ho pot fer amb els fulls oficials de denúncia.
notice-authority_es = • Per denunciar-ho davant de l'Administració: l'oficina de consum del seu municipi (OMIC) o l'organisme de consum de la seva comunitat autònoma.
notice-authority_it = • Per comunicar-ho a l'autoritat a Itàlia: l'Autorità Garante della Concorrenza e del Mercato (agcm.it) o l'autoritat del sector.
notice-warranty_seller = • Garantia legal: fins al dia { $covered }. Fins al dia { $presumed } no li cal demostrar que el defecte ja hi era.
notice-warranty_buyer = • Garantia legal: fins al dia { $covered }. Li podem demanar que demostri que el defecte ja hi era quan el va rebre.
notice-warranty_over = • La garantia legal d'un producte nou s'hauria acabat el dia { $covered }; estudiarem igualment el que ens demana.
notice-warranty_undated = • Per saber fins quan dura la garantia legal: /{ command-warranty-name }.
notice-transcript = • Com que ho ha demanat, guardem una còpia d'aquesta conversa com a prova, almenys fins que li comuniquem la resposta. Per obtenir-la, demani-la a una persona amb /{ command-person-name }.
notice-no_contact = • No tenim cap altre contacte seu: si Telegram falla, no li podrem escriure. Ens el pot donar en aquesta mateixa conversa de Telegram.
notice-privacy = • Fem servir les seves dades només per a aquest cas i per complir la llei. Drets i detalls: /{ command-privacy-name }.

## Autoritats de protecció de dades

authority-es = Agència Espanyola de Protecció de Dades (aepd.es)
authority-it = Garante per la protezione dei dati personali, a Itàlia (garanteprivacy.it)

## Vies externes, sense cap cost o amb un cost baix per a la persona consumidora (cases/recourse.py)

recourse-block =
    Si no està d'acord amb la resposta, també pot acudir, sense cap cost o amb un cost baix, a:
    { $bodies }
    { $membership }
recourse-member = La nostra empresa està adherida a l'arbitratge de consum o s'ha compromès a acudir a un d'aquests organismes.
recourse-not_member = La nostra empresa no està adherida a l'arbitratge de consum ni s'ha compromès a acudir a aquests organismes, llevat que la llei l'hi obligui.
recourse-own = • { $name }

body-omic_catalonia = • L'oficina de consum del seu municipi o comarca (OMIC, OCIC) i l'Agència Catalana del Consum: consum.gencat.cat. Hi trobarà també els fulls oficials de queixa, reclamació i denúncia.
body-board_catalonia = • La Junta Arbitral de Consum de Catalunya, o la del seu municipi.
body-omic = • L'oficina de consum del seu municipi (OMIC) i l'organisme de consum de la seva comunitat autònoma.
body-board = • La Junta Arbitral de Consum que li correspongui.
body-telecom_users = • L'Oficina d'Atenció a l'Usuari de Telecomunicacions: usuariosteleco.gob.es.
body-central_bank = • El Banc d'Espanya, Departament de Conducta d'Entitats: bde.es.
body-securities = • La Comissió Nacional del Mercat de Valors (CNMV): cnmv.es.
body-insurance = • La Direcció General d'Assegurances i Fons de Pensions: dgsfp.mineco.gob.es.
body-aviation = • En transport aeri, l'Agència Estatal de Seguretat Aèria (AESA): seguridadaerea.gob.es.
body-arera = • A Itàlia, el Servizio Conciliazione d'ARERA (energia, gas i aigua): sportelloperilconsumatore.it. Cal passar-hi abans d'anar a judici.
body-conciliaweb = • A Itàlia, la conciliació de telecomunicacions a ConciliaWeb (AGCOM, Corecom): conciliaweb.agcom.it. Cal passar-hi abans d'anar a judici.
body-abf = • A Itàlia, l'Arbitro Bancario Finanziario: arbitrobancariofinanziario.it.
body-acf = • A Itàlia, l'Arbitro per le Controversie Finanziarie: acf.consob.it.
body-insurance_arbiter = • A Itàlia, l'Arbitro Assicurativo: arbitroassicurativo.org.
body-chamber = • A Itàlia, la cambra de comerç (Camera di Commercio) del lloc on viu o una conciliació paritària (conciliazione paritetica).
body-ecc = • Si viu en un altre país de la Unió Europea: el Centre Europeu del Consumidor del seu país.
