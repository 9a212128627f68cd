# Che cosa si vuole ricevere oltre alle proprie pratiche: ogni cosa si dice a parte, niente è già selezionato.

purpose-promotional = Pubblicità
purpose-birthday = Auguri di compleanno
purpose-profiling = Messaggi personalizzati

prefs-page =
    <b>Le Sue preferenze</b>
    Che cosa desidera ricevere da { $company }, oltre a ciò che riguarda le Sue pratiche e i Suoi acquisti:

    { $rows }

    { $notes }
prefs-yes = ✅ { $purpose }: sì, dal giorno { $since }
prefs-no = ⬜ { $purpose }: no
prefs-free = Non occorre accettare nulla di tutto questo per ricevere assistenza, e può cambiare idea quando vuole.
prefs-later = Finché ha una pratica aperta o un reclamo in sospeso, non Le chiediamo niente di tutto questo. Quando sarà risolto, scriva di nuovo /{ command-preferences-name }.
prefs-where = Questi messaggi non arrivano in questa chat, ma in quella di @{ $news }: https://t.me/{ $news }?start={ $code }
prefs-none = { $company } non invia né pubblicità né auguri su Telegram, quindi non c'è niente da scegliere. Ciò che riguarda le Sue pratiche e i Suoi acquisti continua ad arrivare qui.

## Ciò che si legge prima di dire di sì: ne resta traccia, parola per parola

consent-promotional-ask =
    <b>Pubblicità</b>
    Desidera ricevere su Telegram messaggi commerciali di { $legal_name } sui prodotti e servizi di { $company }?

    • Al massimo due al mese. Mai finché ha una pratica aperta.
    • È facoltativo: se dice di no, riceverà esattamente la stessa assistenza.
    • Può revocare questo consenso quando vuole, con un solo tocco o con /{ command-unsubscribe-name }. Se non lo revoca, Glielo chiederemo di nuovo tra due anni.
    • Il titolare del trattamento dei dati è { $legal_name }, che non li cede a nessuno per fini pubblicitari. I Suoi diritti: /{ command-privacy-name }.
consent-birthday-ask =
    <b>Auguri di compleanno</b>
    Desidera ricevere su Telegram gli auguri di { $legal_name }, a nome di { $company }, per il Suo compleanno?

    • Un messaggio all'anno. Usiamo solo il giorno e il mese che risultano al negozio; l'anno di nascita non lo conserviamo.
    • È facoltativo: se dice di no, riceverà esattamente la stessa assistenza.
    • Può revocare questo consenso quando vuole, con un solo tocco o con /{ command-unsubscribe-name }. Se non lo revoca, Glielo chiederemo di nuovo tra due anni.
    • Il titolare del trattamento dei dati è { $legal_name }, che non li cede a nessuno per fini pubblicitari. I Suoi diritti: /{ command-privacy-name }.
consent-profiling-ask =
    <b>Messaggi personalizzati</b>
    Desidera che { $legal_name } tenga conto di ciò che ha acquistato da { $company } per scegliere quali messaggi commerciali inviarLe?

    • Si tiene conto solo di che cosa ha acquistato e quando. Le Sue pratiche e ciò che ci racconta non si usano mai per questo, e i prezzi non cambiano.
    • Da sola, questa scelta non Le fa arrivare pubblicità: per riceverla bisogna accettarla a parte.
    • È facoltativo: se dice di no, riceverà esattamente la stessa assistenza.
    • Ha diritto di opporsi: può revocare questo consenso quando vuole, con un solo tocco o con /{ command-unsubscribe-name }. Se non lo revoca, Glielo chiederemo di nuovo tra due anni.
    • Il titolare del trattamento dei dati è { $legal_name }, che non li cede a nessuno per fini pubblicitari. I Suoi diritti: /{ command-privacy-name }.
consent-age = Per decidere bisogna avere almeno 14 anni. Li ha già compiuti?
consent-too_young = Va bene: non Le manderemo niente di tutto questo. Prima dei 14 anni devono decidere la madre, il padre o chi esercita la tutela. Ciò che riguarda le Sue pratiche continua ad arrivare.
consent-noted = Annotato: <b>{ $purpose }</b>, sì.
consent-withdrawn = Fatto: <b>{ $purpose }</b>, no. Il Suo consenso è revocato da questo momento.
consent-refused = Va bene: <b>{ $purpose }</b>, no.

## Disiscriversi

opt_out-done =
    Fatto. { $company } non Le manderà più né pubblicità né auguri.

    Ciò che riguarda le Sue pratiche e i Suoi acquisti continua ad arrivare.

    { $systems }
opt_out-systems_es = Se non vuole pubblicità di altre aziende, in Spagna può iscriversi a un sistema di esclusione pubblicitaria come la Lista Robinson: www.listarobinson.es
opt_out-systems_it = Per non ricevere telefonate pubblicitarie può iscriversi al Registro pubblico delle opposizioni: www.registrodelleopposizioni.it

button-agree = ✅ Sì, sono d'accordo
button-not_agree = ✖️ No
button-take_back = ✖️ Non lo voglio più
button-of_age = ✅ Sì, ne ho almeno 14
button-under_age = ✖️ No, non ancora
button-opt_out = 🔕 Disiscriversi
