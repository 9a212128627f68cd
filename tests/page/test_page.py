"""The page in a real browser: what a newcomer does at the local Telegram."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from sandbox.client import Telegram
from sandbox.server import start

from .conftest import PHONE, Desk, opened, screen

# One browser for all: a start of it costs more than most of these tests.
pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fea735818b0000000049454e44ae426082"
)
NURIA = "Phone of Núria Puig"
DESK = "Group Complaints desk"


def picture(name: str) -> dict[str, object]:
    return {"name": name, "mimeType": "image/png", "buffer": PIXEL}


async def started(page: Page) -> None:
    phone = screen(page, NURIA)
    await phone.press("Start")
    await phone.sees("automatic helper")


async def test_a_person_is_created_and_presses_start(laptop: Page) -> None:
    await laptop.get_by_role("button", name="Add").click()
    await laptop.get_by_role("menuitem", name="New customer").click()
    form = laptop.get_by_role("dialog")
    await form.get_by_label("First name").fill("Giulia")
    await form.get_by_label("Last name").fill("Rossi")
    await form.get_by_label("Telegram language").select_option("it")
    await form.get_by_role("button", name="Create").click()
    phone = screen(laptop, "Phone of Giulia Rossi")
    await phone.press("Start")
    answer = await phone.sees("automatic helper")
    assert await answer.locator("strong").inner_text() == "automatic"
    assert await phone.box.get_by_label(re.compile("Telegram language")).input_value() == "it"


async def test_the_bot_s_description_and_commands_are_shown(laptop: Page) -> None:
    phone = screen(laptop, NURIA)
    await phone.box.get_by_text("I listen, I echo, I count.").wait_for()
    await started(laptop)
    await phone.press("Commands")
    await phone.box.get_by_role("button", name="/start Start again").click()
    await expect(phone.box.locator(".inline-keyboard")).to_have_count(2)


async def test_a_typed_text_is_answered(laptop: Page) -> None:
    await started(laptop)
    phone = screen(laptop, NURIA)
    await phone.say("La rentadora <b>treu</b> fum")
    await phone.sees("You said: La rentadora <b>treu</b> fum")


async def test_a_pressed_button_spins_and_its_answer_is_a_toast(laptop: Page, desk: Desk) -> None:
    await started(laptop)
    phone = screen(laptop, NURIA)
    bot = desk.telegram.bots[0]
    await bot.hold()
    await phone.press("Yes")
    await phone.box.locator(".inline[aria-busy=true]").wait_for()
    await bot.hold(False)
    await phone.box.locator(".toast", has_text="Heard: yes").wait_for()
    edited = await phone.sees("You chose yes.")
    assert "edited" in await edited.locator(".meta").inner_text()
    await expect(phone.box.locator(".inline")).to_have_count(0)


async def test_a_photo_and_an_album_are_uploaded(laptop: Page) -> None:
    await started(laptop)
    phone = screen(laptop, NURIA)
    async with laptop.expect_file_chooser() as asked:
        await phone.attach("Photos or videos")
    await (await asked.value).set_files(picture("one.png"))  # type: ignore[arg-type]
    await phone.say("Així va arribar")
    await phone.sees("One photo")
    async with laptop.expect_file_chooser() as asked:
        await phone.attach("Photos or videos")
    await (await asked.value).set_files([picture(f"{n}.png") for n in range(3)])  # type: ignore[arg-type]
    await expect(phone.box.locator(".chip")).to_have_count(3)
    await phone.press("Send")
    await phone.sees("3 files in one album")
    await expect(phone.box.get_by_role("group", name="Album of 3").locator("img")).to_have_count(3)
    await phone.box.get_by_role("button", name="Open photo").first.click()
    await laptop.get_by_role("dialog", name="Photo").wait_for()
    await laptop.keyboard.press("Escape")


async def test_documents_voice_location_and_the_rest_are_sent(laptop: Page, tmp_path: Path) -> None:
    await started(laptop)
    phone = screen(laptop, NURIA)
    invoice = tmp_path / "factura <1>.pdf"
    invoice.write_bytes(b"%PDF-1.4")
    async with laptop.expect_file_chooser() as asked:
        await phone.attach("Files")
    await (await asked.value).set_files(invoice)
    await phone.press("Send")
    await phone.sees("factura <1>.pdf")
    await phone.sees("One document")
    await phone.attach("A sample photo")
    await phone.box.locator(".chip").wait_for()
    await phone.press("Send")
    await phone.sees("One photo")
    for item, answer in (("A sample voice message", "One voice"), ("Location", "One location"),
                         ("Sticker", "One sticker"), ("My contact", "Noted:")):  # fmt: skip
        await phone.attach(item)
        await phone.sees(answer)


async def test_the_phone_is_shared_by_the_reply_keyboard(laptop: Page) -> None:
    await started(laptop)
    phone = screen(laptop, NURIA)
    await phone.say("/phone")
    keyboard = phone.box.get_by_role("group", name="Reply keyboard")
    await keyboard.get_by_role("button", name="Share my phone").click()
    await laptop.get_by_role("dialog").get_by_role("button", name="Share").click()
    await phone.sees("Noted: +")
    await keyboard.wait_for(state="hidden")


async def test_messages_are_replied_to_edited_reacted_to_pinned_and_deleted(laptop: Page) -> None:
    await started(laptop)
    phone = screen(laptop, NURIA)

    async def menu(text: str, item: str, role: str = "menuitem") -> None:
        message = phone.box.locator(".msg", has_text=text).last
        await message.hover()
        await message.get_by_role("button", name="Message menu").click()
        await laptop.get_by_role(role, name=item, exact=True).click()  # type: ignore[arg-type]

    await menu("automatic helper", "Reply")
    await phone.say("resposta")
    quote = (await phone.sees("resposta")).locator(".quote")
    await phone.sees("You said: resposta")
    await expect(phone.box.locator(".quote", has_text="automatic helper")).to_have_count(1)
    assert await quote.count() <= 1
    mine = phone.box.locator(".msg.mine", has_text="resposta").last
    await mine.hover()
    await mine.get_by_role("button", name="Message menu").click()
    await laptop.get_by_role("menuitem", name="Edit").click()
    await phone.say("corregida")
    await phone.box.locator(".msg.mine", has_text="corregida").get_by_text("edited").wait_for()
    await menu("You said: resposta", "👍", "menuitemcheckbox")
    await phone.box.get_by_role("button", name="👍 1").wait_for()
    await menu("You said: resposta", "Pin")
    await phone.box.locator(".pinned-bar", has_text="You said: resposta").wait_for()
    await menu("corregida", "Delete")
    await laptop.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await phone.box.locator(".msg", has_text="corregida").wait_for(state="detached")


async def test_an_operator_works_in_a_topic(laptop: Page, desk: Desk) -> None:
    await started(laptop)
    await screen(laptop, NURIA).say("/case")
    group = screen(laptop, DESK)
    topic = group.box.get_by_role("button", name="Case of Núria, 1 unread")
    await topic.click()
    await group.sees("A case of Núria")
    await group.say("Ho mirem ara mateix")
    await group.sees("Ho mirem ara mateix")
    said = await desk.marta.to(desk.group).messages()
    assert said[-1]["text"] == "Ho mirem ara mateix"
    assert said[-1]["thread"] == said[-2]["thread"] is not None
    await group.box.get_by_role("button", name="Case of Núria", exact=True).wait_for()


async def test_topics_are_made_closed_and_members_shown(laptop: Page) -> None:
    group = screen(laptop, DESK)
    await group.press("New topic")
    await laptop.get_by_role("dialog").get_by_role("textbox").fill("Proves")
    await laptop.get_by_role("dialog").get_by_role("button", name="Save").click()
    await group.box.get_by_role("heading", name="Proves").wait_for()
    await group.box.locator(".pane").get_by_label("Chat menu").click()
    await laptop.get_by_role("menuitem", name="Close").click()
    await group.box.get_by_text("closed topic in Complaints desk").wait_for()
    await group.box.locator(".topics").get_by_label("Chat menu").click()
    await laptop.get_by_role("menuitem", name="Members").click()
    await laptop.get_by_role("dialog").get_by_text("Marta Vidal").wait_for()


async def test_hostile_names_and_texts_are_shown_as_text(laptop: Page, desk: Desk) -> None:
    name = "<script>alert(1)</script>"
    stranger = await desk.telegram.person(name, last_name='"><img src=x onerror=alert(2)>\u202e')
    await laptop.get_by_role("button", name=re.compile("^<script>")).click()
    phone = laptop.locator(f"section[data-seat=p{stranger.id}]")
    assert name in await phone.locator(".caption-name").inner_text()
    await phone.get_by_role("button", name="Start").click()
    await phone.locator(".msg", has_text="automatic").wait_for()
    field = phone.get_by_label("Message", exact=True)
    await field.fill("<img src=x onerror=alert(3)> &amp; javascript:alert(4)")
    await field.press("Enter")
    await phone.locator(
        ".msg", has_text="You said: <img src=x onerror=alert(3)> &amp; javascript:"
    ).wait_for()
    await stranger.send("/case")
    await screen(laptop, DESK).box.locator(".list-row", has_text=f"Case of {name}").wait_for()
    assert await laptop.locator("script:not([src])").count() == 0
    assert await laptop.locator("img[src=x]").count() == 0


async def test_a_block_a_new_language_and_typing_are_seen(laptop: Page, desk: Desk) -> None:
    await started(laptop)
    phone = screen(laptop, NURIA)
    await phone.box.get_by_label("Telegram language of Núria Puig").select_option("es")
    await phone.say("hola")
    await phone.sees("You said: hola")
    assert (await desk.telegram.call("GET", f"people/{desk.nuria.id}"))["language_code"] == "es"
    await desk.bot("sendChatAction", chat_id=desk.nuria.id, action="typing")
    await phone.box.locator(".doing", has_text="typing").wait_for()
    await phone.press("Chat menu")
    await laptop.get_by_role("menuitem", name="Block the bot").click()
    await laptop.get_by_role("dialog").get_by_role("button", name="Block").click()
    await phone.press("Unblock")
    await phone.say("sóc aquí")
    await phone.sees("You said: sóc aquí")


async def test_what_happens_elsewhere_is_marked_unread(mobile: Page, desk: Desk) -> None:
    await desk.nuria.send("/start")
    tab = mobile.locator(".rail").get_by_role("button", name=re.compile("^Núria Puig"))
    await mobile.locator(".rail").get_by_role("button", name=re.compile("^Complaints desk")).click()
    await desk.nuria.wait_for("automatic")
    await desk.nuria.send("hola")
    await mobile.get_by_role("button", name=re.compile(r"Núria Puig, \d unread")).wait_for()
    await tab.click()
    await screen(mobile, NURIA).sees("You said: hola")
    await mobile.get_by_role("button", name="Núria Puig", exact=True).wait_for()


async def test_nothing_overflows_on_a_phone(mobile: Page) -> None:
    await started(mobile)
    phone = screen(mobile, NURIA)
    await phone.say("https://example.com/" + "molt-llarg" * 40)
    await phone.sees("You said: https")
    await phone.say("/phone")
    await phone.box.get_by_role("group", name="Reply keyboard").wait_for()
    for tab in await mobile.locator(".rail-item[data-seat]").all():
        await tab.click()
        width = await mobile.evaluate(
            "Math.max(...[...document.querySelectorAll('body, main, .screen.active, .screen.active *')]"
            ".filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect().right))"
        )
        assert width <= PHONE["width"] + 0.5
        assert await mobile.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


async def test_the_page_goes_on_after_the_sandbox_was_restarted(browser: Browser) -> None:
    first = await start()
    async with Telegram(first.url) as telegram:
        await telegram.bot("reclama_bot")
        for name in ("Núria", "Giulia", "José"):
            await telegram.person(name)
        page, _ = await opened(browser, first.url, PHONE)
        await page.get_by_role("button", name="José", exact=True).wait_for()
    await first.close()
    await expect(page.locator("#link")).to_have_text("Reconnecting…")
    second = await start(int(first.url.rpartition(":")[2]))
    async with Telegram(second.url) as telegram:
        await telegram.bot("reclama_bot")
        marco = await telegram.person("Marco")
        await page.get_by_role("button", name="Marco", exact=True).wait_for()
        # A restarted sandbox counts its revisions from one again: the stream must be heard all the same.
        await marco.send("ciao")
        await page.locator(".msg", has_text="ciao").wait_for()
        await expect(page.get_by_role("button", name="José", exact=True)).to_have_count(0)
    await second.close()


async def test_an_empty_sandbox_says_what_to_do(browser: Browser, desk: Desk) -> None:
    await desk.bot.stop()
    await desk.telegram.call("POST", "reset", {})
    page, errors = await opened(browser, desk.url, PHONE)
    await page.get_by_role("button", name="New customer").click()
    await page.get_by_role("dialog").get_by_role("button", name="Create").click()
    await page.get_by_text("No bot yet.").last.wait_for()
    assert errors == []


async def test_on_a_phone_the_clock_can_be_put_forward_too(mobile: Page) -> None:
    await started(mobile)
    clock = mobile.locator(".clock time")
    today = await clock.get_attribute("data-day")
    assert today
    await mobile.get_by_role("button", name="Next day").click()
    await expect(clock).not_to_have_attribute("data-day", today)
