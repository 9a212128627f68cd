"""A press under what was told after the sale: noted, with thanks, or the begin of a form about the thing."""

from collections.abc import Mapping
from dataclasses import replace

from flows import drafting
from flows.answer import Answer, More, Rejected, Value
from flows.declared.occasions import FOLLOWS, Begins
from flows.dialogue import Dialogue, Draft
from flows.effects import Effect, NoteReply, Say, Toast
from flows.events import PersonWanted, Started, StatusWanted
from flows.flow import Flow
from flows.moment import Moment
from flows.prompts import button
from flows.replies import Remembered, Replied
from flows.text import text

Outcome = tuple[Dialogue, tuple[Effect, ...]]


def replied(dialogue: Dialogue, event: Replied, moment: Moment, flows: Mapping[str, Flow]) -> Outcome:
    """What comes of it; the form's first question, where one begins, is asked by the caller."""
    known = moment.remembered
    if known is None or event.reply not in FOLLOWS:
        return dialogue, (Toast(text("button.stale")), Say(text("button.stale")))
    begins = FOLLOWS[event.reply]
    if known.reply == event.reply:
        return dialogue, _again(dialogue, begins, known)
    note = NoteReply(event.occasion, event.about, event.reply)
    if begins is None:
        return dialogue, (note, Say(text(f"reply_to.{event.reply}", product=known.product)))
    begun = drafting.laid_aside(replace(dialogue, held=()))
    draft = _filled(drafting.new_draft(flows[begins.flow], moment), begins, known, flows, moment)
    said = Say(text(f"reply_to.{event.reply}", product=known.product))
    return replace(begun, draft=draft), (note, said)


def _again(dialogue: Dialogue, begins: Begins | None, known: Remembered) -> tuple[Effect, ...]:
    """Pressed before: the form that goes on is shown by the caller; else where it may have led."""
    already = Toast(text("button.already"))
    if begins is None or (dialogue.draft and dialogue.draft.flow == begins.flow):
        return (already,)
    anew = button("begin_anew", Started(begins.flow))
    keys = ((button("my_cases", StatusWanted()),), (anew,), (button("person", PersonWanted()),))
    return already, Say(text("reply_to.already", product=known.product), keys, asks=True)


def _filled(
    draft: Draft, begins: Begins, known: Remembered, flows: Mapping[str, Flow], moment: Moment
) -> Draft:
    """With what the shop knows, each value read by the step's own field and shown at the review."""
    flow = flows[draft.flow]
    offered = {
        begins.slot: Answer(choice=begins.value),
        "product": Answer(known.product),
        "reference": Answer(known.reference),
    }
    read = {slot: _read(flow, slot, answer, moment) for slot, answer in offered.items()}
    filled = {slot: value for slot, value in read.items() if value is not None}
    return replace(draft, answers={**draft.answers, **filled}, heard=draft.heard | set(filled))


def _read(flow: Flow, slot: str, answer: Answer, moment: Moment) -> Value | None:
    step = flow.step(slot)
    if step is None or not (answer.text or answer.choice):
        return None
    value = step.field.parse(answer, moment, None)
    return None if isinstance(value, Rejected | More) else value
