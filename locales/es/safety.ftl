# Qué hay que hacer ahora mismo, según el peligro. Una acción en la primera línea; ningún consejo médico que no sea llamar al 112.

-after = Nuestras preguntas pueden esperar: respóndalas cuando todo el mundo esté a salvo. Su mensaje queda marcado como urgente para nuestro equipo, pero quien envía ayuda urgente es el 112.

hazard-gas =
    <b>No encienda ni apague nada: salgan todos y, ya fuera, llame al 112.</b>
    Si puede hacerlo de paso, abra puertas y ventanas y cierre la llave del gas. No toque interruptores ni timbres, no coja el ascensor, no fume y no use el teléfono dentro.

    { -after }
hazard-carbon_monoxide =
    <b>Salgan todos ahora mismo al aire libre y llame al 112.</b>
    El monóxido de carbono no huele. Si puede hacerlo de paso, abra ventanas y apague la caldera o la estufa. No vuelva a entrar hasta que los bomberos le digan que puede hacerlo.

    { -after }
hazard-fire =
    <b>Si hay fuego o humo, salgan todos y llame al 112.</b>
    Cierre las puertas al salir y no coja el ascensor. Si el humo no les deja salir, quédense tras una puerta cerrada, cerca de una ventana, y dígalo al 112. Si el aparato solo echa chispas u olor a quemado, desenchúfelo o baje el interruptor general si puede hacerlo sin riesgo, y no lo vuelva a encender. No le eche agua.

    { -after }
hazard-electric_shock =
    <b>No toque el aparato ni a quien esté en contacto con él: corte primero la corriente en el cuadro general. Si alguien está herido o se encuentra mal, llame al 112.</b>
    No se acerque con las manos o los pies mojados. No vuelva a usar el aparato ni el enchufe.

    { -after }
hazard-battery =
    <b>Si la batería echa humo o llamas, aléjense todos y llame al 112.</b>
    Si solo está hinchada o caliente, no la cargue, no la pinche ni la apriete. Si puede hacerlo sin tocarla, desenchufe el cargador y aparte lo que pueda arder. No la tire a la basura.

    { -after }
hazard-injury =
    <b>Si alguien está herido, llame ahora al 112 y haga lo que le digan.</b>
    Deje de usar el producto y apártelo, sin limpiarlo ni desmontarlo.

    { -after }
hazard-choking =
    <b>Si alguien se atraganta o no puede respirar bien, llame ahora al 112 y haga lo que le digan.</b>
    Aparte el producto del alcance de los niños y guárdelo con el envase.

    { -after }
hazard-allergy =
    <b>Si alguien tiene dificultad para respirar, se le hincha la cara o se encuentra mal, llame ahora al 112.</b>
    No consuma ni use más el producto. Guárdelo con el envase y la etiqueta.

    { -after }
hazard-poisoning =
    <b>Llame ahora al 112.</b> Tenga el envase a mano: le preguntarán qué era y qué cantidad.
    En España también puede llamar a cualquier hora al Servicio de Información Toxicológica: 91 562 04 20. Haga solo lo que le digan.

    { -after }
hazard-food =
    <b>No coma ni beba más de ese producto. Si alguien se encuentra mal, llame al 112.</b>
    Guarde lo que quede con el envase y el número de lote, cerrado y aparte, para que nadie más lo tome.

    { -after }
hazard-medical_device =
    <b>Si alguien depende del aparato para respirar o para vivir, o se encuentra mal, llame ahora al 112.</b>
    Antes de decidir si lo sigue usando, pida consejo ahora mismo al médico o a quien se lo suministró. No lo desmonte.

    { -after }
hazard-service_cut =
    <b>Si la salud de alguien depende de este servicio, o hay peligro, llame ahora al 112.</b>
    Para calentarse o alumbrarse, no use barbacoas, hornillos ni generadores dentro, y no deje velas encendidas sin vigilancia. Desenchufe los aparatos delicados hasta que vuelva el servicio.

    { -after }
hazard-telecare =
    <b>Si ahora necesita ayuda, llame al 112: no espere a que funcione el aparato.</b>
    Hasta que lo comprobemos, no confíe en él. Tenga un teléfono cerca y avise a un familiar o a alguien del vecindario.

    { -after }
hazard-structure =
    <b>Apártense todos y llame al 112 si hay alguien herido o atrapado.</b>
    Si está en un ascensor, pulse el botón de alarma y espere dentro: no intente salir por su cuenta. No vuelva a pasar por debajo ni a entrar.

    { -after }
hazard-vehicle =
    <b>Si está en la carretera, deténgase en un lugar seguro y encienda las luces de emergencia. Si hay alguien herido, llame al 112.</b>
    Salga por el lado contrario al tráfico y espere detrás de la barrera. Si no puede salir sin riesgo, quédese dentro con el cinturón puesto y llame al 112. No vuelva a conducir el vehículo hasta que se haya revisado.

    { -after }
hazard-child_safety =
    <b>Aparte ahora el producto del alcance de los niños. Si un niño se ha hecho daño o se ha tragado algo, llame al 112.</b>
    Guarde el producto y todas las piezas, con el envase.

    { -after }
hazard-violence =
    <b>Si usted u otra persona está en peligro ahora, llame al 112.</b>
    Si puede, vaya a un lugar seguro o con alguien de confianza. Por violencia de género, en España tiene el 016, gratuito y a cualquier hora. Si alguien le mira el teléfono, borre la llamada y este mensaje.

    Su mensaje queda marcado como urgente para nuestro equipo, pero quien envía ayuda urgente es el 112. Puede escribirnos cuando esté a salvo.
hazard-self_harm =
    <b>Si su vida o la de otra persona corre peligro, llame ahora al 112.</b>
    Lo que nos dice nos importa. En España puede hablar ahora mismo con el 024: es gratuito y confidencial, a cualquier hora. Si puede, busque la compañía de alguien de confianza.

    Su mensaje queda marcado como urgente para nuestro equipo. Nuestras preguntas pueden esperar. Puede seguir escribiéndonos cuando quiera.
hazard-fraud =
    <b>Llame ahora a su banco, al teléfono que figura en la tarjeta o en la aplicación, y pida que lo bloqueen todo.</b>
    No dé claves ni códigos a nadie, tampoco a nosotros, y no vuelva a abrir el enlace. Guarde los mensajes y los recibos. Avise a la policía; en España también puede pedir ayuda gratuita en el 017 (INCIBE).

    Cuando lo haya hecho, vuelva aquí y cuéntenoslo. Su mensaje queda marcado como urgente para nuestro equipo, pero un pago solo lo puede parar el banco.
hazard-account_theft =
    <b>Cambie ahora la contraseña, y también la del correo; si hay una tarjeta o una cuenta vinculada, llame a su banco.</b>
    Cierre las sesiones abiertas. No nos envíe ninguna contraseña ni ningún código. En España puede pedir ayuda gratuita en el 017 (INCIBE).

    Cuando lo haya hecho, vuelva aquí y cuéntenoslo. Su mensaje queda marcado como urgente para nuestro equipo.
hazard-water =
    <b>Si hay agua cerca de enchufes o aparatos, no los toque ni pise el agua.</b>
    Corte la corriente y cierre la llave de paso si puede hacerlo sin mojarse. Si el agua del grifo tiene un olor, un color o un sabor extraños, no la beba. Si hay peligro o alguien se encuentra mal, llame al 112.

    { -after }
hazard-other =
    <b>Si alguien está en peligro ahora, llame al 112.</b>
    Aléjense todos de lo que causa el peligro y no vuelvan a usarlo. Si es un aparato, desenchúfelo solo si puede hacerlo sin riesgo.

    { -after }
