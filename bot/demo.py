"""The demo: a local Telegram, the bot and invented people in one process; the one place that starts both.

They speak HTTP with each other all the same, so what is seen here is what Telegram would show.
"""

import asyncio
import signal
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot import chance, clock
from bot.app import serve_until
from bot.clock import Travel
from bot.company import load_company
from bot.desk.invitations import Invitations
from bot.settings import Settings, load_settings
from cases.company import Company
from cases.status import Actor
from sandbox.client import BotAccount, Person, Telegram
from sandbox.server import start

SAMPLE, SAMPLE_FAQ = "company.example.toml", "faq.example.toml"
_GLANCE = 0.25  # seconds between two looks at the page's clock
_CUSTOMERS = (
    ("Núria", "Pujol", "ca"),
    ("Mariano", "Ruiz", "es"),
    ("Chiara", "D'Amico", "it"),
)
_STAFF = (("Berta", "Soler", "ca"), ("Iker", "Lasa", "es"), ("Paola", "Conti", "it"))


@dataclass(frozen=True, slots=True)
class Stage:
    """The demo when it is ready: the page's address, the local Telegram, and who is in it.

    `invitation`: the code that makes whoever sends it to the bot first the head of the desk. `news` is the
    bot that may advertise.
    """

    url: str
    telegram: Telegram
    bot: BotAccount
    news: BotAccount
    customers: tuple[Person, ...]
    company: Company
    invitation: str


async def demonstrate(port: int, ready: Callable[[Stage], Awaitable[None]]) -> None:
    """Start everything on loopback, hand the stage to `ready`, and end with it.

    Args:
        port: of the page; 0 takes a free one.
        ready: what is done with the running demo; when it returns, all is stopped and thrown away.
    """
    async with staged(port) as stage:
        await ready(stage)


async def until_stopped(_stage: Stage) -> None:
    """Until SIGINT or SIGTERM."""
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    await stop.wait()


@asynccontextmanager
async def staged(port: int) -> AsyncIterator[Stage]:
    """The demo running, in a folder of its own that is thrown away."""
    sandbox = await start(port)
    try:
        async with Telegram(sandbox.url) as telegram:
            with tempfile.TemporaryDirectory(prefix="reclama-demo-") as folder:
                async with _bot_running(telegram, sandbox.url, Path(folder)) as stage:
                    yield stage
    finally:
        await sandbox.close()


@asynccontextmanager
async def _bot_running(telegram: Telegram, url: str, folder: Path) -> AsyncIterator[Stage]:
    company = load_company(sample_company(), sample_faq())
    bot = await telegram.bot("reclama_demo_bot", name=f"{company.name} · reclamacions")
    news = await telegram.bot("reclama_demo_news_bot", name=f"{company.name} · publicitat")
    people = [
        await telegram.person(first, last_name=last, language_code=code) for first, last, code in _CUSTOMERS
    ]
    await _groups(telegram, bot)
    tokens = {"bot_token": bot.token, "news_bot_token": news.token}
    settings = load_settings(None, **tokens, telegram_api=url, data_dir=folder, sends_per_second=0)
    stop, travel = asyncio.Event(), Travel()
    serving = await _started(stop, settings, company, travel)
    following = asyncio.create_task(_follow(telegram, travel))
    try:
        code = Invitations(bot.token).make(Actor.HEAD, clock.now(), chance.entropy(16))
        yield Stage(url, telegram, bot, news, tuple(people), company, code)
    finally:
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)
        stop.set()
        await serving


async def _follow(telegram: Telegram, travel: Travel) -> None:
    """The bot's clock goes as the page's does, and the page is told when the next term ends; by HTTP."""
    told = None
    while True:
        moment = (await telegram.clock())["now"]
        travel.ahead = datetime.fromtimestamp(moment, UTC) - clock.now()
        if travel.next_end != told:
            told = travel.next_end
            await telegram.clock(stop=told.timestamp() if told else None)
        await asyncio.sleep(_GLANCE)


async def _started(
    stop: asyncio.Event, settings: Settings, company: Company, travel: Travel
) -> "asyncio.Task[None]":
    """The bot's task, once it takes messages; its error if it ends before."""
    ready = asyncio.Event()
    serving = asyncio.create_task(serve_until(stop, settings, company, ready.set, travel))
    waiting = asyncio.create_task(ready.wait())
    await asyncio.wait({serving, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if serving.done():
        await serving
    return serving


async def _groups(telegram: Telegram, bot: BotAccount) -> None:
    """The operators' group with topics, and the marketing group."""
    staff: list[Person | BotAccount] = [
        await telegram.person(first, last_name=last, language_code=code) for first, last, code in _STAFF
    ]
    for title, forum in (("Operadors", True), ("Màrqueting", False)):
        await telegram.group(title, is_forum=forum, members=staff, admins=[bot])


def sample_company() -> Path:
    """The sample company file: in a checkout at its root, in an installed package beside this module."""
    return _sample(SAMPLE)


def sample_faq() -> Path:
    """The sample questions and answers."""
    return _sample(SAMPLE_FAQ)


def _sample(name: str) -> Path:
    here = Path(__file__).parent
    return next(path for path in (here.parent / name, here / name) if path.exists())
