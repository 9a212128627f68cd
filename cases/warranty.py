"""The legal guarantee of conformity: until when, and who must prove that the defect was there.

Spain: LGDCU arts. 118 to 122 (3 years, 2 for digital content, at least 1 if so agreed for used goods; the
defect counts as original for 2 years, 1 for digital content). Italy: Codice del consumo arts. 133 to 135
(2 years, at least 1 for used goods; 1 year; 26 months to go to court). All of it is rows W01, W02 of
`deadlines.toml`; months end on the same number, or on the last day of a shorter month. Days that the
good spent in the workshop for it are added (LGDCU art. 122).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cases.clock import add_months
from cases.company import Company
from cases.deadlines import RULES, Fact, Purpose, Rule
from cases.taxonomy import CaseType


class Goods(StrEnum):
    """What was bought, as far as the guarantee makes a difference."""

    NEW = "new"
    DIGITAL = "digital"  # digital content or service
    SECOND_HAND = "second_hand"


class Proof(StrEnum):
    """Who must prove what, on a given day."""

    SELLER = "seller"  # the defect counts as original; the seller would have to prove the contrary
    BUYER = "buyer"  # covered, but the person may have to show that the defect was there
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Warranty:
    """A guarantee that runs from `delivered`; all days are the last ones on which something still holds.

    `articles` are text keys' ends (`deadline.article.<article>`) of the guarantee and of the presumption.
    `at_least`: the term may have been agreed longer (used goods). `action_until`: Italy's term for court.
    """

    goods: Goods
    delivered: date
    months: int
    covered_until: date
    presumed_until: date
    articles: tuple[str, str]
    at_least: bool = False
    action_until: date | None = None

    def proof(self, on: date) -> Proof:
        """Who must prove what for a defect that shows on a day."""
        if on > self.covered_until:
            return Proof.OVER
        return Proof.SELLER if on <= self.presumed_until else Proof.BUYER


_FACTS = {
    Goods.NEW: frozenset[Fact](),
    Goods.DIGITAL: frozenset({Fact.DIGITAL_CONTENT}),
    Goods.SECOND_HAND: frozenset({Fact.SECOND_HAND}),
}


def warranty(
    company: Company,
    goods: Goods,
    delivered: date,
    in_workshop: Iterable[tuple[date, date]] = (),
) -> Warranty:
    """The guarantee of something the company delivered on a day.

    Args:
        company: whose country's law applies.
        goods: what was bought.
        delivered: the day of delivery, or of purchase where that is all that is known.
        in_workshop: first and last day of each stay for repair under the guarantee.

    Raises:
        ValueError: a stay that ends before it begins.
    """
    stays = tuple(in_workshop)
    if any(last < first for first, last in stays):
        raise ValueError("a repair ends on the day it begins, or later")
    added = timedelta(days=sum((last - first).days + 1 for first, last in stays))
    guarantee = _rule(Purpose.GUARANTEE, company, goods)
    presumption = _rule(Purpose.PRESUMPTION, company, goods)
    used = goods is Goods.SECOND_HAND  # then the term for court may have been agreed shorter too: not told
    action = None if used else _find(Purpose.ACTION, company, goods)
    covered = add_months(delivered, guarantee.n) + added
    return Warranty(
        goods,
        delivered,
        guarantee.n,
        covered,
        min(covered, add_months(delivered, presumption.n) + added),
        (guarantee.article, presumption.article),
        at_least=used,
        action_until=add_months(delivered, action.n) + added if action else None,
    )


def _rule(purpose: Purpose, company: Company, goods: Goods) -> Rule:
    rule = _find(purpose, company, goods)
    if rule is None:
        raise ValueError(f"no {purpose} rule for {goods} in {company.jurisdiction.country}")
    return rule


def _find(purpose: Purpose, company: Company, goods: Goods) -> Rule | None:
    matching = (
        rule
        for rule in RULES
        if rule.purpose is purpose
        and rule.binds(company, {company.sector})
        and rule.covers(CaseType.CLAIM, _FACTS[goods])
    )
    return min(matching, key=lambda rule: rule.n, default=None)
