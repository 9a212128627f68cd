# Fino a quando e perché: la frase della data, le unità e le norme citate (cases/deadlines.toml).

deadline-sentence = Entro il giorno <b>{ $due }</b>: { $term } da quando abbiamo ricevuto il Suo messaggio ({ $article }).
deadline-sentence_from = Entro il giorno <b>{ $due }</b>: { $term } dal giorno { $start }, quando ce l'ha raccontato ({ $article }).

deadline-unit-min = { $n ->
    [one] { $n } minuto
   *[other] { $n } minuti
    }
deadline-unit-h = { $n ->
    [one] { $n } ora
   *[other] { $n } ore
    }
deadline-unit-cd = { $n ->
    [one] { $n } giorno di calendario
   *[other] { $n } giorni di calendario
    }
deadline-unit-wd = { $n ->
    [one] { $n } giorno lavorativo
   *[other] { $n } giorni lavorativi
    }
deadline-unit-mo = { $n ->
    [one] { $n } mese
   *[other] { $n } mesi
    }

deadline-article-policy = è il nostro impegno
deadline-article-lgdcu_21_3 = articolo 21.3 della legge generale spagnola per la difesa dei consumatori e degli utenti
deadline-article-lgdcu_120 = articolo 120 della legge generale spagnola per la difesa dei consumatori e degli utenti
deadline-article-lgdcu_121 = articolo 121 della legge generale spagnola per la difesa dei consumatori e degli utenti
deadline-article-ley10_8 = articolo 8 della legge spagnola 10/2025 sui servizi di assistenza alla clientela
deadline-article-ley10_13_3 = articolo 13.3 della legge spagnola 10/2025 sui servizi di assistenza alla clientela
deadline-article-ley10_17_1 = articolo 17.1 della legge spagnola 10/2025 sui servizi di assistenza alla clientela
deadline-article-ley10_17_2 = articolo 17.2 della legge spagnola 10/2025 sui servizi di assistenza alla clientela
deadline-article-ley10_17_3 = articolo 17.3 della legge spagnola 10/2025 sui servizi di assistenza alla clientela
deadline-article-ley10_21_2 = articolo 21.2 della legge spagnola 10/2025 sui servizi di assistenza alla clientela
deadline-article-ccc_211_4_c = articolo 211-4.c del codice del consumo della Catalogna
deadline-article-ccc_211_12 = articolo 211-12 del codice del consumo della Catalogna
deadline-article-decreto_and_82_2022 = decreto 82/2022 dell'Andalusia
deadline-article-ley44_29 = articolo 29 della legge spagnola 44/2002 sul sistema finanziario
deadline-article-rdl19_2018_69 = articolo 69 del regio decreto-legge spagnolo 19/2018 sui servizi di pagamento
deadline-article-rd_88_2026 = regio decreto spagnolo 88/2026
deadline-article-sector_rules = norme del settore
deadline-article-tiqv = TIQV, delibera ARERA 399/2025/R/com
deadline-article-rqsii = RQSII, delibera ARERA 655/2015/R/idr
deadline-article-tqrif = TQRIF, delibera ARERA 15/2022/R/rif
deadline-article-agcom_179_03 = delibera AGCOM 179/03/CSP
deadline-article-isvap_24_2008 = regolamento ISVAP 24/2008
deadline-article-banca_italia = disposizioni della Banca d'Italia sulla trasparenza
deadline-article-carta_servizi = direttiva del 27 gennaio 1994 sui servizi pubblici
deadline-article-cod_consumo_133 = articolo 133 del codice del consumo
deadline-article-cod_consumo_135 = articolo 135 del codice del consumo
deadline-article-gdpr_12_3 = articolo 12, paragrafo 3, del regolamento generale sulla protezione dei dati
deadline-article-gdpr_33 = articolo 33 del regolamento generale sulla protezione dei dati
deadline-article-cc_1964_2 = articolo 1964.2 del codice civile spagnolo
deadline-article-lopd_72 = articolo 72 della legge organica spagnola 3/2018 sulla protezione dei dati
deadline-article-iso_10002 = norma ISO 10002
