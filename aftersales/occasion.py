"""An occasion is one declared rule: on which days, what class of message, in which hours, how long it keeps.

Which consent it needs and what may stand against it follow from its class (`aftersales.right_moment`). Its
text is `occasion.<name>`, its buttons `reply.<reply>`. A new occasion is one declaration and its texts.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from aftersales.knowledge import Bought
from aftersales.right_moment import MessageClass


class Of(StrEnum):
    """What an occasion is of."""

    PURCHASE = "purchase"  # each one
    PERSON = "person"  # the first purchase stands for when they became a customer
    BIRTHDAY = "birthday"  # no row before the day: an index finds whose it is


When = Callable[[Bought, int], Iterable[date]]


def found_on_the_day(_bought: Bought, _days: int) -> Iterable[date]:
    """Planned by nobody in advance."""
    return ()


@dataclass(frozen=True, slots=True)
class Occasion:
    """One rule.

    `when` gives the days on which it falls, in order, perhaps without end, from what is known and the
    number of `days` of the company file, which is `days` here unless it says otherwise (None: it has none).
    `keeps` days it may be put off before it is let go. `again_after` days the same may come again; None:
    never. `window`: local hours of its own, opening and closing. `replies` name its buttons. `survey`: it is
    a question of satisfaction, which is put by others. `follows`: the one of which it is the reminder, moot
    once that was replied to, or service was asked for since.
    """

    name: str
    message_class: MessageClass
    keeps: int
    when: When = found_on_the_day
    of: Of = Of.PURCHASE
    days: int | None = None
    again_after: int | None = None
    window: tuple[time, time] | None = None
    replies: tuple[str, ...] = ()
    survey: bool = False
    follows: str = ""

    def __post_init__(self) -> None:
        if not (self.name.isidentifier() and len(self.name) <= 32):
            raise ValueError(f"an occasion is named by a word of at most 32 letters and _, not {self.name!r}")
        if self.keeps < 0:
            raise ValueError(f"occasion {self.name!r} keeps {self.keeps} days: 0 or more")

    def falls(self, bought: Bought, days: Mapping[str, int]) -> Iterable[date]:
        """The days on which it falls, with the company's own number of days where it has one."""
        return self.when(bought, days.get(self.name, self.days or 0))
