"""Who is measured: how each is started, what its customers say, and why it may have to be left out."""

import os
import shutil
import socket
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from benchmarks.customers import Script
from benchmarks.postgres import why_no_postgres
from benchmarks.scripts import Complaint, Echo, EightQuestions
from benchmarks.stub_api import TOKEN

ROOT = Path(__file__).parent.parent
REDIS = os.environ.get("RECLAMA_TEST_REDIS", "redis://127.0.0.1:6379/0")
SECRET = "benchmark-benchmark-benchmark"
HOOK = "/hook"
KEY = "A" * 43  # 32 zero bytes: what is sealed here is nobody's


@dataclass(frozen=True, slots=True)
class Place:
    """What a contender is started with: the stub's address, a folder of its own, and a database."""

    api: str
    folder: Path
    database: str = ""
    port: int = 0

    def program(self, module: str, *args: str) -> list[str]:
        """A module of ours, run by this interpreter."""
        return [sys.executable, "-m", module, *args]


@dataclass(frozen=True, slots=True)
class Contender:
    """One way to make a bot. `replicas` above 0 are posted to by webhook; 0 polls."""

    key: str
    name: str
    script: Callable[[], Script]
    command: Callable[[Place], Sequence[str]]
    missing: Callable[[], str] = lambda: ""
    replicas: int = 0
    postgres: bool = False

    def env(self, place: Place) -> dict[str, str]:
        """Its environment, besides this process's."""
        env = {"PYTHONPATH": str(ROOT)}
        return env | _reclama(self, place) if self.key.startswith(("e", "f")) else env


def contenders() -> list[Contender]:
    """All of them, those first that keep nothing."""
    return [
        Contender("a", "PTB echo, httpx", Echo, _echo("httpx")),
        Contender("b", "PTB echo, aiohttp", Echo, _echo("aiohttp")),
        Contender("c", "PTB ConversationHandler, memory", EightQuestions, _form()),
        Contender("cp", "PTB ConversationHandler, pickle", EightQuestions, _form("form.pickle")),
        Contender("d", "aiogram FSM, memory", EightQuestions, _aiogram(), _no_aiogram),
        Contender("dr", "aiogram FSM, Redis", EightQuestions, _aiogram(REDIS), _no_redis),
        Contender("e", "Reclama, SQLite FULL", Complaint, _run),
        Contender("f1", "Reclama, PostgreSQL", Complaint, _run, why_no_postgres, postgres=True),
        Contender("f2", "Reclama, PostgreSQL, 2 replicas", Complaint, _run, why_no_postgres, 2, True),
        Contender("ew", "Reclama, SQLite FULL, webhook", Complaint, _run, replicas=1),
    ]


def free_port() -> int:
    """A port of loopback that nobody has just now."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def _echo(request: str) -> Callable[[Place], list[str]]:
    return lambda place: place.program("benchmarks.bots.echo", place.api, TOKEN, request)


def _form(pickle: str = "") -> Callable[[Place], list[str]]:
    def command(place: Place) -> list[str]:
        kept = [str(place.folder / pickle)] if pickle else []
        return place.program("benchmarks.bots.form", place.api, TOKEN, *kept)

    return command


def _aiogram(redis: str = "") -> Callable[[Place], list[str]]:
    return lambda place: place.program(
        "benchmarks.bots.aiogram_form", place.api, TOKEN, *([redis] if redis else [])
    )


def _run(place: Place) -> list[str]:
    return place.program("bot", "run")


def _reclama(contender: Contender, place: Place) -> dict[str, str]:
    settings = {
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API": place.api,
        "COMPANY_FILE": str(ROOT / "company.example.toml"),
        "DATA_DIR": str(place.folder / "data"),
        "SENDS_PER_SECOND": "0",
        "LOG_LEVEL": "warning",
    }
    if place.database:
        settings |= {"DATABASE_URL": place.database, "ENCRYPTION_KEYS": KEY}
    if contender.replicas:
        settings |= {
            "WEBHOOK_URL": f"http://127.0.0.1:{place.port}{HOOK}",
            "WEBHOOK_SECRET": SECRET,
            "LISTEN": f"127.0.0.1:{place.port}",
        }
    return {f"RECLAMA_{key}": value for key, value in settings.items()}


def _no_aiogram() -> str:
    return "" if find_spec("aiogram") else "aiogram is not installed (make bench installs it)"


def _no_redis() -> str:
    if not find_spec("aiogram") or not find_spec("redis"):
        return "aiogram or redis is not installed (make bench installs them)"
    import redis

    try:
        redis.Redis.from_url(REDIS, socket_connect_timeout=1).ping()
    except redis.RedisError:
        return f"no Redis answers at {REDIS}"
    return ""


def why_no_strace() -> str:
    """Why system calls cannot be counted, or nothing."""
    return "" if shutil.which("strace") else "strace is not installed"
