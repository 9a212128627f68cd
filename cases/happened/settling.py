"""Events after the answer, until the case is settled or closed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cases.decision import Offer
from cases.term import Term


class Outcome(StrEnum):
    """What came of it outside (ISO 10003)."""

    AGREEMENT = "agreement"
    AWARD = "award"
    JUDGMENT = "judgment"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Accepted:
    """The customer said yes."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class NotAccepted:
    """The customer said no; the term for a second look."""

    term: Term
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FellSilent:
    """Reminded, and no word; not a yes."""


@dataclass(frozen=True, slots=True)
class SpokeAgain:
    """The customer is back."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class SecondLookBegun:
    """Somebody else looks at it again."""

    term: Term
    reason: str = ""
    reviewer: int = 0
    reviewer_name: str = ""


@dataclass(frozen=True, slots=True)
class WentOutside:
    """Another body has it; debt collection and cuts for it are held."""

    body: str
    on: date
    reference: str = ""


@dataclass(frozen=True, slots=True)
class SettledOutside:
    """It ended there, with something to carry out."""

    outcome: Outcome
    reference: str
    on: date
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class RemedyCarriedOut:
    """The remedy was done, and how one can see it."""

    proof: str


@dataclass(frozen=True, slots=True)
class ClosedAccepted:
    """Accepted and done."""


@dataclass(frozen=True, slots=True)
class ClosedAnswered:
    """Thanked and answered; nothing was to be accepted."""


@dataclass(frozen=True, slots=True)
class Exhausted:
    """No way is left."""

    reason: str = ""
    outcome: Outcome | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The customer took it back."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reopened:
    """Open again, with a term for a second look."""

    term: Term
    reason: str = ""
