# La vida d'un expedient per a qui l'ha obert: com va, què passa, què li diem i què pot fer. Tractament de vostè.

## Botons

button-accept = ✅ Accepto la resposta
button-refuse = ✋ No l'accepto
button-second_look = 🔁 Demano una revisió
button-remedy_right = ✅ Sí, està bé
button-remedy_wrong = ⚠️ Hi ha un problema
button-reopen = 🔓 Torna'l a obrir
button-give = 📎 Envia el que falta
button-give_item = 📎 Envia el punt { $n }
button-outside = 🏛 Ho porta un organisme
button-withdraw = Retira l'expedient
button-join = Sí, afegeixin-ho allà
button-not_same = No, és una altra cosa
button-reopen_here = 🔓 És sobre aquell cas

## Com va

card =
    Número d'expedient: <code>{ $folio }</code>
    Tipus: { $kind }
    Data de recepció: { $received }
    Estat: <b>{ $status }</b>

    { $next }
next-received = L'hem rebut. Ara una persona l'ha de llegir i decidir qui se n'encarrega.
next-acknowledged = Ja té el justificant. Ara una persona ha de llegir el cas i decidir qui se n'encarrega.
next-assessed = Ja l'hem llegit i ja hi ha una persona que se n'encarrega. Ara hem de comprovar els fets.
next-assigned = Se n'encarrega: { $name }. Ara hem de comprovar els fets.
next-investigating = Estem comprovant els fets. Després li respondrem punt per punt.
next-needs_info =
    Per continuar necessitem:
    { $items }
    Data límit per enviar-ho: { $until }.
next-decision_draft = La resposta està escrita i la repassem abans d'enviar-l'hi.
next-decided = Ja té la nostra resposta. Ens falta saber si l'accepta. Si no diu res, no ho interpretarem mai com un sí.
next-accepted =
    Va acceptar la resposta. Ara hem de complir el que vam acordar:
    { $offers }
next-accepted_all = Va acceptar la resposta i no ens queda res per fer. Li confirmarem el tancament.
next-remedy_done = Hem fet el que vam acordar: { $proof }. Digui'ns si està bé. Si no ens diu el contrari fins al dia { $until }, tancarem l'expedient.
next-rejected_open = No va acceptar la resposta i l'expedient continua obert. Pot demanar que el revisi una altra persona.
next-escalated_int = Una altra persona, que no va intervenir en la primera resposta, el torna a estudiar.
next-reviewed_by = El torna a estudiar { $name }, que no va intervenir en la primera resposta.
next-escalated_ext = L'assumpte és en mans d'un altre organisme: { $body }. Nosaltres el seguim i l'expedient continua obert.
next-no_reply = No hem tingut notícies seves des de la resposta. L'expedient continua obert: encara ens pot dir si accepta la resposta o no.
next-closed = Data del tancament: { $closed }. Si no ha quedat resolt, el pot tornar a obrir fins al dia { $last }.
next-closed_incomplete = Es va tancar perquè no ens va arribar el que faltava. El pot tornar a obrir quan vulgui.
next-merged = Continua a l'expedient <code>{ $main }</code>, amb tot el que havia explicat.
next-referred = No depèn de nosaltres. S'ha d'adreçar a: { $where }.
next-blocked = Les dades estan bloquejades: ja no les fem servir per a res.
next-overdue = No hem respost a temps i li'n demanem disculpes. No tancarem el cas per això: la resposta l'hi devem igualment.
next-hold = Mentre no es resolgui, no li reclamarem cap deute en disputa ni li tallarem cap servei per aquest motiu.
left-days = Data límit de resposta: { $due }. { $n ->
    [one] Queda { $n } dia.
   *[other] Queden { $n } dies.
    }
left-today = Data límit de resposta: { $due }. És avui.
left-over = La data límit de resposta era: { $due }.
left-promised = Nova data que li vam donar: { $until }.
left_to_send-days = { $n ->
    [one] Li queda { $n } dia per enviar el que falta.
   *[other] Li queden { $n } dies per enviar el que falta.
    }
left_to_send-today = Avui és l'últim dia per enviar el que falta.
left_to_send-over = El termini per enviar el que falta va acabar el dia { $due }, però encara ho pot enviar.
item = { $n }. { $what }
offer = • { $parts }
offer_by = com a molt tard el dia { $by }
offer-refund = Li tornem els diners
offer-replacement = Li canviem el producte
offer-repair = Reparem el producte
offer-substitute = Li donem un producte equivalent
offer-technical_assistance = L'atén un tècnic
offer-information = Li donem l'explicació que demanava
offer-referral = Li indiquem a qui adreçar-se
offer-financial_assistance = Ajuda econòmica
offer-price_reduction = Li rebaixem el preu
offer-cancellation = Anul·lem el contracte
offer-compensation = L'indemnitzem
offer-apology = Li demanem disculpes
offer-goodwill_gift = Un detall de cortesia
offer-change_of_practice = Canviem la manera de treballar perquè no es repeteixi
offer-other = Una altra solució

## Què li diem quan passa alguna cosa

told-received = Fa tres dies ens va explicar què havia passat i no ho va acabar d'enviar. Perquè no es perdi, ho hem registrat tal com estava, amb el número d'expedient <code>{ $folio }</code>. Li respondrem com a molt tard el dia { $due }. Encara hi pot afegir el que vulgui.
told-discarded = Fa set dies va començar a escriure'ns i no ho va enviar. Ho hem esborrat i no n'hem guardat res. Si encara ho necessita, pot tornar a començar.
told-assessed =
    Expedient <code>{ $folio }</code>: l'hem llegit i { $urgency }.
    { $by }
    Li respondrem com a molt tard el dia { $due }.
urgency-first = passarà davant de tots els altres
urgency-in_turn = seguirà l'ordre habitual
assigned-to = Se n'encarrega: { $name }.
assigned-nobody = Se n'encarrega una persona del nostre equip.
told-investigating = Expedient <code>{ $folio }</code>: hem començat a comprovar els fets. Li respondrem com a molt tard el dia { $due }.
told-investigating_what = Expedient <code>{ $folio }</code>: hem començat a comprovar els fets. Ara revisem: { $checking }. Li respondrem com a molt tard el dia { $due }.
told-information_wanted =
    Expedient <code>{ $folio }</code>: <b>per poder-li respondre necessitem:</b>

    { $items }

    <b>Fins quan:</b> { $until }.
    <b>Com:</b> premi el botó o respongui aquí mateix, amb un text, una foto o un document.
    <b>Si no ens arriba:</b> passat aquest dia l'expedient podria quedar tancat sense resposta. Abans l'avisarem dues vegades, i sempre podrà tornar a obrir-lo amb aquest número.

    Si no té el que demanem, o no entén per què ens cal, digui-ho: una persona l'ajudarà.
told-completed_partly =
    Expedient <code>{ $folio }</code>: rebut, gràcies. Encara necessitem:
    { $items }
    Ens ho pot enviar fins al dia { $until }.
told-completed = Expedient <code>{ $folio }</code>: ja ho tenim tot, gràcies. Continuem, i li respondrem com a molt tard el dia <b>{ $due }</b>.
told-decided =
    <b>Resposta al seu expedient</b> <code>{ $folio }</code>

    { $parts }
told-decided_again =
    <b>Segona resposta al seu expedient</b> <code>{ $folio }</code>
    L'ha tornat a estudiar una altra persona.

    { $parts }
told-thanked =
    <b>Sobre el que ens va fer arribar</b> (<code>{ $folio }</code>)

    { $parts }
decision-result =
    <b>Resultat</b>
    { $result }
decision-whole = { $answer }
decision-point =
    <b>{ $n }. { $point }</b>
    { $answer }
decision-offers =
    <b>Què farem</b>
    { $offers }
decision-meaning =
    <b>Què pot fer ara</b>
    • «{ button-accept }»: { $accept }
    • «{ button-refuse }»: { $refuse }
    • «{ button-person }»: hi pot parlar abans de decidir.

    No hi ha pressa: si no ens diu res, no ho interpretarem mai com un sí.
decision-accept_with_offers = fem el que hi diu. Si després no es fa o no està bé, ens ho diu i el cas continua.
decision-accept_without_offers = tanquem l'expedient. Si canvia d'opinió, el podrà tornar a obrir.
decision-refuse_first = el cas continua obert. Pot demanar que el revisi una altra persona, que li respondrà en un màxim de { $term }.
decision-refuse_again = el cas continua obert. Encara pot demanar una altra revisió, amb resposta en un màxim de { $term }, o acudir a un organisme de fora de l'empresa.
decision-signed = Signa: { $name }, { $company }.
decision-signed_by_service = Signa: servei d'atenció al client, { $company }.
told-accepted =
    Expedient <code>{ $folio }</code>: hem anotat que accepta la resposta. Això és el que hem de fer ara:
    { $offers }

    Quan estigui fet l'hi direm, i vostè ens dirà si està bé. Si no es fa, premi «{ button-remedy_wrong }».
told-accepted_all = Expedient <code>{ $folio }</code>: hem anotat que accepta la resposta. No ens queda res per fer; ara li confirmarem el tancament.
told-refused =
    Expedient <code>{ $folio }</code>: <b>hem anotat que no ho accepta. El cas continua obert.</b> { $reason }

    <b>Dins de l'empresa:</b> premi «{ button-second_look }» i l'estudiarà una persona que no hi ha intervingut. Li respondrà en un màxim de { $term }.
    <b>Fora de l'empresa</b>, sense cap cost o amb un cost baix:
    { $bodies }
reason-noted = El motiu que ens dona queda a l'expedient.
reason-wanted = Si ens vol dir per què, escrigui-ho aquí: ho llegirà qui el revisi.
told-no_reply = Expedient <code>{ $folio }</code>: fa dies que té la nostra resposta i no sabem si l'accepta. <b>No la donem per acceptada ni tanquem el cas.</b> No li enviarem més recordatoris; quan vulgui, respongui aquí o premi un botó.
told-decided_still = Expedient <code>{ $folio }</code>: gràcies per escriure'ns. La nostra resposta continua pendent del que vostè decideixi: la pot acceptar o no.
told-second_look = Expedient <code>{ $folio }</code>: el tornarà a estudiar una persona que no ha intervingut en la resposta. Li respondrà com a molt tard el dia <b>{ $due }</b>. Si vol que tingui en compte alguna cosa més, escrigui-la aquí.
told-went_outside =
    Expedient <code>{ $folio }</code>: { $how }

    L'expedient continua obert. Mentre no es resolgui, no li reclamarem cap deute en disputa ni li tallarem cap servei per aquest motiu.
outside-by_you = hem anotat que el cas és en mans d'un altre organisme: { $body }.
outside-by_them = ens han avisat que el cas és en mans d'un altre organisme: { $body }.
outcome-agreement = acord
outcome-award = laude arbitral
outcome-judgment = sentència
outcome-dismissed = no admès o desestimat
told-settled_outside =
    Expedient <code>{ $folio }</code>: l'assumpte s'ha resolt fora de l'empresa ({ $outcome }, referència { $reference }). Això és el que hem de fer ara:
    { $offers }
told-settled_outside_all = Expedient <code>{ $folio }</code>: l'assumpte s'ha resolt fora de l'empresa ({ $outcome }, referència { $reference }). No ens queda res per fer.
told-remedy_done =
    Expedient <code>{ $folio }</code>: <b>hem fet el que vam acordar.</b>
    { $proof }

    Està bé? Si no ho està, premi «{ button-remedy_wrong }» i el cas continuarà obert. Si no ens diu el contrari fins al dia { $until }, tancarem l'expedient; el podrà tornar a obrir.
told-closing =
    <b>Tancament de l'expedient</b> <code>{ $folio }</code>
    { $what }

    Data del tancament: { $closed }. Si no ha quedat resolt o ens vol dir alguna cosa més, el pot tornar a obrir fins al dia { $last }, amb el mateix número i tot el que ja hi consta.
ending-accepted = Vostè va acceptar la resposta, hem fet el que vam acordar i ens ha confirmat que està bé.
ending-unobjected = Vostè va acceptar la resposta i hem fet el que vam acordar. Han passat { $n } dies i no ens ha dit que hi hagués cap problema.
ending-nothing_owed = Vostè va acceptar la resposta i no quedava res per fer.
ending-answered = Li hem respost i no calia res més per part seva. Gràcies per escriure'ns.
ending-exhausted = Fa molt de temps que té la nostra resposta i no n'hem tingut notícies. Aquest tancament no vol dir que l'hagi acceptada.
ending-exhausted_because = Ja no queda cap via oberta: { $reason }. Aquest tancament no vol dir que hagi acceptat la resposta.
ending-exhausted_outside = L'assumpte s'ha acabat fora de l'empresa ({ $outcome }): { $reason }. Aquest tancament no vol dir que hagi acceptat la nostra resposta.
ending-withdrawn = L'hem tancat perquè vostè ens ho ha demanat. No ha perdut cap dret: també pot acudir als organismes de consum.
told-closed_incomplete = Expedient <code>{ $folio }</code>: el tanquem perquè no ens ha arribat el que faltava, després de dos avisos. No és un «no»: el pot tornar a obrir quan vulgui amb aquest mateix número, i continuarem on érem.
told-referred_report =
    Expedient <code>{ $folio }</code>: el que ens explica ho ha de tractar l'autoritat. S'hi ha d'adreçar vostè:
    { $where }

    Nosaltres en guardem una còpia i ho revisem internament. Conservi el número d'expedient.
told-referred_case =
    Expedient <code>{ $folio }</code>: l'hem estudiat i no depèn de nosaltres. S'ha d'adreçar a:
    { $where }

    Conservi el número d'expedient: demostra que ens ho va explicar i quan.
told-reopened = Expedient <code>{ $folio }</code>: l'hem tornat a obrir, amb tot el que ja hi constava. Li respondrem com a molt tard el dia { $due }. També pot demanar que el revisi una altra persona, que li respondrà en un màxim de { $term }.
told-merged = Expedient <code>{ $folio }</code>: és el mateix cas que <code>{ $main }</code> i l'hem unit a aquell. No s'ha perdut res: el seguirem allà.
told-blocked = Expedient <code>{ $folio }</code>: les dades han quedat bloquejades. Ningú no les pot fer servir, tret de jutjats i autoritats, i es destruiran el dia { $until }.
told-retyped = Expedient <code>{ $folio }</code>: el tractarem com a «{ $kind }», que és el que correspon al que ens explica. Els seus drets no canvien ni s'allarga el termini: li respondrem com a molt tard el dia { $due }.
told-added = Expedient <code>{ $folio }</code>: afegit. Ho veurà la persona que se n'encarrega.
told-added_closed = Expedient <code>{ $folio }</code>: afegit. L'expedient continua tancat; si no ha quedat resolt, el pot tornar a obrir.
told-put_off =
    Expedient <code>{ $folio }</code>: no hem acabat la resposta i li'n demanem disculpes.
    <b>Per què:</b> { $reason }
    <b>Nova data:</b> { $until }.

    La data nova no allarga el termini que teníem per respondre-li, que acaba el dia { $due }. El cas continua obert.
told-overdue =
    Expedient <code>{ $folio }</code>: <b>havíem de respondre-li com a molt tard el dia { $due } i no ho hem fet. Li demanem disculpes.</b>

    Encara no tenim la resposta acabada. Ho hem passat a qui dirigeix el servei, que li ha de donar una data nova. El cas continua obert i la resposta l'hi devem igualment. No cal que faci res.

    Si no vol esperar més, ja pot acudir, sense cap cost o amb un cost baix, a:
    { $bodies }
told-overdue_promised =
    Expedient <code>{ $folio }</code>: <b>havíem de respondre-li com a molt tard el dia { $due } i no ho hem fet. Li demanem disculpes.</b>

    <b>Per què:</b> { $because }
    <b>Nova data:</b> com a molt tard el dia { $until }.

    El cas continua obert i la resposta l'hi devem igualment. No cal que faci res.

    Si no vol esperar més, ja pot acudir, sense cap cost o amb un cost baix, a:
    { $bodies }
late_because-not_begun = Encara no l'hem pogut estudiar.
late_because-missing = Ens falten dades que li vam demanar, però el termini de resposta corre igualment.
late_because-investigating = Encara no hem acabat de comprovar els fets.
late_because-reviewing = La resposta està escrita i encara l'estem revisant.
late_because-second_look = La segona revisió encara no s'ha acabat.

## El que li diem perquè ha arribat el dia

due-half_term = Expedient <code>{ $folio }</code>: encara hi treballem. Ara mateix: <b>{ $status }</b>. Li respondrem com a molt tard el dia { $due }. No cal que faci res.
due-completion_1 =
    Expedient <code>{ $folio }</code>: per poder-li respondre encara necessitem:
    { $items }
    Ens ho pot enviar fins al dia <b>{ $until }</b>. Si no ho té, digui'ns-ho i mirarem com fer-ho.
due-completion_2 =
    Expedient <code>{ $folio }</code>: últim recordatori. Necessitem:
    { $items }
    Si no ens arriba abans que acabi el dia <b>{ $until }</b>, l'expedient podria quedar tancat sense resposta. Si no ho té o necessita més temps, digui'ns-ho ara o demani parlar amb una persona.
due-decision_1 = Expedient <code>{ $folio }</code>: li vam enviar la nostra resposta ({ $decided }). Quan pugui, digui'ns si l'accepta o no. Si té dubtes, demani parlar amb una persona.
due-decision_2 = Expedient <code>{ $folio }</code>: encara no sabem si accepta la resposta que li vam enviar ({ $decided }). És l'últim recordatori. Si no ens diu res, no ho interpretarem com un sí i el cas no es tancarà.
due-remedy =
    Expedient <code>{ $folio }</code>: ja ha arribat el dia en què havíem de fer el que vam acordar, i no ens consta que s'hagi fet:
    { $offers }
    Li'n demanem disculpes. Ho hem recordat a la persona que se n'encarrega. Si ja està fet, no cal que faci res. Si no, premi «{ button-remedy_wrong }».
due-promise =
    Expedient <code>{ $folio }</code>: <b>tampoc no li hem respost en la data nova que li vam donar, el dia { $until }. Li tornem a demanar disculpes.</b>

    Ho sap qui dirigeix el servei. El cas continua obert i la resposta l'hi devem igualment. Si no vol esperar més, ja pot acudir, sense cap cost o amb un cost baix, a:
    { $bodies }

## Preguntes sobre un expedient que ja existeix

flow-withdrawal = Retirar un expedient
flow-outside = Cas en un altre organisme
flow-reopening = Reobrir un expedient
flow-objection = La solució no està bé
flow-completing = Enviar el que falta
withdraw-ask = Vol retirar l'expedient <code>{ $about }</code>? Si només vol parlar-ne, premi «{ button-person }».
withdraw-label = Retirar-lo
withdraw_sure-ask =
    Ho confirma? Això vol dir que:
    • deixem d'estudiar-lo i ja no rebrà cap resposta;
    • no perd cap dret: el podrà tornar a obrir durant { $n ->
    [one] { $n } mes
   *[other] { $n } mesos
    } i pot acudir als organismes de consum.
withdraw_sure-label = Segur
withdrawal-take_back = Sí, el vull retirar
withdrawal-keep = No, que continuï
withdrawal-kept = D'acord: l'expedient <code>{ $folio }</code> continua com estava.
outside_body-ask = A quin organisme ha portat l'expedient <code>{ $about }</code>? Per exemple: <i>l'OMIC de Girona</i>, <i>la Junta Arbitral</i> o <i>el jutjat</i>.
outside_body-label = Organisme
outside_on-ask = Quin dia ho va presentar? Per exemple: <i>dilluns passat</i>. Si no ho recorda, hi posarem el dia d'avui.
outside_on-label = Presentat el
outside_reference-ask = Li van donar un número o referència? Per exemple: <code>2026/1234</code>. Si no en té, pot saltar la pregunta.
outside_reference-label = Referència
reopening-ask = Què ha passat des que es va tancar l'expedient <code>{ $about }</code>, o què no va quedar bé? Per exemple: <i>«Torna a perdre aigua pel mateix lloc»</i>. Quan ho escrigui el tornarem a obrir.
reopening-label = Per què es reobre
objection-ask = Què no s'ha fet o què no està bé de l'expedient <code>{ $about }</code>? Per exemple: <i>«Encara no he rebut els diners»</i>. Quan ho escrigui anotarem que no ho accepta i el cas continuarà obert.
objection-label = Què no està bé
missing_item-ask =
    Expedient <code>{ $folio }</code>. Ens falta: <b>{ $item }</b>

    Escrigui-ho aquí o enviï'n una foto o un document.
missing_item-label = El que faltava
missing_files-ask = Rebut. Hi vol afegir alguna foto o document? Si no, premi «{ button-skip }» i ho enviem.
missing_files-label = Documents
missing_files-more =
    De moment tenim: { $value }.

    Pot enviar-ne més. En acabar, premi «{ button-done }» i ho enviem.

## De quin expedient parla

belong-closed = El seu expedient <code>{ $folio }</code> està tancat. El que acaba d'escriure, és sobre aquell cas o és una cosa nova?
belong-open = Té obert l'expedient <code>{ $folio }</code>. El que acaba d'enviar, és sobre aquest cas o és una cosa nova?
belong-open_many = Té més d'un expedient. El que acaba d'enviar, de quin és?
belong-yes = Vol dir que accepta la resposta de l'expedient <code>{ $folio }</code>? Perquè no hi hagi confusions, digui-ho amb un botó.
belong-yes_many = Té més d'una resposta pendent. Obri l'expedient que vulgui i digui-ho allà amb un botó.
belong-twin = Ja té obert l'expedient <code>{ $folio }</code> i s'hi assembla molt. És el mateix assumpte?

## Arriba tard, o no pot ser

late-moved = Mentrestant l'expedient ha canviat i el que volia fer no s'ha fet. Ara està així: <b>{ $status }</b>.
late-elsewhere = Això ara no es pot fer, i no s'ha canviat res. L'expedient està així: <b>{ $status }</b>.
folio-too_many = Ha provat massa números d'expedient que no existeixen. Durant una hora no respondrem a cap més. Els seus els pot veure sempre amb «{ button-my_cases }», i una persona l'ajudarà amb «{ button-person }».
refused_until = { $until }
refused-not_here = Ara no es pot fer: { $field }. Sí que es pot: { $allowed }.
refused-not_yours = No ho pot fer vostè: { $field }. Ho pot fer: { $allowed }.
refused-moved = Mentrestant l'expedient ha canviat: l'ha canviat { $name }. No s'ha fet res del que demanava.
refused-unconfirmed = Falta la segona confirmació. No s'ha fet res.
refused-missing = Hi falta una dada: { $field }.
refused-out_of_range = El valor no és cap dels possibles: { $field }. Pot ser: { $allowed }.
refused-too_soon = Encara és massa aviat. Es pot a partir de: { $allowed }.
refused-too_late = Ja no es pot. Últim dia: { $allowed }. Pot obrir un expedient nou i dir-hi el número d'aquest.
refused-past = Aquesta data ja ha passat: { $field }. Pot ser avui ({ $allowed }) o més endavant.
refused-future = Aquesta data encara no ha arribat: { $field }. Pot ser avui ({ $allowed }) o abans.
refused-unknown_item = Aquest punt no és dels que falten. Els que falten: { $allowed }.
refused-unknown_issue = Hi ha una resposta a un punt que no existeix. Els punts són: { $allowed }.
refused-unanswered = Hi ha punts sense resposta: { $allowed }.
refused-not_warned = No consta que s'hagi avisat el client de què passa si no envia el que falta.
refused-not_reminded = Abans cal que hagin arribat els recordatoris. En calen: { $allowed }.
refused-asked_late = Quan es van demanar les dades, la resposta ja anava tard: no es pot tancar per això.
refused-only_first_priority = L'assistent només pot avaluar els casos més urgents.
refused-no_remedy = Si es dona la raó, cal una solució. Les possibles: { $allowed }.
refused-no_amount = Aquesta solució necessita un import: { $allowed }.
refused-bad_amount = L'import no és vàlid. Mínim i màxim: { $allowed }, amb dos decimals com a molt.
refused-unfit_result = Aquest resultat no correspon al tipus de cas. Pot ser: { $allowed }.
refused-needs_supervisor = Cal que ho enviï una persona supervisora, pel motiu següent: { $field } ({ $allowed }).
refused-wrong_language = La resposta ha d'anar en la llengua de l'expedient: { $allowed }.
refused-no_recourse = Falta dir on més pot acudir el client. Hi han de constar: { $allowed }
refused-not_investigated = En un cas d'aquesta prioritat cal una nota de la investigació abans de respondre: s'escriu amb /note.
refused-same_person = Ho ha de fer una altra persona, no la que ho va proposar o ho va decidir.
refused-no_evidence = Cal dir com ha arribat: { $field }.
refused-went_outside = El cas és en mans d'un altre organisme i encara no s'hi ha resolt: { $allowed }.
refused-lowers_rights = Aquest tipus donaria menys drets al client. Pot ser: { $allowed }.
refused-still_owed = Abans de tancar-lo cal complir el que es va acordar: { $allowed }.
refused-not_theirs = L'altre expedient és d'una altra persona.
refused-bad_main = L'altre expedient no existeix, no és obert o és aquest mateix.
refused-not_proposed = Abans algú ho ha de proposar.
refused-still_kept = Aquestes dades encara s'han de conservar, fins a: { $allowed }.
refused-already = Ja consta així: { $field }.
refused-unknown_category = Aquesta categoria no existeix. Primera i última: { $allowed }.

## Com es diu cada dada, cada pas i qui el fa

field-amount = import
field-answers = respostes
field-assessment = avaluació
field-assessment_severity = gravetat
field-assessment_complexity = complexitat
field-assessment_impact = persones afectades
field-assignee = persona encarregada
field-body = organisme
field-category = categoria
field-confirmed = confirmació
field-decision = resposta
field-destroy_on = data de destrucció
field-evidence = com ha arribat
field-folio = número d'expedient
field-given = el que s'envia
field-given_item = punt
field-given_text = text del punt
field-granted = motiu de la supressió
field-into = expedient principal
field-issues = qüestions
field-items = el que falta
field-language = llengua
field-message_id = missatge
field-offers = solucions
field-offers_amount = import de la solució
field-offers_by = data de la solució
field-on = data
field-outcome = resultat fora de l'empresa
field-overdue = fora de termini
field-priority = prioritat
field-proof = prova
field-reason = motiu
field-recourse = altres vies
field-reference = referència
field-result = resultat
field-reviewer = persona que revisa
field-seen = últim canvi vist
field-text = text
field-to = a qui correspon
field-type = tipus
field-until = fins quan
move-register = registrar-lo
move-discard = descartar-lo
move-acknowledge = enviar el justificant
move-assess = avaluar-lo
move-investigate = investigar
move-ask_for_information = demanar dades
move-complete = enviar el que falta
move-close_incomplete = tancar-lo per falta d'esmena
move-propose = proposar una resposta
move-send_back = tornar la resposta
move-communicate = comunicar la resposta
move-accept = acceptar la resposta
move-refuse = no acceptar la resposta
move-fall_silent = anotar que no hi ha resposta
move-speak_again = reprendre'l
move-second_look = demanar una segona revisió
move-go_outside = anotar que ho porta un altre organisme
move-settle_outside = anotar com s'ha resolt fora de l'empresa
move-carry_out = anotar la solució executada
move-close_accepted = tancar-lo amb conformitat
move-close_answered = tancar-lo amb resposta
move-exhaust = tancar-lo per vies esgotades
move-withdraw = retirar-lo
move-reopen = tornar a obrir-lo
move-merge = unir-lo a un altre
move-propose_referral = proposar de derivar-lo
move-refer = derivar-lo
move-block = bloquejar les dades
move-retype = canviar-ne el tipus
move-categorise = posar-hi categoria
move-assign = assignar-lo
move-raise_issues = afegir qüestions
move-note = afegir una nota
move-add = afegir-hi dades
move-note_delivered = anotar un lliurament
move-put_off = donar una data nova
move-flag_overdue = marcar-lo fora de termini
move-flag_safety = marcar-lo urgent per seguretat
actor-customer = el client
actor-representative = el representant
actor-bot = l'assistent automàtic
actor-agent = una persona de l'equip
actor-supervisor = una persona supervisora
actor-head = qui dirigeix el servei
actor-dpo = la persona delegada de protecció de dades
