"""How long the bot takes to relay a text, customer to desk and back: `python -m benchmarks.relay [N]`.

From the update that the stub of the Bot API hands out to the call that brings the words to the other side;
one after the other, each way. The bot is a process of its own, as `reclama run` starts it, on SQLite.
"""

import asyncio
import os
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.children import Children
from benchmarks.contenders import KEY, Place, contenders
from benchmarks.stub_api import TOKEN, Said, StubApi
from bot import clock
from cases.operators import Operator
from cases.status import Actor
from cases.taxonomy import Language
from storage.desks import DeskRow
from storage.opening import open_store
from storage.sealing import read_keys
from storage.talks import Takeover

_BOT, _CUSTOMER, _OPERATOR, _GROUP, _THREAD = int(TOKEN.partition(":")[0]), 4001, 5001, -1009000000001, 77
LAPS = 300  # each way
_WARM = 30  # of each way, not counted
_PATIENCE = 60.0  # seconds for the first, which waits for the start
_GOAL = 20.0  # milliseconds


@dataclass(slots=True)
class Relays:
    """Says something on one side and waits for it on the other."""

    stub: StubApi
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    wanted: str = ""
    number: int = 0

    def hear(self, said: Said) -> None:
        if self.wanted and self.wanted in said.text:
            self.arrived.set()

    async def lap(self, *, to_desk: bool) -> float:
        """Seconds until one text was there."""
        self.number += 1
        self.wanted = f"missatge número {self.number}."
        self.arrived.clear()
        began = time.perf_counter()
        self.stub.put(self._update(to_desk=to_desk))
        await asyncio.wait_for(self.arrived.wait(), _PATIENCE)
        return time.perf_counter() - began

    def _update(self, *, to_desk: bool) -> dict[str, object]:
        who = _CUSTOMER if to_desk else _OPERATOR
        private = {"id": _CUSTOMER, "type": "private", "first_name": "Ana"}
        group = {"id": _GROUP, "type": "supergroup", "title": "Desk", "is_forum": True}
        message = {
            "message_id": 1_000_000 + self.number,
            "date": int(time.time()),
            "from": {"id": who, "is_bot": False, "first_name": "Ana", "language_code": "ca"},
            "chat": private if to_desk else group,
            "text": f"Bon dia, li escric per la rentadora que no engega, {self.wanted}",
        }
        if not to_desk:
            message |= {"message_thread_id": _THREAD, "is_topic_message": True}
        return {"update_id": 1_000 + self.number, "message": message}


def _prepare(database: str) -> None:
    """A desk with an operator who has the customer's conversation."""
    store = open_store(database, read_keys(KEY), os.urandom)
    now = clock.now()
    with store.turn() as unit:
        book = unit.desk(_BOT)
        book.redeem("x", Operator(_OPERATOR, "Marta", Actor.HEAD, Language.CA), now, now + timedelta(days=1))
        book.set_up(DeskRow(_GROUP, Language.CA), now)
        topic = book.want_topic(_GROUP, _CUSTOMER, "", "Ana", now)
        book.change_topic(topic.id, thread_id=_THREAD, card_id=_THREAD + 1)
        book.begin_takeover(Takeover(_CUSTOMER, topic.id, _OPERATOR, now))
    store.close()


async def measure(laps: int) -> dict[str, list[float]]:
    """Milliseconds of each relay, sorted, each way."""
    with tempfile.TemporaryDirectory(prefix="reclama-bench-") as name:
        folder = Path(name)
        (folder / "data").mkdir()
        database = f"sqlite:///{folder}/data/reclama.db"
        _prepare(database)
        heard: list[Relays] = []
        stub = StubApi(lambda said: heard[0].hear(said) if heard else None)
        place = Place(await stub.start(), folder, database)
        ours = next(one for one in contenders() if one.key == "e")
        children = Children(folder)
        heard.append(Relays(stub))
        try:
            children.start(ours.command(place), ours.env(place))
            return {way: await _laps(heard[0], laps, to_desk=way == "customer → topic") for way in _WAYS}
        except TimeoutError:
            raise RuntimeError(children.last_words()) from None
        finally:
            await asyncio.to_thread(children.stop)
            await stub.close()


_WAYS = ("customer → topic", "operator → customer")


async def _laps(relays: Relays, laps: int, *, to_desk: bool) -> list[float]:
    for _ in range(_WARM):
        await relays.lap(to_desk=to_desk)
    return sorted([1000 * await relays.lap(to_desk=to_desk) for _ in range(laps)])


def table_of(found: dict[str, list[float]]) -> Table:
    """What was measured, each way, against the goal."""
    table = Table("a text relayed", "p50 ms", "p99 ms", "goal p50", title="The desk's relay")
    for way, times in found.items():
        p50, p99 = times[len(times) // 2], times[int(len(times) * 0.99)]
        reached = "reached" if p50 <= _GOAL else "missed"
        table.add_row(way, f"{p50:.1f}", f"{p99:.1f}", f"≤ {_GOAL:.0f}, {reached}")
    return table


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else LAPS
    Console(width=100).print(table_of(asyncio.run(measure(rounds))))
