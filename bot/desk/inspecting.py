"""Looks at a group that shall be a desk: what Telegram allows there, and what is missing, in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from types import SimpleNamespace
from typing import Any

from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.desk.arriving import missing_right
from bot.desk.menu import offer, withdraw
from bot.desk.port import DeskPort
from bot.desk.posting import Poster, Spot
from bot.desk.trouble import cause, troubled
from bot.log import logger
from bot.workers import Workers
from cases.taxonomy import Language
from flows.text import lines, text
from locales import Catalogue
from storage.desks import DeskRow
from storage.errands import Errand, ErrandRow
from storage.store import Store

_BACKLOG = 500  # open cases that get their topic at once

_log = logger("desk")


@dataclass(frozen=True, slots=True)
class Inspecting:
    """Does the errands of groups that were made desks. `commands`: those that are offered there."""

    port: DeskPort
    store: Store
    bot_id: int
    catalogue: Catalogue
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]
    commands: Sequence[str] = ()

    async def inspect(self, row: ErrandRow) -> bool:
        """Ask Telegram about the group, note what is wrong, and say it there; later, if Telegram is away."""
        desk = (await self.workers.run(self._places)).get(row.about)
        if desk is None:  # not any more
            await withdraw(self.port, row.about)
            await self.workers.run(lambda: self._dropped(row))
            return True
        try:
            wrong = await self._wrong(row.about)
        except TelegramError as error:
            _log.warning("the desk could not be looked at", error=type(error).__name__)
            return False
        await self.workers.run(lambda: self._told(row, wrong))
        self.wake()
        await offer(self.port, self.catalogue, row.about, desk.language, self.commands)
        return True

    async def look(self) -> None:
        """Look at every desk: what was changed while nobody told us, and cases that nobody there sees."""
        for chat_id in await self.workers.run(self._places):
            try:
                wrong = await self._wrong(chat_id)
            except ChatMigrated as error:
                self.store.migrate_chat(self.bot_id, chat_id, error.new_chat_id)
                continue
            except (BadRequest, Forbidden) as error:
                wrong = [cause(str(error).lower()) or "gone"]
            except TelegramError:
                continue  # away: what it does not tell is not known
            if await self.workers.run(partial(self._noted, chat_id, wrong)):
                self.wake()

    def _places(self) -> dict[int, DeskRow]:
        with self.store.look() as unit:
            return {one.chat_id: one for one in unit.desk(self.bot_id).desks()}

    def _dropped(self, row: ErrandRow) -> None:
        with self.store.turn() as unit:
            unit.paperwork.done(row)

    def _noted(self, chat_id: int, wrong: list[str]) -> bool:
        """Whether there is anything to be sent."""
        now = self.now()
        with self.store.turn() as unit:
            why = wrong[0] if wrong else ""
            changed = troubled(unit, self.bot_id, self.catalogue, chat_id, why, now)
            waiting = [] if wrong else unit.desk(self.bot_id).cases_without_topic(_BACKLOG)
            for folio in waiting:
                self._follow(unit, folio)
        return changed

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
