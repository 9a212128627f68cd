# L'altre bot: el que envia publicitat i felicitacions a qui ho ha demanat. Aquí no s'hi porta cap cas.

news-welcome =
    Hola. Soc l'assistent automàtic que envia els missatges comercials i les felicitacions de <b>{ $company }</b> a qui ho ha demanat; no soc una persona. Aquí no s'atenen reclamacions ni consultes.

    <i>Les seves dades: el responsable és { $legal_name }. Detalls i drets: /{ command-privacy-name }. Per no rebre res més: /{ command-unsubscribe-name }.</i>
news-elsewhere = Això aquí no ho llegirà ningú. Expliqui-ho on l'atendrem: { $service } o al telèfon { $phone }.
news-code_unknown = L'enllaç que ha obert no és per a vostè o no és complet. El seu és a /{ command-preferences-name }, aquí: { $service }
news-code_expired = L'enllaç que ha obert ha caducat: val 30 dies. En trobarà un de nou a /{ command-preferences-name }, aquí: { $service }
news-help =
    <b>Ajuda</b>

    Per aquí arriben els missatges comercials i les felicitacions de { $company } que hagi demanat, i res més.

    /{ command-preferences-name } – triar què vol rebre
    /{ command-unsubscribe-name } – no rebre res més
    /{ command-language-name } – canviar d'idioma
    /{ command-privacy-name } – què fem amb les seves dades

    Per a queixes, consultes i casos: { $service }
news-privacy =
    <b>Informació sobre protecció de dades</b>

    <b>Responsable del tractament:</b> { $legal_name }, identificació fiscal { $tax_number }, { $address }. Correu per a dades personals: { $privacy_email }.

    <b>Per a què.</b> Per enviar-li els missatges comercials i les felicitacions de { $company } que hagi demanat; i, si hi està d'acord, per triar-los segons les seves compres. El que explica en una reclamació no es fa servir mai per a això.

    <b>Amb quina base legal.</b> Només el seu consentiment, que pot retirar quan vulgui amb /{ command-unsubscribe-name }, sense cap conseqüència per als seus casos.

    <b>Quant de temps.</b> Fins que retiri el consentiment. La prova que el va donar es guarda tres anys més. Si s'hi oposa, en guardem el mínim per no tornar-li a escriure, encara que demani que esborrem la resta.

    <b>Qui les veu.</b> Els proveïdors que treballen per a nosaltres amb contracte, i Telegram, una empresa de fora de l'Espai Econòmic Europeu per on passen els missatges. No les venem ni les donem a ningú més.

    <b>Els seus drets.</b> Pot accedir a les dades, rectificar-les, suprimir-les, oposar-se al tractament, limitar-lo o endur-se-les, de franc: escrigui a { $privacy_email }. Li respondrem en un mes.

    <b>Autoritat de control:</b> { $authority }. Hi pot reclamar si creu que no hem respectat els seus drets.

    <b>Edat.</b> Cal tenir 14 anys o més.
news-description =
    Missatges comercials i felicitacions de { $company }, només per a qui els ha demanat. Es deixen de rebre amb un sol toc.

    Aquí no s'atenen reclamacions ni consultes.
news-short_description = Missatges comercials, només per a qui els ha demanat.
renewal-intro = Fa dos anys ens va dir que sí a això: <b>{ $purpose }</b>. Abans de continuar li tornem a preguntar si encara ho vol. Si no respon abans de 30 dies, entendrem que ja no ho vol.
