"""What a draft becomes with an answer: settled, collected, or filled from what was heard in a story."""

from collections.abc import Mapping
from dataclasses import replace

from flows.answer import Answer, Value
from flows.dialogue import Dialogue, Draft
from flows.effects import Effect, NoteCorrection
from flows.flow import Flow, Step
from flows.moment import Moment


def draft_of(dialogue: Dialogue) -> Draft:
    """The draft that an answer goes to.

    Raises:
        ValueError: there is none.
    """
    if dialogue.draft is None:
        raise ValueError("no draft to answer")
    return dialogue.draft


def settled(
    dialogue: Dialogue, flow: Flow, step: Step, value: Value, answer: Answer, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    """With the step answered, what a story told besides heard, and what the answer causes at once."""
    draft = draft_of(dialogue)
    corrected: tuple[Effect, ...] = ()
    if step.slot in draft.heard or step.slot in draft.set_aside:
        corrected = _correction(step, draft, value)
    draft = draft.answered(step.slot, value)
    if step.gathers:
        draft = replace(hear(flow, draft, answer, moment), sources=sources_of(draft, answer))
        draft = replace(draft, told_at=draft.told_at or moment.sent_at or moment.now)
    reaction = step.react(value, draft, moment) if step.react else ()
    return replace(dialogue, draft=draft), (*corrected, *reaction)


def _correction(step: Step, draft: Draft, value: Value) -> tuple[Effect, ...]:
    """What was heard and is now told otherwise; only closed values are noted, never a text."""
    before = draft.set_aside.get(step.slot, draft.answers.get(step.slot))
    closed = bool(step.field.name in ("choice", "yes_no")) and isinstance(before, str | bool)
    if closed and before != value and step.hear is not None:
        return (NoteCorrection(step.slot, str(before), str(value)),)
    return ()


def collected(draft: Draft, step: Step, value: Value) -> Draft:
    """Unfinished while its question waits; where it was finished before, settled at once."""
    if step.slot in draft.answers:
        return draft.answered(step.slot, value)
    return replace(
        draft,
        pieces={**draft.pieces, step.slot: value},
        opened=draft.opened | {step.slot},
        skipped=draft.skipped - {step.slot},
    )


def sources_of(draft: Draft, answer: Answer) -> Mapping[int, str]:
    """The messages of the story, this one among them, for the case that one is edited."""
    if not answer.message_id or not answer.text:
        return draft.sources
    return {**draft.sources, answer.message_id: answer.text}


def hear(flow: Flow, draft: Draft, answer: Answer, moment: Moment) -> Draft:
    """Fill every open slot that the story already answers; each is shown at the review."""
    answers, filled = dict(draft.answers), set(draft.heard)
    for step in flow.steps:
        value = _heard(step, answer, moment) if step.slot not in answers else None
        if value is not None:
            answers[step.slot] = value
            filled.add(step.slot)
    return replace(draft, answers=answers, heard=frozenset(filled))


def _heard(step: Step, answer: Answer, moment: Moment) -> Value | None:
    """A telephone number in a story may be anybody's; an e-mail address is the person's."""
    if step.hear:
        return step.hear(answer.heard, moment)
    written = step.field.name == "contact" and "@" in answer.text
    return step.own(answer, moment) if written and step.own else None
