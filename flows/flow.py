"""A flow is data: its steps in order, and what happens when the review is confirmed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flows.answer import Answer, Field, Value
from flows.dialogue import Draft
from flows.effects import Effect
from flows.moment import Moment
from flows.understanding import Understanding

Condition = Callable[[Draft, Moment], bool]


def always(_draft: Draft, _moment: Moment) -> bool:
    """Holds for every draft."""
    return True


def never(_draft: Draft, _moment: Moment) -> bool:
    """Holds for no draft: as `asked`, the step is only offered at the review."""
    return False


@dataclass(frozen=True, slots=True)
class Step:
    """One question, named by the slot it fills.

    `when` says whether the step applies at all, `asked` whether the bot asks it by itself (else it is
    offered at the review), `optional` whether it may be skipped. `hear` fills it from what was
    understood of a story; `prefill` from the customer's record. `collects`: many answers, until "done".
    `react` is what an answer causes at once. `gathers`: later remarks are added to this step's story.
    `own` tells whether a message plainly answers this step although another one was asked.
    `of_about`: it is answered with the folio that the form was begun from.
    `told` are arguments of the question, besides `about`, and of the label. `columns`: its options stand in
    so many; 0 for as fits them.
    Texts: `<wording>.ask`, `<wording>.label`, and `<wording>.more` where it collects.
    """

    slot: str
    field: Field
    when: Condition = always
    asked: Condition = always
    optional: Condition = never
    hear: Callable[[Understanding, Moment], Value | None] | None = None
    prefill: bool = False
    of_about: bool = False
    collects: bool = False
    gathers: bool = False
    react: Callable[[Value, Draft, Moment], tuple[Effect, ...]] | None = None
    own: Callable[[Answer, Moment], Value | None] | None = None
    wording: str = ""
    told: Callable[[Draft, Moment], tuple[tuple[str, Any], ...]] | None = None
    columns: int = 0

    @property
    def text(self) -> str:
        """The prefix of the step's own texts."""
        return self.wording or self.slot


@dataclass(frozen=True, slots=True)
class Inside:
    """How a flow that people of the house fill differs from a customer's: what they tell is no story of
    danger, and nobody is led to a person or to the menu.

    Text keys of its own: `review` and `send` (the button that ends it), and `left`, when it is thrown away.
    """

    review: str
    send: str
    left: str


@dataclass(frozen=True, slots=True)
class Flow:
    """A declared flow. `reviewed`: shown for checking before it is completed, else completed at once.

    `inside`: it is filled by people of the house; None for a customer's.
    """

    name: str
    steps: tuple[Step, ...]
    complete: Callable[["Flow", Draft, Moment], tuple[Effect, ...]]
    reviewed: bool = True
    inside: Inside | None = None

    def __post_init__(self) -> None:
        slots = [step.slot for step in self.steps]
        if len(slots) != len(set(slots)):
            raise ValueError(f"flow {self.name!r} declares a slot twice: {slots}")

    def step(self, slot: str) -> Step | None:
        """The step that fills `slot`."""
        return next((step for step in self.steps if step.slot == slot), None)
