"""What people do again and again in the stories, and how the bot's words are recognised."""

import re
from collections.abc import Callable

from bot.company import load_company
from bot.demo import sample_company
from cases.folio import Folio, find_folio
from cases.taxonomy import Language
from sandbox.client import Person
from tests.stories.conftest import spoken

COMPANY = load_company(sample_company())
TALE = "La comanda va arribar amb la caixa oberta i ningú no em contesta els correus."
_TYPED = {
    "product": "Rentadora Balay",
    "occurred_on": "ahir",
    "full_name": "Núria Pujol i Vila",
}
_PRESSED = {
    "safety_risk": "yes_no.no",
    "age_ok": "yes_no.yes",
    "transcript_consent": "yes_no.no",
    "case_type": "case_type.complaint",
    "amount": "button.skip",
    "reference": "button.skip",
    "evidence": "button.skip",
    "remedy": "remedy.repair",
    "place": "button.skip",
    "contact": "button.skip",
}


def asks(message: dict, slot: str, language: Language = Language.CA) -> bool:
    """Whether the message asks for this slot: by the first sentence of its question."""
    return (
        re.split(r"(?<=[.?:])\s", spoken(f"{slot}.ask", language, about="\n", legal_name="\n"))[0]
        in message["text"]
    )


async def asked(person: Person, slot: str, language: Language = Language.CA) -> dict:
    """The bot's message that asks for this slot, since the person's last act."""
    message = await person.wait_for(re.split(r"(?<=[.?:])\s", spoken(f"{slot}.ask", language, about="\n"))[0])
    assert message["buttons"], "every question has the way to a person"
    return message


async def heard(person: Person) -> list[dict]:
    """All that the bot has said to the person in words; a document comes when it is made, early or late."""
    return [message for message in await person.messages() if not message["mine"] and not message["file"]]


async def texts(person: Person) -> str:
    """All that the bot has said, in one string."""
    return "\n".join(message["text"] for message in await heard(person))


async def begins(person: Person, tale: str = TALE) -> dict:
    """A denúncia up to the first question after the story, whatever is heard in that: nobody in danger?"""
    await person.send("/denuncia")
    await asked(person, "report")
    await person.send(tale)
    return await asked(person, "safety_risk")


async def goes_on_to_review(person: Person, **typed: str) -> dict:
    """Answer whatever is asked until the review; the review (its last page, with the buttons)."""
    return await _goes_on(person, lambda message: _has(message, spoken("button.send")), typed)


async def goes_on_to(person: Person, slot: str, **typed: str) -> dict:
    """Answer whatever is asked until this slot is asked for; its question."""
    return await _goes_on(person, lambda message: asks(message, slot), typed)


async def _goes_on(person: Person, is_there: Callable[[dict], bool], typed: dict[str, str]) -> dict:
    said = (await heard(person))[-1:] if person.to().seen else []  # what was asked before is no answer
    message = said[0] if said else None
    if message is None or not _has(message, spoken("button.person")):
        message = await person.wait_for(button=spoken("button.person"))
    for _ in range(20):
        if is_there(message):
            return message
        await _reply(person, message, typed)
        message = await person.wait_for(button=spoken("button.person"))
    raise AssertionError("the form has no end")


async def _reply(person: Person, message: dict, typed: dict[str, str]) -> None:
    for slot, words in (_TYPED | typed).items():
        if asks(message, slot):
            await person.send(words)
            return
    if _has(message, spoken("button.done")):
        await person.press(spoken("button.done"), message=message["id"])
        return
    for slot, key in _PRESSED.items():
        if asks(message, slot):
            await person.press(spoken(key), message=message["id"])
            return
    raise AssertionError(f"the bot asked something unknown: {message['text']}")


async def complains(person: Person, tale: str = TALE) -> str:
    """A whole queixa; its folio."""
    await person.send("/reclamacio")
    await asked(person, "description")
    await person.send(tale)
    await goes_on_to_review(person)
    return await sends(person)


async def praises(person: Person, words: str = "El tècnic va ser molt amable i puntual.") -> str:
    """The shortest way to a folio."""
    await reviews_praise(person, words)
    return await sends(person)


async def reviews_praise(person: Person, words: str = "El tècnic va ser molt amable i puntual.") -> dict:
    """The shortest way to a review."""
    await person.send("/felicitacio")
    await asked(person, "praise")
    await person.send(words)
    return await goes_on_to_review(person)


async def sends(person: Person) -> str:
    """Press the review's send button; the folio of the acknowledgement."""
    await person.press(spoken("button.send"))
    acknowledged = await person.wait_for(button=spoken("button.add"))
    return folio_in((await texts(person)).rpartition(spoken("button.add"))[0] + acknowledged["text"])


def folio_in(words: str) -> str:
    """The last folio in a text."""
    found = find_folio(words[words.rfind(f"{COMPANY.folio_prefix}-") :], COMPANY.folio_prefix)
    assert isinstance(found, Folio), words
    return str(found)


def _has(message: dict, label: str) -> bool:
    return any(key["text"] == label for row in message["buttons"] or [] for key in row)
