"""A tiny bot over HTTP, so that the page has somebody to talk to: it greets, echoes, counts and keeps a desk."""

import asyncio
from typing import Any

import aiohttp

JSON = dict[str, Any]
SETTLE = 0.5  # seconds after the last item of an album: Telegram does not say how many come


class EchoBot:
    """One bot; `start` and `stop` it, `desk` is the group where it opens topics."""

    def __init__(self, url: str, token: str, desk: int | None = None) -> None:
        self.api = f"{url}/bot{token}"
        self.desk = desk
        self._albums: dict[str, int] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        self._http = aiohttp.ClientSession()
        await self("setMyCommands", commands=[{"command": "start", "description": "Start again"},
                                              {"command": "phone", "description": "Share my phone"},
                                              {"command": "case", "description": "Open a case at the desk"}])  # fmt: skip
        await self("setMyDescription", description="I listen, I echo, I count.")
        self._task = asyncio.create_task(self._poll())

    async def stop(self) -> None:
        for task in (self._task, *self._tasks):
            task.cancel()
        failed = await asyncio.gather(self._task, *self._tasks, return_exceptions=True)
        await self._http.close()
        for error in failed:
            if not isinstance(error, asyncio.CancelledError):
                raise AssertionError("the bot broke") from error

    async def __call__(self, method: str, **parameters: Any) -> Any:
        async with self._http.post(f"{self.api}/{method}", json=parameters) as answer:
            body = await answer.json()
        assert body["ok"], (method, body)
        return body["result"]

    async def _poll(self) -> None:
        offset = 0
        while True:
            for update in await self("getUpdates", offset=offset, timeout=20):
                offset = update["update_id"] + 1
                if "message" in update:
                    await self._message(update["message"])
                elif "callback_query" in update:
                    await self._press(update["callback_query"])

    async def _message(self, message: JSON) -> None:
        if message["chat"]["type"] != "private":
            return
        chat, text = message["chat"]["id"], message.get("text", "")
        if text.startswith("/start"):
            await self._greet(chat)
        elif text == "/phone":
            rows = [[{"text": "Share my phone", "request_contact": True}], [{"text": "Not now"}]]
            await self("sendMessage", chat_id=chat, text="Which is your number?",
                       reply_markup={"keyboard": rows, "resize_keyboard": True, "one_time_keyboard": True})  # fmt: skip
        elif text == "/case":
            await self._open_case(message)
        elif "contact" in message:
            await self("sendMessage", chat_id=chat, text=f"Noted: {message['contact']['phone_number']}",
                       reply_markup={"remove_keyboard": True})  # fmt: skip
        elif "media_group_id" in message:
            self._count(chat, message["media_group_id"])
        else:
            kind = next(
                (k for k in ("photo", "document", "voice", "location", "sticker") if k in message), ""
            )
            await self("sendMessage", chat_id=chat, text=f"One {kind}" if kind else f"You said: {text}")

    async def _greet(self, chat: int) -> None:
        buttons = [[{"text": "Yes", "callback_data": "yes"}, {"text": "No", "callback_data": "no"}],
                   [{"text": "Rules", "url": "https://example.com/rules"}]]  # fmt: skip
        await self("sendMessage", chat_id=chat, parse_mode="HTML", reply_markup={"inline_keyboard": buttons},
                   text="Hello, I am an <b>automatic</b> <i>helper</i>. Did anything go wrong?")  # fmt: skip

    async def _press(self, query: JSON) -> None:
        await self("answerCallbackQuery", callback_query_id=query["id"], text=f"Heard: {query['data']}")
        message = query["message"]
        await self("editMessageText", chat_id=message["chat"]["id"], message_id=message["message_id"],
                   text=f"You chose {query['data']}.")  # fmt: skip

    async def _open_case(self, message: JSON) -> None:
        topic = await self(
            "createForumTopic", chat_id=self.desk, name=f"Case of {message['from']['first_name']}"
        )
        await self("sendMessage", chat_id=self.desk, message_thread_id=topic["message_thread_id"],
                   text=f"A case of {message['from']['first_name']}")  # fmt: skip

    def _count(self, chat: int, album: str) -> None:
        self._albums[album] = self._albums.get(album, 0) + 1
        if self._albums[album] == 1:
            task = asyncio.create_task(self._say_count(chat, album))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _say_count(self, chat: int, album: str) -> None:
        await asyncio.sleep(SETTLE)
        await self("sendMessage", chat_id=chat, text=f"{self._albums[album]} files in one album")
