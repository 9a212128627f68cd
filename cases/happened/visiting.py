"""Events of a service request."""

from dataclasses import dataclass

from cases.term import Term
from cases.visit import Visit, Wanted


@dataclass(frozen=True, slots=True)
class VisitScheduled:
    """Somebody comes then; `moved`: on another day than was told before."""

    visit: Visit
    moved: bool = False


@dataclass(frozen=True, slots=True)
class OtherDaysAsked:
    """The customer wants another day, which they are told within a term."""

    term: Term
    wanted: tuple[Wanted, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class ServiceDone:
    """Done, as the house says."""

    note: str
