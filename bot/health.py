"""How the bot stands: nothing stops silently. JSON for supervisors, text for Prometheus.

`/health` answers 200 while updates can be taken and messages leave, else 503 with the reasons in words.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from aiohttp import web

from bot.workers import Workers
from storage.errors import Unavailable
from storage.health import Counts
from storage.store import Store

LATE = timedelta(minutes=5)  # ISO 10002 7.4: an acknowledgement later than this is an alarm (`law.md` 1.6)


@dataclass(slots=True)
class Pulse:
    """When things last worked, and what is wrong now; written by the parts, read here."""

    telegram_at: datetime | None = None
    trouble: dict[str, str] = field(default_factory=dict)
    pending: int | None = None

    def well(self, part: str, now: datetime) -> None:
        """The part works."""
        self.trouble.pop(part, None)
        if part == "telegram":
            self.telegram_at = now

    def ill(self, part: str, why: str) -> None:
        """The part does not work; why in words without anybody's data."""
        self.trouble[part] = why


@dataclass(frozen=True, slots=True)
class Health:
    """Looks at the pulse and at the store."""

    store: Store
    workers: Workers
    pulse: Pulse
    now: Callable[[], datetime]

    async def handle(self, _request: web.Request) -> web.Response:
        """GET /health."""
        counts, trouble = await self._look()
        body = {"ready": not trouble, "trouble": trouble}
        if counts is not None:
            body |= {"unsent": counts.unsent, "quarantined": counts.quarantined, "callers": counts.callers}
        return web.json_response(body, status=503 if trouble else 200)

    async def metrics(self, _request: web.Request) -> web.Response:
        """GET /metrics, in the Prometheus text format 0.0.4."""
        counts, trouble = await self._look()
        rows = [("reclama_ready", int(not trouble))]
        if counts is not None:
            rows += self._rows(counts)
        if self.pulse.pending is not None:
            rows.append(("reclama_telegram_pending_updates", self.pulse.pending))
        text = "".join(f"# TYPE {name} gauge\n{name} {value}\n" for name, value in rows)
        return web.Response(text=text, content_type="text/plain")

    async def _look(self) -> tuple[Counts | None, dict[str, str]]:
        trouble = dict(self.pulse.trouble)
        try:
            counts = await self.workers.run(self.store.counts)
        except Unavailable:
            return None, trouble | {"database": "does not answer"}
        if counts.oldest_unsent and self.now() - counts.oldest_unsent > LATE:
            trouble["outbox"] = "messages have been waiting for more than five minutes"
        return counts, trouble

    def _rows(self, counts: Counts) -> list[tuple[str, int]]:
        return [
            ("reclama_outbox_unsent", counts.unsent),
            ("reclama_outbox_oldest_seconds", self._age(counts.oldest_unsent)),
            ("reclama_outbox_doubtful", counts.doubtful),
            ("reclama_outbox_failed", counts.failed),
            ("reclama_quarantined", counts.quarantined),
            ("reclama_quarantine_oldest_seconds", self._age(counts.oldest_quarantined)),
            ("reclama_callers", counts.callers),
            ("reclama_longest_caller_seconds", self._age(counts.longest_caller)),
        ]

    def _age(self, since: datetime | None) -> int:
        return int((self.now() - since).total_seconds()) if since else 0
