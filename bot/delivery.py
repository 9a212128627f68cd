"""One message to Telegram, with the remedies for what Telegram refuses: its edit, its topic, its HTML."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from html import unescape
from re import sub
from typing import Any

from telegram.error import BadRequest

from bot.telegram import Telegram
from bot.verdicts import Judgement, Verdict, judge
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue
from storage.errors import Unavailable
from storage.outgoing import OutboxRow

_SHORT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Delivery:
    """Sends messages of the outbox, one at a time and each once; a later time is the courier's affair."""

    telegram: Telegram
    catalogue: Catalogue
    others_arrive: Callable[[], bool]
    document: Callable[[int], Awaitable[bytes | None]]
    desk: Callable[[OutboxRow], Awaitable[int | Judgement | None]]

    async def send(self, row: OutboxRow) -> int | Judgement | None:
        """The message's id at Telegram (None for what has none), or what its failure means."""
        if "desk" in row.payload:
            return await self.desk(row)
        payload = self._marked(row)
        thread = row.thread_id
        for _ in range(4):  # every remedy leaves something out, so this ends
            judged = await self._try(row, thread, payload)
            match judged:
                case Judgement(verdict=Verdict.SENT):
                    edited: int | None = payload.get("edits")
                    return edited
                case Judgement(verdict=Verdict.ANEW) if payload.pop("edits", None):
                    continue
                case Judgement(verdict=Verdict.NO_THREAD) if thread:
                    thread = None
                case Judgement(verdict=Verdict.AS_TEXT):
                    payload["text"] = unescape(sub(r"<[^>]+>", "", payload["text"])).replace("<", "‹")
                    payload["text"] = payload["text"].replace("&", "＆")
                case _:
                    return judged
        return judged

    async def _try(
        self, row: OutboxRow, thread: int | None, payload: dict[str, Any]
    ) -> int | Judgement | None:
        try:
            if "document" not in payload:
                return await self.telegram.send(row.chat_id, thread, payload)
            content = await self.document(payload["document"])
            if content is None:
                return judge(BadRequest("the document is not there any more"), row.attempts)
            return await self.telegram.send_document(row.chat_id, thread, payload, content)
        except Unavailable:
            return Judgement(Verdict.AGAIN, "the database does not give the document", _SHORT)
        except Exception as error:  # noqa: BLE001 - the world failed: each cause has its verdict
            return judge(error, row.attempts, others_arrive=self.others_arrive())

    def _marked(self, row: OutboxRow) -> dict[str, Any]:
        """The payload, with a visible mark if an earlier try may have arrived."""
        payload = dict(row.payload)
        if row.again and not payload.get("edits"):
            mark = self.catalogue.html(text("courier.again"), Language(payload.get("language", "es")))
            payload["text"] = f"{mark}\n\n{payload['text']}"
        return payload
