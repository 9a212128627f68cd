"""A short text on one line: a product, a place, a reference (law.md F17, F18, F20)."""

from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.writing import is_blank, length, one_line
from flows.moment import Moment


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

    Every company numbers in its own way, so nothing is checked but the length (law.md F18). Of a message
    that is too long, the reference that was heard in it is taken.
    """

    max: int = 60
    name: ClassVar[str] = "reference"
    codes: ClassVar[tuple[str, ...]] = ("empty", "too_long")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read one message."""
        del moment, so_far
        read = _read(answer.text, 1, self.max)
        heard = answer.heard.facts.reference
        if isinstance(read, Rejected) and read.code == "too_long" and heard:
            return _read(heard, 1, self.max)
        return read

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The reference as typed."""
        return str(value)


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
