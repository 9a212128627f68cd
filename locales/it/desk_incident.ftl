# Incidenti: più pratiche con la stessa causa.

desk-incident-none = Non c'è nessun'altra pratica aperta che sembri avere la stessa causa.
desk-incident-list =
    { $n ->
        [one] 👥 <b>Un'altra pratica può avere la stessa causa</b>
       *[other] 👥 <b>Altre { $n } pratiche possono avere la stessa causa</b>
    }

    { $rows }

    Per dare una novità a tutti insieme, a ciascuno nella sua lingua: <code>/incident tell</code> e, su righe separate, <code>ca:</code>, <code>es:</code> e <code>it:</code> con il testo.
desk-incident-told =
    { $n ->
        [one] 📨 Comunicato a un cliente.
       *[other] 📨 Comunicato a { $n } clienti, a ciascuno nella sua lingua.
    }
desk-incident-spike = 📈 <b>In un'ora sono arrivate { $n } pratiche che si somigliano</b> ({ $subject }): { $folios }. Può essere un guasto comune; con <code>/incident</code> nell'argomento di una qualsiasi di esse si vedono tutte.
desk-unfit-no_incident_word = Non si capisce «{ $typed }».
desk-unfit-incident_missing = Manca il testo in: { $missing }.
desk-help-incident = pratiche con la stessa causa, e una novità per tutte
desk-form-incident = <code>/incident</code> per vederle; <code>/incident tell</code> e sotto <code>ca: …</code> <code>es: …</code> <code>it: …</code> per dare una novità
incident-update =
    Novità sulla pratica <code>{ $folio }</code>:

    { $words }
