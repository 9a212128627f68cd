# A che punto è una pratica quando non è il caso comune, e quello che resta a metà. Si dà del Lei.

status-reopened = Riaperta
next-reopened = Lei l'ha riaperta ed è in attesa della nostra risposta. Può anche chiedere che la riesamini un'altra persona.
next-first_review = La sta esaminando un'altra persona del servizio.
next-closed_over = Data di chiusura: { $closed }. Si poteva riaprire fino al giorno { $last }. Se resta qualcosa da risolvere, ce lo racconti e ne apriremo una nuova.
told-first_review = Pratica <code>{ $folio }</code>: la esaminerà un'altra persona del servizio. Le risponderà entro il giorno <b>{ $due }</b>. Se vuole che tenga conto di altro, lo scriva qui.
due-half_term_missing =
    Pratica <code>{ $folio }</code>: è ancora aperta e non ci è ancora arrivato tutto quello che Le abbiamo chiesto:
    { $items }
    Può inviarcelo entro il giorno <b>{ $until }</b>.
cancelled-about = Va bene, ci fermiamo qui. La pratica <code>{ $folio }</code> resta com'era.
cancelled-aside = Va bene, ci fermiamo qui.
unfinished = Prima aveva iniziato un'altra cosa: «{ $what }». Non è stata ancora inviata.
belong-missing =
    A che cosa si riferisce quello che ha appena inviato? Abbiamo bisogno di:

    { $rows }
belong-missing_of =
    <code>{ $folio }</code>
    { $items }
button-item_here = 📎 Punto { $n }
button-item_of = 📎 { $folio } · { $n }
