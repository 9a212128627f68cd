# La conversa entre un client i una persona de l'equip

takeover-waiting = Ara l'atén <b>{ $name }</b>, una persona: el que escrigui li arriba. El que teníem a mitges queda desat i ho continuarem després; si ho prefereix, pot tornar ara mateix a l'assistent automàtic.
takeover-button_back = 🤖 Tornar a l'assistent
takeover-left = 🤖 El client ha tornat a l'assistent: el que escrigui aquí ja no li arriba.
takeover-moved = La conversa continua al tema «{ $topic }».
takeover-too_late = El client ja té el missatge: no es pot convertir en nota. El que ha rebut queda com era.
takeover-lost =
    ⚠️ <b>Això no ha arribat al client</b>, que potser ha bloquejat l'assistent:
    { $rows }
takeover-lost_here =
    ⚠️ <b>El client ha enviat una cosa que no es pot mostrar aquí</b> (potser l'ha esborrada):
    { $rows }
takeover-lost_row = • { $name }: { $words }
paper-talk = Conversa amb persones de l'empresa
paper-talk_edited =
    { $words }
    (abans: { $before })
