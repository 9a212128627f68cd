# Què cal fer ara mateix, segons el perill. Una acció a la primera línia; cap consell mèdic que no sigui trucar al 112.

-after = Quan tothom estigui fora de perill, torni aquí i expliqui'ns-ho. Ja hem avisat el nostre equip.

hazard-gas =
    <b>No encengui ni apagui res: surtin tots i, ja a fora, truqui al 112.</b>
    Si ho pot fer de pas, obri portes i finestres i tanqui la clau del gas. No toqui interruptors ni timbres, no fumi i no faci servir el telèfon a dins.

    { -after }
hazard-carbon_monoxide =
    <b>Surtin tots ara mateix a l'aire lliure i truqui al 112.</b>
    El monòxid de carboni no fa olor. Si ho pot fer de pas, obri finestres i apagui la caldera o l'estufa. No torni a entrar fins que els bombers li diguin que pot fer-ho.

    { -after }
hazard-fire =
    <b>Si hi ha foc o fum, surtin tots i truqui al 112.</b>
    Tanqui les portes en sortir i no agafi l'ascensor. Si l'aparell només treu espurnes o olor de cremat, desendolli'l o abaixi l'interruptor general si pot fer-ho sense risc, i no el torni a engegar. No hi tiri aigua.

    { -after }
hazard-electric_shock =
    <b>No toqui l'aparell ni qui hi estigui en contacte: talli primer el corrent al quadre general i truqui al 112 si hi ha algú ferit.</b>
    No s'hi acosti amb les mans o els peus molls. No torni a fer servir l'aparell ni l'endoll.

    { -after }
hazard-battery =
    <b>Si la bateria treu fum o flama, allunyin-se'n tots i truqui al 112.</b>
    Si només està inflada o molt calenta, no la carregui, no la punxi ni la premi. Desendolli el carregador si pot fer-ho sense tocar-la i deixi-la lluny del que pugui cremar. No la llenci a les escombraries.

    { -after }
hazard-injury =
    <b>Si algú està ferit, truqui ara al 112 i faci el que li diguin.</b>
    Deixi de fer servir el producte i aparti'l, sense netejar-lo ni desmuntar-lo.

    { -after }
hazard-choking =
    <b>Si algú s'ennuega o no pot respirar bé, truqui ara al 112 i faci el que li diguin.</b>
    Aparti el producte de l'abast dels infants i guardi'l amb l'envàs.

    { -after }
hazard-allergy =
    <b>Si algú té dificultat per respirar, se li infla la cara o es troba malament, truqui ara al 112.</b>
    No consumeixi ni faci servir més el producte. Guardi'l amb l'envàs i l'etiqueta.

    { -after }
hazard-poisoning =
    <b>Truqui ara al 112.</b> Tingui l'envàs a mà: li preguntaran què era i quanta quantitat.
    A Espanya també pot trucar a qualsevol hora al Servei d'Informació Toxicològica: 91 562 04 20. Faci només el que li diguin.

    { -after }
hazard-food =
    <b>No en mengi ni en begui més. Si algú es troba malament, truqui al 112.</b>
    Guardi el que en queda amb l'envàs i el número de lot, tancat i a part, perquè ningú més no en prengui.

    { -after }
hazard-medical_device =
    <b>Si algú en depèn per respirar o per viure, o es troba malament, truqui ara al 112.</b>
    Si pot prescindir de l'aparell, no el faci servir fins que s'hagi comprovat; si no pot, demani ara mateix consell a qui l'hi va prescriure o subministrar. No el desmunti.

    { -after }
hazard-service_cut =
    <b>Si la salut d'algú depèn d'aquest servei, o hi ha perill, truqui ara al 112.</b>
    No escalfi ni il·lumini la casa amb barbacoes, fogons o generadors, i no deixi espelmes enceses sense vigilar-les. Desendolli els aparells delicats fins que torni el servei.

    { -after }
hazard-telecare =
    <b>Si ara necessita ajuda, truqui al 112: no esperi que funcioni l'aparell.</b>
    Fins que no el comprovem no hi confiï. Tingui un telèfon a prop i avisi un familiar o algú del veïnat.

    { -after }
hazard-structure =
    <b>Apartin-se tots del lloc i truqui al 112 si hi ha algú ferit o atrapat.</b>
    Si és en un ascensor, premi el botó d'alarma i esperi-hi a dins: no intenti sortir-ne pel seu compte. No torni a passar per sota ni a entrar-hi.

    { -after }
hazard-vehicle =
    <b>Aturi's en un lloc segur, encengui els llums d'emergència i surti pel costat contrari al trànsit. Si hi ha algú ferit, truqui al 112.</b>
    Esperi fora de la calçada, darrere de la barrera. No torni a conduir el vehicle fins que s'hagi revisat.

    { -after }
hazard-child_safety =
    <b>Aparti ara el producte de l'abast dels infants. Si un infant s'ha fet mal o s'ha empassat res, truqui al 112.</b>
    Guardi el producte i totes les peces, amb l'envàs.

    { -after }
hazard-violence =
    <b>Si vostè o algú altre està en perill ara, truqui al 112.</b>
    Si pot, vagi a un lloc segur o amb algú de confiança. Per violència de gènere: a Espanya, 016; a Itàlia, 1522. Són gratuïts, a qualsevol hora.

    { -after }
hazard-self_harm =
    <b>Si la seva vida o la d'algú altre corre perill, truqui ara al 112.</b>
    El que ens diu ens importa. A Espanya pot parlar a qualsevol hora, gratis i en confiança, amb el 024; a Itàlia, amb Telefono Amico, 02 2327 2327. Si pot, busqui la companyia d'algú de confiança.

    Hem avisat una persona del nostre equip. Pot continuar escrivint-nos quan vulgui.
hazard-fraud =
    <b>Truqui ara al seu banc, al telèfon de la targeta o de l'aplicació, i demani que ho aturin.</b>
    No doni claus ni codis a ningú, tampoc a nosaltres, i no torni a obrir l'enllaç. Guardi els missatges i els rebuts. A Espanya pot demanar ajuda gratuïta al 017 (INCIBE) i avisar la policia; a Itàlia, la Polizia Postale.

    { -after }
hazard-account_theft =
    <b>Canviï ara la contrasenya, i també la del correu; si hi ha una targeta o un compte vinculat, truqui al seu banc.</b>
    Tanqui les sessions obertes. No ens enviï cap contrasenya ni cap codi. A Espanya pot demanar ajuda gratuïta al 017 (INCIBE).

    { -after }
hazard-water =
    <b>Si hi ha aigua prop d'endolls o aparells, no els toqui ni hi entri amb els peus molls.</b>
    Talli el corrent i la clau de pas si hi pot arribar en sec. Si l'aigua de l'aixeta fa olor, color o gust estrany, no en begui. Si hi ha perill o algú es troba malament, truqui al 112.

    { -after }
hazard-other =
    <b>Si algú està en perill ara, truqui al 112.</b>
    Allunyi's, amb els altres, del que causa el perill i no ho torni a fer servir. Si és un aparell, desendolli'l només si ho pot fer sense risc.

    { -after }
