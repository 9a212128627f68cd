# Incidents: diversos expedients amb una mateixa causa.

desk-incident-none = No hi ha cap altre expedient obert que sembli tenir la mateixa causa.
desk-incident-list =
    { $n ->
        [one] 👥 <b>Un altre expedient pot tenir la mateixa causa</b>
       *[other] 👥 <b>{ $n } expedients més poden tenir la mateixa causa</b>
    }

    { $rows }

    Per informar tots els clients alhora, cadascun en la seva llengua: <code>/incident tell</code> i, en línies a part, <code>ca:</code>, <code>es:</code> i <code>it:</code> amb el text.
desk-incident-told =
    { $n ->
        [one] 📨 S'ha informat un client.
       *[other] 📨 S'ha informat { $n } clients, cadascun en la seva llengua.
    }
desk-incident-spike = 📈 <b>En una hora han arribat { $n } expedients que s'assemblen</b> ({ $subject }): { $folios }. Pot ser una incidència; amb <code>/incident</code> en el tema de qualsevol d'aquests expedients es veuen tots.
desk-unfit-no_incident_word = No s'entén «{ $typed }».
desk-unfit-incident_missing = Falta el text en: { $missing }.
desk-help-incident = expedients amb la mateixa causa, i un mateix avís per a tots
desk-form-incident = <code>/incident</code> per veure'ls; <code>/incident tell</code> i a sota <code>ca: …</code> <code>es: …</code> <code>it: …</code> per informar-los
incident-update =
    Informació nova sobre el seu expedient <code>{ $folio }</code>:

    { $words }
