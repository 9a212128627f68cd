# Les compres: saber quines són de qui escriu, sense endevinar-ho mai.

flow-linking = Les meves compres

purchases-not_linked =
    Encara no sabem quines compres de { $company } són seves.

    Si ens diu com ho podem comprovar, aquí les podrà consultar i li podrem enviar un avís quan toqui: el lliurament, una revisió, el final de la garantia.
purchases-none = Ja sabem que és client de { $company }, però encara no ens consta cap compra seva.
purchases-list =
    <b>Les seves compres a { $company }</b>
    { $rows }
purchases-row = • { $what }, { $on } (<code>{ $reference }</code>)
purchases-row_unnumbered = • { $what }, { $on }
button-link = 🧾 Trobar les meves compres
button-link_more = ➕ Trobar-ne d'altres

link_way-ask = Com ho podem comprovar? Pot ser amb el telèfon que va donar a la botiga, o amb el número d'una comanda o factura.
link_way-label = Com ho comprovem
link_way-phone = 📱 Amb el meu telèfon
link_way-order = 🧾 Amb una comanda
linked_phone-ask = Premi «{ button-share_phone }» i, tot seguit, «{ button-phone }», a sota de tot. Només el farem servir per comparar-lo amb el que té la botiga.
linked_phone-label = El seu telèfon
order_reference-ask = Escrigui el número de la comanda o de la factura, tal com apareix al document. Per exemple: <code>A-10452</code>.
order_reference-label = Comanda o factura
order_check-ask = I per comprovar que la compra és seva: quin correu o telèfon va donar quan la va fer? Per exemple: <code>nom@exemple.cat</code> o <code>612 345 678</code>.
order_check-label = Dada de la compra

linking-done = Fet: ja sabem que és client de { $company }.
linking-already = Això ja ho sabíem: és client de { $company }.
linking-taken = Aquestes compres de { $company } ja estan vinculades a un altre compte de Telegram. Si són seves, demani parlar amb una persona i ho mirarem.
linking-code_unknown = Aquest codi no és cap dels nostres. Comprovi que l'enllaç de la factura sigui complet, o provi-ho d'una altra manera.
linking-code_used = Aquest codi ja s'ha fet servir, i només val una vegada. Si no ho va fer vostè, demani parlar amb una persona.
linking-code_expired = Aquest codi ha caducat: val 90 dies. Pot provar-ho d'una altra manera.
linking-no_phone = No hi ha cap client de { $company } amb el seu telèfon de Telegram. Pot provar-ho amb el número d'una comanda.
linking-phone_of_many = Hi ha més d'un client de { $company } amb aquest telèfon i no podem saber quin d'ells és vostè. Provi-ho amb el número d'una comanda.
linking-no_match = No hem trobat cap compra amb aquest número i aquesta dada. Comprovi'ls tots dos: han de ser els de la mateixa compra.
linking-too_many = Ha fet massa intents. Torni-ho a provar d'aquí a una hora, o demani parlar amb una persona.
