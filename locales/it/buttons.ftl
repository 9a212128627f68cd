# Le scritte dei pulsanti e la risposta breve che si dà quando si premono. Senza tag: si vedono così come sono.

button-person = 🧑 Operatore
button-supervisor = 🧑‍💼 Responsabile
button-back = ⬅️ Indietro
button-cancel = ✖️ Annulla
button-skip = ⏭️ Salta la domanda
button-keep = ↩️ Lascia com'era
button-done = ➡️ Fatto, continua
button-share_phone = 📱 Condividi il telefono
button-phone = 📱 Condividi il mio telefono
button-send = 📨 Invia
button-more = ➕ Aggiungi altro
button-correct = ✏️ { $what }
button-other_kind = 🔀 È un'altra cosa
button-to_review = ⬅️ Torna al riepilogo
button-discard = 🗑 Annulla tutto
button-go_on = ▶️ Continua

button-my_cases = 🔎 Le mie pratiche
button-info = ℹ️ Come funziona
button-language = 🌐 Lingua
button-menu_complaint = 📝 Raccontare il problema
button-menu_enquiry = ❓ Fare una domanda
button-resume = ▶️ Continua: { $what }
button-resume_here = Riguarda la stessa cosa
button-begin_anew = È una cosa nuova
button-add_here = Aggiungi alla pratica

button-status = 🔎 A che punto è
button-add = ➕ Aggiungi dati
button-by_folio = 🔎 Cerca per numero
button-case = 📁 { $folio }

# Ogni lingua con il suo nome; uguali nei tre file.
button-language_ca = Català
button-language_es = Castellano
button-language_it = Italiano
button-switch_ca = Continua en català
button-switch_es = Continuar en castellano
button-switch_it = Continua in italiano

## Risposte brevi

button-already = Questo è già fatto.
button-stale = Questo pulsante si riferisce a una domanda precedente e non vale più. Continuiamo qui.
button-sent = Questo ci è già arrivato. Il Suo numero di pratica è { $folio }.
