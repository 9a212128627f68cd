"""The HTTP client over a real local server: what it sends, and what it says when the world fails."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot, InputMediaPhoto, ReplyKeyboardRemove
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.http import AiohttpRequest, surely_unsent

TOKEN = "7000000001:AAE0nottherealone_0123456789-abcdefg"
MESSAGE = {"message_id": 5, "date": 0, "chat": {"id": 1, "type": "private"}, "text": "fet"}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def serving(handler: Handler) -> AsyncIterator[str]:
    app = web.Application(client_max_size=50 * 2**20)
    app.router.add_route("*", "/{path:.*}", handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def calling(address: str, **timeouts: Any) -> AsyncIterator[Bot]:
    request, polling = AiohttpRequest(**timeouts), AiohttpRequest(**timeouts)
    bot = Bot(
        TOKEN,
        base_url=f"{address}/bot",
        base_file_url=f"{address}/file/bot",
        request=request,
        get_updates_request=polling,
    )
    async with request, polling:
        yield bot


def answering(status: int, body: object, content_type: str = "application/json") -> Handler:
    text = body if isinstance(body, str) else json.dumps(body)

    async def handler(request: web.Request) -> web.Response:
        await request.read()
        return web.Response(status=status, text=text, content_type=content_type)

    return handler


async def failing(handler: Handler, **timeouts: Any) -> TelegramError:
    async with serving(handler) as address, calling(address, **timeouts) as bot:
        with pytest.raises(TelegramError) as caught:
            await bot.send_message(1, "hola")
    return caught.value


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


async def test_a_message_goes_as_json_and_its_answer_comes_back_typed():
    seen = {}

    async def handler(request: web.Request) -> web.Response:
        seen["type"] = request.content_type
        seen["path"] = request.path
        seen["body"] = await request.json()
        return web.json_response({"ok": True, "result": MESSAGE})

    text = "l·l <b>&amp; \u202e\U0001f468\u200d\U0001f469\u200d\U0001f467 ñ à"
    async with serving(handler) as address, calling(address) as bot:
        message = await bot.send_message(1, text, reply_markup=ReplyKeyboardRemove())
    assert message.text == "fet"
    assert seen["type"] == "application/json"
    assert seen["path"] == f"/bot{TOKEN}/sendMessage"
    assert seen["body"]["text"] == text
    assert seen["body"]["reply_markup"] == {"remove_keyboard": True}


async def test_files_go_as_multipart_whatever_their_size():
    seen = {}
    content = bytes(range(256)) * 12_000  # 3 MB: aiohttp warns when that is given as plain bytes

    async def handler(request: web.Request) -> web.Response:
        form = await request.post()
        file = form["document"]
        assert isinstance(file, web.FileField)
        seen.update(type=request.content_type, name=file.filename, mime=file.content_type)
        seen.update(same=file.file.read() == content, caption=form["caption"])
        file.file.close()
        return web.json_response({"ok": True, "result": MESSAGE})

    async with serving(handler) as address, calling(address) as bot:
        await bot.send_document(1, content, filename="factura.pdf", caption="La meva però")
    assert seen == {
        "type": "multipart/form-data",
        "name": "factura.pdf",
        "mime": "application/pdf",
        "same": True,
        "caption": "La meva però",
    }


async def test_an_album_sends_every_file():
    names = []

    async def handler(request: web.Request) -> web.Response:
        form = await request.post()
        for value in form.values():
            if isinstance(value, web.FileField):
                names.append(value.filename)
                value.file.close()
        return web.json_response({"ok": True, "result": [MESSAGE, MESSAGE]})

    album = [InputMediaPhoto(b"\xff\xd8a", filename="a.jpg"), InputMediaPhoto(b"\xff\xd8b", filename="b.jpg")]
    async with serving(handler) as address, calling(address) as bot:
        assert len(await bot.send_media_group(1, album)) == 2
    assert names == ["a.jpg", "b.jpg"]


async def test_a_file_comes_down_whole():
    content = bytes(range(256)) * 8_000

    async def handler(request: web.Request) -> web.Response:
        if request.path.startswith("/file/"):
            return web.Response(body=content)
        await request.read()
        return web.json_response(
            {"ok": True, "result": {"file_id": "f", "file_unique_id": "u", "file_path": "photos/1.jpg"}}
        )

    async with serving(handler) as address, calling(address) as bot:
        file = await bot.get_file("f")
        assert bytes(await file.download_as_bytearray()) == content


async def test_one_connection_serves_many_calls():
    peers = set()

    async def handler(request: web.Request) -> web.Response:
        await request.read()
        assert request.transport is not None
        peers.add(request.transport.get_extra_info("peername"))
        return web.json_response({"ok": True, "result": MESSAGE})

    async with serving(handler) as address, calling(address) as bot:
        for _ in range(5):
            await bot.send_message(1, "hola")
    assert len(peers) == 1


ANSWERS = [
    (400, {"description": "Bad Request: chat not found"}, BadRequest),
    (
        400,
        {
            "description": "Bad Request: group chat was upgraded",
            "parameters": {"migrate_to_chat_id": -1009},
        },
        ChatMigrated,
    ),
    (401, {"description": "Unauthorized"}, InvalidToken),
    (403, {"description": "Forbidden: bot was blocked by the user"}, Forbidden),
    (404, {"description": "Not Found"}, InvalidToken),
    (409, {"description": "Conflict: terminated by other getUpdates request"}, Conflict),
    (
        429,
        {"description": "Too Many Requests: retry after 7", "parameters": {"retry_after": 7}},
        RetryAfter,
    ),
    (500, {"description": "Internal Server Error: restart"}, NetworkError),
]


@pytest.mark.parametrize(
    ("status", "body", "kind"), ANSWERS, ids=[f"{s}-{k.__name__}" for s, _, k in ANSWERS]
)
async def test_an_answer_that_says_no_is_told_as_the_library_tells_it(status, body, kind):
    error = await failing(answering(status, {"ok": False, "error_code": status, **body}))
    assert type(error) is kind
    assert not surely_unsent(error)


async def test_the_wait_telegram_asks_for_is_a_timedelta():
    refusal = {"ok": False, "description": "Too Many Requests", "parameters": {"retry_after": 7}}
    error = await failing(answering(429, refusal))
    assert isinstance(error, RetryAfter)
    assert error.retry_after == timedelta(seconds=7)


@pytest.mark.parametrize(
    ("status", "body"), [(502, "<html>Bad Gateway</html>"), (413, "Too large"), (502, "")]
)
async def test_an_answer_that_is_no_json_is_a_network_error_of_unknown_outcome(status, body, caplog):
    error = await failing(answering(status, body, "text/html"))
    assert type(error) is NetworkError
    assert not surely_unsent(error)
    assert not caplog.records


@pytest.mark.parametrize("body", ["<html>", "[]", '"yes"'])
async def test_a_good_status_without_a_json_object_is_an_error_too(body):
    error = await failing(answering(200, body))
    assert "Invalid server response" in str(error)
    assert not surely_unsent(error)


async def test_a_redirect_is_not_followed_for_it_would_carry_the_token_elsewhere():
    async def handler(request: web.Request) -> web.Response:
        assert request.path.startswith("/bot")
        raise web.HTTPFound("/elsewhere")

    assert "302" in str(await failing(handler))


async def test_a_refused_connection_was_surely_not_sent():
    async with calling(f"http://127.0.0.1:{free_port()}") as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "hola")
    assert surely_unsent(caught.value)
    assert isinstance(caught.value.__cause__, OSError)


async def test_an_unknown_name_was_surely_not_sent():
    async with calling("http://telegram.invalid") as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "hola")
    assert surely_unsent(caught.value)


async def test_an_address_that_is_none_was_surely_not_sent_and_keeps_the_token_to_itself():
    async with calling("http://127.0.0.1:99999999") as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "hola")
    assert surely_unsent(caught.value)
    assert TOKEN not in str(caught.value)


async def test_waiting_for_a_free_connection_too_long_was_surely_not_sent():
    arrived, leave = asyncio.Event(), asyncio.Event()

    async def handler(request: web.Request) -> web.Response:
        await request.read()
        arrived.set()
        await leave.wait()
        return web.json_response({"ok": True, "result": MESSAGE})

    async with serving(handler) as address, calling(address, connections=1) as bot:
        first = asyncio.create_task(bot.send_message(1, "first"))
        await arrived.wait()
        with pytest.raises(TimedOut) as caught:
            await bot.send_message(1, "second", pool_timeout=0.05, connect_timeout=0.05)
        leave.set()
        await first
    assert surely_unsent(caught.value)
    assert TOKEN not in str(caught.value)


async def test_a_connection_cut_before_the_call_was_read_is_unknown():
    async def cut(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    server = await asyncio.start_server(cut, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, calling(f"http://127.0.0.1:{port}") as bot:
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(1, "hola")
    assert not surely_unsent(caught.value)
    assert TOKEN not in str(caught.value)


async def test_a_connection_cut_after_the_call_was_carried_out_is_unknown_and_not_repeated():
    carried_out = []

    async def handler(request: web.Request) -> web.Response:
        carried_out.append(await request.post())
        assert request.transport is not None
        request.transport.close()
        return web.Response()

    error = await failing(handler)
    assert type(error) is NetworkError
    assert not surely_unsent(error)
    assert len(carried_out) == 1


async def test_a_connection_cut_in_the_middle_of_the_answer_is_unknown():
    async def handler(request: web.Request) -> web.StreamResponse:
        await request.read()
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        await response.prepare(request)
        await response.write(b'{"ok": tr')
        assert request.transport is not None
        request.transport.close()
        return response

    error = await failing(handler)
    assert type(error) is NetworkError
    assert not surely_unsent(error)


async def test_a_server_that_never_answers_times_out_with_an_unknown_outcome():
    async def hang(request: web.Request) -> web.Response:
        await request.read()
        await asyncio.Event().wait()
        raise AssertionError

    error = await failing(hang, read_timeout=0.05)
    assert isinstance(error, TimedOut)
    assert isinstance(error.__cause__, TimeoutError)
    assert not surely_unsent(error)


async def test_a_call_may_bring_its_own_timeout():
    async def slow(request: web.Request) -> web.Response:
        await request.read()
        await asyncio.sleep(0.1)
        return web.json_response({"ok": True, "result": MESSAGE})

    async with serving(slow) as address, calling(address, read_timeout=0.01) as bot:
        await bot.send_message(1, "hola", read_timeout=5)


async def test_a_closed_client_says_so_and_opens_again():
    request = AiohttpRequest()
    with pytest.raises(NetworkError, match="initialize"):
        await request.post("http://127.0.0.1:1/bot1/getMe")
    async with serving(answering(200, {"ok": True, "result": True})) as address:
        for _ in range(2):
            await request.initialize()
            await request.initialize()
            assert await request.post(f"{address}/bot1/getMe") is True
            await request.shutdown()
            await request.shutdown()
