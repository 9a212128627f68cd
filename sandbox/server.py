"""The HTTP server of the sandbox, on loopback only: Bot API, control API and the page."""

import asyncio
import mimetypes
from pathlib import Path
from urllib.parse import unquote

from aiohttp import StreamReader, web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http import RawRequestMessage

from sandbox import control
from sandbox.bot_http import UPLOAD_LIMIT, BotApi
from sandbox.files import MEBIBYTE
from sandbox.world import World

PAGE = Path(__file__).parent / "page"
HOST = "127.0.0.1"


def _request(
    message: RawRequestMessage,
    payload: StreamReader,
    protocol: web.RequestHandler,
    writer: AbstractStreamWriter,
    task: "asyncio.Task[None]",
) -> web.BaseRequest:
    """A request that may carry an upload."""
    loop, most = asyncio.get_running_loop(), UPLOAD_LIMIT + 2 * MEBIBYTE
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=most)


class Sandbox:
    """A running sandbox; `url` is its address without a slash at the end."""

    def __init__(self) -> None:
        self.url = ""
        self._fresh_world()
        self._runner: web.ServerRunner | None = None

    def _fresh_world(self) -> None:
        self.world = World()
        self._api = BotApi(self.world)
        self.world.carry_out = self._api.carry_out

    async def open(self, port: int) -> None:
        """Listen on loopback; port 0 takes a free one."""
        server = web.Server(self._handle, request_factory=_request, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, port)
        await site.start()
        address = self._runner.addresses[0]
        self.url = f"http://{HOST}:{address[1]}"

    async def close(self) -> None:
        """Stop listening and delivering."""
        await self._silence()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _silence(self) -> None:
        for bot in self.world.bots.values():
            if bot.webhook is not None:
                bot.webhook.stop()
            if bot.queue.poller is not None:
                bot.queue.poller("the sandbox was closed")
        await asyncio.gather(*self.world.closing)

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.rel_url.raw_path
        if path.startswith("/bot"):
            token, _, method = path[4:].partition("/")
            return await self._api.handle(request, unquote(token), method)
        if path.startswith("/sandbox/"):
            parts = [unquote(part) for part in path[9:].strip("/").split("/")]
            if parts == ["reset"] and request.method == "POST":
                return await self._reset()
            return await control.handle(self.world, request, parts)
        if path.startswith("/file/bot"):
            token, _, file_path = path[9:].partition("/")
            return await self._api.download(request, unquote(token), unquote(file_path))
        return page_file(unquote(path))

    async def _reset(self) -> web.Response:
        """POST /sandbox/reset: a new world; revisions go on, so that streams notice."""
        await self._silence()
        feed = self.world.feed
        self._fresh_world()
        self.world.feed = feed
        feed.changes.clear()
        return control.answer(200, {"revision": feed.note("reset", {})})


def page_file(path: str) -> web.Response:
    """A static file of the page; nothing outside its folder."""
    wanted = (PAGE / (path.lstrip("/") or "index.html")).resolve()
    if not wanted.is_relative_to(PAGE.resolve()) or not wanted.is_file():
        return web.Response(status=404, text="Not found")
    mime = mimetypes.guess_type(wanted.name)[0] or "application/octet-stream"
    if mime.startswith("text/") or mime == "application/javascript":
        mime += "; charset=utf-8"
    headers = {"Content-Type": mime, "Cache-Control": "no-cache"}
    return web.Response(body=wanted.read_bytes(), headers=headers)


async def start(port: int = 0) -> Sandbox:
    """Start a sandbox on loopback."""
    sandbox = Sandbox()
    await sandbox.open(port)
    return sandbox
