# Che cosa fare subito, secondo il pericolo. Un'azione nella prima riga; nessun consiglio medico oltre a chiamare il 112.

-after = Quando tutti saranno al sicuro, torni qui e ce lo racconti. Abbiamo già avvisato i nostri operatori.

hazard-gas =
    <b>Non accenda e non spenga nulla: uscite tutti e, una volta fuori, chiami il 112.</b>
    Se può farlo mentre esce, apra porte e finestre e chiuda il rubinetto del gas. Non tocchi interruttori né campanelli, non fumi e non usi il telefono all'interno.

    { -after }
hazard-carbon_monoxide =
    <b>Uscite tutti subito all'aperto e chiami il 112.</b>
    Il monossido di carbonio non ha odore. Se può farlo mentre esce, apra le finestre e spenga la caldaia o la stufa. Non rientri finché i vigili del fuoco non Le dicono che può farlo.

    { -after }
hazard-fire =
    <b>Se c'è fuoco o fumo, uscite tutti e chiami il 112.</b>
    Chiuda le porte uscendo e non prenda l'ascensore. Se dall'apparecchio escono solo scintille o odore di bruciato, stacchi la spina o abbassi l'interruttore generale se può farlo senza rischi, e non lo riaccenda. Non usi acqua.

    { -after }
hazard-electric_shock =
    <b>Non tocchi l'apparecchio né chi è a contatto con esso: prima stacchi la corrente dal quadro generale, e chiami il 112 se c'è qualcuno ferito.</b>
    Non si avvicini con mani o piedi bagnati. Non usi più l'apparecchio né la presa.

    { -after }
hazard-battery =
    <b>Se dalla batteria escono fumo o fiamme, allontanatevi tutti e chiami il 112.</b>
    Se è solo gonfia o molto calda, non la carichi, non la fori e non la schiacci. Stacchi il caricabatterie se può farlo senza toccarla e la lasci lontano da ciò che può bruciare. Non la butti nei rifiuti.

    { -after }
hazard-injury =
    <b>Se qualcuno è ferito, chiami subito il 112 e faccia quello che Le dicono.</b>
    Non usi più il prodotto e lo metta da parte, senza pulirlo né smontarlo.

    { -after }
hazard-choking =
    <b>Se qualcuno sta soffocando o respira male, chiami subito il 112 e faccia quello che Le dicono.</b>
    Tolga il prodotto dalla portata dei bambini e lo conservi con la confezione.

    { -after }
hazard-allergy =
    <b>Se qualcuno respira male, ha il viso gonfio o sta male, chiami subito il 112.</b>
    Non consumi e non usi più il prodotto. Lo conservi con la confezione e l'etichetta.

    { -after }
hazard-poisoning =
    <b>Chiami subito il 112.</b> Tenga la confezione a portata di mano: Le chiederanno che cos'era e in che quantità.
    In Spagna può chiamare a qualsiasi ora anche il Servicio de Información Toxicológica: 91 562 04 20. Faccia solo quello che Le dicono.

    { -after }
hazard-food =
    <b>Non ne mangi e non ne beva più. Se qualcuno sta male, chiami il 112.</b>
    Conservi quello che resta con la confezione e il numero di lotto, chiuso e a parte, perché nessun altro lo consumi.

    { -after }
hazard-medical_device =
    <b>Se qualcuno ne ha bisogno per respirare o per vivere, o sta male, chiami subito il 112.</b>
    Se può farne a meno, non usi l'apparecchio finché non è stato controllato; se non può, chieda subito consiglio a chi l'ha prescritto o fornito. Non lo smonti.

    { -after }
hazard-service_cut =
    <b>Se la salute di qualcuno dipende da questo servizio, o c'è pericolo, chiami subito il 112.</b>
    Non scaldi e non illumini la casa con barbecue, fornelli o generatori, e non lasci candele accese senza controllarle. Stacchi gli apparecchi delicati finché non torna il servizio.

    { -after }
hazard-telecare =
    <b>Se ora ha bisogno di aiuto, chiami il 112: non aspetti che l'apparecchio funzioni.</b>
    Finché non lo controlliamo, non ci faccia affidamento. Tenga un telefono vicino e avvisi un familiare o qualcuno del vicinato.

    { -after }
hazard-structure =
    <b>Allontanatevi tutti dal luogo e chiami il 112 se c'è qualcuno ferito o intrappolato.</b>
    Se è in un ascensore, prema il pulsante d'allarme e aspetti dentro: non provi a uscire per conto Suo. Non passi più lì sotto e non rientri.

    { -after }
hazard-vehicle =
    <b>Si fermi in un luogo sicuro, accenda le luci d'emergenza e scenda dal lato opposto al traffico. Se c'è qualcuno ferito, chiami il 112.</b>
    Aspetti fuori dalla carreggiata, dietro la barriera. Non guidi più il veicolo finché non è stato controllato.

    { -after }
hazard-child_safety =
    <b>Tolga subito il prodotto dalla portata dei bambini. Se un bambino si è fatto male o ha ingerito qualcosa, chiami il 112.</b>
    Conservi il prodotto e tutti i pezzi, con la confezione.

    { -after }
hazard-violence =
    <b>Se Lei o un'altra persona è in pericolo adesso, chiami il 112.</b>
    Se può, vada in un luogo sicuro o da una persona di fiducia. Per la violenza di genere: in Italia, 1522; in Spagna, 016. Sono gratuiti, a qualsiasi ora.

    { -after }
hazard-self_harm =
    <b>Se la Sua vita o quella di un'altra persona è in pericolo, chiami subito il 112.</b>
    Quello che ci dice è importante per noi. In Italia può parlare con Telefono Amico, 02 2327 2327; in Spagna, a qualsiasi ora, gratis e in modo riservato, con il 024. Se può, cerchi la compagnia di una persona di fiducia.

    Abbiamo avvisato una persona del nostro servizio. Può continuare a scriverci quando vuole.
hazard-fraud =
    <b>Chiami subito la Sua banca, al numero sulla carta o nell'applicazione, e chieda di bloccare tutto.</b>
    Non dia chiavi né codici a nessuno, nemmeno a noi, e non riapra il link. Conservi i messaggi e le ricevute. In Italia si rivolga anche alla Polizia Postale; in Spagna alla polizia e al 017 (INCIBE), gratuito.

    { -after }
hazard-account_theft =
    <b>Cambi subito la password, e anche quella dell'e-mail; se c'è una carta o un conto collegato, chiami la Sua banca.</b>
    Chiuda le sessioni aperte. Non ci invii password né codici. In Italia può rivolgersi alla Polizia Postale; in Spagna al 017 (INCIBE), gratuito.

    { -after }
hazard-water =
    <b>Se c'è acqua vicino a prese o apparecchi, non li tocchi e non entri con i piedi bagnati.</b>
    Stacchi la corrente e chiuda il rubinetto generale, se può arrivarci all'asciutto. Se l'acqua del rubinetto ha odore, colore o sapore strano, non la beva. Se c'è pericolo o qualcuno sta male, chiami il 112.

    { -after }
hazard-other =
    <b>Se qualcuno è in pericolo adesso, chiami il 112.</b>
    Si allontani, con gli altri, da ciò che causa il pericolo e non lo usi più. Se è un apparecchio, stacchi la spina solo se può farlo senza rischi.

    { -after }
