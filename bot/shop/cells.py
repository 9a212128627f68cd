"""What files write in other ways than the documentation does, turned into its words: days, amounts, numbers.

A cell that is none of these is handed on as it is, and refused by `bot.shop.shapes` with what is allowed.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from bot.shop.columns import plain

FORMULAS = ("=", "+", "-", "@")
_BEGIN = date(1899, 12, 30)  # Excel counts days from here, since 1 March 1900
_SERIALS = (61, 80_000)  # until the year 2119
_DAY_FIRST = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d\d)")
_YEAR_FIRST = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})[/.](\d{1,2})")
_HOUR = re.compile(r"[T ]\d{1,2}:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$")
_SERIAL = re.compile(r"\d{5}([.,]\d+)?")
_PLAIN = re.compile(r"([+-]?\d+)(?:[.,](\d{1,2}))?")
_GROUPED = re.compile(r"([+-]?\d{1,3}(?:([., '\u00a0\u202f])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}))?")
_LANGUAGES = {
    **dict.fromkeys(("ca", "cat", "ca_es", "catala", "catalan", "catalano", "valencia"), "ca"),
    **dict.fromkeys(("es", "spa", "es_es", "castella", "castellano", "espanol", "spanish", "spagnolo"), "es"),
    **dict.fromkeys(("it", "ita", "it_it", "italia", "italiano", "italian"), "it"),
}
_GOODS = {
    **dict.fromkeys(("new", "nou", "nova", "nuevo", "nueva", "nuovo", "nuova"), "new"),
    **dict.fromkeys(("digital", "digitale"), "digital"),
    **dict.fromkeys(
        ("second_hand", "used", "segona_ma", "usat", "segunda_mano", "usado", "seconda_mano", "usato"),
        "second_hand",
    ),
}


def _text(cell: object) -> object:
    """A spreadsheet keeps 4711 as a number, and calculates 4711.0; a text may have several lines."""
    if isinstance(cell, str):
        return " ".join(cell.split()) if "\n" in cell else cell
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell) if isinstance(cell, int | float) and not isinstance(cell, bool) else cell


def day(cell: object) -> object:
    """A day as a date, or as "YYYY-MM-DD" where there may be no such day."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _of_serial(cell)
    if not isinstance(cell, str):
        return cell
    bare = _HOUR.sub("", cell)
    if found := _DAY_FIRST.fullmatch(bare):
        number, month, year = found.groups()
        return f"{year if len(year) == 4 else f'20{year}'}-{month:0>2}-{number:0>2}"
    if found := _YEAR_FIRST.fullmatch(bare):
        return f"{found[1]}-{found[2]:0>2}-{found[3]:0>2}"
    return _of_serial(float(bare.replace(",", "."))) if _SERIAL.fullmatch(bare) else cell


def _birthday(cell: object) -> object:
    """ "31/03" as "03-31"; a whole date as it is, its year goes later."""
    if isinstance(cell, str) and (found := _DAY_AND_MONTH.fullmatch(cell)):
        return f"{found[2]:0>2}-{found[1]:0>2}"
    read = day(cell)
    return read.isoformat() if isinstance(read, date) else read


def _amount(cell: object) -> object:
    """ "1.234,50 €" as "1234.50"; a number of a spreadsheet to the cent."""
    if isinstance(cell, float):
        return f"{cell:.2f}" if abs(cell - round(cell, 2)) < 1e-6 else cell
    if not isinstance(cell, str):
        return cell
    bare = cell.replace("€", "").replace("EUR", "").strip()
    if found := _PLAIN.fullmatch(bare):
        return f"{found[1]}.{found[2] or 0}"
    if found := _GROUPED.fullmatch(bare):
        return f"{found[1].replace(found[2], '')}.{found[3] or 0}"
    return bare


def _months(cell: object) -> object:
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, str) and re.fullmatch(r"\d{1,4}([.,]0+)?", cell):
        return int(re.split(r"[.,]", cell)[0])
    return cell


def _language(cell: object) -> object:
    return _word(cell, _LANGUAGES)


def _goods(cell: object) -> object:
    return _word(cell, _GOODS)


def _word(cell: object, words: Mapping[str, str]) -> object:
    if not isinstance(cell, str):
        return cell
    return words.get(cell) or words.get(plain(cell), cell)


def _of_serial(number: float) -> object:
    least, most = _SERIALS
    return _BEGIN + timedelta(days=int(number)) if least <= number <= most else number


READ: Mapping[str, Callable[[object], object]] = {
    "bought_on": day,
    "delivered_on": day,
    "ready_on": day,
    "birthday": _birthday,
    "amount": _amount,
    "service_months": _months,
    "language": _language,
    "goods": _goods,
}


def read_cell(field: str, cell: object) -> object:
    """The value of a cell, None for an empty one."""
    if isinstance(cell, str):
        cell = cell.strip()
        if not cell:
            return None
        if cell[0] == "'" and cell[1:2] in FORMULAS:  # a report of refused lines disarms them so
            cell = cell[1:]
    return READ.get(field, _text)(cell)
