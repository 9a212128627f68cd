"""What becomes of a draft that nobody goes on with (`law.md` F40, R03): time is an event like any other.

After 24 hours a story that was told and not sent is asked about once. After 72 hours it is a case, received
incomplete, with what there is: a grievance that was told has been communicated (L10 art. 3.10), and nobody
has to fill a form for it; what is needed all the same is asked for then (`still_wanted`, L10 art. 13.3).
After 7 days a draft in which nothing was told is gone; so is one of somebody too young, who was told to let
an adult write.

A dialogue is looked at again and again: what was done is in it, so that once is once.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from cases.taxonomy import Hazard
from flows.answering import take_held
from flows.dialogue import Dialogue, Draft
from flows.drafting import new_draft, remembered
from flows.effects import Effect, OpenCase, Say
from flows.events import CancelAsked, PersonWanted, Resumed
from flows.flow import Flow
from flows.moment import Moment
from flows.position import applicable
from flows.prompts import KINDS, button
from flows.text import Text, text

REMIND, REGISTER, FORGET = timedelta(hours=24), timedelta(hours=72), timedelta(days=7)
UNCONFIRMED = "unconfirmed"  # in the answers of a case that nobody confirmed: the slots still asked for
_PRIVATE = (Hazard.SELF_HARM, Hazard.VIOLENCE)  # nobody is pressed, and others may read the screen
# A request for service that nobody sent is no grievance: nobody comes unasked, and it is forgotten.
_WISHES = ("service",)
_REGISTERED = (*(kind for kind in KINDS if kind not in _WISHES), "addition")

Flows = Mapping[str, Flow]
Outcome = tuple[Dialogue, tuple[Effect, ...]]


def next_due(dialogue: Dialogue) -> datetime | None:
    """When something of this dialogue falls due, perhaps in the past; None if nothing ever does."""
    due = [_due(draft, _touched(draft, dialogue)) for draft in _drafts(dialogue)]
    if dialogue.held and dialogue.seen_at:
        due.append(dialogue.seen_at + REGISTER)
    return min((when for when in due if when), default=None)


def fallen_silent(dialogue: Dialogue, moment: Moment, flows: Flows) -> Outcome:
    """The dialogue after the first thing that is due by now, and what is done about it.

    One at a time: while `next_due` is past, there is more. The moment needs a folio (`needs_folio`).
    """
    dialogue = _with_held(dialogue, moment, flows)
    for draft in _drafts(dialogue):
        touched = _touched(draft, dialogue)
        due = _due(draft, touched)
        if due is None or due > moment.now:
            continue
        if not _is_told(draft) or draft.flow in _WISHES:
            return _without(dialogue, draft), ()
        if moment.now - touched >= REGISTER:
            return _registered(dialogue, draft, moment, flows)
        return _reminded(dialogue, draft, touched, moment)
    return dialogue, ()


def needs_folio(dialogue: Dialogue, now: datetime) -> bool:
    """Whether what is due first may open a case."""
    if dialogue.held:
        return True
    for draft in _drafts(dialogue):
        touched = _touched(draft, dialogue)
        due = _due(draft, touched)
        if due is not None and due <= now:
            return _is_told(draft) and draft.flow not in _WISHES and now - touched >= REGISTER
    return False


def still_wanted(draft: Draft) -> tuple[Text, ...]:
    """What a case that nobody confirmed cannot be studied without; nothing of somebody in distress."""
    if set(_PRIVATE) & set(draft.hazards):
        return ()
    words = {
        "safety_risk": text("wanted.safety_risk"),
        "service_cut": text("wanted.service_cut"),
        "case_type": text("wanted.case_type"),
        "product": text("wanted.product"),
        "occurred_on": text("wanted.occurred_on"),
        "remedy": text("wanted.remedy"),
        "age_ok": text("wanted.age_ok"),
        "full_name": text("wanted.full_name"),
    }
    missing = draft.answers.get(UNCONFIRMED, ())
    return tuple(said for slot, said in words.items() if slot in missing)


def _with_held(dialogue: Dialogue, moment: Moment, flows: Flows) -> Dialogue:
    """Words that waited to be told what they belong to were told all the same: to the draft, or a new one."""
    if not dialogue.held or dialogue.seen_at is None or moment.now - dialogue.seen_at < REGISTER:
        return dialogue
    held, dialogue = dialogue.held, replace(dialogue, held=())
    if dialogue.draft is None:
        dialogue = replace(dialogue, draft=new_draft(flows["complaint"], moment))
    flow = flows[dialogue.draft.flow] if dialogue.draft else flows["complaint"]
    return take_held(dialogue, flow, held, moment)[0]


def _drafts(dialogue: Dialogue) -> tuple[Draft, ...]:
    return (*dialogue.parked, *((dialogue.draft,) if dialogue.draft else ()))


def _touched(draft: Draft, dialogue: Dialogue) -> datetime:
    """When the person last did anything about it."""
    return draft.left_at or dialogue.seen_at or draft.begun_at


def _is_told(draft: Draft) -> bool:
    """Whether a story is in it that counts: not of somebody who said that they are too young."""
    return bool(draft.answers.get("description")) and draft.pieces.get("age_ok") is not False


def _due(draft: Draft, touched: datetime) -> datetime | None:
    if not _is_told(draft) or draft.flow in _WISHES:
        return touched + FORGET
    if draft.flow not in _REGISTERED:
        return None
    pressed = draft.reminded_at is None and not set(_PRIVATE) & set(draft.hazards)
    return touched + (REMIND if pressed else REGISTER)


def _without(dialogue: Dialogue, gone: Draft) -> Dialogue:
    parked = tuple(draft for draft in dialogue.parked if draft.id != gone.id)
    is_present = dialogue.draft is not None and dialogue.draft.id == gone.id
    return replace(dialogue, parked=parked, draft=None if is_present else dialogue.draft)


def _reminded(dialogue: Dialogue, draft: Draft, touched: datetime, moment: Moment) -> Outcome:
    """Nothing more than a question: go on, throw it away, or let it be registered as it is."""
    asked = replace(draft, reminded_at=moment.now)
    parked = tuple(asked if one.id == draft.id else one for one in dialogue.parked)
    is_present = dialogue.draft is not None and dialogue.draft.id == draft.id
    after = replace(dialogue, parked=parked, draft=asked if is_present else dialogue.draft)
    cancel = (button("cancel", CancelAsked(draft.id)),) if is_present else ()
    keys = ((button("go_on", Resumed(draft.id)), *cancel), (button("person", PersonWanted()),))
    words = text(
        "silence.reminder",
        what=text(f"flow.{draft.flow}"),
        since=draft.told_at or draft.begun_at,
        until=touched + REGISTER,
    )
    return after, (Say(words, keys),)


def _registered(dialogue: Dialogue, draft: Draft, moment: Moment, flows: Flows) -> Outcome:
    flow = flows[draft.flow]
    missing = [
        step.slot
        for step in applicable(flow, draft, moment)
        if step.slot not in draft.answers and step.slot not in draft.skipped and step.asked(draft, moment)
    ]
    held = replace(draft, answers={**draft.answers, UNCONFIRMED: missing})
    effects = flow.complete(flow, held, moment)
    after = _without(dialogue, draft)
    opened = next((effect.folio for effect in effects if isinstance(effect, OpenCase)), "")
    if opened:
        after = remembered(after, draft.id, opened, moment)
        told = Say(text("silence.registered", since=draft.told_at or draft.begun_at))
        return after, (told, *effects)
    return after, effects
