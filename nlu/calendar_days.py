"""Calendar arithmetic of spoken dates: which Tuesday, which third of November, which Christmas.

Every function takes a direction (`PAST`, `UNSAID`, `FUTURE` of `date_direction`) and today, and gives
(first, last), both included, or None where there is no such day.
"""

from calendar import monthrange
from datetime import date, timedelta

from dateutil.easter import easter

from nlu.date_direction import FUTURE, PAST, UNSAID

Days = tuple[date, date]

# Without any cue a day this near ahead is taken as to come ("15/12" said on 23 November).
_SOON = 40
_SOON_IN_MONTH = 10


def one(day: date) -> Days:
    """A single day."""
    return day, day


def made(year: int, month: int, day: int) -> date | None:
    """The day, or None if there is none (31 April) or the year is out of reach."""
    if not (1900 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def shifted(today: date, unit: str, number: int, *, half: bool = False) -> Days | None:
    """Today moved by a number of units (negative: back); several years are only known as a year."""
    sign = -1 if number < 0 else 1
    if abs(number) > 1200:
        return None
    match unit:
        case "day" | "week" | "fortnight":
            length = {"day": 1, "week": 7, "fortnight": 15}[unit]
            return one(today + timedelta(days=number * length + (sign * (length // 2) if half else 0)))
        case "hour":
            whole = abs(number) // 24
            return one(today + timedelta(days=sign * whole)) if whole or abs(number) <= 8 else None
        case "minute":
            return one(today)
        case "month":
            return one(_months_on(today, number) + timedelta(days=sign * 15 if half else 0))
        case _ if abs(number) == 1:
            return one(_months_on(today, sign * (18 if half else 12)))
        case _:
            year = today.year + number
            return (date(year, 1, 1), date(year, 12, 31)) if 1900 < year < 2200 else None


def _months_on(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def weekday(number: int, direction: int, today: date) -> Days:
    """The nearest such weekday in the direction (Monday is 0), never today itself."""
    if direction == FUTURE:
        return one(today + timedelta(days=(number - today.weekday() - 1) % 7 + 1))
    return one(today - timedelta(days=(today.weekday() - number - 1) % 7 + 1))


def weekday_in_week(number: int, weeks: int, today: date) -> Days:
    """That weekday of last week (-1), this week (0) or next week (1)."""
    return one(today - timedelta(days=today.weekday()) + timedelta(days=7 * weeks + number))


def day_of_month(day: int, direction: int, today: date) -> Days | None:
    """ "The 17th": of this month or of the last or next one that has it."""
    if direction == UNSAID:
        direction = FUTURE if 0 < day - today.day <= _SOON_IN_MONTH else PAST
    for months in (0, 1, 2) if direction == FUTURE else (0, -1, -2):
        month = _months_on(today.replace(day=1), months)
        found = made(month.year, month.month, day)
        if found is not None and (found >= today if direction == FUTURE else found <= today):
            return one(found)
    return None


def weekday_the(number: int, day: int, direction: int, today: date) -> Days | None:
    """ "Monday the 16th": the nearest month in which the 16th is a Monday; else the 16th."""
    ahead, back = range(7), range(0, -7, -1)
    for months in (*ahead, *back) if direction == FUTURE else (*back, *ahead):
        month = _months_on(today.replace(day=1), months)
        found = made(month.year, month.month, day)
        if found is not None and found.weekday() == number and abs((found - today).days) < 200:
            return one(found)
    return day_of_month(day, direction, today)


def day_month(day: int, month: int, direction: int, today: date) -> Days | None:
    """ "3 November": of this year or the nearest one in the direction."""
    found = [d for year in range(today.year - 4, today.year + 5) if (d := made(year, month, day))]
    past = max((d for d in found if d <= today), default=None)
    ahead = min((d for d in found if d >= today), default=None)
    if direction == UNSAID:
        direction = FUTURE if ahead is not None and (ahead - today).days <= _SOON else PAST
    chosen = ahead if direction == FUTURE else past
    return one(chosen) if chosen is not None else None


def month_of(year: int, month: int, part: int = 0) -> Days:
    """A whole month, or its first, second or third part (1, 2, 3)."""
    last = monthrange(year, month)[1]
    first, end = {0: (1, last), 1: (1, 10), 2: (11, 20), 3: (21, last)}[part]
    return date(year, month, first), date(year, month, end)


def part_of_year(year: int, part: int) -> Days:
    """The beginning, the middle or the end of a year (1, 2, 3): three or four months."""
    first, last = {1: (1, 3), 2: (5, 8), 3: (10, 12)}[part]
    return month_of(year, first)[0], month_of(year, last)[1]


def month(number: int, direction: int, today: date, part: int = 0) -> Days:
    """A month without a year; this month counts in both directions."""
    if direction == FUTURE:
        return month_of(today.year + (number < today.month), number, part)
    return month_of(today.year - (month_of(today.year, number, part)[0] > today), number, part)


def unit_around(unit: str, step: int, today: date) -> Days | None:
    """Last (-1), this (0) or next (1) week, month or year."""
    match unit:
        case "week":
            monday = today - timedelta(days=today.weekday() - 7 * step)
            return monday, monday + timedelta(days=6)
        case "month":
            month = _months_on(today.replace(day=1), step)
            return month_of(month.year, month.month)
        case "year":
            return date(today.year + step, 1, 1), date(today.year + step, 12, 31)
        case "fortnight":
            return (today - timedelta(days=15), today) if step <= 0 else (today, today + timedelta(days=15))
        case _:
            return None


def weekend(direction: int, step: int, today: date) -> Days:
    """The weekend of last, this or next week; without a step the nearest in the direction."""
    saturday = today + timedelta(days=5 - today.weekday())
    if (step or direction) != FUTURE and saturday > today and step <= 0:
        saturday -= timedelta(days=7)
    return saturday, saturday + timedelta(days=1)


def _feast_of(year: int, when: str) -> date | None:
    """A feast's day in a year: "12-25", "easter-2", "black" (fourth Friday of November), "cyber"."""
    if when.startswith("easter"):
        return easter(year) + timedelta(days=int(when[6:] or 0))
    if when in ("black", "cyber"):
        first = date(year, 11, 1)
        thanksgiving = first + timedelta(days=(3 - first.weekday()) % 7 + 21)
        return thanksgiving + timedelta(days=1 if when == "black" else 4)
    month, day = map(int, when.split("-"))
    return made(year, month, day)


def feast(
    when: str, direction: int, today: date, year: int | None = None, *, over: bool = False
) -> Days | None:
    """A feast or season ("12-24/1-6"), of a year or the nearest in the direction; `over`: past its end."""
    start, _, end = when.partition("/")
    spans: list[Days] = []
    for of in (year,) if year is not None else range(today.year - 2, today.year + 3):
        first, last = _feast_of(of, start), _feast_of(of, end or start)
        if first is not None and last is not None and last < first:
            last = _feast_of(of + 1, end)
        if first is not None and last is not None:
            spans.append((first, last))
    past = [span for span in spans if (span[1] < today if over else span[0] <= today)]
    ahead = [span for span in spans if span[1] >= today]
    if year is not None or not past or not ahead:
        return spans[0] if spans else None
    soon = direction == UNSAID and (ahead[0][0] - today).days <= _SOON
    return ahead[0] if direction == FUTURE or soon else past[-1]
