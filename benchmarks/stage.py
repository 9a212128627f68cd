"""One contender at work: stub, child processes and customers, from the start to the end of a round."""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.children import Children
from benchmarks.contenders import HOOK, SECRET, Contender, Place, free_port
from benchmarks.customers import Crowd, Meter
from benchmarks.postgres import schema
from benchmarks.stub_api import Said, StubApi, encoded
from benchmarks.wire import Poster

_READY = 60.0  # seconds a contender has to answer its first update
_STUCK = 60.0  # seconds without an answer
_FEWEST = 5  # updates: fewer are no measurement, however slow the machine


@dataclass(frozen=True, slots=True)
class Window:
    """What was measured while customers came and went."""

    updates: int
    seconds: float
    laps: list[float]  # seconds, sorted
    cpu: float  # seconds
    finished: int

    @property
    def rate(self) -> float:
        """Updates a second."""
        return self.updates / self.seconds

    def within(self, share: float) -> float:
        """The time within which this share of the updates was answered, in seconds."""
        return self.laps[min(int(share * len(self.laps)), len(self.laps) - 1)] if self.laps else 0.0


@dataclass(slots=True)
class Stage:
    """A contender that answers."""

    crowd: Crowd
    children: Children
    ready: float  # seconds from its start to its first answer
    posting: "Posting | None" = None

    async def measure(self, customers: int, seconds: float, warm_up: float) -> Window:
        """So many customers at once for so long; what it took to warm up is not counted."""
        crowd = self.crowd
        crowd.going = True
        crowd.arrive(customers)
        await asyncio.sleep(warm_up)
        meter = crowd.meter = Meter(on=True)
        began, cpu = time.perf_counter(), self.children.cpu()
        await asyncio.sleep(seconds)
        while len(meter.laps) < _FEWEST:
            self._alive()
            await asyncio.sleep(0.02)
        meter.on = False
        took, cpu = time.perf_counter() - began, self.children.cpu() - cpu
        await self.pause()
        return Window(len(meter.laps), took, sorted(meter.laps), cpu, meter.finished)

    async def pause(self) -> None:
        """Let everybody get their answer, and say nothing more."""
        self.crowd.going = False
        while self.crowd.waiting:
            self._alive()
            await asyncio.sleep(0.02)

    def _alive(self) -> None:
        self.children.check()
        if self.crowd.longest_wait() > _STUCK:
            raise RuntimeError(f"a customer got no answer:\n{self.children.last_words()}")


@asynccontextmanager
async def on_stage(
    contender: Contender, under: Sequence[str] = (), database: str = ""
) -> AsyncIterator[Stage]:
    """The contender running, with one customer's conversation behind it.

    Args:
        contender: who.
        under: a command that runs it, such as strace with its options.
        database: an address to use instead of a fresh one.
    """
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reclama-bench-")))
        if contender.postgres and not database:
            database = stack.enter_context(schema())
        heard: list[Crowd] = []
        stub = StubApi(lambda said: _told(heard, said))
        api = await stub.start()
        stack.push_async_callback(stub.close)
        children = Children(folder)
        stack.push_async_callback(asyncio.to_thread, children.stop)
        began = time.perf_counter()
        ports = [free_port() for _ in range(max(contender.replicas, 1))]
        for port in ports:
            place = Place(api, folder, database, port)
            children.start([*under, *contender.command(place)], contender.env(place))
        posting = None
        if contender.replicas:
            posting = Posting([Poster(port, HOOK, SECRET) for port in ports])
            stack.push_async_callback(posting.close)
        deliver = posting.post if posting else stub.put
        crowd = Crowd(stub, contender.script, Meter(on=True), deliver)
        heard.append(crowd)
        crowd.arrive(1)
        await _answered(crowd, children)
        stage = Stage(crowd, children, time.perf_counter() - began, posting)
        await stage.pause()
        yield stage


async def _answered(crowd: Crowd, children: Children) -> None:
    deadline = time.perf_counter() + _READY
    while not crowd.meter.laps:
        children.check()
        if time.perf_counter() > deadline:
            raise RuntimeError(f"no answer within {_READY:.0f} s:\n{children.last_words()}")
        await asyncio.sleep(0.005)


def _told(crowd: list[Crowd], said: Said) -> None:
    if crowd:
        crowd[0].hear(said)


class Posting:
    """Posts updates to the replicas in turn; what is refused comes again, as from Telegram."""

    def __init__(self, posters: Sequence[Poster], again_after: float = 0.05) -> None:
        self._posters = posters
        self._again_after = again_after
        self._turn = 0
        self._closed = False
        self.refused = 0
        self.answers: list[float] = []  # seconds from the post to its 2xx

    def post(self, update: dict[str, Any]) -> None:
        """Bring the update to the next replica, until one takes it."""
        self._post(encoded(update))

    def _post(self, body: bytes) -> None:
        if self._closed:
            return
        self._turn += 1
        since = time.perf_counter()
        poster = self._posters[self._turn % len(self._posters)]
        poster.post(body, lambda status: self._done(status, body, since))

    def _done(self, status: int, body: bytes, since: float) -> None:
        if 200 <= status < 300:
            self.answers.append(time.perf_counter() - since)
        elif not self._closed:
            self.refused += 1
            asyncio.get_running_loop().call_later(self._again_after, self._post, body)

    async def close(self) -> None:
        """Drop the connections; what was not answered is not posted again."""
        self._closed = True
        for poster in self._posters:
            await poster.close()
