# El que es diu al llarg de la conversa: benvinguda, menú, llengua, anada i tornada, resum. Tractament de vostè.

welcome =
    Hola. Soc l'assistent automàtic d'atenció al client de l'empresa <b>{ $company }</b>; no soc una persona. Si vol parlar amb una persona, premi «{ button-person }» o escrigui /{ command-person-name } en qualsevol moment.

    <i>Les seves dades: el responsable és { $legal_name }. Les fem servir per atendre el seu cas i complir la llei. Pot accedir-hi, corregir-les, fer-les suprimir i exercir altres drets. Detalls: /{ command-privacy-name }.</i>
menu = <b>Què necessita?</b> Premi un botó o expliqui'ns directament què ha passat, amb les seves paraules.

# Una sola frase per a totes les llengües; igual en els tres fitxers.
language-ask =
    Triï l'idioma.
    Elija el idioma.
    Scelga la lingua.
language-foreign =
    Només podem escriure en català, castellà o italià. Triï'n un, o demani una persona: /persona.
    Solo podemos escribir en catalán, castellano o italiano. Elija uno, o pida una persona: /persona.
    Possiamo scrivere solo in catalano, spagnolo o italiano. Ne scelga uno, o chieda un operatore: /operatore.
language-switch_ca = Sembla que ara escriu en català. Si ho prefereix, continuem en català.
language-switch_es = Parece que ahora escribe en castellano. Si lo prefiere, seguimos en castellano.
language-switch_it = Sembra che ora scriva in italiano. Se preferisce, continuiamo in italiano.
language-chosen = D'acord, continuem en català.

## Respondre

question-again =
    { $ask }

    Ara hi consta: { $before }
needed = Aquesta resposta ens cal per continuar. Si no la té a mà, pot deixar-ho aquí i tornar-hi més tard, o demanar ajuda amb «{ button-person }».
understood-kind = Hem entès que això és: <b>{ $kind }</b>. Si no ho és, ho podrà canviar abans d'enviar-ho.
story-added = Ho hem afegit al que ens ha explicat.
story-reworded = Hem canviat el text tal com l'ha corregit.
edit-noted = Hem vist que ha corregit un missatge. Hem afegit el text nou a l'expedient <code>{ $folio }</code>; l'anterior també s'hi conserva.
edit-not_taken = Ha corregit un missatge anterior, però el canvi no ha quedat recollit. Si és important, torni-ho a escriure aquí.
noted =
    Ho apuntem on toca:
    { $rows }
shop = { $told }
shop-hours =
    <b>Horari: { $company }</b>
    { $hours }
shop-address = Som a: { $address }.
shop-phone = El nostre telèfon: { $phone }.
files-kept = Ho hem desat per al seu cas: { $value }.
files-no_place = Això encara no ho podem desar. Primer respongui la pregunta, si us plau; després podrà enviar fitxers.
contact-share = Premi «{ button-phone }», a sota de tot, o escrigui el número. Per exemple: <code>612 345 678</code>.
contact-noted = D'acord, continuem.

## Resum

review =
    <b>Repassi-ho abans d'enviar-ho</b>
    { $kind } { $about }

    { $rows }

    Encara no s'ha enviat. Per corregir una dada, premi el seu botó. Si tot és correcte, premi «{ button-send }».
review-line = <b>{ $label }:</b> { $value }
review-heard = <b>{ $label }:</b> { $value } <i>(segons el que ens ha explicat)</i>
offers = Què vol afegir? Cap d'aquestes dades no és obligatòria.
kinds = De què es tracta? El que ja ha escrit es conserva.
confirm-not_yet = Abans d'enviar-ho falta una resposta.
confirm-already = Ja ho havíem rebut. El seu número d'expedient és { $folio }.

## Deixar-ho i tornar-hi

cancel-sure = Si anul·la «{ $what }», es perdrà el que ha escrit. Premi «{ button-discard }» o, si no ho volia fer, «{ button-go_on }».
cancelled = Anul·lat. No s'ha obert cap expedient i el que havia escrit s'ha descartat.
welcome_back = Hola una altra vegada. Tenia una cosa començada i sense enviar: «{ $what }» ({ $since }). El que acaba d'escriure, de què tracta?
another = Sembla que és una altra cosa. El que té començat, «{ $what }», encara no s'ha enviat i queda desat. El que acaba d'escriure, de què tracta?
about_sent = Acabem d'obrir l'expedient <code>{ $folio }</code>. Què vol fer amb el que acaba d'escriure?

## El que no es pot llegir com a resposta

unreadable-sticker = Hem rebut un adhesiu, però no el podem fer servir com a resposta. Escrigui-ho amb paraules, si us plau.
unreadable-dice = Hem rebut un dau animat, però no el podem fer servir com a resposta. Escrigui-ho amb paraules, si us plau.
unreadable-poll = Hem rebut una enquesta, però no la podem fer servir com a resposta. Escrigui-ho amb paraules, si us plau.
unreadable-story = Hem rebut una història de Telegram, però no la podem obrir. Expliqui'ns-ho amb paraules o enviï'n una captura.
unreadable-game = Hem rebut un joc, però no el podem fer servir com a resposta. Escrigui-ho amb paraules, si us plau.
unreadable-location = Hem rebut una ubicació i no l'hem desada. Si el lloc és important, escrigui'l, per exemple: <i>la botiga del carrer de Sants</i>.
unreadable-command = No coneixem aquesta ordre. A /{ command-help-name } trobarà les que hi ha.
unreadable-button = Aquest botó no es pot llegir; potser és d'una versió anterior. Continuem aquí.
unreadable-at_review = No sabem si ho vol enviar o canviar. Premi un dels botons, si us plau.
unreadable-affirmed = D'acord: escrigui-ho o enviï-ho aquí, si us plau.
unreadable-to_correct = D'acord, ho arreglem. Premi el que vulgui corregir, o escrigui-ho, per exemple: <i>«No va ser dimarts, va ser dilluns»</i>.
unreadable-question = Aquí no podem respondre preguntes, però una persona sí: premi «{ button-person }». Nosaltres continuem on érem.
unreadable-other = Hem rebut un tipus de missatge que no podem llegir. Escrigui-ho amb paraules o enviï'n una foto.

## Fora del camí

quarantine-sorry = Hem tingut un problema amb el seu últim missatge. La culpa és nostra. El missatge està desat i el mirarà una persona. Mentrestant, pot continuar escrivint aquí.
group-private_only = En un grup no li podem respondre: els seus assumptes són confidencials. Escrigui'ns en un xat privat, si us plau.
courier-again = <i>(Potser ja li ha arribat: no teníem la certesa que s'hagués lliurat i l'hi tornem a enviar.)</i>

## Silenci: un dia després i tres dies després

silence-reminder =
    Encara tenim pendent d'enviar el que ens va explicar el dia { $since }: «{ $what }».

    Per acabar-ho, premi «{ button-go_on }». Si no fa res, ho registrarem tal com està a partir del dia { $until }, perquè no es perdi, i li donarem el número d'expedient. Si no vol que ho registrem, premi «{ button-go_on }» i després «{ button-cancel }».
silence-registered = Hem registrat el que ens va explicar el dia { $since } tal com estava, sense acabar, perquè no es perdi. Pot completar-ho quan vulgui amb «{ button-add }». Si ja no vol que ho tractem, digui'ns-ho amb «{ button-person }».
