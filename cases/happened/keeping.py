"""Events that lead elsewhere, or note something about a case that stays where it is."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cases.taxonomy import CaseType
from cases.term import Term


class Notice(StrEnum):
    """Messages whose arrival is noted, because something hangs on the proof."""

    RECEIPT = "receipt"
    INFORMATION_WANTED = "information_wanted"  # what is missing, until when, and what follows (L10 art. 13.4)
    COMPLETION_REMINDER = "completion_reminder"
    DECISION = "decision"
    DECISION_REMINDER = "decision_reminder"
    STATUS = "status"
    APOLOGY = "apology"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Merged:
    """It goes on in another case."""

    into: str


@dataclass(frozen=True, slots=True)
class ReferralProposed:
    """Somebody thinks it is not ours."""

    to: str
    address: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Referred:
    """It went to whom it belongs to."""

    to: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The data are set aside, to be destroyed on a day."""

    destroy_on: date
    granted: str = ""


@dataclass(frozen=True, slots=True)
class Retyped:
    """Another type; the term, never a longer one."""

    type: CaseType
    term: Term


@dataclass(frozen=True, slots=True)
class Categorised:
    """The problem category."""

    category: int


@dataclass(frozen=True, slots=True)
class Assigned:
    """Who works it."""

    assignee: int
    assignee_name: str = ""
    department: str = ""


@dataclass(frozen=True, slots=True)
class IssuesRaised:
    """More points to answer."""

    issues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """A note inside the house."""

    text: str


@dataclass(frozen=True, slots=True)
class CustomerAdded:
    """The customer added words or files."""

    text: str = ""
    files: tuple[dict[str, object], ...] = ()
    message_id: int = 0


@dataclass(frozen=True, slots=True)
class Delivered:
    """A message about the case arrived."""

    notice: Notice
    message_id: int
    nth: int = 1
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class AnswerPutOff:
    """A new date was promised, with an apology and a reason; the legal date stays."""

    until: date
    reason: str


@dataclass(frozen=True, slots=True)
class BecameOverdue:
    """The term ended without an answer; a new date, where none was promised before."""

    until: date | None = None


@dataclass(frozen=True, slots=True)
class SafetyFlagged:
    """Somebody may be in danger: first priority from now on."""

    reason: str = ""
