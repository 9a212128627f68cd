"""The dialogue engine: `advance` takes a dialogue and one event to the next dialogue and its effects.

Its rules, held by property tests over random histories:
- it never changes its input, and the same input gives the same output;
- it is never silent: every event has at least one effect that the person notices;
- a case is opened only by `Confirmed`, at most once for a draft; `Cancelled` leaves no draft;
- the position is derived from the draft; a rejected answer never loses an earlier one;
- it knows no flow by name but the one in which a story begins.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from flows import acting, drafting, screens
from flows.acts import Acted
from flows.answer import Answer
from flows.answering import reword, take, take_held
from flows.belonging import TWIN, owner_of
from flows.declared.documents import certified
from flows.declared.linking import purchasing
from flows.dialogue import Dialogue, Draft
from flows.effects import AddToCase, CallOperator, Effect, MoveCase, Say, Toast
from flows.events import (
    IDLE,
    Answered,
    CancelAsked,
    Cancelled,
    CertificateWanted,
    Chose,
    Confirmed,
    Corrected,
    Event,
    Finished,
    InfoWanted,
    Kept,
    LanguageAsked,
    LanguageChosen,
    MenuOpened,
    OffersOpened,
    PersonWanted,
    PhoneOffered,
    Reframed,
    Resumed,
    Reworded,
    ShopAsked,
    Skipped,
    Started,
    StatusWanted,
    TypesOpened,
    Unreadable,
    WentBack,
)
from flows.feedback import Feedback, Helped
from flows.flow import Flow
from flows.language import settle_language
from flows.moment import Moment
from flows.preferring import preferring
from flows.prompts import ask
from flows.replies import Replied
from flows.responding import responded
from flows.screens import screen
from flows.text import text
from flows.wishes import LinkBrought, OfConsent, PurchasesOpened

Outcome = tuple[Dialogue, tuple[Effect, ...]]
Flows = Mapping[str, Flow]

_DOUBLE_TAP = timedelta(seconds=2)
_OF_A_DRAFT = (
    *(Chose, Finished, WentBack, Skipped, Corrected, Kept, Confirmed, OffersOpened, CancelAsked),
    *(Cancelled, TypesOpened, Reframed, PhoneOffered),
)


def advance(dialogue: Dialogue, event: Event, moment: Moment, flows: Flows) -> Outcome:
    """One event: the next dialogue, and what shall be done.

    Args:
        dialogue: the chat's memory; never changed.
        event: what happened.
        moment: now, the company, a fresh draft id, a fresh folio where a case may be opened.
        flows: the declared flows by name.
    """
    if is_double_tap(dialogue, event, moment):
        return dialogue, (Toast(text("button.already")),)
    known, remarks = settle_language(dialogue, event, moment)
    kept = dialogue.answered if isinstance(event, Helped) else None
    after, effects = _dispatch(
        replace(known, greeted=True, twin="", survey=0, answered=kept), event, moment, flows
    )
    last_press = repr(event) if _pressed(event) else ""
    leaving = isinstance(event, CancelAsked) and _is_current(dialogue, event)
    after = replace(after, seen_at=moment.now, last_press=last_press, leaving=leaving)
    after, closing = (after, ()) if isinstance(event, PhoneOffered) else _phone_keyboard_away(dialogue, after)
    waiting = drafting.unfinished(dialogue, after, event, moment)
    return after, (*_welcome(dialogue, moment), *remarks, *closing, *effects, *waiting)


def _pressed(event: Event) -> str:
    """The draft of a press, `IDLE` for a press without one, "" for what was typed."""
    return getattr(event, "draft", "")


def is_double_tap(dialogue: Dialogue, event: Event, moment: Moment) -> bool:
    """Whether the same button was pressed a moment ago."""
    if not _pressed(event) or dialogue.last_press != repr(event) or dialogue.seen_at is None:
        return False
    return moment.now - dialogue.seen_at < _DOUBLE_TAP


def _welcome(dialogue: Dialogue, moment: Moment) -> tuple[Effect, ...]:
    """The first thing ever said is who is speaking, and that it is a machine."""
    return () if dialogue.greeted else (screens.welcome(moment),)


def _phone_keyboard_away(before: Dialogue, after: Dialogue) -> tuple[Dialogue, tuple[Effect, ...]]:
    """Telegram's share-my-phone keyboard stays until it is taken away."""
    if not (before.phone_keyboard and after.phone_keyboard):
        return after, ()
    return replace(after, phone_keyboard=False), (Say(text("contact.noted"), phone="remove"),)


def _dispatch(dialogue: Dialogue, event: Event, moment: Moment, flows: Flows) -> Outcome:
    if isinstance(event, _OF_A_DRAFT):
        if not _is_current(dialogue, event):
            return _stale(dialogue, event, moment, flows)
        return drafting.step(dialogue, event, moment, flows)
    match event:
        case Answered(answer, slot):
            return _answered(dialogue, answer, slot, moment, flows)
        case Started(flow, about):
            return _started(dialogue, flow, about, moment, flows)
        case Resumed(draft):
            return _resumed(dialogue, draft, moment, flows)
        case MenuOpened():
            return dialogue, (screens.menu(dialogue, moment),)
        case LanguageAsked():
            return dialogue, (screens.languages(moment),)
        case LanguageChosen():
            return dialogue, (Say(text("language.chosen")), screen(dialogue, moment, flows))
        case InfoWanted(page):
            return dialogue, (screens.page(page, moment, dialogue), *_again(dialogue, moment, flows))
        case StatusWanted(folio):
            return dialogue, (acting.shown(folio, moment), *_again(dialogue, moment, flows))
        case PurchasesOpened() | LinkBrought():
            return dialogue, (*purchasing(event, moment), *_again(dialogue, moment, flows))
        case _ if isinstance(event, OfConsent):
            return dialogue, (*preferring(event, dialogue, moment), *_again(dialogue, moment, flows))
        case Acted() | Replied():
            after, effects = acting.acted(dialogue, event, moment, flows)
            return after, (*effects, *_again(after, moment, flows))
        case ShopAsked(facts):
            return dialogue, (screens.about_shop(facts, moment, dialogue), *_again(dialogue, moment, flows))
        case CertificateWanted(folio):
            return dialogue, (*certified(folio, moment), *_again(dialogue, moment, flows))
        case _ if isinstance(event, Feedback):
            return responded(dialogue, event, moment, flows)
        case PersonWanted(role=role):
            return dialogue, (CallOperator(role), *_again(dialogue, moment, flows))
        case Reworded(answer):
            return _reworded(dialogue, answer, moment, flows)
        case Unreadable(kind):
            return dialogue, (Say(text(f"unreadable.{kind}"), asks=True), screen(dialogue, moment, flows))
    raise ValueError(f"not an event: {event!r}")


def _again(dialogue: Dialogue, moment: Moment, flows: Flows) -> tuple[Effect, ...]:
    """After an aside, the question that was waiting."""
    return (screen(dialogue, moment, flows),) if dialogue.draft else ()


def _is_current(dialogue: Dialogue, event: Event) -> bool:
    if dialogue.draft is None:
        return False
    return _pressed(event) in ("", dialogue.draft.id)


def _stale(dialogue: Dialogue, event: Event, moment: Moment, flows: Flows) -> Outcome:
    """A button of a draft that was sent, laid aside or thrown away; or steering with nothing to steer."""
    pressed = _pressed(event)
    folio = dict(dialogue.sent).get(pressed)
    if folio and isinstance(event, Confirmed):
        return dialogue, (Toast(text("confirm.already", folio=folio)),)
    if isinstance(event, Cancelled | CancelAsked) and dialogue.draft is None and dialogue.held:
        dropped = replace(dialogue, held=())  # what waited to be told where it belongs is not wanted
        return dropped, (Say(text("cancelled.aside")), screens.menu(dropped, moment))
    if not pressed or pressed == IDLE:
        return dialogue, (screens.menu(dialogue, moment),)
    why = text("button.sent", folio=folio) if folio else text("button.stale")
    return dialogue, (Toast(why), Say(why), screen(dialogue, moment, flows))


def _answered(dialogue: Dialogue, answer: Answer, slot: str, moment: Moment, flows: Flows) -> Outcome:
    if dialogue.draft is None:
        return _told(dialogue, answer, moment, flows)
    if not slot and (dialogue.held or (drafting.is_long_ago(dialogue, moment) and answer.text)):
        return drafting.held(dialogue, screens.welcome_back(dialogue.draft), answer, moment)
    if not slot and drafting.is_another(dialogue.draft, answer):
        return drafting.held(dialogue, screens.another(dialogue.draft), answer, moment)
    return take(dialogue, flows[dialogue.draft.flow], answer, slot, moment)


def _told(dialogue: Dialogue, answer: Answer, moment: Moment, flows: Flows) -> Outcome:
    """Words while no form is being filled: for a case there is, or the begin of one."""
    match owner_of(dialogue, answer, moment):
        case MoveCase() as move:
            return dialogue, (move,)
        case Started(flow, about):
            held = replace(dialogue, held=drafting.with_held(dialogue, answer))
            return _started(held, flow, about, moment, flows)
        case Say() as asked:
            return drafting.held(dialogue, asked, answer, moment)
    return drafting.begin_from_story(dialogue, answer, moment, flows)


def _started(dialogue: Dialogue, name: str, about: str, moment: Moment, flows: Flows) -> Outcome:
    flow = flows.get(name)
    if flow is None:
        return dialogue, (Say(text("button.stale")), screen(dialogue, moment, flows))
    if late := acting.too_late(name, about, moment):
        return dialogue, (*late, *_again(dialogue, moment, flows))
    held = dialogue.held
    fresh = drafting.laid_aside(replace(dialogue, held=()))
    draft = drafting.new_draft(flow, moment, about=about)
    told_new = frozenset({TWIN}) if held else frozenset()
    fresh = replace(fresh, draft=replace(draft, skipped=told_new))
    if held:
        return take_held(fresh, flow, held, moment)
    return fresh, (ask(fresh, flow, moment),)


def _resumed(dialogue: Dialogue, draft_id: str, moment: Moment, flows: Flows) -> Outcome:
    held, dialogue = dialogue.held, replace(dialogue, held=())
    if dialogue.draft is None or draft_id not in ("", dialogue.draft.id):
        back = next((draft for draft in dialogue.parked if draft.id == draft_id), None)
        if back is None:
            return dialogue, (Say(text("button.stale")), screen(dialogue, moment, flows))
        dialogue = drafting.laid_aside(dialogue, but=back)
    draft = dialogue.draft
    if held and draft:
        return take_held(dialogue, flows[draft.flow], held, moment)
    return dialogue, (screen(dialogue, moment, flows),)


def _reworded(dialogue: Dialogue, answer: Answer, moment: Moment, flows: Flows) -> Outcome:
    draft: Draft | None = dialogue.draft
    changed = reword(draft, flows[draft.flow], answer, moment) if draft else None
    if changed:
        after = replace(dialogue, draft=changed)
        return after, (Say(text("story.reworded")), screen(after, moment, flows))
    if draft is None and dialogue.sent and answer.text:
        folio = dialogue.sent[-1][1]
        note = AddToCase(folio, answer.text, kind="customer_edited", message_id=answer.message_id)
        return dialogue, (note, Say(text("edit.noted", folio=folio)))
    return dialogue, (Say(text("edit.not_taken")), screen(dialogue, moment, flows))
