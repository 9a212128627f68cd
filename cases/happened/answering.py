"""Events on the way to an answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from cases.assessment import Assessment, Priority
from cases.deadlines import Fact
from cases.decision import Decision
from cases.taxonomy import CaseType, Language, Topic, Urgency
from cases.term import Term


@dataclass(frozen=True, slots=True)
class Received:
    """The case began; `silent` if 72 hours of silence sent it."""

    folio: str
    type: CaseType
    topic: Topic
    urgency: Urgency
    language: Language
    received_at: datetime
    term: Term
    facts: frozenset[Fact] = frozenset()
    safety: bool = False
    vulnerable: bool = False
    issues: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The receipt was delivered."""

    message_id: int
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Assessed:
    """Priority and who is responsible are set."""

    assessment: Assessment
    priority: Priority
    issues: tuple[str, ...] = ()
    category: int = 0
    assignee: int = 0
    assignee_name: str = ""
    department: str = ""
    immediate_action: str = ""


@dataclass(frozen=True, slots=True)
class InvestigationBegun:
    """Facts are being checked."""

    checking: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """One missing item, as it came: `item` counts from 1 in the list asked for."""

    item: int
    text: str = ""
    files: tuple[dict[str, object], ...] = ()
    message_id: int = 0


@dataclass(frozen=True, slots=True)
class InformationAsked:
    """Data are missing; `overdue` if the answer was late already when they were asked for."""

    items: tuple[str, ...]
    term: Term
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class ItemsGiven:
    """Some of what was missing came."""

    given: tuple[Given, ...]
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Completed:
    """Nothing is missing any more; the term as it is now."""

    term: Term


@dataclass(frozen=True, slots=True)
class ClosedIncomplete:
    """Not completed in time, though warned and reminded."""


@dataclass(frozen=True, slots=True)
class DecisionProposed:
    """An answer waits for approval."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class DecisionSentBack:
    """The answer goes back to whoever wrote it."""

    reason: str


@dataclass(frozen=True, slots=True)
class DecisionCommunicated:
    """The customer is told; `proposed_by` wrote it, the event's own person signs. `second`: a second look."""

    decision: Decision
    proposed_by: int = 0
    second: bool = False
