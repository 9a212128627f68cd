# Cada pregunta: com es demana, com s'anomena al resum i, si recull més d'una cosa, com es continua.

## El relat, segons de què es tracta

description-ask = Expliqui'ns què ha passat, amb les seves paraules. Per exemple: <i>«La rentadora que vaig comprar al març perd aigua i ningú no em respon»</i>.
description-label = Què ha passat
suggestion-ask = Quina idea ens vol proposar? Per exemple: <i>«Podrien obrir també els dissabtes al matí»</i>.
suggestion-label = La seva idea
report-ask =
    Si vol que actuï l'Administració, la denúncia s'ha de presentar davant de l'autoritat; en acabar li direm quina és. Aquí en podem guardar una còpia i revisar-ho internament: què ha passat? Per exemple: <i>«El preu de l'etiqueta no és el que em van cobrar»</i>.

    Si treballa amb nosaltres i es tracta de corrupció o de qüestions laborals, no ho escrigui aquí: faci servir el canal intern d'informació de l'empresa.
report-label = Els fets
enquiry-ask = Què vol saber? Per exemple: <i>«Quant temps de garantia em queda?»</i>.
enquiry-label = La seva consulta
praise-ask = Què li ha agradat? Per exemple: <i>«El tècnic va arribar puntual i ho va deixar tot net»</i>.
praise-label = El seu missatge
addition-ask = Què vol afegir a l'expedient <code>{ $about }</code>? Per exemple: <i>«Avui ha tornat a passar»</i>.
addition-label = El que hi afegeix

## Què demana i per què

safety_risk-ask = Ho preguntem a tothom: per aquest problema, hi ha algú en perill, ferit o que es trobi malament? Per exemple, per fum, olor de gas o una descàrrega elèctrica. Si és ara mateix, truqui primer al 112. Si no és el cas, respongui <b>no</b>.
safety_risk-label = Perill per a algú
service_cut-ask = En aquest moment té el servei tallat? Per exemple, no té llum, aigua o connexió.
service_cut-label = Servei tallat
case_type-ask = Ens demana alguna cosa? Si vol, per exemple, que li tornem diners, una reparació, un canvi o una anul·lació, és una <b>reclamació</b>. Si només vol que ho sapiguem, és una <b>queixa</b>.
case_type-label = Per què ens escriu
product-ask = De quin producte o servei es tracta? Per exemple: <i>rentadora Balay 3TS976</i> o <i>la instal·lació de la fibra</i>.
product-label = Producte o servei
occurred_on-ask = Quan va passar? N'hi ha prou amb una data aproximada, per exemple <i>dimarts passat</i> o <i>a principis de març</i>.
occurred_on-label = Quan va passar
remedy-ask = Com ho podríem resoldre? Triï una opció o més, o escrigui-ho, per exemple: <i>«Que em canviïn la rentadora»</i>.
remedy-more =
    De moment tenim: { $value }.

    Pot triar-ne més o treure'n. En acabar, premi «{ button-done }».
remedy-label = Què demana
amount-ask = Quin import reclama? Per exemple: <code>39,90</code>. Si no el sap, pot saltar la pregunta.
amount-label = Import
reference-ask = Té un número de comanda, de factura o de contracte? Per exemple: <code>FAC-2026/00118</code>. Si no el troba, pot saltar la pregunta.
reference-label = Número de referència
supply_point-ask = Quin és el codi del punt de subministrament? És a la factura: CUPS, POD o PDR, per exemple <code>ES1234123456789012JY</code>. Si no el troba, pot saltar la pregunta.
supply_point-label = Punt de subministrament
evidence-ask = Té fotos, factures o altres documents? Enviï'ls aquí, per exemple una foto de l'avaria. N'hi caben 10, de fins a 20 MB cadascun. Si no en té, pot saltar la pregunta. No ens enviï fotos de targetes ni del document d'identitat.
evidence-more =
    De moment tenim: { $value }.

    Pot enviar-ne més. En acabar, premi «{ button-done }».
evidence-label = Fotos i documents

## Qui és i com localitzar-lo

age_ok-ask = Per protegir les dades dels menors hem de preguntar-li: té 14 anys o més?
age_ok-label = 14 anys o més
full_name-ask = Com es diu? Escrigui el nom i almenys un cognom, per exemple <i>Marcel·la Puig</i>.
full_name-label = Nom
contact-ask = Deixi'ns un correu o un telèfon, per si Telegram falla i no li podem escriure aquí. Per exemple: <code>nom@exemple.cat</code> o <code>612 345 678</code>. Si no vol, pot saltar la pregunta, però llavors només ens quedarà aquest xat.
contact-label = Correu o telèfon
national_id-ask = Per a aquest tràmit ens cal el número del document d'identitat, per exemple <code>12345678Z</code>. Escrigui només el número: no n'enviï cap foto.
national_id-label = Document d'identitat
vat_number-ask = Si reclama com a empresa, quin n'és el NIF? Per exemple: <code>A58818501</code>. Si no és el cas, pot saltar la pregunta.
vat_number-label = NIF de l'empresa
iban-ask = A quin compte li hauríem de tornar els diners, si escau? Escrigui l'IBAN, per exemple <code>ES91 2100 0418 4502 0005 1332</code>. Si no vol, pot saltar la pregunta.
iban-label = Compte (IBAN)
no_other_proceedings-ask = Ens pot confirmar que aquest mateix assumpte no és davant de cap jutjat, àrbitre o autoritat? Respongui <b>sí</b> si no hi ha cap altre procediment en marxa.
no_other_proceedings-label = Cap altre procediment
transcript_consent-ask = Vol que guardem una còpia d'aquesta conversa com a prova? La podrà demanar quan vulgui, almenys fins que li comuniquem la resposta. Digui el que digui, atendrem igualment el seu cas.
transcript_consent-label = Còpia de la conversa

## El que es pot afegir des del resum

topic-ask = De què va, sobretot? Triï el que s'hi acosti més, per exemple «{ topic-delivery }».
topic-label = Tema
delivered_on-ask = Quin dia li van lliurar el producte? Serveix per calcular la garantia. Per exemple: <i>el 3 de març</i>.
delivered_on-label = Compra o lliurament
place-ask = On va passar? Per exemple: <i>la botiga del carrer de Sants</i> o <i>al web</i>. Si no ho sap, pot saltar la pregunta.
place-label = Lloc
earlier_case-ask = Ja ens n'havia parlat abans? Escrigui el número d'expedient d'aleshores o quan va ser, per exemple: <i>el gener passat, per telèfon</i>.
earlier_case-label = Vegades anteriors
on_behalf_of-ask = En nom de qui ens escriu? Per exemple: <i>la meva mare, Rosa Vidal</i>. Abans de donar-li dades d'aquesta persona li demanarem una autorització.
on_behalf_of-label = En nom de
needs_support-ask = Com li va millor que ens comuniquem? No cal que ens en digui el motiu. Per exemple: «{ needs_support-phone_call }».
needs_support-label = Com comunicar-nos
receipt_medium-ask = Per on vol rebre el justificant i la resposta? Per exemple: «{ receipt_medium-email }».
receipt_medium-label = On rebre la resposta
postal_address-ask = A quina adreça li escrivim? Per exemple: <i>Carrer Major, 5, 2n 1a, 08001 Barcelona</i>. Si no en vol donar cap, pot saltar la pregunta.
postal_address-label = Adreça postal

## Un expedient que ja existeix

folio-ask = Escrigui el número d'expedient. És al justificant de recepció, per exemple: <code>REC-2026-000123-7K3M</code>.
folio-label = Número d'expedient
