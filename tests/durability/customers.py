"""Customers who do not give up: each tells something and answers until a folio comes, whatever happens meanwhile."""

import re
from html import unescape

from cases.folio import Folio, find_folio
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue
from sandbox.client import Person

CATALOGUE = Catalogue("Europe/Madrid")
PRAISE = "El técnico fue muy amable y puntual, y dejó la cocina limpia."
TYPED = {"full_name": "Marta Ruiz Gómez", "contact": "marta.ruiz@example.com"}
PRESSED = {"age_ok": "yes_no.yes", "transcript_consent": "yes_no.no", "safety_risk": "yes_no.no"}
PATIENCE = 100.0


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


async def to_review(person: Person, tale: str = PRAISE) -> dict:
    """Tell it and answer until the review is there."""
    await person.send("/felicitacion")
    await person.wait_for(words("praise.ask").split("\n")[0][:20], within=PATIENCE)
    await person.send(tale)
    answered: set[str] = set()
    while True:
        message = await person.wait_for(button=PERSON, within=PATIENCE)
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
        message = await person.wait_for(pattern=r"[A-Z]{2,}-\d{4}-\d{6}-", within=PATIENCE)
        found = find_folio(message["text"], re.search(r"([A-Z]{2,})-\d{4}-", message["text"]).group(1))
        if isinstance(found, Folio):
            return str(found)


async def receipts(person: Person, folio: str) -> list[str]:
    """Every message of the bot that names the folio."""
    return [one["text"] for one in await person.messages() if not one["mine"] and folio in one["text"]]


def unmarked(receipts: list[str]) -> int:
    """How many do not say that they may have come before."""
    return sum(MARK not in text for text in receipts)
