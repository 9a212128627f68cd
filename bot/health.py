"""How the bot stands: nothing stops silently. JSON for supervisors, text for Prometheus.

`/health` answers 200 while updates can be taken and messages leave, else 503 with the reasons in words;
`/ready` 200 while updates can be taken, whatever Telegram does; `/live` 200 while the process answers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from aiohttp import web

from bot.pulse import Pulse
from bot.workers import Workers
from cases.alerts import AlertKind
from storage.errors import Unavailable
from storage.health import Counts
from storage.store import Store

Told = TypeVar("Told")
LATE = timedelta(minutes=5)  # ISO 10002 7.4: an acknowledgement later than this is an alarm (`law.md` 1.6)

_UNDONE = timedelta(hours=1)  # a receipt's document that is not made by then needs somebody
_UNSEEN = timedelta(hours=1)  # a danger is assessed within it (`law.md` D02)


@dataclass(frozen=True, slots=True)
class Health:
    """Looks at the pulse and at the store."""

    store: Store
    workers: Workers
    pulse: Pulse
    now: Callable[[], datetime]
    news: Pulse | None = None  # of the other bot

    async def handle(self, _request: web.Request) -> web.Response:
        """GET /health."""
        counts, trouble = await self._look()
        body = {"ready": not trouble, "trouble": trouble}
        if counts is not None:
            body |= {"unsent": counts.unsent, "quarantined": counts.quarantined, "callers": counts.callers}
        return web.json_response(body, status=503 if trouble else 200)

    async def ready(self, _request: web.Request) -> web.Response:
        """GET /ready: whether a load balancer may send updates here."""
        counts, _ = await self._look()
        open_now = counts is not None and self.pulse.takes
        return web.json_response({"ready": open_now}, status=200 if open_now else 503)

    async def live(self, _request: web.Request) -> web.Response:
        """GET /live: a supervisor restarts what does not answer here; nothing else needs a restart."""
        return web.json_response({"live": True})

    async def metrics(self, _request: web.Request) -> web.Response:
        """GET /metrics, in the Prometheus text format 0.0.4."""
        counts, trouble = await self._look()
        rows: list[tuple[str, float]] = [
            ("reclama_ready", int(not trouble)),
            ("reclama_courier_delivers", int(self.pulse.delivers)),
        ]
        if counts is not None:
            rows += self._rows(counts)
        if self.pulse.pending is not None:
            rows.append(("reclama_telegram_pending_updates", self.pulse.pending))
        if self.news is not None:
            rows.append(("reclama_news_courier_delivers", int(self.news.delivers)))
            rows.append(("reclama_news_pending_updates", self.news.pending or 0))
        text = "".join(f"# TYPE {name} gauge\n{name} {value}\n" for name, value in rows)
        ages = self.pulse.ages(self.now()) | self._of_news(lambda pulse: pulse.ages(self.now()))
        if counts is not None:
            text += "# TYPE reclama_alerts gauge\n"
            text += "".join(f'reclama_alerts{{kind="{k}"}} {counts.of(k).count}\n' for k in AlertKind)
        text += "# TYPE reclama_age_seconds gauge\n"
        text += "".join(f'reclama_age_seconds{{part="{part}"}} {age:.0f}\n' for part, age in ages.items())
        return web.Response(text=text, content_type="text/plain")

    async def _look(self) -> tuple[Counts | None, dict[str, str]]:
        trouble = self.pulse.trouble(self.now()) | self._of_news(lambda pulse: pulse.trouble(self.now()))
        try:
            counts = await self.workers.run(self.store.counts)
        except Unavailable:
            return None, trouble | {"database": "does not answer"}
        if counts.oldest_unsent and self.now() - counts.oldest_unsent > LATE:
            trouble["outbox"] = "messages have been waiting for more than five minutes"
        if (danger := counts.of(AlertKind.SAFETY).oldest) and self.now() - danger > _UNSEEN:
            trouble["safety"] = "somebody may be in danger, and for more than an hour nobody has taken it"
        if counts.next_due and self.now() - counts.next_due > LATE:
            trouble["agenda"] = "what fell due for a case has not been done for more than five minutes"
        if counts.oldest_errand and self.now() - counts.oldest_errand > _UNDONE:
            trouble["errands"] = "a file or a document has been waiting for more than an hour"
        return counts, trouble

    def _of_news(self, told: Callable[[Pulse], dict[str, Told]]) -> dict[str, Told]:
        """What is told of the other bot's parts, under names of their own."""
        return {f"news_{part}": value for part, value in told(self.news).items()} if self.news else {}

    def _rows(self, counts: Counts) -> list[tuple[str, float]]:
        return [
            ("reclama_outbox_unsent", counts.unsent),
            ("reclama_outbox_oldest_seconds", self._age(counts.oldest_unsent)),
            ("reclama_outbox_doubtful", counts.doubtful),
            ("reclama_outbox_failed", counts.failed),
            ("reclama_quarantined", counts.quarantined),
            ("reclama_quarantine_oldest_seconds", self._age(counts.oldest_quarantined)),
            ("reclama_callers", counts.callers),
            ("reclama_longest_caller_seconds", self._age(counts.longest_caller)),
            ("reclama_safety_waiting", counts.of(AlertKind.SAFETY).count),
            ("reclama_safety_oldest_seconds", self._age(counts.of(AlertKind.SAFETY).oldest)),
            ("reclama_agenda_late_seconds", max(self._age(counts.next_due), 0)),
            ("reclama_errands", counts.errands),
            ("reclama_errands_oldest_seconds", self._age(counts.oldest_errand)),
        ]

    def _age(self, since: datetime | None) -> int:
        return int((self.now() - since).total_seconds()) if since else 0
