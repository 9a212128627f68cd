# Qué hay que hacer ahora mismo, según el peligro. Una acción en la primera línea; ningún consejo médico que no sea llamar al 112.

hazard-gas =
    <b>No encienda ni apague nada: salgan todos y, ya fuera, llame al 112.</b>
    Si puede hacerlo de paso, abra puertas y ventanas y cierre la llave del gas. No fume, no toque interruptores ni timbres y no use el ascensor ni el teléfono dentro.
hazard-carbon_monoxide =
    <b>Salgan todos ahora mismo al aire libre y llame al 112.</b>
    El monóxido de carbono no huele. Si puede hacerlo de paso, abra ventanas y apague la caldera o la estufa. No vuelva a entrar hasta que los bomberos le digan que puede hacerlo.
hazard-fire =
    <b>Si hay fuego o humo, salgan todos y llame al 112.</b>
    Cierre las puertas al salir y no use el ascensor. Si el humo no les deja salir, quédense tras una puerta cerrada, cerca de una ventana, y dígalo al 112. Si el aparato solo echa chispas o huele a quemado, desenchúfelo o baje el interruptor general si puede hacerlo sin riesgo, y no lo vuelva a encender. No le eche agua.
hazard-electric_shock =
    <b>No toque el aparato ni a quien esté en contacto con él: corte primero la corriente en el cuadro general. Si alguien está herido o se encuentra mal, llame al 112.</b>
    No se acerque con las manos o los pies mojados. No vuelva a usar el aparato ni el enchufe.
hazard-battery =
    <b>Si la batería echa humo o llamas, aléjense todos y llame al 112.</b>
    Si solo está hinchada o caliente, no la cargue, no la pinche ni la apriete. Si puede hacerlo sin tocarla, desenchufe el cargador y aparte lo que pueda arder. No la tire a la basura.
hazard-injury =
    <b>Si alguien está herido, llame ahora al 112 y haga lo que le digan.</b>
    Deje de usar el producto y apártelo, sin limpiarlo ni desmontarlo.
hazard-choking =
    <b>Si alguien se atraganta o no puede respirar bien, llame ahora al 112 y haga lo que le digan.</b>
    Aparte el producto del alcance de los niños y guárdelo con el envase.
hazard-allergy =
    <b>Si alguien tiene dificultad para respirar, se le hincha la cara o se encuentra mal, llame ahora al 112.</b>
    No consuma ni use más el producto. Guárdelo con el envase y la etiqueta.
hazard_call-poisoning =
    <b>Llame ahora al 112.</b> Tenga el envase a mano: le preguntarán qué era y qué cantidad.
    { $helpline } Haga solo lo que le digan.
hazard-food =
    <b>No coma ni beba más de ese producto. Si alguien se encuentra mal, llame al 112.</b>
    Guarde lo que quede con el envase y el número de lote, cerrado y aparte, para que nadie más lo tome.
hazard-medical_device =
    <b>Si alguien depende del aparato para respirar o para vivir, o se encuentra mal, llame ahora al 112.</b>
    Antes de decidir si lo sigue usando, pida consejo ahora mismo al médico o a quien se lo suministró. No lo desmonte.
hazard-service_cut =
    <b>Si la salud de alguien depende de este servicio, o hay peligro, llame ahora al 112.</b>
    Para calentarse o alumbrarse, no use barbacoas, hornillos ni generadores dentro, y no deje velas encendidas sin vigilancia. Desenchufe los aparatos delicados hasta que vuelva el servicio.
hazard-telecare =
    <b>Si ahora necesita ayuda, llame al 112: no espere a que funcione el aparato.</b>
    Hasta que lo comprobemos, no confíe en él. Tenga un teléfono cerca y avise a un familiar o a alguien del vecindario.
hazard-structure =
    <b>Apártense todos y llame al 112 si hay alguien herido o atrapado.</b>
    Si está en un ascensor, pulse el botón de alarma y espere dentro: no intente salir por su cuenta. No vuelva a pasar por debajo ni a entrar.
hazard-vehicle =
    <b>Si está en la carretera, deténgase en un lugar seguro y encienda las luces de emergencia. Si hay alguien herido, llame al 112.</b>
    Salga por el lado contrario al tráfico y espere detrás de la barrera. Si no puede salir sin riesgo, quédese dentro con el cinturón puesto y llame al 112. No vuelva a conducir el vehículo hasta que se haya revisado.
hazard-child_safety =
    <b>Aparte ahora el producto del alcance de los niños. Si un niño se ha hecho daño o se ha tragado algo, llame al 112.</b>
    Guarde el producto y todas las piezas, con el envase.
hazard_call-violence =
    <b>Si usted u otra persona está en peligro ahora, llame al 112.</b>
    Si puede, vaya a un lugar seguro o con alguien de confianza. { $helpline } Si alguien le mira el teléfono, borre la llamada y este mensaje.
hazard_call-self_harm =
    <b>Si su vida o la de otra persona corre peligro, llame ahora al 112.</b>
    Lo que nos dice nos importa. { $helpline } Si puede, busque la compañía de alguien de confianza.
hazard_call-fraud =
    <b>Llame ahora a su banco, al teléfono que figura en la tarjeta o en la aplicación, y pida que lo bloqueen todo.</b>
    No dé claves ni códigos a nadie, tampoco a nosotros, y no vuelva a abrir el enlace. Guarde los mensajes y los recibos. { $helpline }
hazard_call-account_theft =
    <b>Cambie ahora la contraseña, y también la del correo; si hay una tarjeta o una cuenta vinculada, llame a su banco.</b>
    Cierre las sesiones abiertas. No nos envíe ninguna contraseña ni ningún código. { $helpline }
hazard-water =
    <b>Si hay agua cerca de enchufes o aparatos, no los toque ni pise el agua.</b>
    Corte la corriente y cierre la llave de paso si puede hacerlo sin mojarse. Si el agua del grifo tiene un olor, un color o un sabor extraños, no la beba. Si hay peligro o alguien se encuentra mal, llame al 112.
hazard-other =
    <b>Si alguien está en peligro ahora, llame al 112.</b>
    Aléjense todos de lo que causa el peligro y no vuelvan a usarlo. Si es un aparato, desenchúfelo solo si puede hacerlo sin riesgo.

# El cierre, una sola vez al final, aunque haya más de un peligro.

hazards =
    { $advice }

    { $closing }
hazard_after-any = Nuestras preguntas pueden esperar: respóndalas cuando todo el mundo esté a salvo. Su mensaje queda marcado como urgente para nuestro equipo, pero quien envía ayuda urgente es el 112.
hazard_after-violence = Su mensaje queda marcado como urgente para nuestro equipo, pero quien envía ayuda urgente es el 112. Puede escribirnos cuando esté a salvo.
hazard_after-self_harm = Su mensaje queda marcado como urgente para nuestro equipo. Nuestras preguntas pueden esperar. Puede seguir escribiéndonos cuando quiera.
hazard_after-fraud = Cuando lo haya hecho, vuelva aquí y cuéntenoslo. Su mensaje queda marcado como urgente para nuestro equipo, pero un pago solo lo puede parar el banco.
hazard_after-account_theft = Cuando lo haya hecho, vuelva aquí y cuéntenoslo. Su mensaje queda marcado como urgente para nuestro equipo.

# A quién llamar, según el país de la empresa.

helpline-poisoning_es = En España también puede llamar a cualquier hora al Servicio de Información Toxicológica: 91 562 04 20.
helpline-poisoning_it = En Italia también puede llamar a cualquier hora al Centro Antiveleni del Niguarda (Milán): 02 6610 1029.
helpline-violence_es = Por violencia de género, en España tiene el 016, gratuito y a cualquier hora.
helpline-violence_it = Por violencia de género, en Italia tiene el 1522, gratuito y a cualquier hora.
helpline-self_harm_es = En España puede hablar ahora mismo con el 024: es gratuito y confidencial, a cualquier hora.
helpline-self_harm_it = En Italia puede hablar con Telefono Amico, 02 2327 2327, todos los días de 9 a 24 h.
helpline-fraud_es = Avise a la policía; en España también puede pedir ayuda gratuita en el 017 (INCIBE).
helpline-fraud_it = Avise a la policía; en Italia, a la Polizia Postale.
helpline-account_theft_es = En España puede pedir ayuda gratuita en el 017 (INCIBE).
helpline-account_theft_it = En Italia puede dirigirse a la Polizia Postale.
