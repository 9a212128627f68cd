"""How the store stands, in numbers: nothing may stop silently."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, false, func, literal, select

from cases.alerts import AlertKind
from storage.desk_tables import requests
from storage.paper_tables import errands
from storage.tables import agenda, outbox, quarantine

_POST = select(
    func.count(),
    func.min(outbox.c.created_at),
    func.coalesce(func.sum(outbox.c.doubtful.cast(outbox.c.attempts.type)), 0),
).where(outbox.c.due_at.is_not(None))
_FAILED = select(func.count()).select_from(outbox).where(outbox.c.state == literal("failed"))
_ASIDE = select(func.count(), func.min(quarantine.c.quarantined_at)).where(
    quarantine.c.quarantined_at.is_not(None)
)
_CALLS = (
    select(requests.c.kind, func.count(), func.min(requests.c.opened_at))
    .where(requests.c.closed_at.is_(None))
    .group_by(requests.c.kind)
)
_ERRANDS = select(func.count(), func.min(errands.c.created_at))
_DUE = (
    select(agenda.c.due_at)
    .where(agenda.c.done_at.is_(None), agenda.c.quiet.is_(false()))
    .order_by(agenda.c.due_at)
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """So many, and since when the oldest."""

    count: int = 0
    oldest: datetime | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many, and since when the oldest (aware, UTC; None where there are none).

    `unsent` messages wait or are being sent, `doubtful` of them may have arrived once already; `failed`
    are all that were given up; `waiting` are the open requests of each kind, for a person or about a case;
    `errands` are files to fetch, documents to make, arrivals to note; `next_due` is when the first thing
    that cannot wait for messaging hours is, or was, due.
    """

    unsent: int
    oldest_unsent: datetime | None
    doubtful: int
    failed: int
    quarantined: int
    oldest_quarantined: datetime | None
    waiting: Mapping[AlertKind, Waiting]
    errands: int
    oldest_errand: datetime | None
    next_due: datetime | None

    @property
    def callers(self) -> int:
        """How many people wait for a person."""
        return self.of(AlertKind.PERSON).count

    @property
    def longest_caller(self) -> datetime | None:
        """Since when the first of them does."""
        return self.of(AlertKind.PERSON).oldest

    def of(self, kind: AlertKind) -> Waiting:
        """The open requests of a kind."""
        return self.waiting.get(kind, Waiting())


def counts(connection: Connection) -> Counts:
    """The counts of one moment."""
    unsent, oldest, doubtful = connection.execute(_POST).one()
    failed = connection.execute(_FAILED).scalar_one()
    aside, first = connection.execute(_ASIDE).one()
    waiting = {AlertKind(kind): Waiting(many, since) for kind, many, since in connection.execute(_CALLS)}
    errand_count, undone = connection.execute(_ERRANDS).one()
    due = connection.execute(_DUE).scalar()
    return Counts(unsent, oldest, doubtful, failed, aside, first, waiting, errand_count, undone, due)
