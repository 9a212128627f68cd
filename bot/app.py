"""The composition root: everything is made here, started in order, and stopped in the reverse one."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from urllib.parse import urlsplit

from aiohttp import web

from bot import clock
from bot.clock import Travel
from bot.ending import stop_when_asked
from bot.examining import publish_key
from bot.health import Health
from bot.housekeeping import Housekeeping
from bot.introduction import introduced
from bot.line import Door, working
from bot.log import logger
from bot.news.parts import news_made
from bot.opening import opened
from bot.parts import House, Parts, made
from bot.planning import planner_of
from bot.press import Press
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
            door = Door(telegram, Pulse(), _webhook(settings), settings.webhook_url)
            news = await stack.enter_async_context(_news_door(settings))
            house = House(settings, company, store, workers, aside, papers, press, door, news, travel)
            if settings.listens_at:
                await stack.enter_async_context(serving(_web(house), *settings.listens_at))
            await hearing
            known = await _numbered(house, stop)
            if known is not None:
                await _run(stop, known, ready)
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


@asynccontextmanager
async def _news_door(settings: Settings) -> AsyncIterator[Door | None]:
    """The other bot's, where there is one."""
    if settings.news_bot_token is None:
        yield None
        return
    async with connected(settings, news=True) as telegram:
        yield Door(telegram, Pulse(), _webhook(settings), settings.news_webhook_url)


def _web(house: House) -> web.Application:
    news = house.news.pulse if house.news else None
    health = Health(house.store, house.aside, house.pulse, clock.now, news)
    doors = filter(None, (house.door, house.news))
    webhooks = {urlsplit(one.webhook_url or "").path or "/": one.webhook for one in doors if one.webhook}
    return application(health, webhooks, _api(house).add_to)


def _api(house: House) -> Api:
    """The door of the shop's own system."""
    return Api(
        Keeping(house.store, house.now, planner_of(house.company).replan),
        house.company,
        house.workers,
        Failures(asyncio.get_running_loop().time),
        LocalPass(house.settings.bot_token.get_secret_value()),
        house.service_name,
    )


async def _numbered(house: House, stop: asyncio.Event) -> House | None:
    """The house with its bots' numbers: of their tokens, or as Telegram tells; None if stopped before."""
    door = await _known(house.door, stop)
    news = await _known(house.news, stop) if house.news else None
    if door is None or (house.news and news is None):
        return None
    return replace(house, door=door, news=news)


async def _known(door: Door, stop: asyncio.Event) -> Door | None:
    if door.number is not None:
        return door
    door.pulse.ill("telegram", "which bot this is, Telegram has not told yet")
    me = await introduced(door.telegram, stop)
    return replace(door, told=me.id) if me else None


async def _run(stop: asyncio.Event, house: House, ready: Callable[[], None]) -> None:
    """At work until `stop`, or until a part ends by itself, which is an error."""
    parts, news = made(house), news_made(house)
    if house.settings.on_sqlite:
        await parts.errands.take_over()
    lines = [parts.line, *([news.line] if news else [])]
    async with AsyncExitStack() as stack:
        at_work = await stack.enter_async_context(working(lines, stop))
        await stack.enter_async_context(ticking(_ticks(house, parts), house.pulse, clock.now))
        if house.news and news:
            await stack.enter_async_context(ticking(news.ticks, house.news.pulse, clock.now))
        _log.info("ready", webhook=bool(house.door.webhook), news=bool(news))
        ready()
        asked = asyncio.create_task(stop.wait())
        await asyncio.wait({asked, *at_work}, return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        _log.info("stopping", asked=stop.is_set())


def _ticks(house: House, parts: Parts) -> list[Tick]:
    housekeeping = Housekeeping(house.store, house.aside, house.now)
    often = 2 if house.travel else 300  # whoever puts the clock forward does not wait for it
    return [
        parts.line.lookout(),
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
        *([Tick("renewals", min(often * 12, 3600), parts.renewals.look)] if parts.renewals else ()),
    ]
