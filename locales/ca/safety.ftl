# Què cal fer ara mateix, segons el perill. Una acció a la primera línia; cap consell mèdic que no sigui trucar al 112.

hazard-gas =
    <b>No encengui ni apagui res: surtin tots i, ja a fora, truqui al 112.</b>
    Si ho pot fer de pas, obri portes i finestres i tanqui la clau del gas. No toqui interruptors ni timbres, no agafi l'ascensor, no fumi i no faci servir el telèfon a dins.
hazard-carbon_monoxide =
    <b>Surtin tots ara mateix a l'aire lliure i truqui al 112.</b>
    El monòxid de carboni no fa olor. Si ho pot fer de pas, obri finestres i apagui la caldera o l'estufa. No torni a entrar fins que els bombers li diguin que pot fer-ho.
hazard-fire =
    <b>Si hi ha foc o fum, surtin tots i truqui al 112.</b>
    Tanqui les portes en sortir i no agafi l'ascensor. Si el fum no els deixa sortir, quedin-se darrere d'una porta tancada, prop d'una finestra, i digui-ho al 112. Si l'aparell només fa espurnes o olor de cremat, desendolli'l o abaixi l'interruptor general si ho pot fer sense risc, i no el torni a engegar. No hi tiri aigua.
hazard-electric_shock =
    <b>No toqui l'aparell ni qui hi estigui en contacte: talli primer el corrent al quadre general. Si algú està ferit o es troba malament, truqui al 112.</b>
    No s'hi acosti amb les mans o els peus molls. No torni a fer servir l'aparell ni l'endoll.
hazard-battery =
    <b>Si la bateria treu fum o flames, allunyin-se'n tots i truqui al 112.</b>
    Si només està inflada o calenta, no la carregui, no la punxi ni la premi. Si ho pot fer sense tocar-la, desendolli el carregador i aparti'n el que pugui cremar. No la llenci a les escombraries.
hazard-injury =
    <b>Si algú està ferit, truqui ara al 112 i faci el que li diguin.</b>
    Deixi de fer servir el producte i aparti'l, sense netejar-lo ni desmuntar-lo.
hazard-choking =
    <b>Si algú s'ennuega o no pot respirar bé, truqui ara al 112 i faci el que li diguin.</b>
    Aparti el producte de l'abast dels infants i guardi'l amb l'envàs.
hazard-allergy =
    <b>Si algú té dificultat per respirar, se li infla la cara o es troba malament, truqui ara al 112.</b>
    No consumeixi ni faci servir més el producte. Guardi'l amb l'envàs i l'etiqueta.
hazard_call-poisoning =
    <b>Truqui ara al 112.</b> Tingui l'envàs a mà: li preguntaran què era i quina quantitat.
    { $helpline } Faci només el que li diguin.
hazard-food =
    <b>No en mengi ni en begui més. Si algú es troba malament, truqui al 112.</b>
    Guardi el que en queda amb l'envàs i el número de lot, tancat i a part, perquè ningú més no en prengui.
hazard-medical_device =
    <b>Si algú depèn de l'aparell per respirar o per viure, o es troba malament, truqui ara al 112.</b>
    Abans de decidir si el continua fent servir, demani consell ara mateix al metge o a qui l'hi va subministrar. No el desmunti.
hazard-service_cut =
    <b>Si la salut d'algú depèn d'aquest servei, o hi ha perill, truqui ara al 112.</b>
    Per escalfar-se o fer-se llum, no faci servir barbacoes, fogons ni generadors a dins, i no deixi espelmes enceses sense vigilar-les. Desendolli els aparells delicats fins que torni el servei.
hazard-telecare =
    <b>Si ara necessita ajuda, truqui al 112: no esperi que funcioni l'aparell.</b>
    Fins que no el comprovem no hi confiï. Tingui un telèfon a prop i avisi un familiar o algú del veïnat.
hazard-structure =
    <b>Apartin-se tots i truqui al 112 si hi ha algú ferit o atrapat.</b>
    Si és en un ascensor, premi el botó d'alarma i esperi a dins: no intenti sortir pel seu compte. No torni a passar per sota ni a entrar-hi.
hazard-vehicle =
    <b>Si és a la carretera, aturi's en un lloc segur i encengui els llums d'emergència. Si hi ha algú ferit, truqui al 112.</b>
    Surti pel costat contrari al trànsit i esperi darrere de la barrera. Si no pot sortir sense risc, quedi's a dins amb el cinturó posat i truqui al 112. No torni a conduir el vehicle fins que s'hagi revisat.
hazard-child_safety =
    <b>Aparti ara el producte de l'abast dels infants. Si un infant s'ha fet mal o s'ha empassat res, truqui al 112.</b>
    Guardi el producte i totes les peces, amb l'envàs.
hazard_call-violence =
    <b>Si vostè o algú altre està en perill ara, truqui al 112.</b>
    Si pot, vagi a un lloc segur o amb algú de confiança. { $helpline } Si algú li mira el telèfon, esborri la trucada i aquest missatge.
hazard_call-self_harm =
    <b>Si la seva vida o la d'algú altre corre perill, truqui ara al 112.</b>
    El que ens diu ens importa. { $helpline } Si pot, busqui la companyia d'algú de confiança.
hazard_call-fraud =
    <b>Truqui ara al seu banc, al telèfon que hi ha a la targeta o a l'aplicació, i demani que ho bloquegin tot.</b>
    No doni claus ni codis a ningú, tampoc a nosaltres, i no torni a obrir l'enllaç. Guardi els missatges i els rebuts. { $helpline }
hazard_call-account_theft =
    <b>Canviï ara la contrasenya, i també la del correu; si hi ha una targeta o un compte vinculat, truqui al seu banc.</b>
    Tanqui les sessions obertes. No ens enviï cap contrasenya ni cap codi. { $helpline }
hazard-water =
    <b>Si hi ha aigua prop d'endolls o aparells, no els toqui ni trepitgi l'aigua.</b>
    Talli el corrent i tanqui la clau de pas si ho pot fer sense mullar-se. Si l'aigua de l'aixeta fa una olor, un color o un gust estranys, no en begui. Si hi ha perill o algú es troba malament, truqui al 112.
hazard-other =
    <b>Si algú està en perill ara, truqui al 112.</b>
    Allunyin-se tots del que causa el perill i no ho tornin a fer servir. Si és un aparell, desendolli'l només si ho pot fer sense risc.

# El tancament, un sol cop al final, encara que hi hagi més d'un perill.

hazards =
    { $advice }

    { $closing }
hazard_after-any = Les nostres preguntes poden esperar: respongui-les quan tothom estigui fora de perill. El seu missatge queda marcat com a urgent per al nostre equip, però qui envia ajuda urgent és el 112.
hazard_after-violence = El seu missatge queda marcat com a urgent per al nostre equip, però qui envia ajuda urgent és el 112. Pot escriure'ns quan estigui fora de perill.
hazard_after-self_harm = El seu missatge queda marcat com a urgent per al nostre equip. Les nostres preguntes poden esperar. Pot continuar escrivint-nos quan vulgui.
hazard_after-fraud = Quan ho hagi fet, torni aquí i expliqui'ns-ho. El seu missatge queda marcat com a urgent per al nostre equip, però un pagament només el pot aturar el banc.
hazard_after-account_theft = Quan ho hagi fet, torni aquí i expliqui'ns-ho. El seu missatge queda marcat com a urgent per al nostre equip.

# A qui trucar, segons el país de l'empresa.

helpline-poisoning_es = A Espanya també pot trucar a qualsevol hora al Servei d'Informació Toxicològica: 91 562 04 20.
helpline-poisoning_it = A Itàlia també pot trucar a qualsevol hora al Centro Antiveleni del Niguarda (Milà): 02 6610 1029.
helpline-violence_es = Per violència masclista, a Espanya té el 016, gratuït i a qualsevol hora.
helpline-violence_it = Per violència masclista, a Itàlia té el 1522, gratuït i a qualsevol hora.
helpline-self_harm_es = A Espanya pot parlar ara mateix amb el 024: és gratuït i confidencial, a qualsevol hora.
helpline-self_harm_it = A Itàlia pot parlar amb Telefono Amico, 02 2327 2327, cada dia de les 9 a les 24 h.
helpline-fraud_es = Avisi la policia; a Espanya també pot demanar ajuda gratuïta al 017 (INCIBE).
helpline-fraud_it = Avisi la policia; a Itàlia, la Polizia Postale.
helpline-account_theft_es = A Espanya pot demanar ajuda gratuïta al 017 (INCIBE).
helpline-account_theft_it = A Itàlia pot adreçar-se a la Polizia Postale.
