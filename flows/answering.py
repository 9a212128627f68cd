"""Taking an answer: which step it belongs to, what its field makes of it, what else was heard in it."""

from dataclasses import replace
from typing import Any

from flows.alarm import alarmed
from flows.answer import Answer, File, More, Rejected, Value
from flows.dialogue import Dialogue, Draft
from flows.effects import Effect, Say
from flows.elsewhere import Belonging, belongs, besides
from flows.filling import collected, draft_of, hear, settled, sources_of
from flows.flow import Flow, Step
from flows.moment import Moment
from flows.position import applicable, current
from flows.prompts import ask, label, rejection
from flows.text import lines, text

_STORY_WORDS = 8  # a rejected answer of so many words is part of the story, and is added to it
_CLOSED = ("yes_no", "choice")  # fields that keep no words: what else was said goes to the story
_REMARK_WORDS = 4  # where a press was expected, fewer words are a remark
_OF_PHONES = ("contact", "phone")
_ALBUM_PATIENCE = 1.5  # seconds: the items of an album arrive one by one, with no count


def take(
    dialogue: Dialogue, flow: Flow, answer: Answer, slot: str, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    """An answer for `slot`, or for the question that waits; then the next screen."""
    effects: tuple[Effect, ...] = ()
    draft = draft_of(dialogue)
    if not flow.inside:
        draft, effects = alarmed(draft, answer.heard, moment)
    dialogue = replace(dialogue, draft=draft)
    for part in _parts(answer):
        dialogue, more = _taken(dialogue, flow, part, slot, moment)
        effects = (*effects, *more)
    if not flow.reviewed and current(flow, draft_of(dialogue), moment) is None:
        end = flow.complete(flow, draft_of(dialogue), moment)
        return replace(dialogue, draft=None), (*effects, *end)
    screen = ask(dialogue, flow, moment)
    return dialogue, tuple(patient(effect, answer) for effect in (*effects, screen))


def _taken(
    dialogue: Dialogue, flow: Flow, answer: Answer, slot: str, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    """One answer, where it belongs: to the button's question, to another that it plainly answers, or here."""
    draft = draft_of(dialogue)
    other = () if slot or not answer.text else belongs(flow, draft, answer, moment)
    if other:
        return _noted(dialogue, flow, other, answer, moment)
    step = _step_for(flow, draft, answer, slot, moment)
    if step is None:
        return dialogue, (Say(text("files.no_place"), asks=True),)
    if answer.contact and current(flow, draft, moment) is not step:
        return _card(dialogue, flow, step, answer, moment)
    return _fill(dialogue, flow, step, answer, moment)


def _noted(
    dialogue: Dialogue, flow: Flow, other: Belonging, answer: Answer, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    """What answers other questions is kept there, and said to be; the question that waits is asked again."""
    effects: tuple[Effect, ...] = ()
    for step, value in other:
        dialogue, more = settled(dialogue, flow, step, value, answer, moment)
        effects = (*effects, *more)
    draft = draft_of(dialogue)
    rows = (
        text("review.line", label=label(step, draft, moment), value=step.field.show(value))
        for step, value in other
    )
    return dialogue, (*effects, Say(text("noted", rows=lines(rows)), asks=True))


def _card(
    dialogue: Dialogue, flow: Flow, step: Step, answer: Answer, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    """A contact card sent at another question."""
    parsed = step.field.parse(answer, moment, None)
    if isinstance(parsed, Rejected | More):
        return _fill(dialogue, flow, step, answer, moment)
    return _noted(dialogue, flow, ((step, parsed),), answer, moment)


def take_held(
    dialogue: Dialogue, flow: Flow, held: tuple[Answer, ...], moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    """The answers that waited, one after the other; of their screens the last one counts.

    Those that begin a story are all of the story: nobody saw its questions yet.
    """
    effects: tuple[Effect, ...] = ()
    story = _story(flow)
    is_new = story is not None and story.slot not in draft_of(dialogue).answers
    for answer in held:
        if dialogue.draft is not None:
            more_of_it = is_new and story is not None and story.slot in dialogue.draft.answers
            slot = story.slot if story and more_of_it and answer.text and not answer.files else ""
            dialogue, more = take(dialogue, flow, answer, slot, moment)
            effects = (*effects, *more)
    return dialogue, effects


_OF_FILES = ("files", "pdf")


def _parts(answer: Answer) -> tuple[Answer, ...]:
    """Files with a caption are two answers: the files, and the words; a word or two name the file."""
    if answer.files and answer.text and len(answer.text.split()) < _REMARK_WORDS:
        return (replace(answer, text="", files=tuple(_named(file, answer.text) for file in answer.files)),)
    if answer.files and answer.text:
        return replace(answer, text=""), replace(answer, files=())
    return (answer,)


def _named(file: File, caption: str) -> File:
    return file if file.name else replace(file, name=caption)


def patient(effect: Effect, answer: Answer) -> Effect:
    """Items of an album come one by one and uncounted: what is said of them waits for the last.

    What names one of them is said of no other, and stands by itself.
    """
    if not isinstance(effect, Say) or not any(file.album for file in answer.files):
        return effect
    if "file" in dict(effect.text.args):
        return replace(effect, asks=False, apart=True)
    return replace(effect, after=_ALBUM_PATIENCE)


def _step_for(flow: Flow, draft: Draft, answer: Answer, slot: str, moment: Moment) -> Step | None:
    """Files go to the step that collects them, a contact to the contact, the rest where it was asked."""
    steps = list(applicable(flow, draft, moment))
    if slot:
        return next((step for step in steps if step.slot == slot), None)
    if answer.files:
        return next((step for step in steps if step.field.name in _OF_FILES), None)
    contact = next((step for step in steps if step.field.name in _OF_PHONES), None)
    if answer.contact and contact:
        return contact
    asked = current(flow, draft, moment)
    if asked is None or (asked.field.name == "files" and answer.text):
        return _story(flow)
    return _story_told(flow, draft, asked, answer) or asked


def _story_told(flow: Flow, draft: Draft, asked: Step, answer: Answer) -> Step | None:
    """Where buttons stand before the story, whoever tells it at once is heard."""
    story = _story(flow)
    told = story is not None and story.slot not in draft.answers and not answer.choice
    return story if told and asked.field.name in _CLOSED and _is_remark(answer) else None


def _is_remark(answer: Answer) -> bool:
    return len(answer.text.split()) >= _REMARK_WORDS


def _story(flow: Flow) -> Step | None:
    return next((step for step in flow.steps if step.gathers), None)


def _fill(
    dialogue: Dialogue, flow: Flow, step: Step, answer: Answer, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    draft = draft_of(dialogue)
    if step.gathers and step.slot in draft.answers:
        return _gather(dialogue, flow, step, answer, moment)
    so_far = draft.pieces.get(step.slot)
    if so_far is None and step.collects:
        so_far = draft.answers.get(step.slot)
    match step.field.parse(answer, moment, so_far):
        case Rejected(code, args, kept):
            return _rejected(dialogue, flow, step, answer, moment, (code, args, kept))
        case More(value):
            more = replace(dialogue, draft=collected(draft, step, value))
            return more, _kept_files(flow, step, value, more, moment)
        case whole:
            after, effects = settled(dialogue, flow, step, whole, answer, moment)
            return _and_besides(after, flow, step, answer, moment, effects)


def _and_besides(
    dialogue: Dialogue, flow: Flow, step: Step, answer: Answer, moment: Moment, effects: tuple[Effect, ...]
) -> tuple[Dialogue, tuple[Effect, ...]]:
    """What an answer in words tells besides: of other questions, and as part of the story."""
    other = besides(flow, draft_of(dialogue), step, answer, moment)
    more: tuple[Effect, ...] = ()
    if other:
        dialogue, more = _noted(dialogue, flow, other, answer, moment)
    story = _story(flow)
    tells = step.field.name in _CLOSED and len(answer.text.split()) >= _STORY_WORDS
    if story and story is not step and story.slot in draft_of(dialogue).answers and tells:
        dialogue, added = _gather(dialogue, flow, story, answer, moment)
        more = (*more, *added)
    return dialogue, (*effects, *more)


def _kept_files(
    flow: Flow, step: Step, value: Value, dialogue: Dialogue, moment: Moment
) -> tuple[Effect, ...]:
    """Files sent while another question waits are kept, and said to be."""
    if step.field.name != "files" or current(flow, draft_of(dialogue), moment) is step:
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
    draft = draft_of(dialogue)
    story = _story(flow)
    least = _REMARK_WORDS if step.field.name in _CLOSED else _STORY_WORDS
    rambling = kept is None and len(answer.text.split()) >= least
    if story and story is not step and story.slot in draft.answers and rambling:
        return _gather(dialogue, flow, story, answer, moment)
    if kept and step.collects:
        draft = collected(draft, step, kept)
    elif kept is not None:
        draft = replace(draft, pieces={**draft.pieces, step.slot: kept})
    return replace(dialogue, draft=draft), (Say(rejection(step, code, args), asks=True),)


def _gather(
    dialogue: Dialogue, flow: Flow, story: Step, answer: Answer, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    """A remark that answers no question belongs to the story: it is added, and said to be."""
    draft = draft_of(dialogue)
    match story.field.parse(answer, moment, draft.answers[story.slot]):
        case Rejected(code, args, _):
            return dialogue, (Say(rejection(story, code, args), asks=True),)
        case More(value) | value:
            more = replace(
                draft, answers={**draft.answers, story.slot: value}, sources=sources_of(draft, answer)
            )
            more = hear(flow, more, answer, moment)
            return replace(dialogue, draft=more), (Say(text("story.added"), asks=True),)


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
