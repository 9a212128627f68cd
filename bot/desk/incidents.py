"""Looks for incidents: what was told lately, by what it is about; a spike is said once at the desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.desk.posting import Poster, Spot
from bot.workers import Workers
from cases.company import Company
from cases.incidents import SPIKE_WITHIN, WITHIN, Told, spike
from cases.status import OPEN
from cases.taxonomy import Language, Topic
from flows.text import text
from flows.understanding import Hints
from locales import Catalogue
from nlu.gist import gist
from storage.deskwork import Deskwork
from storage.outgoing import Priority
from storage.records import CaseRecord
from storage.store import Store

_COMPARED = 200  # the newest
_MARK = "spike."  # and the topic: when one was last said


@dataclass(frozen=True, slots=True)
class Incidents:
    """For one bot; looks every minute."""

    store: Store
    bot_id: int
    company: Company
    catalogue: Catalogue
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]

    async def look(self) -> None:
        """Say a spike that was not said within the hour."""
        if await self.workers.run(self._said):
            self.wake()

    def _said(self) -> bool:
        now = self.now()
        with self.store.look() as unit:
            book = unit.desk(self.bot_id)
            if not book.desks():
                return False
            told = [each for each, _ in told_lately(book, self.company, now, SPIKE_WITHIN)]
        found = spike(told, now)
        topic = next((one.topic for one in told if found and one.folio == found[0]), None)
        return topic is not None and self._say(found, topic, now)

    def _say(self, folios: tuple[str, ...], topic: Topic, now: datetime) -> bool:
        with self.store.turn() as unit:
            book = unit.desk(self.bot_id)
            if not book.first_mark(f"{_MARK}{topic.value}", now, SPIKE_WITHIN):
                return False
            poster = Poster(unit, self.bot_id, self.catalogue, now)
            place = book.desks()[0]
            words = text(
                "desk.incident.spike",
                n=len(folios),
                subject=text(f"topic.{topic.value}"),
                folios=", ".join(folios[:10]),
            )
            poster.say(Spot(place.chat_id), words, place.language, priority=Priority.INTAKE)
        return True


def told_lately(
    book: Deskwork, company: Company, around: datetime, within: timedelta = WITHIN
) -> list[tuple[Told, CaseRecord]]:
    """Open cases received `within` that time before or after a moment, the newest first, each with its gist.

    Each story is listened to anew: `within` is what is needed, and no more.
    """
    zone = ZoneInfo(company.zone)
    found = []
    for record in book.newest(_COMPARED):
        if record.status not in OPEN or abs(record.received_at - around) > within:
            continue
        story = str(record.facts.get("description") or "")
        hints = Hints(record.received_at.astimezone(zone).date(), Language(record.language))
        about = gist(story, hints) if story else frozenset()
        found.append((Told(record.folio, Topic(record.topic), record.received_at, about), record))
    return found
