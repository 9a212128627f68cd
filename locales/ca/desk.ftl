# El grup de treball: el que llegeixen i poden fer les persones de la casa. Impersonal o de vostè.

plain = { $words }

## La fitxa de cada expedient

desk-card =
    <b>{ $status }</b>{ $flags }
    <code>{ $folio }</code> · { $kind } · { $subject } · { $urgency }
    👤 { $customer } · { $language }
    { $due }
    { $holder }

    <blockquote>{ $story }</blockquote>{ $more }
desk-card-conversation =
    <b>Conversa sense expedient</b>
    👤 { $customer }

    Si el client n'obre un, aquest tema passarà a ser el de l'expedient.
desk-title-conversation = 💬 { $name }
desk-no_name = sense nom
desk-no_story = (sense relat)
desk-nobody = ningú
desk-the_bot = l'assistent automàtic
desk-who = 🧑‍💼 Expedient: { $assigned } · Conversa: { $talking }
desk-urgency-immediate = urgència immediata
desk-urgency-high = urgència alta
desk-urgency-normal = urgència normal
desk-urgency-low = urgència baixa
desk-flag-safety = 🚨 perill
desk-flag-overdue = ⏰ fora de termini
desk-flag-vulnerable = 🤲 necessita suport
desk-flag-priority = { $priority }
desk-flag-hold = ⏸ deute en suspens
desk-due-none = 📅 Ara no corre cap termini de resposta
desk-due-over =
    { $n ->
        [one] 📅 <b>El termini va vèncer: { $due }</b> (fa un dia)
       *[other] 📅 <b>El termini va vèncer: { $due }</b> (fa { $n } dies)
    }
desk-due-hours =
    { $n ->
        [one] 📅 <b>Cal respondre abans de: { $due }</b> (queda una hora)
       *[other] 📅 <b>Cal respondre abans de: { $due }</b> (queden { $n } hores)
    }
desk-due-days = 📅 Cal respondre com a molt tard el dia { $due } (queden { $n } dies)
desk-fact-product = 📦 { $value }
desk-fact-amount = 💶 Import: { $value }
desk-fact-reference = 🔖 { $value }
desk-fact-remedy = 🎯 Demana: { $value }
desk-because = 💡 L'assistent s'ha fixat en: { $words }
desk-hazards = 🚨 { $hazards }
desk-issues =
    Punts a què cal respondre:
    { $issues }
desk-missing =
    Falta que el client enviï:
    { $items }
desk-files =
    { $n ->
        [one] 📎 Un fitxer
       *[other] 📎 { $n } fitxers
    }
desk-twins = 👥 S'assembla a: { $folios }
desk-earlier =
    { $n ->
        [one] 🗂 Té un altre expedient
       *[other] 🗂 Té { $n } expedients més
    }

## Perills, amb poques paraules

desk-hazard-gas = gas
desk-hazard-carbon_monoxide = monòxid de carboni
desk-hazard-fire = foc o fum
desk-hazard-violence = violència
desk-hazard-self_harm = autolesió
desk-hazard-choking = ennuegament
desk-hazard-allergy = al·lèrgia
desk-hazard-poisoning = intoxicació
desk-hazard-electric_shock = descàrrega elèctrica
desk-hazard-injury = ferida
desk-hazard-medical_device = aparell mèdic
desk-hazard-telecare = teleassistència
desk-hazard-structure = esfondrament, caiguda o ascensor
desk-hazard-vehicle = vehicle
desk-hazard-battery = bateria
desk-hazard-water = aigua
desk-hazard-child_safety = seguretat infantil
desk-hazard-food = aliment en mal estat
desk-hazard-service_cut = subministrament tallat
desk-hazard-fraud = frau
desk-hazard-account_theft = compte robat
desk-hazard-other = possible perill

## Botons

desk-button-take = 🙋 Me n'encarrego jo
desk-button-take_over = 🙋 Agafar la conversa
desk-button-handback = 🤖 Tornar-la a l'assistent
desk-button-assign = 👉 Assignar
desk-button-propose = 📝 Proposar resposta
desk-button-approve = ✅ Aprovar i enviar
desk-button-reject = ↩️ Demanar que es revisi
desk-button-remedy = 🤝 Solució executada
desk-button-close = 🔒 Tancar
desk-button-priority = ⚖️ Gravetat
desk-button-investigate = 🔎 Investigar
desk-button-ask = ❓ Demanar dades
desk-button-ask_send = 📨 Demanar-les
desk-button-category = 🏷 Categoria
desk-button-retype = 🔤 Tipus
desk-button-refer = ➡️ Derivar
desk-button-transcript = 💬 Conversa
desk-button-send_anyway = 📨 Enviar al client
desk-button-keep_inside = 🗒 No enviar

## La cua

desk-queue-all = Tots
desk-queue-mine = Meus
desk-queue-unassigned = Sense assignar
desk-queue-soon = Vencen aviat
desk-queue-overdue = Fora de termini
desk-queue_empty = <b>{ $which }</b>: no n'hi ha cap.
desk-queue_list =
    <b>{ $which }</b>

    { $rows }
desk-row = { $marks }<code>{ $folio }</code> · { $customer }
    { $kind } · { $status }{ $due }
desk-row-due = { " " }· { $due }
desk-row_linked = { $row }
    { $link }
desk-find-list =
    <b>Expedients trobats</b>

    { $rows }
desk-find-none = No s'ha trobat cap expedient amb «{ $sought }».

## Qui hi ha

desk-who_list =
    <b>Equip</b>

    { $rows }
desk-who_row =
    { $n ->
        [0] { $name } · { $role } · { $state }{ $on_call }
        [one] { $name } · { $role } · { $state }{ $on_call } · una conversa
       *[other] { $name } · { $role } · { $state }{ $on_call } · { $n } converses
    }
desk-who-here = disponible
desk-who-away = absent
desk-who-left = fora del grup
desk-who_on_call = { " " }· de guàrdia

## El que s'ha fet

desk-done = Fet.
desk-take-done = 🙋 <b>{ $name }</b> porta la conversa: el que escrigui aquí arribarà al client. Per escriure només a l'equip, comenci amb <code>//</code>.
desk-take-toast = Ara la conversa la porta vostè.
desk-take-yours = La conversa ja la porta vostè.
desk-take-held = La conversa la porta { $name }.
desk-handback-done = 🤖 { $name } ha tornat la conversa a l'assistent.
desk-handback-toast = L'assistent continua on ho havia deixat.
desk-left = { $name } ja no és al grup de treball: la conversa torna a l'assistent.
desk-assign-ask = A qui s'assigna?
desk-assign-done = 👉 { $by } l'ha assignat a <b>{ $name }</b>.
desk-release-done = { $name } l'ha deixat lliure per a qui el pugui atendre.
desk-release-toast = De nou a la cua.
desk-note-done = Nota desada.
desk-priority-ask = Com és de greu per a la persona afectada?
desk-priority-done = ⚖️ { $name } l'ha avaluat: prioritat { $priority }, categoria «{ $category }» (es canvia amb /category).
desk-severity-4 = 4 · Crítica
desk-severity-3 = 3 · Greu
desk-severity-2 = 2 · Moderada
desk-severity-1 = 1 · Lleu
desk-investigate-done = 🔎 { $name } comprova els fets.
desk-retype-ask = Quin tipus li correspon? No se'n pot triar cap que doni menys drets al client.
desk-retype-done = 🔤 { $name } ha canviat el tipus: { $kind }.
desk-category-ask = Quina categoria de problema és?
desk-category-done = 🏷 { $name } ha indicat la categoria: { $category }.
desk-ask-pick = Què falta? Marqui-ho i premi «{ desk-button-ask_send }», o escrigui <code>/ask</code> i cada dada en una línia.
desk-ask-done = ❓ { $name } ha demanat les dades que falten.
desk-item_marked = { $mark } { $item }
desk-item-invoice = Factura o rebut de compra
desk-item-photo = Foto o vídeo del problema
desk-item-serial = Model i número de sèrie
desk-item-order = Número de comanda o contracte
desk-item-address = Adreça on ha passat
desk-item-iban = IBAN per a la devolució
desk-item-date = Dia en què va passar
desk-item-details = Explicació més detallada
desk-remedy-done = 🤝 { $name } ha anotat que la solució s'ha executat.
desk-merge-done = { $name } l'ha unit a { $folio }.
desk-merge-came = 🔗 { $name } ha unit { $folio } a aquest expedient: el que hi havia es pot llegir en el seu tema.
desk-refer-done = ➡️ { $name } l'ha derivat.
desk-refer-proposed = ➡️ { $name } proposa derivar-lo a { $to }. Cal que ho confirmi una persona supervisora.
desk-close-done = 🔒 { $name } l'ha tancat.
desk-transcript =
    <b>Conversa amb l'assistent</b> ({ $zone })

    { $said }
desk-transcript-none = No hi ha cap conversa desada: el client no va voler que es guardés, o ja s'ha esborrat.
desk-said-customer = 👤 { $words }
desk-said-bot = 🤖 { $words }
desk-news = { $rows }
desk-told = 🤖 <i>Enviat al client:</i> { $words }
desk-away-until = No rebrà avisos fins al dia { $until }.
desk-away-back = De nou disponible.
desk-alias-done = Els clients veuran el nom «{ $name }».
desk-language-ask = En quina llengua vol que li respongui l'assistent en aquest grup?
desk-language-done = Llengua: { $language }.
desk-on_call-on = Ara està de guàrdia: si ningú no atén un perill, rebrà un avís en privat. Perquè li arribi, abans ha d'haver escrit a l'assistent en privat.
desk-on_call-off = Ja no està de guàrdia.
desk-role-done = S'ha canviat la funció: { $name }.
desk-invite-link =
    Invitació per a { $role }. És d'un sol ús i caduca d'aquí a 24 hores:
    { $link }
desk-invite-sent = Li he enviat l'enllaç en privat. Si no li arriba, escrigui primer qualsevol cosa a l'assistent en privat i torni a demanar-lo.
desk-enrolled = Invitació acceptada: a partir d'ara vostè és { $role }. Entri al grup de treball i escrigui <code>/help</code>.
desk-no_invitation = Aquesta invitació no és vàlida: ja s'ha fet servir, ha caducat o no és nostra. Demani'n una de nova.

## El que ha fet el client

desk-happened-accepted = ✅ <b>El client accepta la resposta.</b> { $words }
desk-happened-not_accepted = ✋ <b>El client no accepta la resposta.</b> { $words }
desk-happened-spoke_again = 💬 <b>El client torna a escriure.</b> { $words }
desk-happened-second_look_begun = 🔁 <b>El client demana que ho revisi una altra persona.</b> { $words }
desk-happened-went_outside = 🏛 <b>El client ho ha portat a un organisme extern.</b> { $words }
desk-happened-withdrawn = <b>El client desisteix.</b> { $words }
desk-happened-reopened = 🔓 <b>El client torna a obrir l'expedient.</b> { $words }
desk-happened-customer_added = ➕ <b>El client hi afegeix:</b> { $words }
desk-happened-items_given = 📎 <b>El client envia el que faltava:</b>
    { $words }
desk-happened-issues_raised = ➕ <b>El client hi afegeix punts:</b>
    { $words }
desk-happened-safety_flagged = 🚨 <b>El client avisa d'un perill.</b> { $words }
desk-happened-closed_accepted = ✔️ <b>El client confirma que la solució està bé.</b> { $words }

## Avisos

desk-ring-person =
    { $times ->
        [one] 📞 <b>Demana parlar amb una persona.</b>
       *[other] 📞 <b>Encara espera parlar amb una persona</b> (fa { $minutes } minuts).
    }
desk-ring-supervisor =
    { $times ->
        [one] 📞 <b>Demana parlar amb un supervisor.</b> Si ara no pot ser, cal escriure-li dins de la mateixa jornada.
       *[other] 📞 <b>Encara espera parlar amb un supervisor</b> (fa { $minutes } minuts). Cal escriure-li dins de la mateixa jornada.
    }
desk-ring-safety =
    { $times ->
        [one] 🚨 <b>Possible perill: { $hazards }.</b> Cal atendre-ho ara.
       *[other] 🚨 <b>Ningú no ha atès encara el perill: { $hazards }</b> (fa { $minutes } minuts).
    }
desk-ring-receipt = 📄 No s'ha pogut lliurar el justificant de recepció.
desk-ring-assessment = ⚖️ Ningú no l'ha avaluat encara.
desk-ring-half_term = ⏳ Ha passat la meitat del termini.
desk-ring-near_term = ⏳ Ha passat el 60 % del termini.
desk-ring-end_of_term = ⏳ Ha passat el 80 % del termini: cal que se n'encarregui una persona supervisora.
desk-ring-overdue = ⏰ El termini ha vençut sense resposta.
desk-ring-promise = ⏰ Tampoc no s'ha complert la nova data promesa.
desk-ring-thanks = 💐 Encara no s'han donat les gràcies al client.
desk-ring-incomplete = ⏳ S'ha acabat el termini per completar-lo. Es tanca?
desk-ring-silence = ✉️ No s'han pogut lliurar els recordatoris de la resposta.
desk-ring-dormant = 💤 Fa un any que el client no diu res. Es tanca?
desk-ring-second_look = 🔁 Cal que una altra persona torni a revisar l'expedient.
desk-ring-remedy = 🤝 No consta que s'hagi executat la solució promesa.
desk-ring_private =
    { $what }
    { $link }

## El que no s'envia de seguida

desk-held-untaken = Això encara no s'ha enviat: la conversa la porta l'assistent. Si ho envia, passarà a portar-la vostè.
desk-held-other = Això encara no s'ha enviat: la conversa la porta { $name }, que pot estar responent ara mateix.
desk-held-language = Això encara no s'ha enviat. Llengua del missatge: { $written }. Llengua de l'expedient: { $wanted }.
desk-held-sent = 📨 Enviat al client.
desk-held-dropped = 🗒 No s'ha enviat.
desk-held-gone = Ja s'havia resolt.
desk-edited-only_words = S'ha canviat el text; el fitxer que té el client és el d'abans.

## Posar el grup a punt

desk-set_up-ready =
    { $n ->
        [0] ✅ El grup és a punt. Cada expedient nou tindrà aquí un tema.
        [one] ✅ El grup és a punt. Ara s'obre el tema d'un expedient pendent.
       *[other] ✅ El grup és a punt. Ara s'obren els temes de { $n } expedients pendents.
    }
desk-set_up-trouble =
    El grup encara no està a punt. Falta:
    { $rows }
    Quan estigui fet, torni a escriure <code>/desk</code>.
desk-set_up-off = Aquest grup ja no és un grup de treball. Els temes es queden com estan.
desk-set_up-was_none = Aquest grup no era un grup de treball.
desk-trouble-no_supergroup = • Convertir-lo en supergrup: només cal activar els temes a la configuració del grup.
desk-trouble-no_forum = • Activar els temes a la configuració del grup.
desk-trouble-no_admin = • Fer administrador l'assistent.
desk-trouble-gone = • Tornar a afegir l'assistent al grup.
desk-trouble-no_can_manage_topics = • Donar a l'assistent el permís de gestionar temes.
desk-trouble-no_can_delete_messages = • Donar a l'assistent el permís d'eliminar missatges.
desk-trouble-no_can_pin_messages = • Donar a l'assistent el permís de fixar missatges.

## Quan el grup no dona l'abast o no funciona

desk-digest =
    { $n ->
        [one] 📥 <b>Arriben molts expedients: un espera el seu tema.</b>
       *[other] 📥 <b>Arriben molts expedients: { $n } esperen el seu tema.</b>
    }
    Nous en aquesta llista:

    { $rows }
desk-digest_row = { $marks }<code>{ $folio }</code> · { $customer } · { $kind }{ $due }
desk-digest_other = { $title }
desk-topic-continues = ♻️ Algú va eliminar el tema d'abans. Es continua aquí; els missatges anteriors ja no es veuen, però l'expedient ho conserva tot.
desk-topic-reopened = 🔓 El tema s'ha tornat a obrir: l'expedient o la conversa continua. Un expedient es tanca amb <code>/close</code>.
desk-trouble_now =
    ⚠️ <b>Al grup de treball no s'hi pot treballar.</b> Cal:
    { $what }
    No es perd res: tot el que espera arribarà al grup quan estigui arreglat.
desk-trouble_over = ✅ Al grup de treball s'hi torna a poder treballar.

## El que no es pot fer

desk-refused =
    { $why }

    { $form }
desk-not_now =
    { $n ->
        [0] Ara no es pot fer: { $what }.
       *[other] Ara no es pot fer: { $what }. Ara sí que es pot: { $names }
    }
desk-unknown_command = No conec l'ordre /{ $name }. Amb <code>/help</code> veurà les que pot fer servir.
desk-denied-anonymous = Qui escriu com a administrador anònim no té permisos: no se sap qui és. Desactivi l'anonimat i torni-ho a fer.
desk-denied-channel = Un canal no té permisos aquí. Escrigui-ho amb el seu compte.
desk-denied-bot = Els altres bots no tenen permisos aquí.
desk-denied-forwarded = Una ordre reenviada no compta. Escrigui-la de nou.
desk-denied-edited = Una ordre que surt d'editar un missatge no compta. Escrigui-la de nou.
desk-denied-stranger = No consta que formi part de l'equip: no s'ha fet res ni s'ha enviat res al client. Demani una invitació a una persona supervisora.
desk-denied-left = Com que va sortir del grup, ara no té permisos.
desk-denied-role = La seva funció no permet fer això.
desk-denied-no_desk = Aquest grup no és un grup de treball. Amb /desk ho serà.
desk-denied-no_topic = Això es fa dins del tema d'un expedient.
desk-denied-no_case = Aquest tema encara no té expedient.
desk-unfit-no_case = Aquest tema encara no té expedient.
desk-unfit-no_topic = Això es fa dins del tema d'un expedient.
desk-unfit-not_taken = La conversa ja la porta l'assistent.
desk-unfit-no_operator = A l'equip no hi ha ningú amb el nom o el número «{ $typed }», o n'hi ha més d'un.
desk-unfit-not_assigned = No està assignat a ningú.
desk-unfit-not_yours = El porta { $name }; només el pot deixar lliure aquesta persona o una de supervisora.
desk-unfit-no_words = Falta el text.
desk-unfit-no_severity = «{ $typed }» no és una gravetat: ha de ser un número de l'1 al 4.
desk-unfit-no_kind = «{ $typed }» no és cap tipus.
desk-unfit-no_category = «{ $typed }» no és una categoria: ha de ser un número de l'1 al 35.
desk-unfit-nothing_picked = No s'ha marcat res.
desk-unfit-no_proof = Falta la prova que la solució s'ha executat.
desk-unfit-no_folio = «{ $typed }» no és un número d'expedient.
desk-unfit-no_body = Falta dir a qui es deriva.
desk-unfit-not_closable = En aquest estat no es pot tancar: { $status }.
desk-unfit-no_queue = «{ $typed }» no és cap llista.
desk-unfit-too_short = Cal escriure almenys { $n } lletres.
desk-unfit-no_role = «{ $typed }» no és cap funció: ha de ser agent, supervisor o head.
desk-unfit-role_above = No hi pot convidar ningú: és una funció superior a la seva ({ $role }).
desk-unfit-no_hours = «{ $typed }» no és un nombre d'hores: escrigui'n un del 0 al { $n }.
desk-unfit-long_alias = El nom ha de tenir com a molt { $n } lletres i una sola línia.
desk-unfit-no_language = «{ $typed }» no és cap de les nostres llengües: ca, es, it.
desk-unfit-no_role_change = Falta l'identificador numèric o la funció.
desk-unfit-no_desk_word = No s'entén: { $typed }. Es pot indicar la llengua (ca, es, it), «overflow» si és un grup de reserva, «off» perquè deixi de ser un grup de treball, o de què s'ocupa: { $topics }.
desk-unfit-no_held = Aquest missatge ja no hi és.
desk-unfit-not_your_words = Ho va escriure una altra persona.

## L'ajuda

desk-help =
    <b>Què pot fer { $role }</b>

    { $rows }

    Si a una ordre li falta alguna cosa, l'assistent li ensenya com s'escriu, amb un exemple.

    En un tema on vostè porta la conversa, tot el que escrigui arriba al client. Amb <code>//</code> al començament, o responent a la fitxa, queda com a nota. Si esborra un missatge, el client el continua veient: Telegram no n'avisa l'assistent.
desk-help_row = /{ $name } · { $does }
desk-help-desk = convertir el grup en grup de treball
desk-help-help = aquesta ajuda
desk-help-queue = què hi ha pendent
desk-help-find = buscar un expedient
desk-help-who = qui hi ha
desk-help-away = no rebre avisos durant unes hores
desk-help-alias = el nom que veuen els clients
desk-help-language = la llengua en què li respon l'assistent
desk-help-oncall = estar de guàrdia o no
desk-help-invite = convidar algú a l'equip
desk-help-role = canviar la funció d'algú
desk-help-take = portar la conversa i l'expedient
desk-help-handback = tornar la conversa a l'assistent
desk-help-card = tornar a mostrar la fitxa
desk-help-release = deixar l'expedient lliure
desk-help-assign = assignar l'expedient
desk-help-note = nota interna
desk-help-priority = dir com és de greu
desk-help-investigate = comprovar els fets
desk-help-retype = canviar el tipus
desk-help-category = indicar la categoria
desk-help-ask = demanar les dades que falten
desk-help-remedy = anotar que la solució s'ha executat
desk-help-merge = unir-lo a un altre expedient
desk-help-refer = derivar-lo a un altre organisme
desk-help-close = tancar-lo
desk-help-transcript = la conversa amb l'assistent
desk-form-desk = <code>/desk [ca|es|it] [de què s'ocupa] [overflow]</code> · per exemple: <code>/desk ca billing delivery</code>; <code>/desk off</code> perquè deixi de ser un grup de treball
desk-form-help = <code>/help</code>
desk-form-queue = <code>/queue [mine|unassigned|soon|overdue|tema]</code> · per exemple: <code>/queue soon</code> o <code>/queue billing</code>
desk-form-find = <code>/find text o número</code> · per exemple: <code>/find rentadora</code>
desk-form-who = <code>/who</code>
desk-form-away = <code>/away [hores]</code> · per exemple: <code>/away 4</code>; <code>/away 0</code> per tornar
desk-form-alias = <code>/alias nom</code> · per exemple: <code>/alias Laia</code>
desk-form-language = <code>/language ca|es|it</code> · per exemple: <code>/language ca</code>
desk-form-oncall = <code>/oncall</code>
desk-form-invite = <code>/invite agent|supervisor|head</code> (<code>agent</code> atén els clients, <code>supervisor</code> aprova les respostes, <code>head</code> dirigeix el servei) · per exemple: <code>/invite agent</code>
desk-form-role = <code>/role identificador agent|supervisor|head|none</code> (<code>none</code>: ja no és de l'equip) · per exemple: <code>/role 123456 supervisor</code>
desk-form-take = <code>/take</code>
desk-form-handback = <code>/handback</code>
desk-form-card = <code>/card</code>
desk-form-release = <code>/release</code>
desk-form-assign = <code>/assign nom</code>, o <code>/assign</code> per triar · per exemple: <code>/assign Laia</code>
desk-form-note = <code>/note text</code> · per exemple: <code>/note El taller diu que la peça arriba dimarts</code>
desk-form-priority = <code>/priority 1|2|3|4</code> (4 és la més greu) · per exemple: <code>/priority 3</code>
desk-form-investigate = <code>/investigate [què es comprova]</code> (ho llegirà el client) · per exemple: <code>/investigate la factura i els pagaments</code>
desk-form-retype = <code>/retype</code> per triar
desk-form-category = <code>/category número</code>, o <code>/category</code> per triar · per exemple: <code>/category 5</code>
desk-form-ask = <code>/ask</code> per triar, o <code>/ask</code> i cada dada en una línia · per exemple: <code>/ask Una foto de l'etiqueta</code>
desk-form-remedy = <code>/remedy done prova</code> · per exemple: <code>/remedy done Abonament 4711 del 3 de març</code>
desk-form-merge = <code>/merge número d'expedient</code> · per exemple: <code>/merge QV-2026-000123-7K3M</code>
desk-form-refer = <code>/refer organisme | adreça</code> · per exemple: <code>/refer OMIC de Girona | plaça Major, 1</code>
desk-form-close = <code>/close [motiu]</code> · per exemple: <code>/close El client ja no respon</code>
desk-form-transcript = <code>/transcript</code>

## El que llegeix el client

takeover-begun = 🧑‍💼 A partir d'ara l'atén <b>{ $name }</b>, una persona de l'empresa { $company }.
takeover-ended = La conversa amb { $name } s'ha acabat. Ara torna a parlar amb l'assistent automàtic.
takeover-signed = <b>{ $name }</b>
takeover-edited = <i>(missatge corregit)</i>
