"""The legal clock: by when a case must be answered, and by which rule.

Rules of counting (`law.md` 6): the day of receipt is the company's own, so 23:59 there still counts; day 1
is the day after it; months end on the same number, or on the last day of a shorter month (Ley 39/2015
art. 30.4); plain days are calendar days (CC art. 5.2); hours run on the wall clock, day and night. A last
day that is a holiday is not moved. Of all the rules that apply the earliest wins (L10 art. 2.4).
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cases.calendar import WorkCalendar
from cases.company import Company, Sector
from cases.deadlines import RULES, Fact, Purpose, Rule, Start, Unit
from cases.taxonomy import CaseType


@dataclass(frozen=True, slots=True)
class Deadline:
    """One rule, applied: `n` `unit` from `starts_at` end on `due`, a day in the company's zone.

    `due_at` is the last instant of that day for days and months, the very instant for hours and minutes;
    both instants are in UTC. `article` names the text that cites the rule. `candidates` are all the rules
    that applied, earliest first, this one too. `unconfirmed_year`: the working days were counted in a year
    whose official holidays are not known yet. `internal_target` is the last working day on which the answer
    can leave: `due`, or the working day before it.
    """

    rule_id: str
    n: int
    unit: Unit
    article: str
    starts_at: datetime
    due: date
    due_at: datetime
    internal_target: date
    unconfirmed_year: bool = False
    candidates: tuple["Deadline", ...] = ()

    def share(self, percent: int) -> datetime:
        """The instant, in UTC, at which `percent` of the term has passed: 50, 60, 80, 100 (`law.md` (b))."""
        return self.starts_at + (self.due_at - self.starts_at) * percent / 100


class LegalClock:
    """Deadlines for one company. `rules` and `calendar` are the packaged ones unless given."""

    __slots__ = ("_calendar", "_company", "_rules", "_zone")

    def __init__(
        self, company: Company, rules: Iterable[Rule] = RULES, calendar: WorkCalendar | None = None
    ) -> None:
        """Raise ValueError for a zone unknown, a bad local holiday, or a case type nothing would date."""
        self._company = company
        self._rules = tuple(rules)
        self._calendar = calendar or WorkCalendar(company.jurisdiction, company.local_holidays)
        try:
            self._zone = ZoneInfo(company.zone)
        except (ZoneInfoNotFoundError, ValueError):
            raise ValueError(
                f"time zone {company.zone!r} is unknown; an IANA name like Europe/Madrid"
            ) from None
        for case_type in CaseType:
            if not self._matching(case_type, frozenset(), payment_service=False):
                raise ValueError(f"no rule dates a {case_type} in {company.jurisdiction.code}")

    def deadline(
        self,
        case_type: CaseType,
        received_at: datetime,
        *,
        billing: bool = False,
        double_billing: bool = False,
        four_monthly_bill: bool = False,
        service_cut: bool = False,
        official_form: bool = False,
        payment_service: bool = False,
        completed_at: datetime | None = None,
    ) -> Deadline:
        """By when the case must be answered.

        `received_at` is the instant of the first message that states the grievance (F02). `completed_at`
        is when the last missing item came: it restarts the rules that allow it (L10 art. 13.3), never the
        15 days of LGDCU art. 21.3. Double billing is billing. Instants are aware, in any zone.
        """
        told = {
            Fact.BILLING: billing or double_billing,
            Fact.DOUBLE_BILLING: double_billing,
            Fact.FOUR_MONTHLY_BILL: four_monthly_bill,
            Fact.SERVICE_CUT: service_cut,
            Fact.OFFICIAL_FORM: official_form,
        }
        facts = frozenset(fact for fact, is_so in told.items() if is_so)
        if completed_at is not None and _aware(completed_at) < _aware(received_at):
            raise ValueError("a case is not completed before it is received")
        restarted = completed_at or received_at
        matching = self._matching(case_type, facts, payment_service=payment_service)
        terms = (
            self._apply(rule, restarted if rule.start is Start.COMPLETED_OR_RECEIVED else received_at)
            for rule in matching
        )
        candidates = tuple(sorted(terms, key=lambda term: term.due_at))
        return replace(candidates[0], candidates=candidates)

    def until(self, rule_id: str, starts_at: datetime) -> Deadline:
        """The term of one rule from an instant of the caller's: D08 to complete, D32 to execute, R01 to keep.

        Raises ValueError for a rule that is unknown or is a share of another term.
        """
        for rule in self._rules:
            if rule.id == rule_id:
                return self._apply(rule, starts_at)
        raise ValueError(f"deadline rule {rule_id!r} is unknown")

    def completion(self, asked_at: datetime) -> Deadline:
        """How long a customer has at least to send what is missing: the longest of the rules that bind."""
        sectors = {self._company.sector}
        terms = [
            self._apply(rule, asked_at)
            for rule in self._rules
            if rule.purpose is Purpose.COMPLETION and rule.binds(self._company, sectors)
        ]
        return max(terms, key=lambda term: term.due_at)

    def today(self, at: datetime) -> date:
        """The company's day at an instant."""
        return _aware(at).astimezone(self._zone).date()

    def end_of(self, day: date) -> datetime:
        """The last instant of a day of the company's, in UTC."""
        return datetime.combine(day, time.max, self._zone).astimezone(UTC)

    def _matching(
        self, case_type: CaseType, facts: frozenset[Fact], *, payment_service: bool
    ) -> tuple[Rule, ...]:
        # A bank's payment service is under the payments rules as well as the bank's.
        sectors = {self._company.sector} | ({Sector.PAYMENTS} if payment_service else set())
        return tuple(
            rule
            for rule in self._rules
            if rule.purpose is Purpose.ANSWER
            and rule.binds(self._company, sectors)
            and rule.covers(case_type, facts)
        )

    def _apply(self, rule: Rule, starts_at: datetime) -> Deadline:
        start = _aware(starts_at)
        first = start.astimezone(self._zone).date()
        match rule.unit:
            case Unit.MINUTES | Unit.HOURS:
                span = timedelta(minutes=rule.n) if rule.unit is Unit.MINUTES else timedelta(hours=rule.n)
                due_at = start + span
                due = target = due_at.astimezone(self._zone).date()
            case Unit.CALENDAR_DAYS | Unit.WORKING_DAYS | Unit.MONTHS:
                due = self._last_day(rule, first)
                due_at = self.end_of(due)
                target = max(first, self._calendar.last_on_or_before(due))
            case Unit.SHARE:
                raise ValueError(f"deadline rule {rule.id} is a share of another term")
        doubtful = rule.unit is Unit.WORKING_DAYS and not all(
            self._calendar.confirmed(year) for year in range(first.year, due.year + 1)
        )
        return Deadline(
            rule.id, rule.n, rule.unit, rule.article, start, due, due_at, target, unconfirmed_year=doubtful
        )

    def _last_day(self, rule: Rule, first: date) -> date:
        match rule.unit:
            case Unit.WORKING_DAYS:
                return self._calendar.add(first, rule.n)
            case Unit.MONTHS:
                return add_months(first, rule.n)
            case _:
                return first + timedelta(days=rule.n)


def add_months(day: date, months: int) -> date:
    """The same number `months` later, or the last day of a month too short: 31 January + 1 = 28 February."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def earlier_of(old: Deadline, new: Deadline) -> Deadline:
    """The one due first; the old one if neither is. Re-typing a case never lengthens its term (F07)."""
    return new if new.due_at < old.due_at else old


def _aware(instant: datetime) -> datetime:
    """The instant in UTC; ValueError for one without a zone, which would be anybody's guess."""
    if instant.utcoffset() is None:
        raise ValueError("the legal clock needs instants with a zone")
    return instant.astimezone(UTC)
