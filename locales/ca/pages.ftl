# Les pàgines d'informació: ajuda, com es reclama (els sis punts de la comunicació segons la ISO 10002), privacitat.

page-help =
    <b>Ajuda</b>

    Pot escriure'ns directament, amb les seves paraules: només li preguntarem el que falti. Sempre pot tornar enrere, saltar el que no és obligatori, corregir una resposta o deixar-ho per a un altre dia.

    /{ command-complaint-name } – queixa o reclamació
    /{ command-enquiry-name } – consulta
    /{ command-service-name } – instal·lació, manteniment, reparació i ús
    /{ command-suggestion-name } – suggeriment
    /{ command-report-name } – denúncia
    /{ command-praise-name } – felicitació
    /{ command-status-name } – saber com va el seu cas
    /{ command-warranty-name } – fins quan dura la garantia legal
    /{ command-certificate-name } – el PDF amb tot l'expedient
    /{ command-verify-name } – comprovar si un document és autèntic
    /{ command-person-name } – parlar amb una persona
    /{ command-language-name } – canviar d'idioma
    /{ command-info-name } – com reclamar, terminis i drets
    /{ command-privacy-name } – què fem amb les seves dades
    /{ command-cancel-name } – anul·lar el que està fent
    /{ command-menu-name } – tornar al començament
page-info =
    <b>Com presentar una queixa o una reclamació</b>

    <b>1. On i com.</b> En aquest xat, a qualsevol hora, gratis i en l'idioma que triï. També pot escriure'ns a { $address } o a { $email }, trucar al { $phone } o demanar aquí una persona. Horari d'atenció:
    { $hours }

    <b>2. Què necessitem.</b> Que ens expliqui què ha passat. Si demana una solució: també el producte o servei, quan va passar, què demana, el seu nom i un correu o telèfon. El número de comanda o de factura ajuda, però no és obligatori.

    <b>3. Els passos.</b> Rep de seguida un justificant amb el número d'expedient. Una persona avalua el cas, comprova els fets i li respon punt per punt, explicant els motius. Si no hi està d'acord, el cas continua obert i pot demanar que el revisi una altra persona.

    <b>4. Els terminis.</b> Responem a les reclamacions en un màxim de { $term } ({ $article }). Hi ha casos amb un termini més curt: la data exacta és sempre al justificant. Si falta alguna dada l'hi direm, i tindrà com a mínim 10 dies hàbils per enviar-la.

    <b>5. Què pot obtenir.</b> Segons el cas: devolució de l'import, reparació, substitució, reducció del preu, indemnització, resolució del contracte, una explicació o disculpes. Si no queda conforme, també pot acudir fora de l'empresa:
    { $adr }

    <b>6. Com seguir-ho.</b> Escrigui /{ command-status-name } i el número d'expedient, a qualsevol hora. Li escriurem a cada pas.

    Empresa: { $legal_name }, identificació fiscal { $tax_number }.
page-privacy =
    <b>Informació sobre protecció de dades</b>

    <b>Responsable del tractament:</b> { $legal_name }, identificació fiscal { $tax_number }, { $address }. Correu per a dades personals: { $privacy_email }.

    <b>Per a què.</b> Per rebre el seu cas, investigar-lo, respondre-li i poder-ho demostrar. No fem servir aquestes dades per fer-ne publicitat, i la resposta la decideix sempre una persona.

    <b>Amb quina base legal.</b> El contracte que té amb nosaltres i les obligacions que ens imposen les lleis de consum i d'atenció a la clientela. Per això no li demanem el consentiment, tret de la còpia de la conversa: aquesta només la guardem si vostè hi està d'acord.

    <b>Després de la compra.</b> Si vincula les seves compres, les fem servir per avisar-lo del que els correspon (el lliurament, una revisió, el final de la garantia, una reparació a punt) i per atendre el que ens demani, segons el contracte que té amb nosaltres. Quan es tanca un cas o li arriba una comanda li preguntem una vegada què li ha semblat, pel nostre interès legítim a millorar: pot no respondre i pot demanar que no li ho preguntem més. La publicitat i les felicitacions, només amb el seu consentiment: /{ command-preferences-name }.

    <b>Quant de temps.</b> Cinc anys des que es tanca el cas. Si ens explica un problema i no l'envia, l'hi recordem al cap d'un dia i, al cap de tres, el registrem amb el que hi hagi perquè no es perdi. El que comença sense explicar-nos res s'esborra al cap de 7 dies. Amb /{ command-cancel-name } tot s'esborra a l'instant.

    <b>Qui les veu.</b> Les persones que porten el seu cas i els proveïdors que treballen per a nosaltres amb contracte. Les lliurem a autoritats o jutjats només si la llei ho demana. No les venem.

    <b>Telegram.</b> Els missatges passen per Telegram, una empresa de fora de l'Espai Econòmic Europeu, i els xats amb bots es guarden al seu núvol, sense xifratge d'extrem a extrem. Si ho prefereix, pot fer servir el correu o el telèfon.

    <b>No ens enviï</b> dades de salut, números de targeta, contrasenyes ni fotos del document d'identitat.

    <b>Els seus drets.</b> Pot accedir a les dades, rectificar-les, suprimir-les, oposar-se al tractament, limitar-lo o endur-se-les, de franc: escrigui a { $privacy_email } o demani aquí una persona. Li respondrem en un mes. Mentre la llei ens obligui a conservar-les quedaran bloquejades, sense cap altre ús.

    <b>Autoritat de control:</b> { $authority }. Hi pot reclamar si creu que no hem respectat els seus drets.

    <b>Edat.</b> Cal tenir 14 anys o més. En nom dels menors de 14 anys ens ha d'escriure la mare, el pare o qui en tingui la tutela.
