# Los rótulos de los botones y la respuesta breve que se da al pulsarlos. Sin etiquetas: se ven tal cual.

button-person = 🧑 Persona
button-supervisor = 🧑‍💼 Supervisor
button-back = ⬅️ Atrás
button-cancel = ✖️ Cancelar
button-skip = ⏭️ Saltar la pregunta
button-keep = ↩️ Dejarlo como estaba
button-done = ➡️ Ya está, continuar
button-share_phone = 📱 Compartir el teléfono
button-phone = 📱 Compartir mi teléfono
button-send = 📨 Enviarlo
button-more = ➕ Añadir más
button-correct = ✏️ { $what }
button-other_kind = 🔀 Es otra cosa
button-to_review = ⬅️ Volver al resumen
button-discard = 🗑 Cancelarlo del todo
button-go_on = ▶️ Continuar

button-my_cases = 🔎 Mis expedientes
button-info = ℹ️ Cómo funciona
button-language = 🌐 Idioma
button-menu_complaint = 📝 Contar qué ha pasado
button-menu_enquiry = ❓ Hacer una consulta
button-resume = ▶️ Continuar: { $what }
button-resume_here = Es sobre lo mismo
button-begin_anew = Es algo nuevo
button-add_here = Añadirlo al expediente

button-status = 🔎 Cómo va
button-add = ➕ Añadir datos
button-by_folio = 🔎 Buscar por número
button-case = 📁 { $folio }

# Cada lengua con su nombre; iguales en los tres archivos.
button-language_ca = Català
button-language_es = Castellano
button-language_it = Italiano
button-switch_ca = Continua en català
button-switch_es = Continuar en castellano
button-switch_it = Continua in italiano

## Respuestas breves

button-already = Esto ya está hecho.
button-stale = Este botón es de una pregunta anterior y ya no sirve. Seguimos aquí.
button-sent = Esto ya nos lo envió. Su número de expediente es { $folio }.
