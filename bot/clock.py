"""The clock: the only module that reads what time it is."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Travel:
    """A clock that may be ahead of the real one: made by the demo and by tests, never by `reclama run`.

    `next_end` is when the next term of any case ends, as the tick of what falls due last saw it.
    """

    ahead: timedelta = timedelta()
    next_end: datetime | None = None

    def now(self) -> datetime:
        """The moment it is by this clock."""
        return now() + self.ahead
