"""Sums of money a message tells of."""

import re
from decimal import Decimal

from flows.understanding import Money

_STUB = re.compile(r"(\d{1,6}(?:[.,]\d\d)?) ?(?:€|euros?)", re.IGNORECASE)


def hear_amounts(text: str) -> tuple[Money, ...]:
    """Every amount said with a currency, in the order said."""
    return tuple(Money(Decimal(f[1].replace(",", ".")), "EUR", f[0]) for f in _STUB.finditer(text))


def claimed_amount(text: str, amounts: tuple[Money, ...]) -> Money | None:
    """The amount asked for or complained of, among those heard."""
    del text
    return amounts[0] if amounts else None
