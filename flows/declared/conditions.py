"""When a step applies, is asked, or may be skipped: each reads like the sentence it stands for."""

from cases.company import Sector
from cases.taxonomy import CaseType, Remedy, Topic
from flows.dialogue import Draft
from flows.flow import Condition
from flows.moment import Moment

_SUPPLIED = {Sector.ELECTRICITY, Sector.GAS, Sector.WATER}
_CONTINUOUS = {*_SUPPLIED, Sector.TELECOM, Sector.TRANSPORT}
_FINANCIAL = {Sector.BANK, Sector.PAYMENTS, Sector.INVESTMENT, Sector.INSURANCE}
_OF_MONEY = {Remedy.REFUND, Remedy.COMPENSATION, Remedy.PRICE_REDUCTION}


def is_claim(draft: Draft, _moment: Moment) -> bool:
    """Something is asked for (Decret 121/2013)."""
    return draft.answers.get("case_type") == CaseType.CLAIM


def unless_claim(draft: Draft, moment: Moment) -> bool:
    """Nothing is asked for."""
    return not is_claim(draft, moment)


def asks_money(draft: Draft, _moment: Moment) -> bool:
    """The remedy is one that has an amount (F14), or the case is about a bill."""
    remedy = draft.answers.get("remedy")
    chosen = remedy.get("chosen", []) if isinstance(remedy, dict) else []
    return bool(_OF_MONEY & set(chosen)) or draft.answers.get("topic") == Topic.BILLING


def claims_money(draft: Draft, moment: Moment) -> bool:
    """A claim with an amount."""
    return is_claim(draft, moment) and asks_money(draft, moment)


def is_about_goods(draft: Draft, _moment: Moment) -> bool:
    """The guarantee may matter (F19)."""
    return draft.answers.get("topic") in (None, *(t.value for t in _GOODS))


_GOODS = (Topic.PRODUCT_DEFECT, Topic.WARRANTY, Topic.REPAIR, Topic.SAFETY, Topic.OTHER)


def supplied(_draft: Draft, moment: Moment) -> bool:
    """The company supplies a metered service: the supply point identifies the contract (F34)."""
    return moment.company.sector in _SUPPLIED


def continuous(_draft: Draft, moment: Moment) -> bool:
    """A basic service of continuous supply: a cut has two hours (L10 art. 17.2)."""
    return moment.company.sector in _CONTINUOUS


def spanish_finance(_draft: Draft, moment: Moment) -> bool:
    """Ley 44/2002 art. 29 ter.3 asks for the identity document and a declaration."""
    return moment.company.sector in _FINANCIAL and moment.company.jurisdiction.country == "ES"


def wants(field: str) -> Condition:
    """The company's profile asks for this field (`asks` in company.toml)."""
    return lambda _draft, moment: field in moment.company.asks


def either(*conditions: Condition) -> Condition:
    """Any of them holds."""
    return lambda draft, moment: any(condition(draft, moment) for condition in conditions)


def answer_is(slot: str, value: str) -> Condition:
    """`slot` was answered with `value`."""
    return lambda draft, _moment: draft.answers.get(slot) == value
