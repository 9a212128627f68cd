# Chiedere una persona: che cosa succede da adesso.

person-recorded =
    Abbiamo avvisato il nostro servizio che vuole parlare con un operatore. Le scriverà in questa stessa chat e si presenterà con il proprio nome.

    { $wait }

    <b>Orario di assistenza</b>
    { $hours }

    Se preferisce telefonare a { $company }: { $phone }.

    Intanto può continuare a scrivere: l'operatore leggerà tutto.
person-already =
    Il nostro servizio sa già che vuole parlare con un operatore; non serve chiederlo di nuovo. Le scriverà in questa stessa chat.

    { $wait }
person-is_here = { $name } segue questa conversazione e Le risponderà qui. Può continuare a scrivere.
supervisor-recorded =
    Abbiamo avvisato il nostro servizio che vuole parlare con un responsabile. Le scriverà in questa stessa chat e si presenterà con il proprio nome.

    { $wait }
supervisor-already =
    Abbiamo già avvisato che vuole parlare con un responsabile; non serve chiederlo di nuovo. Le scriverà in questa stessa chat.

    { $wait }
supervisor-called_here =
    Abbiamo chiesto a un responsabile di intervenire in questa conversazione. Intanto { $name } continua a leggere ciò che scrive.

    { $wait }
supervisor-is_here = { $name }, che segue questa conversazione, è responsabile del servizio. Scriva qui che cosa non è andato bene: Le risponderà direttamente.
supervisor-today = { $wait } Se adesso non è possibile, un responsabile Le scriverà oggi stesso, entro l'orario di assistenza.
person-wait_usual =
    { $n ->
        [one] { $before } Nove volte su dieci l'attesa non supera un minuto.
       *[other] { $before } Nove volte su dieci l'attesa non supera { $n } minuti.
    }
person-wait_unknown = { $before } Non sappiamo ancora quanto si attende di solito; Le risponderemo appena possibile.
person-before =
    { $n ->
        [0] In questo momento nessun altro è in attesa.
        [one] Prima c'è un'altra persona in attesa.
       *[other] Prima ci sono { $n } persone in attesa.
    }
person-closed_until = Ora è chiuso. La Sua richiesta resta valida e Le risponderemo alla riapertura: { $opens }.
person-closed = Ora è chiuso. La Sua richiesta resta valida e Le risponderemo alla riapertura.

## Orario di assistenza, un giorno per riga

hours-row = { $day }: { $spans }
hours-unknown = – (non indicato)
weekday-0 = Lunedì
weekday-1 = Martedì
weekday-2 = Mercoledì
weekday-3 = Giovedì
weekday-4 = Venerdì
weekday-5 = Sabato
weekday-6 = Domenica
