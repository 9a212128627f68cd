"""The harness does not rot: every contender that can play here answers, and the numbers are numbers."""

from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from benchmarks import fsyncs, scale, steady, tables
from benchmarks.contenders import Contender, contenders, why_no_strace
from benchmarks.rounds import run
from benchmarks.stage import on_stage

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
ALL = {contender.key: contender for contender in contenders()}
PLAYING = {key: contender for key, contender in ALL.items() if not contender.missing()}


@pytest.mark.parametrize("contender", PLAYING.values(), ids=PLAYING)
async def test_every_contender_answers(contender: Contender):
    async with on_stage(contender) as stage:
        window = await stage.measure(1, 1.0, 0.2)
    assert window.updates > 0
    assert 0 < window.within(0.5) <= window.within(0.99)
    assert window.cpu > 0
    assert stage.ready > 0


async def test_a_complaint_is_played_to_its_folio():
    async with on_stage(PLAYING["e"]) as stage:
        window = await stage.measure(4, 4.0, 0.0)
    assert window.finished


async def test_the_tables_are_printed():
    told: list[str] = []
    form = PLAYING["c"]
    figures = await run([form], 1, 0.4, told.append)
    shown = StringIO()
    console = Console(file=shown, width=200)
    console.print(tables.bots_table([form], figures, {}))
    console.print(tables.goals_table(figures | {"e": figures["c"], "b": figures["c"]}, {"e": 2.0}))
    assert "PTB ConversationHandler, memory" in shown.getvalue()
    assert "syncs an update" in shown.getvalue()


async def test_waits_for_the_disk_are_counted():
    waits = await fsyncs.per_update(PLAYING["e"], customers=1, seconds=1.0)
    if why_no_strace():
        assert waits is None
    else:
        assert waits
        assert 0.5 < waits < 6


async def test_a_steady_rate_is_held_and_nobody_is_lost():
    found = await steady.held(PLAYING["ew"], [(5, 1.0)])
    assert found[0].lost == 0
    assert found[0].refused == 0
    assert 4 <= found[0].updates <= 6


async def test_the_database_is_filled_and_taken_into_use(tmp_path: Path):
    assert scale.fill(tmp_path / "full.db", 500, 60, print) == 500
    made, empty, full = await scale.compare(200, 2, 0.5, 60, print)
    assert made == 200
    assert empty.rate > 0
    assert full.p50 > 0


def test_ours_and_the_library_can_always_play():
    assert {"a", "b", "c", "cp", "e", "ew"} <= set(PLAYING)
