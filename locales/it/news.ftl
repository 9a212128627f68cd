# L'altro bot: quello che invia pubblicità e auguri a chi li ha chiesti. Qui non si segue nessuna pratica.

news-welcome =
    Salve. Sono l'assistente automatico che invia i messaggi commerciali e gli auguri di <b>{ $company }</b> a chi li ha chiesti; non sono una persona. Qui non si ricevono reclami né richieste.

    <i>I Suoi dati: il titolare è { $legal_name }. Dettagli e diritti: /{ command-privacy-name }. Per non ricevere più nulla: /{ command-unsubscribe-name }.</i>
news-elsewhere = Qui non lo leggerà nessuno. Ce lo racconti dove possiamo aiutarLa: { $service } oppure al telefono { $phone }.
news-code_unknown = Il collegamento che ha aperto non è per Lei o non è completo. Il Suo si trova in /{ command-preferences-name }, qui: { $service }
news-code_expired = Il collegamento che ha aperto è scaduto: vale 30 giorni. Ne trova uno nuovo in /{ command-preferences-name }, qui: { $service }
news-help =
    <b>Aiuto</b>

    Qui arrivano i messaggi commerciali e gli auguri di { $company } che ha chiesto, e nient'altro.

    /{ command-preferences-name } – scegliere che cosa ricevere
    /{ command-unsubscribe-name } – non ricevere più nulla
    /{ command-language-name } – cambiare lingua
    /{ command-privacy-name } – che cosa facciamo con i Suoi dati

    Per reclami, richieste e pratiche: { $service }
news-privacy =
    <b>Informativa sulla privacy</b>

    <b>Titolare del trattamento:</b> { $legal_name }, identificativo fiscale { $tax_number }, { $address }. E-mail per i dati personali: { $privacy_email }.

    <b>A che scopo.</b> Per inviarLe i messaggi commerciali e gli auguri di { $company } che ha chiesto; e, se è d'accordo, per sceglierli in base ai Suoi acquisti. Ciò che racconta in un reclamo non si usa mai per questo.

    <b>Su quale base giuridica.</b> Solo il Suo consenso, che può revocare quando vuole con /{ command-unsubscribe-name }, senza nessuna conseguenza per le Sue pratiche.

    <b>Per quanto tempo.</b> Fino alla revoca del consenso. La prova che lo ha dato si conserva altri tre anni. Se si oppone, conserviamo il minimo per non scriverLe più, anche se chiede di cancellare il resto.

    <b>Chi li vede.</b> I fornitori che lavorano per noi in base a un contratto, e Telegram, un'azienda fuori dallo Spazio economico europeo per cui passano i messaggi. Non li vendiamo né li diamo a nessun altro.

    <b>I Suoi diritti.</b> Può consultare i dati, rettificarli, cancellarli, opporsi al trattamento, limitarlo o portarli con sé, gratuitamente: scriva a { $privacy_email }. Le risponderemo entro un mese.

    <b>Autorità di controllo:</b> { $authority }. Può presentarle un reclamo se ritiene che i Suoi diritti non siano stati rispettati.

    <b>Età.</b> Bisogna avere almeno 14 anni.
news-description =
    Messaggi commerciali e auguri di { $company }, solo per chi li ha chiesti. Si smette di riceverli con un solo tocco.

    Qui non si ricevono reclami né richieste.
news-short_description = Messaggi commerciali, solo per chi li ha chiesti.
renewal-intro = Due anni fa ci ha detto di sì a questo: <b>{ $purpose }</b>. Prima di continuare Le chiediamo se lo desidera ancora. Se non risponde entro 30 giorni, lo prenderemo per un no.
