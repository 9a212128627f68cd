"""A number typed by itself, as people in Spain and Italy write money.

The sign that comes last and is followed by one or two digits is the decimal one, whichever it is
("39,90", "39.90", "39'90"); a sign before every group of three digits parts thousands ("1.249,00",
"1 249", "1'000", "1,249.00"). One sign before exactly three digits parts thousands too ("1.249"),
unless the number begins with zero ("0,149").
"""

import re
import unicodedata
from decimal import Decimal

from flows.fields.writing import bare

NEGATIVE = re.compile(r"\s*[-−–]\s*[€\d]")
_ABOUT = re.compile(r"^(?:€|EUR)\s*|\s*(?:€|EUR)$|[.,]\s?[-–—]{1,2}$|[.,]$", re.IGNORECASE)
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:([.,' ])[0-9]{3})(?:\1[0-9]{3})*(?:(?!\1)[.,'][0-9]{1,2})?")
_PLAIN = re.compile(r"[0-9]+(?:[.,'][0-9]{1,2})?|0[.,][0-9]{3,6}")
_LONGEST = 40


def read_number(typed: str) -> Decimal | None:
    """The number that the whole message is, or None. A currency sign of the euro is let pass."""
    number = bare(unicodedata.normalize("NFKC", typed)).translate(str.maketrans("’‘´`−–", "''''--"))
    if len(number) > _LONGEST:
        return None
    for _ in range(3):
        number = _ABOUT.sub("", number)
    minus = number.startswith("-")
    number = number.removeprefix("-").strip()
    if _GROUPED.fullmatch(number):
        whole, cents = _parted(number)
    elif _PLAIN.fullmatch(number):
        whole, _, cents = re.sub("[,']", ".", number).partition(".")
    else:
        return None
    value = Decimal(f"{whole}.{cents or 0}")
    return -value if minus else value


def _parted(number: str) -> tuple[str, str]:
    """The digits before and after the decimal sign of a number with its thousands parted."""
    decimals = re.search(r"[.,']([0-9]{1,2})$", number)
    whole = number[: decimals.start()] if decimals else number
    return re.sub("[^0-9]", "", whole), decimals[1] if decimals else ""
