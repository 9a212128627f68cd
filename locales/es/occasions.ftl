# Después de la compra: lo que se dice sin que nadie lo pida (aftersales/occasions.py).

occasion-advertising =
    <b>Publicidad</b> · { $legal_name }

    { $said }

occasion-delivery_check = ¿Ha recibido ya el producto que nos compró (<b>{ $product }</b>)? Si todavía no, lo miramos enseguida.
occasion-getting_started = Hace unos días que tiene su producto (<b>{ $product }</b>). Si necesita ayuda para ponerlo en marcha o para usarlo, pregúntenos aquí mismo lo que quiera.
occasion-maintenance_due = Ya toca la revisión periódica de su producto (<b>{ $product }</b>). Si nos dice qué día le viene bien, se la apuntamos.
occasion-maintenance_again = Su producto (<b>{ $product }</b>) sigue con la revisión periódica pendiente. Es el último recordatorio de esta revisión.
occasion-warranty_60 = La garantía legal de su producto (<b>{ $product }</b>) termina el { $covered }. Si ha notado algún defecto, díganoslo cuanto antes: si el producto ya lo tenía al recibirlo, tiene derecho a la reparación o a la sustitución sin coste alguno.
occasion-warranty_15 = Quedan pocos días de la garantía legal de su producto (<b>{ $product }</b>): termina el { $covered }. Si ha notado algún defecto, es el momento de decírnoslo.
occasion-repair_ready = La reparación de su producto (<b>{ $product }</b>) está terminada: ya puede pasar a recogerlo en nuestro horario de atención.
occasion-anniversary = Su primera compra con nosotros fue el { $bought }, y estos días se cumple el aniversario. Gracias por la confianza. El equipo de { $company }
occasion-birthday = Feliz cumpleaños. Todo el equipo de { $company } le desea que pase un día estupendo.
occasion-birthday_late = Estos días ha sido su cumpleaños. Aunque sea con un poco de retraso, muchas felicidades de todo el equipo de { $company }.

reply-arrived = ✅ Sí, ha llegado
reply-not_arrived = 📦 Todavía no
reply-usage = ❓ Tengo una duda
reply-visit = 📅 Concertar la revisión
reply-defect = 🔧 He notado un defecto

reply_to-arrived = Gracias, nos alegramos. Si algo de su producto (<b>{ $product }</b>) no va como debe, escríbanos aquí mismo.
reply_to-not_arrived = Sentimos que el producto (<b>{ $product }</b>) no le haya llegado todavía. Vamos a abrir una queja: así tendrá un número de expediente y una fecha de respuesta.
reply_to-usage = De acuerdo, hablemos de su producto (<b>{ $product }</b>).
reply_to-visit = De acuerdo, vamos a ver cuándo podemos hacer la revisión de su producto (<b>{ $product }</b>). A continuación podrá decirnos qué días le vienen bien.
reply_to-defect = Lo sentimos. Tomamos nota del defecto de su producto (<b>{ $product }</b>).
reply_to-already = Esto ya nos lo había contado (<b>{ $product }</b>). Puede mirar cómo va o, si se trata de otra cosa, empezar de nuevo.
