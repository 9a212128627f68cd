"""What befalls a whole chat: it moved to another id, or nothing reaches it any more."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, null, select, update

from storage import desks, losses
from storage.outbox import context
from storage.tables import outbox
from storage.vault import Vault

_UNSETTLED = (
    (outbox.c.bot_id == bindparam("bot"))
    & (outbox.c.chat_id == bindparam("chat"))
    & outbox.c.due_at.is_not(None)
)
_WAITING = select(outbox.c.id, outbox.c.sealed).where(_UNSETTLED).order_by(outbox.c.id).with_for_update()
_REDIRECT = (
    update(outbox)
    .where(outbox.c.id == bindparam("of"))
    .values(chat_id=bindparam("new"), sealed=bindparam("resealed"))
)
_GIVE_UP = (
    update(outbox)
    .where(_UNSETTLED, outbox.c.state != "sending")
    .values(state="failed", due_at=null(), settled_at=bindparam("now"), error=bindparam("why"))
)


def migrate_chat(connection: Connection, vault: Vault, bot_id: int, old: int, new: int) -> int:
    """A group became a supergroup: what waits for the old id goes to the new one, in order; how many.

    Where it is a desk, the desk and its topics move too. No dialogue and no case does: those are of private
    chats. The second time it does nothing.
    """
    waiting = connection.execute(_WAITING, {"bot": bot_id, "chat": old}).all()
    for row in waiting:
        plain = vault.sealer.open(row.sealed, context(bot_id, old))
        resealed = vault.sealer.seal(plain, context(bot_id, new))
        connection.execute(_REDIRECT, {"of": row.id, "new": new, "resealed": resealed})
    desks.move(connection, bot_id, old, new)
    return len(waiting)


def give_up(connection: Connection, vault: Vault, bot_id: int, chat_id: int, why: str, now: datetime) -> int:
    """Fail what waits for the chat, with the reason, except what is being sent now; how many.

    What was on its way there from the desk is lost, which its topic is told.
    """
    losses.lose(connection, vault, bot_id, now, to=chat_id)
    values = {"bot": bot_id, "chat": chat_id, "why": why[:300], "now": now}
    return connection.execute(_GIVE_UP, values).rowcount
