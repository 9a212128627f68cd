"""The person says that an authority, a dispute body or a court has the case: which, when, its number."""

from cases.commands import GoOutside
from flows.dialogue import Draft
from flows.effects import Effect, MoveCase
from flows.fields import Line, PastDate, Reference
from flows.fields.past_date import span_of
from flows.flow import Flow, Step, always
from flows.moment import Moment


def _gone(_flow: Flow, draft: Draft, moment: Moment) -> tuple[Effect, ...]:
    """A day that nobody remembers is the day it was told to us, as the question says."""
    told = span_of(draft.answers["outside_on"])
    on = told.first if told else moment.today
    reference = draft.answers.get("outside_reference", "")
    return (MoveCase(draft.about, GoOutside(draft.answers["outside_body"], on, reference)),)


OUTSIDE = Flow(
    "outside",
    steps=(
        Step("outside_body", Line(max=120, min=2)),
        Step("outside_on", PastDate()),
        Step("outside_reference", Reference(), optional=always),
    ),
    complete=_gone,
)
