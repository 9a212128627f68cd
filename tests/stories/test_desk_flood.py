"""Fifty cases in a minute and a danger among them, against Telegram's twenty messages a minute of a group."""

import asyncio
from time import monotonic

import pytest

from sandbox.client import Person
from tests.stories.acts import folio_in, heard, reviews_praise
from tests.stories.conftest import World, spoken
from tests.stories.desk import AtWork, desk_at

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
CASES, A_MINUTE, WITHIN = 50, 50.0, 240.0  # seconds
GAS = "Hi ha una forta olor de gas a la cuina i em trobo malament"


@pytest.fixture
async def paced(world: World) -> World:
    """The bot with its pace, as it runs at Telegram."""
    await world.bot.stop()
    world.bot.more = {"sends_per_second": 25}
    await world.bot.start()
    return world


async def _sends(person: Person, after: float) -> tuple[str, float]:
    """The folio, and after how many seconds it was acknowledged."""
    await asyncio.sleep(after)
    begun = monotonic()
    await person.press(spoken("button.send"))
    await person.wait_for(button=spoken("button.add"), within=60)
    took = monotonic() - begun
    return folio_in("\n".join(one["text"] for one in await heard(person))), took


async def _alarms(desk: AtWork, person: Person, after: float) -> float:
    await asyncio.sleep(after)
    begun = monotonic()
    await person.send(GAS)
    await desk.group.wait_for(spoken("desk.ring.safety", hazards="gas", minutes=0, times=1)[:15], within=60)
    return monotonic() - begun


async def test_everybody_is_answered_the_desk_sees_every_case_and_a_danger_passes_all(paced):
    desk = await desk_at(paced)
    people = [await paced.person(f"Client {n}") for n in range(CASES)]
    for first in range(0, CASES, 10):
        await asyncio.gather(*(reviews_praise(one) for one in people[first : first + 10]))
    hurt = await paced.person("Pol")
    await paced.telegram.limits()
    begun = monotonic()
    step = A_MINUTE / CASES
    alarm = asyncio.create_task(_alarms(desk, hurt, A_MINUTE * 0.8))
    done = await asyncio.gather(*(_sends(one, n * step) for n, one in enumerate(people)))
    folios, waits = [folio for folio, _ in done], [took for _, took in done]
    danger = await alarm
    for folio in folios:
        await desk.group.wait_for(folio, within=max(1.0, WITHIN - (monotonic() - begun)))
    seen = monotonic() - begun
    print(f"worst wait {max(waits):.2f} s, danger {danger:.2f} s, all seen {seen:.0f} s")  # noqa: T201 - figures
    errors = (await paced.telegram.wire.call("GET", "calls"))["errors"]
    assert "429" not in errors
    assert max(waits) < 3
    assert danger < 5
    assert seen < WITHIN
    places = [folios.index(folio) for folio in await _in_order(desk, folios)]
    assert len(places) > 5
    assert places == sorted(places), "in the order in which they came"


async def _in_order(desk: AtWork, folios: list[str]) -> list[str]:
    """The folios of the topics that there are, in the order in which they were made: the first of each card."""
    found = []
    for thread in sorted(one["thread"] for one in (await desk.group.state())["topics"]):
        said = " ".join(one["text"] or "" for one in await desk.group.messages(thread=thread))
        named = [folio for folio in folios if folio in said]
        found += [min(named, key=said.index)] if named and thread != 1 else []
    return found
