"""What each shape of a spoken date means: one reader a shape, from its tokens to days.

A reader gives (first, last), both included, or None where the shape is no date after all. A group that
took no part in its shape is `MISSING`, a token without any kind.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from cases.taxonomy import Language
from nlu import calendar_days as days
from nlu.calendar_days import Days
from nlu.date_direction import FUTURE, UNSAID
from nlu.date_tokens import MISSING, Token

_ITALIAN = frozenset({Language.IT})
_HABITUAL_ARTICLES = frozenset({"il", "la", "er"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader is told: the groups' tokens, the two tokens before, the direction, today.

    `named` is the last past day of the message that was said with its month.
    """

    groups: tuple[Token, ...]
    before: Token
    further: Token
    direction: int
    today: date
    named: date | None = None

    def step(self, *tokens: Token) -> int:
        """-1 for "last", 1 for "next", 0 for neither, of tokens L, X or Z."""
        return next((int(token.value(kind)) for token in tokens for kind in "LX" if token.may(kind)), 0)

    def facing(self, *tokens: Token) -> int:
        """The direction, unless "last" or "next" says it."""
        return self.step(*tokens) or self.direction


Reader = Callable[[Reading], Days | None]


def _same_speech(one: Token, kind: str, other: Token, other_kind: str) -> bool:
    """Whether two words go together: Italian only with Italian, Catalan and Spanish with each other."""
    left, right = one.values[kind][1], other.values[other_kind][1]
    return bool(left & right) or _ITALIAN not in {left, right}


def relative(reading: Reading) -> Days | None:
    """ "Ahir", "anteayer", "dopodomani"; "mañana" after an article is the morning."""
    token = reading.groups[0]
    if token.may("H") and reading.before.may("ZTRWH"):
        return None
    return days.shifted(reading.today, "day", token.value("R"))


def part_of_today(reading: Reading) -> Days | None:
    """ "Aquest matí"; "la nit passada" was yesterday's."""
    return days.shifted(reading.today, "day", reading.step(reading.groups[0]))


def habit(reading: Reading) -> None:
    """From Monday to Friday: opening hours, not a date."""
    del reading


def _is_habit(reading: Reading, token: Token) -> bool:
    """Whether a weekday is every such day: "els dimarts", "de lunes", "un diumenge", "il lunedì"."""
    before, spoken = reading.before, token.values["W"][1]
    if before.may("S") and (before.values["S"][1] & spoken or before.values["S"][1] != _ITALIAN):
        return True
    if before.may("O") and not before.may("B") and spoken == {Language.ES}:
        return True
    return spoken == _ITALIAN and before.form in _HABITUAL_ARTICLES and reading.direction == UNSAID


def weekday(reading: Reading) -> Days | None:
    """ "Dimarts", "el pasado martes", "venerdì prossimo"."""
    ahead, token, after = reading.groups
    if not ahead.values and not after.values and _is_habit(reading, token):
        return None
    return days.weekday(token.value("W"), reading.facing(ahead, after), reading.today)


def weekday_of_week(reading: Reading) -> Days | None:
    """ "Dimarts de la setmana passada", "d'aquesta setmana"."""
    token, unit, when = reading.groups
    if unit.value("U") != "week":
        return None
    return days.weekday_in_week(token.value("W"), reading.step(when), reading.today)


def weekday_the(reading: Reading) -> Days | None:
    """ "Lunes 16"; in figures only ("il lunedì siete" is no seventh)."""
    token, number = reading.groups
    if not number.digits:
        return None
    return days.weekday_the(token.value("W"), number.value("N"), reading.direction, reading.today)


def day_month(reading: Reading) -> Days | None:
    """ "3 de novembre", "primo maggio 2025", "14 de juny de l'any passat"."""
    number, month, year, when, unit, unit_when = reading.groups
    day = number.value("P" if number.may("P") else "N")
    if month.may("M"):
        return _dated(reading, day, month.value("M"), year, when, unit, unit_when)
    if len(month.values) > 1 and not year.values and not reading.before.may("tTDOBQCJuW"):
        return None  # "3 set": three and seven, or September
    return _dated(reading, day, month.value("m"), year, when, unit, unit_when)


def _dated(
    reading: Reading, day: int, month: int, year: Token, when: Token, *last_year: Token
) -> Days | None:
    """A day and month with whatever says the year."""
    unit, unit_when = last_year
    said = year.value("Y") if year.values else None
    if unit.values and unit.value("U") == "year":
        said = reading.today.year + reading.step(unit_when)
    if said is None:
        return days.day_month(day, month, reading.facing(when), reading.today)
    exact = days.made(said, month, day)
    return days.one(exact) if exact is not None else None


def days_of_month(reading: Reading) -> Days | None:
    """ "Del 3 al 5 de noviembre", "3 i 4 de novembre"."""
    first, last, month, year = reading.groups
    ends = [
        _dated(reading, token.value("N"), month.value("M"), year, MISSING, MISSING, MISSING)
        for token in (first, last)
    ]
    start, end = ends
    return (start[0], end[0]) if start and end and start[0] <= end[0] else None


def figures(reading: Reading) -> Days | None:
    """ "3/11", "03.11.2026", "2026-11-03"."""
    numeric = reading.groups[-1].value("I")
    if numeric.year is not None:
        exact = days.made(numeric.year, numeric.month, numeric.day)
        return days.one(exact) if exact is not None else None
    if numeric.doubtful and not reading.before.may("tDBQCuWJ"):
        return None
    return days.day_month(numeric.day, numeric.month, reading.direction, reading.today)


def month_figures(reading: Reading) -> Days | None:
    """ "11/2025"."""
    month, year = reading.groups[0].value("i")
    if not reading.before.may("JQCutTBOD"):
        return None
    return days.month_of(year, month)


def day(reading: Reading) -> Days | None:
    """ "Dia 17", "el 17", "lo scorso 3"; after "el 2 d'octubre", "el 15" is of October too."""
    when, number = reading.groups
    if not number.digits and (number.value("N") == 1 or len(number.values) > 1):
        return None  # "l'un", "il set"
    said, named = number.value("N"), reading.named
    if named is not None and not when.values and reading.direction != FUTURE and said > named.day:
        same = days.made(named.year, named.month, said)
        if same is not None and same <= reading.today:
            return days.one(same)
    return days.day_of_month(said, reading.facing(when), reading.today)


def ago(reading: Reading) -> Days | None:
    """ "Fa dues setmanes", "hace mes y medio", "da tre giorni"."""
    marker, number, unit, half = reading.groups
    return _moved_back(reading, (marker, "G"), number, unit, half)


def ago_after(reading: Reading) -> Days | None:
    """ "Due settimane fa", "mezz'ora fa", "dos días atrás"."""
    number, unit, half, marker = reading.groups
    return _moved_back(reading, (marker, "A"), number, unit, half)


def _moved_back(
    reading: Reading, marker: tuple[Token, str], number: Token, unit: Token, half: Token
) -> Days | None:
    name = "U" if unit.may("U") else "D"
    if not _same_speech(*marker, unit, name):
        return None
    if not number.values and not half.values and unit.value(name) != "minute":
        return None
    count = number.value("N") if number.values else 1
    return days.shifted(reading.today, unit.value(name), -count, half=bool(half.values)) if count else None


def lasting(reading: Reading) -> Days | None:
    """ "Sono tre giorni che chiamo", "ya son dos semanas que"."""
    number, unit, half = reading.groups
    name = unit.value("U" if unit.may("U") else "D")
    return days.shifted(reading.today, name, -number.value("N"), half=bool(half.values))


def within(reading: Reading) -> Days | None:
    """ "D'aquí a tres dies", "tra una settimana"."""
    number, unit, half = reading.groups
    name = unit.value("U" if unit.may("U") else "D")
    return days.shifted(reading.today, name, number.value("N"), half=bool(half.values))
