# La garantia legal: /garantia.

flow-warranty = Garantia legal

goods-ask = Què va comprar?
goods-label = Què és
goods-new = Un producte nou
goods-digital = Contingut digital
goods-second_hand = Un producte de segona mà

warranty_date-ask = Quin dia el va rebre? Si no ho recorda, escrigui el de la compra, per exemple: <i>14 de març de 2025</i>.
warranty_date-label = Rebut

warranty-years = { $n ->
    [one] { $n } any
   *[other] { $n } anys
    }
warranty-seller =
    <b>És en garantia legal fins al { $covered }</b>: { $term } des del { $delivered } ({ $article }).

    Si hi surt un defecte com a molt tard el <b>{ $presumed }</b>, no li cal demostrar res: s'entén que ja hi era quan el va rebre, i és el venedor qui hauria de demostrar el contrari ({ $presumption }).

    { $notes }
warranty-buyer =
    <b>És en garantia legal fins al { $covered }</b>: { $term } des del { $delivered } ({ $article }).

    Com que ja ha passat el { $presumed }, li poden demanar algun indici que el defecte ja hi era, per exemple l'informe d'un tècnic ({ $presumption }).

    { $notes }
warranty-over =
    <b>La garantia legal va acabar el { $covered }</b>: { $term } des del { $delivered } ({ $article }).

    Miri si el fabricant o la botiga hi donaven una garantia comercial més llarga. Si ja ens havia avisat del defecte abans d'aquella data, expliqui'ns-ho igualment.

    { $notes }
warranty-undated = La garantia legal dura { $term } des del lliurament ({ $article }). Per saber la data exacta cal el dia en què el va rebre, que consta a la factura o a l'albarà.
warranty-at_least = • En un producte de segona mà, aquest és el termini mínim. Miri si a la factura n'hi consta un de més llarg.
warranty-remedies = • Mentre duri, pot triar que el reparin o que el canviïn, sense cap cost, si no és impossible o desproporcionat. Si així no s'arregla, pot demanar una rebaixa del preu o la resolució del contracte.
warranty-workshop = • Els dies que hagi estat al servei tècnic per una reparació en garantia s'hi sumen.
warranty-court = • A Itàlia es pot reclamar davant d'un jutge fins al { $last }.
