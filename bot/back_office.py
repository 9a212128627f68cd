"""What works behind the turns: files are fetched, documents made and examined, arrivals noted."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from bot.casework import Casework
from bot.errands import Doer, Errands
from bot.examining import Examining
from bot.fetching import Fetching
from bot.issuing import Issuing
from bot.papers import Papermaker
from bot.telegram import Telegram
from bot.workers import Workers
from locales import Catalogue
from reports.paper import Paper
from reports.rendering import draw
from storage.errands import Errand
from storage.store import Store


def back_office(
    bot_id: int,
    store: Store,
    telegram: Telegram,
    catalogue: Catalogue,
    casework: Casework,
    workers: Workers,
    now: Callable[[], datetime],
    wake: Callable[[], None],
    at_desk: Mapping[Errand, Doer],
    draw: Callable[[Paper], bytes] = draw,
) -> Errands:
    """The errands of a bot with all that does them; `wake` tells the courier of something to deliver."""
    rules = casework.rules
    papermaker = Papermaker(rules.company, rules.clock, catalogue, lambda: telegram.username, draw)
    issuing = Issuing(store, papermaker, casework, workers, now, wake)
    fetching = Fetching(store, telegram, workers, now)
    examining = Examining(store, telegram, catalogue, workers, now, wake)
    return Errands(
        store,
        bot_id,
        workers,
        now,
        {
            Errand.FETCH: fetching.fetch,
            Errand.PAPER: issuing.issue,
            Errand.EXAMINE: examining.examine,
            Errand.ARRIVED: issuing.note_arrival,
            **at_desk,
        },
    )


def document_reader(store: Store, workers: Workers) -> Callable[[int], Awaitable[bytes | None]]:
    """Reads the bytes of an issued document by its id, for the courier."""

    def look(document: int) -> bytes | None:
        with store.look() as unit:
            return unit.paperwork.read_document(document)

    async def read(document: int) -> bytes | None:
        return await workers.run(lambda: look(document))

    return read
