"""A short text on one line: a product, a place, a reference (law.md F17, F18, F20)."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.writing import is_blank, length, one_line
from flows.moment import Moment

_FEW = 2  # words that a reference may be made of
_DIGITS = 3  # in a row, in a number of many words


@dataclass(frozen=True, slots=True)
class Line:
    """Text of `min` to `max` characters. Value: str. Lines and runs of spaces become one space."""

    max: int = 200
    min: int = 1
    name: ClassVar[str] = "line"
    codes: ClassVar[tuple[str, ...]] = ("empty", "too_short", "too_long")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read one message."""
        del moment, so_far
        return _read(answer.text, self.min, self.max)

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The words as they are."""
        return str(value)


@dataclass(frozen=True, slots=True)
class Reference:
    """Number of an order, invoice, contract, appliance or telephone (IMEI). Value: str, as typed.

    Every company numbers in its own way, so nothing is checked but the length, and that it is no word
    (law.md F18). Of a message of more than two words the reference that was heard in it is taken.
    """

    max: int = 60
    name: ClassVar[str] = "reference"
    codes: ClassVar[tuple[str, ...]] = ("empty", "too_long", "no_digits")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read one message."""
        del moment, so_far
        heard = answer.heard.facts.reference
        inside = heard and heard in answer.text and len(answer.text.split()) > _FEW
        read = _read(heard if heard and inside else answer.text, 1, self.max)
        return Rejected("no_digits") if isinstance(read, str) and not heard and _is_prose(read) else read

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The reference as typed."""
        return str(value)


def _is_prose(line: str) -> bool:
    """Words without a figure, or a sentence with a small number in it: "tinc 17 anys"."""
    if not any(c.isdigit() for c in line):
        return not line.isupper()
    figures = re.findall("[0-9]+", line)
    return len(line.split()) > _FEW and len(figures) == 1 and len(figures[0]) < _DIGITS and line.islower()


def _read(typed: str, least: int, most: int) -> str | Rejected:
    if is_blank(typed):
        return Rejected("empty")
    line = one_line(typed)
    count = length(line)
    if count > most:
        return Rejected("too_long", (("limit", most), ("over", count - most)))
    if count < least:
        return Rejected("too_short", (("limit", least),))
    return line
