# Lo que la ley quiere que se diga además: hojas oficiales, vías externas, autoridades, datos.

notice-official_forms = • Además, tiene derecho a pedir las hojas oficiales de queja, reclamación y denuncia de la Generalitat de Catalunya (consum.gencat.cat). Este formulario de reclamación a la empresa es otro trámite y no las sustituye.
notice-adr_member = • Si nuestra respuesta no lo resuelve, puede acudir al arbitraje de consumo o a otro sistema de resolución extrajudicial: estamos adheridos. En /{ command-info-name } le decimos cómo.
notice-adr_other = • Si nuestra respuesta no lo resuelve, puede acudir a los organismos de consumo. En /{ command-info-name } le decimos cuáles. Esta empresa no está adherida al arbitraje de consumo.
notice-authority_es_ct = • Para denunciarlo ante la Administración: Agència Catalana del Consum (consum.gencat.cat) o la oficina de consumo de su municipio (OMIC). Puede hacerlo con las hojas oficiales de denuncia.
notice-authority_es = • Para denunciarlo ante la Administración: la oficina de consumo de su municipio (OMIC) o el organismo de consumo de su comunidad autónoma.
notice-authority_it = • Para comunicarlo a la autoridad en Italia: la Autorità Garante della Concorrenza e del Mercato (agcm.it) o la autoridad del sector.
notice-transcript = • Como lo ha pedido, guardamos una copia de esta conversación como prueba, al menos hasta que le comuniquemos la respuesta. Para obtenerla, pídala a una persona con /{ command-person-name }.
notice-no_contact = • No tenemos ningún otro contacto suyo: si Telegram falla, no podremos escribirle. Puede añadirlo con «{ button-add }».
notice-privacy = • Usamos sus datos solo para este caso y para cumplir la ley. Derechos y detalles: /{ command-privacy-name }.

## Autoridades de protección de datos

authority-es = Agencia Española de Protección de Datos (aepd.es)
authority-it = Garante per la protezione dei dati personali, en Italia (garanteprivacy.it)

## Vías externas, sin coste o con un coste bajo para la persona consumidora

adr-es_ct =
    • La oficina de consumo de su municipio o comarca (OMIC, OCIC) y la Agència Catalana del Consum: consum.gencat.cat. Allí encontrará también las hojas oficiales de queja, reclamación y denuncia.
    • La Junta Arbitral de Consum de Catalunya, o la de su municipio.
    • Según el sector: Oficina de Atención al Usuario de Telecomunicaciones, Banco de España, CNMV, Dirección General de Seguros o AESA (transporte aéreo).
    • Si vive en otro país de la Unión Europea: el Centro Europeo del Consumidor de su país.
adr-es =
    • La oficina de consumo de su municipio (OMIC) y el organismo de consumo de su comunidad autónoma.
    • La Junta Arbitral de Consumo que le corresponda.
    • Según el sector: Oficina de Atención al Usuario de Telecomunicaciones, Banco de España, CNMV, Dirección General de Seguros o AESA (transporte aéreo).
    • Si vive en otro país de la Unión Europea: el Centro Europeo del Consumidor de su país.
adr-it =
    • Energía, gas y agua en Italia: Servizio Conciliazione ARERA. Telecomunicaciones: ConciliaWeb (AGCOM).
    • Bancos y pagos: Arbitro Bancario Finanziario. Inversiones: Arbitro per le Controversie Finanziarie. Seguros: Arbitro Assicurativo.
    • En los demás casos: la Camera di Commercio o una conciliazione paritetica.
    • Si vive en otro país de la Unión Europea: el Centro Europeo del Consumidor de su país.
