# Il profilo del bot su Telegram, prima che qualcuno gli scriva: nome (64 caratteri), descrizione (512) e motto (120).

profile-name = { $company } · Servizio clienti
profile-description =
    Assistente automatico del servizio clienti. Azienda: { $company }.

    Qui può presentare un reclamo, chiedere informazioni, dare un suggerimento e sapere a che punto è la Sua pratica, in catalano, spagnolo o italiano. È gratuito e riceve subito un numero di pratica.

    In qualsiasi momento può chiedere di parlare con un operatore.
profile-short_description = Reclami, richieste e suggerimenti. Assistente automatico, con operatori a disposizione.
