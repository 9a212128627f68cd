"""Delivering what concerns the desk, with the remedies for what Telegram refuses: a topic that was deleted is
made again, once; one that was closed is opened; what cannot be worked in is waited for.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from html import unescape
from re import sub
from typing import Any

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.desk.paging import Paging
from bot.desk.port import DeskPort
from bot.desk.topicmaking import Topics
from bot.desk.trouble import cause, troubled
from bot.log import logger
from bot.verdicts import Judgement, Verdict, judge
from bot.workers import Workers
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue
from storage.outgoing import OutboxRow
from storage.store import Store
from storage.talks import ON_ITS_WAY

_LATER = timedelta(seconds=20)
_ROUNDS = 5  # every remedy leaves something out, so this ends

_log = logger("desk")


@dataclass(frozen=True, slots=True)
class DeskSending:
    """Sends one message of the outbox that has `desk` in its payload."""

    port: DeskPort
    store: Store
    bot_id: int
    catalogue: Catalogue
    workers: Workers
    topics: Topics
    now: Callable[[], datetime]

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
        topic = await self.topics.of(row, payload)
        if topic is not None:  # where it is now: its group may have another id, or another group have it
            row = replace(row, chat_id=topic.desk_id, thread_id=topic.thread_id)
        thread = row.thread_id
        if "card" in payload:
            return await self.topics.card(topic, payload) if topic else None
        if payload.get("reopen") and topic:
            await self.topics.reopen(topic)
        reply = await self._other_side(payload.get("reply", 0), row.chat_id)
        if row.again and (mark := self._mark(payload)):
            payload = payload | {"text": f"{mark}\n\n{payload['text']}".strip()}
            if "copy" in payload or "files" in payload:
                await self.port.say(row.chat_id, thread, {"text": mark, "silent": True})
        if "react" in payload:
            await self._reaction(row, payload)
            return None
        if "page" in payload:
            return await Paging(self.port, self.topics).send(row, payload, thread)
        if "edits" in payload or "instead" in payload:
            return await self._edit(row, payload, thread)
        if "copy" in payload:
            return await self._copied(row, payload, thread, reply)
        if "files" in payload:
            return await self.port.send_files(row.chat_id, thread, payload["files"], payload["text"])
        sent = await self.port.say(row.chat_id, thread, payload, reply)
        await self._arrived(payload.get("relay", 0), sent)
        if topic is not None and topic.card_id is None:
            await self.topics.with_card(topic)
        return sent

    def _mark(self, payload: dict[str, Any]) -> str:
        if {"edits", "instead", "react"} & payload.keys():
            return ""
        return self.catalogue.html(text("courier.again"), Language(payload.get("language", "es")))

    # ---- what goes there and back

    async def _copied(
        self, row: OutboxRow, payload: dict[str, Any], thread: int | None, reply: int
    ) -> int | None:
        relays: list[int] = payload.get("relays", [])
        source, messages = payload["copy"]["chat"], payload["copy"]["messages"]
        if payload.get("album"):
            pieces = await self.topics.run(lambda book: book.album(payload["topic"], payload["album"]))
            parts = [part for part in pieces if part.state == ON_ITS_WAY]
            if not parts:
                return None  # went with an earlier piece
            relays, messages = [part.id for part in parts], [part.from_message for part in parts]
        made = await self.port.copy(row.chat_id, thread, source, messages[:100], reply)
        if not made:
            raise BadRequest("message to copy not found")
        # Telegram leaves out what is gone, and does not say which: then nobody knows which is which.
        known = made if len(made) == len(messages) else [0] * len(messages)
        for relay_id, message_id in zip(relays, known, strict=False):
            await self._arrived(relay_id, message_id)
        return made[0]

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
        target = payload.get("at") or await self._other_side(payload["relay"], row.chat_id)
        if target:
            try:
                await self.port.react(row.chat_id, target, payload["react"])
            except BadRequest as error:  # an emoji that the chat does not allow
                _log.info("a reaction did not go over", error=str(error)[:80])

    async def _other_side(self, relay_id: int, chat_id: int) -> int:
        """The message of this chat that a relay is, 0 where there is none."""
        if not relay_id:
            return 0
        relay = await self.topics.run(lambda book: book.relay(relay_id))
        if relay is None:
            return 0
        return relay.from_message if relay.from_chat == chat_id else relay.to_message or 0

    async def _arrived(self, relay_id: int, message_id: int) -> None:
        if relay_id:
            await self.topics.run(lambda book: book.note_arrival(relay_id, message_id))

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
            await self.topics.run(lambda book: book.change_topic(topic_id, thread_id=None, card_id=None))
            return None
        if topic_id and "topic_closed" in words:
            topic = await self.topics.run(lambda book: book.topic(topic_id))
            if topic and topic.thread_id and not payload.pop("opened", False):
                payload["opened"] = True
                await self.topics.reopen(topic)
                return None
        if topic_id and cause(words):
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
        why, now = cause(str(error).lower()) or "no_admin", self.now()

        def noted() -> bool:
            with self.store.turn() as unit:
                return troubled(unit, self.bot_id, self.catalogue, row.chat_id, why, now)

        if await self.workers.run(noted):
            _log.warning("the desk's group cannot be worked in", group=row.chat_id, error=str(error)[:80])
        return Judgement(Verdict.AGAIN, why, _LATER)


def _bare(html: str) -> str:
    return unescape(sub(r"<[^>]+>", "", html)).replace("<", "‹").replace("&", "＆")


Sender = Callable[[OutboxRow], Awaitable[int | Judgement | None]]
