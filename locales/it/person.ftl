# Chiedere una persona: che cosa succede da adesso.

person-recorded =
    Abbiamo annotato che vuole parlare con un operatore. Le scriverà in questa stessa chat e si presenterà con il proprio nome.

    <b>Orario di assistenza</b>
    { $hours }

    Se ora è chiuso, la Sua richiesta resta valida e Le risponderemo all'apertura. Se preferisce telefonare a { $company }: { $phone }.

    Intanto può continuare a scrivere: l'operatore leggerà tutto.
person-already = Abbiamo già annotato che vuole parlare con un operatore; non serve chiederlo di nuovo. Le scriverà in questa stessa chat. Intanto può continuare a scrivere: l'operatore leggerà tutto.

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
