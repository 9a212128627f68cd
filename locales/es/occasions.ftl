# Después de la compra: lo que se dice sin que nadie lo pida (aftersales/occasions.py).

occasion-advertising =
    <b>Publicidad</b> · { $legal_name }

    { $said }

occasion-delivery_check = ¿Ha recibido ya <b>{ $product }</b>? Si todavía no, lo miramos enseguida.
occasion-getting_started = Hace unos días que tiene <b>{ $product }</b>. Si necesita ayuda para ponerlo en marcha o para usarlo, pregúntenos aquí mismo lo que quiera.
occasion-maintenance_due = A <b>{ $product }</b> le toca la revisión periódica. Si nos dice qué día le viene bien, se la apuntamos.
occasion-maintenance_again = <b>{ $product }</b> sigue con la revisión periódica pendiente. Es el último recordatorio de esta revisión.
occasion-warranty_60 = La garantía legal de <b>{ $product }</b> termina el { $covered }. Si ha notado algún defecto, díganoslo antes: mientras dure la garantía, tiene derecho a que se lo arreglen sin coste alguno.
occasion-warranty_15 = Quedan pocos días de garantía legal de <b>{ $product }</b>: termina el { $covered }. Si ha notado algún defecto, es el momento de decírnoslo.
occasion-repair_ready = La reparación de <b>{ $product }</b> está terminada: ya puede pasar a recogerlo dentro de nuestro horario.
occasion-anniversary = Por estas fechas, desde el { $bought }, se cumplen años de su primera compra con nosotros. Gracias por la confianza. El equipo de { $company }
occasion-birthday = Feliz cumpleaños. Todo el equipo de { $company } le desea un día muy feliz.
occasion-birthday_late = Estos días ha sido su cumpleaños. Aunque sea con un poco de retraso, todo el equipo de { $company } le desea muchas felicidades.

reply-arrived = ✅ Sí, ha llegado
reply-not_arrived = 📦 Todavía no
reply-usage = ❓ Tengo una duda
reply-visit = 📅 Quiero que vengan
reply-defect = 🔧 He notado un defecto

reply_to-arrived = Gracias, nos alegramos. Si algo de <b>{ $product }</b> no va como debe, escríbanos aquí mismo.
reply_to-not_arrived = Sentimos que <b>{ $product }</b> no le haya llegado todavía. Abrimos una queja: así tendrá un número de expediente y una fecha de respuesta.
reply_to-usage = De acuerdo, hablemos de <b>{ $product }</b>.
reply_to-visit = De acuerdo, vemos cuándo podemos hacer la revisión de <b>{ $product }</b>. Díganos también qué días le vienen bien.
reply_to-defect = Lo sentimos. Tomamos nota del defecto de <b>{ $product }</b>.
reply_to-already = Esto de <b>{ $product }</b> ya nos lo contó. Puede mirar cómo va o, si se trata de otra cosa, empezar de nuevo.
