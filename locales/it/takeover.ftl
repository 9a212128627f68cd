# La conversazione tra un cliente e una persona del servizio clienti

takeover-waiting = Ora La segue <b>{ $name }</b>, una persona, che riceve tutto ciò che Lei scrive. Ciò che avevamo lasciato a metà è salvato e lo riprenderemo dopo; se preferisce, può tornare subito all'assistente automatico.
takeover-button_back = 🤖 Torna all'assistente
takeover-left = 🤖 Il cliente è tornato all'assistente: ciò che scrive qui non gli arriva più.
takeover-moved = La conversazione continua nell'argomento «{ $topic }».
takeover-too_late = Il cliente ha già il messaggio: non può diventare una nota. Ciò che ha ricevuto resta com'era.
takeover-lost =
    ⚠️ <b>Questo non è arrivato al cliente</b>, che forse ha bloccato l'assistente:
    { $rows }
takeover-lost_here =
    ⚠️ <b>Il cliente ha inviato qualcosa che non si può mostrare qui</b> (forse l'ha cancellato):
    { $rows }
takeover-lost_row = • { $name }: { $words }
paper-talk = Conversazione con persone dell'azienda
paper-talk_edited =
    { $words }
    (prima: { $before })
