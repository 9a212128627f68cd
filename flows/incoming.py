"""What arrived in a chat, as the shell reads it off Telegram, and the event that it is in its dialogue."""

from collections.abc import Mapping
from dataclasses import dataclass

from cases.folio import Folio, FolioProblem, find_folio
from flows import buttons
from flows.answer import Answer, File, Option, SharedContact
from flows.dialogue import Dialogue
from flows.events import (
    PAGES,
    Answered,
    CancelAsked,
    Cancelled,
    Confirmed,
    Event,
    Finished,
    InfoWanted,
    LanguageAsked,
    MenuOpened,
    PersonWanted,
    Resumed,
    Reworded,
    Skipped,
    Started,
    StatusWanted,
    Unreadable,
    WentBack,
)
from flows.flow import Flow, Step
from flows.moment import Moment
from flows.position import current
from flows.understanding import Steering, Understanding

Flows = Mapping[str, Flow]


@dataclass(frozen=True, slots=True)
class Wrote:
    """A text, files with or without a caption, a contact or a place."""

    text: str = ""
    files: tuple[File, ...] = ()
    contact: SharedContact | None = None
    place: tuple[float, float] | None = None
    message_id: int = 0


@dataclass(frozen=True, slots=True)
class Pressed:
    """An inline button; `data` as Telegram brought it, which anybody may forge."""

    data: str


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command of ours by its own name (`status`), whatever language it was typed in; "" if unknown."""

    name: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """New words for a message sent before."""

    text: str
    message_id: int


@dataclass(frozen=True, slots=True)
class SentOther:
    """Something that is no answer: `kind` is sticker, dice, poll, story, game or other."""

    kind: str


Received = Wrote | Pressed | Commanded | Edited | SentOther

_STARTS = {"complaint", "suggestion", "report", "enquiry", "praise"}
_PAYLOAD = 64
_LEAVING: Mapping[Steering | None, Event] = {  # what a word means to the question whether to cancel
    Steering.YES: Cancelled(),
    Steering.CONFIRM: Cancelled(),
    Steering.DONE: Cancelled(),
    Steering.NO: Resumed(),
}


def waiting(dialogue: Dialogue, moment: Moment, flows: Flows) -> Step | None:
    """The step whose question waits, if one does."""
    return current(flows[dialogue.draft.flow], dialogue.draft, moment) if dialogue.draft else None


def options_now(dialogue: Dialogue, moment: Moment, flows: Flows) -> tuple[Option, ...]:
    """The options that can be chosen now: the shell matches what is typed against their labels."""
    step = waiting(dialogue, moment, flows)
    if step is None or dialogue.draft is None:
        return ()
    return step.field.options(moment, dialogue.draft.pieces.get(step.slot))


def event_of(
    received: Received,
    dialogue: Dialogue,
    heard: Understanding,
    choice: str | None,
    moment: Moment,
    flows: Flows,
) -> Event:
    """The event that `received` is in this dialogue. `choice` is the option whose label was typed, if any."""
    match received:
        case Pressed(data):
            return buttons.pressed(data) or Unreadable("button")
        case Commanded(name, rest):
            return _commanded(name, rest)
        case Edited(text, message_id):
            return Reworded(Answer(text, heard=heard, message_id=message_id))
        case SentOther(kind):
            return Unreadable(kind)
        case Wrote(text, files, contact, place, message_id):
            if dialogue.leaving and not files and (meant := _LEAVING.get(heard.steering)):
                return meant
            answer = Answer(text, choice, heard, files, contact, place, message_id)
            if dialogue.draft is None and not files and (folio := _folio_in(text, moment)):
                return StatusWanted(folio)
            if files or contact or place or choice or heard.steering is None:
                return Unreadable("location") if place else Answered(answer)
            return _steered(heard.steering, answer, dialogue, moment, flows)


def _folio_in(text: str, moment: Moment) -> str:
    """The folio that a short text is, or tries to be; "" where it is something else."""
    if len(text) > _PAYLOAD:
        return ""
    found = find_folio(text, moment.company.folio_prefix)
    if isinstance(found, Folio):
        return str(found)
    return text if found is FolioProblem.WRONG_CHECK else ""


def _commanded(name: str, rest: str) -> Event:
    match name:
        case "start" | "menu":
            return MenuOpened(rest[:_PAYLOAD])
        case "language":
            return LanguageAsked()
        case "status":
            return StatusWanted(rest[:_PAYLOAD]) if rest else StatusWanted()
        case "person":
            return PersonWanted()
        case "cancel":
            return Cancelled()
        case page if page in PAGES:
            return InfoWanted(page)
        case flow if flow in _STARTS:
            return Started(flow)
        case _:
            return Unreadable("command")


def _steered(steering: Steering, answer: Answer, dialogue: Dialogue, moment: Moment, flows: Flows) -> Event:
    """A message that is nothing but a steering word."""
    match steering:
        case Steering.MENU:
            return MenuOpened()
        case Steering.HELP:
            return InfoWanted("help")
        case Steering.PERSON:
            return PersonWanted()
        case Steering.STATUS:
            return StatusWanted()
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
        affirmed = steering in (Steering.YES, Steering.CONFIRM, Steering.DONE)
        return Confirmed() if affirmed else Unreadable("at_review")
    if step.collects and steering in (Steering.DONE, Steering.NO, Steering.CONFIRM):
        return Finished(step.slot)
    draft = dialogue.draft
    unanswerable = steering in (Steering.UNKNOWN, Steering.NO) and not step.field.options(moment, None)
    if draft and unanswerable and step.optional(draft, moment):
        return Skipped(step.slot)
    return Answered(answer)
