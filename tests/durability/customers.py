"""Customers who do not give up: each tells something and answers until a folio comes, whatever happens meanwhile."""

import re
from html import unescape

from cases.folio import Folio, find_folio
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue
from sandbox.client import NotSaid, Person

CATALOGUE = Catalogue("Europe/Madrid")
PRAISE = "El técnico fue muy amable y puntual, y dejó la cocina limpia."
TYPED = {"full_name": "Marta Ruiz Gómez", "contact": "marta.ruiz@example.com"}
PRESSED = {"age_ok": "yes_no.yes", "transcript_consent": "yes_no.no", "safety_risk": "yes_no.no"}
PATIENCE = 55.0  # seconds: the sandbox waits at most a minute
TRIES = 4


def words(key: str, **args) -> str:
    """The words of a key as Telegram shows them, in Spanish."""
    return unescape(re.sub(r"<[^>]+>", "", CATALOGUE.plain(text(key, **args), Language.ES)))


MARK = words("courier.again")
SEND = words("button.send")
PERSON = words("button.person")
_FIRST = re.compile(r"(?<=[.?:])\s")


def asks(message: dict, slot: str) -> bool:
    return _FIRST.split(words(f"{slot}.ask", about="\n", company="\n", value="\n"))[0] in message["text"]


def labels(message: dict) -> set[str]:
    return {key["text"] for row in message["buttons"] or [] for key in row}


async def patiently(person: Person, text: str | None = None, **like) -> dict:
    """The next such message, even where the bot is killed and started for minutes."""
    for _ in range(TRIES - 1):
        try:
            return await person.wait_for(text, within=PATIENCE, **like)
        except NotSaid:
            continue
    return await person.wait_for(text, within=PATIENCE, **like)


async def to_review(person: Person, tale: str = PRAISE) -> dict:
    """Tell it and answer until the review is there."""
    await person.send("/felicitacion")
    await patiently(person, words("praise.ask").split("\n")[0][:20])
    await person.send(tale)
    answered: set[str] = set()
    while True:
        message = await patiently(person, button=PERSON)
        if SEND in labels(message):
            return message
        slot = next((slot for slot in (*TYPED, *PRESSED) if asks(message, slot)), None)
        if slot is None or slot in answered:  # a question sent again after a crash
            continue
        answered.add(slot)
        if slot in TYPED:
            await person.send(TYPED[slot])
        else:
            await person.press(words(PRESSED[slot]), message=message["id"])


async def praises(person: Person) -> str:
    """The whole way; the folio."""
    review = await to_review(person)
    await person.press(SEND, message=review["id"])
    return await acknowledged(person)


async def acknowledged(person: Person) -> str:
    """The folio of the acknowledgement."""
    while True:
        message = await patiently(person, pattern=r"[A-Z]{2,}-\d{4}-\d{6}-")
        found = find_folio(message["text"], re.search(r"([A-Z]{2,})-\d{4}-", message["text"]).group(1))
        if isinstance(found, Folio):
            return str(found)


async def receipts(person: Person, folio: str) -> list[str]:
    """Every message of the bot in words that names the folio."""
    return await _told(person, folio, in_words=True)


async def documents(person: Person, folio: str) -> list[str]:
    """What stands below every document that the bot sent about the folio."""
    return await _told(person, folio, in_words=False)


async def _told(person: Person, folio: str, *, in_words: bool) -> list[str]:
    said = [one for one in await person.messages() if not one["mine"] and in_words is not bool(one["file"])]
    return [one["text"] for one in said if folio in one["text"]]


def unmarked(receipts: list[str]) -> int:
    """How many do not say that they may have come before."""
    return sum(MARK not in text for text in receipts)


async def well_told(person: Person, folio: str) -> None:
    """The acknowledgement and its document arrived, and again only with a mark: after an unknown outcome."""
    for told in (await receipts(person, folio), await documents(person, folio)):
        assert told, f"{folio} was not told"
        assert unmarked(told) <= 1, f"a duplicate without a mark: {told}"


async def told_once(person: Person, folio: str) -> None:
    """The acknowledgement and its document arrived once, and nothing says that they might have before."""
    for told in (await receipts(person, folio), await documents(person, folio)):
        assert (len(told), unmarked(told)) == (1, 1), told
