# Quello che la legge vuole che si dica in più: moduli ufficiali, vie esterne, autorità, dati.

notice-official_forms = • Inoltre ha diritto a chiedere i moduli ufficiali di reclamo (fulls oficials) della Generalitat de Catalunya (consum.gencat.cat). Questo modulo di reclamo all'azienda è una cosa diversa e non li sostituisce.
notice-adr_member = • Se la nostra risposta non risolve, può rivolgersi all'arbitrato di consumo o a un altro organismo di risoluzione alternativa (ADR): la nostra azienda aderisce. In /{ command-info-name } Le diciamo come.
notice-adr_other = • Se la nostra risposta non risolve, può rivolgersi agli organismi competenti. In /{ command-info-name } Le diciamo quali. Questa azienda non aderisce all'arbitrato di consumo.
notice-authority_es_ct = • Per la segnalazione all'autorità in Catalogna: Agència Catalana del Consum (consum.gencat.cat) o l'ufficio per i consumatori del Suo comune (OMIC). Può usare i moduli ufficiali.
notice-authority_es = • Per la segnalazione all'autorità in Spagna: l'ufficio per i consumatori del Suo comune (OMIC) o l'organismo per i consumatori della Sua comunità autonoma.
notice-authority_it = • Per la segnalazione all'autorità: l'Autorità Garante della Concorrenza e del Mercato (agcm.it) o l'autorità del settore.
notice-transcript = • Come ha chiesto, conserviamo una copia di questa conversazione come prova, almeno finché non Le comunicheremo la risposta. Per averla, la chieda a un operatore con /{ command-person-name }.
notice-no_contact = • Non abbiamo nessun altro Suo recapito: se Telegram non funziona, non potremo scriverLe. Può aggiungerlo con «{ button-add }».
notice-privacy = • Usiamo i Suoi dati solo per questo caso e per rispettare la legge. Diritti e dettagli: /{ command-privacy-name }.

## Autorità per la protezione dei dati

authority-es = Agencia Española de Protección de Datos, in Spagna (aepd.es)
authority-it = Garante per la protezione dei dati personali (garanteprivacy.it)

## Vie esterne, gratuite o poco costose per il consumatore

adr-es_ct =
    • L'ufficio per i consumatori del Suo comune o della Sua zona (OMIC, OCIC) e l'Agència Catalana del Consum: consum.gencat.cat. Lì trova anche i moduli ufficiali di reclamo (fulls oficials).
    • La Junta Arbitral de Consum de Catalunya, o quella del Suo comune.
    • Secondo il settore: Oficina de Atención al Usuario de Telecomunicaciones, Banco de España, CNMV, Dirección General de Seguros o AESA (trasporto aereo).
    • Se vive in un altro Paese dell'Unione europea: il Centro europeo consumatori (ECC-Net) del Suo Paese.
adr-es =
    • L'ufficio per i consumatori del Suo comune (OMIC) e l'organismo per i consumatori della Sua comunità autonoma.
    • La Junta Arbitral de Consumo competente.
    • Secondo il settore: Oficina de Atención al Usuario de Telecomunicaciones, Banco de España, CNMV, Dirección General de Seguros o AESA (trasporto aereo).
    • Se vive in un altro Paese dell'Unione europea: il Centro europeo consumatori (ECC-Net) del Suo Paese.
adr-it =
    • Energia, gas e acqua: Servizio Conciliazione ARERA. Telecomunicazioni: ConciliaWeb (AGCOM).
    • Banche e pagamenti: Arbitro Bancario Finanziario. Investimenti: Arbitro per le Controversie Finanziarie. Assicurazioni: Arbitro Assicurativo.
    • Negli altri casi: la Camera di Commercio o una conciliazione paritetica.
    • Se vive in un altro Paese dell'Unione europea: il Centro europeo consumatori (ECC-Net) del Suo Paese.
