# Hasta cuándo y por qué: la frase de la fecha, las unidades y las normas que se citan (cases/deadlines.toml).

deadline-sentence = Como muy tarde el <b>{ $due }</b>: { $term } desde que hemos recibido su mensaje ({ $article }).
deadline-sentence_from = Como muy tarde el <b>{ $due }</b>: { $term } desde el { $start }, cuando nos lo contó ({ $article }).

deadline-unit-min = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
    }
deadline-unit-h = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
    }
deadline-unit-cd = { $n ->
    [one] { $n } día natural
   *[other] { $n } días naturales
    }
deadline-unit-wd = { $n ->
    [one] { $n } día hábil
   *[other] { $n } días hábiles
    }
deadline-unit-mo = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
    }

deadline-article-policy = es nuestro compromiso
deadline-article-lgdcu_21_3 = artículo 21.3 de la Ley General para la Defensa de los Consumidores y Usuarios
deadline-article-lgdcu_120 = artículo 120 de la Ley General para la Defensa de los Consumidores y Usuarios
deadline-article-lgdcu_121 = artículo 121 de la Ley General para la Defensa de los Consumidores y Usuarios
deadline-article-ley10_8 = artículo 8 de la Ley 10/2025, de servicios de atención a la clientela
deadline-article-ley10_13_3 = artículo 13.3 de la Ley 10/2025, de servicios de atención a la clientela
deadline-article-ley10_17_1 = artículo 17.1 de la Ley 10/2025, de servicios de atención a la clientela
deadline-article-ley10_17_2 = artículo 17.2 de la Ley 10/2025, de servicios de atención a la clientela
deadline-article-ley10_17_3 = artículo 17.3 de la Ley 10/2025, de servicios de atención a la clientela
deadline-article-ley10_21_2 = artículo 21.2 de la Ley 10/2025, de servicios de atención a la clientela
deadline-article-ccc_211_4_c = artículo 211-4.c del Código de consumo de Cataluña
deadline-article-ccc_211_12 = artículo 211-12 del Código de consumo de Cataluña
deadline-article-decreto_and_82_2022 = Decreto 82/2022 de Andalucía
deadline-article-ley44_29 = artículo 29 de la Ley 44/2002, del sistema financiero
deadline-article-rdl19_2018_69 = artículo 69 del Real Decreto-ley 19/2018, de servicios de pago
deadline-article-rd_88_2026 = Real Decreto 88/2026
deadline-article-sector_rules = normativa del sector
deadline-article-tiqv = norma TIQV de la autoridad italiana de la energía, ARERA
deadline-article-rqsii = norma RQSII de la autoridad italiana del agua, ARERA
deadline-article-tqrif = norma TQRIF de la autoridad italiana de los residuos, ARERA
deadline-article-agcom_179_03 = Resolución 179/03/CSP de la autoridad italiana de las comunicaciones, AGCOM
deadline-article-isvap_24_2008 = Reglamento ISVAP 24/2008 de los seguros en Italia
deadline-article-banca_italia = normas de transparencia del Banco de Italia
deadline-article-carta_servizi = normas italianas sobre las cartas de servicios
deadline-article-cod_consumo_133 = artículo 133 del Código del consumo italiano
deadline-article-cod_consumo_135 = artículo 135 del Código del consumo italiano
deadline-article-gdpr_12_3 = artículo 12.3 del Reglamento general de protección de datos
deadline-article-gdpr_33 = artículo 33 del Reglamento general de protección de datos
deadline-article-cc_1964_2 = artículo 1964.2 del Código Civil
deadline-article-lopd_72 = artículo 72 de la Ley Orgánica 3/2018, de protección de datos
deadline-article-iso_10002 = norma ISO 10002
