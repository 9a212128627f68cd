# El perfil del bot a Telegram, abans que ningú hi escrigui: nom (64 caràcters), descripció (512) i lema (120).

profile-name = { $company } · Atenció al client
profile-description =
    Assistent automàtic d'atenció al client. Empresa: { $company }.

    Aquí pot presentar una queixa o una reclamació, fer una consulta o un suggeriment i saber com va el seu cas, en català, castellà o italià. És gratuït i rep de seguida un número d'expedient.

    En qualsevol moment pot demanar parlar amb una persona.
profile-short_description = Queixes, reclamacions i consultes. Assistent automàtic, amb persones al darrere.
