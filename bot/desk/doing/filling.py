"""What is filled in the topic of a case by the operator who began it: begun, gone on with, thrown away."""

from collections.abc import Iterator
from dataclasses import replace

from bot.desk.act import Act, Answer, Unfit
from bot.desk.arrived import Spoke
from bot.desk.filling import Filling
from cases.status import SUPERVISORS
from flows import buttons
from flows.desk.decision import DECISION
from flows.desk.keys import Key
from flows.dialogue import Draft
from flows.drafting import laid_aside
from flows.events import (
    CancelAsked,
    Cancelled,
    Chose,
    Confirmed,
    Corrected,
    Finished,
    Kept,
    OffersOpened,
    Resumed,
    Skipped,
    WentBack,
)
from flows.screens import screen
from flows.text import text

_FORCED = "!"
_HERE = (Chose, Finished, WentBack, Skipped, Corrected, Kept, Confirmed, OffersOpened, CancelAsked,
         Cancelled, Resumed)  # fmt: skip


def begin(act: Act, name: str = DECISION) -> Iterator[Answer]:
    """Begin to fill, or go on with what was begun here.

    Raises:
        Refused: it cannot end, as the case stands.
    """
    filling = Filling(act)
    draft = filling.dialogue.draft
    if draft is not None and draft.by != act.who.telegram_id and not _may_take_over(act, draft):
        yield _held(act, draft)
        return
    flows = filling.flows(name)  # refused, where it cannot end
    fresh = draft if draft and draft.flow == name else filling.parked(name) or filling.new(flows[name])
    filling.keep(
        replace(laid_aside(filling.dialogue, but=fresh), draft=replace(fresh, by=act.who.telegram_id))
    )
    yield from filling.said((screen(filling.dialogue, filling.moment, flows),))


def _may_take_over(act: Act, draft: Draft) -> bool:
    """Supervisors may, where they say so; anybody may where nobody is there any more to go on."""
    other = act.book.operator(draft.by, act.at.chat_id)
    gone = other is None or not other.works
    return gone or (act.rest == _FORCED and act.who.role in SUPERVISORS)


def _held(act: Act, draft: Draft) -> Answer:
    take = Key(text("desk.filling.take_over"), "propose", _FORCED)
    rows = ((take,),) if act.who.role in SUPERVISORS and draft.flow == DECISION else ()
    return Answer(text("desk.filling.other", name=act.name_of(draft.by)), rows)


def fill(act: Act) -> Iterator[Answer]:
    """A button of what is being filled."""
    filling, event = Filling(act), buttons.pressed(act.rest)
    draft = filling.dialogue.draft
    if draft is None or not isinstance(event, _HERE):
        yield Answer(text("button.stale"), toast=True)
    elif draft.by != act.who.telegram_id:
        yield Answer(_held(act, draft).words, toast=True)
    else:
        yield from filling.advanced(event)


def is_filling(act: Act) -> bool:
    """Whether what the operator writes here answers a question of the bot's to them."""
    if act.file is None or act.file.case is None:
        return False
    draft = Filling(act).dialogue.draft
    return draft is not None and draft.by == act.who.telegram_id


def is_begun(act: Act) -> bool:
    """Whether anything is being filled in the topic."""
    return Filling(act).dialogue.draft is not None


def answered(act: Act, spoke: Spoke) -> Iterator[Answer]:
    """A message of whoever fills here."""
    if spoke.edited:
        yield from Filling(act).reworded(spoke.plain)
    elif spoke.files or spoke.other:
        yield Answer(text("desk.filling.only_words"))
    else:
        yield from Filling(act).told(spoke.plain)


def cancel(act: Act) -> Iterator[Answer]:
    """/cancel: throw away what is being filled in the topic, and what was laid aside."""
    filling = Filling(act)
    draft = filling.dialogue.draft or next(iter(filling.dialogue.parked), None)
    if draft is None:
        raise Unfit(text("desk.unfit.nothing_begun"))
    if draft.by != act.who.telegram_id and act.who.role not in SUPERVISORS:
        yield _held(act, draft)
        return
    filling.keep(replace(filling.dialogue, draft=None, parked=()))
    yield Answer(text(f"desk.{draft.flow}.left"))
