"""The bot as it ships, as a process of its own: it can be killed, stopped, continued and ended."""

import asyncio
import os
import signal
import socket
import sys
from base64 import urlsafe_b64encode
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import aiohttp

from bot.demo import sample_company
from tests.durability.mortal import with_parent

ROOT = Path(__file__).parents[2]
KEY = bytes(range(32))
SECRET = "a-secret-of-these-tests"
BOOT = 120.0  # seconds: much longer than it takes, on a machine that does much else
STILL = 180.0  # seconds without progress: an errand of a process that was killed waits for one minute, or two
_UNDONE = ("reclama_outbox_unsent", "reclama_errands")
TEN = 10.0  # seconds a process has to end


def in_time(seconds: float) -> bool:
    """Whether ten seconds were enough, of a machine that has two processes for a core at most."""
    crowd = os.getloadavg()[0] / (os.cpu_count() or 1)
    return seconds <= TEN * max(1.0, crowd / 2)


def starved(*pids: int) -> float:
    """Seconds that the threads of these processes were ready and got no processor (Linux's schedstat)."""
    waited = 0
    for pid in pids:
        for thread in Path(f"/proc/{pid}/task").glob("*/schedstat"):
            with suppress(OSError, ValueError, IndexError):  # a thread that ended meanwhile
                waited += int(thread.read_text().split()[1])
    return waited / 1e9


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass
class Replica:
    """One process of `reclama run`. `hook`: it takes its updates by webhook."""

    token: str
    api: str
    folder: Path
    database: str
    hook: bool = False
    more: dict[str, str] = field(default_factory=dict)
    under: tuple[str, ...] = ()  # a command that runs it
    program: tuple[str, ...] = ("-m", "bot", "run")
    port: int = field(default_factory=free_port)
    process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return (self.folder / f"log-{self.port}").read_text()

    async def start(self, *, wait: bool = True) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / f"log-{self.port}").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *self.under,
                sys.executable,
                *self.program,
                cwd=ROOT,
                env=self._environment(),
                stdout=log,
                stderr=log,
                preexec_fn=with_parent,
            )
        if wait:
            await self.answers("/ready")

    def _environment(self) -> dict[str, str]:
        mine = {key: value for key, value in os.environ.items() if not key.startswith("RECLAMA_")}
        hook = {"RECLAMA_WEBHOOK_URL": f"{self.url}/hook", "RECLAMA_WEBHOOK_SECRET": SECRET}
        return {
            **mine,
            "RECLAMA_BOT_TOKEN": self.token,
            "RECLAMA_TELEGRAM_API": self.api,
            "RECLAMA_DATA_DIR": str(self.folder),
            "RECLAMA_DATABASE_URL": self.database.replace("+psycopg", ""),
            "RECLAMA_ENCRYPTION_KEYS": urlsafe_b64encode(KEY).decode(),
            "RECLAMA_COMPANY_FILE": str(sample_company()),
            "RECLAMA_LISTEN": f"127.0.0.1:{self.port}",
            "RECLAMA_SENDS_PER_SECOND": "0",
            **(hook if self.hook else {}),
            **self.more,
        }

    async def get(self, path: str) -> tuple[int, str]:
        """Status and body; 0 while nobody listens."""
        try:
            async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(15)) as session:
                async with session.get(self.url + path) as answer:
                    return answer.status, await answer.text()
        except (aiohttp.ClientError, TimeoutError):
            return 0, ""

    async def answers(self, path: str, status: int = 200, within: float = BOOT) -> str:
        """The body, as soon as it answers with this status."""
        end = monotonic() + within
        while monotonic() < end:
            found, body = await self.get(path)
            if found == status:
                return body
            assert self.process is None or self.process.returncode is None, self.log
            await asyncio.sleep(0.05)
        raise AssertionError(f"{path} never answered {status}: {body}\n{self.log}")

    async def post(self, update: object) -> int:
        """The status of an update posted as Telegram does; 0 where nobody answers."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        try:
            async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(60)) as session:
                async with session.post(f"{self.url}/hook", json=update, headers=headers) as answer:
                    return answer.status
        except (aiohttp.ClientError, TimeoutError):
            return 0

    async def metrics(self) -> dict[str, float]:
        _, body = await self.get("/metrics")
        rows = [line.rpartition(" ") for line in body.splitlines() if not line.startswith("#")]
        return {name: float(value) for name, _, value in rows}

    async def metric(self, name: str) -> float:
        return (await self.metrics()).get(name, -1.0)

    async def reaches(self, name: str, value: float, within: float = BOOT) -> float:
        """Seconds until the metric has that value, but for those in which there was no processor for it."""
        both = (os.getpid(), *([self.process.pid] if self.process else ()))
        begun, lean = monotonic(), starved(*both)
        while monotonic() - begun < within:
            if await self.metric(name) == value:
                return monotonic() - begun - (starved(*both) - lean)
            await asyncio.sleep(0.05)
        raise AssertionError(f"{name} is {await self.metric(name)}, not {value}\n{self.log}")

    async def settles(self) -> None:
        """Until every message is sent, every document made and every arrival noted.

        Seen twice, for one follows from the other: a document made is a message, its arrival an errand.
        """
        seen, since, calm = None, monotonic(), 0
        while calm < 2:
            left = [(await self.metrics()).get(name) for name in _UNDONE]
            calm = calm + 1 if left == [0, 0] else 0
            if left != seen:
                seen, since = left, monotonic()
            assert monotonic() < since + STILL, f"{dict(zip(_UNDONE, left, strict=True))}\n{self.log}"
            await asyncio.sleep(0.05)

    def signal(self, what: signal.Signals) -> None:
        assert self.process
        self.process.send_signal(what)

    async def kill(self) -> None:
        """As a power cut would."""
        if self.process and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()

    async def end(self) -> float:
        """SIGTERM, and how many seconds it took, but for those in which there was no processor for it."""
        assert self.process
        begun, lean, hungry = monotonic(), starved(self.process.pid), 0.0
        self.process.terminate()
        ended = asyncio.ensure_future(self.process.wait())
        while not (await asyncio.wait({ended}, timeout=0.1))[0]:
            hungry = max(hungry, starved(self.process.pid) - lean)
            assert monotonic() - begun < BOOT, self.log
        return monotonic() - begun - hungry

    async def ended(self, within: float = BOOT) -> int:
        """Its exit code, once it ends by itself."""
        assert self.process
        return await asyncio.wait_for(self.process.wait(), within)
