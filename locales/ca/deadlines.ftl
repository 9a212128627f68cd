# Fins quan i per què: la frase de la data, les unitats i les normes que es citen (cases/deadlines.toml).

deadline-sentence = Com a molt tard el dia <b>{ $due }</b>: { $term } des que hem rebut el seu missatge ({ $article }).
deadline-sentence_from = Com a molt tard el dia <b>{ $due }</b>: { $term } des del dia { $start }, quan ens ho va explicar ({ $article }).

deadline-unit-min = { $n ->
    [one] { $n } minut
   *[other] { $n } minuts
    }
deadline-unit-h = { $n ->
    [one] { $n } hora
   *[other] { $n } hores
    }
deadline-unit-cd = { $n ->
    [one] { $n } dia natural
   *[other] { $n } dies naturals
    }
deadline-unit-wd = { $n ->
    [one] { $n } dia hàbil
   *[other] { $n } dies hàbils
    }
deadline-unit-mo = { $n ->
    [one] { $n } mes
   *[other] { $n } mesos
    }

deadline-article-policy = és el nostre compromís
deadline-article-lgdcu_21_3 = article 21.3 de la Llei general per a la defensa dels consumidors i usuaris
deadline-article-lgdcu_120 = article 120 de la Llei general per a la defensa dels consumidors i usuaris
deadline-article-lgdcu_121 = article 121 de la Llei general per a la defensa dels consumidors i usuaris
deadline-article-ley10_8 = article 8 de la Llei 10/2025, de serveis d'atenció a la clientela
deadline-article-ley10_13_3 = article 13.3 de la Llei 10/2025, de serveis d'atenció a la clientela
deadline-article-ley10_17_1 = article 17.1 de la Llei 10/2025, de serveis d'atenció a la clientela
deadline-article-ley10_17_2 = article 17.2 de la Llei 10/2025, de serveis d'atenció a la clientela
deadline-article-ley10_17_3 = article 17.3 de la Llei 10/2025, de serveis d'atenció a la clientela
deadline-article-ley10_21_2 = article 21.2 de la Llei 10/2025, de serveis d'atenció a la clientela
deadline-article-ccc_211_4_c = article 211-4.c del Codi de consum de Catalunya
deadline-article-ccc_211_12 = article 211-12 del Codi de consum de Catalunya
deadline-article-decreto_and_82_2022 = Decret 82/2022 d'Andalusia
deadline-article-ley44_29 = article 29 de la Llei 44/2002, del sistema financer
deadline-article-rdl19_2018_69 = article 69 del Reial decret llei 19/2018, de serveis de pagament
deadline-article-rd_88_2026 = Reial decret 88/2026
deadline-article-sector_rules = normativa del sector
deadline-article-tiqv = norma TIQV de l'autoritat italiana de l'energia, ARERA
deadline-article-rqsii = norma RQSII de l'autoritat italiana de l'aigua, ARERA
deadline-article-tqrif = norma TQRIF de l'autoritat italiana dels residus, ARERA
deadline-article-agcom_179_03 = Resolució 179/03/CSP de l'autoritat italiana de les comunicacions, AGCOM
deadline-article-isvap_24_2008 = Reglament ISVAP 24/2008 de les assegurances a Itàlia
deadline-article-banca_italia = normes de transparència del Banc d'Itàlia
deadline-article-carta_servizi = normes italianes sobre les cartes de serveis
deadline-article-cod_consumo_133 = article 133 del Codi del consum italià
deadline-article-cod_consumo_135 = article 135 del Codi del consum italià
deadline-article-gdpr_12_3 = article 12.3 del Reglament general de protecció de dades
deadline-article-gdpr_33 = article 33 del Reglament general de protecció de dades
deadline-article-cc_1964_2 = article 1964.2 del Codi civil espanyol
deadline-article-lopd_72 = article 72 de la Llei orgànica 3/2018, de protecció de dades
deadline-article-iso_10002 = norma ISO 10002
