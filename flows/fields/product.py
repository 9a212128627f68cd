"""A product: one of those the person bought here, or any other in their own words."""

from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.line import Line
from flows.moment import Moment
from flows.owned import same_product
from flows.text import text

_LONGEST, _SHORTEST = 200, 3
_OFFERED = 8  # the newest ones


@dataclass(frozen=True, slots=True)
class Product:
    """What it is about. Value: str, the name as the shop has it where the words name one purchase."""

    name: ClassVar[str] = "line"
    codes: ClassVar[tuple[str, ...]] = Line.codes

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """A pressed purchase, or a line."""
        offered = _offered(moment)
        if answer.choice in offered:
            return offered[str(answer.choice)]
        read = Line(_LONGEST, _SHORTEST).parse(answer, moment, so_far)
        found = same_product(moment.purchases, read) if isinstance(read, str) else None
        return found.product if found else read

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """The purchases, newest first; none where nothing is known."""
        del so_far
        return tuple(Option(key, text("plain", words=name)) for key, name in _offered(moment).items())

    def show(self, value: Value) -> Shown:
        """The words as they are."""
        return str(value)


def _offered(moment: Moment) -> dict[str, str]:
    """By the number of the button: a product bought twice is one."""
    newest = sorted(moment.purchases, key=lambda one: one.bought_on, reverse=True)
    names = list(dict.fromkeys(one.product for one in newest))[:_OFFERED]
    return {f"p{n}": name for n, name in enumerate(names, 1)}
