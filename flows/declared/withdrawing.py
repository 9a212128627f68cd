"""Taking a case back: asked twice, the second time with what it means (Ley 44/2002 art. 29 sexies)."""

from collections.abc import Callable

from cases.commands import Withdraw
from flows.declared.conditions import answer_is
from flows.dialogue import Draft
from flows.effects import Effect, MoveCase, Say
from flows.events import StatusWanted
from flows.fields import OneOf
from flows.flow import Flow, Step
from flows.moment import Moment
from flows.prompts import button
from flows.text import text
from flows.understanding import Steering, Understanding

_TAKE, _KEEP = "take_back", "keep"


def leaning_to(yes: str, no: str) -> Callable[[Understanding], str | None]:
    """The one value for a yes, the other for a no."""

    def meant(heard: Understanding) -> str | None:
        leaning = heard.steering or heard.reply.leaning
        if leaning in (Steering.YES, Steering.CONFIRM):
            return yes
        return no if leaning is Steering.NO else None

    return meant


_CHOICE = OneOf((_TAKE, _KEEP), "withdrawal", reads=leaning_to(_TAKE, _KEEP))


def _months(_draft: Draft, moment: Moment) -> tuple[tuple[str, int], ...]:
    return (("n", moment.company.limits.reopen_months),)


def _withdrawn(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    if (draft.answers.get("withdraw"), draft.answers.get("withdraw_sure")) == (_TAKE, _TAKE):
        return (MoveCase(draft.about, Withdraw(confirmed=True)),)
    keys = ((button("status", StatusWanted(draft.about)),),)
    return (Say(text("withdrawal.kept", folio=draft.about), keys),)


WITHDRAWAL = Flow(
    "withdrawal",
    steps=(
        Step("withdraw", _CHOICE),
        Step("withdraw_sure", _CHOICE, when=answer_is("withdraw", _TAKE), told=_months),
    ),
    complete=_withdrawn,
    reviewed=False,
)
