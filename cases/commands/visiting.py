"""Commands of a service request: somebody comes, on another day, and has done it."""

from dataclasses import dataclass

from cases.visit import Visit, Wanted


@dataclass(frozen=True, slots=True)
class Schedule:
    """The day of the visit; a second one takes the place of the first."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class AskOtherDays:
    """The day does not suit the customer: which would, in days or in words."""

    wanted: tuple[Wanted, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Finish:
    """It is done: what, as the customer is told."""

    note: str
