"""Polling: updates are fetched, taken, and only then confirmed, by the offset of the next call.

Bot API getUpdates: an update is confirmed by a later call with a higher offset, and by nothing else.
"""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.intake import Intake
from bot.log import logger
from bot.presence import Noting
from bot.pulse import Pulse
from bot.telegram import Telegram

_PATIENCE = 25  # seconds of long polling
_LONGEST = 30.0  # seconds between tries while Telegram is away

_log = logger("polling")


@dataclass(slots=True)
class Polling:
    """Fetches updates until it is stopped."""

    telegram: Telegram
    intake: Intake
    pulse: Pulse
    presence: Noting
    _stop: asyncio.Event = field(default_factory=asyncio.Event)

    def stop(self) -> None:
        """End after the batch under way."""
        self._stop.set()

    async def run(self) -> None:
        """Fetch, take, confirm. What Telegram refuses is said in words and tried again."""
        offset: int | None = None
        failures = 0
        while not self._stop.is_set():
            try:
                updates = await self._until_stopped(offset)
            except TelegramError as error:
                failures += 1
                await self._pause(error, failures)
                continue
            failures = 0
            self.pulse.well("polling", self.intake.turns.now())
            await self.presence.note()
            if updates:
                await self.intake.take_all(updates)
                offset = int(updates[-1]["update_id"]) + 1
        if offset is not None:
            await self._confirm(offset)

    async def _until_stopped(self, offset: int | None) -> list[dict[str, Any]]:
        """One call of getUpdates, given up when the bot is stopped: what it would bring is not confirmed."""
        fetch = asyncio.ensure_future(self.telegram.updates(offset, _PATIENCE))
        stop = asyncio.ensure_future(self._stop.wait())
        await asyncio.wait({fetch, stop}, return_when=asyncio.FIRST_COMPLETED)
        stop.cancel()
        if fetch.done():
            return await fetch
        fetch.cancel()
        await asyncio.gather(fetch, return_exceptions=True)
        return []

    async def _confirm(self, offset: int) -> None:
        """Confirm the last batch on the way out, so that it does not come again."""
        try:
            await asyncio.wait_for(self.telegram.updates(offset, 0), 3)
        except (TelegramError, TimeoutError):
            _log.info("last updates not confirmed; they will come again and be known")

    async def _pause(self, error: TelegramError, failures: int) -> None:
        wait = min(0.5 * 2 ** min(failures, 10), _LONGEST)
        if isinstance(error, RetryAfter):
            after = error.retry_after
            wait = after / timedelta(seconds=1) if isinstance(after, timedelta) else float(after)
        why, mend = _plainly(error, self.telegram.setting)
        self.pulse.beat("polling", self.intake.turns.now())
        self.pulse.ill("polling", why)
        _log.warning("no updates", reason=why, mend=mend, error=type(error).__name__, wait=wait)
        try:
            await asyncio.wait_for(self._stop.wait(), wait)
        except TimeoutError:
            return


def _plainly(error: TelegramError, setting: str) -> tuple[str, str]:
    """What is wrong, and how to mend it."""
    match error:
        case Conflict():
            return "another instance polls, or a webhook is set", "stop it, or: reclama webhook delete"
        case InvalidToken():
            return "Telegram does not know the token", f"set {setting}; reclama check tells more"
        case RetryAfter():
            return "Telegram asked to wait", "nothing: it goes on by itself"
        case _:
            return "Telegram cannot be reached", "nothing, if it passes; else: reclama check"
