"""A year after the sale, over HTTP with the clock put forward: each occasion once, in its hour and language."""

import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from aftersales.consent import Consent, Purpose
from aftersales.occasions import OCCASIONS
from cases.taxonomy import Language
from storage.accounts import AccountGiven
from storage.consents import Proof
from storage.purchases import PurchaseGiven
from tests.stories.conftest import spoken
from tests.stories.test_time_travel import Years, years

__all__ = ["years"]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
ROME = ZoneInfo("Europe/Rome")
COMPANY = """\
legal_name = "Casa Prova S.r.l."
tax_number = "12345670017"
address = "Via Larga, 1, 20122 Milano"
jurisdiction = "IT-MI"
contact.email = "ciao@prova.example"
[aftersales]
promotions_in_service_chat = true
"""
NEW, OLD = "Lavatrice Sorell", "Forno Brisa"
HANDED_IN = {
    NEW: {"bought_on": date(2026, 11, 20), "delivered_on": date(2026, 11, 24), "service_months": 6},
    OLD: {"bought_on": date(2025, 6, 10), "delivered_on": date(2025, 6, 12), "ready_on": date(2027, 1, 12)},
}
YEAR = (  # local days, each a working one; of the new machine, of the old oven, or of the person
    ("2026-11-25", "delivery_check"),
    ("2026-11-27", "getting_started"),
    ("2027-01-12", "repair_ready"),
    ("2027-03-09", "birthday"),
    ("2027-04-13", "warranty_60"),
    ("2027-05-24", "maintenance_due"),
    ("2027-05-28", "warranty_15"),
    ("2027-06-07", "maintenance_again"),
    ("2027-06-10", "anniversary"),
)


def at(day: str, hour: int, minute: int = 0) -> datetime:
    moment = datetime.fromisoformat(day).replace(hour=hour, minute=minute, tzinfo=ROME)
    return moment.astimezone(UTC)


async def linked(years: Years, people: dict) -> None:
    """The shop hands in each one's purchases, and a code that they open; they agree to what promotes."""
    codes, now = {}, years.world.bot.travel.now()
    bot_id = int(years.world.bot.account.token.partition(":")[0])
    async with years.house() as store:
        for language, person in people.items():
            account = AccountGiven(language.value, {"birthday": "03-09", "language": language.value})
            bought = [
                PurchaseGiven(f"{language.value} {name}", account.number, {"product": name, **days})
                for name, days in HANDED_IN.items()
            ]
            proof = Proof("words", language, bot_id, 1, "button")
            with store.turn() as unit:
                unit.shop.keep_accounts([account], now)
                unit.shop.keep_purchases(bought, now)
                codes[language] = unit.shop.make_link(unit.shop.account(account.number).id, now)
                for purpose in (Purpose.PROMOTIONAL, Purpose.BIRTHDAY):
                    unit.agreements.note(person.id, Consent(purpose, True, now), proof)
    for language, person in people.items():
        await person.send(f"/start {codes[language]}")
        await person.wait_for(NEW)


async def occasions_of(person, language: Language) -> list[str]:
    """Which occasions the person was told of, in order, each known by its words in their language."""
    known = {name: sentence(name, language) for name, each in OCCASIONS.items() if not each.survey}
    found = []
    for one in await person.messages():
        hour = datetime.fromtimestamp(one["date"], ROME).hour
        named = [name for name, part in known.items() if not one["mine"] and part in one["text"]]
        assert not named or hour == 10, (named, hour)
        found += named
    return found


def sentence(name: str, language: Language) -> str:
    """The longest piece of an occasion's text that holds nothing of the purchase."""
    some = {"product": "§", "company": "§", "bought": date(2001, 1, 1), "covered": date(2001, 1, 1)}
    return max(re.split(r"§|\d", spoken(f"occasion.{name}", language, **some)), key=len).strip()


async def test_a_year_of_occasions_in_three_languages(years, tmp_path):
    company = tmp_path / "company.toml"
    company.write_text(COMPANY, encoding="utf-8")
    years.world.bot.company = company
    await years.to(at("2026-11-24", 18))
    people = {each: await years.world.person("Núria", language_code=each.value) for each in Language}
    await linked(years, people)
    expected: list[str] = []
    for day, occasion in YEAR:
        await years.to(at(day, 9, 30))
        await years.settled()
        assert await occasions_of(people[Language.IT], Language.IT) == expected, f"nothing early on {day}"
        await years.to(at(day, 10, 20))
        expected.append(occasion)
        for language, person in people.items():
            await person.wait_for(sentence(occasion, language))
    await years.to(at("2027-11-23", 12))
    await years.settled()
    for language, person in people.items():
        assert await occasions_of(person, language) == expected
    greeted = [
        one["text"] for one in await people[Language.IT].messages() if "Buon compleanno" in one["text"]
    ]
    assert [words.startswith("Pubblicità · Casa Prova S.r.l.") for words in greeted] == [True]
