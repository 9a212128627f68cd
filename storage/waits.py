"""How long people waited for a person, or for a supervisor, of late."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select

from cases.alerts import AlertKind
from cases.status import Actor
from storage.desk_tables import requests

_OF_TEN = 0.9
_WAITED = select(requests.c.opened_at, requests.c.closed_at).where(
    requests.c.bot_id == bindparam("bot"),
    requests.c.kind == AlertKind.PERSON.value,
    requests.c.level == bindparam("whom"),
    requests.c.closed_at > bindparam("since"),
)


def usual_wait(
    connection: Connection, bot_id: int, since: datetime, level: Actor = Actor.AGENT
) -> timedelta | None:
    """How long people waited for somebody of the level since then, nine of ten at most; None: nobody did."""
    found = connection.execute(_WAITED, {"bot": bot_id, "since": since, "whom": level.value}).all()
    waits = sorted(row.closed_at - row.opened_at for row in found)
    return waits[int(len(waits) * _OF_TEN)] if waits else None
