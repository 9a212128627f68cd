"""Commands on the way to an answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from cases.assessment import Assessment
from cases.deadlines import Fact
from cases.decision import Decision
from cases.happened import Given
from cases.taxonomy import CaseType, Language, Topic, Urgency
from cases.term import Term


@dataclass(frozen=True, slots=True)
class Register:
    """A confirmed draft becomes a case (F40). `silent`: 72 hours passed without the customer's "send".

    `issues` are the points to be answered, none meaning the whole story is one; `heard` the slots filled from
    the story; `sources` the messages it was told in, by Telegram's id.
    """

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
class Discard:
    """A draft without a grievance is thrown away."""


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """The receipt arrived: Telegram's message id, and the SHA-256 of the PDF where there is one."""

    message_id: int
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Assess:
    """F39. `issues` are the points to be answered, none meaning the whole text is one; `category` 1 to 35."""

    assessment: Assessment
    issues: tuple[str, ...] = ()
    category: int = 0
    assignee: int = 0
    assignee_name: str = ""
    department: str = ""
    immediate_action: str = ""


@dataclass(frozen=True, slots=True)
class Investigate:
    """Facts are being checked; `checking` is told to the customer if it says anything."""

    checking: str = ""


@dataclass(frozen=True, slots=True)
class AskForInformation:
    """What is missing, point by point, and until which day at least; None takes the shortest allowed."""

    items: tuple[str, ...]
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Complete:
    """Missing items arrive. With the last one the case goes on where it was. Staff say how it came."""

    given: tuple[Given, ...]
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class CloseIncomplete:
    """An agent confirms that the customer was warned and reminded, and did not complete."""


@dataclass(frozen=True, slots=True)
class Propose:
    """An answer, to be looked at before it goes out."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class SendBack:
    """The answer is not good enough."""

    reason: str


@dataclass(frozen=True, slots=True)
class Communicate:
    """Tell the customer the decision: the proposed one, or where there is no proposal this one."""

    decision: Decision | None = None
