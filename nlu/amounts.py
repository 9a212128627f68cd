"""The sums of money a message tells of, and which of them is the one asked for or complained about.

Money is a number with a currency, in figures or words; a number alone only where a price is plain from
its form ("8,90") or from the words before it ("vaig pagar 45"). Decimal throughout, never negative.
"""

import re

from flows.understanding import Money
from nlu.amount_choice import choose
from nlu.amount_reading import Amount, read_amounts
from nlu.text import fold, visible, without_links

_ABOUT_MONEY = re.compile(r"[\d€$£¢]|eur|pavo|cent|cts|dola|dolla|lliur|libra|sterl|franc")


def _heard(text: str) -> tuple[str, tuple[Amount, ...]]:
    seen = visible(text)
    folded = fold(without_links(seen))
    return seen, tuple(read_amounts(folded)) if _ABOUT_MONEY.search(folded) else ()


def hear_amounts(text: str) -> tuple[Money, ...]:
    """Every amount said, in the order said, at most 20."""
    return amounts_and_claimed(text)[0]


def amounts_and_claimed(text: str) -> tuple[tuple[Money, ...], Money | None]:
    """Every amount said, and the one asked for, or lost, or else the first with a currency."""
    seen, heard = _heard(text)
    amounts = tuple(Money(a.value, a.currency, seen[a.start : a.end]) for a in heard)
    if len(amounts) < 2:
        return amounts, amounts[0] if amounts else None
    best = choose(fold(seen), heard)
    return amounts, Money(best.value, best.currency, seen[best.start : best.end]) if best else amounts[0]


def claimed_amount(text: str) -> Money | None:
    """The amount a message is about."""
    return amounts_and_claimed(text)[1]
