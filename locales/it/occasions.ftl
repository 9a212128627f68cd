# Dopo l'acquisto: ciò che si dice senza che nessuno lo chieda (aftersales/occasions.py).

occasion-advertising =
    <b>Pubblicità</b> · { $legal_name }

    { $said }

occasion-delivery_check = Ha già ricevuto il prodotto che ha acquistato da noi (<b>{ $product }</b>)? Se non è ancora arrivato, controlliamo subito.
occasion-getting_started = Da qualche giorno ha il Suo prodotto (<b>{ $product }</b>). Se Le serve aiuto per metterlo in funzione o per usarlo, può chiederci qui tutto quello che vuole.
occasion-maintenance_due = È il momento del controllo periodico del Suo prodotto (<b>{ $product }</b>). Se ci dice quale giorno Le va bene, lo mettiamo in agenda.
occasion-maintenance_again = Il controllo periodico del Suo prodotto (<b>{ $product }</b>) è ancora da fare. È l'ultimo promemoria per questo controllo.
occasion-warranty_60 = La garanzia legale di conformità del Suo prodotto (<b>{ $product }</b>) scade il giorno { $covered }. Se ha notato un difetto, ce lo dica appena possibile: se il prodotto lo aveva già alla consegna, ha diritto alla riparazione o alla sostituzione senza spese.
occasion-warranty_15 = Mancano pochi giorni alla fine della garanzia legale di conformità del Suo prodotto (<b>{ $product }</b>): scade il giorno { $covered }. Se ha notato un difetto, è il momento di dircelo.
occasion-repair_ready = La riparazione del Suo prodotto (<b>{ $product }</b>) è terminata: può passare a ritirarlo nei nostri orari di apertura.
occasion-anniversary = Il Suo primo acquisto da noi è stato il giorno { $bought }, e in questi giorni ne ricorre l'anniversario. Grazie della fiducia. Tutti noi di { $company }
occasion-birthday = Buon compleanno. Tutti noi di { $company } Le auguriamo una bellissima giornata.
occasion-birthday_late = In questi giorni è stato il Suo compleanno. Anche se con un po' di ritardo, tutti noi di { $company } Le facciamo tanti auguri.

reply-arrived = ✅ Sì, è arrivato
reply-not_arrived = 📦 Non ancora
reply-usage = ❓ Ho una domanda
reply-visit = 📅 Fissare il controllo
reply-defect = 🔧 Ho notato un difetto

reply_to-arrived = Grazie, ci fa piacere. Se qualcosa del Suo prodotto (<b>{ $product }</b>) non va, ci scriva qui.
reply_to-not_arrived = Ci dispiace che il prodotto (<b>{ $product }</b>) non sia ancora arrivato. Apriremo un reclamo: così avrà un numero di pratica e una data di risposta.
reply_to-usage = Va bene, parliamo del Suo prodotto (<b>{ $product }</b>).
reply_to-visit = Va bene, vediamo quando possiamo fare il controllo del Suo prodotto (<b>{ $product }</b>). Subito dopo potrà dirci quali giorni Le vanno bene.
reply_to-defect = Ci dispiace. Prendiamo nota del difetto del Suo prodotto (<b>{ $product }</b>).
reply_to-already = Questo ce lo aveva già detto (<b>{ $product }</b>). Può vedere a che punto è o, se si tratta di altro, cominciare da capo.
