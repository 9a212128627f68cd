"""Yes or no."""

from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.moment import Moment
from flows.text import text
from flows.understanding import Steering

_OLDEST = 120
_AROUND_AN_AGE = 9  # words, the number too: more are a story


@dataclass(frozen=True, slots=True)
class YesNo:
    """A yes or a no. Value: bool. With `must`, only a yes lets the person go on (law.md F09).

    A refused no is kept as such. `least`: a number of at least so much is a yes ("tengo 45 años").
    `calm`: that everybody is well is a no.
    """

    must: bool = False
    least: int = 0
    calm: bool = False
    name: ClassVar[str] = "yes_no"
    codes: ClassVar[tuple[str, ...]] = ("unclear", "refused")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a press, a typed yes or no, or a sentence that leans to one."""
        del moment, so_far
        match answer.choice or self._leaning(answer):
            case "yes" | Steering.YES:
                return True
            case "no" | Steering.NO:
                return Rejected("refused", kept=False) if self.must else False
            case _:
                return Rejected("unclear")

    def _leaning(self, answer: Answer) -> Steering | None:
        reply = answer.heard.reply
        leaning = answer.heard.steering or reply.leaning
        if self.least and _is_age(answer) and (reply.number != self.least or leaning is None):
            return Steering.YES if (reply.number or 0) >= self.least else Steering.NO
        if self.calm and reply.all_well and leaning is not Steering.YES:
            return Steering.NO
        if self.calm and reply.assents:  # "ok" tells of no danger
            return None
        plain = not (self.calm or self.must)  # "send it" is no answer to what must be a yes
        return Steering.YES if leaning is Steering.CONFIRM and plain else leaning

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """Yes and no."""
        del moment, so_far
        return (Option("yes", text("yes_no.yes")), Option("no", text("yes_no.no")))

    def show(self, value: Value) -> Shown:
        """Yes or no."""
        return text("yes_no.yes" if value is True else "yes_no.no")


def _is_age(answer: Answer) -> bool:
    """Whether the only number may be somebody's age: no sum, no day, no reference, and no story around it."""
    if len(answer.text.split()) > _AROUND_AN_AGE:
        return False
    facts, number = answer.heard.facts, answer.heard.reply.number
    other = facts.amounts or facts.dates or facts.reference
    return number is not None and 0 < number <= _OLDEST and not other
