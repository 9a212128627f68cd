"""Taking an answer: which step it belongs to, what its field makes of it, what else was heard in it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from cases.taxonomy import Hazard, Urgency
from flows.answer import Answer, More, Rejected, Value
from flows.dialogue import Dialogue, Draft
from flows.effects import AlertDesk, CallOperator, Effect, NoteCorrection, Say
from flows.flow import Flow, Step
from flows.moment import Moment
from flows.position import applicable, current
from flows.prompts import ask, rejection
from flows.text import text
from flows.understanding import Understanding

_STORY_WORDS = 8  # a rejected answer of so many words is part of the story, and is added to it
_ALBUM_PATIENCE = 1.5  # seconds: the items of an album arrive one by one, with no count


def take(
    dialogue: Dialogue, flow: Flow, answer: Answer, slot: str, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    """An answer for `slot`, or for the question that waits; then the next screen."""
    draft, effects = _alarm(_draft(dialogue), answer.heard)
    dialogue = replace(dialogue, draft=draft)
    for part in _parts(answer):
        step = _step_for(flow, _draft(dialogue), part, slot, moment)
        if step is None:
            effects = (*effects, Say(text("files.no_place"), asks=True))
            continue
        dialogue, more = _fill(dialogue, flow, step, part, moment)
        effects = (*effects, *more)
    if not flow.reviewed and current(flow, _draft(dialogue), moment) is None:
        end = flow.complete(flow, _draft(dialogue), moment)
        return replace(dialogue, draft=None), (*effects, *end)
    screen = ask(dialogue, flow, moment)
    return dialogue, tuple(patient(effect, answer) for effect in (*effects, screen))


def take_held(
    dialogue: Dialogue, flow: Flow, held: tuple[Answer, ...], moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    """The answers that waited, one after the other; of their screens the last one counts."""
    effects: tuple[Effect, ...] = ()
    for answer in held:
        if dialogue.draft is not None:
            dialogue, more = take(dialogue, flow, answer, "", moment)
            effects = (*effects, *more)
    return dialogue, effects


def _parts(answer: Answer) -> tuple[Answer, ...]:
    """Files with a caption are two answers: the files, and the words."""
    if answer.files and answer.text:
        return replace(answer, text=""), replace(answer, files=())
    return (answer,)


def patient(effect: Effect, answer: Answer) -> Effect:
    """Items of an album come one by one and uncounted: what is said of them waits for the last.

    What names one of them is said of no other, and stands by itself.
    """
    if not isinstance(effect, Say) or not any(file.album for file in answer.files):
        return effect
    if "file" in dict(effect.text.args):
        return replace(effect, asks=False, apart=True)
    return replace(effect, after=_ALBUM_PATIENCE)


def _draft(dialogue: Dialogue) -> Draft:
    if dialogue.draft is None:
        raise ValueError("no draft to answer")
    return dialogue.draft


def _step_for(flow: Flow, draft: Draft, answer: Answer, slot: str, moment: Moment) -> Step | None:
    """Files go to the step that collects them, a contact to the contact, the rest where it was asked."""
    steps = list(applicable(flow, draft, moment))
    if slot:
        return next((step for step in steps if step.slot == slot), None)
    if answer.files:
        return next((step for step in steps if step.field.name == "files"), None)
    contact = next((step for step in steps if step.field.name == "contact"), None)
    if answer.contact and contact:
        return contact
    asked = current(flow, draft, moment)
    if asked is None or (asked.field.name == "files" and answer.text):
        return _story(flow)
    return asked


def _story(flow: Flow) -> Step | None:
    return next((step for step in flow.steps if step.gathers), None)


def _fill(
    dialogue: Dialogue, flow: Flow, step: Step, answer: Answer, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    draft = _draft(dialogue)
    if step.gathers and step.slot in draft.answers:
        return _gather(dialogue, step, answer, moment)
    so_far = draft.pieces.get(step.slot)
    if so_far is None and step.collects:
        so_far = draft.answers.get(step.slot)
    match step.field.parse(answer, moment, so_far):
        case Rejected(code, args, kept):
            return _rejected(dialogue, flow, step, answer, moment, (code, args, kept))
        case More(value):
            collected = replace(dialogue, draft=_collected(draft, step, value))
            return collected, _kept_files(flow, step, value, collected, moment)
        case value:
            return _settled(dialogue, flow, step, value, answer, moment)


def _collected(draft: Draft, step: Step, value: Value) -> Draft:
    """Unfinished while its question waits; where it was finished before, settled at once."""
    if step.slot in draft.answers:
        return draft.answered(step.slot, value)
    return replace(
        draft,
        pieces={**draft.pieces, step.slot: value},
        opened=draft.opened | {step.slot},
        skipped=draft.skipped - {step.slot},
    )


def _kept_files(
    flow: Flow, step: Step, value: Value, dialogue: Dialogue, moment: Moment
) -> tuple[Effect, ...]:
    """Files sent while another question waits are kept, and said to be."""
    if step.field.name != "files" or current(flow, _draft(dialogue), moment) is step:
        return ()
    return (Say(text("files.kept", value=step.field.show(value)), asks=True),)


def _rejected(
    dialogue: Dialogue,
    flow: Flow,
    step: Step,
    answer: Answer,
    moment: Moment,
    why: tuple[str, tuple[tuple[str, Any], ...], Value | None],
) -> tuple[Dialogue, tuple[Effect, ...]]:
    code, args, kept = why
    draft = _draft(dialogue)
    story = _story(flow)
    rambling = kept is None and len(answer.text.split()) >= _STORY_WORDS
    if story and story is not step and story.slot in draft.answers and rambling:
        return _gather(dialogue, story, answer, moment)
    if kept and step.collects:
        draft = _collected(draft, step, kept)
    elif kept is not None:
        draft = replace(draft, pieces={**draft.pieces, step.slot: kept})
    return replace(dialogue, draft=draft), (Say(rejection(step, code, args), asks=True),)


def _gather(
    dialogue: Dialogue, story: Step, answer: Answer, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    """A remark that answers no question belongs to the story: it is added, and said to be."""
    draft = _draft(dialogue)
    match story.field.parse(answer, moment, draft.answers[story.slot]):
        case Rejected(code, args, _):
            return dialogue, (Say(rejection(story, code, args), asks=True),)
        case More(value) | value:
            sources = _sources(draft, answer)
            more = replace(draft, answers={**draft.answers, story.slot: value}, sources=sources)
            return replace(dialogue, draft=more), (Say(text("story.added"), asks=True),)


def _settled(
    dialogue: Dialogue, flow: Flow, step: Step, value: Value, answer: Answer, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    draft = _draft(dialogue)
    corrected: tuple[Effect, ...] = ()
    if step.slot in draft.heard or step.slot in draft.set_aside:
        corrected = _correction(step, draft, value)
    draft = draft.answered(step.slot, value)
    if step.gathers:
        draft = replace(_hear(flow, draft, answer.heard, moment), sources=_sources(draft, answer))
        draft = replace(draft, told_at=draft.told_at or moment.now)
    reaction = step.react(value, draft) if step.react else ()
    return replace(dialogue, draft=draft), (*corrected, *reaction)


def _correction(step: Step, draft: Draft, value: Value) -> tuple[Effect, ...]:
    """What was heard and is now told otherwise; only closed values are noted, never a text."""
    before = draft.set_aside.get(step.slot, draft.answers.get(step.slot))
    closed = bool(step.field.name in ("choice", "yes_no")) and isinstance(before, str | bool)
    if closed and before != value and step.hear is not None:
        return (NoteCorrection(step.slot, str(before), str(value)),)
    return ()


def _sources(draft: Draft, answer: Answer) -> Mapping[int, str]:
    if not answer.message_id or not answer.text:
        return draft.sources
    return {**draft.sources, answer.message_id: answer.text}


def _hear(flow: Flow, draft: Draft, heard: Understanding, moment: Moment) -> Draft:
    """Fill every open slot that the story already answers; each is shown at the review."""
    answers, filled = dict(draft.answers), set(draft.heard)
    for step in flow.steps:
        value = step.hear(heard, moment) if step.hear and step.slot not in answers else None
        if value is not None:
            answers[step.slot] = value
            filled.add(step.slot)
    return replace(draft, answers=answers, heard=frozenset(filled))


def _alarm(draft: Draft, heard: Understanding) -> tuple[Draft, tuple[Effect, ...]]:
    """A hazard is answered before anything else, once each: advice to the person, an alert to the desk."""
    draft = replace(draft, urgency=_higher(draft.urgency, heard.urgency))
    call: tuple[Effect, ...] = (CallOperator(),) if heard.asks_person else ()
    if heard.urgency is not Urgency.IMMEDIATE:
        return draft, call
    worst_first = sorted(heard.hazards or (Hazard.OTHER,), key=list(Hazard).index)
    fresh = tuple(hazard for hazard in worst_first if hazard not in draft.hazards)
    if not fresh:
        return draft, call
    draft = replace(draft, hazards=(*draft.hazards, *fresh))
    advice = tuple(Say(text(f"hazard.{hazard.value}"), apart=True) for hazard in fresh[:2])
    return draft, (*advice, AlertDesk(fresh, draft), *call)


def _higher(one: Urgency, other: Urgency) -> Urgency:
    order = list(Urgency)
    return min(one, other, key=order.index)


def reword(draft: Draft, flow: Flow, answer: Answer, moment: Moment) -> Draft | None:
    """The draft with an edited message's new words in the story, or None if it is not in the story."""
    story = _story(flow)
    before = draft.sources.get(answer.message_id)
    told = draft.answers.get(story.slot) if story else None
    if story is None or before is None or not isinstance(told, str) or before not in told:
        return None
    value = story.field.parse(replace(answer, text=told.replace(before, answer.text, 1)), moment, None)
    if isinstance(value, Rejected | More):
        return None
    sources = {**draft.sources, answer.message_id: answer.text}
    return replace(draft, answers={**draft.answers, story.slot: value}, sources=sources)
