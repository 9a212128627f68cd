# Gli acquisti: sapere quali sono di chi scrive, senza mai tirare a indovinare.

flow-linking = I miei acquisti

purchases-not_linked =
    Non sappiamo ancora quali acquisti da { $company } sono Suoi.

    Se ci dice come possiamo verificarlo, qui potrà consultarli e potremo avvisarLa al momento giusto: la consegna, un controllo, la fine della garanzia.
purchases-none = Sappiamo già che è cliente di { $company }, ma non ci risulta ancora nessun Suo acquisto.
purchases-list =
    <b>I Suoi acquisti da { $company }</b>
    { $rows }
purchases-row = • { $what }, { $on } (<code>{ $reference }</code>)
purchases-row_unnumbered = • { $what }, { $on }
button-link = 🧾 Trovare i miei acquisti
button-link_more = ➕ Trovarne altri

link_way-ask = Come possiamo verificarlo? Con il telefono che ha lasciato in negozio, oppure con il numero di un ordine o di una fattura.
link_way-label = Come verifichiamo
link_way-phone = 📱 Con il mio telefono
link_way-order = 🧾 Con un ordine
linked_phone-ask = Prema «{ button-share_phone }» e subito dopo «{ button-phone }», in fondo. Lo useremo solo per confrontarlo con quello che ha il negozio.
linked_phone-label = Il Suo telefono
order_reference-ask = Scriva il numero dell'ordine o della fattura, così come appare sul documento. Per esempio: <code>A-10452</code>.
order_reference-label = Ordine o fattura
order_check-ask = E per verificare che l'acquisto sia Suo: quale indirizzo di posta elettronica o telefono ha lasciato al momento dell'acquisto? Per esempio: <code>nome@esempio.it</code> o <code>333 123 4567</code>.
order_check-label = Dato dell'acquisto

linking-done = Fatto: ora sappiamo che è cliente di { $company }.
linking-already = Lo sapevamo già: è cliente di { $company }.
linking-taken = Questi acquisti da { $company } sono già collegati a un altro account di Telegram. Se sono Suoi, chieda di parlare con un operatore e controlleremo.
linking-code_unknown = Questo codice non è nostro. Controlli che il collegamento sulla fattura sia completo, oppure provi in un altro modo.
linking-code_used = Questo codice è già stato usato, e vale una sola volta. Se non è stato Lei, chieda di parlare con un operatore.
linking-code_expired = Questo codice è scaduto: vale 90 giorni. Può provare in un altro modo.
linking-no_phone = Non c'è nessun cliente di { $company } con il Suo telefono di Telegram. Può provare con il numero di un ordine.
linking-phone_of_many = C'è più di un cliente di { $company } con questo telefono e non possiamo sapere quale di loro è Lei. Provi con il numero di un ordine.
linking-no_match = Non abbiamo trovato nessun acquisto con quel numero e quel dato. Li controlli entrambi: devono essere quelli dello stesso acquisto.
linking-too_many = Ha fatto troppi tentativi. Riprovi tra un'ora, oppure chieda di parlare con un operatore.
