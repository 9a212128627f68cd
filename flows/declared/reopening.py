"""What a person says against an end: a closed case is not settled, or a remedy is not right."""

from cases.commands import Add, Refuse, Reopen
from flows.dialogue import Draft
from flows.effects import Effect, MoveCase
from flows.fields import Files, Prose
from flows.flow import Flow, Step, always, never
from flows.moment import Moment


def _reopened(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    return (MoveCase(draft.about, Reopen(draft.answers["description"])), *_files(draft))


def _objected(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    return (MoveCase(draft.about, Refuse(draft.answers["description"])), *_files(draft))


def _files(draft: Draft) -> tuple[Effect, ...]:
    """What was sent with the words, added to the case."""
    files = tuple(draft.answers.get("evidence", ()))
    return (MoveCase(draft.about, Add(files=files)),) if files else ()


_EVIDENCE = Step("evidence", Files(), asked=never, optional=always, collects=True)


REOPENING = Flow(
    "reopening",
    steps=(Step("description", Prose(min=2), wording="reopening"), _EVIDENCE),
    complete=_reopened,
    reviewed=False,
)

OBJECTION = Flow(  # the remedy was not carried out, or is wrong
    "objection",
    steps=(Step("description", Prose(min=2), wording="objection"), _EVIDENCE),
    complete=_objected,
    reviewed=False,
)
