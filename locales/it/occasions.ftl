# Dopo l'acquisto: ciò che si dice senza che nessuno lo chieda (aftersales/occasions.py).

occasion-advertising =
    <b>Pubblicità</b> · { $legal_name }

    { $said }

occasion-delivery_check = Ha già ricevuto <b>{ $product }</b>? Se non è ancora arrivato, controlliamo subito.
occasion-getting_started = Da qualche giorno ha <b>{ $product }</b>. Se Le serve aiuto per metterlo in funzione o per usarlo, può chiederci tutto qui.
occasion-maintenance_due = Per <b>{ $product }</b> è il momento del controllo periodico. Se ci dice che giorno Le va bene, lo mettiamo in agenda.
occasion-maintenance_again = <b>{ $product }</b> deve ancora fare il controllo periodico. È l'ultimo promemoria per questo controllo.
occasion-warranty_60 = La garanzia legale di <b>{ $product }</b> finisce il giorno { $covered }. Se ha notato un difetto, ce lo dica prima: finché dura la garanzia, ha diritto alla riparazione senza spese.
occasion-warranty_15 = Mancano pochi giorni alla fine della garanzia legale di <b>{ $product }</b>: finisce il giorno { $covered }. Se ha notato un difetto, è il momento di dircelo.
occasion-repair_ready = La riparazione di <b>{ $product }</b> è finita: può passare a ritirarlo nei nostri orari di apertura.
occasion-anniversary = In questi giorni, dal { $bought }, ricorre il Suo primo acquisto da noi. Grazie della fiducia. Tutti noi di { $company }
occasion-birthday = Buon compleanno. Tutti noi di { $company } Le auguriamo una bellissima giornata.
occasion-birthday_late = In questi giorni è stato il Suo compleanno. Anche se con un po' di ritardo, tutti noi di { $company } Le facciamo tanti auguri.

reply-arrived = ✅ Sì, è arrivato
reply-not_arrived = 📦 Non ancora
reply-usage = ❓ Ho una domanda
reply-visit = 📅 Vorrei un appuntamento
reply-defect = 🔧 Ho notato un difetto

reply_to-arrived = Grazie, ne siamo lieti. Se con <b>{ $product }</b> qualcosa non va, ci scriva qui.
reply_to-not_arrived = Ci dispiace che <b>{ $product }</b> non sia ancora arrivato. Apriamo un reclamo: così avrà un numero di pratica e una data di risposta.
reply_to-usage = Va bene, parliamo di <b>{ $product }</b>.
reply_to-visit = Va bene, vediamo quando possiamo fare il controllo di <b>{ $product }</b>. Ci dica anche quali giorni Le vanno bene.
reply_to-defect = Ci dispiace. Prendiamo nota del difetto di <b>{ $product }</b>.
reply_to-already = Di <b>{ $product }</b> ce lo aveva già detto. Può vedere a che punto è o, se si tratta di altro, cominciare da capo.
