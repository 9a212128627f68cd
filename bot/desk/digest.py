"""The digest: where more new cases come than topics can be made, General names them, one message a minute.

Nothing waits for it and nothing is left out: the topics are made meanwhile, as fast as Telegram allows.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.desk.posting import Poster, Spot
from bot.workers import Workers
from flows.text import Text, lines, text
from locales import Catalogue
from storage.desks import DeskRow, TopicRow
from storage.records import CaseRecord
from storage.store import Store
from storage.turn import Turn

_MANY = 15  # topics that wait to be made: as many come within two minutes without being named before
_OFTEN = timedelta(minutes=1)
_ROWS = 40  # of a message; the rest is named a minute later


@dataclass(frozen=True, slots=True)
class Digest:
    """For one bot; looks every few seconds."""

    store: Store
    bot_id: int
    catalogue: Catalogue
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]

    async def look(self) -> None:
        """Name what waits in any group, where that is due."""
        if await self.workers.run(self._named):
            self.wake()

    def _named(self) -> bool:
        with self.store.look() as unit:
            book = unit.desk(self.bot_id)
            crowded = [one for one in book.desks() if book.unmade_topics(one.chat_id) > _MANY]
        if not crowded:
            return False
        with self.store.turn() as unit:
            for place in crowded:
                self._name(unit, place)
            return unit.has_post

    def _name(self, unit: Turn, place: DeskRow) -> None:
        now, book = self.now(), unit.desk(self.bot_id)
        last, listed = book.last_digest(place.chat_id)
        if last is not None and now - last < _OFTEN:
            return
        waiting = book.unlisted_topics(place.chat_id, listed, _ROWS)
        if not waiting:
            return
        book.note_digest(place.chat_id, now, waiting[-1].id)
        rows = lines(
            _rows(waiting, [unit.case_by_folio(one.folio) if one.folio else None for one in waiting])
        )
        words = text("desk.digest", n=book.unmade_topics(place.chat_id), rows=rows)
        poster = Poster(unit, self.bot_id, self.catalogue, now)
        poster.say(Spot(place.chat_id), words, place.language)


def _rows(waiting: Sequence[TopicRow], records: Sequence[CaseRecord | None]) -> list[Text]:
    """A line each: dangers first, then in the order in which they came."""
    both = list(zip(waiting, records, strict=True))
    both.sort(key=lambda one: not (one[1] and one[1].safety))
    return [_row(topic, record) for topic, record in both]


def _row(topic: TopicRow, record: CaseRecord | None) -> Text:
    if record is None:
        return text("desk.digest_other", title=topic.title)
    return text(
        "desk.digest_row",
        marks="🚨 " if record.safety else "",
        folio=record.folio,
        customer=str(record.facts.get("full_name") or "–")[:40],
        kind=text(f"type.{record.type}"),
        due=text("desk.row.due", due=record.due_at) if record.due_at else "",
    )
