"""The shop's own system at the bot's door: what is kept, what is refused and why, and who is let in."""

import asyncio
import io
import json
import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from bot.demo import sample_company
from storage.opening import open_store
from storage.sealing import read_keys
from tests.stories.conftest import World
from tests.stories.test_webhook import free_port

NURIA = {"customer_id": "K-1", "name": "Núria Pujol", "phone": "612 34 56 78", "birthday": "02-29"}
OVEN = {"purchase_id": "P-1", "customer_id": "K-1", "product": "Forn", "bought_on": "2026-01-07"}
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"


@dataclass
class Shop:
    """A shop's system with a token."""

    world: World
    url: str
    token: str

    async def post(self, path: str, body: object = None, token: str | None = None, **how):
        headers = {"Authorization": f"Bearer {self.token if token is None else token}"}
        given = {"json": body} if "data" not in how else {}
        async with aiohttp.ClientSession() as session:
            address = f"{self.url}/api/v1/{path}"
            async with session.post(address, **{"headers": headers, **given, **how}) as answer:
                return answer.status, await answer.json(content_type=None), answer.headers


@pytest.fixture
async def shop(world: World) -> Shop:
    """The world's bot, started anew with a door; the token is made while it is stopped."""
    await world.bot.stop()
    port = free_port()
    world.bot.more = {"listen": f"127.0.0.1:{port}", "encryption_keys": KEY}
    world.bot.folder = world.bot.folder / "shop"
    store = open_store(f"sqlite:///{world.bot.folder}/database/reclama.db", read_keys(KEY), os.urandom)
    with store.turn() as unit:
        token = unit.shop.make_token("till", MOMENT)
    store.close()
    await world.bot.start()
    return Shop(world, f"http://127.0.0.1:{port}", token)


async def test_what_is_handed_in_is_kept_and_the_same_again_changes_nothing(shop):
    status, told, _ = await shop.post("customers", [NURIA, {"customer_id": 2}])
    assert (status, [one["result"] for one in told["items"]]) == (200, ["created", "created"])
    assert told["items"][1]["customer_id"] == "2"
    status, told, _ = await shop.post("customers", NURIA)
    assert (status, told["unchanged"]) == (200, 1)
    status, told, _ = await shop.post("customers", {**NURIA, "phone": None})
    assert told["updated"] == 1
    assert (await shop.post("purchases", OVEN))[1]["created"] == 1


async def test_each_refused_item_says_which_field_and_what_is_allowed(shop):
    await shop.post("customers", NURIA)
    items = [
        OVEN,
        {**OVEN, "purchase_id": "P-2", "customer_id": "K-9"},
        {**OVEN, "bought_on": "2099-01-01"},
        5,
    ]
    status, told, _ = await shop.post("purchases", items)
    assert status == 207
    assert [one["result"] for one in told["items"]] == ["created", "refused", "refused", "refused"]
    assert [one["faults"][0]["code"] for one in told["items"][1:]] == [
        "unknown_customer",
        "in_future",
        "not_an_object",
    ]
    assert all(one["faults"][0]["allowed"] for one in told["items"][1:])
    status, told, headers = await shop.post("purchases", items[3:])
    assert (status, headers["Content-Type"].split(";")[0]) == (422, "application/problem+json")
    assert told["items"][0]["faults"]


async def test_a_look_keeps_nothing(shop):
    assert (await shop.post("customers?dry_run=true", NURIA))[1]["created"] == 1
    status, told, _ = await shop.post("customers?dry_run=perhaps", NURIA)
    assert (status, "Allowed: true, false" in told["detail"]) == (422, True)
    assert (await shop.post("customers", NURIA))[1]["created"] == 1


@pytest.mark.parametrize(
    ("how", "status"),
    [
        ({"data": b"{", "headers": {"Content-Type": "application/json"}}, 400),
        ({"data": b"\xff", "headers": {"Content-Type": "application/json"}}, 400),
        ({"data": b"a=1", "headers": {"Content-Type": "text/plain"}}, 415),
        ({"data": "large", "headers": {"Content-Type": "application/json"}}, 413),
        ({"data": b"[" * 100_000, "headers": {"Content-Type": "application/json"}}, 400),
        ({"body": []}, 422),
        ({"body": [{}] * 1001}, 422),
    ],
)
async def test_what_cannot_be_read_is_told_as_a_problem(shop, how, status):
    if how.get("data") == "large":  # as a file: bytes of that size aiohttp warns of
        how["data"] = io.BytesIO(b"[" + b" " * (1 << 20) + b"1]")
    if "headers" in how:
        how = {**how, "headers": {**how["headers"], "Authorization": f"Bearer {shop.token}"}}
    found, told, headers = await shop.post("customers", **how)
    assert (found, told["status"]) == (status, status)
    assert told["detail"]
    assert headers["Content-Type"].startswith("application/problem+json")


async def test_nobody_comes_in_without_a_token_and_wrong_ones_are_told_to_wait(shop):
    status, _, headers = await shop.post("customers", NURIA, token="")
    assert (status, headers["WWW-Authenticate"]) == (401, "Bearer")
    answers = [(await shop.post("customers", NURIA, token=f"reclama_{n}"))[0] for n in range(22)]
    assert (answers[0], answers[-1]) == (401, 429)
    assert (await shop.post("customers", NURIA))[0] == 200


async def test_a_link_is_made_for_a_customer_there_is(shop):
    await shop.post("customers", NURIA)
    status, told, _ = await shop.post("links", {"customer_id": "K-1"})
    assert status == 201
    assert told["url"].startswith("https://t.me/reclama_bot?start=")
    code = told["url"].partition("start=")[2]
    nuria = await shop.world.person()
    await nuria.send(f"/start {code}")
    for _ in range(100):
        status, told, _ = await shop.post("links", {"customer_id": "K-1"})
        if status == 409:
            break
        await asyncio.sleep(0.05)
    assert status == 409
    assert (await shop.post("links", {"customer_id": "K-9"}))[0] == 422
    assert (await shop.post("links", {"customer": 1}))[0] == 422


async def test_what_a_linked_person_buys_is_planned_for_at_once(shop):
    await shop.post("customers", NURIA)
    code = (await shop.post("links", {"customer_id": "K-1"}))[1]["url"].partition("start=")[2]
    nuria = await shop.world.person()
    await nuria.send(f"/start {code}")
    await nuria.wait_for(text="Quatrevents")
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    await shop.post("purchases", {**OVEN, "bought_on": today, "delivered_on": today})
    await shop.world.bot.stop()
    store = open_store(f"sqlite:///{shop.world.bot.folder}/database/reclama.db", read_keys(KEY), os.urandom)
    with store.look() as unit:
        person = unit.shop.account("K-1").customer_id
        (bought,) = unit.shop.purchases_of(person)
        assert bought.id in {plan.about for plan in unit.sale.plans_of(person)}
    store.close()


async def test_the_description_is_there_for_whoever_asks(shop):
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{shop.url}/api/v1/openapi.json") as answer:
            assert answer.status == 200
            told = json.loads(await answer.text())
        async with session.get(f"{shop.url}/api/v1/customers") as answer:
            assert (answer.status, answer.headers["Allow"]) == (405, "POST")
    assert told["openapi"] == "3.1.0"
    assert set(told["components"]["schemas"]["Purchase"]["required"]) == {
        "purchase_id",
        "customer_id",
        "product",
        "bought_on",
    }


@pytest.mark.slow
async def test_whatever_comes_is_answered_as_the_description_says(shop):
    """schemathesis makes requests of the description, right ones and wrong ones, and looks at every answer."""
    done = await asyncio.create_subprocess_exec(
        Path(sys.executable).with_name("schemathesis"),
        *("run", f"{shop.url}/api/v1/openapi.json", "--url", shop.url, "--max-examples", "40"),
        *("--phases", "examples,coverage,fuzzing", "--mode", "all", "--seed", "7", "--no-color"),
        # What cannot be read off a description: whose purchase it is, and that a mixed list is half kept.
        *("--exclude-checks", "negative_data_rejection,positive_data_acceptance"),
        *("--header", f"Authorization: Bearer {shop.token}", "--generation-database", ":memory:"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        cwd=shop.world.bot.folder,
    )
    said, _ = await done.communicate()
    assert done.returncode == 0, said.decode()[-6000:]


async def test_a_file_goes_to_the_running_bot_where_it_holds_the_database(shop, tmp_path):
    lines = [f"K-{n};Client {n};6{n:08d}" for n in range(1500)]
    lines[700] = "K-700;Client;12"
    (tmp_path / "customers.csv").write_text("customer_id;name;phone\n" + "\n".join(lines))
    (tmp_path / "purchases.csv").write_text(
        "purchase_id;customer_id;product;bought_on\nP;K-1;Forn;1/3/26\nQ;X;Forn;1/3/26"
    )
    assert "1,499 new; 0 changed; 0 as they were; 1 refused." in await imported(shop, tmp_path, "customers")
    assert "0 new; 0 changed; 1,499 as they were" in await imported(shop, tmp_path, "customers")
    assert "1 new; 0 changed; 0 as they were; 1 refused." in await imported(shop, tmp_path, "purchases")
    assert "no customer has this number" in (tmp_path / "purchases.refused.csv").read_text("utf-8-sig")
    shop.world.bot.more["listen"] = "127.0.0.1:1"
    assert "no bot answers at 127.0.0.1:1" in await imported(shop, tmp_path, "customers")


async def imported(shop: Shop, folder: Path, what: str) -> str:
    """What the command said, from a process of its own."""
    environment = {
        **os.environ,
        "RECLAMA_BOT_TOKEN": shop.world.bot.account.token,
        "RECLAMA_TELEGRAM_API": shop.world.bot.url,
        "RECLAMA_COMPANY_FILE": str(sample_company()),
        "RECLAMA_DATA_DIR": str(shop.world.bot.folder),
        "RECLAMA_ENCRYPTION_KEYS": KEY,
        "RECLAMA_LISTEN": shop.world.bot.more["listen"],
    }
    done = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "import", str(folder / f"{what}.csv"), "--yes"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env=environment,
    )
    said, _ = await done.communicate()
    return said.decode()
