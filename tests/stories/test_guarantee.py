"""The legal guarantee, asked for by command and told with a claim about goods."""

import pytest

from cases.taxonomy import Language
from tests.stories.acts import goes_on_to_review
from tests.stories.conftest import IN_TOWN, spoken

pytestmark = IN_TOWN

LIVES = [
    (Language.CA, "/garantia", "14 de març de 2025", "14 de març del 2028", "14 de març del 2027"),
    (Language.ES, "/garantia", "14 de marzo de 2025", "14 de marzo de 2028", "14 de marzo de 2027"),
    (Language.IT, "/garanzia", "14 marzo 2025", "14 marzo 2028", "14 marzo 2027"),
]


@pytest.mark.parametrize(("language", "command", "day", "covered", "presumed"), LIVES)
async def test_the_guarantee_is_told_with_its_days_and_who_must_prove_what(
    town, language, command, day, covered, presumed
):
    anna = await town.person(language_code=language.value)
    await anna.send(command)
    await anna.wait_for(button=spoken("goods.new", language))
    await anna.press(spoken("goods.new", language))
    await anna.wait_for(button=spoken("past_date.today", language))
    await anna.send(day)
    told = await anna.wait_for(button=spoken("button.menu_complaint", language))
    assert covered in told["text"]
    assert presumed in told["text"]


async def test_without_a_day_the_length_is_told_and_where_the_day_stands(town):
    anna = await town.person()
    await anna.send("/garantia")
    await anna.wait_for(button=spoken("goods.digital"))
    await anna.press(spoken("goods.digital"))
    await anna.wait_for(button=spoken("past_date.unknown"))
    await anna.press(spoken("past_date.unknown"))
    told = await anna.wait_for(button=spoken("button.menu_complaint"))
    assert "2 anys" in told["text"]


async def test_a_claim_about_goods_says_how_to_know_the_guarantee(town):
    anna = await town.person()
    await anna.send("La nevera que us vaig comprar no refreda, vull que me la canvieu per una de nova")
    await goes_on_to_review(anna)
    await anna.press(spoken("button.send"))
    told = await anna.wait_for(button=spoken("button.add"))
    everything = " ".join(message["text"] for message in await anna.messages()) + told["text"]
    assert "/garantia" in everything
