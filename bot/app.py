"""The composition root: everything is made here, started in order, and stopped in the reverse one."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from telegram import User
from telegram.error import InvalidToken, TelegramError

from bot import chance, clock
from bot.commands import command_names, publish_commands
from bot.courier import Courier
from bot.intake import Intake
from bot.keys import sealing_keys
from bot.log import logger
from bot.polling import Polling
from bot.settings import Settings
from bot.telegram import Telegram, connected
from bot.ticks import ticking
from bot.turn import Chance, Turns
from bot.workers import Workers
from cases.clock import LegalClock
from cases.company import Company
from locales import Catalogue
from nlu.understand import load, understand
from storage.opening import open_store
from storage.store import Store

_POSTGRES_THREADS = 4
_LAST_WORDS = 4.0  # seconds each part has to end: both together less than the ten a supervisor waits
_LONGEST = 30.0  # seconds between tries while Telegram is away

_log = logger("app")


@dataclass(frozen=True, slots=True)
class Running:
    """A bot at work: `polling` and `courier` run until they are stopped."""

    me: User
    polling: Polling
    courier: Courier
    intake: Intake


async def serve(settings: Settings, company: Company, ready: Callable[[User], None]) -> None:
    """Run the bot until SIGINT or SIGTERM; finish what is under way, then end.

    `ready` is called once, with who the bot is, when it takes messages.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    await serve_until(stop, settings, company, ready)


async def serve_until(
    stop: asyncio.Event, settings: Settings, company: Company, ready: Callable[[User], None]
) -> None:
    """Run the bot until `stop` is set."""
    workers = Workers(1 if settings.on_sqlite else _POSTGRES_THREADS)
    try:
        async with connected(settings) as telegram:
            await _serve(stop, settings, company, ready, telegram, workers)
    finally:
        workers.close()


async def _serve(
    stop: asyncio.Event,
    settings: Settings,
    company: Company,
    ready: Callable[[User], None],
    telegram: Telegram,
    workers: Workers,
) -> None:
    hearing = asyncio.create_task(asyncio.to_thread(load))
    store = await workers.run(lambda: _store(settings))
    try:
        await hearing
        me = await _me(telegram, stop)
        if me is not None:
            await _run(stop, _made(me, store, telegram, workers, company), ready)
    finally:
        store.close()


def _store(settings: Settings) -> Store:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    keys = sealing_keys(settings, chance.entropy)
    return open_store(settings.database_url.get_secret_value(), keys, chance.entropy)


async def _me(telegram: Telegram, stop: asyncio.Event) -> User | None:
    """Who the bot is; while Telegram is away or refuses the token, says so and tries on. None if stopped."""
    tries = 0
    while not stop.is_set():
        try:
            return await telegram.bot.get_me()
        except InvalidToken:
            _log.error("Telegram does not know the token", mend="set RECLAMA_BOT_TOKEN; see: reclama check")
        except TelegramError as error:
            _log.warning("Telegram is away", error=type(error).__name__)
        tries += 1
        try:
            await asyncio.wait_for(stop.wait(), min(0.5 * 2 ** min(tries, 10), _LONGEST))
        except TimeoutError:
            continue
    return None


def _made(me: User, store: Store, telegram: Telegram, workers: Workers, company: Company) -> Running:
    catalogue = Catalogue(company.zone)
    turns = Turns(
        store,
        me.id,
        company,
        LegalClock(company),
        catalogue,
        understand,
        clock.now,
        Chance(chance.fresh_id, lambda: int.from_bytes(chance.entropy(16))),
    )
    courier = Courier(store, telegram, me.id, workers, catalogue, clock.now)
    intake = Intake(turns, telegram, courier, workers, command_names(catalogue))
    return Running(me, Polling(telegram, intake), courier, intake)


async def _run(stop: asyncio.Event, made: Running, ready: Callable[[User], None]) -> None:
    """At work until `stop`, or until a part ends by itself, which is an error."""
    async with ticking(made.courier.store, made.courier.workers, clock.now), _working(made) as parts:
        _log.info("ready", bot=made.me.username)
        ready(made.me)
        asked = asyncio.create_task(stop.wait())
        await asyncio.wait({asked, *parts}, return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        _log.info("stopping", asked=stop.is_set())


@asynccontextmanager
async def _working(made: Running) -> AsyncIterator[tuple["asyncio.Task[None]", ...]]:
    """Polling and courier at work; at the end the intake stops first, so that its last words are sent."""
    polling = asyncio.create_task(made.polling.run(), name="polling")
    courier = asyncio.create_task(made.courier.run(), name="courier")
    profile = asyncio.create_task(publish_commands(made.polling.telegram, made.courier.catalogue))
    try:
        yield polling, courier
    finally:
        profile.cancel()
        made.polling.stop()
        await _ended(polling)
        await made.intake.finish()
        made.courier.stop()
        await _ended(courier)
        await asyncio.gather(profile, return_exceptions=True)


async def _ended(task: "asyncio.Task[None]") -> None:
    """Wait for a part to finish what it has in hand; give it up where the database keeps it waiting."""
    await asyncio.wait({task}, timeout=_LAST_WORDS)
    if not task.done():
        _log.warning("gave up waiting", reason=task.get_name())
        task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return
