"""What a command is decided on, and the conditions that many of them share."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from cases.case import Case
from cases.deadlines import RULES, Fact, Start
from cases.happened import Happened
from cases.refused import Refused, Why
from cases.rules import Rules
from cases.status import By
from cases.taxonomy import CaseType
from cases.term import Term

Events = tuple[Happened, ...]
_RESTARTS = frozenset(rule.id for rule in RULES if rule.start is Start.COMPLETED_OR_RECEIVED)


@dataclass(frozen=True, slots=True)
class Asked:
    """The case, who asks, when, and by which rules."""

    case: Case
    by: By
    at: datetime
    rules: Rules

    @property
    def today(self) -> date:
        """The company's day."""
        return self.rules.clock.today(self.at)

    def answer_term(self, case_type: CaseType, completed_at: datetime | None = None) -> Term:
        """The law's term for such a case, told what is known of it."""
        facts = self.case.facts
        return Term.of(
            self.rules.clock.deadline(
                case_type,
                self.case.received_at,
                billing=Fact.BILLING in facts,
                double_billing=Fact.DOUBLE_BILLING in facts,
                four_monthly_bill=Fact.FOUR_MONTHLY_BILL in facts,
                service_cut=Fact.SERVICE_CUT in facts,
                official_form=Fact.OFFICIAL_FORM in facts,
                completed_at=completed_at,
            )
        )

    def completed_term(self) -> Term:
        """The term once nothing is missing: L10's run anew (art. 13.3), any other as before."""
        again = self.answer_term(self.case.type, self.at)
        return again if self.case.legal.rule_id in _RESTARTS else self.case.legal.or_earlier(again)

    def second_term(self) -> Term:
        """Ten working days for a second look, or what is left of the law's term if that is less (D31)."""
        again = Term.of(self.rules.clock.until("D31", self.at))
        return again.or_earlier(self.case.legal) if self.case.legal.due_at > self.at else again


def need(value: object, field: str) -> None:
    """Refuse a text that is blank, and a number or list that is nothing."""
    if not (value.strip() if isinstance(value, str) else value):
        raise Refused(Why.MISSING, field)


def need_all(texts: Iterable[str], field: str) -> None:
    """Refuse a list that is empty, or has a blank text in it."""
    found = tuple(texts)
    need(found, field)
    for text in found:
        need(text, field)


def not_before(asked: Asked, earliest: datetime, field: str = "") -> None:
    """Refuse what comes too soon."""
    if asked.at < earliest:
        raise Refused(Why.TOO_SOON, field, earliest)


def not_past(asked: Asked, day: date, field: str) -> None:
    """Refuse a day gone by."""
    if day < asked.today:
        raise Refused(Why.PAST, field, asked.today)


def not_future(asked: Asked, day: date, field: str) -> None:
    """Refuse a day to come."""
    if day > asked.today:
        raise Refused(Why.FUTURE, field, asked.today)
