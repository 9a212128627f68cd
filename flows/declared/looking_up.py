"""A case by the number that somebody typed."""

from flows.dialogue import Draft
from flows.effects import Effect, ShowStatus
from flows.fields import FolioField
from flows.flow import Flow, Step
from flows.moment import Moment


def _looked_up(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    return (ShowStatus(draft.answers["folio"]),)


STATUS = Flow("status", steps=(Step("folio", FolioField()),), complete=_looked_up, reviewed=False)
