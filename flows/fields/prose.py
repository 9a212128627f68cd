"""The story, in the person's own words, in as many messages as it takes (law.md F12)."""

from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.writing import is_blank, length
from flows.moment import Moment


@dataclass(frozen=True, slots=True)
class Prose:
    """Free text of `min` to `max` characters. Value: str, as written but for white space at the ends.

    Words too few are kept, and the next message is added to them on a new line.
    """

    min: int = 15
    max: int = 12_000
    name: ClassVar[str] = "prose"
    codes: ClassVar[tuple[str, ...]] = ("empty", "too_short", "too_long")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """`empty` and `too_long` keep what was there before; `too_short` keeps all of it."""
        del moment
        if is_blank(answer.text):
            return Rejected("empty", kept=so_far)
        earlier = f"{so_far}\n" if isinstance(so_far, str) else ""
        story = (earlier + answer.text).strip()
        count = length(story)
        if count > self.max:
            return Rejected("too_long", (("limit", self.max), ("over", count - self.max)), so_far)
        if count < self.min:
            return Rejected("too_short", (("limit", self.min),), story)
        return story

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The words as they are."""
        return str(value)
