"""The courier's side of the outbox: what may go now, and what became of it. Each call one transaction.

Order per chat is sacred: a message is only given out when no earlier one of its chat, and at the desk of its
topic, is unsettled.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Boolean, Connection, bindparam, case, func, literal, null, or_, select, update

from aftersales.right_moment import MessageClass
from storage import errands, marks
from storage.errors import Altered, WrongKey
from storage.hot import Hot
from storage.outbox import context
from storage.outgoing import Kind, OutboxRow, Priority
from storage.tables import marks as marks_table
from storage.tables import outbox
from storage.vault import Vault

_earlier = outbox.alias("earlier")
_IS_FIRST = ~(
    select(literal(1))
    .where(
        _earlier.c.bot_id == outbox.c.bot_id,
        _earlier.c.chat_id == outbox.c.chat_id,
        _earlier.c.lane == outbox.c.lane,
        _earlier.c.id < outbox.c.id,
        _earlier.c.due_at.is_not(None),
    )
    .exists()
)
_due = (
    select(outbox)
    .where(
        outbox.c.bot_id == bindparam("bot"),
        outbox.c.priority <= bindparam("least"),
        outbox.c.due_at <= bindparam("now"),
        _IS_FIRST,
    )
    .order_by(outbox.c.priority, outbox.c.due_at, outbox.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=outbox)
)
_SEATED = (
    select(literal(1))
    .where(
        marks_table.c.bot_id == outbox.c.bot_id,
        marks_table.c.name == literal(marks.COURIER),
        marks_table.c.number == bindparam("seat"),
    )
    .exists()
)
_DUE = Hot(_due)
_DUE_TO_THE_SEATED = Hot(_due.where(_SEATED))
# A lease that ran out leaves a doubt: it may have been sent. So does an unknown outcome, for good.
_LEASE = Hot(
    update(outbox)
    .where(outbox.c.id == bindparam("of"))
    .values(
        doubtful=or_(outbox.c.doubtful, outbox.c.state == "sending"),
        state="sending",
        attempts=outbox.c.attempts + 1,
        due_at=bindparam("until"),
    )
)
_mine = (
    (outbox.c.id == bindparam("of"))
    & (outbox.c.attempts == bindparam("token"))
    & (outbox.c.state == literal("sending"))
)
_SETTLE = Hot(
    update(outbox)
    .where(_mine)
    .values(
        state=bindparam("end"),
        due_at=null(),
        settled_at=bindparam("now"),
        message_id=bindparam("told_as"),
        error=bindparam("why"),
    )
)
_doubts = or_(outbox.c.doubtful, bindparam("doubt", type_=Boolean()))
_AGAIN = (
    update(outbox)
    .where(_mine)
    .values(
        doubtful=_doubts,
        state=case((_doubts, "unknown"), else_="new"),
        due_at=bindparam("when"),
        error=bindparam("why"),
    )
)
_NEXT = Hot(
    select(func.min(outbox.c.due_at).label("due_at")).where(
        outbox.c.bot_id == bindparam("bot"), outbox.c.due_at.is_not(None), _IS_FIRST
    )
)
_ORPHANED = (
    update(outbox)
    .where(outbox.c.bot_id == bindparam("bot"), outbox.c.state == literal("sending"))
    .values(state="unknown", doubtful=True, due_at=bindparam("now"))
)
_UNCLAIM = (
    update(outbox)
    .where(
        outbox.c.bot_id == bindparam("bot"),
        outbox.c.state == literal("sending"),
        outbox.c.id.not_in(bindparam("keep", expanding=True)),
        _SEATED,
    )
    .values(state=case((outbox.c.doubtful, "unknown"), else_="new"), due_at=bindparam("now"))
)
_ERROR_LENGTH = 300


def take_seat(connection: Connection, bot_id: int, now: datetime) -> int:
    """A courier begins, alone: what another one was sending is in doubt, and due. The seat's number.

    Whoever claims with an older number gets nothing from now on.
    """
    seat = marks.count(connection, bot_id, marks.COURIER)
    connection.execute(_ORPHANED, {"bot": bot_id, "now": now})
    return seat


def unclaim(connection: Connection, bot_id: int, seat: int, keep: Iterable[int], now: datetime) -> int:
    """Give back what this seat leased without learning of it (the answer was lost), all but `keep`."""
    values = {"bot": bot_id, "seat": seat, "keep": list(keep), "now": now}
    return connection.execute(_UNCLAIM, values).rowcount


def claim_due(
    connection: Connection,
    vault: Vault,
    bot_id: int,
    now: datetime,
    *,
    most: int,
    lease: float,
    least: Priority,
    seat: int | None = None,
) -> list[OutboxRow]:
    """Lease at most one message per chat for `lease` seconds, most urgent first, then longest due.

    One that cannot be read any more fails here, with that reason: it must not hold up the others.
    With a `seat` that another courier has taken since, there is nothing.
    """
    values = {"bot": bot_id, "least": least.value, "now": now, "most": most}
    if seat is None:
        found = _DUE.rows(connection, values)
    else:
        found = _DUE_TO_THE_SEATED.rows(connection, values | {"seat": seat})
    if found:
        until = now + timedelta(seconds=lease)
        _LEASE.do_each(connection, [{"of": row.id, "until": until} for row in found])
    claimed = []
    for row in found:
        try:
            claimed.append(_claimed(vault, row))
        except (Altered, WrongKey) as error:
            leased = {"of": row.id, "token": row.attempts + 1}
            failed = {"end": "failed", "now": now, "told_as": None, "why": _brief(str(error))}
            _SETTLE.do(connection, leased | failed)
    return claimed


def mark_sent(
    connection: Connection, vault: Vault, sent: Iterable[tuple[OutboxRow, int | None]], now: datetime
) -> None:
    """The messages arrived, each under Telegram's message id (None for what has none).

    A case that must know of one is told by an errand, as it is locked in a turn of its own; not of one that
    was settled before.
    """
    common = {"end": "sent", "now": now, "why": None}
    plain = []
    for row, message_id in sent:
        values = _key(row) | common | {"told_as": message_id}
        if not row.notice:
            plain.append(values)
        elif _SETTLE.do(connection, values):
            told = {"folio": row.about, "notice": row.notice, "message_id": message_id or 0}
            errands.send_on(connection, vault, row.bot_id, errands.Errand.ARRIVED, row.id, now, now, told)
    if plain:
        _SETTLE.do_each(connection, plain)


def mark_failed(connection: Connection, row: OutboxRow, error: str, now: datetime) -> None:
    """The message will never be sent; why is for the desk, in words without anybody's data."""
    values = {"end": "failed", "now": now, "told_as": None, "why": _brief(error)}
    _SETTLE.do(connection, _key(row) | values)


def retry_at(
    connection: Connection, row: OutboxRow, when: datetime, error: str, *, surely_unsent: bool
) -> None:
    """Give the message back until `when`; unless it surely did not leave, it will be marked as sent again."""
    values = {"when": when, "why": _brief(error), "doubt": not surely_unsent}
    connection.execute(_AGAIN, _key(row) | values)


def next_due(connection: Connection, bot_id: int) -> datetime | None:
    """When the next message may go or the next lease runs out; None with nothing under way."""
    found: datetime | None = _NEXT.row(connection, {"bot": bot_id}).due_at
    return found


def _brief(error: str) -> str:
    return error.replace("\0", "")[:_ERROR_LENGTH]


def _key(row: OutboxRow) -> dict[str, Any]:
    return {"of": row.id, "token": row.attempts}


def _claimed(vault: Vault, row: Any) -> OutboxRow:
    return OutboxRow(
        id=row.id,
        bot_id=row.bot_id,
        chat_id=row.chat_id,
        thread_id=row.thread_id,
        text_key=row.text_key,
        priority=Priority(row.priority),
        kind=Kind(row.kind),
        about=row.about,
        payload=vault.open(row.sealed, context(row.bot_id, row.chat_id)),
        attempts=row.attempts + 1,
        again=row.doubtful or row.state == "sending",
        created_at=row.created_at,
        notice=row.notice or "",
        lane=row.lane,
        message_class=MessageClass(row.message_class) if row.message_class else None,
    )
