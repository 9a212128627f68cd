# Després de la compra: el que es diu sense que ningú ho demani (aftersales/occasions.py).

occasion-advertising =
    <b>Publicitat</b> · { $legal_name }

    { $said }

occasion-delivery_check = Ja li ha arribat <b>{ $product }</b>? Si encara no, ho mirem de seguida.
occasion-getting_started = Ja fa uns dies que té <b>{ $product }</b>. Si li cal ajuda per posar-ho en marxa o per fer-ho servir, aquí mateix ens pot preguntar el que vulgui.
occasion-maintenance_due = A <b>{ $product }</b> li toca la revisió periòdica. Si ens diu quin dia li va bé, l'apuntem.
occasion-maintenance_again = <b>{ $product }</b> encara té pendent la revisió periòdica. És l'últim recordatori d'aquesta revisió.
occasion-warranty_60 = La garantia legal de <b>{ $product }</b> s'acaba el dia { $covered }. Si hi ha notat algun defecte, digui'ns-ho abans: mentre duri la garantia, té dret que l'hi arreglin sense cap cost.
occasion-warranty_15 = Queden pocs dies de garantia legal de <b>{ $product }</b>: s'acaba el dia { $covered }. Si hi ha notat algun defecte, és el moment de dir-nos-ho.
occasion-repair_ready = La reparació de <b>{ $product }</b> està acabada: ja ho pot passar a recollir dins del nostre horari.
occasion-anniversary = Per aquestes dates, des del { $bought }, fa anys que ens va comprar per primera vegada. Gràcies per la confiança. L'equip de { $company }
occasion-birthday = Per molts anys. Tot l'equip de { $company } li desitja un dia ben feliç.
occasion-birthday_late = Aquests dies ha estat el seu aniversari. Encara que sigui amb una mica de retard, tot l'equip de { $company } li desitja per molts anys.

reply-arrived = ✅ Sí, ha arribat
reply-not_arrived = 📦 Encara no
reply-usage = ❓ Tinc un dubte
reply-visit = 📅 Vull que vinguin
reply-defect = 🔧 Hi he notat un defecte

reply_to-arrived = Gràcies, ens en alegrem. Si res de <b>{ $product }</b> no va com ha d'anar, escrigui'ns aquí mateix.
reply_to-not_arrived = Ens sap greu que <b>{ $product }</b> encara no li hagi arribat. Obrim una queixa: així tindrà un número d'expedient i una data de resposta.
reply_to-usage = D'acord, parlem de <b>{ $product }</b>.
reply_to-visit = D'acord, mirem quan podem fer la revisió de <b>{ $product }</b>. Digui'ns també quins dies li van bé.
reply_to-defect = Ens sap greu. Prenem nota del defecte de <b>{ $product }</b>.
reply_to-already = Això de <b>{ $product }</b> ja ens ho havia dit. Pot mirar com va o, si és una altra cosa, començar de nou.
