# Com està un expedient quan no és el cas corrent, i el que queda a mig fer. Tractament de vostè.

status-reopened = Reobert
next-reopened = Vostè l'ha tornat a obrir i està pendent de resposta. També pot demanar que el revisi una altra persona.
next-first_review = L'estudia una altra persona de l'equip.
next-closed_over = Data del tancament: { $closed }. Es podia tornar a obrir fins al dia { $last }. Si encara hi ha res per resoldre, expliqui'ns-ho i n'obrirem un de nou.
told-first_review = Expedient <code>{ $folio }</code>: l'estudiarà una altra persona de l'equip. Li respondrà com a molt tard el dia <b>{ $due }</b>. Si vol que tingui en compte alguna cosa més, escrigui-la aquí.
due-half_term_missing =
    Expedient <code>{ $folio }</code>: continua obert i encara no ens ha arribat tot el que li vam demanar:
    { $items }
    Ens ho pot enviar fins al dia <b>{ $until }</b>.
cancelled-about = D'acord, ho deixem. L'expedient <code>{ $folio }</code> continua com estava.
cancelled-aside = D'acord, ho deixem.
unfinished = Abans havia començat una altra cosa: «{ $what }». Encara no s'ha enviat.
belong-missing =
    A què correspon el que acaba d'enviar? Això és el que ens falta:

    { $rows }
belong-missing_of =
    <code>{ $folio }</code>
    { $items }
button-item_here = 📎 Punt { $n }
button-item_of = 📎 { $folio } · { $n }
notice-copy_email = • Ha demanat rebre'l també per correu electrònic: l'hi enviarà una persona del nostre equip, perquè des d'aquest xat no podem enviar correus. Mentrestant, el té aquí.
notice-copy_post = • Ha demanat rebre'l també per correu postal: l'hi enviarà una persona del nostre equip. Mentrestant, el té aquí.
desk-ring-copy = 📮 Vol rebre els documents també per correu electrònic o postal: cal enviar-los-hi.
wanted-safety_risk = si hi ha algú en perill, ferit o que es trobi malament
wanted-service_cut = si ara mateix està sense servei
wanted-case_type = si ens demana una solució o només vol que ho sapiguem
wanted-product = quin producte o servei és
wanted-occurred_on = quin dia va passar
wanted-remedy = què ens demana
wanted-age_ok = si té 14 anys o més
wanted-full_name = el seu nom i cognom
