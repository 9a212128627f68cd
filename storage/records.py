"""A case as it goes into the database and comes out again. Moments are aware, in UTC."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case to open: a draft opens one for ever.

    `telegram_id` is the customer's, `zone` the IANA name in which `received_at` and `due_at` are told,
    `facts` plain JSON by slot, sealed with the case's own key.
    """

    folio: str
    draft_id: str
    telegram_id: int
    bot_id: int
    chat_id: int
    type: str
    topic: str
    urgency: str
    status: str
    language: str
    jurisdiction: str
    received_at: datetime
    zone: str
    due_at: datetime | None = None
    due_rule: str = ""
    thread_id: int | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """A case as it is kept. `customer_id` and `id` are row ids, never shown to anybody."""

    id: int
    folio: str
    draft_id: str
    customer_id: int
    bot_id: int
    chat_id: int
    thread_id: int | None
    type: str
    topic: str
    urgency: str
    status: str
    language: str
    jurisdiction: str
    received_at: datetime
    zone: str
    due_at: datetime | None
    due_rule: str
    facts: Mapping[str, Any]
    priority: str | None = None
    overdue: bool = False
    safety: bool = False
    assigned_to: int | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """Something that happened to a case; never changed, never removed. `seq` counts from 1."""

    case_id: int
    seq: int
    kind: str
    at: datetime
    actor: str
    data: Mapping[str, Any]
