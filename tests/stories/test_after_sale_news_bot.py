"""Two bots of one company in one process: what advertising needs, and where complaints are heard."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio

from bot.company import load_company
from bot.demo import sample_company
from cases.taxonomy import Language
from flows.text import text
from sandbox.client import BotAccount, Person
from tests.stories.conftest import CATALOGUE, IN_TOWN, World, spoken, world_in

COMPANY = load_company(sample_company())
pytestmark = IN_TOWN


@dataclass
class Two:
    """A world whose company has a second bot."""

    world: World
    news: BotAccount

    async def person(self, code: str = "ca", name: str = "Núria") -> Person:
        return await self.world.person(name, code)

    async def goes_over(self, person: Person) -> dict:
        """By the deep link of the preferences page."""
        await person.send("/preferences")
        page = await person.wait_for("?start=")
        code = re.search(r"\?start=(\S+)", page["text"]).group(1)
        return await person.send(f"/start {code}", to=self.news)


async def two_in(world: World) -> Two:
    news = await world.telegram.bot("reclama_news_bot")
    await world.bot.stop()
    world.bot.more = {**world.bot.more, "news_bot_token": news.token}
    await world.bot.start()
    return Two(world, news)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def two(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Two]:
    async with world_in(tmp_path_factory.mktemp("two")) as world:
        yield await two_in(world)


def words(key: str, language: Language = Language.CA, **args) -> str:
    return spoken(key, language, **args)


def address(two: Two) -> str:
    return f"https://t.me/{two.world.bot.account.username}"


async def agrees(person: Person, purpose: str, language: Language = Language.CA, to=None) -> None:
    label = words("button.correct", language, what=text(f"purpose.{purpose}"))
    await person.press(label, to=to)
    asked = await person.wait_for(to=to)
    if words("consent.age", language) in asked["text"]:
        await person.press(words("button.of_age", language), to=to)
        await person.wait_for(COMPANY.legal_name, to=to)
    await person.press(words("button.agree", language), to=to)
    await person.wait_for(words("prefs.free", language), to=to)


@pytest.mark.parametrize("language", list(Language))
async def test_the_deep_link_leads_over_and_the_language_goes_with_it(two, language):
    nuria = await two.person(language.value)
    await nuria.send("/start")
    await nuria.wait_for()
    await two.goes_over(nuria)
    hello = await nuria.wait_for(to=two.news)
    assert hello["text"].startswith(
        words("news.welcome", language, company=COMPANY.name, legal_name="x")[:30]
    )
    page = await nuria.wait_for(words("prefs.free", language), to=two.news)
    assert "t.me" not in page["text"]  # they are there already
    await agrees(nuria, "promotional", language, to=two.news)


async def test_a_link_that_is_passed_on_a_made_up_and_an_old_one_are_told_plainly(two):
    nuria, pau = await two.person(), await two.person(name="Pau")
    await nuria.send("/preferences")
    page = await nuria.wait_for("?start=")
    code = re.search(r"\?start=(\S+)", page["text"]).group(1)
    for someone, brought in ((pau, code), (nuria, "n-nonsense"), (nuria, code[:-2])):
        await someone.send(f"/start {brought}", to=two.news)
        await someone.wait_for(words("news.code_unknown", service=address(two)), to=two.news)


@pytest.mark.parametrize(
    ("code", "tale"),
    [
        ("ca", "La rentadora que vaig comprar al març perd aigua i ningú no em respon."),
        ("es", "La lavadora que compré en marzo pierde agua y nadie me responde."),
        ("it", "La lavatrice che ho comprato a marzo perde acqua e nessuno mi risponde."),
        ("ca", "A quina hora obriu?"),
        ("es", "/reclamacion"),
        ("it", "/stato"),
    ],
)
async def test_a_complaint_a_question_and_a_command_of_the_other_bot_are_shown_the_way_to_it(two, code, tale):
    person = await two.person(code)
    await person.send("/start", to=two.news)
    await person.wait_for(to=two.news)
    await person.send(tale, to=two.news)
    said = await person.wait_for(address(two), to=two.news)
    assert said["text"] == words("news.elsewhere", Language(code), service=address(two), phone=COMPANY.phone)
    assert not said["buttons"]
    assert "QV-" not in "".join(message["text"] for message in await person.messages(to=two.news))


async def test_a_danger_gets_its_advice_first_and_then_the_way(two):
    nuria = await two.person()
    await nuria.send("/start", to=two.news)
    await nuria.wait_for(to=two.news)
    await nuria.send("Fa molta olor de gas a la cuina des que em vau instal·lar el forn", to=two.news)
    said = (await nuria.wait_for("112", to=two.news))["text"]
    assert said.index("112") < said.index(address(two))
    assert spoken("hazard_after.any") not in said  # nobody is alerted from here, and nobody is told so


@pytest.mark.parametrize("kind", ["photo", "sticker", "voice", "location", "contact", "unknown"])
async def test_whatever_else_is_sent_is_answered(two, kind):
    nuria = await two.person()
    await nuria.send("/start", to=two.news)
    await nuria.wait_for(to=two.news)
    await nuria.send(None, kind=kind, to=two.news)
    await nuria.wait_for(address(two), to=two.news)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("ca", "/baixa"),
        ("es", "/baja"),
        ("it", "/stop"),
        ("it", "stop"),
        ("es", "baja"),
        ("ca", "prou publicitat"),
    ],
)
async def test_to_object_takes_one_word(two, code, said):
    person = await two.person(code)
    await person.send("/start", to=two.news)
    await person.wait_for(to=two.news)
    await person.send(said, to=two.news)
    done = await person.wait_for("listarobinson", to=two.news)
    assert not done["buttons"]


async def test_what_was_agreed_to_here_is_seen_there_and_ended_from_either(two):
    nuria = await two.person()
    await nuria.send("/preferences")
    await nuria.wait_for(words("prefs.free"))
    await agrees(nuria, "birthday")
    await nuria.send("/start", to=two.news)
    page = await nuria.wait_for("✅", to=two.news)
    assert words("purpose.birthday") in page["text"].partition("✅")[2].splitlines()[0]
    await nuria.press(words("button.opt_out"), to=two.news)
    await nuria.wait_for("listarobinson", to=two.news)
    await nuria.send("/preferences")
    assert "✅" not in (await nuria.wait_for(words("prefs.free")))["text"]


async def test_each_bot_shows_its_own_commands_and_description(two):
    nuria = await two.person()
    call = two.world.telegram.call
    ref = f"{two.news.id}:{nuria.id}"
    await nuria.send("/start", to=two.news)
    await nuria.wait_for(to=two.news)
    for _ in range(50):
        shown = (await call("GET", f"bots/{two.news.id}/commands", person=nuria.id, chat=ref))["commands"]
        if shown:
            break
        await asyncio.sleep(0.1)
    names = [one["command"] for one in shown]
    assert names == ["preferencies", "baixa", "idioma", "privacitat", "ajuda"]
    profile = await call("GET", f"bots/{two.news.id}/profile", language="ca")
    assert (
        CATALOGUE.plain(text("news.description", company=COMPANY.name), Language.CA) == profile["description"]
    )


async def test_the_language_is_chosen_here_too(two):
    nuria = await two.person()
    await nuria.send("/idioma", to=two.news)
    await nuria.wait_for(button=words("button.language_it"), to=two.news)
    await nuria.press(words("button.language_it"), to=two.news)
    await nuria.wait_for(words("prefs.free", Language.IT), to=two.news)
    await nuria.send("/privacy", to=two.news)
    assert "Titolare" in (await nuria.wait_for(COMPANY.legal_name, to=two.news))["text"]


async def test_a_group_with_this_bot_in_it_hears_nothing(two):
    nuria = await two.person()
    group = await two.world.telegram.group("Família", members=[nuria])
    await group.add(two.news)
    await nuria.to(group).send("/start@reclama_news_bot")
    await two.news.idle()
    assert not [one for one in await group.messages() if one["from"]["is_bot"] and one["kind"] == "text"]
