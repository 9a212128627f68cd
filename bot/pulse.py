"""When each part last worked, and what is wrong now: written by the parts, read by health and metrics."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta


@dataclass(slots=True)
class Pulse:
    """One process's parts. A part that promised to beat and falls silent is in trouble by itself.

    `takes`: updates may come in. `delivers`: this process has the courier's seat. `pending`: updates that
    wait at Telegram, as it last told.
    """

    takes: bool = False
    delivers: bool = False
    pending: int | None = None
    _beats: dict[str, datetime] = field(default_factory=dict)
    _longest: dict[str, timedelta] = field(default_factory=dict)
    _ill: dict[str, str] = field(default_factory=dict)

    def expect(self, part: str, longest: timedelta, now: datetime) -> None:
        """From now on the part beats at least so often."""
        self._longest[part] = longest
        self._beats[part] = now

    def dismiss(self, part: str) -> None:
        """The part ended as it should."""
        self._longest.pop(part, None)

    def beat(self, part: str, now: datetime) -> None:
        """The part did its round."""
        self._beats[part] = now

    def well(self, part: str, now: datetime) -> None:
        """The part works."""
        self.beat(part, now)
        self._ill.pop(part, None)

    def ill(self, part: str, why: str) -> None:
        """The part does not work; why in words without anybody's data."""
        self._ill[part] = why

    def within(self, part: str, longest: timedelta, now: datetime) -> bool:
        """Whether the part beat within that time."""
        return part in self._beats and now - self._beats[part] <= longest

    def ages(self, now: datetime) -> dict[str, float]:
        """Seconds since each part's last beat."""
        return {part: (now - at).total_seconds() for part, at in sorted(self._beats.items())}

    def trouble(self, now: datetime) -> dict[str, str]:
        """What is wrong, in words, by part."""
        silent = {
            part: f"did nothing for {(now - self._beats[part]).total_seconds():.0f} seconds"
            for part, longest in self._longest.items()
            if now - self._beats[part] > longest
        }
        return silent | self._ill
