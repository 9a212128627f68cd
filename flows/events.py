"""What happened, in the past tense: everything that `advance` can be told.

`draft` is the draft whose button was pressed, `IDLE` for a button shown while there was none, and ""
when the person typed: a press of another draft than the present one is stale.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cases.status import Actor
from cases.taxonomy import Language
from flows.acts import Acted
from flows.feedback import Feedback
from flows.replies import Replied
from flows.understanding import ShopFact
from flows.wishes import Wish

if TYPE_CHECKING:
    from flows.answer import Answer

IDLE = "0"
PAGES = ("help", "info", "privacy")


@dataclass(frozen=True, slots=True)
class Answered:
    """Something was told. `slot` is the step whose button was pressed, "" for the present question."""

    answer: Answer
    slot: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Chose:
    """The button of an option was pressed."""

    slot: str
    value: str
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Finished:
    """ "Done": no more files, no more choices."""

    slot: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class WentBack:
    """Back to the question before. `slot` is the question whose button was pressed."""

    slot: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """The question stays without an answer."""

    slot: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Corrected:
    """An answer shall be given anew (or for the first time, where it was only offered)."""

    slot: str
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """The answer stays as it was before it was reopened."""

    slot: str
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The review was read, and sent."""

    draft: str = ""


@dataclass(frozen=True, slots=True)
class OffersOpened:
    """What more can be added, from the review."""

    draft: str = ""


@dataclass(frozen=True, slots=True)
class CancelAsked:
    """The cancel button: asks once whether it is meant."""

    draft: str = ""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The draft is thrown away."""

    draft: str = ""


@dataclass(frozen=True, slots=True)
class Started:
    """A flow was chosen. `about` is a folio, where the flow is about a case that exists."""

    flow: str
    about: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class TypesOpened:
    """ "It is something else": the kinds of case there are, for a draft whose kind was guessed."""

    draft: str = ""


@dataclass(frozen=True, slots=True)
class Reframed:
    """The draft is of another kind; what was answered stays."""

    flow: str
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Resumed:
    """The present or a parked draft goes on."""

    draft: str = ""


@dataclass(frozen=True, slots=True)
class MenuOpened:
    """/start, /menu. `payload` is what a deep link carried, cut to 64 characters."""

    payload: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class LanguageAsked:
    """/idioma, /lingua, /language."""

    draft: str = ""


@dataclass(frozen=True, slots=True)
class LanguageChosen:
    """The person's own choice, which wins over every guess."""

    language: Language
    draft: str = ""


@dataclass(frozen=True, slots=True)
class InfoWanted:
    """One of the `PAGES`."""

    page: str
    draft: str = ""


@dataclass(frozen=True, slots=True)
class StatusWanted:
    """How a case stands: of the folio as typed, or of all the person's own."""

    folio: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class ShopAsked:
    """When the company is open, where it is, how to call it: answered at once, no case needed."""

    facts: tuple[ShopFact, ...]
    draft: str = ""


@dataclass(frozen=True, slots=True)
class CertificateWanted:
    """The whole file of a case as a document: of the folio as typed, or of the only one."""

    folio: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class PersonWanted:
    """Talk to a person (L10 art. 8.1); `role` SUPERVISOR: to one above who serves them (art. 8.3)."""

    draft: str = ""
    role: Actor = Actor.AGENT


@dataclass(frozen=True, slots=True)
class PhoneOffered:
    """The button that shows Telegram's own "share my phone" keyboard."""

    draft: str = ""


@dataclass(frozen=True, slots=True)
class Reworded:
    """A message sent earlier was edited."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something the bot cannot take as an answer: sticker, poll, forged button, unknown command …"""

    kind: str


Event = (
    Answered
    | Chose
    | Finished
    | WentBack
    | Skipped
    | Corrected
    | Kept
    | Confirmed
    | OffersOpened
    | CancelAsked
    | Cancelled
    | Started
    | TypesOpened
    | Reframed
    | Resumed
    | MenuOpened
    | LanguageAsked
    | LanguageChosen
    | InfoWanted
    | StatusWanted
    | CertificateWanted
    | ShopAsked
    | Acted
    | Replied
    | Wish
    | Feedback
    | PersonWanted
    | PhoneOffered
    | Reworded
    | Unreadable
)
