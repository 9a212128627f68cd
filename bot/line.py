"""The line between one bot and Telegram: what comes in, what goes out, and how both begin and end.

A process has one line for each of its bots. Each has connections, a pulse, a courier's seat and a webhook of
its own, so that what befalls one bot does not befall the other.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

from bot import clock
from bot.courier import Courier
from bot.ending import ended
from bot.intake import Intake
from bot.introduction import introduced
from bot.log import logger
from bot.lookout import Lookout
from bot.polling import Polling
from bot.presence import Noting
from bot.profile import Profile
from bot.pulse import Pulse
from bot.telegram import Telegram
from bot.ticks import Tick
from bot.web import Webhook

_LAST_WORDS = 2.0  # seconds that polling, and the turns under way, get to end
_LAST_SENDS = 4.0  # seconds for the courier: its sends under way, and their settling
_SILENT = timedelta(minutes=2)  # a part that did no round for so long hangs

_log = logger("line")


@dataclass(frozen=True, slots=True)
class Door:
    """One bot at Telegram, before it is at work. `webhook` is None where it polls."""

    telegram: Telegram
    pulse: Pulse
    webhook: Webhook | None = None
    webhook_url: str | None = None
    told: int | None = None

    @property
    def number(self) -> int | None:
        """The bot's number: the first part of its token, or what Telegram `told`; None where neither did."""
        number = self.telegram.bot.token.partition(":")[0]
        return int(number) if number.isdecimal() else self.told


@dataclass(frozen=True, slots=True)
class Line:
    """One bot at work. `presence` is told whenever updates come through."""

    door: Door
    intake: Intake
    courier: Courier
    presence: Noting
    profile: Profile

    def polling(self) -> Polling | None:
        """Who fetches the updates; None where Telegram posts them."""
        door = self.door
        return None if door.webhook else Polling(door.telegram, self.intake, door.pulse, self.presence)

    def lookout(self) -> Tick:
        """The look at how the bot stands at Telegram."""
        door = self.door
        lookout = Lookout(door.telegram, door.pulse, self.presence, door.webhook_url, clock.now)
        return Tick("lookout", 30, lookout.look)


@asynccontextmanager
async def working(lines: Sequence[Line], stop: asyncio.Event) -> AsyncIterator[list["asyncio.Task[None]"]]:
    """All lines at work; at the end each stops its intake first, so that its last words are sent."""
    begun = [_begun(line, stop) for line in lines]
    try:
        yield [task for at_work in begun for task in at_work.tasks]
    finally:
        await asyncio.gather(*(at_work.end() for at_work in begun))


@dataclass(frozen=True, slots=True)
class _AtWork:
    """A line's running parts. `profile` ends by itself, once Telegram answered."""

    line: Line
    poller: Polling | None
    polling: "asyncio.Task[None] | None"
    courier: "asyncio.Task[None]"
    profile: "asyncio.Task[None]"

    @property
    def tasks(self) -> list["asyncio.Task[None]"]:
        """Those that end only when they are stopped."""
        return [self.polling, self.courier] if self.polling else [self.courier]

    async def end(self) -> None:
        """Nothing new comes in; what is under way is finished."""
        door = self.line.door
        self.profile.cancel()
        door.pulse.takes = False
        if door.webhook:
            door.webhook.intake = None
        if self.poller and self.polling:
            self.poller.stop()
            await ended(self.polling, _LAST_WORDS)
        await self.line.intake.finish(_LAST_WORDS / 2)
        self.line.courier.stop()
        await ended(self.courier, _LAST_SENDS)
        await asyncio.gather(self.profile, return_exceptions=True)


def _begun(line: Line, stop: asyncio.Event) -> _AtWork:
    poller = line.polling()
    polling = asyncio.create_task(poller.run(), name="polling") if poller else None
    courier = asyncio.create_task(line.courier.run(), name="courier")
    for part in filter(None, (polling, courier)):
        line.door.pulse.expect(part.get_name(), _SILENT, clock.now())
    line.door.pulse.takes = True
    if line.door.webhook:
        line.door.webhook.intake = line.intake
    return _AtWork(line, poller, polling, courier, asyncio.create_task(_introduce(line, stop)))


async def _introduce(line: Line, stop: asyncio.Event) -> None:
    """Once Telegram answers: say which bot this is, and show its commands and description."""
    me = await introduced(line.door.telegram, stop)
    if me is not None:
        _log.info("at Telegram", bot=me.username)
        await line.profile.publish(line.door.telegram)
