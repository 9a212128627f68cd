"""Topics and their cards at Telegram: a topic is made when the first message goes there; its card is drawn as
the case stands at that moment, and edited where there is one.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from telegram.error import BadRequest, TelegramError

from bot.desk.port import DeskPort
from bot.log import logger
from bot.pacing import Pace
from bot.verdicts import Verdict, judge
from bot.workers import Workers
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue
from storage.desks import TopicRow
from storage.deskwork import Deskwork
from storage.outgoing import OutboxRow, Priority
from storage.store import Store

Made = TypeVar("Made")
Draw = Callable[[TopicRow], dict[str, Any] | None]

_log = logger("desk")


@dataclass(frozen=True, slots=True)
class Topics:
    """Those of one bot. `draw` gives a topic's card now."""

    port: DeskPort
    store: Store
    bot_id: int
    catalogue: Catalogue
    workers: Workers
    draw: Draw
    pace: Pace

    async def of(self, row: OutboxRow, payload: dict[str, Any]) -> TopicRow | None:
        """The message's topic, made where it is not there yet."""
        if not payload.get("desk"):
            return None
        topic = await self.run(lambda book: book.topic(payload["desk"]))
        if topic is None or topic.thread_id is not None:
            return topic
        thread = await self.port.create_topic(topic.desk_id, topic.title)
        self._count(row, payload.get("counts", 1) < 2)
        made = replace(topic, thread_id=thread)
        await self.run(lambda book: book.change_topic(topic.id, thread_id=thread))
        if payload.get("remade"):
            said = self.catalogue.html(text("desk.topic.continues"), Language(payload["language"]))
            await self.port.say(made.desk_id, thread, {"text": said, "silent": True})
            self._count(row, 1)
        if row.priority is not Priority.INTAKE and "card" not in payload:
            await self.with_card(made)
        return await self.run(lambda book: book.topic(topic.id))

    def _count(self, row: OutboxRow, calls: int) -> None:
        """Telegram counts these too."""
        if calls:
            self.pace.book(row.chat_id, row.priority, asyncio.get_running_loop().time(), calls)

    async def with_card(self, topic: TopicRow) -> None:
        """A new topic without its card gets it; a danger goes before it. It is never worth the message."""
        self.pace.book(topic.desk_id, Priority.CARD, asyncio.get_running_loop().time())
        try:
            await self.card(topic, {"again": True})
        except TelegramError as error:
            _log.info("the card follows later", error=type(error).__name__)

    async def reopen(self, topic: TopicRow) -> None:
        """What was closed by hand is open again."""
        try:
            await self.port.reopen_topic(topic.desk_id, topic.thread_id or 0)
        except BadRequest as error:
            if "not_modified" not in str(error).lower():
                raise

    async def card(self, topic: TopicRow, payload: dict[str, Any]) -> int | None:
        """The topic's card as the case stands now: edited, or put there and pinned."""
        drawn = await self.workers.run(lambda: self.draw(topic))
        if drawn is None:
            return None
        if drawn["title"] != topic.title and topic.thread_id and not payload.get("again"):
            await self._renamed(topic, drawn["title"])
        if topic.card_id:
            try:
                return await self.port.edit(topic.desk_id, topic.card_id, drawn)
            except BadRequest as error:
                verdict = judge(error, 1)
                if verdict.verdict is Verdict.SENT:
                    return topic.card_id
                if verdict.verdict is not Verdict.ANEW:
                    raise
        sent = await self.port.say(topic.desk_id, topic.thread_id, drawn)
        await self.run(lambda book: book.change_topic(topic.id, card_id=sent))
        await self._pinned(topic, sent)
        return sent

    async def _renamed(self, topic: TopicRow, title: str) -> None:
        """Its title says how the case stands; a title is never worth a failed card."""
        try:
            await self.port.rename_topic(topic.desk_id, topic.thread_id or 0, title)
        except BadRequest as error:
            if "not_modified" not in str(error).lower():
                raise
        await self.run(lambda book: book.change_topic(topic.id, title=title))

    async def _pinned(self, topic: TopicRow, message_id: int) -> None:
        try:
            await self.port.pin(topic.desk_id, message_id)
        except TelegramError as error:
            _log.info("the card was not pinned", error=type(error).__name__)

    async def run(self, do: Callable[[Deskwork], Made]) -> Made:
        """A turn of its own for the desk."""

        def done() -> Made:
            with self.store.turn() as unit:
                return do(unit.desk(self.bot_id))

        return await self.workers.run(done)
