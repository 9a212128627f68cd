# Les sol·licituds de servei: instal·lació, manteniment, reparació, formació i dubtes d'ús. Tractament de vostè.

flow-service = Sol·licitud de servei
type-service = Sol·licitud de servei
command-service-name = servei
command-service-description = Instal·lació, manteniment, reparació i ús
service-offered = Ens sembla que vol demanar un servei ({ $kind }). Si és així, premi el botó; si no, continuem.

## Què necessita

service_kind-ask = Quin servei necessita? Si prefereix explicar-ho, escrigui-ho amb les seves paraules.
service_kind-label = Servei
service_kind-installation = Instal·lació
service_kind-maintenance = Manteniment
service_kind-repair = Reparació
service_kind-training = Aprendre a fer-ho servir
service_kind-usage = Un dubte d'ús
service_needed-ask = Expliqui'ns què necessita, per exemple: <i>«Cal instal·lar la rentadora nova i endur-se la vella»</i>.
service_needed-label = El que necessita
service_product-ask = De quin producte es tracta? Triï'l si el veu aquí sota o escrigui'n la marca i el model, per exemple: <i>Rentadora Balay 3TS</i>.
service_product-label = Producte
service_delivered-ask = Quin dia va rebre el producte? Així podrem dir-li si la garantia cobreix la reparació. Per exemple: <i>14 de març del 2025</i>. Si no ho recorda, pot saltar la pregunta.
service_delivered-label = Compra o lliurament
wanted-ask = Quins dies li aniria bé que vinguéssim? En pot triar més d'un, o escriure'ls, per exemple: <i>dijous al matí i el 12 de desembre</i>. Si li és igual, pot saltar la pregunta.
wanted-more =
    De moment hi ha: { $value }.

    En pot afegir o treure. En acabar, premi «{ button-done }».
wanted-label = Dies que li van bé
service_address-ask =
    A quina adreça hem de venir? Per exemple: <i>Carrer Major, 5, 2n 1a, 08001 Barcelona</i>.

    <i>Per què la demanem: només per fer la visita. El responsable del tractament de les dades és { $legal_name }; les guardem amb l'expedient i hi pot accedir, corregir-les o fer-les suprimir. Detalls: /{ command-privacy-name }.</i>
service_address-label = Adreça de la visita
service_phone-ask = A quin telèfon li podem trucar el dia de la visita? Per exemple: <code>612 345 678</code>. Només el farem servir per a això.
service_phone-label = Telèfon

## Els dies

wanted-day = { $weekday } { $day }
wanted-shown = { $weekday } { $day } ({ $part })
wanted-brief = { $weekday } { $n } · { $part }
day_part-morning = matí
day_part-afternoon = tarda
day_part-any = tot el dia
on_weekday-0 = dilluns
on_weekday-1 = dimarts
on_weekday-2 = dimecres
on_weekday-3 = dijous
on_weekday-4 = divendres
on_weekday-5 = dissabte
on_weekday-6 = diumenge
visit-when = { $weekday } { $day }, entre les { $first } i les { $last }

## Què costarà

service-price_first = • Si el servei té un cost, li direm el preu abans de fer res, i vostè decidirà.
service-cost_undated = • Si el producte és en garantia, reparar un defecte que ja tenia en rebre'l és gratuït. Si no, li direm el preu abans de fer res, i vostè decidirà.
service-cost_seller = • El producte té garantia legal fins al dia { $covered }: si la causa és un defecte que ja tenia en rebre'l, la reparació és gratuïta, inclosos el desplaçament i les peces. Si la causa és una altra, li direm el preu abans de fer res.
service-cost_buyer = • El producte té garantia legal fins al dia { $covered }: si la causa és un defecte que ja tenia en rebre'l, la reparació és gratuïta, inclosos el desplaçament i les peces, però li podríem demanar que ho demostri. Si la causa és una altra, li direm el preu abans de fer res.
service-cost_over = • La garantia legal es va acabar el dia { $covered }, de manera que la reparació té un cost, tret que hi hagi una altra garantia. Li direm el preu abans de fer res, i vostè decidirà.
acknowledgement-service = Una persona del nostre equip mirarà com ho podem fer i li dirà el dia i l'hora aquí mateix, en català.

## Com va

status-scheduled = Visita concertada
status-to_arrange = Pendent d'una nova data
status-service_done = Servei fet, pendent que ens digui si està bé
next-requested = Hem rebut la sol·licitud. Ara hem de mirar com ho fem i dir-li el dia i l'hora.
next-scheduled =
    <b>Quan:</b> { $when }.
    <b>On:</b> { $place }
next-to_arrange = Hem de trobar un altre dia i l'hi direm aquí.
next-to_arrange_on = Hem de trobar un altre dia i l'hi direm aquí. Dies que li van bé: { $wanted }.
next-service_done =
    Hem anotat que el servei està fet: { $note }
    Digui'ns si està bé. Si no ens diu el contrari fins al dia { $until }, tancarem l'expedient.
told-scheduled =
    Expedient <code>{ $folio }</code>: <b>ja té dia per a la visita.</b>
    <b>Quan:</b> { $when }.
    <b>On:</b> { $place }

    L'hi recordarem abans. Si no li va bé, premi «{ button-other_days }».
told-visit_moved =
    Expedient <code>{ $folio }</code>: <b>la visita té un dia nou.</b> El d'abans ja no val.
    <b>Quan:</b> { $when }.
    <b>On:</b> { $place }

    L'hi recordarem abans. Si no li va bé, premi «{ button-other_days }».
told-other_days = Expedient <code>{ $folio }</code>: d'acord, el dia que teníem ja no val i no vindrà ningú. Hem anotat els que li van bé: { $wanted }. Li direm la nova data com a molt tard el dia { $due }.
told-service_done =
    Expedient <code>{ $folio }</code>: <b>hem anotat que el servei està fet.</b>
    { $note }

    Està bé? Si no ho està, premi «{ button-remedy_wrong }». Si no ens diu el contrari fins al dia { $until }, tancarem l'expedient; el podrà tornar a obrir.
told-not_right =
    Expedient <code>{ $folio }</code>: ens sap greu que no hagi quedat bé. <b>L'expedient continua obert</b> i hem de tornar: li direm la data com a molt tard el dia { $due }. Si ens vol dir quins dies li van bé, premi «{ button-other_days }».

    Si a més vol presentar una queixa o una reclamació, premi «{ button-complain_of_it }»: tindrà un expedient propi, lligat a aquest.
told-service_reopened = Expedient <code>{ $folio }</code>: l'hem tornat a obrir, amb tot el que ja hi constava. Li direm una nova data com a molt tard el dia { $due }.
ending-service_right = Hem prestat el servei que ens va demanar i ens ha confirmat que està bé.
ending-service_unobjected = Hem prestat el servei que ens va demanar. Han passat { $n } dies i no ens ha dit que hi hagués cap problema.
ending-called_off = Ha anul·lat la sol·licitud i no vindrà ningú.
due-visit_eve =
    Expedient <code>{ $folio }</code>: li recordem la visita.
    <b>Quan:</b> { $when }.
    <b>On:</b> { $place }

    Si no li va bé, avisi'ns ara amb «{ button-other_days }».
due-visit_day =
    Expedient <code>{ $folio }</code>: la visita és avui.
    <b>Quan:</b> { $when }.
    <b>On:</b> { $place }

## Un altre dia, o cap

button-other_days = 🗓 Un altre dia
button-call_off = ✖️ Anul·la la sol·licitud
button-complain_of_it = 📝 Queixa o reclamació
flow-other_days = Canviar el dia
other_days-ask = Quins dies li aniria bé que vinguéssim, per a l'expedient <code>{ $about }</code>? En pot triar més d'un, o escriure'ls, per exemple: <i>dijous a la tarda</i>. El dia que tenia concertat quedarà anul·lat.
other_days-more =
    De moment hi ha: { $value }.

    En pot afegir o treure. En acabar, premi «{ button-done }».
other_days-label = Dies que li van bé
flow-calling_off = Anul·lar una sol·licitud
calling_off-ask = Vol anul·lar la sol·licitud <code>{ $about }</code>? No vindrà ningú. Si només vol canviar el dia, premi «{ calling_off-keep }» i després «{ button-other_days }».
calling_off-label = Anul·lar-la
calling_off-call_off = Sí, la vull anul·lar
calling_off-keep = No, que continuï

## Quan no pot ser

refused-unfit_type = Tal com està ara, el cas no pot ser d'aquest tipus. Pot ser: { $allowed }.
refused-holiday = És diumenge o festiu ({ $field }). El dia feiner següent és: { $allowed }.
refused-bad_hours = La visita ha d'acabar després de començar, i s'ha escrit: { $allowed }. Per exemple: 09:00, 13:00.
refused-day_wanted = El client ha demanat un altre dia i encara no hi ha anat ningú. Primer cal donar-li una data nova.
field-visit_day = dia de la visita
field-visit_hours = hores de la visita
field-visit_place = lloc de la visita
field-wanted = dies que van bé
field-note = què s'ha fet
move-schedule = concertar la visita
move-ask_other_days = demanar un altre dia
move-finish = anotar que el servei està fet
event-visit_scheduled = Visita concertada
event-other_days_asked = Es demana un altre dia
event-service_done = Servei fet
desk-ring-visit = 🗓 La visita ja ha passat i no consta que s'hagi fet.
