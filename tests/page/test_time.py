"""Time put forward at the demo's page: the next day, the deadline, and the bot that follows."""

import pytest
from playwright.async_api import Browser, expect

from bot.demo import staged
from cases.taxonomy import Language
from tests.stories.conftest import spoken
from tests.stories.test_life_in_the_sandbox import opens

from .conftest import LAPTOP, opened

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]


async def test_the_page_puts_the_demos_clock_forward_and_the_bot_follows(browser: Browser):
    async with staged(0) as stage:
        nuria = stage.customers[0]
        folio = await opens(nuria, Language.CA)
        await nuria.wait_for(spoken("paper.receipt_sent", Language.CA, folio=folio)[:30])
        page, errors = await opened(browser, stage.url, LAPTOP)
        shown = page.locator(".clock time")
        today = await shown.get_attribute("data-day")
        await page.get_by_role("button", name="Next day", exact=True).click()
        await expect(shown).not_to_have_attribute("data-day", today or "")
        deadline = page.get_by_role("button", name="To the deadline", exact=True)
        await deadline.wait_for()
        await deadline.click()
        apology = await nuria.wait_for(spoken("late_because.not_begun", Language.CA))
        assert folio in apology["text"]
        await page.screenshot(path="/tmp/time-page.png")
        assert errors == []
        await page.context.close()
