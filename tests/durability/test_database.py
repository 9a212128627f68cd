"""The database away, locked, full, read-only, cut in the middle of a COMMIT: never a yes in doubt, nothing lost."""

import asyncio
import contextlib
import os
import resource
import sqlite3
import subprocess
import sys
from pathlib import Path
from time import monotonic
from urllib.parse import quote

import psycopg
import pytest

from storage.opening import open_store
from tests.durability.conftest import POSTGRES, Town
from tests.durability.customers import documents, praises, receipts, unmarked
from tests.durability.replica import KEY, Replica
from tests.durability.wire import Wire
from tests.storage.conftest import PLAIN

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
NOBODY = 5_000_000_001
ENDED = 24  # connections, before the storm is over


def _may_mount() -> bool:
    tried = ("unshare", "-rm", "sh", "-c", "mount -t tmpfs room /mnt")
    return subprocess.run(tried, check=False, capture_output=True).returncode == 0


def an_update(number: int, chat: int = NOBODY) -> dict:
    person = {"id": chat, "is_bot": False, "first_name": "Marta", "language_code": "es"}
    place = {"id": chat, "type": "private", "first_name": "Marta"}
    message = {"message_id": number, "date": 1_795_000_000, "chat": place, "from": person, "text": "/start"}
    return {"update_id": number, "message": message}


async def test_locked_for_thirty_seconds_it_says_no_and_then_yes(town):
    replica = town.replica(hook=True)
    await replica.start()
    stranger = sqlite3.connect(town.database.removeprefix("sqlite:///"), isolation_level=None)
    stranger.execute("BEGIN IMMEDIATE")
    locked = monotonic()
    assert await replica.post(an_update(1)) == 503
    await asyncio.sleep(max(0.0, locked + 30 - monotonic()))
    assert (await replica.get("/live"))[0] == 200
    stranger.execute("COMMIT")
    stranger.close()
    said = [
        await replica.post(an_update(1)) for _ in range(2)
    ]  # the first may join the turn that waited in vain
    assert said in ([200, 200], [503, 200])


@pytest.mark.skipif(not _may_mount(), reason="needs a mount namespace of its own: root, or unshare -r")
async def test_on_a_full_disk_it_says_no_and_after_that_yes_and_keeps_what_it_said_yes_to(town):
    room = town.folder / "room"
    room.mkdir(parents=True)
    replica = town.replica(hook=True, database=f"sqlite:///{room}/reclama.db")
    mounted = 'mount -t tmpfs -o size=12m room "$0" && exec "$@"'
    replica.under = ("unshare", "-rm", "sh", "-c", mounted, str(room))
    await replica.start()
    inside = Path(f"/proc/{replica.process.pid}/root{room}")
    said = {1: await replica.post(an_update(1))}
    with (inside / "ballast").open("wb", buffering=0) as ballast, contextlib.suppress(OSError):
        while ballast.write(bytes(4096)):
            pass
    while 503 not in said.values():  # for a while there is room in the log
        assert len(said) < 500, "it was never full: the run proves nothing"
        said[len(said) + 1] = await replica.post(an_update(len(said) + 1))
    (inside / "ballast").unlink()
    assert said[1] == 200
    assert await _taken(replica) == {number for number, status in said.items() if status == 200}
    assert [await replica.post(an_update(number)) for number in said] == [200] * len(said)
    assert await _taken(replica) == set(said)


async def _taken(replica: Replica) -> set[int]:
    """The updates in its database, looked at from where it lives."""
    there = ("nsenter", "-t", str(replica.process.pid), "-U", "-m", "--preserve-credentials", sys.executable)
    path = replica.database.removeprefix("sqlite:///")
    look = f"import sqlite3; print(*(n for n, in sqlite3.connect({path!r}).execute('SELECT update_id FROM updates')))"
    looking = await asyncio.create_subprocess_exec(*there, "-c", look, stdout=asyncio.subprocess.PIPE)
    told, _ = await looking.communicate()
    return set(map(int, told.split()))


async def test_where_no_file_may_grow_it_says_no_and_then_yes(town):
    replica = town.replica(hook=True)
    await replica.start()
    await replica.post(an_update(1))
    room = resource.prlimit(replica.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(replica.process.pid, resource.RLIMIT_FSIZE, (1024, room[1]))
    assert [await replica.post(an_update(number)) for number in range(2, 6)] == [503] * 4
    resource.prlimit(replica.process.pid, resource.RLIMIT_FSIZE, room)
    assert [await replica.post(an_update(number)) for number in range(2, 6)] == [200] * 4


@POSTGRES
async def test_read_only_it_says_no(town):
    open_store(town.database, [KEY], os.urandom).close()
    parted = town.database.split("options=")
    read_only = f"{parted[0]}options={quote('-cdefault_transaction_read_only=on ')}{parted[1]}"
    replica = town.replica(hook=True, database=read_only)
    await replica.start()
    assert await replica.post(an_update(1)) == 503
    await replica.end()
    assert not town.ledger().post


@POSTGRES
async def test_connections_ended_all_the_time_lose_nothing_and_double_nothing(town):
    name = f"ended-{town.bot.id}-{id(town)}"
    replica = town.replica(database=f"{town.database}&application_name={name}")
    await replica.start()
    ended = 0

    async def storm() -> None:
        nonlocal ended
        end = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = %s"
        while ended < ENDED:
            await asyncio.sleep(0.3)
            async with await psycopg.AsyncConnection.connect(PLAIN, autocommit=True) as connection:
                ended += (await (await connection.execute(end, (name,))).fetchone())[0]

    storming = asyncio.create_task(storm())
    people, folios = [], []
    while not storming.done() or not people:  # wave after wave, until it is over
        wave = [await town.person(f"Marta {number}") for number in range(8)]
        folios += await asyncio.gather(*map(praises, wave))
        people += wave
    await storming
    await all_well(town, replica, people, folios)


@POSTGRES
async def test_commits_that_are_applied_and_whose_answers_are_lost_happen_once(town):
    wire = Wire(town.database, every=7)
    replica = town.replica(database=await wire.open())
    try:
        await replica.start(wait=False)
        people = [await town.person(f"Marta {number}") for number in range(12)]
        folios = await asyncio.gather(*(praises(person) for person in people))
        assert wire.cut > 3, "a run without a fault proves nothing"
        wire.every = 1 << 30
        await all_well(town, replica, people, folios)
    finally:
        await replica.kill()
        await wire.close()


async def all_well(town: Town, replica, people, folios) -> None:
    await replica.settles()
    await replica.end()
    ledger = town.ledger()
    ledger.is_sound()
    assert ledger.folios == sorted(folios)
    for person, folio in zip(people, folios, strict=True):
        assert unmarked(await receipts(person, folio)) == 1
        assert unmarked(await documents(person, folio)) == 1
