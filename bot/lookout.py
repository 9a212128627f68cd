"""The lookout: asks Telegram how the bot stands there, so that what waits or fails on its side is seen."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from telegram.error import InvalidToken, TelegramError

from bot.presence import Noting
from bot.pulse import Pulse
from bot.telegram import Telegram

_FRESH = timedelta(seconds=60)


@dataclass(slots=True)
class Lookout:
    """`webhook_url` is None where the bot polls."""

    telegram: Telegram
    pulse: Pulse
    presence: Noting
    webhook_url: str | None
    now: Callable[[], datetime]
    _misled: bool = False  # a webhook may be set right after the start: it is told the second time

    async def look(self) -> None:
        """Bot API getWebhookInfo: what waits there, where it is posted, and whether that fails."""
        try:
            info = await self.telegram.bot.get_webhook_info()
        except InvalidToken:
            self.pulse.ill("telegram", f"Telegram does not know the token: set {self.telegram.setting}")
            return
        except TelegramError as error:
            self.pulse.ill("telegram", f"Telegram cannot be reached ({type(error).__name__})")
            return
        now = self.now()
        self.pulse.pending = info.pending_update_count
        if self.webhook_url is None:
            self.pulse.well("telegram", now)
        elif info.url != self.webhook_url:
            if self._misled:
                where = "elsewhere" if info.url else "nowhere"
                self.pulse.ill("telegram", f"Telegram posts {where}: reclama webhook set")
            self._misled = True
        else:
            self._misled = False
            failed = info.last_error_date
            if info.pending_update_count and failed and now - failed < _FRESH:
                self.pulse.ill("telegram", "Telegram cannot post to the webhook: reclama webhook show")
            else:
                self.pulse.well("telegram", now)
                await self.presence.note()
