"""The composition root: everything is made here, started in order, and stopped in the reverse one."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from aiohttp import web

from bot import chance, clock
from bot.commands import command_names
from bot.courier import Courier
from bot.health import Health, Pulse
from bot.intake import Intake
from bot.introduction import introduced
from bot.keys import sealing_keys
from bot.log import logger
from bot.pacing import Pace
from bot.polling import Polling
from bot.profile import publish_profile
from bot.settings import Settings
from bot.telegram import Telegram, connected
from bot.ticks import ticking
from bot.turn import Chance, Turns
from bot.web import Failures, Webhook, application, serving
from bot.workers import Workers
from cases.clock import LegalClock
from cases.company import Company
from locales import Catalogue
from nlu.understand import load, understand
from storage.opening import open_store
from storage.store import Store

_POSTGRES_THREADS = 4
_LAST_WORDS = 4.0  # seconds each part has to end: both together less than the ten a supervisor waits

_log = logger("app")


@dataclass(frozen=True, slots=True)
class Parts:
    """What a running bot is made of. `polling` is None where Telegram posts to the webhook."""

    telegram: Telegram
    catalogue: Catalogue
    store: Store
    workers: Workers
    courier: Courier
    intake: Intake
    polling: Polling | None
    pulse: Pulse


async def serve(settings: Settings, company: Company, ready: Callable[[], None]) -> None:
    """Run the bot until SIGINT or SIGTERM; finish what is under way, then end.

    `ready` is called once, when it takes messages; whether Telegram answers yet, the log and health tell.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    await serve_until(stop, settings, company, ready)


async def serve_until(
    stop: asyncio.Event, settings: Settings, company: Company, ready: Callable[[], None]
) -> None:
    """Run the bot until `stop` is set."""
    workers = Workers(1 if settings.on_sqlite else _POSTGRES_THREADS)
    try:
        async with connected(settings) as telegram:
            hearing = asyncio.create_task(asyncio.to_thread(load))
            store = await workers.run(lambda: _store(settings))
            try:
                await hearing
                bot_id = await _bot_id(settings, telegram, stop)
                if bot_id is not None:
                    await _run(
                        stop, settings, _made(bot_id, store, telegram, workers, company, settings), ready
                    )
            finally:
                store.close()
    finally:
        workers.close()


def _store(settings: Settings) -> Store:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    keys = sealing_keys(settings, chance.entropy)
    return open_store(settings.database_url.get_secret_value(), keys, chance.entropy)


async def _bot_id(settings: Settings, telegram: Telegram, stop: asyncio.Event) -> int | None:
    """The bot's number: the first part of its token, or as Telegram tells it; None if stopped before."""
    number = settings.bot_token.get_secret_value().partition(":")[0]
    if number.isdecimal():
        return int(number)
    me = await introduced(telegram, stop)
    return me.id if me else None


def _made(
    bot_id: int, store: Store, telegram: Telegram, workers: Workers, company: Company, settings: Settings
) -> Parts:
    catalogue = Catalogue(company.zone)
    turns = Turns(
        store,
        bot_id,
        company,
        LegalClock(company),
        catalogue,
        understand,
        clock.now,
        Chance(chance.fresh_id, lambda: int.from_bytes(chance.entropy(16))),
    )
    pulse = Pulse()
    pace = Pace(settings.sends_per_second)
    courier = Courier(store, telegram, bot_id, workers, catalogue, clock.now, pace)
    intake = Intake(turns, telegram, courier, workers, command_names(catalogue))
    polling = None if settings.webhook_url else Polling(telegram, intake, pulse)
    return Parts(telegram, catalogue, store, workers, courier, intake, polling, pulse)


async def _run(stop: asyncio.Event, settings: Settings, parts: Parts, ready: Callable[[], None]) -> None:
    """At work until `stop`, or until a part ends by itself, which is an error."""
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(ticking(parts.store, parts.workers, clock.now))
        working = await stack.enter_async_context(_working(parts, stop))
        if settings.listens_at:
            await stack.enter_async_context(serving(_web(settings, parts), *settings.listens_at))
        _log.info("ready", webhook=bool(settings.webhook_url))
        ready()
        asked = asyncio.create_task(stop.wait())
        await asyncio.wait({asked, *working}, return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        _log.info("stopping", asked=stop.is_set())


def _web(settings: Settings, parts: Parts) -> web.Application:
    health = Health(parts.store, parts.workers, parts.pulse, clock.now)
    if not (settings.webhook_url and settings.webhook_secret):
        return application(health, None, "")
    secret = settings.webhook_secret.get_secret_value().encode()
    webhook = Webhook(parts.intake, secret, Failures(asyncio.get_running_loop().time))
    return application(health, webhook, urlsplit(settings.webhook_url).path or "/")


@asynccontextmanager
async def _working(parts: Parts, stop: asyncio.Event) -> AsyncIterator[list["asyncio.Task[None]"]]:
    """Polling and courier at work; at the end the intake stops first, so that its last words are sent."""
    polling = asyncio.create_task(parts.polling.run(), name="polling") if parts.polling else None
    courier = asyncio.create_task(parts.courier.run(), name="courier")
    profile = asyncio.create_task(_introduce(parts, stop))
    try:
        yield [part for part in (polling, courier) if part]
    finally:
        profile.cancel()
        if parts.polling and polling:
            parts.polling.stop()
            await _ended(polling)
        await parts.intake.finish()
        parts.courier.stop()
        await _ended(courier)
        await asyncio.gather(profile, return_exceptions=True)


async def _introduce(parts: Parts, stop: asyncio.Event) -> None:
    """Once Telegram answers: say which bot this is, and show its commands."""
    me = await introduced(parts.telegram, stop)
    if me is not None:
        _log.info("at Telegram", bot=me.username)
        await publish_profile(parts.telegram, parts.catalogue, parts.intake.turns.company)


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
