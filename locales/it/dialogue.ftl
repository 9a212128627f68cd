# Quello che si dice lungo la conversazione: benvenuto, menu, lingua, andata e ritorno, riepilogo. Forma di cortesia: Lei.

welcome =
    Salve. Sono l'assistente automatico del servizio clienti di <b>{ $company }</b>; non sono una persona. Se vuole parlare con una persona, prema «{ button-person }» o scriva /{ command-person-name } in qualsiasi momento.

    <i>I Suoi dati: il titolare è { $legal_name }. Li usiamo per seguire il Suo caso e rispettare la legge. Può consultarli, correggerli, farli cancellare ed esercitare altri diritti. Dettagli: /{ command-privacy-name }.</i>
menu = <b>Di che cosa ha bisogno?</b> Prema un pulsante o ci racconti direttamente che cosa è successo, con parole Sue.

# Una sola frase per tutte le lingue; uguale nei tre file.
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
language-chosen = D'accordo, continuiamo in italiano.

## Rispondere

question-again =
    { $ask }

    Ora risulta: { $before }
needed = Questa risposta ci serve per proseguire. Se ora non l'ha, può fermarsi qui e tornare più tardi, oppure chiedere aiuto con «{ button-person }».
understood-kind = Abbiamo capito che si tratta di: <b>{ $kind }</b>. Se non è così, potrà cambiarlo prima di inviare.
story-added = L'abbiamo aggiunto a quello che ci ha raccontato.
story-reworded = Abbiamo aggiornato il testo con la Sua correzione.
edit-noted = Abbiamo visto che ha corretto un messaggio. Abbiamo aggiunto il nuovo testo alla pratica <code>{ $folio }</code>; resta anche quello di prima.
edit-not_taken = Ha corretto un messaggio precedente, ma la modifica non è stata registrata. Se è importante, lo scriva di nuovo qui.
noted =
    Lo annotiamo al posto giusto:
    { $rows }
shop = { $told }
shop-hours =
    <b>Orari: { $company }</b>
    { $hours }
shop-address = Siamo qui: { $address }.
shop-phone = Il nostro telefono: { $phone }.
files-kept = L'abbiamo salvato per il Suo caso: { $value }.
files-no_place = Questo non possiamo ancora salvarlo. Prima risponda alla domanda, per favore; poi potrà inviare i file.
contact-share = Prema «{ button-phone }», in fondo allo schermo, o scriva il numero. Per esempio: <code>333 123 4567</code>.
contact-noted = D'accordo, proseguiamo.

## Riepilogo

review =
    <b>Ricontrolli prima di inviare</b>
    { $kind } { $about }

    { $rows }

    Non è ancora stato inviato. Per correggere un dato, prema il pulsante corrispondente. Se è tutto giusto, prema «{ button-send }».
review-line = <b>{ $label }:</b> { $value }
review-heard = <b>{ $label }:</b> { $value } <i>(da quello che ci ha raccontato)</i>
offers = Che cosa vuole aggiungere? Nessuno di questi dati è obbligatorio.
kinds = Di che cosa si tratta? Quello che ha già scritto resta.
confirm-not_yet = Prima di inviare manca una risposta.
confirm-already = L'avevamo già ricevuto. Il Suo numero di pratica è { $folio }.

## Lasciare e riprendere

cancel-sure = Se annulla «{ $what }», quello che ha scritto andrà perso. Prema «{ button-discard }» o, se non voleva farlo, «{ button-go_on }».
cancelled = Annullato. Non è stata aperta alcuna pratica e quello che aveva scritto è stato eliminato.
welcome_back = C'è qualcosa di iniziato e non ancora inviato: «{ $what }» ({ $since }). Quello che ha appena scritto, che cosa riguarda?
another = Sembra un'altra cosa. Quello che ha iniziato, «{ $what }», non è ancora stato inviato e resta salvato. Quello che ha appena scritto, che cosa riguarda?
about_sent = Abbiamo appena aperto la pratica <code>{ $folio }</code>. Che cosa vuole fare di quello che ha appena scritto?

## Quello che non si può leggere come risposta

unreadable-sticker = Abbiamo ricevuto uno sticker, ma non possiamo usarlo come risposta. Lo scriva a parole, per favore.
unreadable-dice = Abbiamo ricevuto un dado animato, ma non possiamo usarlo come risposta. Lo scriva a parole, per favore.
unreadable-poll = Abbiamo ricevuto un sondaggio, ma non possiamo usarlo come risposta. Lo scriva a parole, per favore.
unreadable-story = Abbiamo ricevuto una storia di Telegram, ma non possiamo aprirla. Ce lo racconti a parole o invii una schermata.
unreadable-game = Abbiamo ricevuto un gioco, ma non possiamo usarlo come risposta. Lo scriva a parole, per favore.
unreadable-location = Abbiamo ricevuto una posizione e non l'abbiamo salvata. Se il luogo è importante, lo scriva, per esempio: <i>il negozio di via Garibaldi</i>.
unreadable-command = Non conosciamo questo comando. In /{ command-help-name } trova quelli che ci sono.
unreadable-button = Questo pulsante non si può leggere; forse è di una versione precedente. Continuiamo qui.
unreadable-at_review = Non sappiamo se vuole inviare o cambiare qualcosa. Prema uno dei pulsanti, per favore.
unreadable-affirmed = Va bene: lo scriva o lo invii qui, per favore.
unreadable-to_correct = Va bene, lo correggiamo. Prema la voce da correggere, o lo scriva, per esempio: <i>«Non era martedì, era lunedì»</i>.
unreadable-question = Qui non possiamo rispondere alle domande, ma un operatore sì: prema «{ button-person }». Intanto riprendiamo da dove eravamo.
unreadable-other = Abbiamo ricevuto un tipo di messaggio che non possiamo leggere. Lo scriva a parole o invii una foto.

## Fuori dal percorso

quarantine-sorry = Abbiamo avuto un problema con il Suo ultimo messaggio. La colpa è nostra. Il messaggio è salvato e lo guarderà una persona. Intanto può continuare a scrivere qui.
group-private_only = In un gruppo non possiamo risponderLe: le Sue questioni sono riservate. Ci scriva in una chat privata, per favore.
courier-again = <i>(Forse Le è già arrivato: non eravamo certi della consegna e Glielo inviamo di nuovo.)</i>

## Silenzio: dopo un giorno e dopo tre giorni

silence-reminder =
    Quello che ci ha raccontato il giorno { $since } non è ancora stato inviato: «{ $what }».

    Per completarlo, prema «{ button-go_on }». Se non fa nulla, dal giorno { $until } lo registreremo così com'è, perché non vada perso, e Le daremo il numero di pratica. Se non vuole che lo registriamo, prema «{ button-go_on }» e poi «{ button-cancel }».
silence-registered = Abbiamo registrato quello che ci ha raccontato il giorno { $since } così com'era, non completato, perché non vada perso. Può completarlo quando vuole con «{ button-add }». Se non vuole più che ce ne occupiamo, ce lo dica con «{ button-person }».
