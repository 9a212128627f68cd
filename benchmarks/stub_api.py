"""A stub of the Bot API on loopback: it hands out updates, takes messages, and does nothing else, fast.

What it says is what Telegram would say to the calls that the contenders make; every unknown call is "true".
"""

import asyncio
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from benchmarks.wire import Calls, Reply, hung_up

TOKEN = "70000001:BENCHMARKbenchmarkBENCHMARKbenchmark"
_ME = {"id": 70000001, "is_bot": True, "first_name": "Stub", "username": "stub_bot"}
_BATCH = 100
_TRUE = b'{"ok":true,"result":true}'


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the bot: `buttons` is the inline keyboard, rows of `{"text", "callback_data"}`."""

    chat_id: int
    message_id: int
    text: str
    buttons: list[list[dict[str, str]]]


Hear = Callable[[Said], None]


class StubApi:
    """One bot's Bot API. `hear` gets every message the bot sends or edits, after the bot got its answer."""

    def __init__(self, hear: Hear) -> None:
        self._hear = hear
        self._server: asyncio.Server | None = None
        self._lines: list[Calls] = []
        self._pending: deque[tuple[int, bytes]] = deque()
        self._poll: Reply | None = None
        self._patience: asyncio.TimerHandle | None = None
        self._messages = 0
        self.calls = 0

    async def start(self) -> str:
        """Listen; the address of the API."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._line, "127.0.0.1", 0)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def _line(self) -> Calls:
        self._lines.append(Calls(self._serve))
        return self._lines[-1]

    async def close(self) -> None:
        """Stop listening, and drop every connection."""
        if self._server:
            self._server.close()
        if self._patience:
            self._patience.cancel()
        await asyncio.sleep(0)  # those that were just accepted get their transport
        await hung_up(self._lines)

    def put(self, update: dict[str, Any]) -> None:
        """An update for the bot's next getUpdates, at once if one is waiting."""
        self._pending.append((update["update_id"], encoded(update)))
        if self._poll:
            reply, self._poll = self._poll, None
            self._give(reply)

    def next_message_id(self) -> int:
        """A fresh number for a message."""
        self._messages += 1
        return self._messages

    @property
    def pending(self) -> int:
        """Updates not confirmed yet."""
        return len(self._pending)

    def _serve(self, path: str, body: bytes, reply: Reply) -> None:
        self.calls += 1
        method = path.partition("?")[0].rpartition("/")[2].lower()
        match method:
            case "getupdates":
                self._updates(_form(path, body), reply)
            case "sendmessage" | "editmessagetext":
                self._message(_form(path, body), reply)
            case "getme":
                reply(b'{"ok":true,"result":%s}' % encoded(_ME))
            case "getwebhookinfo":
                reply(
                    b'{"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}'
                )
            case "getmycommands":
                reply(b'{"ok":true,"result":[]}')
            case _:
                reply(_TRUE)

    def _updates(self, form: dict[str, Any], reply: Reply) -> None:
        offset = int(form.get("offset") or 0)
        while self._pending and self._pending[0][0] < offset:
            self._pending.popleft()
        if self._poll:  # an older call of the same bot ends when a newer one comes
            self._poll(b'{"ok":true,"result":[]}')
            self._poll = None
        wait = int(form.get("timeout") or 0)
        if self._pending or not wait:
            self._give(reply)
            return
        self._poll = reply
        if self._patience:
            self._patience.cancel()
        self._patience = asyncio.get_running_loop().call_later(wait, self._expire, reply)

    def _expire(self, reply: Reply) -> None:
        if self._poll is reply:
            self._poll = None
            self._give(reply)

    def _give(self, reply: Reply) -> None:
        batch = [self._pending[at][1] for at in range(min(len(self._pending), _BATCH))]
        reply(b'{"ok":true,"result":[%s]}' % b",".join(batch))

    def _message(self, form: dict[str, Any], reply: Reply) -> None:
        chat_id, text = int(form["chat_id"]), form["text"]
        message_id = int(form.get("message_id") or 0) or self.next_message_id()
        markup = form.get("reply_markup") or {}
        if isinstance(markup, str):
            markup = json.loads(markup)
        message = {
            "message_id": message_id,
            "from": _ME,
            "chat": {"id": chat_id, "type": "private", "first_name": "Ana"},
            "date": 1_790_000_000,
            "text": text,
        }
        buttons = markup.get("inline_keyboard", [])
        if buttons:
            message["reply_markup"] = {"inline_keyboard": buttons}
        reply(b'{"ok":true,"result":%s}' % encoded(message))
        asyncio.get_running_loop().call_soon(self._hear, Said(chat_id, message_id, text, buttons))


def encoded(value: object) -> bytes:
    """JSON without spaces."""
    return json.dumps(value, separators=(",", ":")).encode()


def _form(path: str, body: bytes) -> dict[str, Any]:
    if body.startswith(b"{"):
        found: dict[str, Any] = json.loads(body)
        return found
    return dict(parse_qsl(body.decode() or path.partition("?")[2], keep_blank_values=True))
