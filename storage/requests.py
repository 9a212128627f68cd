"""People who wait for a person: at most one open request of a kind per chat."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, bindparam, select, text, update

from storage.dialects import spelled
from storage.tables import requests
from storage.vault import Vault

_OPEN = spelled(
    requests,
    lambda insert: (
        insert.inline()
        .on_conflict_do_nothing(
            index_elements=["bot_id", "chat_id", "kind"], index_where=text("closed_at IS NULL")
        )
        .execution_options(preserve_rowcount=True)
    ),
)
_CLOSE = (
    update(requests)
    .where(
        requests.c.bot_id == bindparam("bot"),
        requests.c.chat_id == bindparam("chat"),
        requests.c.kind == bindparam("of_kind"),
        requests.c.closed_at.is_(None),
    )
    .values(closed_at=bindparam("now"))
)
_WAITING = (
    select(requests)
    .where(requests.c.bot_id == bindparam("bot"), requests.c.closed_at.is_(None))
    .order_by(requests.c.opened_at, requests.c.id)
)


class RequestKind(StrEnum):
    """Why somebody must look at a chat now."""

    PERSON = "person"  # the person wants a person (L10 art. 8.1)
    SAFETY = "safety"  # somebody may be in danger


@dataclass(frozen=True, slots=True)
class Request:
    """An open request."""

    chat_id: int
    kind: RequestKind
    note: Mapping[str, Any]
    opened_at: datetime


def call_person(
    connection: Connection,
    vault: Vault,
    bot_id: int,
    chat_id: int,
    now: datetime,
    *,
    kind: RequestKind,
    note: Mapping[str, object],
) -> bool:
    """Open a request; False where one of the kind is open already, which then stays as it is."""
    row = {
        "bot_id": bot_id,
        "chat_id": chat_id,
        "kind": kind.value,
        "sealed": vault.seal(dict(note), _context(bot_id, chat_id)),
        "opened_at": now,
    }
    return connection.execute(_OPEN[connection.dialect.name], row).rowcount == 1


def answer_call(connection: Connection, bot_id: int, chat_id: int, kind: RequestKind, now: datetime) -> bool:
    """Close the chat's open request; False where none was open."""
    values = {"bot": bot_id, "chat": chat_id, "of_kind": kind.value, "now": now}
    return connection.execute(_CLOSE, values).rowcount == 1


def open_calls(connection: Connection, vault: Vault, bot_id: int) -> list[Request]:
    """Everybody who waits, longest first."""
    return [
        Request(
            row.chat_id,
            RequestKind(row.kind),
            vault.open(row.sealed, _context(row.bot_id, row.chat_id)),
            row.opened_at,
        )
        for row in connection.execute(_WAITING, {"bot": bot_id})
    ]


def _context(bot_id: int, chat_id: int) -> str:
    return f"requests.sealed:{bot_id}/{chat_id}"
