"""What shall be done, in the imperative: everything that `advance` can ask of the shell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from aftersales.consent import Purpose
from cases.clock import Deadline
from cases.commands import Command
from cases.status import Actor
from cases.taxonomy import CaseType, Hazard, Topic, Urgency
from flows.dialogue import Draft
from flows.text import Keyboard, Text


@dataclass(frozen=True, slots=True)
class Say:
    """A message to the person.

    `asks`: it is a prompt that waits for an answer, or a remark that means nothing once a newer prompt
    is there; the newest takes the place of one not yet sent. `after` seconds of patience first, for
    albums that arrive in pieces. `in_place`: edit the
    pressed message instead of sending a new one. `apart`: a message of its own; remarks otherwise go
    together with the question after them. `phone`: "request" shows Telegram's share-my-phone
    keyboard, "remove" takes it away (such a message carries no inline buttons).
    """

    text: Text
    buttons: Keyboard = ()
    asks: bool = False
    after: float = 0.0
    in_place: bool = False
    apart: bool = False
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Toast:
    """The short answer to a press (answerCallbackQuery, at most 200 characters)."""

    text: Text


@dataclass(frozen=True, slots=True)
class OpenCase:
    """Open a case of a confirmed draft under the moment's folio; a draft opens one case for ever.

    `received_at` is when the story was first told (F02), `deadline` by when it must be answered.
    """

    folio: str
    draft: Draft
    case_type: CaseType
    topic: Topic
    urgency: Urgency
    received_at: datetime
    deadline: Deadline


@dataclass(frozen=True, slots=True)
class AddToCase:
    """Add a note or files to a case: facts are never edited, only added to."""

    folio: str
    note: str
    files: tuple[dict[str, object], ...] = ()
    kind: str = "customer_added"
    message_id: int = 0


@dataclass(frozen=True, slots=True)
class MoveCase:
    """Do something to a case of the person's own, as the customer; what comes of it is told.

    `seen`: the last event of the case that they looked at, None if they looked at none.
    """

    folio: str
    command: Command
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class CallOperator:
    """The person wants a person, or a supervisor."""

    role: Actor = Actor.AGENT


@dataclass(frozen=True, slots=True)
class AlertDesk:
    """Somebody may be in danger: the desk is told before the form goes on."""

    hazards: tuple[Hazard, ...] = ()
    draft: Draft | None = None


@dataclass(frozen=True, slots=True)
class ShowStatus:
    """Look a case up and tell how it stands: by folio as typed, or all of the person's own."""

    folio: str = ""


@dataclass(frozen=True, slots=True)
class FolioMissed:
    """Count a folio that is no case's, so that none can be guessed."""


@dataclass(frozen=True, slots=True)
class IssueFile:
    """Make the whole file of a case of the person's own, as a document, and send it."""

    folio: str


@dataclass(frozen=True, slots=True)
class ExamineFile:
    """Look at a file, as Telegram announced it, and say whether it is a genuine document of ours."""

    file: dict[str, object]


@dataclass(frozen=True, slots=True)
class RememberCustomer:
    """Keep what the person said of themselves, by slot, for the next time."""

    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NoteConsent:
    """Write down what the person agreed to or took back. `read`: the version of the words, where they
    agree."""

    purpose: Purpose
    given: bool
    read: str = ""


@dataclass(frozen=True, slots=True)
class OptOut:
    """No more advertising to the person: what waits of it is dropped, now."""


@dataclass(frozen=True, slots=True)
class LinkAccount:
    """Link the shop's customer to the person: by a code from an invoice, by their own telephone, or by the
    number of an order and what the shop has of them. What comes of it is told."""

    code: str = ""
    phone: str = ""
    reference: str = ""
    check: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NoteReply:
    """Keep what was pressed under what was told after the sale."""

    occasion: str
    about: int
    reply: str


@dataclass(frozen=True, slots=True)
class NoteCorrection:
    """The person corrected what was understood: a measure of understanding, without any text."""

    slot: str
    heard: str
    corrected: str


@dataclass(frozen=True, slots=True)
class KeepFeedback:
    """Keep what the person answered to the survey of that number, by slot (`flows/declared/survey.py`)."""

    survey: int
    told: Mapping[str, object]


Effect = (
    Say
    | Toast
    | OpenCase
    | AddToCase
    | MoveCase
    | CallOperator
    | AlertDesk
    | ShowStatus
    | IssueFile
    | ExamineFile
    | FolioMissed
    | RememberCustomer
    | NoteConsent
    | OptOut
    | LinkAccount
    | NoteCorrection
    | NoteReply
    | KeepFeedback
)
