"""What goes between a topic and a chat and will not arrive: its topic is told, once."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, update

from storage import errands, talks
from storage.desk_tables import relays
from storage.talks import LOST, MISSED, ON_ITS_WAY
from storage.vault import Vault

_LOSE = (
    update(relays)
    .where(relays.c.bot_id == bindparam("bot"), relays.c.state == ON_ITS_WAY)
    .values(state=LOST)
    .returning(relays.c.topic_id)
)
_LOSE_THESE = _LOSE.where(relays.c.id.in_(bindparam("of", expanding=True)))
_LOSE_ALL = _LOSE.where(relays.c.to_chat == bindparam("chat"))
_MISS = (
    update(relays)
    .where(relays.c.topic_id == bindparam("topic"), relays.c.state == LOST)
    .values(state=MISSED)
    .returning(relays.c.id)
)


def lose(
    connection: Connection,
    vault: Vault,
    bot_id: int,
    now: datetime,
    *,
    these: Sequence[int] = (),
    to: int = 0,
) -> None:
    """What is on its way, `these` or all `to` a chat, will not arrive: its topics shall be told, once."""
    if to:
        found = connection.execute(_LOSE_ALL, {"bot": bot_id, "chat": to})
    else:
        found = connection.execute(_LOSE_THESE, {"bot": bot_id, "of": list(these)})
    for topic_id in sorted(set(found.scalars())):
        errands.send_on(connection, vault, bot_id, errands.Errand.LOST, topic_id, now, now)


def miss(connection: Connection, vault: Vault, topic_id: int) -> list[talks.Relay]:
    """What was lost of a topic and nobody was told of: it is told now."""
    ids = list(connection.execute(_MISS, {"topic": topic_id}).scalars())
    return [found for one in sorted(ids) if (found := talks.relay(connection, vault, one))]
