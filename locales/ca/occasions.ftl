# Després de la compra: el que es diu sense que ningú ho demani (aftersales/occasions.py).

occasion-advertising =
    <b>Publicitat</b> · { $legal_name }

    { $said }

occasion-delivery_check = Ja li ha arribat el producte que ens va comprar (<b>{ $product }</b>)? Si encara no, ho mirem de seguida.
occasion-getting_started = Ja fa uns dies que té el seu producte (<b>{ $product }</b>). Si li cal ajuda per posar-lo en marxa o per fer-lo servir, aquí mateix ens pot preguntar el que vulgui.
occasion-maintenance_due = Ja toca la revisió periòdica del seu producte (<b>{ $product }</b>). Si ens diu quin dia li va bé, la hi apuntem.
occasion-maintenance_again = El seu producte (<b>{ $product }</b>) encara té pendent la revisió periòdica. És l'últim recordatori d'aquesta revisió.
occasion-warranty_60 = La garantia legal del seu producte (<b>{ $product }</b>) s'acaba el dia { $covered }. Si hi ha notat algun defecte, digui'ns-ho com més aviat millor: si el producte ja el tenia en rebre'l, té dret a la reparació o a la substitució sense cap cost.
occasion-warranty_15 = Queden pocs dies de la garantia legal del seu producte (<b>{ $product }</b>): s'acaba el dia { $covered }. Si hi ha notat algun defecte, és el moment de dir-nos-ho.
occasion-repair_ready = La reparació del seu producte (<b>{ $product }</b>) està acabada: ja el pot passar a recollir en el nostre horari d'atenció.
occasion-anniversary = Ens va comprar per primera vegada el dia { $bought }, i aquests dies se'n compleix l'aniversari. Gràcies per la confiança. L'equip de { $company }
occasion-birthday = Per molts anys. Tot l'equip de { $company } li desitja un dia ben feliç.
occasion-birthday_late = Aquests dies ha estat el seu aniversari. Encara que sigui amb una mica de retard, tot l'equip de { $company } li desitja per molts anys.

reply-arrived = ✅ Sí, ha arribat
reply-not_arrived = 📦 Encara no
reply-usage = ❓ Tinc un dubte
reply-visit = 📅 Concertar la revisió
reply-defect = 🔧 Hi he notat un defecte

reply_to-arrived = Gràcies, ens n'alegrem. Si alguna cosa del seu producte (<b>{ $product }</b>) no va com ha d'anar, escrigui'ns aquí mateix.
reply_to-not_arrived = Ens sap greu que el producte (<b>{ $product }</b>) encara no li hagi arribat. Obrirem una queixa: així tindrà un número d'expedient i una data de resposta.
reply_to-usage = D'acord, parlem del seu producte (<b>{ $product }</b>).
reply_to-visit = D'acord, mirem quan podem fer la revisió del seu producte (<b>{ $product }</b>). Tot seguit ens podrà dir quins dies li van bé.
reply_to-defect = Ens sap greu. Prenem nota del defecte del seu producte (<b>{ $product }</b>).
reply_to-already = Això ja ens ho havia dit (<b>{ $product }</b>). Pot mirar com va o, si és una altra cosa, començar de nou.
