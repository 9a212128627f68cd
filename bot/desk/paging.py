"""The further pages of words that are relayed: each is known, so that an edit changes it where it stands."""

from dataclasses import dataclass
from typing import Any

from telegram.error import BadRequest

from bot.desk.port import DeskPort
from bot.desk.topicmaking import Topics
from bot.verdicts import Verdict, judge
from storage.outgoing import OutboxRow


@dataclass(frozen=True, slots=True)
class Paging:
    """For one bot."""

    port: DeskPort
    topics: Topics

    async def send(self, row: OutboxRow, payload: dict[str, Any], thread: int | None) -> int | None:
        """A page after the first: sent and noted, changed where it is, or taken away with all after it."""
        relay_id, number = payload["page"]
        relay = await self.topics.run(lambda book: book.relay(relay_id))
        known: dict[str, int] = dict(relay.told.get("pages", {})) if relay else {}
        if payload.get("gone"):
            for one in [n for n in known if int(n) >= number]:
                await self._dropped(row.chat_id, known.pop(one))
            await self.topics.run(lambda book: book.note_pages(relay_id, known))
            return None
        there = known.get(str(number)) if payload.get("changed") else None
        if there and await self._changed(row.chat_id, there, payload):
            return there
        sent = await self.port.say(row.chat_id, thread, payload)
        await self.topics.run(lambda book: book.note_pages(relay_id, known | {str(number): sent}))
        return sent

    async def _changed(self, chat_id: int, message_id: int, payload: dict[str, Any]) -> bool:
        try:
            await self.port.edit(chat_id, message_id, payload)
        except BadRequest as error:
            return judge(error, 1).verdict is Verdict.SENT
        return True

    async def _dropped(self, chat_id: int, message_id: int) -> None:
        """Deleted; what is too old for that (Bot API: 48 hours) says that it is no more."""
        try:
            await self.port.delete(chat_id, message_id)
        except BadRequest:
            await self._changed(chat_id, message_id, {"text": "…"})
