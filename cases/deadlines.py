"""The rules that set terms, read once from `deadlines.toml`: who they bind, how long they give, who says so.

Source: `law.md` (c), row by row. A row that cannot be understood stops the program at import and is named.
"""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from typing import Any

from cases.company import Company, Sector
from cases.taxonomy import CaseType


class Unit(StrEnum):
    """What a term is counted in; the values are text keys too (`deadline.unit.cd`)."""

    MINUTES = "min"
    HOURS = "h"
    CALENDAR_DAYS = "cd"
    WORKING_DAYS = "wd"
    MONTHS = "mo"
    SHARE = "pct"  # per cent of the legal term


class Fact(StrEnum):
    """What must be known of a case, beyond its type, to know which rules apply (`law.md` F25, F26)."""

    BILLING = "billing"  # a bill or a charge is disputed
    DOUBLE_BILLING = "double_billing"  # the same supply billed twice
    FOUR_MONTHLY_BILL = "four_monthly_bill"  # a supply billed every four months
    SERVICE_CUT = "service_cut"  # a continuous basic service is down
    OFFICIAL_FORM = "official_form"  # it came on the Administration's own form
    FIRST_PRIORITY = "first_priority"
    DIGITAL_CONTENT = "digital_content"
    SECOND_HAND = "second_hand"


class Purpose(StrEnum):
    """What must have happened when the term ends."""

    ANSWER = "answer"
    ACKNOWLEDGEMENT = "acknowledgement"
    ASSESSMENT = "assessment"
    STATUS = "status"
    COMPLETION = "completion"  # the customer's time to send what is missing
    NOTICE = "notice"  # the decision taken is made known
    FINAL = "final"  # the final answer after an interim one
    ATTENDANCE = "attendance"  # a person answers
    SUPERVISOR = "supervisor"
    THANKS = "thanks"
    SECOND_LOOK = "second_look"
    REMEDY = "remedy"
    NEW_DATE = "new_date"  # the answer, after an apology for its lateness
    DATA_RIGHT = "data_right"
    BREACH = "breach"
    GIFT = "gift"
    GUARANTEE = "guarantee"
    PRESUMPTION = "presumption"  # a defect counts as there from the start
    ACTION = "action"  # the customer may go to court
    RETENTION_CASE = "retention_case"
    RETENTION_CONSENT = "retention_consent"
    RETENTION_DRAFT = "retention_draft"
    RETENTION_EVENTS = "retention_events"


class Start(StrEnum):
    """What a term runs from."""

    RECEIVED = "received"
    COMPLETED_OR_RECEIVED = "completed_or_received"  # L10 art. 13.3: from the day nothing is missing
    REQUESTED = "requested"
    DECIDED = "decided"
    REJECTED = "rejected"
    ACCEPTED = "accepted"
    LATE = "late"  # the end of the term that was not kept
    AWARE = "aware"
    CONDITIONS_MET = "conditions_met"
    DELIVERED = "delivered"
    CLOSED = "closed"
    CONSENT_ENDED = "consent_ended"
    LAST_TOUCHED = "last_touched"
    RECORDED = "recorded"


class Confidence(StrEnum):
    """How sure we are of a rule (`law.md`): read in the official text, in a secondary page, …"""

    OFFICIAL = "T"
    SECONDARY = "S"
    MEMORY = "M"
    INFERENCE = "I"


@dataclass(frozen=True, slots=True)
class Rule:
    """One row. Empty `country`, `region`, `sectors` or `types` mean any; `ley10` None means in or out."""

    id: str
    purpose: Purpose
    n: int
    unit: Unit
    start: Start
    source: str
    article: str
    confidence: Confidence
    country: str = ""
    region: str = ""
    sectors: frozenset[Sector] = frozenset()
    ley10: bool | None = None
    types: frozenset[CaseType] = frozenset()
    when: frozenset[Fact] = frozenset()
    unless: frozenset[Fact] = frozenset()
    pauses: tuple[str, ...] = ()

    def binds(self, company: Company, sectors: Collection[Sector]) -> bool:
        """Whether it reaches the company at all, seen as acting in `sectors`."""
        seat = company.jurisdiction
        return (
            self.country in {"", seat.country}
            and self.region in {"", seat.region}
            and (not self.sectors or not self.sectors.isdisjoint(sectors))
            and self.ley10 in {None, company.in_ley10_scope}
        )

    def covers(self, case_type: CaseType, facts: Collection[Fact]) -> bool:
        """Whether it speaks of such a case."""
        return (
            (not self.types or case_type in self.types)
            and self.when.issubset(facts)
            and self.unless.isdisjoint(facts)
        )


_KINDS: Mapping[str, Any] = {
    "purpose": Purpose,
    "unit": Unit,
    "start": Start,
    "confidence": Confidence,
    "sectors": lambda names: frozenset(map(Sector, names)),
    "types": lambda names: frozenset(map(CaseType, names)),
    "when": lambda names: frozenset(map(Fact, names)),
    "unless": lambda names: frozenset(map(Fact, names)),
    "pauses": tuple,
}


def read_rules(text: str) -> tuple[Rule, ...]:
    """The rules of a TOML text shaped like `deadlines.toml`; ValueError names the row that is wrong."""
    rules: dict[str, Rule] = {}
    for row in tomllib.loads(text).get("rule", ()):
        try:
            rule = Rule(**{name: _KINDS.get(name, lambda same: same)(value) for name, value in row.items()})
        except (TypeError, ValueError) as reason:
            raise ValueError(f"deadline rule {row.get('id', '?')}: {reason}") from reason
        if rule.id in rules:
            raise ValueError(f"deadline rule {rule.id} is written twice")
        if type(rule.n) is not int or rule.n < 0:
            raise ValueError(f"deadline rule {rule.id}: n must be a whole number, 0 or more, not {rule.n!r}")
        rules[rule.id] = rule
    return tuple(rules.values())


_TEXT = files("cases").joinpath("deadlines.toml").read_text(encoding="utf-8")

RULES: tuple[Rule, ...] = read_rules(_TEXT)
VERSION: str = tomllib.loads(_TEXT)["version"]
