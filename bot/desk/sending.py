"""Delivering what concerns the desk: the topic is made when the first message goes there, and made again once
if somebody deleted it; a card is drawn as the case stands at that moment, and edited where there is one.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from html import unescape
from re import sub
from typing import Any, TypeVar

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.desk.port import DeskPort
from bot.log import logger
from bot.verdicts import Judgement, Verdict, judge
from bot.workers import Workers
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue
from storage.desks import TopicRow
from storage.deskwork import Deskwork
from storage.outgoing import OutboxRow
from storage.store import Store

Made = TypeVar("Made")
Draw = Callable[[TopicRow], dict[str, Any] | None]
_LATER = timedelta(seconds=20)
_ROUNDS = 5  # every remedy leaves something out, so this ends

_log = logger("desk")


@dataclass(frozen=True, slots=True)
class DeskSending:
    """Sends one message of the outbox that has `desk` in its payload. `draw` gives a topic's card now."""

    port: DeskPort
    store: Store
    bot_id: int
    catalogue: Catalogue
    workers: Workers
    draw: Draw

    async def send(self, row: OutboxRow) -> int | Judgement | None:
        """Its id at Telegram (None for what has none), or what its failure means."""
        payload = dict(row.payload)
        judged: int | Judgement | None = None
        for _ in range(_ROUNDS):
            try:
                return await self._tried(row, payload)
            except BadRequest as error:
                judged = await self._mended(row, payload, error)
                if judged is not None:
                    return judged
            except Forbidden as error:
                return await self._shut_out(row, error)
            except Exception as error:  # noqa: BLE001 - the world failed: each cause has its verdict
                return judge(error, row.attempts)
        return Judgement(Verdict.FAILED, "no remedy helped")

    async def _tried(self, row: OutboxRow, payload: dict[str, Any]) -> int | None:
        topic = await self._topic(row, payload)
        thread = topic.thread_id if topic else row.thread_id
        if "card" in payload:
            return await self._card(topic, payload) if topic else None
        reply = await self._other_side(payload.get("reply", 0), row.chat_id)
        if row.again and (mark := self._mark(payload)):
            payload = payload | {"text": f"{mark}\n\n{payload['text']}".strip()}
            if "copy" in payload or "files" in payload:
                await self.port.say(row.chat_id, thread, {"text": mark, "silent": True})
        if "react" in payload:
            await self._reaction(row, payload)
            return None
        if "edits" in payload or "instead" in payload:
            return await self._edit(row, payload, thread)
        if "copy" in payload:
            return await self._copied(row, payload, thread, reply)
        if "files" in payload:
            return await self.port.send_files(row.chat_id, thread, payload["files"], payload["text"])
        sent = await self.port.say(row.chat_id, thread, payload, reply)
        await self._arrived(payload.get("relay", 0), sent)
        return sent

    def _mark(self, payload: dict[str, Any]) -> str:
        if {"edits", "instead", "react"} & payload.keys():
            return ""
        return self.catalogue.html(text("courier.again"), Language(payload.get("language", "es")))

    # ---- the topic

    async def _topic(self, row: OutboxRow, payload: dict[str, Any]) -> TopicRow | None:
        """The message's topic, made where it is not there yet."""
        if not payload.get("desk"):
            return None
        topic = await self._run(lambda book: book.topic(payload["desk"]))
        if topic is None or topic.thread_id is not None or topic.desk_id != row.chat_id:
            return topic
        thread = await self.port.create_topic(topic.desk_id, topic.title)
        await self._run(lambda book: book.change_topic(topic.id, thread_id=thread))
        if "card" in payload:
            return await self._run(lambda book: book.topic(topic.id))
        made = await self._run(lambda book: book.topic(topic.id))
        if made is not None:
            await self._card(made, {"again": True})
        return made

    async def _card(self, topic: TopicRow, payload: dict[str, Any]) -> int | None:
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
        await self._run(lambda book: book.change_topic(topic.id, card_id=sent))
        await self._pinned(topic, sent)
        return sent

    async def _renamed(self, topic: TopicRow, title: str) -> None:
        """Its title says how the case stands; a title is never worth a failed card."""
        try:
            await self.port.rename_topic(topic.desk_id, topic.thread_id or 0, title)
        except BadRequest as error:
            if "not_modified" not in str(error).lower():
                raise
        await self._run(lambda book: book.change_topic(topic.id, title=title))

    async def _pinned(self, topic: TopicRow, message_id: int) -> None:
        try:
            await self.port.pin(topic.desk_id, message_id)
        except TelegramError as error:
            _log.info("the card was not pinned", error=type(error).__name__)

    # ---- what goes there and back

    async def _copied(
        self, row: OutboxRow, payload: dict[str, Any], thread: int | None, reply: int
    ) -> int | None:
        relays: list[int] = payload.get("relays", [])
        source, messages = payload["copy"]["chat"], payload["copy"]["messages"]
        if payload.get("album"):
            parts = await self._run(lambda book: book.album(payload["topic"], payload["album"]))
            if not parts:
                return None  # went with an earlier piece
            relays, messages = [part.id for part in parts], [part.from_message for part in parts]
        made = await self.port.copy(row.chat_id, thread, source, messages[:100], reply)
        for relay_id, message_id in zip(relays, made, strict=False):
            await self._arrived(relay_id, message_id)
        return made[0] if made else None

    async def _edit(self, row: OutboxRow, payload: dict[str, Any], thread: int | None) -> int | None:
        """New words for what is there already; where it cannot be changed, a message that says so."""
        target = payload.get("instead") or await self._other_side(payload.get("edits", 0), row.chat_id)
        if not target:
            return await self.port.say(row.chat_id, thread, payload)
        try:
            if payload.get("caption"):
                return await self.port.edit_caption(row.chat_id, target, payload["text"])
            return await self.port.edit(row.chat_id, target, payload)
        except BadRequest as error:
            if judge(error, 1).verdict is Verdict.SENT:
                return target
            return await self.port.say(row.chat_id, thread, payload, target)

    async def _reaction(self, row: OutboxRow, payload: dict[str, Any]) -> None:
        target = await self._other_side(payload["relay"], row.chat_id)
        if target:
            try:
                await self.port.react(row.chat_id, target, payload["react"])
            except BadRequest as error:  # an emoji that the chat does not allow
                _log.info("a reaction did not go over", error=str(error)[:80])

    async def _other_side(self, relay_id: int, chat_id: int) -> int:
        """The message of this chat that a relay is, 0 where there is none."""
        if not relay_id:
            return 0
        relay = await self._run(lambda book: book.relay(relay_id))
        if relay is None:
            return 0
        return relay.from_message if relay.from_chat == chat_id else relay.to_message or 0

    async def _arrived(self, relay_id: int, message_id: int) -> None:
        if relay_id:
            await self._run(lambda book: book.note_arrival(relay_id, message_id))

    # ---- what goes wrong

    async def _mended(
        self, row: OutboxRow, payload: dict[str, Any], error: BadRequest
    ) -> int | Judgement | None:
        """None: try again, something was mended."""
        words = str(error).lower()
        topic_id = payload.get("desk", 0)
        if topic_id and (
            "thread not found" in words or "topic_deleted" in words or "topic_id_invalid" in words
        ):
            if payload.pop("remade", False):
                return Judgement(Verdict.AGAIN, "the topic goes again and again", _LATER)
            payload["remade"] = True
            await self._run(lambda book: book.change_topic(topic_id, thread_id=None, card_id=None))
            return None
        if topic_id and "topic_closed" in words:
            topic = await self._run(lambda book: book.topic(topic_id))
            if topic and topic.thread_id and not payload.pop("opened", False):
                payload["opened"] = True
                await self.port.reopen_topic(topic.desk_id, topic.thread_id)
                return None
        if topic_id and ("not a forum" in words or "not enough rights" in words or "chat not found" in words):
            return await self._shut_out(row, error)
        judged = judge(error, row.attempts)
        if judged.verdict is Verdict.AS_TEXT and not payload.pop("bare", False):
            payload["text"], payload["bare"] = _bare(payload["text"]), True
            return None
        return judged

    async def _shut_out(self, row: OutboxRow, error: TelegramError) -> Judgement:
        """Of a customer's chat it is the end; at the desk it waits until somebody lets the bot in again."""
        if not row.payload.get("desk") and row.chat_id > 0:
            return judge(error, row.attempts)
        why = str(error)[:80]
        if await self._run(lambda book: book.note_trouble(row.chat_id, why)):
            _log.warning("the desk's group cannot be worked in", group=row.chat_id, error=why)
        return Judgement(Verdict.AGAIN, why, _LATER)

    async def _run(self, do: Callable[[Deskwork], Made]) -> Made:
        def done() -> Made:
            with self.store.turn() as unit:
                return do(unit.desk(self.bot_id))

        return await self.workers.run(done)


def _bare(html: str) -> str:
    return unescape(sub(r"<[^>]+>", "", html)).replace("<", "‹").replace("&", "＆")


Sender = Callable[[OutboxRow], Awaitable[int | Judgement | None]]
