"""The main job by the page in a real browser: a whole claim in each language, as the demo shows it."""

from dataclasses import dataclass

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page

from bot.demo import Stage, staged
from bot.player import Player
from cases.folio import Folio
from cases.taxonomy import Language
from locales import Catalogue

from .conftest import LAPTOP, PATIENCE, opened, screen

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

_NAMES = {Language.CA: "Núria Pujol", Language.ES: "Mariano Ruiz", Language.IT: "Chiara D'Amico"}
_ASKED = ".msg:not(.mine):has(button.inline)"  # a document that comes between is no question
_STATE = """(box, asked) => {
    const said = box.querySelectorAll(asked);
    return said.length + '|' + (said.length ? said[said.length - 1].innerText : '');
}"""


@dataclass
class Customer:
    """A person at the page: the same port as `bot.player.Customer`, by typing and pressing."""

    page: Page
    box: Locator
    seen: str = "0|"

    async def send(self, text: str) -> None:
        self.seen = await self.box.evaluate(_STATE, _ASKED)
        field = self.box.get_by_label("Message", exact=True)
        await field.fill(text)
        await field.press("Enter")

    async def press(self, label: str) -> None:
        self.seen = await self.box.evaluate(_STATE, _ASKED)
        await self.box.locator("button.inline", has_text=label).last.click()

    async def wait_for(self, *, within: float, button: str) -> dict:
        last = self.box.locator(_ASKED).last
        for _ in range(int(within * 20)):
            fresh = await self.box.evaluate(_STATE, _ASKED) != self.seen
            if fresh and await last.locator("button.inline", has_text=button).count():
                break
            await self.page.wait_for_timeout(50)
        else:
            raise AssertionError(f"no message with {button!r}: {await last.inner_text()}")
        labels = await last.locator("button.inline").all_inner_texts()
        text = await last.locator(".text").inner_text()
        return {"id": 1, "text": text, "buttons": [[{"text": label} for label in labels]]}

    async def messages(self, *, after: int) -> list[dict]:
        assert after >= 0
        return []


@pytest_asyncio.fixture(loop_scope="module")
async def stage():
    async with staged(0) as made:
        yield made


@pytest.mark.parametrize("language", list(Language))
async def test_a_whole_claim_by_the_page(browser: Browser, stage: Stage, language: Language) -> None:
    page, errors = await opened(browser, stage.url, LAPTOP)
    name = _NAMES[language]
    if language is not Language.CA:
        await (
            page.get_by_role("navigation", name="Screens").get_by_role("button", name=name.split()[0]).click()
        )
    customer = Customer(page, screen(page, f"Phone of {name}").box)
    await screen(page, f"Phone of {name}").press("Start")
    await customer.wait_for(within=PATIENCE / 1000, button="🧑")
    player = Player(
        customer, stage.company, language, Catalogue(stage.company.zone), lambda _who, _words: None
    )
    assert isinstance(await player.play(), Folio)
    await page.context.close()
    assert errors == []
