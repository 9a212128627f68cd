# Al grup de treball: les sol·licituds de servei i les visites.

flow-visit = Visita
flow-finishing = Servei fet
desk-visit_day-ask = Quin dia hi anem? Premi una data o escrigui-la, per exemple: <code>15/12/2026</code> o <i>dijous</i>.
desk-visit_day-label = Dia
desk-visit_hours-ask = Entre quines hores? Premi un botó o escrigui-les, per exemple: <code>9:00-11:30</code>.
desk-visit_hours-label = Hores
desk-visit_place-ask = A quina adreça? Per exemple: <i>Carrer Major, 5, 08001 Barcelona</i>.
desk-visit_place-label = Adreça
desk-finishing-ask = Què s'ha fet? El client ho llegirà, per exemple: <i>Hem instal·lat la rentadora i ens hem endut la vella</i>.
desk-finishing-label = Què s'ha fet
desk-visit-review =
    <b>Repassi la visita</b> ({ $about })

    { $rows }

    Quan premi el botó, el client rebrà el dia, les hores i l'adreça.
desk-visit-send = 📨 Enviar-ho al client
desk-visit-left = D'acord: no s'ha concertat cap visita i l'expedient continua com estava.
desk-finishing-left = D'acord: no s'ha anotat res i l'expedient continua com estava.
desk-schedule-done =
    🗓 <b>{ $name }</b> ha concertat la visita: { $when }.
    { $place }
desk-finish-done = 🤝 <b>{ $name }</b> ha anotat que el servei està fet. Ara el client ens ha de dir si està bé.
desk-visit =
    🗓 <b>Visita:</b> { $when }
    { $place }
desk-fact-service_kind = 🔧 { $value }
desk-fact-wanted = 🗓 Dies que li van bé: { $value }
desk-fact-service_address = 🏠 { $value }
desk-fact-phone = ☎️ { $value }
desk-fact-earlier_case = 🔗 Abans: { $value }
desk-happened-other_days_asked = 🔁 <b>El client demana un altre dia.</b> Dies que li van bé: { $words }
desk-button-schedule = 🗓 Concertar visita
desk-button-done = 🤝 Servei fet
desk-help-schedule = concertar o canviar la visita
desk-help-done = anotar que el servei està fet
desk-form-schedule = <code>/schedule</code> per anar pas a pas, o <code>/schedule dia hores [adreça]</code> · per exemple: <code>/schedule 15/12/2026 9:00-11:30</code>
desk-form-done = <code>/done què s'ha fet</code> (ho llegirà el client) · per exemple: <code>/done Hem instal·lat la rentadora</code>
desk-unfit-no_visit = No s'entén «{ $typed }»: cal un dia i dues hores separades per un guionet.
visit_day-not_a_date = Aquest dia no existeix. Escrigui'l així, per exemple: <code>15/12/2026</code>.
visit_day-gone_by = Aquest dia ja ha passat: { $day }. Ha de ser avui o més endavant, per exemple: <i>demà</i>.
visit_day-holiday = És diumenge o festiu: { $day }. Ha de ser un altre dia, per exemple { $first }.
visit_hours-not_hours = Calen dues hores, per exemple: <code>9:00-11:30</code>.
visit_hours-backwards = La visita ha d'acabar després de començar, per exemple: <code>9:00-11:30</code>.
