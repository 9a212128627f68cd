# Què no encaixa en una resposta, què s'espera, i un exemple. Tractament de vostè.

## prose: the story

prose-empty = No ens ha arribat cap text. Escrigui'ns-ho amb les seves paraules, per exemple: <i>«La rentadora no desaigua des de dimarts»</i>.
prose-too_short = Ens cal una mica més de detall (almenys { $limit } caràcters), per exemple: <i>«La rentadora no desaigua des de dimarts»</i>. El que ja ha escrit queda desat: continuï en un altre missatge.
prose-too_long = { $over ->
    [one] Sobra { $over } caràcter: en total n'hi caben { $limit }.
   *[other] Sobren { $over } caràcters: en total n'hi caben { $limit }.
    } Aquest missatge no s'hi ha afegit; l'anterior, si n'hi havia, queda desat. Resumeixi'l, per exemple amb la data i el fet principal, o enviï'l com a document.

## line: a short text

line-empty = No ens ha arribat cap text. Escrigui-ho en una línia, per exemple: <i>Rentadora Balay 3TS976</i>.
line-too_short = Calen almenys { $limit } caràcters, per exemple: <i>Rentadora Balay 3TS976</i>.
line-too_long = { $over ->
    [one] Sobra { $over } caràcter: n'hi caben { $limit }.
   *[other] Sobren { $over } caràcters: n'hi caben { $limit }.
    } N'hi ha prou amb el més important, per exemple: <i>Rentadora Balay 3TS976</i>.

## reference

reference-empty = No ens ha arribat cap número. El trobarà a la factura o al correu de la comanda, per exemple: <code>FAC-2026/00118</code>.
reference-no_digits = Això no sembla cap número. Acostuma a tenir xifres, per exemple: <code>FAC-2026/00118</code>. Si no el troba, pot saltar la pregunta.
reference-too_long = { $over ->
    [one] Sobra { $over } caràcter: n'hi caben { $limit }.
   *[other] Sobren { $over } caràcters: n'hi caben { $limit }.
    } Escrigui només el número, per exemple: <code>FAC-2026/00118</code>.

## person_name

person_name-empty = No ens ha arribat cap nom. Escrigui el nom i almenys un cognom, per exemple: <i>Marcel·la Puig</i>.
person_name-not_a_name = Aquí ens cal només el nom i almenys un cognom, amb lletres, per exemple: <i>Marcel·la Puig i Font</i>.
person_name-has_digits = El nom s'escriu sense xifres, per exemple: <i>Marcel·la Puig</i>.
person_name-needs_surname = Gràcies. Ens falta almenys un cognom, per exemple: <i>Puig</i>. Si només té un nom, torni'l a escriure.
person_name-too_long = El nom pot tenir fins a { $limit } lletres. Escrigui el nom i un cognom, per exemple: <i>Marcel·la Puig</i>.

## email

email-not_an_email = Ens cal una adreça de correu electrònic, per exemple: <code>nom@exemple.cat</code>.
email-bad_email = Aquesta adreça no és completa o té algun signe de més. Ha de ser com ara <code>nom@exemple.cat</code>.
email-did_you_mean = Vol dir <b>{ $suggestion }</b>? Respongui <b>sí</b> o <b>no</b>, o torni a escriure l'adreça, per exemple <code>nom@exemple.cat</code>.
email-too_many = Hi ha més d'una adreça. Escrigui només la que prefereixi, per exemple: <code>nom@exemple.cat</code>.
email-suggested = Sí: { $address }
email-typed = No: { $address }

## phone

phone-not_a_phone = Ens cal un número de telèfon, per exemple: <code>612 345 678</code> o <code>+39 333 123 4567</code>.
phone-bad_phone = No reconeixem aquest número. Comprovi les xifres, amb el prefix si no és d'aquí, per exemple: <code>612 345 678</code> o <code>+39 333 123 4567</code>.
phone-not_yours = Aquest contacte és d'una altra persona. Comparteixi el seu o escrigui el número, per exemple: <code>612 345 678</code>.
own_phone-only_shared = Un número escrit no demostra que sigui seu. Premi «{ button-share_phone }» i comparteixi el seu contacte, o torni amb «{ button-back }» i faci-ho amb un número de comanda, per exemple <code>A-10452</code>.
own_phone-not_yours = Aquest contacte és d'una altra persona. Premi «{ button-share_phone }» i comparteixi el seu, o faci-ho amb un número de comanda, per exemple <code>A-10452</code>.
own_phone-bad_phone = No podem comparar el número del seu Telegram amb els de la botiga. Torni amb «{ button-back }» i faci-ho amb un número de comanda, per exemple <code>A-10452</code>.

## contact: an e-mail address, a telephone number, or both

contact-not_a_contact = Ens cal un correu electrònic o un telèfon, per exemple: <code>nom@exemple.cat</code> o <code>612 345 678</code>.
contact-bad_email = Aquesta adreça no és completa o té algun signe de més. Ha de ser com ara <code>nom@exemple.cat</code>; també pot escriure un telèfon.
contact-bad_phone = No reconeixem aquest número. Comprovi les xifres, amb el prefix si no és d'aquí, per exemple: <code>612 345 678</code> o <code>+39 333 123 4567</code>.
contact-did_you_mean = Vol dir <b>{ $suggestion }</b>? Respongui <b>sí</b> o <b>no</b>, o torni a escriure l'adreça, per exemple <code>nom@exemple.cat</code>.
contact-not_yours = Aquest contacte és d'una altra persona. Comparteixi el seu o escrigui el número, per exemple: <code>612 345 678</code>.
contact-too_many = Hi ha més d'una adreça. Escrigui només la que prefereixi, per exemple: <code>nom@exemple.cat</code>.

## past_date

past_date-not_a_date = No hem reconegut cap dia. Escrigui'l com li vagi bé, per exemple: <i>dimarts passat</i>, <i>3 de març</i> o <code>03/03/2026</code>.
past_date-in_future = Aquest dia encara no ha arribat. Escrigui la data d'avui o una d'anterior, per exemple: <i>ahir</i> o <code>03/03/2026</code>.
past_date-too_old = Aquest dia és anterior al 1900. Comprovi l'any, per exemple: <code>03/03/2026</code>.
past_date-today = Avui
past_date-yesterday = Ahir
past_date-unknown = No ho recordo

## amount

amount-not_a_number = No hem reconegut cap import. Escrigui'l en xifres, per exemple: <code>39,90</code> o <code>1.249,00 €</code>.
amount-negative = L'import s'escriu sense el signe menys, per exemple: <code>39,90</code>.
amount-too_much = El màxim que podem anotar és { $limit }. Comprovi la coma i els punts, per exemple: <code>1.249,00</code>.
amount-too_many = Hi ha més d'un import. Premi el que reclama o escrigui'l sol, per exemple: <code>39,90</code>.
amount-shown = { $money }

## yes_no

yes_no-unclear = Respongui <b>sí</b> o <b>no</b>, amb els botons o escrivint-ho, per exemple: <i>sí</i>.
yes_no-refused = Per continuar ens cal un <b>sí</b>. Si no és el seu cas, ens pot escriure en nom seu una altra persona, per exemple la mare, el pare o qui en tingui la tutela.
yes_no-yes = Sí
yes_no-no = No

## choice

choice-not_an_option = Triï una de les opcions amb els botons, o escrigui-la, per exemple: <i>{ $example }</i>.
choice-none_chosen = Ara no hi ha cap opció triada. Premi'n una o més, o escrigui-ho amb les seves paraules, per exemple: <i>«Que me'l canviïn per un de nou»</i>.
choice-too_long = { $over ->
    [one] Sobra { $over } caràcter: n'hi caben { $limit }.
   *[other] Sobren { $over } caràcters: n'hi caben { $limit }.
    } N'hi ha prou amb una frase, per exemple: <i>«Que me'l canviïn per un de nou»</i>.
choice-chosen = ✅ { $option }
choice-open = ▫️ { $option }

## files

files-not_a_file = Aquí ens cal un fitxer: una foto, un document, un vídeo o un missatge de veu, per exemple la foto de la factura. Enviï'l amb el clip 📎.
files-too_big = Aquest fitxer passa de { $limit } MB i no l'hem pogut desar: { $file }. Enviï'n una versió més petita, per exemple una foto o un vídeo més curt. La resta queda desada.
files-too_many = N'hi caben { $limit }: hem desat els primers i la resta ha quedat fora. Si algun dels que falten és important, per exemple la factura, ens el podrà enviar més endavant.
files-photo = { $count ->
    [one] { $count } foto
   *[other] { $count } fotos
    }
files-document = { $count ->
    [one] { $count } document
   *[other] { $count } documents
    }
files-voice = { $count ->
    [one] { $count } missatge de veu
   *[other] { $count } missatges de veu
    }
files-video = { $count ->
    [one] { $count } vídeo
   *[other] { $count } vídeos
    }
files-video_note = { $count ->
    [one] { $count } videomissatge
   *[other] { $count } videomissatges
    }
files-audio = { $count ->
    [one] { $count } àudio
   *[other] { $count } àudios
    }
files-animation = { $count ->
    [one] { $count } animació
   *[other] { $count } animacions
    }

## postal_address

postal_address-empty = No ens ha arribat cap adreça. Per exemple: <i>Carrer Major, 5, 2n 1a, 08001 Barcelona</i>.
postal_address-no_postcode = Gràcies. Ens falta el codi postal, de cinc xifres, i la població, per exemple: <i>08001 Barcelona</i>.
postal_address-bad_postcode = No existeix el codi postal <b>{ $postcode }</b>. Escrigui'l amb la població, per exemple: <i>08001 Barcelona</i>. La resta queda desada.
postal_address-too_short = Gràcies. Ens falta el carrer i el número, o la població. Per exemple: <i>Carrer Major, 5, 2n 1a, 08001 Barcelona</i>.
postal_address-too_long = { $over ->
    [one] Sobra { $over } caràcter: n'hi caben { $limit }.
   *[other] Sobren { $over } caràcters: n'hi caben { $limit }.
    } Escrigui només l'adreça, per exemple: <i>Carrer Major, 5, 2n 1a, 08001 Barcelona</i>.
postal_address-es = Espanya
postal_address-it = Itàlia

## national_id, vat_number, iban, supply_point

national_id-not_an_id = Ens cal un DNI, NIE o NIF amb la lletra, o un codi fiscal italià, per exemple: <code>12345678Z</code> o <code>RSSMRA85T10A562S</code>.
national_id-bad_check = La lletra o alguna xifra no quadra. Comprovi-ho amb el document, per exemple: <code>12345678Z</code>.
vat_number-not_a_vat_number = Ens cal un NIF d'empresa o una partita IVA italiana, per exemple: <code>A58818501</code> o <code>07643520567</code>.
vat_number-bad_check = Alguna xifra no quadra. Comprovi-ho amb una factura, per exemple: <code>A58818501</code>.
iban-not_an_iban = Ens cal l'IBAN sencer, amb les dues lletres del país, per exemple: <code>ES91 2100 0418 4502 0005 1332</code>.
iban-bad_check = Alguna xifra de l'IBAN no quadra. Comprovi-ho amb el rebut o l'aplicació del banc, per exemple: <code>ES91 2100 0418 4502 0005 1332</code>.
supply_point-not_a_supply_point = Ens cal el CUPS, el POD o el PDR de la factura, per exemple: <code>ES1234123456789012JY</code> o <code>IT001E12345678</code>.
supply_point-bad_check = Les lletres o alguna xifra del CUPS no quadren. Comprovi-ho amb la factura, per exemple: <code>ES1234123456789012JY</code>.

## folio

folio-not_a_folio = Ens cal el número d'expedient que hi ha al justificant de recepció, per exemple: <code>{ $prefix }-2026-000123-7K3M</code>.
folio-wrong_check = En aquest número d'expedient hi ha algun caràcter canviat. Copiï'l del justificant de recepció, per exemple: <code>{ $prefix }-2026-000123-7K3M</code>.
folio-foreign_prefix = Aquest número d'expedient és d'una altra empresa. El que busca és al nostre justificant de recepció, per exemple: <code>{ $prefix }-2026-000123-7K3M</code>.

pdf-not_a_pdf = Ha de ser un fitxer PDF dels nostres, per exemple <i>justificant-QV-2026-000123-7K3M.pdf</i>.
pdf-too_big = És massa gran: com a màxim { $limit } MB. Els nostres documents ocupen menys, per exemple 0,1 MB.

scale-point = { $n }
scale-shown = { $n } de { $most }
scale-not_a_point = Premi un dels números, o escrigui'n un de { $least } a { $most }. Per exemple: <i>4</i>.

# days_wanted

days_wanted-not_a_date = No hi hem trobat cap dia que existeixi al calendari. Triï'n un dels botons o escrigui'l, per exemple: <i>dijous al matí</i> o <i>12 de desembre</i>.
days_wanted-gone_by = Ja no podem venir { $day }: ha de ser a partir de demà, per exemple { $first }.
days_wanted-too_far = Aquest dia queda massa lluny ({ $day }): ha de ser com a molt tard { $last }. Per exemple: <i>dijous al matí</i>.
days_wanted-holiday = No fem visites { $day }, perquè és diumenge o festiu. Ha de ser un altre dia, per exemple { $first }.
days_wanted-none_chosen = Ara no n'hi ha cap. Triï'n almenys un, per exemple el primer botó, o escrigui'l.
days_wanted-too_many = Com a màxim poden ser { $limit } dies. Digui'ns els que li vagin millor, per exemple: <i>dijous i divendres</i>.
