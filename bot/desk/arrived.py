"""What happens at the desk, as the shell reads it off Telegram: who did what in which topic. Values only.

Whose act it is, is by numeric id only. An anonymous administrator, a channel and another bot have no id of a
person (`telegram.md` 1.4): what they do is theirs, and has no rights.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flows.answer import File


class Nobody(StrEnum):
    """Why an act is nobody's whose rights could be looked at."""

    ANONYMOUS = "anonymous"
    CHANNEL = "channel"
    BOT = "bot"
    FORWARDED = "forwarded"  # a command of somebody else's, sent on
    EDITED = "edited"  # a command made of another message


@dataclass(frozen=True, slots=True)
class Ordered:
    """A command, with what follows it."""

    name: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class PressedThere:
    """A button of ours; `data` may be forged."""

    data: str
    query_id: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Spoke:
    """A message that is no command. `html`: its words as Telegram HTML; `other`: neither words nor files.

    `edited`: new words for an earlier one.
    """

    html: str = ""
    plain: str = ""
    files: tuple[File, ...] = ()
    other: bool = False
    edited: bool = False
    album: str = ""


@dataclass(frozen=True, slots=True)
class Reacted:
    """Somebody put this emoji to a message, or took theirs away ("")."""

    emoji: str
    message_id: int


@dataclass(frozen=True, slots=True)
class TopicClosed:
    """By hand."""


@dataclass(frozen=True, slots=True)
class CameOrWent:
    """A person is in the group from now on, or no more."""

    telegram_id: int
    here: bool


@dataclass(frozen=True, slots=True)
class BotChanged:
    """What the bot itself may do in the group changed: `why` not, "" for all that is needed."""

    why: str


@dataclass(frozen=True, slots=True)
class Upgraded:
    """The group has another id from now on."""

    new_id: int


What = Ordered | PressedThere | Spoke | Reacted | TopicClosed | CameOrWent | BotChanged | Upgraded


@dataclass(frozen=True, slots=True)
class AtDesk:
    """One update of a group. `who`: a person's numeric id, 0 for nobody known: then `nobody` says why."""

    update_id: int
    chat_id: int
    who: int
    name: str
    language_code: str | None
    what: What
    thread_id: int | None = None
    message_id: int = 0
    replies_to: int = 0
    nobody: Nobody | None = None
    at: datetime | None = None
