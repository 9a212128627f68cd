"""The webhook: 200 only after the commit, no effect without the secret, and never a yes in doubt."""

import io
import socket

import aiohttp
import pytest

from tests.stories.conftest import World

SECRET = "a-secret-of-this-test"
STORY = "La comanda va arribar amb la caixa oberta i ningú no em contesta els correus."


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
async def hooked(world: World) -> World:
    """The world, with the bot taking its updates by webhook."""
    port = free_port()
    await world.bot.stop()
    url = f"http://127.0.0.1:{port}/hook"
    world.bot.more = {"webhook_url": url, "webhook_secret": SECRET, "listen": f"127.0.0.1:{port}"}
    await world.bot.start()
    await call(world, "setWebhook", url=url, secret_token=SECRET)
    return world


async def call(world: World, method: str, **fields) -> None:
    async with aiohttp.ClientSession() as session:
        address = f"{world.bot.url}/bot{world.bot.account.token}/{method}"
        async with session.post(address, json=fields) as answer:
            assert (await answer.json())["ok"]


async def post(world: World, body: object, secret: str | None = SECRET, **how) -> int:
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret is not None else {}
    data = {"json": body} if "data" not in how else {}
    async with aiohttp.ClientSession() as session:
        async with session.post(world.bot.more["webhook_url"], headers=headers, **data, **how) as answer:
            return answer.status


def update(number: int, text: str = STORY, chat: int = 5_000_000_001) -> dict:
    person = {"id": chat, "is_bot": False, "first_name": "Núria", "language_code": "ca"}
    place = {"id": chat, "type": "private", "first_name": "Núria"}
    message = {"message_id": number, "date": 1_795_000_000, "chat": place, "from": person, "text": text}
    return {"update_id": number, "message": message}


async def test_a_conversation_goes_over_the_webhook(hooked, said):
    nuria = await hooked.person()
    await nuria.send(STORY)
    await nuria.wait_for(button=said("yes_no.no"))
    await nuria.press(said("yes_no.no"))
    await nuria.wait_for(button=said("button.person"))  # the next question, whichever it is


@pytest.mark.parametrize("secret", [None, "", "wrong", "ñ"])
async def test_without_the_secret_nothing_happens(hooked, secret):
    assert (
        await post(hooked, update(1), secret if secret is None else secret.encode().decode("latin-1")) == 403
    )
    assert await post(hooked, update(1)) == 200


async def test_wrong_secrets_are_throttled_and_the_right_one_never(hooked):
    answers = [await post(hooked, update(n), "wrong") for n in range(25)]
    assert answers[0] == 403
    assert answers[-1] == 429
    assert await post(hooked, update(99)) == 200


@pytest.mark.parametrize(
    ("how", "status"),
    [
        ({"data": b"{", "headers_type": "application/json"}, 400),
        ({"data": b"[1]", "headers_type": "application/json"}, 400),
        ({"data": b'{"update_id": "x"}', "headers_type": "application/json"}, 400),
        ({"data": b"a=b", "headers_type": "application/x-www-form-urlencoded"}, 415),
        ({"data": b"x" * (2 << 20), "headers_type": "application/json"}, 413),
    ],
)
async def test_what_is_no_update_is_refused(hooked, how, status):
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": how["headers_type"]}
    async with aiohttp.ClientSession() as session:
        async with session.post(
            hooked.bot.more["webhook_url"], headers=headers, data=io.BytesIO(how["data"])
        ) as answer:
            assert answer.status == status


async def test_an_update_delivered_five_times_is_taken_once(hooked):
    for _ in range(5):
        assert await post(hooked, update(7)) == 200
    async with aiohttp.ClientSession() as session:
        async with session.get(hooked.bot.more["webhook_url"].replace("/hook", "/metrics")) as answer:
            assert "reclama_ready" in await answer.text()


async def test_health_tells_that_the_bot_takes_messages(hooked):
    async with aiohttp.ClientSession() as session:
        async with session.get(hooked.bot.more["webhook_url"].replace("/hook", "/health")) as answer:
            assert answer.status == 200
            assert (await answer.json())["ready"] is True
