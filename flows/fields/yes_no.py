"""Yes or no."""

from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.moment import Moment
from flows.text import text
from flows.understanding import Steering


@dataclass(frozen=True, slots=True)
class YesNo:
    """A yes or a no. Value: bool. With `must`, only a yes lets the person go on (law.md F09)."""

    must: bool = False
    name: ClassVar[str] = "yes_no"
    codes: ClassVar[tuple[str, ...]] = ("unclear", "refused")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a press or a typed yes or no."""
        del moment, so_far
        said = answer.choice or answer.heard.steering
        match said:
            case "yes" | Steering.YES:
                return True
            case "no" | Steering.NO:
                return Rejected("refused") if self.must else False
            case _:
                return Rejected("unclear")

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """Yes and no."""
        del moment, so_far
        return (Option("yes", text("yes_no.yes")), Option("no", text("yes_no.no")))

    def show(self, value: Value) -> Shown:
        """Yes or no."""
        return text("yes_no.yes" if value is True else "yes_no.no")
