"""Adding words or files to a case that is open: facts are never edited, only added to."""

from cases.case import Case
from cases.commands import Add, SpeakAgain
from cases.lifecycle import Move
from cases.status import Status
from flows.declared.choices import moves
from flows.dialogue import Draft
from flows.effects import Effect, MoveCase
from flows.fields import Files, Prose
from flows.flow import Flow, Step, always
from flows.moment import Moment


def add_to(folio: str, add: Add, case: Case | None) -> tuple[Effect, ...]:
    """The moves that add something; who was silent is back by it."""
    if case and case.status is Status.NO_REPLY and Move.SPEAK_AGAIN in moves(case):
        return MoveCase(folio, SpeakAgain(add.text)), MoveCase(folio, add)
    return (MoveCase(folio, add),)


def _added(_flow: Flow, draft: Draft, moment: Moment) -> tuple[Effect, ...]:
    files = tuple(draft.answers.get("evidence", ()))
    add = Add(draft.answers.get("description", ""), files, max(draft.sources, default=0))
    return add_to(draft.about, add, moment.case(draft.about))


def _no_files(draft: Draft, _moment: Moment) -> bool:
    """Files say enough: no words need to go with them."""
    return not (draft.answers.get("evidence") or draft.pieces.get("evidence"))


ADDITION = Flow(
    "addition",
    steps=(
        Step("description", Prose(min=1), gathers=True, wording="addition", asked=_no_files),
        Step("evidence", Files(), optional=always, collects=True),
    ),
    complete=_added,
)
