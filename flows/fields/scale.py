"""A point on a scale: how satisfied, how easy, how likely."""

from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.numerals import NEGATIVE
from flows.fields.writing import bare
from flows.moment import Moment
from flows.text import text

_LONGEST = 40  # characters: a number in a longer message may be of anything


@dataclass(frozen=True, slots=True)
class Scale:
    """A whole number from `least` to `most`. Value: int."""

    least: int
    most: int
    name: ClassVar[str] = "scale"
    codes: ClassVar[tuple[str, ...]] = ("not_a_point",)

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a press, or a number alone, in figures or in words."""
        del moment, so_far
        point = _number(answer)
        if point is None or not self.least <= point <= self.most:
            return Rejected("not_a_point", (("least", self.least), ("most", self.most)))
        return point

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """Every point."""
        del moment, so_far
        return tuple(Option(str(n), text("scale.point", n=n)) for n in range(self.least, self.most + 1))

    def show(self, value: Value) -> Shown:
        """The number of all."""
        return text("scale.shown", n=value, most=self.most) if isinstance(value, int) else str(value)


def _number(answer: Answer) -> int | None:
    if answer.choice is not None:
        return int(answer.choice) if answer.choice.isascii() and answer.choice.isdecimal() else None
    line = bare(answer.text)
    if NEGATIVE.match(answer.text):
        return None
    if line.isascii() and line.isdecimal() and len(line) <= 2:
        return int(line)
    return answer.heard.reply.number if len(line) <= _LONGEST else None
