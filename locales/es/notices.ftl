# Lo que la ley quiere que se diga además: hojas oficiales, vías externas, autoridades, datos.

notice-official_forms = • Además, tiene derecho a pedir las hojas oficiales de queja, reclamación y denuncia de la Generalitat de Catalunya (consum.gencat.cat). Este formulario de reclamación a la empresa es otro trámite y no las sustituye.
notice-adr_member = • Si nuestra respuesta no lo resuelve, puede acudir al arbitraje de consumo o a otro sistema de resolución extrajudicial: estamos adheridos. En /{ command-info-name } le decimos cómo.
notice-adr_other = • Si nuestra respuesta no lo resuelve, puede acudir a los organismos de consumo. En /{ command-info-name } le decimos cuáles. Esta empresa no está adherida al arbitraje de consumo.
notice-authority_es_ct = • Para denunciarlo ante la Administración: Agència Catalana del Consum (consum.gencat.cat) o la oficina de consumo de su municipio (OMIC). Puede hacerlo con las hojas oficiales de denuncia.
notice-authority_es = • Para denunciarlo ante la Administración: la oficina de consumo de su municipio (OMIC) o el organismo de consumo de su comunidad autónoma.
notice-authority_it = • Para comunicarlo a la autoridad en Italia: la Autorità Garante della Concorrenza e del Mercato (agcm.it) o la autoridad del sector.
notice-warranty_seller = • Garantía legal: hasta el { $covered }. Hasta el { $presumed } no tiene que demostrar que el defecto ya estaba.
notice-warranty_buyer = • Garantía legal: hasta el { $covered }. Podemos pedirle que demuestre que el defecto ya estaba cuando lo recibió.
notice-warranty_over = • La garantía legal de un producto nuevo habría terminado el { $covered }; estudiaremos igualmente lo que nos pide.
notice-warranty_undated = • Para saber hasta cuándo dura la garantía legal: /{ command-warranty-name }.
notice-transcript = • Como lo ha pedido, guardamos una copia de esta conversación como prueba, al menos hasta que le comuniquemos la respuesta. Para obtenerla, pídala a una persona con /{ command-person-name }.
notice-no_contact = • No tenemos ningún otro contacto suyo: si Telegram falla, no podremos escribirle. Puede dárnoslo en esta misma conversación de Telegram.
notice-privacy = • Usamos sus datos solo para este caso y para cumplir la ley. Derechos y detalles: /{ command-privacy-name }.

## Autoridades de protección de datos

authority-es = Agencia Española de Protección de Datos (aepd.es)
authority-it = Garante per la protezione dei dati personali, en Italia (garanteprivacy.it)

## Vías externas, sin coste o con un coste bajo para la persona consumidora (cases/recourse.py)

recourse-block =
    Si no está de acuerdo con la respuesta, también puede acudir, sin coste o con un coste bajo, a:
    { $bodies }
    { $membership }
recourse-member = Nuestra empresa está adherida al arbitraje de consumo o se ha comprometido a acudir a uno de estos organismos.
recourse-not_member = Nuestra empresa no está adherida al arbitraje de consumo ni se ha comprometido a acudir a estos organismos, salvo que la ley la obligue.
recourse-own = • { $name }

body-omic_catalonia = • La oficina de consumo de su municipio o comarca (OMIC, OCIC) y la Agència Catalana del Consum: consum.gencat.cat. Allí encontrará también las hojas oficiales de queja, reclamación y denuncia.
body-board_catalonia = • La Junta Arbitral de Consum de Catalunya, o la de su municipio.
body-omic = • La oficina de consumo de su municipio (OMIC) y el organismo de consumo de su comunidad autónoma.
body-board = • La Junta Arbitral de Consumo que le corresponda.
body-telecom_users = • La Oficina de Atención al Usuario de Telecomunicaciones: usuariosteleco.gob.es.
body-central_bank = • El Banco de España, Departamento de Conducta de Entidades: bde.es.
body-securities = • La Comisión Nacional del Mercado de Valores (CNMV): cnmv.es.
body-insurance = • La Dirección General de Seguros y Fondos de Pensiones: dgsfp.mineco.gob.es.
body-aviation = • En transporte aéreo, la Agencia Estatal de Seguridad Aérea (AESA): seguridadaerea.gob.es.
body-arera = • En Italia, el Servizio Conciliazione de ARERA (energía, gas y agua): sportelloperilconsumatore.it. Es un paso obligado antes de ir a juicio.
body-conciliaweb = • En Italia, la conciliación de telecomunicaciones en ConciliaWeb (AGCOM, Corecom): conciliaweb.agcom.it. Es un paso obligado antes de ir a juicio.
body-abf = • En Italia, el Arbitro Bancario Finanziario: arbitrobancariofinanziario.it.
body-acf = • En Italia, el Arbitro per le Controversie Finanziarie: acf.consob.it.
body-insurance_arbiter = • En Italia, el Arbitro Assicurativo: arbitroassicurativo.org.
body-chamber = • En Italia, la cámara de comercio (Camera di Commercio) del lugar donde vive o una conciliación paritaria (conciliazione paritetica).
body-ecc = • Si vive en otro país de la Unión Europea: el Centro Europeo del Consumidor de su país.
