"""Files that belong to a case are fetched from Telegram and kept, sealed, with their SHA-256 (F23).

Bot API getFile: up to 20 MB; a file Telegram will not give any more is written down as lost.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.log import logger
from bot.telegram import MOST_BYTES, Telegram
from bot.workers import Workers
from storage.errands import ErrandRow
from storage.store import Store

_TRIES = 8

_log = logger("fetching")


@dataclass(frozen=True, slots=True)
class Fetching:
    """Fetches one file at a time for `Errands`."""

    store: Store
    telegram: Telegram
    workers: Workers
    now: Callable[[], datetime]

    async def fetch(self, row: ErrandRow) -> bool:
        """Fetch the file of an errand and keep it; True once it is kept, or lost for good."""
        file_id, size = await self.workers.run(lambda: self._wanted(row.about))
        if file_id is None:
            await self.workers.run(lambda: self._end(row, None))
            return True
        content = await self._content(file_id, size)
        if content is None and row.attempts < _TRIES and size <= MOST_BYTES:
            return False
        await self.workers.run(lambda: self._end(row, content))
        return True

    async def _content(self, file_id: str, size: int) -> bytes | None:
        if size > MOST_BYTES:
            return None
        try:
            return await self.telegram.download(file_id)
        except (BadRequest, InvalidToken) as error:
            _log.warning("Telegram does not give a file", error=type(error).__name__)
        except TelegramError as error:
            _log.info("a file could not be fetched yet", error=type(error).__name__)
        return None

    def _wanted(self, file: int) -> tuple[str | None, int]:
        """The file's id at Telegram and its size in bytes; None where there is nothing to fetch any more."""
        with self.store.look() as unit:
            kept = unit.paperwork.file(file)
        if kept is None or kept.state == "fetched":
            return None, 0
        size = kept.about.get("size")
        return str(kept.about["file_id"]), size if isinstance(size, int) else 0

    def _end(self, row: ErrandRow, content: bytes | None) -> None:
        with self.store.turn() as unit:
            mine, kept = unit.paperwork.done(row), unit.paperwork.file(row.about)
            if mine and kept is not None and kept.state == "announced":
                if content is None:
                    unit.paperwork.lose_file(row.about)
                else:
                    unit.paperwork.keep_file(row.about, content)
