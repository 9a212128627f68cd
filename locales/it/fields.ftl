# Che cosa non va in una risposta, che cosa ci si aspetta, e un esempio. Forma di cortesia: Lei.

## prose: the story

prose-empty = Non è arrivato alcun testo. Ce lo scriva con parole Sue, per esempio: <i>«La lavatrice non scarica da martedì»</i>.
prose-too_short = Ci serve qualche dettaglio in più (almeno { $limit } caratteri), per esempio: <i>«La lavatrice non scarica da martedì»</i>. Quello che ha già scritto è salvato: continui in un altro messaggio.
prose-too_long = { $over ->
    [one] C'è { $over } carattere di troppo: in tutto il massimo è { $limit }.
   *[other] Ci sono { $over } caratteri di troppo: in tutto il massimo è { $limit }.
    } Questo messaggio non è stato aggiunto; quello precedente, se c'era, resta salvato. Lo riassuma, per esempio con la data e il fatto principale, oppure lo invii come documento.

## line: a short text

line-empty = Non è arrivato alcun testo. Lo scriva su una riga, per esempio: <i>Lavatrice Candy CS1410</i>.
line-too_short = Servono almeno { $limit } caratteri, per esempio: <i>Lavatrice Candy CS1410</i>.
line-too_long = { $over ->
    [one] C'è { $over } carattere di troppo: il massimo è { $limit }.
   *[other] Ci sono { $over } caratteri di troppo: il massimo è { $limit }.
    } Basta l'essenziale, per esempio: <i>Lavatrice Candy CS1410</i>.

## reference

reference-empty = Non è arrivato alcun numero. Lo trova sulla fattura o nell'e-mail dell'ordine, per esempio: <code>FAT-2026/00118</code>.
reference-no_digits = Questo non sembra un numero. Di solito contiene cifre, per esempio: <code>FAT-2026/00118</code>. Se non lo trova, può saltare la domanda.
reference-too_long = { $over ->
    [one] C'è { $over } carattere di troppo: il massimo è { $limit }.
   *[other] Ci sono { $over } caratteri di troppo: il massimo è { $limit }.
    } Scriva solo il numero, per esempio: <code>FAT-2026/00118</code>.

## person_name

person_name-empty = Non è arrivato alcun nome. Scriva nome e cognome, per esempio: <i>Chiara D'Amico</i>.
person_name-not_a_name = Qui ci servono solo nome e cognome, in lettere, per esempio: <i>Chiara D'Amico</i>.
person_name-has_digits = Il nome si scrive senza cifre, per esempio: <i>Chiara D'Amico</i>.
person_name-needs_surname = Grazie. Ci manca il cognome, per esempio: <i>D'Amico</i>. Se ha un solo nome, lo scriva di nuovo.
person_name-too_long = Il nome può avere fino a { $limit } lettere. Scriva nome e cognome, per esempio: <i>Chiara D'Amico</i>.

## email

email-not_an_email = Ci serve un indirizzo e-mail, per esempio: <code>nome@esempio.it</code>.
email-bad_email = Questo indirizzo non è completo o ha qualche segno di troppo. Deve essere come <code>nome@esempio.it</code>.
email-did_you_mean = Intende <b>{ $suggestion }</b>? Risponda <b>sì</b> o <b>no</b>, oppure riscriva l'indirizzo, per esempio <code>nome@esempio.it</code>.
email-too_many = C'è più di un indirizzo. Scriva solo quello che preferisce, per esempio: <code>nome@esempio.it</code>.
email-suggested = Sì: { $address }
email-typed = No: { $address }

## phone

phone-not_a_phone = Ci serve un numero di telefono, per esempio: <code>333 123 4567</code> o <code>+34 612 345 678</code>.
phone-bad_phone = Non riconosciamo questo numero. Verifichi le cifre, con il prefisso se è estero, per esempio: <code>333 123 4567</code> o <code>+34 612 345 678</code>.
phone-not_yours = Questo contatto è di un'altra persona. Condivida il Suo oppure scriva il numero, per esempio: <code>333 123 4567</code>.
own_phone-only_shared = Un numero scritto non dimostra che sia Suo. Prema «{ button-share_phone }» e condivida il Suo contatto, oppure torni con «{ button-back }» e usi il numero di un ordine, per esempio <code>A-10452</code>.
own_phone-not_yours = Questo contatto è di un'altra persona. Prema «{ button-share_phone }» e condivida il Suo, oppure usi il numero di un ordine, per esempio <code>A-10452</code>.
own_phone-bad_phone = Non possiamo confrontare il numero del Suo Telegram con quelli del negozio. Torni con «{ button-back }» e usi il numero di un ordine, per esempio <code>A-10452</code>.

## contact: an e-mail address, a telephone number, or both

contact-not_a_contact = Ci serve un'e-mail o un telefono, per esempio: <code>nome@esempio.it</code> o <code>333 123 4567</code>.
contact-bad_email = Questo indirizzo non è completo o ha qualche segno di troppo. Deve essere come <code>nome@esempio.it</code>; può anche scrivere un telefono.
contact-bad_phone = Non riconosciamo questo numero. Verifichi le cifre, con il prefisso se è estero, per esempio: <code>333 123 4567</code> o <code>+34 612 345 678</code>.
contact-did_you_mean = Intende <b>{ $suggestion }</b>? Risponda <b>sì</b> o <b>no</b>, oppure riscriva l'indirizzo, per esempio <code>nome@esempio.it</code>.
contact-not_yours = Questo contatto è di un'altra persona. Condivida il Suo oppure scriva il numero, per esempio: <code>333 123 4567</code>.
contact-too_many = C'è più di un indirizzo. Scriva solo quello che preferisce, per esempio: <code>nome@esempio.it</code>.

## past_date

past_date-not_a_date = Non abbiamo riconosciuto alcun giorno. Lo scriva come Le è più comodo, per esempio: <i>martedì scorso</i>, <i>3 marzo</i> o <code>03/03/2026</code>.
past_date-in_future = Questo giorno non è ancora arrivato. Scriva il giorno di oggi o uno precedente, per esempio: <i>ieri</i> o <code>03/03/2026</code>.
past_date-too_old = Questo giorno è precedente al 1900. Verifichi l'anno, per esempio: <code>03/03/2026</code>.
past_date-today = Oggi
past_date-yesterday = Ieri
past_date-unknown = Non ricordo

## amount

amount-not_a_number = Non abbiamo riconosciuto alcun importo. Lo scriva in cifre, per esempio: <code>39,90</code> o <code>1.249,00 €</code>.
amount-negative = L'importo si scrive senza il segno meno, per esempio: <code>39,90</code>.
amount-too_much = L'importo massimo che possiamo annotare è { $limit }. Verifichi la virgola e i punti, per esempio: <code>1.249,00</code>.
amount-too_many = C'è più di un importo. Prema quello che chiede, oppure lo scriva da solo, per esempio: <code>39,90</code>.
amount-shown = { $money }

## yes_no

yes_no-unclear = Risponda <b>sì</b> o <b>no</b>, con i pulsanti o scrivendolo, per esempio: <i>sì</i>.
yes_no-refused = Per proseguire ci serve un <b>sì</b>. Se non è il Suo caso, può scriverci a Suo nome un'altra persona, per esempio la madre, il padre o chi ne fa le veci.
yes_no-yes = Sì
yes_no-no = No

## choice

choice-not_an_option = Scelga una delle opzioni con i pulsanti, oppure la scriva, per esempio: <i>{ $example }</i>.
choice-none_chosen = Al momento non ha scelto nessuna opzione. Ne prema una o più, oppure lo scriva con parole Sue, per esempio: <i>«Vorrei che me lo cambiaste con uno nuovo»</i>.
choice-too_long = { $over ->
    [one] C'è { $over } carattere di troppo: il massimo è { $limit }.
   *[other] Ci sono { $over } caratteri di troppo: il massimo è { $limit }.
    } Basta una frase, per esempio: <i>«Vorrei che me lo cambiaste con uno nuovo»</i>.
choice-chosen = ✅ { $option }
choice-open = ▫️ { $option }

## files

files-not_a_file = Qui ci serve un file: una foto, un documento, un video o un messaggio vocale, per esempio la foto della fattura. Lo invii con la graffetta 📎.
files-too_big = Questo file supera i { $limit } MB e non abbiamo potuto salvarlo: { $file }. Ne invii una versione più piccola, per esempio una foto o un video più breve. Il resto è salvato.
files-too_many = Il massimo è { $limit }: abbiamo salvato i primi e gli altri sono rimasti fuori. Se tra quelli che mancano ce n'è uno importante, per esempio la fattura, potrà inviarcelo più avanti.
files-photo = { $count ->
    [one] { $count } foto
   *[other] { $count } foto
    }
files-document = { $count ->
    [one] { $count } documento
   *[other] { $count } documenti
    }
files-voice = { $count ->
    [one] { $count } messaggio vocale
   *[other] { $count } messaggi vocali
    }
files-video = { $count ->
    [one] { $count } video
   *[other] { $count } video
    }
files-video_note = { $count ->
    [one] { $count } videomessaggio
   *[other] { $count } videomessaggi
    }
files-audio = { $count ->
    [one] { $count } audio
   *[other] { $count } audio
    }
files-animation = { $count ->
    [one] { $count } animazione
   *[other] { $count } animazioni
    }

## postal_address

postal_address-empty = Non è arrivato alcun indirizzo. Per esempio: <i>Via Garibaldi 5, int. 2, 20121 Milano</i>.
postal_address-no_postcode = Grazie. Ci mancano il CAP, di cinque cifre, e la località, per esempio: <i>20121 Milano</i>.
postal_address-bad_postcode = Il CAP <b>{ $postcode }</b> non esiste. Lo scriva con la località, per esempio: <i>20121 Milano</i>. Il resto è salvato.
postal_address-too_short = Grazie. Ci mancano la via e il numero civico, oppure la località. Per esempio: <i>Via Garibaldi 5, int. 2, 20121 Milano</i>.
postal_address-too_long = { $over ->
    [one] C'è { $over } carattere di troppo: il massimo è { $limit }.
   *[other] Ci sono { $over } caratteri di troppo: il massimo è { $limit }.
    } Scriva solo l'indirizzo, per esempio: <i>Via Garibaldi 5, int. 2, 20121 Milano</i>.
postal_address-es = Spagna
postal_address-it = Italia

## national_id, vat_number, iban, supply_point

national_id-not_an_id = Ci serve il codice fiscale, oppure un DNI, NIE o NIF spagnolo con la lettera, per esempio: <code>RSSMRA85T10A562S</code> o <code>12345678Z</code>.
national_id-bad_check = Una lettera o una cifra non torna. Verifichi sulla tessera sanitaria o sul documento, per esempio: <code>RSSMRA85T10A562S</code>.
vat_number-not_a_vat_number = Ci serve la partita IVA, oppure un NIF spagnolo, per esempio: <code>07643520567</code> o <code>A58818501</code>.
vat_number-bad_check = Una cifra non torna. Verifichi su una fattura, per esempio: <code>07643520567</code>.
iban-not_an_iban = Ci serve l'IBAN completo, con le due lettere del Paese, per esempio: <code>IT60 X054 2811 1010 0000 0123 456</code>.
iban-bad_check = Una cifra o una lettera dell'IBAN non torna. Verifichi sull'estratto conto o nell'app della banca, per esempio: <code>IT60 X054 2811 1010 0000 0123 456</code>.
supply_point-not_a_supply_point = Ci serve il POD, il PDR o il CUPS riportato in bolletta, per esempio: <code>IT001E12345678</code> o <code>12345678901234</code>.
supply_point-bad_check = Una lettera o una cifra del CUPS non torna. Verifichi in bolletta, per esempio: <code>ES1234123456789012JY</code>.

## folio

folio-not_a_folio = Ci serve il numero di pratica indicato nella conferma di ricezione, per esempio: <code>{ $prefix }-2026-000123-7K3M</code>.
folio-wrong_check = In questo numero di pratica c'è qualche carattere diverso. Lo copi dalla conferma di ricezione, per esempio: <code>{ $prefix }-2026-000123-7K3M</code>.
folio-foreign_prefix = Questo numero di pratica è di un'altra azienda. Quello che cerca è nella nostra conferma di ricezione, per esempio: <code>{ $prefix }-2026-000123-7K3M</code>.

pdf-not_a_pdf = Deve essere un nostro file PDF, per esempio <i>ricevuta-QV-2026-000123-7K3M.pdf</i>.
pdf-too_big = È troppo grande: al massimo { $limit } MB. I nostri documenti occupano meno, per esempio 0,1 MB.

scale-point = { $n }
scale-shown = { $n } su { $most }
scale-not_a_point = Prema uno dei numeri oppure ne scriva uno da { $least } a { $most }. Per esempio: <i>4</i>.

# days_wanted

days_wanted-not_a_date = Non abbiamo trovato nessun giorno che esista sul calendario. Ne scelga uno con i pulsanti o lo scriva, per esempio: <i>giovedì mattina</i> o <i>12 dicembre</i>.
days_wanted-gone_by = Non possiamo più venire { $day }: deve essere da domani in poi, per esempio { $first }.
days_wanted-too_far = Questo giorno è troppo lontano ({ $day }): deve essere al più tardi { $last }. Per esempio: <i>giovedì mattina</i>.
days_wanted-holiday = Non fissiamo appuntamenti { $day }, perché è domenica o festivo. Deve essere un altro giorno, per esempio { $first }.
days_wanted-none_chosen = Ora non ce n'è nessuno. Ne scelga almeno uno, per esempio il primo pulsante, o lo scriva.
days_wanted-too_many = I giorni possono essere al massimo { $limit }. Ci dica quelli che preferisce, per esempio: <i>giovedì e venerdì</i>.
