"""Who waits for somebody of the house: at most one open request of a kind per chat and case.

A person who wants a person, somebody in danger, or a case that needs a look (`cases.alerts`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, select, text, update

from cases.alerts import PERSON_AGAIN, SAFETY_AGAIN, Alert
from cases.alerts import AlertKind as RequestKind
from cases.status import Actor
from storage.desk_tables import requests
from storage.dialects import spelled
from storage.vault import Vault

__all__ = ["Request", "RequestKind", "alert", "answer_call", "call_person", "open_calls", "repeat", "settle"]

_AGAIN_AFTER = {RequestKind.SAFETY: SAFETY_AGAIN, RequestKind.PERSON: PERSON_AGAIN}
_OPEN = spelled(
    requests,
    lambda insert: (
        insert.inline()
        .on_conflict_do_nothing(
            index_elements=["bot_id", "chat_id", "kind", "folio"], index_where=text("closed_at IS NULL")
        )
        .execution_options(preserve_rowcount=True)
    ),
)
_ALERT = spelled(
    requests,
    lambda insert: insert.inline().on_conflict_do_update(
        index_elements=["bot_id", "chat_id", "kind", "folio"],
        index_where=text("closed_at IS NULL"),
        set_={
            "times": requests.c.times + 1,
            "sealed": insert.excluded.sealed,
            "level": insert.excluded.level,
            "again_at": insert.excluded.again_at,
        },
    ),
)
_RAISE = (
    update(requests)
    .where(
        requests.c.bot_id == bindparam("bot"),
        requests.c.chat_id == bindparam("chat"),
        requests.c.kind == bindparam("what"),
        requests.c.folio == "",
        requests.c.closed_at.is_(None),
        requests.c.level == Actor.AGENT.value,
    )
    .values(
        level=bindparam("to_level"),
        sealed=bindparam("told"),
        times=requests.c.times + 1,
        again_at=bindparam("next_at"),
    )
)
_ADOPT = (
    update(requests)
    .where(
        requests.c.bot_id == bindparam("bot"),
        requests.c.chat_id == bindparam("chat"),
        requests.c.kind == RequestKind.SAFETY.value,
        requests.c.folio == "",
        requests.c.closed_at.is_(None),
    )
    .values(folio=bindparam("of_case"))
)
_AGAIN = (
    select(requests.c.id, requests.c.kind, requests.c.folio, requests.c.again_at, requests.c.again_seconds)
    .where(
        requests.c.closed_at.is_(None),
        requests.c.again_at.is_not(None),
        requests.c.again_at <= bindparam("now"),
    )
    .order_by(requests.c.again_at)
    .limit(bindparam("most"))
)
_REPEAT = (
    update(requests)
    .where(
        requests.c.id == bindparam("of"),
        requests.c.again_at == bindparam("seen"),
        requests.c.closed_at.is_(None),
    )
    .values(times=requests.c.times + 1, again_at=bindparam("next_at"))
)
_CLOSE = (
    update(requests)
    .where(
        requests.c.bot_id == bindparam("bot"),
        requests.c.chat_id == bindparam("chat"),
        requests.c.kind.in_(bindparam("kinds", expanding=True)),
        requests.c.folio == bindparam("of_case"),
        requests.c.closed_at.is_(None),
    )
    .values(closed_at=bindparam("now"))
)
_WAITING = (
    select(requests)
    .where(requests.c.bot_id == bindparam("bot"), requests.c.closed_at.is_(None))
    .order_by(requests.c.opened_at, requests.c.id)
)

_UNRUNG = (
    select(requests)
    .where(
        requests.c.bot_id == bindparam("bot"),
        requests.c.closed_at.is_(None),
        requests.c.rung < requests.c.times,
    )
    .order_by(requests.c.id)
    .limit(bindparam("most"))
)
_RING = (
    update(requests)
    .where(requests.c.id == bindparam("of"), requests.c.rung == bindparam("seen"))
    .values(rung=bindparam("now_rung"))
)


@dataclass(frozen=True, slots=True)
class Request:
    """An open request: of a case where it has a `folio`, for `level`, told so many `times`."""

    chat_id: int
    kind: RequestKind
    note: Mapping[str, Any]
    opened_at: datetime
    folio: str = ""
    level: Actor = Actor.AGENT
    times: int = 1


def call_person(
    connection: Connection,
    vault: Vault,
    bot_id: int,
    chat_id: int,
    now: datetime,
    *,
    kind: RequestKind,
    note: Mapping[str, object],
    level: Actor = Actor.AGENT,
) -> bool:
    """Open a request; where one of the kind is open already, it is raised to a higher `level`, and the desk
    rung for it again. False where it stays as it is."""
    row = {
        "bot_id": bot_id,
        "chat_id": chat_id,
        "kind": kind.value,
        "sealed": vault.seal(dict(note), _context(bot_id, chat_id)),
        "opened_at": now,
        "folio": "",
        "level": level.value,
        **_repeated(_AGAIN_AFTER.get(kind), now),
    }
    opened = connection.execute(_OPEN[connection.dialect.name], row).rowcount == 1
    if opened or level is Actor.AGENT:
        return opened
    where = {"bot": bot_id, "chat": chat_id, "what": kind.value, "to_level": level.value}
    higher = {**where, "told": row["sealed"], "next_at": row["again_at"]}
    return connection.execute(_RAISE, higher).rowcount == 1


def alert(
    connection: Connection, vault: Vault, bot_id: int, chat_id: int, folio: str, what: Alert, now: datetime
) -> None:
    """Tell the house of a case; where it was told of the same already, once more with what is new.

    A danger told before there was a case is from now on the case's.
    """
    if what.kind is RequestKind.SAFETY:
        adopting = {"bot": bot_id, "chat": chat_id, "of_case": folio}
        if connection.execute(_ADOPT, adopting).rowcount:
            return
    row = {
        "bot_id": bot_id,
        "chat_id": chat_id,
        "kind": what.kind.value,
        "sealed": vault.seal(dict(what.note), _context(bot_id, chat_id)),
        "opened_at": now,
        "folio": folio,
        "level": what.to.value,
        **_repeated(what.again, now),
    }
    connection.execute(_ALERT[connection.dialect.name], row)


def repeat(connection: Connection, now: datetime, most: int = 100) -> list[tuple[RequestKind, str]]:
    """Tell again what nobody has taken: kind and folio of each, counted once by whoever asks first."""
    told = []
    for row in connection.execute(_AGAIN, {"now": now, "most": most}).all():
        values = {"of": row.id, "seen": row.again_at, "next_at": now + timedelta(seconds=row.again_seconds)}
        if connection.execute(_REPEAT, values).rowcount:
            told.append((RequestKind(row.kind), row.folio))
    return told


def settle(
    connection: Connection,
    bot_id: int,
    chat_id: int,
    folio: str,
    kinds: Iterable[RequestKind],
    now: datetime,
) -> int:
    """Close the open requests of these kinds; how many there were."""
    values = {"bot": bot_id, "chat": chat_id, "of_case": folio, "now": now}
    found = connection.execute(_CLOSE, {**values, "kinds": sorted(kind.value for kind in kinds)})
    return found.rowcount


def answer_call(connection: Connection, bot_id: int, chat_id: int, kind: RequestKind, now: datetime) -> bool:
    """Close the chat's open request that is of no case; False where none was open."""
    return settle(connection, bot_id, chat_id, "", (kind,), now) == 1


def open_calls(connection: Connection, vault: Vault, bot_id: int) -> list[Request]:
    """Everybody who waits, longest first."""
    return [_request(vault, row) for row in connection.execute(_WAITING, {"bot": bot_id})]


def unrung(connection: Connection, vault: Vault, bot_id: int, most: int = 50) -> list[Request]:
    """Requests that the desk was not rung for as often as they were told; from now on it was."""
    found = connection.execute(_UNRUNG, {"bot": bot_id, "most": most}).all()
    return [
        _request(vault, row)
        for row in found
        if connection.execute(_RING, {"of": row.id, "seen": row.rung, "now_rung": row.times}).rowcount
    ]


def _request(vault: Vault, row: Any) -> Request:
    return Request(
        row.chat_id,
        RequestKind(row.kind),
        vault.open(row.sealed, _context(row.bot_id, row.chat_id)),
        row.opened_at,
        row.folio,
        Actor(row.level),
        row.times,
    )


def _repeated(again: timedelta | None, now: datetime) -> dict[str, Any]:
    seconds = int(again.total_seconds()) if again else None
    return {"again_at": now + again if again else None, "again_seconds": seconds}


def _context(bot_id: int, chat_id: int) -> str:
    return f"requests.sealed:{bot_id}/{chat_id}"
