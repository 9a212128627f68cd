"""SIGKILL at every await, statement, commit and call of the intake, review and acknowledgement turns.

Every crash is one of a person of their own; then a bot that lives picks up what was left. The sweep ends where
a turn got through unharmed.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from sandbox.client import Person
from tests.durability.conftest import BOTH, Town
from tests.durability.customers import (
    PATIENCE,
    PERSON,
    PRAISE,
    SEND,
    acknowledged,
    to_review,
    well_told,
)
from tests.durability.mortal import with_parent
from tests.durability.replica import ROOT, Replica, free_port

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
MOST = 300  # points: several times what a turn has
FEWEST = 20
AT_ONCE = 16  # people who are prepared together
KILLED = -signal.SIGKILL


@dataclass
class Bots:
    """One after the other: each is killed at its n-th point, or lives."""

    process: asyncio.subprocess.Process
    door: Replica
    pid: int = 0

    async def begin(self, points: int = -1) -> None:
        self.process.stdin.write(f"{points}\n".encode())
        self.pid = int(await self.process.stdout.readline())

    async def outcome(self) -> int:
        return int(await self.process.stdout.readline())

    async def end(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        assert await self.outcome() == KILLED


@asynccontextmanager
async def bots(town: Town):
    door = Replica(town.bot.token, town.url, town.folder, town.database, port=free_port())
    town.folder.mkdir(parents=True, exist_ok=True)
    with (town.folder / "crashes").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(Path(__file__).with_name("crashing.py")),
            *(town.bot.token, town.url, str(town.folder), town.database.replace("+psycopg", "")),
            f"127.0.0.1:{door.port}",
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=log,
            preexec_fn=with_parent,
        )
    try:
        yield Bots(process, door)
    finally:  # the bots it made end with it
        if process.returncode is None:
            process.kill()
        await process.wait()


async def quiet(bots: Bots, town: Town) -> None:
    """Until the bot has worked off everything."""
    await bots.door.answers("/ready")
    await town.bot.idle()
    await bots.door.settles()


async def harmed(bots: Bots, town: Town) -> bool:
    """Whether the bot was killed at its point, before it had worked off everything."""
    died = asyncio.create_task(bots.outcome())
    calm = asyncio.create_task(quiet(bots, town))
    await asyncio.wait({died, calm}, return_when=asyncio.FIRST_COMPLETED)
    calm.cancel()
    await asyncio.gather(calm, return_exceptions=True)
    if not died.done():
        os.kill(bots.pid, signal.SIGKILL)
        await died
        return False
    assert died.result() == KILLED
    return True


async def sweep(
    town: Town,
    prepare: Callable[[Person], Awaitable[object]],
    act: Callable[[Person], Awaitable[object]],
    check: Callable[[Person], Awaitable[object]],
) -> int:
    """How many points there were; `prepare` with a bot that lives, `act` while there is none."""

    async def ready(number: int) -> Person:
        person = await town.person(f"Marta {number}")
        await prepare(person)
        return person

    async with bots(town) as running:
        prepared: list[Person] = []
        for point in range(MOST):
            if not prepared:
                await running.begin()
                prepared = await asyncio.gather(*(ready(point + n) for n in range(AT_ONCE)))
                await quiet(running, town)
                await running.end()
            person = prepared.pop()
            await act(person)
            await running.begin(point)
            killed = await harmed(running, town)
            await running.begin()
            await quiet(running, town)
            await check(person)
            await running.end()
            if not killed:
                return point
    raise AssertionError("the sweep has no end")


async def nothing(_person: Person) -> None:
    return None


@BOTH
async def test_killed_anywhere_in_the_intake_the_first_message_is_answered_once(town):
    async def check(person: Person) -> None:
        questions = [m for m in await person.messages() if not m["mine"] and m["buttons"]]
        plain = {m["text"] for m in questions}
        assert len(questions) - len(plain) == 0, "a question came twice, and not marked"

    assert await sweep(town, nothing, lambda person: person.send("/felicitacion"), check) >= FEWEST


@BOTH
async def test_killed_anywhere_in_the_review_turn_the_review_comes(town):
    async def up_to_the_story(person: Person) -> None:
        await person.send("/felicitacion")
        await person.wait_for(button=PERSON, within=PATIENCE)

    async def check(person: Person) -> None:
        after = [m for m in await person.messages() if not m["mine"] and m["buttons"]]
        assert len(after) >= 2, "the story was answered"

    points = await sweep(town, up_to_the_story, lambda person: person.send(PRAISE), check)
    assert points >= FEWEST


@BOTH
async def test_killed_anywhere_in_the_acknowledgement_there_is_one_case_and_it_is_told(town):
    pressed: list[Person] = []

    async def act(person: Person) -> None:
        pressed.append(person)
        await person.press(SEND)

    async def check(person: Person) -> None:
        await well_told(person, await acknowledged(person))

    assert await sweep(town, to_review, act, check) >= FEWEST
    ledger = town.ledger()
    ledger.is_sound()
    assert len(ledger.cases) == len(pressed)
