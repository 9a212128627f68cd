"""Cases with one cause, told in three languages: found together, and one update goes to each in its own."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.desk.incidents import Incidents, told_lately
from cases.incidents import SPIKE_WITHIN, Told, alike, like, spike
from cases.taxonomy import Language, Topic
from flows.understanding import Hints
from locales import Catalogue
from nlu.gist import gist
from storage.desks import DeskRow
from tests.stories import life
from tests.stories.acts import TALE, complains
from tests.stories.conftest import spoken
from tests.stories.desk import desk_at
from tests.stories.talk import BOT, MONDAY, Talk, open_a_store, sample
from tests.stories.timekeeping import Here

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
PAYING = {
    "ca": "L'aplicació no em deixa pagar des d'ahir, dona error quan poso la targeta.",
    "es": "La app me da error al pagar con la tarjeta desde ayer, no puedo terminar la compra.",
    "it": "Da ieri l'app dà errore quando pago con la carta, non riesco a concludere l'ordine.",
}
LEAK = "La rentadora que vaig comprar perd aigua i ha inundat la cuina."


def told(folio: str, words: str, language: str, minutes: int = 0) -> Told:
    at = NOON - timedelta(minutes=minutes)
    about = gist(words, Hints(at.date(), Language(language)))
    return Told(folio, Topic.WEBSITE_APP, at, about)


@pytest.mark.parametrize("one", PAYING)
@pytest.mark.parametrize("other", PAYING)
def test_one_cause_is_found_across_languages(one, other):
    assert alike(told("A", PAYING[one], one), told("B", PAYING[other], other))


def test_another_trouble_an_older_one_and_another_topic_are_not_alike():
    paying = told("A", PAYING["ca"], "ca")
    assert not alike(paying, told("B", LEAK, "ca"))
    assert not alike(paying, told("B", PAYING["es"], "es", minutes=60 * 49))
    assert like(paying, [paying]) == ()


def test_five_alike_within_the_hour_are_a_spike_and_four_are_none():
    five = [told(f"F{n}", PAYING[code], code, n) for n, code in enumerate(("ca", "es", "it", "ca", "es"))]
    assert set(spike(five, NOON)) == {"F0", "F1", "F2", "F3", "F4"}
    assert spike(five[:4], NOON) == ()
    assert spike([told(f"F{n}", PAYING["ca"], "ca", 61) for n in range(5)], NOON) == ()


async def test_a_spike_is_said_once_and_listens_to_its_hour_only(tmp_path):
    store, clock = open_a_store(tmp_path), [MONDAY + timedelta(minutes=30)]
    folios = [life.complains(Talk(store, chat=1000 + n)) for n in range(5)]
    with store.turn() as unit:
        unit.desk(BOT).set_up(DeskRow(-1001, Language.CA), MONDAY)
    incidents = Incidents(
        store, BOT, sample(), Catalogue("Europe/Madrid"), Here(), lambda: clock[0], lambda: None
    )
    await incidents.look()
    said = Talk(store, now=clock[0]).hears()
    assert said.startswith("📈")
    assert all(folio in said for folio in folios)
    await incidents.look()
    clock[0] += timedelta(hours=2)
    await incidents.look()
    assert Talk(store, now=clock[0]).hears() == ""
    with store.look() as unit:
        book = unit.desk(BOT)
        assert len(told_lately(book, sample(), clock[0])) == 5
        assert told_lately(book, sample(), clock[0], SPIKE_WITHIN) == []


async def test_one_update_goes_to_all_that_are_alike_and_without_a_text_for_each_to_none(world):
    desk = await desk_at(world)
    nuria, pere = await world.person("Núria"), await world.person("Pere")
    first = await complains(nuria, TALE)
    second = await complains(pere, TALE)
    thread = await desk.topic_of(second)
    marta = desk.marta.to(desk.group)
    await marta.send("/incident", thread=thread)
    await marta.wait_for(first)
    await marta.send("/incident tell\nes: Ya está arreglado.", thread=thread)
    await marta.wait_for(spoken("paper.language_ca"))
    await marta.send("/incident tell\nca: Avui mateix surt una caixa nova cap a casa seva.", thread=thread)
    await marta.wait_for(spoken("desk.incident.told", n=2))
    for person, folio in ((nuria, first), (pere, second)):
        said = await person.wait_for("surt una caixa nova")
        assert folio in said["text"]
