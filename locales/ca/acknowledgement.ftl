# El justificant de recepció. Res de comercial: és un document amb valor de prova.

acknowledgement =
    <b>Justificant de recepció</b>

    Número d'expedient: <code>{ $folio }</code>
    Tipus: { $kind }
    Data i hora: { $received } (hora local: { CITY($zone) })
    Canal i idioma: Telegram, català
    Empresa: { $company }, identificació fiscal { $tax_number }

    <b>El que hem rebut</b>
    { $told }

    <b>Quan li respondrem</b>
    { $answer }

    { $closing }

    <b>Què pot fer ara</b>
    • Saber com va: «{ button-status }», o escrigui /{ command-status-name } i el número d'expedient.
    • Afegir informació o documents: «{ button-add }».
    • Parlar amb una persona: «{ button-person }», o escrigui /{ command-person-name }.

    { $notices }

    Guardi aquest missatge: és la prova que ens ha escrit i quan.

acknowledgement-claim = Ens sap greu que hagi hagut d'escriure'ns per això. Una persona del nostre equip estudiarà la seva reclamació i li respondrà per escrit, en català i explicant els motius.
acknowledgement-complaint = Ens sap greu que hagi hagut d'escriure'ns per això. Una persona del nostre equip estudiarà la seva queixa i li respondrà per escrit, en català.
acknowledgement-report = Ho revisarem internament i li respondrem per escrit, en català. Aquest missatge no és una denúncia davant de l'Administració.
acknowledgement-enquiry = Una persona del nostre equip buscarà la informació i li respondrà per escrit, en català.
acknowledgement-suggestion = Gràcies per la idea. La farem arribar a qui la pot posar en pràctica i li direm què en farem.
acknowledgement-praise = Gràcies pel seu missatge. El farem arribar a les persones que l'han fet possible.
