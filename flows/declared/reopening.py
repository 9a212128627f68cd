"""What a person says against an end: a closed case is not settled, or a remedy is not right."""

from cases.commands import Refuse, Reopen
from flows.dialogue import Draft
from flows.effects import Effect, MoveCase
from flows.fields import Prose
from flows.flow import Flow, Step
from flows.moment import Moment


def _reopened(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    return (MoveCase(draft.about, Reopen(draft.answers["description"])),)


def _objected(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    return (MoveCase(draft.about, Refuse(draft.answers["description"])),)


REOPENING = Flow(
    "reopening",
    steps=(Step("description", Prose(min=2), wording="reopening"),),
    complete=_reopened,
    reviewed=False,
)

OBJECTION = Flow(  # the remedy was not carried out, or is wrong
    "objection",
    steps=(Step("description", Prose(min=2), wording="objection"),),
    complete=_objected,
    reviewed=False,
)
