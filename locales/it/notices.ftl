# Quello che la legge vuole che si dica in più: moduli ufficiali, vie esterne, autorità, dati.

notice-official_forms = • Inoltre ha diritto a chiedere i moduli ufficiali di reclamo (fulls oficials) della Generalitat de Catalunya (consum.gencat.cat). Questo modulo di reclamo all'azienda è una cosa diversa e non li sostituisce.
notice-adr_member = • Se la nostra risposta non risolve, può rivolgersi all'arbitrato di consumo o a un altro organismo di risoluzione alternativa (ADR): la nostra azienda aderisce. In /{ command-info-name } Le diciamo come.
notice-adr_other = • Se la nostra risposta non risolve, può rivolgersi agli organismi competenti. In /{ command-info-name } Le diciamo quali. Questa azienda non aderisce all'arbitrato di consumo.
notice-authority_es_ct = • Per la segnalazione all'autorità in Catalogna: Agència Catalana del Consum (consum.gencat.cat) o l'ufficio per i consumatori del Suo comune (OMIC). Può usare i moduli ufficiali.
notice-authority_es = • Per la segnalazione all'autorità in Spagna: l'ufficio per i consumatori del Suo comune (OMIC) o l'organismo per i consumatori della Sua comunità autonoma.
notice-authority_it = • Per la segnalazione all'autorità: l'Autorità Garante della Concorrenza e del Mercato (agcm.it) o l'autorità del settore.
notice-warranty_seller = • Garanzia legale: fino al giorno { $covered }. Fino al giorno { $presumed } non deve dimostrare che il difetto c'era già.
notice-warranty_buyer = • Garanzia legale: fino al giorno { $covered }. Possiamo chiederLe di dimostrare che il difetto c'era già alla consegna.
notice-warranty_over = • La garanzia legale di un prodotto nuovo sarebbe terminata il giorno { $covered }; valuteremo comunque la Sua richiesta.
notice-warranty_undated = • Per sapere fino a quando dura la garanzia legale: /{ command-warranty-name }.
notice-transcript = • Come ha chiesto, conserviamo una copia di questa conversazione come prova, almeno finché non Le comunicheremo la risposta. Per averla, la chieda a un operatore con /{ command-person-name }.
notice-no_contact = • Non abbiamo nessun altro Suo recapito: se Telegram non funziona, non potremo scriverLe. Può darcelo in questa stessa conversazione di Telegram.
notice-privacy = • Usiamo i Suoi dati solo per questo caso e per rispettare la legge. Diritti e dettagli: /{ command-privacy-name }.

## Autorità per la protezione dei dati

authority-es = Agencia Española de Protección de Datos, in Spagna (aepd.es)
authority-it = Garante per la protezione dei dati personali (garanteprivacy.it)

## Vie esterne, gratuite o poco costose per il consumatore (cases/recourse.py)

recourse-block =
    Se non è d'accordo con la risposta, può anche rivolgersi, gratuitamente o a un costo contenuto, a:
    { $bodies }
    { $membership }
recourse-member = La nostra azienda si impegna a ricorrere a uno di questi organismi per risolvere la controversia.
recourse-not_member = La nostra azienda non si è impegnata a ricorrere a questi organismi, salvo i casi in cui la legge la obbliga.
recourse-own = • { $name }

body-omic_catalonia = • L'ufficio per i consumatori del Suo comune o della Sua zona (OMIC, OCIC) e l'Agència Catalana del Consum: consum.gencat.cat. Lì trova anche i moduli ufficiali di reclamo (fulls oficials).
body-board_catalonia = • La Junta Arbitral de Consum de Catalunya, o quella del Suo comune.
body-omic = • L'ufficio per i consumatori del Suo comune (OMIC) e l'organismo per i consumatori della Sua comunità autonoma.
body-board = • La Junta Arbitral de Consumo competente.
body-telecom_users = • In Spagna, la Oficina de Atención al Usuario de Telecomunicaciones: usuariosteleco.gob.es.
body-central_bank = • In Spagna, il Banco de España, Departamento de Conducta de Entidades: bde.es.
body-securities = • In Spagna, la Comisión Nacional del Mercado de Valores (CNMV): cnmv.es.
body-insurance = • In Spagna, la Dirección General de Seguros y Fondos de Pensiones: dgsfp.mineco.gob.es.
body-aviation = • In Spagna, per il trasporto aereo, l'Agencia Estatal de Seguridad Aérea (AESA): seguridadaerea.gob.es.
body-arera = • Il Servizio Conciliazione dell'ARERA (energia, gas e acqua): sportelloperilconsumatore.it. È un passaggio obbligatorio prima di andare in giudizio.
body-conciliaweb = • La conciliazione per le telecomunicazioni su ConciliaWeb (AGCOM, Corecom): conciliaweb.agcom.it. È un passaggio obbligatorio prima di andare in giudizio.
body-abf = • L'Arbitro Bancario Finanziario: arbitrobancariofinanziario.it.
body-acf = • L'Arbitro per le Controversie Finanziarie: acf.consob.it.
body-insurance_arbiter = • L'Arbitro Assicurativo: arbitroassicurativo.org.
body-chamber = • La Camera di Commercio del luogo in cui vive, o una conciliazione paritetica.
body-ecc = • Se vive in un altro Paese dell'Unione europea: il Centro europeo consumatori (ECC-Net) del Suo Paese.
