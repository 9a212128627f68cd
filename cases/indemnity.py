"""What a company owes for answering late, where the law has such a rule: proposed inside, never promised.

The rules are data (`indemnity.toml`). A person decides on it and tells the customer (`law.md` 4.3, 4.6).
"""

import tomllib
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from importlib.resources import files
from typing import Any

from cases.case import Case
from cases.clock import LegalClock
from cases.company import Company, Sector
from cases.deadlines import RULES as DEADLINES
from cases.deadlines import Confidence


@dataclass(frozen=True, slots=True)
class IndemnityRule:
    """One row: either `steps` (for each term's length of delay) or `per_day` up to `most`; euros."""

    id: str
    country: str
    sectors: frozenset[Sector]
    rules: frozenset[str]
    source: str
    confidence: Confidence
    steps: tuple[Decimal, ...] = ()
    per_day: Decimal = Decimal()
    most: Decimal = Decimal()

    def binds(self, company: Company, rule_id: str) -> bool:
        """Whether it is for such a company, late by such a rule."""
        here = company.jurisdiction.country == self.country and company.sector in self.sectors
        return here and rule_id in self.rules


@dataclass(frozen=True, slots=True)
class Owed:
    """What would be owed at a moment, by which rule, and how sure we are of the rule."""

    amount: Decimal
    rule: IndemnityRule


def owed(case: Case, at: datetime, clock: LegalClock, company: Company) -> Owed | None:
    """What the lateness of the answer would cost; None where no rule says so, or the answer is not late."""
    term = case.legal
    answered = case.decided_at or at
    if answered <= term.due_at:
        return None
    days = (clock.today(answered) - clock.today(term.due_at)).days
    length = (clock.today(term.due_at) - clock.today(term.starts_at)).days
    for rule in INDEMNITIES:
        if rule.binds(company, term.rule_id):
            return Owed(_amount(rule, max(days, 1), max(length, 1)), rule)
    return None


def _amount(rule: IndemnityRule, days: int, length: int) -> Decimal:
    """TIQV: answered within twice the standard one step, within three times two, later three."""
    if rule.steps:
        return rule.steps[min((days - 1) // length, len(rule.steps) - 1)]
    return min(rule.per_day * days, rule.most)


def _rule(row: dict[str, Any]) -> IndemnityRule:
    """Raise ValueError for a row that is neither of the two kinds, or names what there is not."""
    rule = IndemnityRule(
        row["id"],
        row["country"],
        frozenset(Sector(sector) for sector in row["sectors"]),
        frozenset(row["rules"]),
        row["source"],
        Confidence(row["confidence"]),
        tuple(Decimal(step) for step in row.get("steps", ())),
        Decimal(row.get("per_day", 0)),
        Decimal(row.get("most", 0)),
    )
    if bool(rule.steps) == bool(rule.per_day):
        raise ValueError(f"indemnity {rule.id} needs either steps or per_day")
    if unknown := rule.rules - {deadline.id for deadline in DEADLINES}:
        raise ValueError(f"indemnity {rule.id} is for unknown deadline rules: {sorted(unknown)}")
    return rule


INDEMNITIES = tuple(
    _rule(row) for row in tomllib.loads(files("cases").joinpath("indemnity.toml").read_text())["indemnity"]
)
