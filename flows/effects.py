"""What shall be done, in the imperative: everything that `advance` can ask of the shell."""

from dataclasses import dataclass, field
from datetime import datetime

from cases.clock import Deadline
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
class CallOperator:
    """The person wants a person."""

    reason: str = "asked"


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
class RememberCustomer:
    """Keep what the person said of themselves, by slot, for the next time."""

    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NoteCorrection:
    """The person corrected what was understood: a measure of understanding, without any text."""

    slot: str
    heard: str
    corrected: str


Effect = (
    Say
    | Toast
    | OpenCase
    | AddToCase
    | CallOperator
    | AlertDesk
    | ShowStatus
    | RememberCustomer
    | NoteCorrection
)
