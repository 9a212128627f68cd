"""A birthday by both bots as they ship: agreed to, greeted where advertising may be, and ended by one tap."""

import pytest

from cases.taxonomy import Language
from storage.accounts import AccountGiven
from tests.stories.conftest import spoken
from tests.stories.test_after_sale_news_bot import COMPANY, Two, agrees, two_in
from tests.stories.test_after_sale_year import at
from tests.stories.test_time_travel import Years, years

__all__ = ["years"]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
LANGUAGES = pytest.mark.parametrize("language", list(Language), ids=[each.value for each in Language])


async def agreed(years: Years, two: Two, language: Language):
    """A person linked by a code of the shop, who goes over to the other bot and agrees to be greeted."""
    person = await two.person(language.value)
    async with years.house() as store:
        with store.turn() as unit:
            unit.shop.keep_accounts([AccountGiven("C1", {"birthday": "03-09"})], years.world.bot.travel.now())
            code = unit.shop.make_link(unit.shop.account("C1").id, years.world.bot.travel.now())
    await person.send(f"/start {code}")
    await person.wait_for()
    await two.goes_over(person)
    await person.wait_for(spoken("prefs.free", language), to=two.news)
    await agrees(person, "birthday", language, to=two.news)
    return person


@LANGUAGES
async def test_greeted_once_a_year_in_the_other_bot_and_never_again_after_one_tap(years, language):
    two = await two_in(years.world)
    await years.to(at("2027-03-08", 12))
    person = await agreed(years, two, language)
    words = spoken("occasion.birthday", language, company=COMPANY.name)
    await years.to(at("2027-03-09", 9, 55))
    await years.to(at("2027-03-09", 10, 5))
    greeted = await person.wait_for(words, to=two.news)
    assert greeted["text"].endswith(words)
    assert [key["text"] for row in greeted["buttons"] for key in row] == [spoken("button.opt_out", language)]
    await years.to(at("2027-03-10", 10, 5))
    messages = await person.messages(to=two.news)
    assert sum(words in one["text"] for one in messages) == 1
    assert not [one for one in await person.messages() if words in one["text"]]
    await person.press(spoken("button.opt_out", language), message=greeted["id"], to=two.news)
    await person.wait_for(to=two.news)
    await years.to(at("2028-03-09", 10, 5))
    await years.settled()
    assert sum(words in one["text"] for one in await person.messages(to=two.news)) == 1
    async with years.house() as store:
        with store.look() as unit:
            plans = unit.sale.plans_of(unit.sale.person(person.id))
    outcomes = [
        plan.outcome for plan in sorted(plans, key=lambda plan: plan.day) if plan.occasion == "birthday"
    ]
    assert outcomes == ["sent", "suppressed"]
