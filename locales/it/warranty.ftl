# La garanzia legale: /garanzia.

flow-warranty = Garanzia legale

goods-ask = Che cosa ha acquistato?
goods-label = Che cos'è
goods-new = Un prodotto nuovo
goods-digital = Contenuto digitale
goods-second_hand = Un prodotto usato

warranty_date-ask = Che giorno l'ha ricevuto? Se non lo ricorda, scriva quello dell'acquisto, per esempio: <i>14 marzo 2025</i>.
warranty_date-label = Data della consegna

warranty-years = { $n ->
    [one] { $n } anno
   *[other] { $n } anni
    }
warranty-seller =
    <b>È in garanzia legale fino al giorno { $covered }</b>: { $term } dal giorno { $delivered } ({ $article }).

    Se un difetto si manifesta entro il giorno <b>{ $presumed }</b>, non deve dimostrare nulla: si presume che ci fosse già alla consegna, e spetta al venditore dimostrare il contrario ({ $presumption }).

    { $notes }
warranty-buyer =
    <b>È in garanzia legale fino al giorno { $covered }</b>: { $term } dal giorno { $delivered } ({ $article }).

    Dopo il giorno { $presumed } non si presume più che il difetto ci fosse già alla consegna: potrebbero chiederLe di dimostrarlo, per esempio con la relazione di un tecnico ({ $presumption }).

    { $notes }
warranty-over =
    <b>La garanzia legale è terminata il giorno { $covered }</b>: { $term } dal giorno { $delivered } ({ $article }).

    Verifichi se il produttore o il negozio offrivano una garanzia convenzionale più lunga. Se ci aveva già segnalato il difetto prima di quella data, ce lo racconti comunque.

    { $notes }
warranty-undated = La garanzia legale dura { $term } dalla consegna ({ $article }). Per sapere la data esatta serve il giorno in cui l'ha ricevuto: è sulla fattura o sul documento di trasporto.
warranty-at_least = • Per un prodotto usato questo è il termine minimo. Verifichi se sulla fattura ne risulta uno più lungo.
warranty-remedies = • Finché dura, può scegliere la riparazione o la sostituzione, senza spese, se non è impossibile o sproporzionata. Se così non si risolve, può chiedere una riduzione del prezzo o la risoluzione del contratto.
warranty-workshop = • A questo termine si aggiungono i giorni passati in assistenza per una riparazione in garanzia.
warranty-court = • In Italia si può agire in giudizio fino al giorno { $last }.
