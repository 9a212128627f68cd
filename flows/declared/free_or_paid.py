"""Whether a repair is free, as far as the legal guarantee says so: what is told, and never a price.

Free for lack of conformity while the guarantee runs (LGDCU art. 118.4; Codice del consumo art. 135-ter);
after it, the price is told before anything is done (LGDCU art. 60.2; Codice del consumo art. 48).
"""

from collections.abc import Mapping
from typing import Any

from cases.taxonomy import ServiceKind
from cases.warranty import Goods, Proof, Warranty, warranty
from flows.fields.past_date import span_of
from flows.moment import Moment
from flows.owned import same_product
from flows.text import Text, text


def cost_notice(answers: Mapping[str, Any], moment: Moment) -> Text | None:
    """What to say of the cost of a request; None for a question, which costs nothing."""
    kind = answers.get("service_kind")
    if kind in (None, ServiceKind.USAGE):
        return None
    if kind != ServiceKind.REPAIR:
        return text("service.price_first")
    found = guarantee(answers, moment)
    if found is None:
        return text("service.cost_undated")
    proof = found.proof(moment.today)
    if proof is Proof.OVER:
        return text("service.cost_over", covered=found.covered_until)
    if proof is Proof.SELLER:
        return text("service.cost_seller", covered=found.covered_until)
    return text("service.cost_buyer", covered=found.covered_until)


def guarantee(answers: Mapping[str, Any], moment: Moment) -> Warranty | None:
    """The guarantee of the product that was named: of the purchase, or from the day that was told."""
    owned = same_product(moment.purchases, str(answers.get("product", "")))
    if owned is not None:
        return warranty(moment.company, owned.goods, owned.covered_from)
    told = span_of(answers.get("delivered_on", ""))
    return warranty(moment.company, Goods.NEW, told.first) if told else None
