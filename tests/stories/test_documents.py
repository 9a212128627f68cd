"""Documents in the chat: the receipt arrives by itself, the whole file when asked, and a forgery is told."""

import base64
import hashlib
import io

import aiohttp
import pytest
from pypdf import PdfReader

from cases.taxonomy import Language
from tests.stories.acts import goes_on_to_review as to_review
from tests.stories.acts import praises, sends
from tests.stories.conftest import IN_TOWN, spoken

pytestmark = IN_TOWN

PHOTO = b"\xff\xd8\xff\xe0 a picture of the leak \xff\xd9"
PDF = "application/pdf"


async def a_document(town, person, key="paper.receipt_sent", language=Language.CA) -> tuple[dict, bytes]:
    """The document that the bot sends with these words, and its bytes."""
    message = await person.wait_for(spoken(key, language, folio="")[:24])
    async with (
        aiohttp.ClientSession() as session,
        session.get(town.bot.url + message["file"]["url"]) as answer,
    ):
        return message, await answer.read()


def words(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def as_file(name: str, content: bytes, mime: str = PDF) -> dict:
    return {"name": name, "mime": mime, "base64": base64.b64encode(content).decode()}


async def verdict_on(person, name: str, content: bytes, language=Language.CA) -> str:
    await person.send("/verificar")
    await person.wait_for(spoken("verified.ask", language)[:20])
    await person.send(None, kind="document", file=as_file(name, content))
    await person.wait_for(spoken("verify.checking", language)[:20])
    return (await person.wait_for())["text"]


async def test_the_receipt_comes_as_a_document_with_everything_that_was_sent(town):
    nuria = await town.person()
    folio = await praises(nuria)
    message, pdf = await a_document(town, nuria)
    assert message["file"]["name"] == f"justificant-{folio}.pdf"
    assert message["file"]["mime"] == PDF
    told = words(pdf)
    assert folio in told
    assert "El tècnic va ser molt amable i puntual." in told


async def test_a_file_sent_with_the_story_stands_on_the_receipt_by_its_fingerprint(town):
    nuria = await town.person()
    photo = as_file("fuita.jpg", PHOTO, "image/jpeg")
    await nuria.send("La rentadora que vaig comprar dimarts perd aigua, vull que me la canvieu")
    await nuria.wait_for(button=spoken("button.person"))
    await nuria.send("Aquí es veu", kind="document", file=photo)
    await to_review(nuria)
    await sends(nuria)
    _, pdf = await a_document(town, nuria)
    assert "fuita.jpg" in words(pdf)
    assert hashlib.sha256(PHOTO).hexdigest() in words(pdf)


async def test_our_document_is_told_as_genuine_and_one_byte_more_as_altered(town):
    nuria = await town.person()
    folio = await praises(nuria)
    message, pdf = await a_document(town, nuria)
    assert folio in await verdict_on(nuria, message["file"]["name"], pdf)
    altered = pdf.replace(b"/Title", b"/Titel", 1)
    assert altered != pdf
    assert await verdict_on(nuria, "justificant.pdf", altered) == spoken("verify.altered")
    assert await verdict_on(nuria, "factura.pdf", b"%PDF-1.4 of somebody else") == spoken("verify.unknown")


async def test_a_photo_is_not_examined_and_told_why(town):
    nuria = await town.person()
    await nuria.send("/verificar")
    await nuria.wait_for(spoken("verified.ask")[:20])
    await nuria.send(None, kind="photo", file=as_file("a.jpg", PHOTO, "image/jpeg"))
    await nuria.wait_for(spoken("pdf.not_a_pdf")[:20])


@pytest.mark.parametrize(
    ("language", "command", "praise"),
    [
        (Language.CA, "/certificat", "El tècnic va ser molt amable i puntual."),
        (Language.ES, "/certificado", "El técnico fue muy amable y llegó puntual."),
        (Language.IT, "/certificato", "Il tecnico è stato gentilissimo e puntuale."),
    ],
)
async def test_the_whole_file_comes_when_asked_for_and_again_when_asked_again(
    town, language, command, praise
):
    anna = await town.person("Anna", language_code=language.value)
    await anna.send(command)
    await anna.wait_for(spoken("status.none", language)[:20])
    await anna.send("/praise")
    await anna.wait_for(spoken("praise.ask", language)[:10])
    await anna.send(praise)
    await anna.wait_for(button=spoken("yes_no.yes", language))
    await anna.press(spoken("yes_no.yes", language))
    await anna.wait_for(button=spoken("button.send", language))
    await anna.press(spoken("button.send", language))
    await a_document(town, anna, language=language)
    for _ in range(2):
        await anna.send(command)
        message, pdf = await a_document(town, anna, "paper.file_sent", language)
        assert spoken("event.received", language) in words(pdf)
        assert message["file"]["name"].startswith(spoken("paper.file_name", language))


@pytest.mark.asyncio(loop_scope="function")
async def test_a_receipt_comes_once_though_the_bot_stops_as_soon_as_the_case_is_there(world):
    nuria = await world.person()
    await praises(nuria)
    await world.bot.stop()
    await world.bot.start()
    await a_document(world, nuria)
    await world.bot.stop()
    await world.bot.start()
    await praises(nuria, "I la botiga, molt endreçada.")
    await a_document(world, nuria)
    receipts = [message["text"] for message in await nuria.messages() if message["file"]]
    assert sum(spoken("courier.again") not in words for words in receipts) == 2
