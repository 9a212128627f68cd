"""The main job on the real road: a complaint in each language, from the first word to the folio."""

import pytest

from bot.company import load_company
from bot.player import Player
from cases.folio import Folio
from cases.taxonomy import Language
from tests.stories.conftest import CATALOGUE


@pytest.mark.parametrize("language", list(Language))
async def test_a_whole_claim_ends_with_a_folio(world, language):
    heard: list[str] = []
    customer = await world.person(language_code=language.value)
    company = load_company(world.bot.company)
    player = Player(customer, company, language, CATALOGUE, lambda _who, words: heard.append(words))
    folio = await player.play()
    assert isinstance(folio, Folio)
    assert str(folio) in heard[-1]
    assert folio.number == 1


async def test_a_restart_in_the_middle_goes_on_at_the_same_question(world, said):
    nuria = await world.person()
    await nuria.send("La comanda va arribar amb la caixa oberta i ningú no em contesta els correus.")
    await nuria.wait_for(button=said("yes_no.no"))
    await world.bot.stop()
    before = len(await nuria.messages())
    await nuria.press(said("yes_no.no"))
    await world.bot.start()
    await nuria.wait_for(button=said("button.person"))
    assert len(await nuria.messages()) == before + 1
