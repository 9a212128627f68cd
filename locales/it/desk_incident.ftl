# Incidenti: più pratiche con la stessa causa.

desk-incident-none = Non c'è nessun'altra pratica aperta che sembri avere la stessa causa.
desk-incident-list =
    { $n ->
        [one] 👥 <b>Un'altra pratica può avere la stessa causa</b>
       *[other] 👥 <b>Altre { $n } pratiche possono avere la stessa causa</b>
    }

    { $rows }

    Per informare tutti i clienti insieme, ciascuno nella sua lingua: <code>/incident tell</code> e, su righe separate, <code>ca:</code>, <code>es:</code> e <code>it:</code> con il testo.
desk-incident-told =
    { $n ->
        [one] 📨 È stato informato un cliente.
       *[other] 📨 Sono stati informati { $n } clienti, ciascuno nella sua lingua.
    }
desk-incident-spike = 📈 <b>In un'ora sono arrivate { $n } pratiche che si somigliano</b> ({ $subject }): { $folios }. Può essere un guasto comune; con <code>/incident</code> nell'argomento di una qualsiasi di esse si vedono tutte.
desk-unfit-no_incident_word = Non si capisce «{ $typed }».
desk-unfit-incident_missing = Manca il testo in: { $missing }.
desk-help-incident = pratiche con la stessa causa, e un unico avviso per tutte
desk-form-incident = <code>/incident</code> per vederle; <code>/incident tell</code> e sotto <code>ca: …</code> <code>es: …</code> <code>it: …</code> per informare i clienti
incident-update =
    Aggiornamento sulla Sua pratica <code>{ $folio }</code>:

    { $words }
