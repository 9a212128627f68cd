"""Commands that lead elsewhere, or note something about a case that stays where it is."""

from dataclasses import dataclass
from datetime import date

from cases.happened import Notice
from cases.taxonomy import CaseType


@dataclass(frozen=True, slots=True)
class Merge:
    """The same facts, told in another case of the same person. The shell fills the two last fields."""

    into: str
    same_person: bool = False
    main_open: bool = False


@dataclass(frozen=True, slots=True)
class ProposeReferral:
    """It is not ours to decide: to whom it belongs, and where that is."""

    to: str
    address: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Refer:
    """The referral stands; a report names the official route here."""

    to: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """The data are set aside until `destroy_on`. `granted`: why, where an erasure was granted."""

    destroy_on: date
    granted: str = ""


@dataclass(frozen=True, slots=True)
class Retype:
    """It is another type of case than it was called."""

    type: CaseType


@dataclass(frozen=True, slots=True)
class Categorise:
    """The problem category of ISO's follow-up form, 1 to 35."""

    category: int


@dataclass(frozen=True, slots=True)
class Assign:
    """Who works it."""

    assignee: int
    assignee_name: str = ""
    department: str = ""


@dataclass(frozen=True, slots=True)
class RaiseIssues:
    """More points that need an answer of their own; points are never taken away."""

    issues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A note inside the house; in an investigation, what was found."""

    text: str


@dataclass(frozen=True, slots=True)
class Add:
    """The customer adds words or files; each file as Telegram announced it."""

    text: str = ""
    files: tuple[dict[str, object], ...] = ()
    message_id: int = 0


@dataclass(frozen=True, slots=True)
class NoteDelivered:
    """A message about the case arrived: which one, the how-manieth, and Telegram's proof."""

    notice: Notice
    message_id: int
    nth: int = 1
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class PutOff:
    """Apologise, say why, and say until when; the legal date stays what it is."""

    until: date
    reason: str


@dataclass(frozen=True, slots=True)
class FlagOverdue:
    """The term ended without an answer. `until`: the new date, None for the one promised before."""

    until: date | None = None


@dataclass(frozen=True, slots=True)
class FlagSafety:
    """Somebody may be in danger."""

    reason: str = ""
