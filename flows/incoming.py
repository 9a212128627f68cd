"""What arrived in a chat, as the shell reads it off Telegram, and the event that it is in its dialogue."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from flows import buttons
from flows.answer import Answer, File, Option, SharedContact
from flows.dialogue import Dialogue
from flows.events import (
    PAGES,
    Answered,
    Cancelled,
    CertificateWanted,
    Event,
    InfoWanted,
    LanguageAsked,
    MenuOpened,
    PersonWanted,
    Reworded,
    Started,
    StatusWanted,
    Unreadable,
)
from flows.flow import Flow
from flows.meaning import PAYLOAD, folio_in, meant, waiting
from flows.moment import Moment
from flows.understanding import Understanding
from flows.wishes import LinkBrought, OptedOut, PreferencesOpened, PurchasesOpened

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

_CODE = re.compile(r"[A-Za-z0-9_-]{22}")  # `storage.links`
_STARTS = {"complaint", "suggestion", "report", "enquiry", "praise", "service", "warranty", "verify"}


def options_now(dialogue: Dialogue, moment: Moment, flows: Flows) -> tuple[Option, ...]:
    """The options that can be chosen now: the shell matches what is typed against their labels."""
    step = waiting(dialogue, moment, flows)
    if step is None or dialogue.draft is None:
        return ()
    return step.field.options(moment, dialogue.draft.pieces.get(step.slot))


def looks_ahead(dialogue: Dialogue, moment: Moment, flows: Flows) -> bool:
    """Whether a day to come is asked for now."""
    step = waiting(dialogue, moment, flows)
    return step is not None and step.field.name == "days_wanted"


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
        case Commanded("start", rest) if rest and (folio := folio_in(rest, moment)):
            return StatusWanted(folio)  # t.me/bot?start=FOLIO, the code on the receipt
        case Commanded("start", rest) if _CODE.fullmatch(rest.strip()):
            return LinkBrought(rest.strip())  # t.me/bot?start=CODE, the code on an invoice
        case Commanded(name, rest):
            return _commanded(name, rest)
        case Edited(text, message_id):
            return Reworded(Answer(text, heard=heard, message_id=message_id))
        case SentOther(kind):
            return Unreadable(kind)
        case Wrote(text, files, contact, place, message_id):
            answer = Answer(text, choice, heard, files, contact, place, message_id)
            if place:
                return Unreadable("location")
            if files or contact:
                return Answered(answer)
            return meant(answer, dialogue, moment, flows)


def _commanded(name: str, rest: str) -> Event:
    match name:
        case "start" | "menu":
            return MenuOpened(rest[:PAYLOAD])
        case "language":
            return LanguageAsked()
        case "status":
            return StatusWanted(rest[:PAYLOAD]) if rest else StatusWanted()
        case "certificate":
            return CertificateWanted(rest[:PAYLOAD])
        case "person":
            return PersonWanted()
        case "cancel":
            return Cancelled()
        case "preferences":
            return PreferencesOpened()
        case "unsubscribe":
            return OptedOut()
        case "purchases":
            return PurchasesOpened()
        case page if page in PAGES:
            return InfoWanted(page)
        case flow if flow in _STARTS:
            return Started(flow)
        case _:
            return Unreadable("command")
