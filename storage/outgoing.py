"""A message on its way: as a turn hands it over, and as the courier gets it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any

from aftersales.right_moment import MessageClass


class Priority(IntEnum):
    """Who goes first when Telegram's limits do not let all go. Within a chat the order never changes:
    what waits before an urgent message becomes as urgent."""

    INTAKE = 0  # questions, answers, acknowledgements; safety alerts
    OPERATOR = 1
    CARD = 2  # the desk's
    REMINDER = 3
    CAMPAIGN = 4


class Kind(StrEnum):
    """What a message is to its chat."""

    PROMPT = "prompt"  # a newer prompt takes the place of one that was not sent yet
    MESSAGE = "message"
    EDIT = "edit"
    CARD = "card"  # made when it is sent: one that waits is enough


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to be sent.

    `payload` is plain JSON and belongs to the shell: storage seals it and looks at nothing in it.
    `not_before` is for seconds of patience: what comes later in the chat waits behind it, so it is no
    schedule. `about` names what it concerns without naming anybody (a folio, a draft id). `notice` says that
    the case of the folio `about` must know when it arrives, and as what (`Notice` and which one: "receipt").
    `lane`: within it order holds; 0 but for topics of the desk. `message_class`: of what is sent after the
    sale; what is promotional in it is dropped when the person objects.
    """

    bot_id: int
    chat_id: int
    text_key: str
    payload: Mapping[str, Any]
    kind: Kind = Kind.MESSAGE
    priority: Priority = Priority.INTAKE
    thread_id: int | None = None
    not_before: datetime | None = None
    about: str = ""
    notice: str = ""
    lane: int = 0
    message_class: MessageClass | None = None


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A message claimed for sending.

    `attempts` counts this one, and is also the lease's token: a courier whose lease ran out and was
    given to another settles nothing. `again`: an earlier attempt may have arrived; mark the message.
    """

    id: int
    bot_id: int
    chat_id: int
    thread_id: int | None
    text_key: str
    priority: Priority
    kind: Kind
    about: str
    payload: Mapping[str, Any]
    attempts: int
    again: bool
    created_at: datetime
    notice: str = ""
    lane: int = 0
    message_class: MessageClass | None = None
