"""What words alone are to a dialogue: steering, a wish, a question, or an answer."""

from collections.abc import Mapping

from aftersales.survey import SCALE
from cases.folio import Folio, FolioProblem, find_folio
from cases.status import Actor
from cases.taxonomy import CaseType, Urgency
from flows.acts import Act, Acted
from flows.answer import Answer
from flows.dialogue import Dialogue
from flows.events import (
    Answered,
    CancelAsked,
    Cancelled,
    Confirmed,
    Event,
    Finished,
    InfoWanted,
    LanguageChosen,
    MenuOpened,
    PersonWanted,
    Resumed,
    ShopAsked,
    Skipped,
    Started,
    StatusWanted,
    Unreadable,
    WentBack,
)
from flows.faq import asks_usage
from flows.feedback import FaqAsked, Helped, Rated
from flows.flow import Flow, Step
from flows.moment import Moment
from flows.position import current
from flows.understanding import Steering, Understanding
from flows.wishes import OptedOut

Flows = Mapping[str, Flow]

PAYLOAD = 64
_LEAVING: Mapping[Steering | None, Event] = {  # what a word means to the question whether to cancel
    Steering.YES: Cancelled(),
    Steering.CONFIRM: Cancelled(),
    Steering.DONE: Cancelled(),
    Steering.NO: Resumed(),
}
_FLOW_OF = {kind: kind.value for kind in CaseType} | {CaseType.CLAIM: "complaint"}
_AFFIRMED = (Steering.YES, Steering.CONFIRM, Steering.DONE)
_TYPED = (
    *("prose", "line", "reference", "person_name", "contact", "email", "phone", "amount", "postal_address"),
    *("national_id", "vat_number", "iban", "supply_point", "folio"),
)
_ANY_WORDS = ("line", "reference", "person_name")  # a refusal would be taken for the answer
_FEW = 3  # words of a question that tells nothing
_QUESTION_WORDS = 12


def waiting(dialogue: Dialogue, moment: Moment, flows: Flows) -> Step | None:
    """The step whose question waits, if one does."""
    return current(flows[dialogue.draft.flow], dialogue.draft, moment) if dialogue.draft else None


def meant(answer: Answer, dialogue: Dialogue, moment: Moment, flows: Flows) -> Event:
    """Words alone: what they are to this dialogue, before they are an answer."""
    heard, reply = answer.heard, answer.heard.reply
    if dialogue.leaving and (leaves := _LEAVING.get(heard.steering or reply.leaning)):
        return leaves
    if dialogue.twin and dialogue.draft and (joins := _of_twin(heard, dialogue.twin, dialogue.draft.id)):
        return joins
    may_say = dialogue.draft is None or asks_usage(dialogue.draft)
    if dialogue.answered and may_say and (helped := _helped(heard, dialogue.answered[0])):
        return helped
    if rated := _rated(answer, dialogue):
        return rated
    if dialogue.draft is None and (folio := folio_in(answer.text, moment)):
        return StatusWanted(folio)
    if answer.choice:
        return Answered(answer)
    if heard.steering:
        return _steered(heard.steering, answer, dialogue, moment, flows)
    if dialogue.held and reply.same is not None:
        return _placed(dialogue, same=reply.same)
    if reply.language in moment.company.languages:
        return LanguageChosen(reply.language)
    if reply.asks and _is_only_asked(answer):
        return ShopAsked(reply.asks)
    if heard.known and not answer.files and _may_be_answered(answer, dialogue, moment, flows):
        return FaqAsked(heard.known.entry, answer)
    if heard.asks_person and _is_only_asked(answer) and not _says_more(heard):
        return PersonWanted(role=Actor.SUPERVISOR if heard.asks_supervisor else Actor.AGENT)
    if reply.kind and not dialogue.held and (begins := _begins(_FLOW_OF[reply.kind], dialogue)):
        return begins
    if dialogue.draft is None and _is_question(answer, None) and len(answer.text.split()) <= _FEW:
        return Unreadable("question")
    if dialogue.draft and _is_question(answer, waiting(dialogue, moment, flows)):
        return Unreadable("question")
    if reply.leaning and dialogue.draft:
        return _leant(reply.leaning, answer, dialogue, moment, flows)
    return Answered(answer)


def _may_be_answered(answer: Answer, dialogue: Dialogue, moment: Moment, flows: Flows) -> bool:
    """A question with a ready answer, where nothing waits that it may belong to; in a form a short one."""
    if dialogue.held or answer.heard.urgency is Urgency.IMMEDIATE:
        return False
    if asks_usage(dialogue.draft):  # once: who asks the same again means it
        return dialogue.answered is None
    return dialogue.draft is None or _is_question(answer, waiting(dialogue, moment, flows))


def _helped(heard: Understanding, entry: str) -> Event | None:
    """A yes or a no to whether that was the answer."""
    leaning = heard.steering or heard.reply.leaning
    if leaning in (*_AFFIRMED, Steering.THANKS):
        return Helped(entry, right=True)
    return Helped(entry, right=False) if leaning is Steering.NO else None


def _rated(answer: Answer, dialogue: Dialogue) -> Event | None:
    """A number alone, right after the question of a survey, is its score."""
    score = answer.heard.reply.number
    alone = dialogue.survey and dialogue.draft is None and len(answer.text.split()) <= _FEW
    in_range = score is not None and SCALE[0] <= score <= SCALE[1]
    return Rated(dialogue.survey, score) if alone and in_range and score else None


def _placed(dialogue: Dialogue, *, same: bool) -> Event:
    """What the words that wait belong to, told in words."""
    if same and dialogue.draft is not None:
        return Resumed(dialogue.draft.id)
    return Started("addition", dialogue.sent[-1][1]) if same and dialogue.sent else Started("complaint")


def _is_only_asked(answer: Answer) -> bool:
    """A short question is no story, and nobody is in danger."""
    return len(answer.text.split()) <= _QUESTION_WORDS and answer.heard.urgency is not Urgency.IMMEDIATE


def _begins(flow: str, dialogue: Dialogue) -> Event | None:
    """A kind of case by its name, while no story is told: it begins, or its question is asked again."""
    if dialogue.draft is None:
        return Started(flow)
    if dialogue.draft.answers.get("description"):
        return None
    return Resumed() if dialogue.draft.flow == flow else Started(flow)


def _is_question(answer: Answer, step: Step | None) -> bool:
    """A short question back, where no story is being told."""
    asks = answer.text.rstrip().endswith("?") and not (step and step.gathers)
    return asks and _is_only_asked(answer) and not _says_more(answer.heard) and "@" not in answer.text


def _leant(leaning: Steering, answer: Answer, dialogue: Dialogue, moment: Moment, flows: Flows) -> Event:
    """A whole sentence that leans to yes or no, where it holds nothing else that answers."""
    step = waiting(dialogue, moment, flows)
    if step is None and not answer.heard.reply.corrects and leaning in _AFFIRMED:
        return Confirmed()
    if any(c.isdigit() or c == "@" for c in answer.text):
        return Answered(answer)
    if step is None:
        return Answered(answer) if _says_more(answer.heard) else Unreadable("to_correct")
    draft = dialogue.draft
    refused = leaning in (Steering.NO, Steering.UNKNOWN, Steering.SKIP)
    if step.field.name == "files" and (refused or leaning is Steering.DONE):
        return Finished(step.slot)
    can_skip = draft is not None and step.optional(draft, moment) and step.field.name in _TYPED
    if refused and (can_skip or step.field.name in _ANY_WORDS):
        return Skipped(step.slot)
    return Answered(answer)


def _says_more(heard: Understanding) -> bool:
    """Whether a "no" at the review comes with what is right."""
    facts = heard.facts
    return bool(facts.occurred_on or facts.amount or facts.reference or heard.reply.named or heard.reply.kind)


def _of_twin(heard: Understanding, folio: str, draft: str) -> Event | None:
    """A yes or a no to the question whether the draft is a case there is already."""
    leaning = heard.steering or heard.reply.leaning
    if leaning in _AFFIRMED:
        return Acted(Act.JOIN, folio, draft=draft)
    return Confirmed(draft) if leaning is Steering.NO else None


def folio_in(text: str, moment: Moment) -> str:
    """The folio that a short text is, or tries to be; "" where it is something else."""
    if len(text) > PAYLOAD:
        return ""
    found = find_folio(text, moment.company.folio_prefix)
    if isinstance(found, Folio):
        return str(found)
    return text if found is FolioProblem.WRONG_CHECK else ""


def _steered(steering: Steering, answer: Answer, dialogue: Dialogue, moment: Moment, flows: Flows) -> Event:
    """A message that is nothing but a steering word."""
    match steering:
        case Steering.MENU:
            return MenuOpened()
        case Steering.HELP:
            return InfoWanted("help")
        case Steering.PERSON:
            return PersonWanted()
        case Steering.SUPERVISOR:
            return PersonWanted(role=Actor.SUPERVISOR)
        case Steering.STATUS:
            return StatusWanted()
        case Steering.UNSUBSCRIBE:
            return OptedOut()
        case _ if dialogue.draft is None:
            return Answered(answer)
        case Steering.BACK:
            return WentBack()
        case Steering.CANCEL:
            return CancelAsked()
        case Steering.SKIP:
            return Skipped()
        case Steering.RESUME | Steering.GREETING | Steering.THANKS:
            return Resumed()
    return _said_of(steering, answer, waiting(dialogue, moment, flows), dialogue, moment)


def _said_of(
    steering: Steering, answer: Answer, step: Step | None, dialogue: Dialogue, moment: Moment
) -> Event:
    """Yes, no, done, send, "I do not know": what they mean depends on the question."""
    if step is None:
        refused = Unreadable("to_correct" if steering is Steering.NO else "at_review")
        return Confirmed() if steering in _AFFIRMED else refused
    if step.collects and steering in (Steering.DONE, Steering.NO, Steering.CONFIRM):
        return Finished(step.slot)
    draft = dialogue.draft
    if draft and step.field.name in _TYPED and not step.field.options(moment, draft.pieces.get(step.slot)):
        nothing = steering in (Steering.UNKNOWN, Steering.NO)
        return Skipped(step.slot) if nothing else Unreadable("affirmed")
    return Unreadable("affirmed") if step.field.name == "files" else Answered(answer)
