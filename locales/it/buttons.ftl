# Le scritte dei pulsanti e la risposta breve che si dà quando si premono. Senza tag: si vedono così come sono.

button-person = 🧑 Operatore
button-back = ⬅️ Indietro
button-cancel = ✖️ Annullare
button-skip = ⏭️ Saltare la domanda
button-keep = ↩️ Lasciare com'era
button-done = ➡️ Fatto, continuare
button-share_phone = 📱 Condividere il telefono
button-phone = 📱 Condividere il mio telefono
button-send = 📨 Inviare
button-more = ➕ Aggiungere
button-correct = ✏️ { $what }
button-other_kind = 🔀 È un'altra cosa
button-to_review = ⬅️ Tornare al riepilogo
button-discard = 🗑 Annullare tutto
button-go_on = ▶️ Continuare

button-my_cases = 🔎 Le mie pratiche
button-info = ℹ️ Come funziona
button-language = 🌐 Lingua
button-menu_complaint = 📝 Raccontare il problema
button-resume = ▶️ Continuare: { $what }
button-resume_here = Riguarda la stessa cosa
button-begin_anew = È una cosa nuova
button-add_here = Aggiungere alla pratica

button-status = 🔎 A che punto è
button-add = ➕ Aggiungere dati
button-by_folio = 🔎 Cercare per numero
button-case = 📁 { $folio }

# Ogni lingua con il suo nome; uguali nei tre file.
button-language_ca = Català
button-language_es = Castellano
button-language_it = Italiano
button-switch_ca = Continuar en català
button-switch_es = Continuar en castellano
button-switch_it = Continuare in italiano

## Risposte brevi

button-already = Questo è già fatto.
button-stale = Questo pulsante è di una domanda precedente e non vale più. Continuiamo qui.
button-sent = Questo ci è già arrivato. Il Suo numero di pratica è { $folio }.
