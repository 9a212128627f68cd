"""SIGKILL in the middle of a turn, again and again: what was not committed never was."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.conftest import ENGINES
from tests.storage.given import ANNA, BOT, NOW

WORKER = """
import os, sys
from storage.opening import open_store
from tests.storage.given import *

store = open_store(sys.argv[1], [bytes(range(32))], os.urandom)
stop_at, number = int(sys.argv[2]), int(sys.argv[3])

def step(at):
    if at == stop_at:
        print("there", flush=True)
        os.kill(os.getpid(), 9)

with store.turn() as turn:
    step(0)
    turn.first_sight(BOT, number, NOW); step(1)
    turn.dialogue(BOT, ANNA); step(2)
    folio = turn.next_folio_number("REC", 2026); step(3)
    case = turn.open_case(new_case(folio, f"draft-{number}")); step(4)
    turn.add_event(case.id, "opened", NOW, "bot"); step(5)
    turn.enqueue(message(f"ack {number}"), NOW); step(6)
    turn.post(); step(7)
step(8)
"""
LAST = 8


@pytest.mark.slow
@pytest.mark.parametrize("kind", ENGINES)
def test_a_process_killed_in_a_turn_leaves_all_of_it_or_nothing(kind, request, opening):
    address = request.getfixturevalue("file" if kind == "sqlite" else "schema")
    opening(address).close()
    whole = 0
    for at in range(LAST + 1):
        done = subprocess.run(
            [sys.executable, "-c", WORKER, address, str(at), str(at)],
            capture_output=True,
            text=True,
            check=False,
            cwd=Path(__file__).parents[2],
        )
        assert done.stdout == "there\n", done.stderr
        whole += at == LAST
        store = opening(address)
        with store.turn() as turn:
            assert len(turn.cases_of(ANNA)) == whole
            assert turn.next_folio_number("REC", 2026) == whole + 1
        assert store.counts().unsent == whole
        with store.look() as turn:
            assert turn.first_sight(BOT, at, NOW) is (at != LAST)
        store.close()
