# La conversación entre un cliente y una persona del equipo

takeover-waiting = Ahora le atiende <b>{ $name }</b>, una persona: lo que escriba le llega. Lo que teníamos a medias queda guardado y lo seguiremos después; si lo prefiere, puede volver ahora mismo al asistente automático.
takeover-button_back = 🤖 Volver al asistente
takeover-left = 🤖 El cliente ha vuelto al asistente: lo que escriba aquí ya no le llega.
takeover-moved = La conversación sigue en el tema «{ $topic }».
takeover-too_late = El cliente ya tiene el mensaje: no se puede convertir en nota. Lo que ha recibido queda como estaba.
takeover-lost =
    ⚠️ <b>Esto no ha llegado al cliente</b>, que quizá ha bloqueado el asistente:
    { $rows }
takeover-lost_here =
    ⚠️ <b>El cliente ha enviado algo que no se puede mostrar aquí</b> (quizá lo ha borrado):
    { $rows }
takeover-lost_row = • { $name }: { $words }
paper-talk = Conversación con personas de la empresa
paper-talk_edited =
    { $words }
    (antes: { $before })
