"""The composition root: everything is made here, started in order, and stopped in the reverse one."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from aiohttp import web

from bot import chance, clock
from bot.commands import command_names
from bot.courier import Courier
from bot.delivery import Delivery
from bot.ending import ended, stop_when_asked
from bot.health import Health
from bot.housekeeping import Housekeeping
from bot.intake import Intake
from bot.introduction import introduced
from bot.keys import sealing_keys
from bot.log import logger
from bot.lookout import Lookout
from bot.pacing import Pace
from bot.polling import Polling
from bot.presence import Presence
from bot.profile import publish_profile
from bot.pulse import Pulse
from bot.settings import Settings
from bot.telegram import Telegram, connected
from bot.ticks import Tick, ticking
from bot.together import Together
from bot.turn import Chance, Turns
from bot.web import Failures, Webhook, application, serving
from bot.workers import Workers
from cases.clock import LegalClock
from cases.company import Company
from flows.understanding import Hints
from locales import Catalogue
from nlu.understand import load, understand
from storage.opening import open_store
from storage.store import Store

_POSTGRES_THREADS = 4
_LAST_WORDS = 2.0  # seconds that polling, and the turns under way, get to end
_LAST_SENDS = 4.0  # seconds for the courier: its sends under way, and their settling
_SILENT = timedelta(minutes=2)  # a part that did no round for so long hangs

_log = logger("app")


@dataclass(frozen=True, slots=True)
class House:
    """What there is before anything is known of Telegram.

    `aside` is the thread of courier, ticks and health: a hundred turns that wait must not keep what was
    sent from being written down.
    """

    settings: Settings
    company: Company
    telegram: Telegram
    store: Store
    workers: Workers
    aside: Workers
    pulse: Pulse
    webhook: Webhook | None


@dataclass(frozen=True, slots=True)
class Parts:
    """What a running bot is made of. `polling` is None where Telegram posts to the webhook."""

    catalogue: Catalogue
    courier: Courier
    intake: Intake
    presence: Presence
    polling: Polling | None


async def serve(settings: Settings, company: Company, ready: Callable[[], None]) -> None:
    """Run the bot until SIGINT or SIGTERM; finish what is under way, then end, within ten seconds.

    `ready` is called once, when it takes messages; whether Telegram answers yet, the log and health tell.
    """
    await serve_until(stop_when_asked(), settings, company, ready)


async def serve_until(
    stop: asyncio.Event, settings: Settings, company: Company, ready: Callable[[], None]
) -> None:
    """Run the bot until `stop` is set. Health is served meanwhile, also while Telegram is away."""
    workers = Workers(1 if settings.on_sqlite else _POSTGRES_THREADS)
    aside = Workers(1)
    try:
        async with AsyncExitStack() as stack:
            telegram = await stack.enter_async_context(connected(settings))
            hearing = asyncio.create_task(asyncio.to_thread(_warmed, company))
            store = await workers.run(lambda: _store(settings))
            stack.callback(store.close)
            house = House(settings, company, telegram, store, workers, aside, Pulse(), _webhook(settings))
            if settings.listens_at:
                await stack.enter_async_context(serving(_web(house), *settings.listens_at))
            await hearing
            bot_id = await _bot_id(house, stop)
            if bot_id is not None:
                await _run(stop, house, _made(bot_id, house), ready)
    finally:
        workers.close()
        aside.close()


def _warmed(company: Company) -> None:
    """The first message heard costs a hundred times the second: nobody's real one shall be it."""
    load()
    for language in company.languages:
        understand("Hola", Hints(clock.now().date(), language, language.value, (), ()))


def _store(settings: Settings) -> Store:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    keys = sealing_keys(settings, chance.entropy)
    return open_store(settings.database_url.get_secret_value(), keys, chance.entropy)


def _webhook(settings: Settings) -> Webhook | None:
    if not (settings.webhook_url and settings.webhook_secret):
        return None
    secret = settings.webhook_secret.get_secret_value().encode()
    return Webhook(secret, Failures(asyncio.get_running_loop().time))


def _web(house: House) -> web.Application:
    health = Health(house.store, house.aside, house.pulse, clock.now)
    return application(health, house.webhook, urlsplit(house.settings.webhook_url or "").path or "/")


async def _bot_id(house: House, stop: asyncio.Event) -> int | None:
    """The bot's number: the first part of its token, or as Telegram tells it; None if stopped before."""
    number = house.settings.bot_token.get_secret_value().partition(":")[0]
    if number.isdecimal():
        return int(number)
    house.pulse.ill("telegram", "which bot this is, Telegram has not told yet")
    me = await introduced(house.telegram, stop)
    return me.id if me else None


def _made(bot_id: int, house: House) -> Parts:
    catalogue = Catalogue(house.company.zone)
    turns = Turns(
        house.store,
        bot_id,
        house.company,
        LegalClock(house.company),
        catalogue,
        understand,
        clock.now,
        Chance(chance.fresh_id, lambda: int.from_bytes(chance.entropy(16))),
    )
    pace = Pace(house.settings.sends_per_second)
    pulse, workers = house.pulse, house.workers
    delivery = Delivery(
        house.telegram, catalogue, lambda: pulse.within("delivery", timedelta(minutes=5), clock.now())
    )
    seat = house.store.courier_seat(bot_id)
    courier = Courier(house.store, seat, delivery, bot_id, house.aside, clock.now, pace, pulse)
    intake = Intake(
        turns, house.telegram, courier, workers, Together(house.store, workers), command_names(catalogue)
    )
    presence = Presence(turns, house.aside, courier)
    polling = None if house.webhook else Polling(house.telegram, intake, pulse, presence)
    return Parts(catalogue, courier, intake, presence, polling)


async def _run(stop: asyncio.Event, house: House, parts: Parts, ready: Callable[[], None]) -> None:
    """At work until `stop`, or until a part ends by itself, which is an error."""
    async with _working(house, parts, stop) as working, ticking(_ticks(house, parts), house.pulse, clock.now):
        _log.info("ready", webhook=bool(house.webhook))
        ready()
        asked = asyncio.create_task(stop.wait())
        await asyncio.wait({asked, *working}, return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        _log.info("stopping", asked=stop.is_set())


def _ticks(house: House, parts: Parts) -> list[Tick]:
    housekeeping = Housekeeping(house.store, house.aside, clock.now)
    url = house.settings.webhook_url if house.webhook else None
    lookout = Lookout(house.telegram, house.pulse, parts.presence, url, clock.now)
    return [
        Tick("lookout", 30, lookout.look),
        Tick("resume", 10, parts.presence.resume),
        Tick("housekeeping", 3600, housekeeping.forget),
    ]


@asynccontextmanager
async def _working(
    house: House, parts: Parts, stop: asyncio.Event
) -> AsyncIterator[list["asyncio.Task[None]"]]:
    """Everything at work; at the end the intake stops first, so that its last words are sent."""
    polling = asyncio.create_task(parts.polling.run(), name="polling") if parts.polling else None
    courier = asyncio.create_task(parts.courier.run(), name="courier")
    profile = asyncio.create_task(_introduce(house, parts, stop))
    for part in filter(None, (polling, courier)):
        house.pulse.expect(part.get_name(), _SILENT, clock.now())
    house.pulse.takes = True
    if house.webhook:
        house.webhook.intake = parts.intake
    try:
        yield [part for part in (polling, courier) if part]
    finally:
        profile.cancel()
        house.pulse.takes = False
        if house.webhook:
            house.webhook.intake = None
        if parts.polling and polling:
            parts.polling.stop()
            await ended(polling, _LAST_WORDS)
        await parts.intake.finish(_LAST_WORDS / 2)
        parts.courier.stop()
        await ended(courier, _LAST_SENDS)
        await asyncio.gather(profile, return_exceptions=True)


async def _introduce(house: House, parts: Parts, stop: asyncio.Event) -> None:
    """Once Telegram answers: say which bot this is, and show its commands and description."""
    me = await introduced(house.telegram, stop)
    if me is not None:
        _log.info("at Telegram", bot=me.username)
        await publish_profile(house.telegram, parts.catalogue, house.company)
