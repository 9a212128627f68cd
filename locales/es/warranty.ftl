# La garantía legal: /garantia.

flow-warranty = Garantía legal

goods-ask = ¿Qué compró?
goods-label = Qué es
goods-new = Un producto nuevo
goods-digital = Contenido digital
goods-second_hand = Un producto usado

warranty_date-ask = ¿Qué día lo recibió? Si no lo recuerda, escriba el de la compra, por ejemplo: <i>14 de marzo de 2025</i>.
warranty_date-label = Fecha de la entrega

warranty-years = { $n ->
    [one] { $n } año
   *[other] { $n } años
    }
warranty-seller =
    <b>Tiene garantía legal hasta el { $covered }</b>: { $term } desde el { $delivered } ({ $article }).

    Si aparece un defecto hasta el <b>{ $presumed }</b>, no tiene que demostrar nada: se entiende que ya estaba cuando lo recibió, y es el vendedor quien tendría que demostrar lo contrario ({ $presumption }).

    { $notes }
warranty-buyer =
    <b>Tiene garantía legal hasta el { $covered }</b>: { $term } desde el { $delivered } ({ $article }).

    Pasado el { $presumed }, ya no se da por hecho que el defecto estaba cuando lo recibió: pueden pedirle que lo demuestre, por ejemplo con el informe de un técnico ({ $presumption }).

    { $notes }
warranty-over =
    <b>La garantía legal terminó el { $covered }</b>: { $term } desde el { $delivered } ({ $article }).

    Mire si el fabricante o la tienda daban una garantía comercial más larga. Si ya nos había avisado del defecto antes de esa fecha, cuéntenoslo igualmente.

    { $notes }
warranty-undated = La garantía legal dura { $term } desde la entrega ({ $article }). Para saber la fecha exacta hace falta el día en que lo recibió: figura en la factura o en el albarán.
warranty-at_least = • En un producto usado, este es el plazo mínimo. Mire si en la factura consta uno más largo.
warranty-remedies = • Mientras dure, puede elegir que se lo reparen o que se lo cambien, sin coste, si no es imposible o desproporcionado. Si así no se arregla, puede pedir una reducción del precio o la resolución del contrato.
warranty-workshop = • A este plazo se suman los días que haya estado en el servicio técnico por una reparación en garantía.
warranty-court = • En Italia se puede reclamar ante un juez hasta el { $last }.
