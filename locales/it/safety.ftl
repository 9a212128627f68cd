# Che cosa fare subito, secondo il pericolo. Un'azione nella prima riga; nessun consiglio medico oltre a chiamare il 112.

hazard-gas =
    <b>Non accenda e non spenga nulla: uscite tutti e, una volta fuori, chiami il 112.</b>
    Se può farlo mentre esce, apra porte e finestre e chiuda il rubinetto del gas. Non tocchi interruttori né campanelli, non prenda l'ascensore, non fumi e non usi il telefono all'interno.
hazard-carbon_monoxide =
    <b>Uscite tutti subito all'aperto e chiami il 112.</b>
    Il monossido di carbonio non ha odore. Se può farlo mentre esce, apra le finestre e spenga la caldaia o la stufa. Non rientri finché i vigili del fuoco non Le dicono che può farlo.
hazard-fire =
    <b>Se c'è fuoco o fumo, uscite tutti e chiami il 112.</b>
    Chiuda le porte uscendo e non prenda l'ascensore. Se il fumo impedisce di uscire, restate dietro una porta chiusa, vicino a una finestra, e lo dica al 112. Se l'apparecchio fa solo scintille o manda odore di bruciato, stacchi la spina o abbassi l'interruttore generale se può farlo senza rischi, e non lo riaccenda. Non usi acqua.
hazard-electric_shock =
    <b>Non tocchi l'apparecchio né chi è a contatto con esso: prima stacchi la corrente dal quadro generale. Se qualcuno è ferito o sta male, chiami il 112.</b>
    Non si avvicini con mani o piedi bagnati. Non usi più l'apparecchio né la presa.
hazard-battery =
    <b>Se dalla batteria escono fumo o fiamme, allontanatevi tutti e chiami il 112.</b>
    Se è solo gonfia o calda, non la carichi, non la fori e non la schiacci. Se può farlo senza toccarla, stacchi il caricabatterie e allontani ciò che può bruciare. Non la butti nei rifiuti.
hazard-injury =
    <b>Se qualcuno è ferito, chiami subito il 112 e faccia quello che Le dicono.</b>
    Non usi più il prodotto e lo metta da parte, senza pulirlo né smontarlo.
hazard-choking =
    <b>Se qualcuno sta soffocando o respira male, chiami subito il 112 e faccia quello che Le dicono.</b>
    Tolga il prodotto dalla portata dei bambini e lo conservi con la confezione.
hazard-allergy =
    <b>Se qualcuno respira male, ha il viso gonfio o sta male, chiami subito il 112.</b>
    Non consumi e non usi più il prodotto. Lo conservi con la confezione e l'etichetta.
hazard_call-poisoning =
    <b>Chiami subito il 112.</b> Tenga la confezione a portata di mano: Le chiederanno che cos'era e in che quantità.
    { $helpline } Faccia solo quello che Le dicono.
hazard-food =
    <b>Non mangi e non beva più quel prodotto. Se qualcuno sta male, chiami il 112.</b>
    Conservi quello che resta con la confezione e il numero di lotto, chiuso e a parte, perché nessun altro lo consumi.
hazard-medical_device =
    <b>Se qualcuno ha bisogno dell'apparecchio per respirare o per vivere, o sta male, chiami subito il 112.</b>
    Prima di decidere se continuare a usarlo, chieda subito consiglio al medico o a chi l'ha fornito. Non lo smonti.
hazard-service_cut =
    <b>Se la salute di qualcuno dipende da questo servizio, o c'è pericolo, chiami subito il 112.</b>
    Per scaldarsi o fare luce, non usi barbecue, fornelli o generatori in casa, e non lasci candele accese senza controllarle. Stacchi gli apparecchi delicati finché non torna il servizio.
hazard-telecare =
    <b>Se ora ha bisogno di aiuto, chiami il 112: non aspetti che l'apparecchio funzioni.</b>
    Finché non lo controlliamo, non ci faccia affidamento. Tenga un telefono vicino e avvisi un familiare o qualcuno del vicinato.
hazard-structure =
    <b>Allontanatevi tutti e chiami il 112 se qualcuno è ferito o intrappolato.</b>
    Se è in un ascensore, prema il pulsante d'allarme e aspetti dentro: non provi a uscire per conto Suo. Non passi più lì sotto e non rientri.
hazard-vehicle =
    <b>Se è in strada, si fermi in un luogo sicuro e accenda le luci d'emergenza. Se qualcuno è ferito, chiami il 112.</b>
    Scenda dal lato opposto al traffico e aspetti dietro la barriera. Se non può scendere senza rischi, resti dentro con la cintura allacciata e chiami il 112. Non guidi più il veicolo finché non è stato controllato.
hazard-child_safety =
    <b>Tolga subito il prodotto dalla portata dei bambini. Se un bambino si è fatto male o ha ingerito qualcosa, chiami il 112.</b>
    Conservi il prodotto e tutti i pezzi, con la confezione.
hazard_call-violence =
    <b>Se Lei o un'altra persona è in pericolo adesso, chiami il 112.</b>
    Se può, vada in un luogo sicuro o da una persona di fiducia. { $helpline } Se qualcuno Le controlla il telefono, cancelli la chiamata e questo messaggio.
hazard_call-self_harm =
    <b>Se la Sua vita o quella di un'altra persona è in pericolo, chiami subito il 112.</b>
    Quello che ci dice è importante per noi. { $helpline } Se può, cerchi la compagnia di una persona di fiducia.
hazard_call-fraud =
    <b>Chiami subito la Sua banca, al numero indicato sulla carta o nell'applicazione, e chieda di bloccare tutto.</b>
    Non dia password né codici a nessuno, nemmeno a noi, e non riapra il link. Conservi i messaggi e le ricevute. { $helpline }
hazard_call-account_theft =
    <b>Cambi subito la password, e anche quella dell'e-mail; se ci sono una carta o un conto collegati, chiami la Sua banca.</b>
    Chiuda le sessioni aperte. Non ci invii password né codici. { $helpline }
hazard-water =
    <b>Se c'è acqua vicino a prese o apparecchi, non li tocchi e non cammini nell'acqua.</b>
    Stacchi la corrente e chiuda il rubinetto generale, se può farlo senza bagnarsi. Se l'acqua del rubinetto ha un odore, un colore o un sapore strano, non la beva. Se c'è pericolo o qualcuno sta male, chiami il 112.
hazard-other =
    <b>Se qualcuno è in pericolo adesso, chiami il 112.</b>
    Allontanatevi tutti da ciò che causa il pericolo e non usatelo più. Se è un apparecchio, stacchi la spina solo se può farlo senza rischi.

# La chiusura, una volta sola alla fine, anche se i pericoli sono più d'uno.

hazards =
    { $advice }

    { $closing }
hazard_after-any = Le nostre domande possono aspettare: risponda quando tutti saranno al sicuro. Il Suo messaggio è segnato come urgente per i nostri operatori, ma i soccorsi li manda il 112.
hazard_after-violence = Il Suo messaggio è segnato come urgente per i nostri operatori, ma i soccorsi li manda il 112. Può scriverci quando sarà al sicuro.
hazard_after-self_harm = Il Suo messaggio è segnato come urgente per i nostri operatori. Le nostre domande possono aspettare. Può continuare a scriverci quando vuole.
hazard_after-fraud = Quando l'avrà fatto, torni qui e ce lo racconti. Il Suo messaggio è segnato come urgente per i nostri operatori, ma un pagamento può bloccarlo solo la banca.
hazard_after-account_theft = Quando l'avrà fatto, torni qui e ce lo racconti. Il Suo messaggio è segnato come urgente per i nostri operatori.

# Chi chiamare, secondo il Paese dell'azienda.

helpline-poisoning_es = In Spagna può chiamare anche, a qualsiasi ora, il Servicio de Información Toxicológica: +34 91 562 04 20.
helpline-poisoning_it = In Italia può chiamare anche, a qualsiasi ora, il Centro Antiveleni del Niguarda (Milano): 02 6610 1029.
helpline-violence_es = Per la violenza contro le donne in Spagna c'è lo 016, gratuito e a qualsiasi ora.
helpline-violence_it = Per la violenza contro le donne in Italia c'è il 1522, gratuito e a qualsiasi ora.
helpline-self_harm_es = In Spagna può parlare subito con lo 024, gratuito e riservato, a qualsiasi ora.
helpline-self_harm_it = In Italia può parlare con Telefono Amico, 02 2327 2327, ogni giorno dalle 9 alle 24.
helpline-fraud_es = Avvisi la polizia; in Spagna può chiedere aiuto anche allo 017 (INCIBE), gratuito.
helpline-fraud_it = Avvisi la polizia: in Italia, la Polizia Postale.
helpline-account_theft_es = In Spagna può chiedere aiuto allo 017 (INCIBE), gratuito.
helpline-account_theft_it = In Italia può rivolgersi alla Polizia Postale.
