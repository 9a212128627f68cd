"""One of several things."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import EnumType, StrEnum
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.writing import bare
from flows.moment import Moment
from flows.text import text
from flows.understanding import Steering, Understanding

Choices = tuple[str, ...] | type[StrEnum] | Callable[[Moment], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of `values`, whose labels are `<family>.<value>`. Value: str.

    `values` may depend on the moment (the remedies this company offers). `heard` names the fact or
    decision of the understanding that fills it ("remedy", "topic"); `unknown` the value that "I don't
    know" means; `reads` takes the value from a message in other words than the label's.
    """

    values: Choices
    family: str
    heard: str = ""
    unknown: str = ""
    reads: Callable[[Understanding], str | None] | None = None
    name: ClassVar[str] = "choice"
    codes: ClassVar[tuple[str, ...]] = ("not_an_option",)

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a press, a typed label or number, or what was heard."""
        del so_far
        values = listed(self.values, moment)
        if answer.choice in values:
            return answer.choice
        if len(numbers := numbered(answer.text, values)) == 1:
            return numbers[0]
        if answer.heard.steering is Steering.UNKNOWN and self.unknown in values:
            return self.unknown
        said = fact(answer.heard, self.heard) or (self.reads(answer.heard) if self.reads else None)
        return said if said in values else not_an_option(self.family, values)

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """Every value."""
        del so_far
        return tuple(Option(v, text(f"{self.family}.{v}")) for v in listed(self.values, moment))

    def show(self, value: Value) -> Shown:
        """The label."""
        return text(f"{self.family}.{value}")


def listed(values: Choices, moment: Moment) -> tuple[str, ...]:
    """The values as plain strings, in order."""
    members: Iterable[str]
    if isinstance(values, tuple):
        members = values
    elif isinstance(values, EnumType):
        members = values.__members__.values()
    else:
        members = values(moment)
    return tuple(str(member) for member in members)


def numbered(typed: str, values: tuple[str, ...]) -> list[str]:
    """The values whose numbers, counted from 1, are all the message says ("2", "1, 3"); else none."""
    line = bare(typed)
    if len(line) > 40 or not re.fullmatch(r"\W*[0-9]{1,2}(?:\W+[0-9]{1,2})*\W*", line):
        return []
    numbers = [int(number) for number in re.findall("[0-9]+", line)]
    return [values[n - 1] for n in numbers] if all(1 <= n <= len(values) for n in numbers) else []


def fact(heard: Understanding, name: str) -> str | None:
    """A fact or decision of the understanding by name, as its plain value."""
    said = getattr(heard.facts, name, None) or getattr(heard, name, None) if name else None
    return str(said) if isinstance(said, str) else None


def not_an_option(family: str, values: tuple[str, ...]) -> Rejected:
    """The rejection, with the first label as an example."""
    return Rejected("not_an_option", (("example", text(f"{family}.{values[0]}") if values else ""),))
