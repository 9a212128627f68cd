"""Commands after the answer, until the case is settled or closed."""

from dataclasses import dataclass
from datetime import date

from cases.decision import Offer
from cases.happened import Outcome


@dataclass(frozen=True, slots=True)
class Accept:
    """The customer accepts the decision: a button, or written words."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class Refuse:
    """The customer does not accept the decision, or its remedy was not carried out or is wrong."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class FallSilent:
    """Reminded, and no word."""


@dataclass(frozen=True, slots=True)
class SpeakAgain:
    """The customer is back after a silence."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class SecondLook:
    """Somebody else shall look at it again; `reviewer` 0 while nobody is named."""

    reason: str = ""
    reviewer: int = 0
    reviewer_name: str = ""


@dataclass(frozen=True, slots=True)
class GoOutside:
    """It is with another body: the customer says so, or its notice came. The disputed debt is held."""

    body: str
    on: date
    reference: str = ""


@dataclass(frozen=True, slots=True)
class SettleOutside:
    """What came of it outside: an agreement, award or judgment that is carried out."""

    outcome: Outcome
    reference: str
    on: date
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class CarryOut:
    """The remedy is done: refund id, workshop note, delivery."""

    proof: str


@dataclass(frozen=True, slots=True)
class CloseAccepted:
    """The customer confirms the remedy, or did not object in time."""


@dataclass(frozen=True, slots=True)
class CloseAnswered:
    """A suggestion or praise was thanked for and answered."""


@dataclass(frozen=True, slots=True)
class Exhaust:
    """No way is left inside or outside; `outcome` is what was decided outside, if anything was."""

    reason: str = ""
    outcome: Outcome | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Withdraw:
    """The customer takes it back. `confirmed`: asked twice, and said yes twice."""

    confirmed: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Reopen:
    """A closed case is not settled after all."""

    reason: str = ""
