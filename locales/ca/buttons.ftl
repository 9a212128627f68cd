# Els rètols dels botons i la resposta breu que se'n dona en prémer-los. Sense etiquetes: es veuen tal com són.

button-person = 🧑 Persona
button-back = ⬅️ Enrere
button-cancel = ✖️ Anul·lar
button-skip = ⏭️ Saltar la pregunta
button-keep = ↩️ Deixar-ho com estava
button-done = ➡️ Ja està, continuar
button-share_phone = 📱 Compartir el telèfon
button-phone = 📱 Compartir el meu telèfon
button-send = 📨 Enviar-ho
button-more = ➕ Afegir més
button-correct = ✏️ { $what }
button-other_kind = 🔀 És una altra cosa
button-to_review = ⬅️ Tornar al resum
button-discard = 🗑 Anul·lar-ho del tot
button-go_on = ▶️ Continuar

button-my_cases = 🔎 Els meus expedients
button-info = ℹ️ Com funciona
button-language = 🌐 Idioma
button-menu_complaint = 📝 Explicar què ha passat
button-resume = ▶️ Continuar: { $what }
button-resume_here = És sobre el mateix
button-begin_anew = És una cosa nova
button-add_here = Afegir-ho a l'expedient

button-status = 🔎 Com va
button-add = ➕ Afegir-hi dades
button-by_folio = 🔎 Buscar per número
button-case = 📁 { $folio }

# Cada llengua amb el seu nom; iguals en els tres fitxers.
button-language_ca = Català
button-language_es = Castellano
button-language_it = Italiano
button-switch_ca = Continuar en català
button-switch_es = Continuar en castellano
button-switch_it = Continuare in italiano

## Respostes breus

button-already = Això ja està fet.
button-stale = Aquest botó és d'una pregunta anterior i ja no serveix. Continuem aquí.
button-sent = Això ja ens ho va enviar. El seu número d'expedient és { $folio }.
