"""Some of several things, and perhaps one more in the person's own words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.one_of import Choices, fact, listed, not_an_option, numbered
from flows.fields.writing import is_blank, length, one_line
from flows.moment import Moment
from flows.text import Lines, lines, text
from flows.understanding import Steering, Understanding

_LONGEST = 500
_STORY_WORDS = 12


@dataclass(frozen=True, slots=True)
class SomeOf:
    """Any of `values`, switched on and off one by one. Value: {"chosen": ["refund"], "other": "…"}.

    Labels, `heard`, `reads` and `unknown` as in `OneOf`. What is typed and is no option becomes `other`,
    unless `free` is off, or it is a story. With buttons the answer is complete when the person says so, in
    words at once.
    """

    values: Choices
    family: str
    heard: str = ""
    unknown: str = ""
    free: bool = True
    reads: Callable[[Understanding], str | None] | None = None
    name: ClassVar[str] = "choice"
    codes: ClassVar[tuple[str, ...]] = ("not_an_option", "none_chosen", "too_long")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Switch what was pressed; add what was typed by label or number, heard, or written freely."""
        values = listed(self.values, moment)
        chosen, other = _kept(so_far, values)
        if answer.choice in values and not answer.text:
            return _more(_switched(chosen, answer.choice, values), other)
        if numbers := [answer.choice] if answer.choice in values else numbered(answer.text, values):
            return _whole([v for v in values if v in chosen or v in numbers], other)
        steering = answer.heard.steering
        unsure = Steering.UNKNOWN in (steering, answer.heard.reply.leaning)
        if unsure and self.unknown in values:
            return _whole([v for v in values if v in chosen or v == self.unknown], other)
        said = fact(answer.heard, self.heard) or (self.reads(answer.heard) if self.reads else None)
        if is_blank(answer.text) or not self.free or steering:
            return Rejected(*_rejection(self.family, values), kept=so_far)
        if said not in values and not _may_be_wanted(answer.text):
            return Rejected(*_rejection(self.family, values))
        words = " · ".join(filter(None, (other, one_line(answer.text))))
        if length(words) > _LONGEST:
            return Rejected("too_long", (("limit", _LONGEST), ("over", length(words) - _LONGEST)), so_far)
        return _whole([v for v in values if v in chosen or v == said], words)

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """Every value, marked where it is chosen."""
        values = listed(self.values, moment)
        chosen, _ = _kept(so_far, values)
        return tuple(Option(v, self._label(v, v in chosen)) for v in values)

    def show(self, value: Value) -> Shown:
        """What was chosen, the person's own words last."""
        match value:
            case {"chosen": list(chosen), "other": str(other)}:
                labels = [text(f"{self.family}.{v}") for v in chosen]
                return lines([*labels, *([other] if other else [])], ", ")
        return Lines((value,) if isinstance(value, str) else ())

    def _label(self, value: str, chosen: bool) -> Any:
        return text("choice.chosen" if chosen else "choice.open", option=text(f"{self.family}.{value}"))


def _kept(so_far: Value | None, values: tuple[str, ...]) -> tuple[list[str], str]:
    match so_far:
        case {"chosen": list(chosen), "other": str(other)}:
            return [v for v in values if v in chosen], other
    return [], ""


def _switched(chosen: list[str], value: str, values: tuple[str, ...]) -> list[str]:
    return [v for v in values if (v in chosen) != (v == value)]


def _may_be_wanted(typed: str) -> bool:
    """A few words, some of them letters: a number alone, or a story, is no wish."""
    return any(c.isalpha() for c in typed) and len(typed.split()) < _STORY_WORDS


def _whole(chosen: list[str], other: str) -> Value:
    return {"chosen": chosen, "other": other}


def _more(chosen: list[str], other: str) -> More | Rejected:
    if not chosen and not other:
        return Rejected("none_chosen", kept={})
    return More({"chosen": chosen, "other": other})


def _rejection(family: str, values: tuple[str, ...]) -> tuple[str, Any]:
    rejected = not_an_option(family, values)
    return rejected.code, rejected.args
