"""Two bots at the page: the chat with the first is open, and a deep link leads to the other with its code."""

import pytest
from playwright.async_api import Browser, expect

from bot.demo import staged
from tests.stories.conftest import spoken

from .conftest import LAPTOP, opened, screen

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]


async def test_the_way_from_the_preferences_to_the_other_bot_is_one_press(browser: Browser) -> None:
    async with staged(0) as stage:
        page, errors = await opened(browser, stage.url, LAPTOP)
        phone = screen(page, "Phone of Núria Pujol")
        await phone.press("Start")
        said = phone.box.locator(".msg:not(.mine)")
        await expect(said.last).to_contain_text(spoken("menu")[:10])
        await phone.say("/preferencies")
        link = phone.box.locator("button.link", has_text=f"t.me/{stage.news.username}")
        await link.click()
        await expect(said.first).to_contain_text(spoken("news.welcome", company="", legal_name="")[:30])
        await expect(said.last).to_contain_text(spoken("prefs.free")[:20])
        await phone.say("La nevera que vaig comprar no refreda i ningú no em respon.")
        await phone.box.locator("button.link", has_text=f"t.me/{stage.bot.username}").first.click()
        await expect(said.last).to_contain_text(spoken("menu")[:10])
        await page.context.close()
        assert errors == []
