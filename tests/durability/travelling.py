"""The bot as it ships, in a process of its own, by a clock that is ahead: `RECLAMA_TEST_AHEAD` seconds."""

import asyncio
import os
from datetime import timedelta

from bot.app import serve_until
from bot.clock import Travel
from bot.company import load_company
from bot.ending import stop_when_asked
from bot.log import configure_log
from bot.settings import load_settings


async def _run() -> None:
    settings = load_settings()
    configure_log(settings.log_level, settings.log_format)
    ahead = timedelta(seconds=float(os.environ["RECLAMA_TEST_AHEAD"]))
    company = load_company(settings.company_file)
    await serve_until(stop_when_asked(), settings, company, lambda: None, Travel(ahead))


if __name__ == "__main__":
    asyncio.run(_run())
