# Els rètols dels botons i la resposta breu que se'n dona en prémer-los. Sense etiquetes: es veuen tal com són.

button-person = 🧑 Persona
button-supervisor = 🧑‍💼 Supervisor
button-back = ⬅️ Enrere
button-cancel = ✖️ Anul·la
button-skip = ⏭️ Salta la pregunta
button-keep = ↩️ Deixa-ho com estava
button-done = ➡️ Ja està, continua
button-share_phone = 📱 Comparteix el telèfon
button-phone = 📱 Comparteix el meu telèfon
button-send = 📨 Envia-ho
button-more = ➕ Afegeix-hi més dades
button-correct = ✏️ { $what }
button-other_kind = 🔀 És una altra cosa
button-to_review = ⬅️ Torna al resum
button-discard = 🗑 Anul·la-ho del tot
button-go_on = ▶️ Continua

button-my_cases = 🔎 Els meus expedients
button-info = ℹ️ Com funciona
button-language = 🌐 Idioma
button-menu_complaint = 📝 Explicar què ha passat
button-menu_enquiry = ❓ Fer una consulta
button-resume = ▶️ Continua: { $what }
button-resume_here = És sobre el mateix
button-begin_anew = És una cosa nova
button-add_here = Afegeix-ho a l'expedient

button-status = 🔎 Com va
button-add = ➕ Afegeix-hi dades
button-by_folio = 🔎 Busca per número
button-case = 📁 { $folio }

# Cada llengua amb el seu nom; iguals en els tres fitxers.
button-language_ca = Català
button-language_es = Castellano
button-language_it = Italiano
button-switch_ca = Continua en català
button-switch_es = Continuar en castellano
button-switch_it = Continua in italiano

## Respostes breus

button-already = Això ja està fet.
button-stale = Aquest botó és d'una pregunta anterior i ja no serveix. Continuem aquí.
button-sent = Això ja ens ho va enviar. El seu número d'expedient és { $folio }.
