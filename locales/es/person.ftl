# Pedir una persona: qué pasa a partir de ahora.

person-recorded =
    Hemos avisado al equipo de que quiere hablar con una persona. Le escribirá en este mismo chat y se presentará por su nombre.

    { $wait }

    <b>Horario de atención</b>
    { $hours }

    Si prefiere llamar a { $company }: { $phone }.

    Mientras tanto, puede seguir escribiendo: lo leerá todo.
person-already =
    El equipo ya sabe que quiere hablar con una persona; no hace falta volver a pedirlo. Le escribirá en este mismo chat.

    { $wait }
person-is_here = { $name } lleva esta conversación y le responderá aquí mismo. Puede seguir escribiendo.
supervisor-recorded =
    Hemos avisado al equipo de que quiere hablar con un supervisor. Una persona supervisora le escribirá en este mismo chat y se presentará por su nombre.

    { $wait }
supervisor-already =
    Ya hemos avisado de que quiere hablar con un supervisor; no hace falta volver a pedirlo. Le escribirá en este mismo chat.

    { $wait }
supervisor-called_here =
    Hemos pedido que un supervisor venga a esta conversación. Mientras tanto, { $name } sigue leyendo lo que escribe.

    { $wait }
supervisor-is_here = { $name }, que lleva esta conversación, supervisa el equipo. Cuéntele qué no ha ido bien: le responderá aquí mismo.
supervisor-today = { $wait } Si ahora no es posible, un supervisor le escribirá hoy mismo, dentro del horario de atención.
person-wait_usual =
    { $n ->
        [one] { $before } Nueve de cada diez veces no se espera más de un minuto.
       *[other] { $before } Nueve de cada diez veces no se espera más de { $n } minutos.
    }
person-wait_unknown = { $before } Todavía no sabemos cuánto se suele esperar; le atenderemos en cuanto podamos.
person-before =
    { $n ->
        [0] Ahora no hay nadie más esperando.
        [one] Antes hay otra persona esperando.
       *[other] Antes hay { $n } personas esperando.
    }
person-closed_until = Ahora está cerrado. Su petición se mantiene y la atenderemos al abrir: { $opens }.
person-closed = Ahora está cerrado. Su petición se mantiene y la atenderemos al abrir.

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
