"""A whole life over HTTP in each language: the bot as it ships, stopped whenever the house moves the case."""

from contextlib import closing

import pytest

from bot.casework import Casework
from bot.company import load_company
from bot.opening import opened
from bot.settings import load_settings
from bot.teller import Teller
from cases import commands as c
from cases.clock import LegalClock
from cases.commands import Command
from cases.decision import Result
from cases.rules import Rules
from cases.status import By
from cases.taxonomy import Language
from locales import Catalogue
from tests.cases.lives import ASSESSED, a_decision
from tests.stories.acts import folio_in
from tests.stories.conftest import spoken
from tests.stories.life import AGENT, SUPERVISOR, TALES

LANGUAGES = tuple(Language)


async def moved(world, folio: str, *moves: tuple[Command | Result, By]) -> None:
    """The house moves the case while the bot is down; a `Result` is a decision of that kind, proposed."""
    await world.bot.stop()
    settings = load_settings(
        None, bot_token=world.bot.account.token, telegram_api=world.bot.url, data_dir=world.bot.folder
    )
    company = load_company(world.bot.company)
    rules = Rules(LegalClock(company), company)
    casework = Casework(rules, Teller(Catalogue(company.zone), company))
    with closing(opened(settings)) as store:
        for what, by in moves:
            with store.turn() as unit:
                file = unit.hold_case(folio)
                command = c.Propose(a_decision(file.case, what, rules)) if isinstance(what, Result) else what
                casework.work(unit, folio, command, by, file.case.opened_at)
    await world.bot.start()


async def opens(person, language: Language) -> str:
    """A complaint that asks for nothing, told freely; its folio."""
    await person.send(TALES[language.value])
    for _ in range(12):
        message = await person.wait_for(button=spoken("button.person", language))
        labels = [key["text"] for row in message["buttons"] for key in row]
        if spoken("button.add", language) in labels:
            return folio_in(message["text"])
        for key in ("button.send", "case_type.complaint", "button.skip"):
            if spoken(key, language) in labels:
                await person.press(spoken(key, language), message=message["id"])
                break
        else:
            yes = spoken("age_ok.ask", language)[:20] in message["text"]
            await person.press(spoken("yes_no.yes" if yes else "yes_no.no", language), message=message["id"])
    raise AssertionError("the form has no end")


@pytest.mark.parametrize("language", LANGUAGES, ids=[language.value for language in LANGUAGES])
async def test_a_life_from_the_story_to_the_closing(world, language):
    nuria = await world.person("Núria", language_code=language.value)
    folio = await opens(nuria, language)
    asked = (c.AskForInformation(("foto de l'etiqueta",)), AGENT)
    await moved(world, folio, (ASSESSED, AGENT), asked)
    await nuria.wait_for(button=spoken("button.give", language))
    await nuria.press(spoken("button.give", language))
    await nuria.wait_for(spoken("missing_item.ask", language, folio=folio, item="x").partition("x")[0][:12])
    await nuria.send(kind="photo")
    await nuria.wait_for(button=spoken("button.done", language))
    await nuria.press(spoken("button.done", language))
    await nuria.wait_for(spoken("told.completed", language, folio=folio, due="x").partition(",")[0])
    await moved(
        world,
        folio,
        (c.Investigate("la nota del taller"), AGENT),
        (c.Note("corretja trencada"), AGENT),
        (Result.UPHELD, AGENT),
        (c.Communicate(), SUPERVISOR),
    )
    decided = await nuria.wait_for(button=spoken("button.accept", language))
    assert "Roser" in decided["text"]
    await nuria.press(spoken("button.accept", language))
    await nuria.wait_for(spoken("told.accepted", language, folio=folio, offers="x").partition(".")[0])
    await moved(world, folio, (c.CarryOut("nota 4711"), AGENT))
    await nuria.wait_for(button=spoken("button.remedy_right", language))
    await nuria.press(spoken("button.remedy_right", language))
    ended = await nuria.wait_for(spoken("ending.accepted", language)[:30])
    assert folio in ended["text"]
