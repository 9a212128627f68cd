"""Looks at a group that shall be a desk: what Telegram allows there, and what is missing, in words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any

from telegram.error import TelegramError

from bot.desk.arriving import missing_right
from bot.desk.port import DeskPort
from bot.desk.posting import Poster, Spot
from bot.log import logger
from bot.workers import Workers
from cases.taxonomy import Language
from flows.text import lines, text
from locales import Catalogue
from storage.errands import Errand, ErrandRow
from storage.store import Store

_BACKLOG = 500  # open cases that get their topic at once

_log = logger("desk")


@dataclass(frozen=True, slots=True)
class Inspecting:
    """Does the errands of groups that were made desks."""

    port: DeskPort
    store: Store
    bot_id: int
    catalogue: Catalogue
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]

    async def inspect(self, row: ErrandRow) -> bool:
        """Ask Telegram about the group, note what is wrong, and say it there; later, if Telegram is away."""
        try:
            wrong = await self._wrong(row.about)
        except TelegramError as error:
            _log.warning("the desk could not be looked at", error=type(error).__name__)
            return False
        await self.workers.run(lambda: self._told(row, wrong))
        self.wake()
        return True

    async def _wrong(self, chat_id: int) -> list[str]:
        """The ends of text keys of what is missing, the most important first."""
        chat = await self.port.chat(chat_id)
        if chat.get("type") != "supergroup":
            return ["no_supergroup"]
        member = SimpleNamespace(**await self.port.member(chat_id, self.bot_id))
        found = [] if chat.get("is_forum") else ["no_forum"]
        if right := missing_right(member):
            found.append(right)
        return found

    def _told(self, row: ErrandRow, wrong: list[str]) -> None:
        language = Language(str(row.told["language"]))
        with self.store.turn() as unit:
            if not unit.paperwork.done(row):
                return
            book = unit.desk(self.bot_id)
            book.note_trouble(row.about, wrong[0] if wrong else "")
            poster = Poster(unit, self.bot_id, self.catalogue, self.now())
            spot = Spot(row.about, int(row.told["thread"]) or None)
            if wrong:
                rows = lines(text(f"desk.trouble.{one}") for one in wrong)
                poster.say(spot, text("desk.set_up.trouble", rows=rows), language)
                return
            waiting = book.cases_without_topic(_BACKLOG)
            poster.say(spot, text("desk.set_up.ready", n=len(waiting)), language)
            for folio in waiting:
                self._follow(unit, folio)

    def _follow(self, unit: Any, folio: str) -> None:
        record = unit.case_by_folio(folio)
        if record is not None:
            unit.paperwork.send_on(self.bot_id, Errand.CARD, record.id, self.now(), told={"folio": folio})
