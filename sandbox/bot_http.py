"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>, with faults in between."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from sandbox.calls import Call
from sandbox.encoding import encode, to_bytes
from sandbox.errors import ApiError, ControlError, bad_request, not_found, too_many_requests, unauthorized
from sandbox.faults import Fault
from sandbox.files import MEBIBYTE
from sandbox.form import parameters
from sandbox.methods import METHODS
from sandbox.people import Bot
from sandbox.polling import get_updates
from sandbox.world import World

UPLOAD_LIMIT = 50 * MEBIBYTE
JSON = dict[str, Any]
HTML = "<html><head><title>{0}</title></head><body><center><h1>{0}</h1></center></body></html>\r\n"


def page(status: int, title: str) -> web.Response:
    """What a front end says when no JSON comes."""
    return web.Response(status=status, text=HTML.format(f"{status} {title}"), content_type="text/html")


def failure(error: ApiError) -> web.Response:
    """An error as an answer."""
    return answer(error.code, encode(error.json()))


def answer(status: int, text: str) -> web.Response:
    """A JSON answer."""
    return web.Response(status=status, body=to_bytes(text), headers={"Content-Type": "application/json"})


@dataclass(slots=True)
class BotApi:
    """The HTTP side of the Bot API on one world."""

    world: World

    async def handle(self, request: web.BaseRequest, token: str, name: str) -> web.StreamResponse:
        """One call of a method."""
        bot = self.world.tokens.get(token)
        if bot is None:
            return failure(unauthorized() if ":" in token else not_found())
        if (request.content_length or 0) > UPLOAD_LIMIT + MEBIBYTE:
            while await request.content.read(MEBIBYTE):
                """Drain it, so that the client hears the answer instead of a cut connection."""
            return page(413, "Request Entity Too Large")
        try:
            params, files = await parameters(request)
        except ApiError as error:
            return failure(error)
        call = Call(self.world, bot, params, files, lambda: request.transport is None)
        lower = name.lower()
        fault = self.world.faults.take(bot.id, lower, params.get("chat_id"))
        if fault is None:
            status, text = await self.run(call, lower)
            return answer(status, text)
        return await self.fail(request, call, lower, fault)

    async def run(self, call: Call, lower: str) -> tuple[int, str]:
        """Carry out a call; the status and the answer's JSON."""
        found = METHODS.get(lower)
        name = "getUpdates" if lower == "getupdates" else found[0] if found is not None else lower
        status, error = 200, None
        text = ""
        try:
            if call.bot.revoked:
                raise unauthorized()
            if call.bot.logged_out:
                raise bad_request("Logged out")
            if lower == "getupdates":
                text = f'{{"ok":true,"result":{await get_updates(call)}}}'
            elif found is None:
                raise not_found("method not found")
            else:
                text = f'{{"ok":true,"result":{encode(found[1](call))}}}'
        except ApiError as raised:
            status, error = raised.code, raised
        except (ValueError, TypeError, KeyError, AttributeError, ControlError) as raised:
            status, error = 400, bad_request(f"can't parse the request: {raised!r}")
        self.count(call, name, status)
        return status, text if error is None else encode(error.json())

    def count(self, call: Call, name: str, status: int) -> None:
        """Keep the counters and the log, and ring for those who wait for calls."""
        bot = call.bot
        bot.calls[name] += 1
        if status != 200:
            bot.failures[str(status)] += 1
        self.world.log.append((bot, name, call.params, status, self.world.clock.now()))
        bot.queue.worked_off.ring()

    def carry_out(self, bot: Bot, name: str, params: JSON) -> None:
        """A method that came in a webhook's answer: no result comes back; queries and set-up are ignored."""
        lower = name.lower()
        found = METHODS.get(lower)
        if (
            found is None
            or lower.startswith("get")
            or lower in {"setwebhook", "deletewebhook", "close", "logout"}
        ):
            return
        call, status = Call(self.world, bot, params), 200
        try:
            found[1](call)
        except ApiError as error:
            status = error.code
        self.count(call, found[0], status)

    async def fail(
        self, request: web.BaseRequest, call: Call, lower: str, fault: Fault
    ) -> web.StreamResponse:
        """Answer a call as a fault wants it."""
        body = fault.body
        match fault.kind:
            case "cut_before" | "cut_after" | "bad_gateway":
                if fault.kind == "cut_after" or (fault.kind == "bad_gateway" and body.get("done")):
                    await self.run(call, lower)
                return page(502, "Bad Gateway") if fault.kind == "bad_gateway" else cut(request)
            case "hang":
                return await self._hang(call, lower, body)
            case "too_large":
                return page(413, "Request Entity Too Large")
            case _:
                error = _refusals(body)[fault.kind]()
                self.count(call, METHODS[lower][0] if lower in METHODS else lower, error.code)
                return failure(error)

    async def _hang(self, call: Call, lower: str, body: JSON) -> web.Response:
        early = await self.run(call, lower) if body.get("done") else None
        await self.world.clock.sleep(body.get("seconds", 60))
        status, text = early if early is not None else await self.run(call, lower)
        return answer(status, text)

    async def download(self, request: web.BaseRequest, token: str, path: str) -> web.StreamResponse:
        """The content behind a link of getFile."""
        bot = self.world.tokens.get(token)
        if bot is None or bot.revoked:
            return failure(unauthorized() if bot is not None else not_found())
        fault = self.world.faults.take(bot.id, "getfilecontent", None)
        if fault is not None:
            return await self.fail(request, Call(self.world, bot, {}), "getfilecontent", fault)
        file = self.world.files.linked(bot.id, path, self.world.clock.now())
        if file is None:
            return failure(not_found())
        return web.Response(body=file.content(), content_type="application/octet-stream")


def cut(request: web.BaseRequest) -> web.Response:
    """Cut the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _refusals(body: JSON) -> dict[str, Callable[[], ApiError]]:
    code = int(body.get("error_code", 400))
    text = str(body.get("description", "Bad Request: fault"))
    return {
        "too_many_requests": lambda: too_many_requests(int(body.get("retry_after", 30))),
        "server_error": lambda: ApiError(500, str(body.get("description", "Internal Server Error: fault"))),
        "unauthorized": unauthorized,
        "error": lambda: ApiError(code, text, body.get("parameters")),
    }
