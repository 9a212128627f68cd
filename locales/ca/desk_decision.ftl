# Al grup de treball: la resposta a un expedient, i els textos i les ordres que ja estan preparats.

## Les preguntes de qui escriu la resposta

flow-decision = Resposta a l'expedient
flow-sending_back = Motiu per revisar-la
desk-result-ask = Quin és el resultat?
desk-result-label = Resultat
desk-answer-ask =
    Escrigui la resposta motivada a aquest punt, tal com l'ha de llegir el client:

    <blockquote>{ $n }. { $point }</blockquote>
desk-answer-label = Resposta al punt { $n }
desk-offers-ask = Quina solució donarem al client? En pot triar més d'una.
desk-offers-more =
    De moment hi ha: { $value }.

    En pot afegir o treure. En acabar, premi «{ button-done }».
desk-offers-label = Solució
desk-which-ask = «{ $remedy }»: quina? El client ho llegirà tal com ho escrigui, per exemple: <i>Revisem de franc la instal·lació</i>.
desk-which-label = ℹ️ { $remedy }
desk-amount-ask = «{ $remedy }»: quin import, en euros? Per exemple: <code>39,90</code>.
desk-amount-label = 💶 { $remedy }
desk-by-ask = «{ $remedy }»: quin dia, com a molt tard? Premi una data o escrigui-la, per exemple: <code>15/12/2026</code>.
desk-by-label = 📅 { $remedy }
desk-reason-ask = Per què s'ha de revisar? Només ho llegirà l'equip.
desk-reason-label = Motiu

## Com s'acaba

desk-decision-review =
    <b>Repassi la proposta de resposta</b> ({ $about })

    { $rows }

    Encara no s'envia: abans s'ha d'aprovar.
desk-decision-review_direct =
    <b>Repassi la resposta</b> ({ $about })

    { $rows }

    En prémer el botó, s'enviarà al client.
desk-decision-propose = 📝 Proposar-la
desk-decision-send = 📨 Enviar-la al client
desk-decision-left = La resposta que s'estava escrivint s'ha descartat. L'expedient continua com estava.
desk-sending_back-left = D'acord: la proposta continua com estava.
desk-decision-proposed = 📝 <b>{ $name }</b> proposa aquesta resposta. El client la llegirà així:
desk-filling-other = Ara ho està escrivint { $name }: en cada tema només ho pot fer una persona alhora.
desk-filling-take_over = ✍️ Continuar-ho jo
desk-filling-moved =
    Mentrestant l'expedient ha canviat: { $status }. No s'ha enviat res; el que havia escrit queda desat i ho podrà reprendre amb <code>{ $again }</code>.

    { $why }
desk-filling-only_words = Aquí cal respondre amb un text: això no s'ha desat ni s'ha enviat al client.
desk-approve-ask =
    Això és el que llegirà el client; ho signarà qui ho aprovi. Ho proposa { $name }.

    Què en fem?
desk-approve-done = ✅ <b>{ $name }</b> ha aprovat la resposta: s'envia al client.
desk-approve-wanted =
    🔔 <b>{ $name }</b> demana que una persona supervisora aprovi la resposta.
    { $why }
desk-reject-done =
    ↩️ <b>{ $name }</b> demana que es revisi la resposta:
    <blockquote>{ $reason }</blockquote>
    Amb <code>/propose</code> es reprèn el que hi havia escrit.

## Quan el que s'escriu no hi encaixa

reasoned-empty = Falta el text. Escrigui'l en un missatge.
reasoned-too_short = És massa curt: calen almenys { $limit } caràcters.
reasoned-too_long =
    { $over ->
        [one] Sobra un caràcter: n'hi caben { $limit }.
       *[other] Sobren { $over } caràcters: n'hi caben { $limit }.
    }
reasoned-other_language = Sembla escrit en una altra llengua ({ $written }). La de l'expedient és aquesta: { $wanted }. Torni-ho a escriure o, si ja és el que vol, premi «{ reasoned-anyway }».
reasoned-wrong_language = És en una altra llengua ({ $written }) i el client no ho pot rebre així. Escrigui-ho en la llengua de l'expedient: { $wanted }.
reasoned-anyway = Està bé així
euros-not_a_number = Això no és cap import. Escrigui'l en xifres, per exemple: <code>39,90</code>.
euros-negative = L'import s'escriu sense el signe menys, per exemple: <code>39,90</code>.
euros-too_much = L'import màxim és { $limit }.
euros-too_many = Hi ha més d'un import. Escrigui'n només un, per exemple: <code>39,90</code>.
euros-nothing = L'import ha de ser més gran que zero.
euros-other_currency = L'import ha de ser en euros, per exemple: <code>39,90</code>.
day_to_come-not_a_date = Això no és cap data. Escrigui-la així, per exemple: <code>15/12/2026</code>.
day_to_come-gone_by = Aquesta data ja ha passat. Pot ser avui ({ $today }) o més endavant.
day_to_come-option = { $by }

## Respostes preparades

desk-reply-none =
    No hi ha cap resposta preparada. Les desen les persones supervisores: escrivint <code>/canned save nom</code> i, a sota, el text en les tres llengües, cada un després de <code>ca:</code>, <code>es:</code> i <code>it:</code>.

    S'hi pot posar { $blanks }: en enviar-la, hi sortiran el nom del client, el número d'expedient i la data límit de resposta.
desk-reply-list =
    <b>Respostes preparades</b>

    { $rows }

    S'envien amb <code>/canned nom</code>, en la llengua de l'expedient.
desk-reply-row = • <b>{ $name }</b>: { $words }
desk-reply-shown =
    <b>{ $name }</b>

    { $rows }
desk-reply-text =
    { $language }:
    <blockquote>{ $words }</blockquote>
desk-reply-saved = S'ha desat «{ $name }».
desk-reply-dropped = S'ha esborrat «{ $name }».
desk-reply-sent =
    💬 { $name } · «{ $reply }»
    <blockquote>{ $words }</blockquote>
desk-reply-due = { $due }

## Ordres seguides

desk-macro-none = No hi ha cap sèrie d'ordres desada. Les desen les persones supervisores: escrivint <code>/macro save nom</code> i, a sota, una ordre a cada línia, per exemple: <code>/take</code>.
desk-macro-list =
    <b>Sèries d'ordres</b>

    { $rows }
desk-macro-shown =
    <b>{ $name }</b>

    { $rows }
desk-macro-run = ▶️ Fer-ho ara
desk-macro-saved =
    S'ha desat «{ $name }»:
    { $rows }
desk-macro-done =
    { $n ->
        [one] ✅ «{ $name }»: s'ha fet l'única ordre.
       *[other] ✅ «{ $name }»: s'han fet les { $n } ordres.
    }
desk-macro-stopped =
    ⛔️ S'ha aturat a l'ordre { $n }, <code>{ $step }</code>:
    { $why }

    El que venia després no s'ha fet:
    { $left }
desk-macro-stopped_last =
    ⛔️ S'ha aturat a l'última ordre, la { $n }, <code>{ $step }</code>:
    { $why }

## El que no es pot fer

desk-unfit-nothing_begun = En aquest tema no hi ha res a mig omplir.
desk-unfit-no_reason = Falta el motiu: hi ha una altra cosa a mig omplir, o sigui que cal escriure'l darrere de l'ordre.
desk-unfit-no_reply = No hi ha res desat amb el nom «{ $typed }».
desk-unfit-reply_name = «{ $typed }» no pot ser un nom: ha de ser una sola paraula, de 32 caràcters com a molt, i no pot ser cap de les ordres.
desk-unfit-reply_taken = El nom «{ $name }» ja es fa servir per a una altra cosa.
desk-unfit-reply_missing = No s'ha desat: calen les tres llengües i falta el text en: { $missing }.
desk-unfit-reply_long = No s'ha desat: un dels textos ({ $language }) passa de { $n } caràcters.
desk-unfit-reply_blank = No s'ha desat: no se sap què és { $blank }. Només s'hi pot posar { $blanks }.
desk-unfit-reply_language = No s'ha desat: un dels textos no sembla escrit en la seva llengua ({ $language }).
desk-unfit-reply_unknown = No s'ha enviat: aquí no se sap què s'ha de posar a { $blank }.
desk-unfit-reply_already = Des d'aquest missatge ja s'ha enviat.
desk-unfit-macro_steps = No s'ha desat: calen d'una a { $n } ordres, una a cada línia.
desk-unfit-macro_step = No s'ha desat: «{ $step }» no és cap ordre que es pugui posar aquí.
desk-unfit-macro_words = No s'ha desat: el client rebria el que hi ha escrit a «{ $step }», i no se sap en quina llengua. Deixi-hi només l'ordre, o faci una resposta preparada.
desk-unfit-macro_replies = No s'ha desat: només hi pot haver una resposta preparada.

## L'ajuda

desk-help-propose = escriure la resposta a l'expedient
desk-help-approve = llegir la resposta proposada i aprovar-la
desk-help-reject = demanar que es revisi la resposta proposada
desk-help-cancel = descartar el que s'està omplint
desk-help-canned = respostes preparades
desk-help-macro = fer unes quantes ordres d'un sol cop
desk-form-propose = <code>/propose</code>
desk-form-approve = <code>/approve</code> per llegir-la, <code>/approve yes</code> per enviar-la
desk-form-reject = <code>/reject motiu</code> · per exemple: <code>/reject Falta dir quan arriba la peça</code>
desk-form-cancel = <code>/cancel</code>
desk-form-canned = <code>/canned nom</code>, <code>/canned</code> per veure-les, <code>/canned show|save|delete nom</code> · per exemple: <code>/canned save gracies</code> i, a sota, una línia que comenci amb <code>ca:</code>, una amb <code>es:</code> i una amb <code>it:</code>
desk-form-macro = <code>/macro nom</code>, <code>/macro</code> per veure-les, <code>/macro show|save|delete nom</code> · per exemple: <code>/macro save inici</code> i, a sota, <code>/take</code> i <code>/investigate</code>
