"""What becomes of a plan when its moment has come: told, put off, or let go, and why.

Outside its hours it waits. What the person decided, or what no waiting changes, lets it go at once; trouble
lets it wait as long as it keeps, and is then the reason why it was not told.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from aftersales.occasion import Occasion
from aftersales.right_moment import Circumstances, Hindrance, MessageClass, hindrance
from aftersales.rules import Rules

SENT = "sent"
TOO_LATE, NO_CHANNEL, TOLD_TODAY, SWITCHED_OFF = "too_late", "no_channel", "told_today", "switched_off"
GONE = "gone"  # the purchase is not there any more, or not theirs
REPEATED = "repeated"  # of the same thing was told meanwhile, under another day
ANSWERED = "answered"  # what it would remind of
_ENDS = {TOO_LATE, NO_CHANNEL, TOLD_TODAY, SWITCHED_OFF, GONE, REPEATED, ANSWERED}
_LET_GO = frozenset({*Hindrance, *_ENDS})
_FINAL = frozenset({Hindrance.ERASED, Hindrance.SUPPRESSED, Hindrance.NO_CONSENT, Hindrance.GREETED})
# One of these a day is enough, however much was bought (I). What is owed, and a birthday, come besides.
_ONE_A_DAY = frozenset(
    {MessageClass.CARE, MessageClass.MAINTENANCE, MessageClass.SURVEY, MessageClass.PROMOTIONAL}
)


@dataclass(frozen=True, slots=True)
class Tell:
    """Now."""


@dataclass(frozen=True, slots=True)
class PutOff:
    """Look again then (aware)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class LetGo:
    """It is over, and this is why."""

    why: str


def was_told(outcome: str) -> bool:
    """Whether a plan with that outcome reached the person."""
    return outcome not in _LET_GO


def outcome(
    occasion: Occasion, day: date, of: Circumstances, at: datetime, rules: Rules
) -> Tell | PutOff | LetGo:
    """What becomes, at a moment (aware), of an occasion that fell on that local day."""
    hours, last = rules.hours_of(occasion), rules.last_day(occasion, day)
    if rules.today(at) > last:
        return LetGo(hindrance(of, occasion.message_class, at, rules.caps) or TOO_LATE)
    if not hours.allow(at):
        return _later(hours.first_from(at), last, TOO_LATE, rules)
    why = hindrance(of, occasion.message_class, at, rules.caps)
    if why in _FINAL:
        return LetGo(why)
    against = why or (TOLD_TODAY if _told_today(occasion, of, at, rules) else "")
    if against:
        tomorrow = rules.midnight(rules.today(at) + timedelta(days=1))
        return _later(hours.first_from(tomorrow), last, against, rules)
    return Tell()


def _later(until: datetime, last: date, why: str, rules: Rules) -> PutOff | LetGo:
    return PutOff(until) if rules.today(until) <= last else LetGo(why)


def _told_today(occasion: Occasion, of: Circumstances, at: datetime, rules: Rules) -> bool:
    if occasion.message_class not in _ONE_A_DAY:
        return False
    today = rules.today(at)
    return any(kind in _ONE_A_DAY and rules.today(when) == today for kind, when in of.touched)
