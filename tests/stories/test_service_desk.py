"""A request for service at the desk: its card, the visit arranged by buttons and by word, what cannot be."""

from datetime import timedelta

import pytest_asyncio

from bot import clock
from cases.taxonomy import Language
from cases.visit import next_working
from sandbox.client import Person
from tests.stories.acts import COMPANY, asks, folio_in, texts
from tests.stories.conftest import IN_TOWN, spoken
from tests.stories.desk import AtWork, desk_at
from tests.stories.test_desk_decision import InTopic, first

pytestmark = IN_TOWN
CA = Language.CA
_TYPED = {
    "service_needed": "Cal muntar la rentadora nova",
    "service_product": "Balay 3TS976",
    "service_address": "Carrer Major, 5, 08001 Barcelona",
    "service_phone": "612 345 678",
    "full_name": "Núria Pujol",
}
_PRESSED = {"service_kind": "service_kind.installation", "wanted": "button.skip", "age_ok": "yes_no.yes"}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def desk(town) -> AtWork:
    return await desk_at(town)


async def requests(person: Person) -> str:
    """A whole request; its folio."""
    await person.send("/servei")
    for _ in range(12):
        message = await person.wait_for(button=spoken("button.person"))
        labels = [key["text"] for row in message["buttons"] for key in row]
        if spoken("button.send") in labels:
            break
        slot = next((one for one in _TYPED if _asks(message, one)), None)
        if slot:
            await person.send(_TYPED[slot])
            continue
        key = next(key for one, key in _PRESSED.items() if _asks(message, one))
        await person.press(spoken(key), message=message["id"])
    await person.press(spoken("button.send"))
    await person.wait_for(button=spoken("button.add"))
    return folio_in(await texts(person))


def _asks(message: dict, slot: str) -> bool:
    return asks(message, slot, CA)


def day(ahead: int):
    return next_working(COMPANY, clock.now().date(), ahead)


async def a_request(desk: AtWork, town) -> tuple[Person, str, InTopic]:
    customer = await town.person("Núria", "ca")
    folio = await requests(customer)
    thread = await desk.topic_of(folio)
    return customer, folio, InTopic(desk.marta.to(desk.group), thread)


async def test_a_visit_is_arranged_by_buttons_moved_by_word_and_noted_as_made(desk, town):
    customer, folio, marta = await a_request(desk, town)
    await marta.presses(spoken("desk.button.schedule"), first("desk.visit_day.ask"))
    await marta.says(f"{day(2):%d/%m/%Y}", first("desk.visit_hours.ask"))
    await marta.presses("09:00–13:00", "Carrer Major, 5")  # the review; where to go is known
    await marta.presses(spoken("desk.visit.send"), spoken("desk.schedule.done", name="Marta", when="\n",
                                                          place="").split("\n")[0].strip())  # fmt: skip
    told = await customer.wait_for(folio, button=spoken("button.other_days"))
    assert "09:00" in told["text"]
    await marta.talk.send(f"/schedule {day(3):%d/%m/%Y} 15-17:30 Carrer Nou, 7, Girona", thread=marta.thread)
    moved = await customer.wait_for("Carrer Nou, 7")
    assert "15:00" in moved["text"]
    await customer.press(spoken("button.other_days"), message=moved["id"])
    await customer.wait_for(button=spoken("button.cancel"))
    await customer.send(f"el {day(5):%d/%m/%Y}")
    await marta.hears(spoken("desk.happened.other_days_asked", words="\n").split("\n")[0].strip())
    refused = await marta.says("/done Ja està", spoken("refused.day_wanted"))
    assert spoken("desk.form.done")[:20] in refused["text"]
    await marta.talk.send(f"/schedule {day(5):%d/%m/%Y} 9-13", thread=marta.thread)
    again = await customer.wait_for("09:00")
    assert "Carrer Nou, 7" in again["text"]  # where the last visit was to go


async def test_what_was_done_without_a_visit_is_asked_about_and_told(desk, town):
    customer, folio, marta = await a_request(desk, town)
    await marta.presses(spoken("desk.button.done"), first("desk.finishing.ask"))
    await marta.says("Ho hem resolt per telèfon.", first("desk.finish.done", name="Marta"))
    told = await customer.wait_for("Ho hem resolt per telèfon.")
    assert folio in told["text"]
    await customer.press(spoken("button.remedy_right"), message=told["id"])
    await marta.hears(first("desk.happened.closed_accepted", words=""))


async def test_what_cannot_be_is_said_with_the_form(desk, town):
    _customer, _folio, marta = await a_request(desk, town)
    yesterday = clock.now() - timedelta(days=1)
    form = spoken("desk.form.schedule")[:30]
    for words, why in {
        f"/schedule {yesterday:%d/%m/%Y} 9-13": spoken("visit_day.gone_by", day="\n").split("\n")[0].strip(),
        "/schedule 25/12/2026 9-13": spoken("visit_day.holiday", day="\n", first="").split("\n")[0].strip(),
        "/schedule 31/02/2027 9-13": spoken("visit_day.not_a_date"),
        f"/schedule {day(2):%d/%m/%Y} 13-9": spoken("refused.bad_hours", allowed="\n").split(",")[0],
        "/schedule quan vulgueu": spoken("desk.unfit.no_visit", typed="quan vulgueu"),
        f"/schedule {day(2):%d/%m/%Y} 9-27": spoken("desk.unfit.no_visit", typed="\n").split("«")[0],
    }.items():
        said = await marta.says(words, why)
        assert form in said["text"]
    assert await marta.says("/investigate", first("desk.not_now", what="\n", n=2, names="").split("\n")[0])
