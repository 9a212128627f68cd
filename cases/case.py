"""A case as it stands: the immutable state its events fold into.

`cases.evolving.fold(entries)` is the only way to one.
"""

from dataclasses import dataclass
from datetime import date, datetime

from cases.assessment import Assessment, Priority
from cases.deadlines import Fact
from cases.decision import Decision, Offer
from cases.happened import Notice
from cases.status import CLOSED, OPEN, By, Status
from cases.taxonomy import CaseType, Language, Topic, Urgency
from cases.term import Term
from cases.visit import Visit, Wanted


@dataclass(frozen=True, slots=True)
class Missing:
    """What was asked for: `given` are the numbers, from 1, of the items that came."""

    items: tuple[str, ...]
    asked_at: datetime
    term: Term
    overdue: bool = False  # the answer was late already
    given: frozenset[int] = frozenset()

    @property
    def open_items(self) -> dict[int, str]:
        """What still misses, by number."""
        return {n: item for n, item in enumerate(self.items, 1) if n not in self.given}


@dataclass(frozen=True, slots=True)
class Outside:
    """Another body has it."""

    body: str
    on: date
    reference: str
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """The last event that moved the case or its decision: who was faster than somebody else."""

    seq: int
    kind: str
    by: By


@dataclass(frozen=True, slots=True)
class Case:
    """The state. Moments aware in UTC, None for what did not happen (yet)."""

    folio: str
    type: CaseType
    topic: Topic
    urgency: Urgency
    language: Language
    received_at: datetime  # when the story was told (F02)
    opened_at: datetime  # when it became a case
    legal: Term  # the term of the law for the answer
    term: Term  # the one that runs now: `legal`, or that of a second look
    status: Status = Status.RECEIVED
    before: Status | None = None  # where it goes on once nothing is missing
    seq: int = 0  # of the last event
    changed: Change | None = None
    facts: frozenset[Fact] = frozenset()
    safety: bool = False
    overdue: bool = False  # the answer is late and still owed
    was_late: bool = False
    vulnerable: bool = False
    issues: tuple[str, ...] = ()
    acknowledged_at: datetime | None = None
    assessment: Assessment | None = None
    priority: Priority | None = None
    category: int = 0
    assignee: int = 0
    assignee_name: str = ""
    department: str = ""
    findings: int = 0  # notes of the investigation
    missing: Missing | None = None
    completed_at: datetime | None = None
    delivered: frozenset[tuple[Notice, int]] = frozenset()  # since the last request, or decision
    proposal: Decision | None = None
    proposed_by: int = 0
    decision: Decision | None = None  # the last one communicated
    deciders: frozenset[int] = frozenset()  # everybody who signed or wrote one
    decided_at: datetime | None = None
    waiting_since: datetime | None = None  # for the customer's word on it
    second: bool = False  # the decision is of a second look
    accepted_at: datetime | None = None
    refused_at: datetime | None = None
    reopened: bool = False  # after it was closed, and nothing was decided since
    owed: tuple[Offer, ...] = ()  # to carry out, once accepted
    remedy_at: datetime | None = None
    remedy_proof: str = ""
    reviewer: int = 0
    reviewer_name: str = ""
    outside: Outside | None = None
    hold: bool = False  # no collection or cut for the disputed debt (L10 arts. 4.4, 13.8)
    promised: date | None = None  # the new date after an apology
    referral_by: int = 0
    referral: tuple[str, str] = ("", "")  # to whom, where
    heard_at: datetime | None = None  # the customer's last sign of life
    visit: Visit | None = None  # the one that is arranged, or was the last
    scheduled_at: datetime | None = None
    wanted: tuple[Wanted, ...] = ()  # other days the customer asked for, since the last was arranged
    closed_at: datetime | None = None  # also of cases merged or referred
    main: str = ""  # the folio it was merged into
    destroy_on: date | None = None

    @property
    def due_at(self) -> datetime:
        """By when it must be answered."""
        return self.term.due_at

    @property
    def is_open(self) -> bool:
        """Whether it lives."""
        return self.status in OPEN

    @property
    def is_closed(self) -> bool:
        """Whether it was closed, and may be reopened."""
        return self.status in CLOSED

    @property
    def points(self) -> tuple[int, ...]:
        """The numbers of the points that need an answer: the whole story is one where none were listed."""
        return tuple(range(1, max(1, len(self.issues)) + 1))
