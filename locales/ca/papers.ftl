# Els documents en PDF: justificant, resposta, tancament i expedient sencer.

paper-receipt = Justificant de recepció
paper-decision = Resposta motivada
paper-closing = Tancament de l'expedient
paper-file = Expedient complet
paper-scan = Escanegi'l amb el mòbil per saber com va.
paper-page = pàgina
paper-proof = Document emès per l'assistent automàtic de l'empresa i signat digitalment. Per comprovar que és autèntic, escrigui /{ command-verify-name } a la mateixa conversa de Telegram i enviï-hi aquest fitxer.
paper-particulars = Dades
paper-company = Empresa
paper-address = Adreça per reclamar
paper-folio = Número d'expedient (clau identificativa)
paper-received = Data i hora de recepció
paper-moment = { $at } (hora de { CITY($zone) })
paper-channel = Canal
paper-telegram = Telegram
paper-language = Idioma
paper-language_ca = Català
paper-language_es = Castellà
paper-language_it = Italià
paper-type = Tipus
paper-topic = Tema
paper-department = Departament
paper-value = { $value }
paper-story = El que ens ha explicat
paper-files = Fitxers adjunts
paper-no_files = No hi ha cap fitxer adjunt.
paper-attachment = Fitxer
paper-sha256 = Empremta SHA-256
paper-not_fetched = No s'ha pogut descarregar de Telegram; ens el pot tornar a enviar.
paper-answer = Quan li respondrem
paper-ways_on = Què pot fer ara
paper-follow = • Saber com va: escrigui /{ command-status-name } i el número d'expedient, o escanegi el codi.
paper-add = • Afegir informació o documents: escrigui'ns a la mateixa conversa.
paper-person = • Parlar amb una persona: escrigui /{ command-person-name } en qualsevol moment.
paper-result = Resposta
paper-result_label = Resultat
paper-decided_on = Data de la resposta
paper-signed_by = Signa
paper-points = Resposta a cada qüestió
paper-point = Qüestió { $n }
paper-remedy = Solució
paper-your_word = Què pot fer ara
paper-accept_or_not = A la conversa de Telegram pot acceptar la resposta o dir que no l'accepta. Si no l'accepta, el cas continua obert i pot demanar que l'estudiï una altra persona. Si no diu res, no ho interpretarem com un sí.
paper-outside = Fora de l'empresa
paper-ending = Com ha acabat
paper-closed_on = Data del tancament
paper-decision_label = Resposta
paper-accepted_on = Data de l'acceptació
paper-remedy_proof = Prova de la solució
paper-reopen = Si no ha quedat resolt o el problema torna, pot tornar a obrir aquest mateix expedient durant { $n ->
    [one] { $n } mes
   *[other] { $n } mesos
    }.
paper-kept = Conservarem l'expedient fins al dia { $until }; després el destruirem.
paper-state = Estat
paper-due = Data límit de resposta
paper-timeline = Cronologia
paper-when = Quan
paper-what = Què
paper-who = Qui
paper-you = Vostè
paper-assistant = Assistent automàtic

## Resultats

result-upheld = Estimada: li donem la raó
result-partly = Estimada en part
result-rejected = Desestimada
result-answered = Resposta

## El que consta a la cronologia

event-received = Rebem el que ens ha enviat
event-acknowledged = Justificant lliurat
event-assessed = Avaluat i assignat
event-investigation_begun = Comença la investigació
event-information_asked = Li demanem dades que falten
event-items_given = Rebem dades que faltaven
event-completed = Ja no hi falta res
event-closed_incomplete = Tancat per falta d'esmena
event-decision_proposed = Resposta en revisió
event-decision_sent_back = La resposta es torna a estudiar
event-decision_communicated = Resposta comunicada
event-accepted = Resposta acceptada
event-not_accepted = Resposta no acceptada: continua obert
event-fell_silent = Sense resposta seva
event-spoke_again = Nou missatge seu
event-second_look_begun = Revisió superior, per una altra persona
event-went_outside = En mans d'un altre organisme
event-settled_outside = Resolt fora de l'empresa
event-remedy_carried_out = Solució executada
event-closed_accepted = Tancat amb conformitat
event-closed_answered = Tancat amb resposta
event-exhausted = Tancat: vies esgotades
event-withdrawn = Tancat per desistiment
event-reopened = Reobert
event-merged = Unit a un altre expedient
event-referral_proposed = Es proposa derivar-lo
event-referred = Derivat
event-blocked = Dades bloquejades
event-retyped = Canvi de tipus
event-categorised = Categoria
event-assigned = Assignat
event-issues_raised = Qüestions anotades
event-noted = Nota
event-customer_added = Informació afegida
event-delivered = Missatge lliurat
event-answer_put_off = Nova data, amb disculpes
event-became_overdue = Termini vençut
event-safety_flagged = Marcat com a urgent per seguretat

## Com arriben i com es comproven

paper-receipt_name = justificant
paper-decision_name = resposta
paper-closing_name = tancament
paper-file_name = expedient
paper-receipt_sent = 📄 El justificant de recepció de l'expedient <code>{ $folio }</code>, amb tot el que ens ha enviat. Guardi'l: té valor de prova.
paper-decision_sent = 📄 La resposta a l'expedient <code>{ $folio }</code>. Guardi-la: té valor de prova.
paper-closing_sent = 📄 El document de tancament de l'expedient <code>{ $folio }</code>.
paper-file_sent = 📄 Tot el que consta a l'expedient <code>{ $folio }</code> fins ara.
verify-genuine = <b>Document autèntic.</b> { $kind }, expedient <code>{ $folio }</code>, { $at }. No se n'ha canviat res.
verify-altered = Aquest document <b>no</b> és com el vam emetre: algú l'ha canviat, o no l'hem signat nosaltres. Si li cal l'original, escrigui /{ command-certificate-name }.
verify-unknown = Aquest fitxer no és cap document nostre.
verify-not_fetched = No hem pogut obrir aquest fitxer. Torni'l a enviar, si us plau.
verified-ask = Enviï'ns el PDF que vol comprovar: un justificant, una resposta, un tancament o un expedient.
verified-label = Document
flow-verify = Comprovar un document
verify-checking = Un moment: comprovem el document i li diem si és autèntic.
certificate-coming = Ho preparem i l'hi enviem aquí mateix en uns segons.
certificate-which = De quin expedient vol el document? Premi'n un.
