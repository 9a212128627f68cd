# El perfil del bot en Telegram, antes de que nadie le escriba: nombre (64 caracteres), descripción (512) y lema (120).

profile-name = { $company } · Atención al cliente
profile-description =
    Asistente automático de atención al cliente. Empresa: { $company }.

    Aquí puede presentar una queja o una reclamación, hacer una consulta o una sugerencia y saber cómo va su caso, en catalán, castellano o italiano. Es gratuito y recibe enseguida un número de expediente.

    En cualquier momento puede pedir hablar con una persona.
profile-short_description = Quejas, reclamaciones y consultas. Asistente automático, con personas detrás.
