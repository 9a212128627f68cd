"""How the store stands, in numbers: nothing may stop silently."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, literal, select

from storage.tables import outbox, quarantine, requests

_POST = select(
    func.count(),
    func.min(outbox.c.created_at),
    func.coalesce(func.sum(outbox.c.doubtful.cast(outbox.c.attempts.type)), 0),
).where(outbox.c.due_at.is_not(None))
_FAILED = select(func.count()).select_from(outbox).where(outbox.c.state == literal("failed"))
_ASIDE = select(func.count(), func.min(quarantine.c.quarantined_at)).where(
    quarantine.c.quarantined_at.is_not(None)
)
_CALLS = select(func.count(), func.min(requests.c.opened_at)).where(requests.c.closed_at.is_(None))


@dataclass(frozen=True, slots=True)
class Counts:
    """How many, and since when the oldest (aware, UTC; None where there are none).

    `unsent` messages wait or are being sent, `doubtful` of them may have arrived once already; `failed`
    are all that were given up; `callers` are open requests for a person.
    """

    unsent: int
    oldest_unsent: datetime | None
    doubtful: int
    failed: int
    quarantined: int
    oldest_quarantined: datetime | None
    callers: int
    longest_caller: datetime | None


def counts(connection: Connection) -> Counts:
    """The counts of one moment."""
    unsent, oldest, doubtful = connection.execute(_POST).one()
    failed = connection.execute(_FAILED).scalar_one()
    aside, first = connection.execute(_ASIDE).one()
    callers, longest = connection.execute(_CALLS).one()
    return Counts(unsent, oldest, doubtful, failed, aside, first, callers, longest)
