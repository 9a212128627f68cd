"""A sandbox, a tiny bot and a real browser on the page; skipped where no Chromium is installed."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from sandbox.client import Group, Person, Telegram
from sandbox.server import start

from .echo_bot import EchoBot

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
LAPTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
PATIENCE = 50_000  # milliseconds: only a crowded machine needs them
expect.set_options(timeout=PATIENCE)


def chromium() -> str:
    """Where Debian's browser is; skips the test where it is not."""
    found = shutil.which("chromium") or "/usr/bin/chromium"
    if not Path(found).exists():
        pytest.skip("needs a browser: apt-get install chromium")
    return found


@dataclass
class Desk:
    """The local Telegram of a test: people, the operators' group, the bot that answers."""

    telegram: Telegram
    nuria: Person
    marta: Person
    group: Group
    bot: EchoBot

    @property
    def url(self) -> str:
        return self.telegram.wire.url


@dataclass
class Screen:
    """One of the page's screens, in words of what a person does there."""

    page: Page
    box: Locator
    errors: list[str] = field(default_factory=list)

    async def say(self, text: str) -> None:
        field_ = self.box.get_by_label("Message", exact=True)
        await field_.fill(text)
        await field_.press("Enter")

    async def sees(self, text: str) -> Locator:
        found = self.box.locator(".msg, .service, .toast", has_text=text).last
        await found.wait_for(timeout=PATIENCE)
        return found

    async def press(self, name: str) -> None:
        await self.box.get_by_role("button", name=name, exact=True).last.click()

    async def attach(self, name: str) -> None:
        await self.box.get_by_label("Attach").click()
        await self.page.get_by_role("menuitem", name=name, exact=True).click()


@pytest_asyncio.fixture(loop_scope="module")
async def desk() -> AsyncIterator[Desk]:
    sandbox = await start()
    async with Telegram(sandbox.url) as telegram:
        account = await telegram.bot("reclama_bot", name="Reclama")
        nuria = await telegram.person("Núria", last_name="Puig", language_code="ca")
        marta = await telegram.person("Marta", last_name="Vidal", language_code="ca")
        group = await telegram.group("Complaints desk", members=[marta], admins=[account], is_forum=True)
        await marta.to(group).send("Bon dia a tothom")
        bot = EchoBot(sandbox.url, account.token, int(group.ref))
        await bot.start()
        yield Desk(telegram, nuria, marta, group, bot)
        await bot.stop()
    await sandbox.close()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    path = chromium()
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield launched
        await launched.close()
    # The driver's pipes are closed one turn of the loop later; without it they warn at collection.
    await asyncio.sleep(0)


async def opened(
    browser: Browser, url: str, viewport: dict[str, int], **more: object
) -> tuple[Page, list[str]]:
    """The page, ready; and the list in which its errors gather."""
    context = await browser.new_context(viewport=viewport, **more)  # type: ignore[arg-type]
    await context.grant_permissions(["clipboard-read", "clipboard-write"], origin=url)
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    errors: list[str] = []
    page.on("console", lambda said: errors.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    await page.goto(url)
    await page.wait_for_selector("body[data-ready]")
    return page, errors


@pytest_asyncio.fixture(loop_scope="module")
async def laptop(browser: Browser, desk: Desk) -> AsyncIterator[Page]:
    """The page on a laptop; fails the test if the console said anything amiss."""
    page, errors = await opened(browser, desk.url, LAPTOP)
    yield page
    await page.context.close()
    assert errors == []


@pytest_asyncio.fixture(loop_scope="module")
async def mobile(browser: Browser, desk: Desk) -> AsyncIterator[Page]:
    """The page on a phone."""
    page, errors = await opened(browser, desk.url, PHONE, is_mobile=True, has_touch=True)
    yield page
    await page.context.close()
    assert errors == []


def screen(page: Page, name: str) -> Screen:
    """The screen with this label: `Phone of …` or `Group …`."""
    return Screen(page, page.get_by_role("region", name=name, exact=True))
