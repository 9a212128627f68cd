"""The composition root: everything is made here, started in order, and stopped in the reverse one."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from urllib.parse import urlsplit

from aiohttp import web

from bot import clock
from bot.clock import Travel
from bot.ending import ended, stop_when_asked
from bot.examining import publish_key
from bot.health import Health
from bot.housekeeping import Housekeeping
from bot.introduction import introduced
from bot.log import logger
from bot.lookout import Lookout
from bot.opening import opened
from bot.parts import House, Parts, made
from bot.planning import planner_of
from bot.press import Press
from bot.profile import publish_profile
from bot.pulse import Pulse
from bot.settings import Settings
from bot.shop.access import LocalPass
from bot.shop.api import Api
from bot.shop.keeping import Keeping
from bot.telegram import connected
from bot.ticks import Tick, ticking
from bot.web import Failures, Webhook, application, serving
from bot.workers import Workers
from cases.company import Company
from flows.understanding import Hints
from nlu.understand import load, understand

_POSTGRES_THREADS = 4
_LAST_WORDS = 2.0  # seconds that polling, and the turns under way, get to end
_LAST_SENDS = 4.0  # seconds for the courier: its sends under way, and their settling
_SILENT = timedelta(minutes=2)  # a part that did no round for so long hangs

_log = logger("app")


async def serve(settings: Settings, company: Company, ready: Callable[[], None]) -> None:
    """Run the bot until SIGINT or SIGTERM; finish what is under way, then end, within ten seconds.

    `ready` is called once, when it takes messages; whether Telegram answers yet, the log and health tell.
    """
    await serve_until(stop_when_asked(), settings, company, ready)


async def serve_until(
    stop: asyncio.Event,
    settings: Settings,
    company: Company,
    ready: Callable[[], None],
    travel: Travel | None = None,
) -> None:
    """Run the bot until `stop` is set. Health is served meanwhile, also while Telegram is away.

    `travel` is another clock, for the demo and for tests.
    """
    workers = Workers(1 if settings.on_sqlite else _POSTGRES_THREADS)
    aside, papers, press = Workers(1), Workers(1), Press()
    try:
        async with AsyncExitStack() as stack:
            telegram = await stack.enter_async_context(connected(settings))
            hearing = asyncio.create_task(asyncio.to_thread(_warmed, company))
            store = await workers.run(lambda: opened(settings))
            stack.callback(store.close)
            await papers.run(lambda: publish_key(store, settings.data_dir))
            pulse, webhook = Pulse(), _webhook(settings)
            house = House(
                settings, company, telegram, store, workers, aside, papers, press, pulse, webhook, travel
            )
            if settings.listens_at:
                await stack.enter_async_context(serving(_web(house), *settings.listens_at))
            await hearing
            bot_id = await _bot_id(house, stop)
            if bot_id is not None:
                await _run(stop, house, made(bot_id, house), ready)
    finally:
        workers.close()
        aside.close()
        papers.close()
        press.close()


def _warmed(company: Company) -> None:
    """The first message heard costs a hundred times the second: nobody's real one shall be it."""
    load()
    today, products, references = clock.now().date(), company.products, company.reference_patterns
    for language in company.languages:
        understand("Hola", Hints(today, language, language.value, products, references))


def _webhook(settings: Settings) -> Webhook | None:
    if not (settings.webhook_url and settings.webhook_secret):
        return None
    secret = settings.webhook_secret.get_secret_value().encode()
    return Webhook(secret, Failures(asyncio.get_running_loop().time))


def _web(house: House) -> web.Application:
    health = Health(house.store, house.aside, house.pulse, clock.now)
    path = urlsplit(house.settings.webhook_url or "").path or "/"
    return application(health, house.webhook, path, _api(house).add_to)


def _api(house: House) -> Api:
    """The door of the shop's own system."""
    return Api(
        Keeping(house.store, house.now, planner_of(house.company).replan),
        house.company,
        house.workers,
        Failures(asyncio.get_running_loop().time),
        LocalPass(house.settings.bot_token.get_secret_value()),
        lambda: house.telegram.username,
    )


async def _bot_id(house: House, stop: asyncio.Event) -> int | None:
    """The bot's number: the first part of its token, or as Telegram tells it; None if stopped before."""
    number = house.settings.bot_token.get_secret_value().partition(":")[0]
    if number.isdecimal():
        return int(number)
    house.pulse.ill("telegram", "which bot this is, Telegram has not told yet")
    me = await introduced(house.telegram, stop)
    return me.id if me else None


async def _run(stop: asyncio.Event, house: House, parts: Parts, ready: Callable[[], None]) -> None:
    """At work until `stop`, or until a part ends by itself, which is an error."""
    if house.settings.on_sqlite:
        await parts.errands.take_over()
    async with _working(house, parts, stop) as working, ticking(_ticks(house, parts), house.pulse, clock.now):
        _log.info("ready", webhook=bool(house.webhook))
        ready()
        asked = asyncio.create_task(stop.wait())
        await asyncio.wait({asked, *working}, return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        _log.info("stopping", asked=stop.is_set())


def _ticks(house: House, parts: Parts) -> list[Tick]:
    housekeeping = Housekeeping(house.store, house.aside, house.now)
    often = 2 if house.travel else 300  # whoever puts the clock forward does not wait for it
    url = house.settings.webhook_url if house.webhook else None
    lookout = Lookout(house.telegram, house.pulse, parts.presence, url, clock.now)
    return [
        Tick("lookout", 30, lookout.look),
        Tick("resume", 10, parts.presence.resume),
        Tick("silence", often, parts.silences.pass_over),
        Tick("dues", min(often, 5), parts.dues.look),
        Tick("occasions", min(often, 10), parts.occasions.look),
        Tick("surveys", min(often, 60), parts.surveying.look),
        Tick("errands", 2, parts.errands.look),
        Tick("desk", 1, parts.ringing.look),
        Tick("digest", 5, parts.digest.look),
        Tick("incidents", 60, parts.incidents.look),
        Tick("groups", 60, parts.inspecting.look),
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
