"""What happens to a draft: begun, steered, corrected, laid aside, completed, thrown away."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from cases.taxonomy import CaseType
from flows import prompts, screens
from flows.alarm import alarmed
from flows.answer import Answer
from flows.answering import patient, take
from flows.belonging import TWIN, is_just_sent, twin_of_draft
from flows.declared.choices import ITEM
from flows.dialogue import Dialogue, Draft
from flows.effects import Effect, NoteCorrection, OpenCase, Say, Toast
from flows.events import (
    CancelAsked,
    Cancelled,
    Chose,
    Confirmed,
    Corrected,
    Event,
    Finished,
    Kept,
    OffersOpened,
    PhoneOffered,
    Reframed,
    Resumed,
    Skipped,
    TypesOpened,
    WentBack,
)
from flows.flow import Flow, Step
from flows.moment import Moment
from flows.position import current, previous, waits
from flows.prompts import ask
from flows.text import Text, text
from flows.understanding import Steering, Understanding

Outcome = tuple[Dialogue, tuple[Effect, ...]]
Flows = Mapping[str, Flow]

LONG_AGO = timedelta(hours=24)  # after so long, what is written may be a new story
_LATELY = timedelta(hours=1)  # so long what was laid aside is offered again
SURE_OF_KIND = 0.6
_KINDS = {
    CaseType.REPORT: "report",
    CaseType.ENQUIRY: "enquiry",
    CaseType.SUGGESTION: "suggestion",
    CaseType.PRAISE: "praise",
}
_REMEMBERED = 5  # drafts sent, whose buttons still get a proper answer
_PARKED = 20  # drafts laid aside: told ones become cases by themselves (`silence`)
_ANOTHER_WORDS = 5  # fewer only announce it
_HELD = 50  # messages that may wait for the person to say what they belong to


def new_draft(flow: Flow, moment: Moment, *, about: str = "", guessed: bool = False) -> Draft:
    """An empty draft, but for what the customer's record already knows."""
    slots = [step.slot for step in flow.steps if step.prefill and step.slot in moment.known]
    known = {slot: moment.known[slot] for slot in slots}
    if about:
        known |= {step.slot: about for step in flow.steps if step.of_about}
    return Draft(moment.draft_id, flow.name, moment.now, answers=known, about=about, guessed=guessed)


def is_long_ago(dialogue: Dialogue, moment: Moment) -> bool:
    """Whether the dialogue rested so long that its question may be forgotten."""
    return dialogue.seen_at is not None and moment.now - dialogue.seen_at > LONG_AGO


def laid_aside(dialogue: Dialogue, but: Draft | None = None) -> Dialogue:
    """With the present draft parked if it holds anything, and `but` in its place."""
    kept = tuple(draft for draft in dialogue.parked if but is None or draft.id != but.id)
    if dialogue.draft and (dialogue.draft.answers or dialogue.draft.pieces):
        kept = (*kept, replace(dialogue.draft, left_at=dialogue.seen_at))
    present = replace(but, left_at=None) if but else None
    return replace(dialogue, draft=present, parked=kept[-_PARKED:])


def unfinished(before: Dialogue, after: Dialogue, event: Event, moment: Moment) -> tuple[Effect, ...]:
    """Something short is done that was begun in the middle of a case: the way back to that."""
    done = before.draft is not None and before.draft.flow not in prompts.KINDS and after.draft is None
    if not done or not after.parked or isinstance(event, Cancelled | CancelAsked):  # those show the menu
        return ()
    left = after.parked[-1]
    lately = left.left_at is not None and moment.now - left.left_at < _LATELY
    return (screens.unfinished(left),) if lately and left.answers else ()


def begin_from_story(dialogue: Dialogue, answer: Answer, moment: Moment, flows: Flows) -> Outcome:
    """Free text with no flow begun: a greeting gets the menu, anything else begins a case."""
    if answer.heard.steering in (Steering.GREETING, Steering.THANKS, Steering.YES, Steering.NO):
        return dialogue, (screens.menu(dialogue, moment),)
    if dialogue.sent and (dialogue.held or is_just_sent(dialogue, moment)):
        return held(dialogue, screens.about_sent(dialogue.sent[-1][1]), answer, moment)
    flow = flows[kind_of(answer.heard)]
    begun = replace(dialogue, draft=new_draft(flow, moment, guessed=True))
    after, effects = take(begun, flow, answer, "", moment)
    understood = after.draft is not None and bool(after.draft.answers) and flow.name != "complaint"
    said = (Say(text("understood.kind", kind=text(f"flow.{flow.name}"))),) if understood else ()
    return after, (*said, *screens.service_offer(after, answer.heard), *effects)


def kind_of(heard: Understanding) -> str:
    """The flow in which a story begins: a complaint, unless something else is clear."""
    if heard.case_type is None or heard.type_confidence < SURE_OF_KIND:
        return "complaint"
    return _KINDS.get(heard.case_type, "complaint")


def with_held(dialogue: Dialogue, answer: Answer) -> tuple[Answer, ...]:
    """The answers that wait, and one more."""
    return (*dialogue.held, answer)[-_HELD:]


def is_another(draft: Draft, answer: Answer) -> bool:
    """ "I have another problem: …", where one was told already."""
    told = bool(draft.answers.get("description")) and len(answer.text.split()) >= _ANOTHER_WORDS
    return told and answer.heard.reply.another


def held(dialogue: Dialogue, asked: Say, answer: Answer, moment: Moment) -> Outcome:
    """The answer waits until the person says what it belongs to; a danger told in it does not."""
    after = replace(dialogue, held=with_held(dialogue, answer))
    draft, alarm = alarmed(dialogue.draft or Draft(moment.draft_id, "", moment.now), answer.heard, moment)
    if after.draft is not None:
        after = replace(after, draft=draft)
    return after, (*alarm, patient(asked, answer))


def step(dialogue: Dialogue, event: Event, moment: Moment, flows: Flows) -> Outcome:
    """An event that steers the present draft; one that is not reviewed is done with its last question."""
    draft = dialogue.draft
    if draft is None:
        raise ValueError("no draft to steer")
    after, effects = _steered(dialogue, event, draft, moment, flows)
    flow = flows[draft.flow]
    if flow.reviewed or after.draft is None or current(flow, after.draft, moment) is not None:
        return after, effects
    return replace(after, draft=None), flow.complete(flow, after.draft, moment)


def _steered(dialogue: Dialogue, event: Event, draft: Draft, moment: Moment, flows: Flows) -> Outcome:
    flow = flows[draft.flow]
    match event:
        case Chose(slot, value):
            return _chose(dialogue, flow, slot, value, moment)
        case Confirmed():
            return _confirmed(dialogue, flow, draft, moment)
        case CancelAsked() if draft.flow in prompts.KINDS or (flow.reviewed and draft.answers):
            return dialogue, (_sure(flow, draft),)
        case CancelAsked() | Cancelled():
            gone = replace(dialogue, draft=None)
            if flow.inside:
                return gone, (Say(text(flow.inside.left)),)
            return gone, (Say(_left(draft)), screens.menu(gone, moment))
        case OffersOpened():
            return dialogue, (prompts.offers(flow, draft, moment),)
        case TypesOpened():
            return dialogue, (prompts.kinds(draft),)
        case Reframed(name):
            return _reframed(dialogue, draft, name, moment, flows)
        case PhoneOffered():
            return replace(dialogue, phone_keyboard=True), (Say(text("contact.share"), phone="request"),)
    return _moved(dialogue, event, flow, draft, moment)


def _moved(dialogue: Dialogue, event: Event, flow: Flow, draft: Draft, moment: Moment) -> Outcome:
    """Back, skip, keep, correct, done: each changes the draft, and the position follows."""
    waiting = current(flow, draft, moment)
    asked = getattr(event, "slot", "") or (waiting.slot if waiting else "")
    target = flow.step(asked)
    changed: Draft | None = None
    match event:
        case WentBack(slot) if not slot or (waiting and waiting.slot == slot):
            before = previous(flow, draft, moment)
            changed = draft.reopened(before.slot) if before else draft
        case Corrected() if target and not (waiting and waiting.slot == asked and asked in draft.opened):
            changed = draft.reopened(asked)
        case Kept() if asked in draft.set_aside:
            changed = draft.answered(asked, draft.set_aside[asked])
        case Skipped() if target and waits(target, draft, moment):
            return _skipped(dialogue, flow, draft, target, moment)
        case Finished() if target and target.collects and draft.pieces.get(asked):
            changed = draft.answered(asked, draft.pieces[asked])
        case Finished() if target and waits(target, draft, moment):
            return _skipped(dialogue, flow, draft, target, moment)
    if changed is None:
        return dialogue, (Toast(text("button.already")), *_if_typed(event, dialogue, flow, moment))
    after = replace(dialogue, draft=changed)
    return after, (ask(after, flow, moment),)


def _if_typed(event: Event, dialogue: Dialogue, flow: Flow, moment: Moment) -> tuple[Effect, ...]:
    """A toast answers a press; what was typed is answered by the question again."""
    return () if getattr(event, "draft", "") else (ask(dialogue, flow, moment),)


def _skipped(dialogue: Dialogue, flow: Flow, draft: Draft, target: Step, moment: Moment) -> Outcome:
    if not target.optional(draft, moment) and target.asked(draft, moment):
        return dialogue, (Say(text("needed")), ask(dialogue, flow, moment))
    passed = replace(draft, skipped=draft.skipped | {target.slot}, opened=draft.opened - {target.slot})
    after = replace(dialogue, draft=passed)
    return after, (ask(after, flow, moment),)


def _chose(dialogue: Dialogue, flow: Flow, slot: str, value: str, moment: Moment) -> Outcome:
    """An option was pressed, of the present question or of one further up, which is then corrected."""
    draft = dialogue.draft
    target = flow.step(slot)
    if draft is None or target is None or not target.when(draft, moment):
        return dialogue, (Toast(text("button.stale")), ask(dialogue, flow, moment))
    after, effects = take(dialogue, flow, Answer(choice=value), slot, moment)
    if after.draft == draft:
        return dialogue, (Toast(text("button.already")),)
    if target.collects:
        effects = tuple(replace(e, in_place=True) if isinstance(e, Say) and e.asks else e for e in effects)
    return after, effects


def _confirmed(dialogue: Dialogue, flow: Flow, draft: Draft, moment: Moment) -> Outcome:
    if current(flow, draft, moment) is not None:
        return dialogue, (Toast(text("confirm.not_yet")), ask(dialogue, flow, moment))
    if moment.twin and TWIN not in draft.skipped and flow.name in prompts.KINDS:
        asked = replace(draft, skipped=draft.skipped | {TWIN})
        return replace(dialogue, draft=asked, twin=moment.twin), (twin_of_draft(moment.twin),)
    effects = flow.complete(flow, draft, moment)
    opened = next((effect.folio for effect in effects if isinstance(effect, OpenCase)), "")
    after = replace(dialogue, draft=None)
    return remembered(after, draft.id, opened, moment) if opened else after, effects


def remembered(dialogue: Dialogue, draft_id: str, folio: str, moment: Moment) -> Dialogue:
    """With the draft known to have become a case, so that its buttons still get a proper answer."""
    sent = (*dialogue.sent, (draft_id, folio))[-_REMEMBERED:]
    return replace(dialogue, sent=sent, sent_at=moment.now)


def _left(draft: Draft) -> Text:
    """What a cancelled draft leaves behind."""
    if draft.about:
        return text("cancelled.about", folio=draft.about.partition(ITEM)[0])
    return text("cancelled" if draft.flow in prompts.KINDS else "cancelled.aside")


def _sure(flow: Flow, draft: Draft) -> Say:
    keys = (prompts.button("discard", Cancelled(draft.id)), prompts.button("go_on", Resumed(draft.id)))
    rows = tuple(row for row in (keys, prompts.to_person(flow)) if row)
    return Say(text("cancel.sure", what=text(f"flow.{draft.flow}")), rows, asks=True)


def _reframed(dialogue: Dialogue, draft: Draft, name: str, moment: Moment, flows: Flows) -> Outcome:
    if name not in prompts.KINDS or draft.flow not in prompts.KINDS:
        return dialogue, (Toast(text("button.stale")), ask(dialogue, flows[draft.flow], moment))
    correction = NoteCorrection("kind", draft.flow, name)
    after = replace(dialogue, draft=replace(draft, flow=name, guessed=False))
    return after, (correction, ask(after, flows[name], moment))
