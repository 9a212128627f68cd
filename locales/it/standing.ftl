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
notice-copy_email = • Ha chiesto di riceverla anche per e-mail: Gliela invierà una persona del nostro team, perché da questa chat non possiamo inviare e-mail. Nel frattempo, la trova qui.
notice-copy_post = • Ha chiesto di riceverla anche per posta: Gliela invierà una persona del nostro team. Nel frattempo, la trova qui.
desk-ring-copy = 📮 Vuole ricevere i documenti anche per e-mail o per posta: bisogna inviarglieli.
wanted-safety_risk = se qualcuno è in pericolo, ferito o si sente male
wanted-service_cut = se in questo momento è senza servizio
wanted-case_type = se ci chiede un rimedio o vuole solo che lo sappiamo
wanted-product = di quale prodotto o servizio si tratta
wanted-occurred_on = in che giorno è successo
wanted-remedy = che cosa ci chiede
wanted-age_ok = se ha almeno 14 anni
wanted-full_name = il Suo nome e cognome
