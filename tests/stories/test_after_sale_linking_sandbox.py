"""Linking as Telegram does it: a deep link from an invoice, and the telephone by Telegram's own keyboard."""

from datetime import date

from bot import clock
from sandbox.client import Person
from storage.accounts import AccountGiven
from storage.purchases import PurchaseGiven
from tests.stories.conftest import World, spoken
from tests.stories.test_after_sale_news_bot import COMPANY, Two
from tests.stories.test_after_sale_two_bots import between


async def with_shop(world: World, phone: str = "+34612345678") -> str:
    """One customer with a washing machine; the code on their invoice."""
    codes = []

    def hand_in(store) -> None:
        now = clock.now()
        with store.turn() as unit:
            unit.shop.keep_accounts([AccountGiven("C1", {"name": "Núria", "phone": phone})], now)
            facts = {"product": "Rentadora", "reference": "QV-004512", "bought_on": date(2026, 3, 14)}
            unit.shop.keep_purchases([PurchaseGiven("P1", "C1", facts)], now)
            codes.append(unit.shop.make_link(unit.shop.account("C1").id, now))

    await between(Two(world, world.bot.account), hand_in)
    return codes[0]


async def sees_it(person: Person) -> None:
    done = spoken("linking.done", company=COMPANY.name)
    said = await person.wait_for(done)
    assert "Rentadora" in said["text"]


async def test_the_code_of_an_invoice_opens_once_whatever_was_said_before(world: World):
    code = await with_shop(world)
    nuria, pau = await world.person(), await world.person("Pau")
    await nuria.send(f"/start {code}")  # the very first thing they ever say
    await sees_it(nuria)
    await pau.send(f"/start {code}")
    await pau.wait_for(spoken("linking.code_used"))


async def test_the_telephone_is_shared_with_telegrams_own_button(world: World):
    nuria = await world.person()
    await with_shop(world, f"+34600{nuria.id:06d}")  # the sandbox's number of hers
    await nuria.send("/meves_compres")
    await nuria.wait_for(button=spoken("button.link"))
    await nuria.press(spoken("button.link"))
    await nuria.wait_for(button=spoken("link_way.phone"))
    await nuria.press(spoken("link_way.phone"))
    await nuria.wait_for(button=spoken("button.share_phone"))
    await nuria.press(spoken("button.share_phone"))
    await nuria.wait_for(button=spoken("button.phone"))
    await nuria.tap(spoken("button.phone"))
    await sees_it(nuria)
    await nuria.send("/meves_compres")
    await nuria.wait_for("QV-004512")
