"""Faults, limits, the clock, webhooks, counters, the stream and the page."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TimedOut

from sandbox import server
from sandbox.client import BotAccount, NotSaid, Person, Refused, Telegram


@pytest.fixture
async def nuria(telegram: Telegram, account: BotAccount) -> Person:
    person = await telegram.person("Núria")
    await person.send("hola")
    return person


FAULTS: list[tuple[str, dict[str, Any], type[Exception], str | None, int]] = [
    ("too_many_requests", {"retry_after": 7}, RetryAfter, None, 0),
    ("server_error", {}, NetworkError, "Internal Server Error", 0),
    ("bad_gateway", {}, NetworkError, None, 0),
    ("bad_gateway", {"done": True}, NetworkError, None, 1),
    ("too_large", {}, NetworkError, None, 0),
    ("cut_before", {}, NetworkError, None, 0),
    ("cut_after", {}, NetworkError, None, 1),
    ("unauthorized", {}, InvalidToken, None, 0),
    (
        "error",
        {"description": "Bad Request: IMAGE_PROCESS_FAILED"},
        BadRequest,
        "(?i)image_process_failed",
        0,
    ),
]


@pytest.mark.parametrize(("kind", "more", "error", "words", "done"), FAULTS)
async def test_faults(
    telegram: Telegram,
    bot: Bot,
    nuria: Person,
    kind: str,
    more: dict[str, Any],
    error: Any,
    words: str,
    done: int,
):
    await telegram.fault(kind, method="sendMessage", chat=nuria.id, skip=1, **more)
    await bot.send_message(nuria.id, "first")
    with pytest.raises(error, match=words):
        await bot.send_message(nuria.id, "second")
    await bot.send_message(nuria.id, "third")
    texts = [m["text"] for m in await nuria.messages() if not m["mine"]]
    assert texts == ["first", *["second"] * done, "third"]


async def test_a_hang_ends_when_the_clock_says_so(telegram: Telegram, bot: Bot, nuria: Person):
    await telegram.fault("hang", seconds=600, done=True)
    sending = asyncio.ensure_future(bot.send_message(nuria.id, "tard", read_timeout=30))
    await nuria.wait_for("tard")
    assert not sending.done()
    await telegram.advance(600)
    assert (await sending).text == "tard"
    await telegram.fault("hang", seconds=600)
    with pytest.raises(TimedOut):
        await bot.send_message(nuria.id, "mai", read_timeout=0.05)


async def test_faults_by_probability_are_repeatable(telegram: Telegram, bot: Bot, nuria: Person):
    await telegram.fault("server_error", method="getMe", probability=0.5, seed=3, times=None)
    outcomes = []
    for _ in range(20):
        try:
            await bot.get_me()
            outcomes.append(True)
        except NetworkError:
            outcomes.append(False)
    assert {True, False} == set(outcomes)
    await telegram.call("DELETE", "faults")
    assert await bot.get_me()


async def test_limits(telegram: Telegram, bot: Bot, nuria: Person, account: BotAccount):
    group = await telegram.group(members=[nuria, account])
    await telegram.call("POST", "clock", {"frozen": True})
    await telegram.limits()
    for _ in range(5):
        await bot.send_message(nuria.id, "x")
    with pytest.raises(RetryAfter):
        await bot.send_message(nuria.id, "x")
    await telegram.advance(1)
    await bot.send_message(nuria.id, "x")
    for _ in range(20):
        await bot.send_message(group.id, "x")
    with pytest.raises(RetryAfter) as error:
        await bot.send_message(group.id, "x")
    assert error.value.retry_after == timedelta(seconds=60)
    await telegram.advance(61)
    await bot.send_message(group.id, "x")


@pytest.fixture
async def hook() -> AsyncIterator["Hook"]:
    found = Hook()
    await found.open()
    yield found
    await found.close()


class Hook:
    """A bot behind a webhook: answers what it was told to, then 200."""

    def __init__(self) -> None:
        self.heard: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answers: list[web.Response | None] = []
        self.came = asyncio.Event()

    async def open(self) -> None:
        self.runner = web.ServerRunner(web.Server(self.handle))
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self.runner.addresses[0][1]}/hook"

    async def close(self) -> None:
        await self.runner.cleanup()

    async def handle(self, request: web.BaseRequest) -> web.Response:
        self.heard.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.came.set()
        return (self.answers.pop(0) if self.answers else None) or web.Response()

    def texts(self) -> list[str]:
        return [u["message"]["text"] for u in self.heard if "message" in u]


async def test_a_webhook_gets_its_updates_with_the_secret(
    bot: Bot, nuria: Person, account: BotAccount, hook: Hook
):
    await bot.set_webhook(hook.url, secret_token="s3cret")
    with pytest.raises(Exception, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await nuria.send("u")
    await account.idle()
    assert hook.texts() == ["hola", "u"]
    assert set(hook.secrets) == {"s3cret"}
    await bot.delete_webhook()
    await nuria.send("dos")
    assert [u.message.text for u in await bot.get_updates() if u.message] == ["dos"]


async def test_a_failing_webhook_is_tried_again_in_order(
    telegram: Telegram, bot: Bot, nuria: Person, account: BotAccount, hook: Hook
):
    hook.answers = [web.Response(status=500), web.Response(status=503), None]
    await telegram.call("POST", "settings", {"backoff_scale": 0.001})
    await account.hold()
    await bot.set_webhook(hook.url)
    await nuria.send("dos")
    await account.hold(held=False)
    await account.idle()
    assert hook.texts() == ["hola", "hola", "hola", "dos"]
    calls = await telegram.call("GET", "calls")
    assert calls["webhook"] == {"delivered": 2, "failed": 2}
    assert "503" in str((await bot.get_webhook_info()).last_error_message)


async def test_a_stuck_message_does_not_hold_up_presses(
    telegram: Telegram, bot: Bot, nuria: Person, account: BotAccount, hook: Hook
):
    await bot.get_updates(offset=-1)
    await bot.send_message(
        nuria.id, "?", reply_markup={"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
    )
    hook.answers = [web.Response(status=500), web.Response(status=500, headers={"Retry-After": "3600"})]
    await bot.set_webhook(hook.url, drop_pending_updates=True)
    await nuria.send("encallat")
    await nuria.press("a")
    while not any("callback_query" in u for u in hook.heard):
        hook.came.clear()
        await asyncio.wait_for(hook.came.wait(), 5)
    while hook.texts().count("encallat") < 2:
        hook.came.clear()
        await asyncio.wait_for(hook.came.wait(), 5)
    await telegram.advance(3601)
    await account.idle()
    assert hook.texts().count("encallat") == 3


async def test_a_method_in_the_answer_is_carried_out(
    bot: Bot, nuria: Person, account: BotAccount, hook: Hook
):
    hook.answers = [web.json_response({"method": "sendMessage", "chat_id": nuria.id, "text": "rebut"})]
    await bot.set_webhook(hook.url)
    assert (await nuria.wait_for("rebut"))["text"] == "rebut"


async def test_counters_and_log(telegram: Telegram, bot: Bot, nuria: Person, account: BotAccount):
    await bot.send_message(nuria.id, "x")
    with pytest.raises(BadRequest):
        await bot.send_message(99, "x")
    await account.called("sendMessage", times=2)
    assert await telegram.calls("sendMessage") == 2
    assert (await telegram.call("GET", "calls"))["errors"] == {"400": 1}
    assert (await telegram.log("sendMessage"))[-1]["params"]["chat_id"] == "99"
    await telegram.call("DELETE", "calls")
    with pytest.raises(NotSaid):
        await account.called("sendMessage", within=0.01)


async def test_changes_come_as_a_stream(telegram: Telegram, bot: Bot, nuria: Person):
    state = await telegram.call("GET", "state")
    await bot.send_chat_action(nuria.id, "typing")
    sent = await bot.send_message(nuria.id, "a")
    await sent.edit_text("b")
    await sent.delete()
    names = []
    url = f"{telegram.wire.url}/sandbox/events?since={state['revision']}"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        while len(names) < 4:
            line = (await answer.content.readline()).decode()
            if line.startswith("event: "):
                names.append(line[7:].strip())
    assert names == ["action", "message", "edited", "deleted"]


async def test_the_control_api_takes_no_typos(telegram: Telegram, nuria: Person):
    with pytest.raises(Refused, match="unknown members: txt"):
        await nuria.send(txt="x")
    with pytest.raises(Refused, match="a client splits it"):
        await nuria.send("a" * 4097)
    with pytest.raises(Refused, match="no such call"):
        await telegram.call("GET", "chat")
    with pytest.raises(Refused, match="no such bot"):
        await telegram.call("GET", "bots/nobody")


async def test_reset_forgets_everything_but_the_revision(telegram: Telegram, nuria: Person):
    before = (await telegram.call("GET", "state"))["revision"]
    await telegram.call("POST", "reset", {})
    after = await telegram.call("GET", "state")
    assert (after["bots"], after["people"], after["chats"]) == ([], [], [])
    assert after["revision"] > before


async def test_the_page_is_served_and_nothing_beside_it(
    telegram: Telegram, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "page").mkdir()
    (tmp_path / "page" / "index.html").write_text("<p>hola")
    (tmp_path / "page" / "a.css").write_text("p{}")
    (tmp_path / "secret").write_text("no")
    monkeypatch.setattr(server, "PAGE", tmp_path / "page")
    async with aiohttp.ClientSession() as session:
        async with session.get(telegram.wire.url + "/") as answer:
            assert (answer.status, answer.content_type) == (200, "text/html")
        async with session.get(telegram.wire.url + "/a.css") as answer:
            assert answer.content_type == "text/css"
        async with session.get(telegram.wire.url + "/%2e%2e/secret") as answer:
            assert answer.status == 404


async def test_uploads_are_sent_as_files(telegram: Telegram, bot: Bot, nuria: Person):
    form = aiohttp.FormData()
    form.add_field("file", b"%PDF", filename="factura.pdf", content_type="application/pdf")
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{telegram.wire.url}/sandbox/files", data=form) as answer:
            upload = await answer.json()
        await nuria.send("aquí", kind="document", file={"upload": upload["id"]})
        async with session.get(telegram.wire.url + upload["url"]) as answer:
            assert await answer.read() == b"%PDF"
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.document is not None
    assert (message.document.file_name, message.document.mime_type) == ("factura.pdf", "application/pdf")


async def test_a_webhook_has_so_many_connections_and_no_more(
    telegram: Telegram, bot: Bot, nuria: Person, account: BotAccount
):
    running = most = 0
    gate = asyncio.Event()

    async def handle(request: web.BaseRequest) -> web.Response:
        nonlocal running, most
        running += 1
        most = max(most, running)
        if most == 3:
            gate.set()
        await gate.wait()
        running -= 1
        return web.Response()

    hook = Hook()
    hook.handle = handle  # type: ignore[method-assign]
    await hook.open()
    people = [await telegram.person(f"P{number}") for number in range(8)]
    await bot.set_webhook(hook.url, max_connections=3)
    for person in people:
        await person.send("hola")
    await account.idle()
    await hook.close()
    assert most == 3


async def test_waiting_wakes_for_edits_and_for_several(telegram: Telegram, bot: Bot, nuria: Person):
    waiting = asyncio.ensure_future(nuria.to().wait_for_all(count=2, pattern="^[ab]$"))
    sent = await bot.send_message(nuria.id, "x")
    await bot.send_message(nuria.id, "b")
    await sent.edit_text("a")
    assert [one["text"] for one in await waiting] == ["a", "b"]


async def test_a_contact_button_sends_the_own_contact(bot: Bot, nuria: Person):
    rows = [[{"text": "El meu telèfon", "request_contact": True}]]
    await bot.send_message(nuria.id, "Com us truquem?", reply_markup={"keyboard": rows})
    await nuria.tap("El meu telèfon")
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.contact is not None
    assert message.contact.user_id == nuria.id
    await bot.send_message(nuria.id, "Gràcies", reply_markup={"remove_keyboard": True})
    assert await nuria.to().keyboard() is None
