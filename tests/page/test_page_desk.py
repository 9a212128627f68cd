"""The operators' desk by the page in a real browser: two operators, a supervisor, and a customer of each language."""

import asyncio
import re
from dataclasses import dataclass, field

import pytest
import pytest_asyncio
from playwright.async_api import Browser, FilePayload, Locator, Page, expect

from bot.demo import Stage, staged
from bot.player import Player
from cases.taxonomy import Language
from locales import Catalogue
from tests.stories.conftest import spoken

from .conftest import PATIENCE, Screen, opened, screen
from .test_page import picture

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

CA, ES, IT = Language.CA, Language.ES, Language.IT
WIDE = {"width": 1900, "height": 1000}  # room for a phone and for the group with its topics
REASONS = "Hemos comprobado que la junta estaba rota y la garantía cubre la reparación."


def first(key: str, language: Language = CA, **args: object) -> str:
    """The first line of a text, as it is shown."""
    return spoken(key, language, **args).strip().splitlines()[0]


@dataclass
class Office:
    """The page with the group on it, one phone beside it, and who acts in the group."""

    page: Page
    stage: Stage
    errors: list[str]
    group: Screen = field(init=False)

    def __post_init__(self) -> None:
        self.group = screen(self.page, "Group Operadors")

    async def acts(self, name: str) -> None:
        await self.group.box.get_by_label("Write as").select_option(label=name)

    async def phone(self, name: str) -> Screen:
        """That person's phone, in their chat with the bot; the others are put away."""
        for other in await self.page.locator("section[data-seat^=p]").all():
            await other.get_by_label("Close", exact=False).first.click()
        rail = self.page.get_by_role("navigation", name="Screens")
        await rail.get_by_role("button", name=re.compile(rf"^{name.split(maxsplit=1)[0]}\b")).click()
        return screen(self.page, f"Phone of {name}")

    async def enrolled(self, name: str, code: str, language: Language) -> Screen:
        phone = await self.phone(name)
        await phone.box.get_by_role("button", name=re.compile("reclamacions")).click()
        await phone.press("Start")
        await phone.sees("Quatrevents")
        await phone.say(f"/start {code}")
        await phone.sees(first("desk.enrolled", language, role="§").partition(":")[0])
        return phone

    async def invited(self, name: str, role: str, language: Language) -> None:
        """Berta asks for a code, which comes to her phone; it goes to whoever is invited."""
        berta = screen(self.page, "Phone of Berta Soler")
        codes = berta.box.locator(".msg", has_text=re.compile(r"start=desk-"))
        before = await codes.count()
        await self.group.say(f"/invite {role}")
        await expect(codes).to_have_count(before + 1)
        found = re.search(r"desk-[\w-]+", await codes.last.inner_text())
        assert found
        await self.enrolled(name, found.group(), language)
        berta = await self.phone("Berta Soler")
        await berta.box.get_by_role("button", name=re.compile("reclamacions")).click()

    async def topic(self, name: str) -> None:
        await self.group.box.locator(".topics").get_by_role("button", name=re.compile(name)).click()
        await self.group.box.get_by_role("heading", name=re.compile(name)).wait_for()

    async def does(self, order: str, then: str) -> Locator:
        await self.group.say(order)
        return await self.group.sees(then)

    async def presses(self, label: str, then: str) -> Locator:
        await self.group.press(label)
        return await self.group.sees(then)


@pytest_asyncio.fixture(loop_scope="module")
async def office(browser: Browser):
    async with staged(0) as stage:
        page, errors = await opened(browser, stage.url, WIDE)
        yield Office(page, stage, errors)
        await page.context.close()
        assert errors == []


async def test_the_desk_at_work(office: Office) -> None:
    await _opened_for_work(office)
    await _three_cases(office)
    await _a_conversation(office)
    await _a_decision(office)
    await _a_danger(office)
    await _lists_and_mistakes(office)


async def _opened_for_work(office: Office) -> None:
    """As the README says: the code, /desk, /invite."""
    await office.enrolled("Berta Soler", office.stage.invitation, CA)
    await office.group.box.get_by_role("button", name="General").click()
    await office.does("/desk", first("desk.set_up.ready", n=0))
    await office.invited("Iker Lasa", "agent", ES)
    await office.invited("Paola Conti", "supervisor", IT)


async def _three_cases(office: Office) -> None:
    stage = office.stage
    played = [
        Player(who, stage.company, language, Catalogue(stage.company.zone), lambda _who, _words: None).play()
        for who, language in zip(stage.customers, Language, strict=True)
    ]
    await asyncio.gather(*played)


async def _a_conversation(office: Office) -> None:
    """Both ways, with all that a message can be; two at once, and in another language, are asked about."""
    group, phone = office.group, await office.phone("Núria Pujol")
    await office.acts("Iker Lasa")
    await office.topic("Núria")
    await group.sees(spoken("desk.fact.remedy", value=spoken("remedy.repair")))
    await group.press(spoken("desk.button.take"))
    await phone.sees("Iker Lasa")
    await office.does("Bon dia, quin model de rentadora té?", "quin model")
    asked = await phone.sees("quin model de rentadora")
    await _menu(office.page, asked, "Reply")
    await phone.say("Una Balay 3TS")
    answer = await group.sees("Una Balay 3TS")
    await expect(answer.locator(".quote")).to_contain_text("quin model")
    await _menu(office.page, group.box.locator(".msg.mine", has_text="quin model").last, "Edit")
    await group.say("Bon dia, quin model i de quin any?")
    await phone.sees("de quin any")
    await _attached(office.page, phone, "Photos or videos", [picture(f"{n}.png") for n in range(3)])
    await phone.say("Així ha quedat")
    await expect(group.box.get_by_role("group", name="Album of 3").locator("img")).to_have_count(3)
    await phone.attach("A sample voice message")
    await group.box.locator(".msg:has(.voice), .msg:has(audio)").last.wait_for()
    pdf: FilePayload = {"name": "garantia.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4"}
    await _attached(office.page, group, "Files", [pdf])
    await group.press("Send")
    paper = await phone.sees("garantia.pdf")
    await _menu(office.page, paper, "👍", "menuitemcheckbox")
    await group.box.get_by_role("button", name="👍 1").wait_for()
    await office.does("// client molt amable", "👌")
    warned = await office.does(
        "Mañana por la mañana pasará un técnico por su casa", first("desk.held.language", ES, written="§",
                                                                    wanted="").partition("§")[0]
    )  # fmt: skip
    await expect(warned.locator(".quote")).to_contain_text("Mañana por la mañana")
    await office.presses(spoken("desk.button.keep_inside", ES), spoken("desk.held.dropped", ES))
    await office.acts("Berta Soler")
    await office.does("Ja ho miro jo", spoken("desk.held.other", name="Iker Lasa"))
    await office.presses(spoken("desk.button.keep_inside"), spoken("desk.held.dropped"))
    await office.acts("Iker Lasa")
    await office.does("/handback", spoken("desk.handback.done", name="Iker Lasa"))
    await phone.sees(spoken("takeover.ended", name="Iker Lasa"))
    for inside in ("molt amable", "Mañana", "Ja ho miro"):
        await expect(phone.box.locator(".msg", has_text=inside)).to_have_count(0)


async def _a_decision(office: Office) -> None:
    """Asked for a person by the customer, written by an operator, approved by the supervisor, accepted."""
    group, phone = office.group, await office.phone("Mariano Ruiz")
    await phone.say("/persona")
    await phone.sees(first("person.recorded", ES, wait="", company="", phone="", hours="")[:30])
    await office.topic("Mariano")
    await group.sees(first("desk.ring.person", times=1, minutes=0))
    await group.press(spoken("desk.button.take"))
    await phone.sees("Iker Lasa")
    await office.does("/priority 2", "P3")
    await office.does("/investigate", spoken("desk.investigate.done", name="Iker Lasa"))
    await office.does("/note La junta está rota", spoken("desk.note.done", ES))
    await office.presses(spoken("desk.button.propose"), spoken("desk.result.ask", ES))
    await office.presses(spoken("result.upheld", ES), first("desk.answer.ask", ES, n=1, point="x"))
    await office.does(REASONS, spoken("desk.offers.ask", ES))
    await office.presses(f"▫️ {spoken('offer.apology', ES)}", f"✅ {spoken('offer.apology', ES)}")
    await office.presses(spoken("button.done", ES), REASONS)
    await office.presses(spoken("desk.decision.propose", ES), spoken("desk.button.approve", ES))
    await expect(phone.box.locator(".msg", has_text=REASONS)).to_have_count(0)
    await office.acts("Paola Conti")
    await office.presses(spoken("desk.button.approve", ES), spoken("desk.approve.done", name="Paola Conti"))
    decided = await phone.sees(REASONS)
    await expect(decided).to_contain_text("Paola Conti")
    await decided.get_by_role("button", name=re.compile("Acepto")).click()
    await group.sees(first("desk.happened.accepted", words=""))


async def _a_danger(office: Office) -> None:
    """It rings at once, with the customer's words; safety advice comes also while a person has it."""
    group, phone = office.group, await office.phone("Chiara D'Amico")
    await phone.say("Esce fumo dalla lavatrice, ho paura di un incendio")
    await phone.sees("112")
    await office.topic("Chiara")
    rung = await group.sees("🚨")
    await expect(rung).to_contain_text("Esce fumo dalla lavatrice")
    await expect(rung).to_contain_text("Berta Soler")
    await group.press(spoken("desk.button.take"))
    await phone.sees("Paola Conti")
    await office.does("Signora, è al sicuro?", "al sicuro")
    await phone.sees("è al sicuro")
    advised = phone.box.locator(".msg", has_text="112")
    before = await advised.count()
    await phone.say("C'è fuoco in cucina e sento odore di gas")
    await expect(advised).to_have_count(before + 1)
    await group.sees("odore di gas")


async def _lists_and_mistakes(office: Office) -> None:
    """What is asked is answered in the language of who asks, and a mistake says how it is done."""
    await office.acts("Iker Lasa")
    await office.does("/queue", "Chiara D'Amico")
    await office.does("/find Mariano", "Mariano Ruiz Ortega")
    await office.does("/who", "Paola Conti")
    await office.does("/priority 9", "/priority 3")
    await office.does("/nothing", spoken("desk.unknown_command", ES, name="nothing"))
    await office.does("/canned save hola", spoken("desk.denied.role", ES))
    refused = await office.does(
        "/approve", first("desk.not_now", ES, what="§", n=0, names="").partition("§")[0]
    )
    await expect(refused).to_contain_text("/note")
    offered = office.group.box.get_by_label("Message", exact=True)
    await offered.fill("/")
    await office.group.box.get_by_role("button", name=f"/take {spoken('desk.help.take', ES)}").wait_for()
    await offered.fill("")


async def _menu(page: Page, message: Locator, item: str, role: str = "menuitem") -> None:
    await message.hover()
    await message.get_by_role("button", name="Message menu").click()
    await page.get_by_role(role, name=item, exact=True).click()  # type: ignore[arg-type]


async def _attached(page: Page, at: Screen, item: str, files: list[FilePayload]) -> None:
    async with page.expect_file_chooser(timeout=PATIENCE) as asked:
        await at.attach(item)
    await (await asked.value).set_files(files)
    await expect(at.box.locator(".chip")).to_have_count(len(files))
