# Com s'anomena el que hi ha en un expedient: què es pot fer, tipus, temes, solucions, estats.

## Què es pot fer aquí (també rètols de botons)

flow-complaint = Queixa o reclamació
flow-enquiry = Consulta
flow-suggestion = Suggeriment
flow-report = Denúncia
flow-praise = Felicitació
flow-addition = Afegit a l'expedient
flow-status = Buscar un expedient

## Tipus

type-claim = Reclamació
type-complaint = Queixa
type-report = Denúncia (còpia interna)
type-enquiry = Consulta
type-suggestion = Suggeriment
type-praise = Felicitació

case_type-claim = Demano una solució
case_type-complaint = Només vull que ho sàpiguen

## Temes

topic-product_defect = Producte defectuós
topic-delivery = Lliurament
topic-billing = Factura o cobrament
topic-warranty = Garantia
topic-repair = Reparació
topic-installation = Instal·lació
topic-staff = Tracte rebut
topic-contract = Contracte
topic-privacy = Dades personals
topic-safety = Seguretat
topic-website_app = Web o aplicació
topic-other = Un altre tema

## Solucions

remedy-refund = Devolució de l'import
remedy-replacement = Substitució
remedy-repair = Reparació
remedy-substitute = Un producte equivalent
remedy-technical_assistance = Assistència tècnica
remedy-information = Una explicació
remedy-referral = Saber a qui adreçar-me
remedy-financial_assistance = Ajuda econòmica
remedy-price_reduction = Reducció del preu
remedy-cancellation = Anul·lar el contracte
remedy-compensation = Indemnització
remedy-apology = Disculpes
remedy-goodwill_gift = Un detall de cortesia
remedy-change_of_practice = Que no torni a passar
remedy-other = Una altra solució
remedy-propose = Facin-me una proposta

## Com vol que ens comuniquem, i per on rep la resposta

needs_support-simple_text = Textos senzills
needs_support-audio = Àudio
needs_support-phone_call = Per telèfon
needs_support-email = Per correu electrònic
needs_support-letter = Per carta

receipt_medium-telegram = Aquí, per Telegram
receipt_medium-email = Per correu electrònic
receipt_medium-post = Per correu postal

## Com va

status-one =
    Número d'expedient: <code>{ $folio }</code>
    Estat: <b>{ $status }</b>
    Data de recepció: { $received }
    Data límit de resposta: { $due }
status-row =
    <code>{ $folio }</code> · { $kind }
    <b>{ $status }</b>
    { $next }
status-all =
    <b>Els seus expedients</b>

    { $rows }

    Premi'n un per veure'n el detall i què hi pot fer.
status-none = No hi ha cap expedient obert des d'aquest compte de Telegram. Si en té el número, premi «{ button-by_folio }».
status-unknown = No hem trobat cap expedient amb el número <code>{ $folio }</code>. Comprovi'l al justificant de recepció o premi «{ button-person }» i l'ajudarem a trobar-lo.
added-not_found = No hem trobat l'expedient al qual ho volia afegir i no s'hi ha afegit. Premi «{ button-my_cases }» o «{ button-person }».

status-draft = Esborrany
status-received = Rebut
status-needs_info = Pendent d'esmena: hi falten dades
status-acknowledged = Justificant enviat
status-assessed = Avaluat i assignat
status-investigating = En investigació
status-decision_draft = Resposta en revisió
status-decided = Resposta comunicada, pendent de la seva conformitat
status-accepted = Acceptat
status-remedy_done = Solució executada
status-rejected_open = Obert: resposta no acceptada
status-escalated_int = Revisió superior
status-escalated_ext = En mans d'un altre organisme
status-no_reply = Sense resposta seva
status-closed_accepted = Tancat amb conformitat
status-closed_answered = Tancat amb resposta
status-closed_exhausted = Tancat: vies esgotades
status-closed_withdrawn = Tancat per desistiment
status-closed_incomplete = Tancat per falta d'esmena
status-merged = Unit a un altre expedient
status-referred = Derivat
status-blocked = Bloquejat
