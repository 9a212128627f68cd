# La garantia legal: /garantia.

flow-warranty = Garantia legal

goods-ask = Què va comprar?
goods-label = Què és
goods-new = Un producte nou
goods-digital = Contingut digital
goods-second_hand = Un producte de segona mà

warranty_date-ask = Quin dia el va rebre? Si no ho recorda, escrigui el de la compra, per exemple: <i>14 de març del 2025</i>.
warranty_date-label = Data del lliurament

warranty-years = { $n ->
    [one] { $n } any
   *[other] { $n } anys
    }
warranty-seller =
    <b>Té garantia legal fins al dia { $covered }</b>: { $term } des del dia { $delivered } ({ $article }).

    Si hi apareix un defecte fins al dia <b>{ $presumed }</b>, no li cal demostrar res: s'entén que ja hi era quan el va rebre, i és el venedor qui hauria de demostrar el contrari ({ $presumption }).

    { $notes }
warranty-buyer =
    <b>Té garantia legal fins al dia { $covered }</b>: { $term } des del dia { $delivered } ({ $article }).

    Passat el dia { $presumed }, ja no es dona per fet que el defecte hi era quan el va rebre: li poden demanar que ho demostri, per exemple amb l'informe d'un tècnic ({ $presumption }).

    { $notes }
warranty-over =
    <b>La garantia legal es va acabar el dia { $covered }</b>: { $term } des del dia { $delivered } ({ $article }).

    Miri si el fabricant o la botiga hi donaven una garantia comercial més llarga. Si ja ens havia avisat del defecte abans d'aquella data, expliqui'ns-ho igualment.

    { $notes }
warranty-undated = La garantia legal dura { $term } des del lliurament ({ $article }). Per saber la data exacta cal el dia en què el va rebre: consta a la factura o a l'albarà.
warranty-at_least = • En un producte de segona mà, aquest és el termini mínim. Miri si a la factura n'hi consta un de més llarg.
warranty-remedies = • Mentre duri, pot triar que el reparin o que el canviïn, sense cap cost, si no és impossible o desproporcionat. Si així no s'arregla, pot demanar una reducció del preu o la resolució del contracte.
warranty-workshop = • A aquest termini s'hi sumen els dies que hagi estat al servei tècnic per una reparació en garantia.
warranty-court = • A Itàlia es pot reclamar davant d'un jutge fins al dia { $last }.
