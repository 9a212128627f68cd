# Pedir una persona: qué pasa a partir de ahora.

person-recorded =
    Hemos anotado que quiere hablar con una persona. Le escribirá en este mismo chat y se presentará por su nombre.

    <b>Horario de atención</b>
    { $hours }

    Si ahora está cerrado, su petición se mantiene y la atenderemos al abrir. Si prefiere llamar a { $company }: { $phone }.

    Mientras tanto, puede seguir escribiendo: lo leerá todo.
person-already = Ya tenemos anotado que quiere hablar con una persona; no hace falta volver a pedirlo. Le escribirá en este mismo chat. Mientras tanto, puede seguir escribiendo: lo leerá todo.

## Horario de atención, un día por línea

hours-row = { $day }: { $spans }
hours-unknown = – (no consta)
weekday-0 = Lunes
weekday-1 = Martes
weekday-2 = Miércoles
weekday-3 = Jueves
weekday-4 = Viernes
weekday-5 = Sábado
weekday-6 = Domingo
