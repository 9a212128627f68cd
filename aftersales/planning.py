"""What is to come for a person: of each occasion and thing the next day on which it falls, and no more.

What is over by more than it keeps is not planned, so that nobody who is linked late hears of last year.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from aftersales.knowledge import Bought
from aftersales.occasion import Occasion, Of
from aftersales.outcome import SENT, was_told
from aftersales.rules import Rules

_FAR = timedelta(days=4000)  # no day later than this is looked at
_WAITS = timedelta(days=31)  # at most for an opening (`SendHours.first_from`)


@dataclass(frozen=True, slots=True)
class Fallen:
    """What was planned and is over: told, or let go."""

    occasion: str
    about: int
    day: date
    outcome: str


@dataclass(frozen=True, slots=True)
class Planned:
    """An occasion to come: of a purchase or of the person (0), on a local day, due at an aware moment."""

    occasion: str
    about: int
    day: date
    due_at: datetime


def planned(
    bought: Sequence[Bought], over: Collection[Fallen], rules: Rules, now: datetime
) -> tuple[Planned, ...]:
    """All that is to come for a person who bought these; `over` is what came before."""
    first = min(bought, key=lambda one: (one.bought_on, one.id), default=None)
    found = []
    for occasion in rules.occasions.values():
        match occasion.of:
            case Of.PURCHASE:
                found += [_next(occasion, one, one.id, over, rules, now) for one in bought]
            case Of.PERSON if first:
                found.append(_next(occasion, first, 0, over, rules, now))
    return tuple(filter(None, found))


def repeats(occasion: Occasion, about: int, day: date, over: Iterable[Fallen]) -> bool:
    """Whether what is over makes that day one too many: the same, or of the same thing too soon again."""
    same = (one for one in over if one.occasion == occasion.name and one.about == about)
    return any(_stands_for(one, day, occasion) for one in same)


def begun(occasion: Occasion, day: date, rules: Rules) -> date:
    """The day on which fell what a reminder of that day follows."""
    first = rules.occasions.get(occasion.follows)
    if first is None:
        return day
    own, before = (rules.days.get(each.name, each.days or 0) for each in (occasion, first))
    return day - timedelta(days=own - before)


def answered(occasion: Occasion, about: int, day: date, over: Iterable[Fallen], rules: Rules) -> bool:
    """Whether a button was pressed under what that day's reminder follows."""
    since = begun(occasion, day, rules)
    return bool(occasion.follows) and any(
        one.occasion == occasion.follows
        and (one.about, one.day) == (about, since)
        and was_told(one.outcome)
        and one.outcome != SENT
        for one in over
    )


def _next(
    occasion: Occasion, bought: Bought, about: int, over: Collection[Fallen], rules: Rules, now: datetime
) -> Planned | None:
    for day in _from(occasion, bought, rules, now):
        if not repeats(occasion, about, day, over):
            return Planned(occasion.name, about, day, rules.opening(occasion, day))
    return None


def _from(occasion: Occasion, bought: Bought, rules: Rules, now: datetime) -> Iterator[date]:
    """The days that are not over."""
    today = rules.today(now)
    surely_over = today - _WAITS - timedelta(days=occasion.keeps)
    for day in occasion.falls(bought, rules.days):
        if day > today + _FAR:
            return
        if day < surely_over:
            continue
        if day >= today or rules.last_day(occasion, day) >= today:
            yield day


def _stands_for(one: Fallen, day: date, occasion: Occasion) -> bool:
    if one.day == day:
        return True
    if not was_told(one.outcome):
        return False
    again = occasion.again_after
    return again is None or abs((day - one.day).days) < again
