"""What the customer does about a visit: asks for another day, or calls the request off."""

from cases.commands import AskOtherDays, Withdraw
from flows.declared.withdrawing import leaning_to
from flows.dialogue import Draft
from flows.effects import Effect, MoveCase, Say
from flows.events import StatusWanted
from flows.fields import DaysWanted, OneOf
from flows.fields.days_wanted import wanted_in
from flows.flow import Flow, Step
from flows.moment import Moment
from flows.prompts import button
from flows.text import text

_OFF, _ON = "call_off", "keep"
_CHOICE = OneOf((_OFF, _ON), "calling_off", reads=leaning_to(_OFF, _ON))


def _moved(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    return (MoveCase(draft.about, AskOtherDays(wanted_in(draft.answers["other_days"]))),)


def _called_off(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    """Asked once more behind the button: the second word of the two (`law.md` (b))."""
    if draft.answers.get("calling_off") == _OFF:
        return (MoveCase(draft.about, Withdraw(confirmed=True)),)
    keys = ((button("status", StatusWanted(draft.about)),),)
    return (Say(text("withdrawal.kept", folio=draft.about), keys),)


OTHER_DAYS = Flow(
    "other_days",
    steps=(Step("other_days", DaysWanted(), collects=True),),
    complete=_moved,
    reviewed=False,
)

CALLING_OFF = Flow(
    "calling_off",
    steps=(Step("calling_off", _CHOICE),),
    complete=_called_off,
    reviewed=False,
)
