"""What the shapes of periods mean: weeks, months, their beginnings and ends, feasts, seasons, years."""

from nlu import calendar_days as days
from nlu.calendar_days import Days
from nlu.date_direction import FUTURE
from nlu.date_readers import Reading
from nlu.date_tokens import Token


def unit(reading: Reading) -> Days | None:
    """ "La setmana passada", "el mes que viene", "questo fine settimana"."""
    when, token, after = reading.groups
    step = reading.step(when, after)
    if token.may("w"):
        return days.weekend(reading.facing(when, after), step, reading.today)
    if reading.before.may("N"):  # "3 setmanes passades"
        return None
    return days.unit_around(token.value("U"), step, reading.today)


def weekend(reading: Reading) -> Days | None:
    """ "El cap de setmana"."""
    return None if reading.before.may("SO") else days.weekend(reading.direction, 0, reading.today)


def edge(reading: Reading) -> Days | None:
    """ "A primeros de mes", "a finals d'octubre", "a metà mese"."""
    token, month, year, unit, when = reading.groups
    part = token.value("E")
    if year.values:
        return days.month_of(year.value("Y"), month.value("M"), part)
    if month.values:
        return days.month(month.value("M"), reading.direction, reading.today, part)
    step = reading.step(when)
    if unit.value("U") == "year":
        return days.part_of_year(reading.today.year + step, part)
    if unit.value("U") != "month":
        return None
    if step == 0:
        this = days.month_of(reading.today.year, reading.today.month, part)
        ahead = reading.direction == FUTURE
        step = (this[1] < reading.today) if ahead else -(this[0] > reading.today)
    around = days.unit_around("month", step, reading.today)
    return days.month_of(around[0].year, around[0].month, part) if around else None


def month(reading: Reading) -> Days | None:
    """ "En agosto", "març passat", "ottobre 2025"."""
    token, year, when, unit, unit_when = reading.groups
    if year.values:
        return days.month_of(year.value("Y"), token.value("M"))
    if unit.values and unit.value("U") == "year":
        return days.month_of(reading.today.year + reading.step(unit_when), token.value("M"))
    return days.month(token.value("M"), reading.facing(when), reading.today)


def _is_when(reading: Reading, token: Token) -> bool:
    """Whether a feast is told as a time ("per Nadal", "el dia de Reis"), not as a kind ("torró de Nadal")."""
    before, further = reading.before, reading.further
    if before.may("JQCuZV") or (before.may("O") and further.may("DH")):
        return True
    if "/" in token.value("K"):
        return before.may("tT") and further.may("JQCuV")
    return before.may("tTBD") or token.form.startswith(_DAY_OF)


_DAY_OF = ("dia d", "giorno d")


def feast(reading: Reading) -> Days | None:
    """ "Per Sant Joan", "en Navidad", "l'estate scorsa", "el Black Friday del año pasado"."""
    token, year, when, unit, unit_when = reading.groups
    if not any(told.values for told in (year, when, unit)) and not _is_when(reading, token):
        return None
    of = year.value("Y") if year.values else None
    if unit.values and unit.value("U") == "year":
        of = reading.today.year + reading.step(unit_when)
    over = reading.step(when) == -1
    return days.feast(token.value("K"), reading.facing(when), reading.today, of, over=over)


def year(reading: Reading) -> Days | None:
    """ "El 2024", "nel 2023"."""
    of = reading.groups[0].value("Y")
    return days.month_of(of, 1)[0], days.month_of(of, 12)[1]
