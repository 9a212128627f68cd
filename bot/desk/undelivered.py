"""What did not arrive on the other side is told in the topic by name, once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.desk.posting import Poster, spot_of
from bot.workers import Workers
from flows.text import Lines, Text, lines, text
from locales import Catalogue
from storage.errands import ErrandRow
from storage.store import Store
from storage.talks import Relay

_SHOWN = 200  # characters of each


@dataclass(frozen=True, slots=True)
class Undelivered:
    """For one bot. `wake` tells the courier that there is something to deliver."""

    store: Store
    bot_id: int
    catalogue: Catalogue
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]

    async def tell(self, row: ErrandRow) -> bool:
        """Tell the topic of the errand what it lost."""
        await self.workers.run(lambda: self._told(row))
        self.wake()
        return True

    def _told(self, row: ErrandRow) -> None:
        with self.store.turn() as unit:
            if not unit.paperwork.done(row):
                return
            book = unit.desk(self.bot_id)
            topic, lost = book.topic(row.about), book.miss(row.about)
            desk = next((one for one in book.desks() if topic and one.chat_id == topic.desk_id), None)
            if topic is None or desk is None:
                return
            poster = Poster(unit, self.bot_id, self.catalogue, self.now())
            to_customer = [one for one in lost if one.to_chat == topic.chat_id]
            to_topic = [one for one in lost if one.to_chat != topic.chat_id]
            if to_customer:
                poster.say(spot_of(topic), text("takeover.lost", rows=_rows(to_customer)), desk.language)
            if to_topic:
                poster.say(spot_of(topic), text("takeover.lost_here", rows=_rows(to_topic)), desk.language)


def _rows(lost: Sequence[Relay]) -> Lines:
    return lines([_row(one) for one in lost])


def _row(relay: Relay) -> Text:
    words = str(relay.told.get("words") or relay.told.get("what") or "…")[:_SHOWN]
    return text("takeover.lost_row", name=str(relay.told.get("name", "")), words=words)
