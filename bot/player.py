"""Plays a whole complaint by itself, as a customer in the local Telegram would, and tells it as it goes."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from typing import Any

from bot.demo import Stage
from cases.folio import Folio, find_folio
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue
from sandbox.client import Person

_PATIENCE = 15  # seconds to wait for each answer of the bot
_LONGEST = 30  # answers: a complaint has far fewer
_PRESSED = {
    "safety_risk.ask": "yes_no.no",
    "case_type.ask": "case_type.claim",
    "remedy.ask": "remedy.repair",
    "remedy.more": "button.done",
    "amount.ask": "button.skip",
    "reference.ask": "button.skip",
    "evidence.ask": "button.skip",
    "age_ok.ask": "yes_no.yes",
    "transcript_consent.ask": "yes_no.no",
}
_TYPED = ("product", "occurred_on", "full_name", "contact")

Tell = Callable[[str, str], None]


class NoAcknowledgementError(Exception):
    """The conversation ended without a folio."""


@dataclass(frozen=True, slots=True)
class Player:
    """A customer who answers what is asked. `tell` gets who speaks ("customer", "bot") and what."""

    stage: Stage
    language: Language
    catalogue: Catalogue
    tell: Tell

    async def play(self) -> Folio:
        """Complain, and return the folio of the acknowledgement.

        Raises:
            NoAcknowledgementError: the bot asked something unknown, or gave no folio.
        """
        person = self.stage.customers[list(Language).index(self.language)]
        await self._say(person, self._words("demo.story"))
        for _ in range(_LONGEST):
            said = await person.wait_for(within=_PATIENCE, has_buttons=True)
            for message in await person.messages(since=said["revision"]):
                self.tell("bot", message["text"])
            folio = find_folio(said["text"], self.stage.company.folio_prefix)
            if isinstance(folio, Folio):
                return folio
            await self._reply(person, said)
        raise NoAcknowledgementError("no folio after so many answers")

    async def _reply(self, person: Person, said: dict[str, Any]) -> None:
        if any(key["text"] == self._words("button.send") for row in said["buttons"] for key in row):
            await self._press(person, "button.send")
            return
        for question, label in _PRESSED.items():
            if self._asks(question, said["text"]):
                await self._press(person, label)
                return
        for slot in _TYPED:
            if self._asks(f"{slot}.ask", said["text"]):
                await self._say(person, self._words(f"demo.{slot}"))
                return
        raise NoAcknowledgementError(f"the bot said something the player does not know: {said['text']}")

    def _asks(self, key: str, said: str) -> bool:
        asked = self._words(key, company=self.stage.company.name)
        first = re.split(r"\n|\{", asked)[0]
        return first in said

    def _words(self, key: str, **args: str) -> str:
        html = self.catalogue.plain(text(key, **args), self.language)
        return unescape(re.sub(r"<[^>]+>", "", html))

    async def _say(self, person: Person, words: str) -> None:
        self.tell("customer", words)
        await person.send(words)

    async def _press(self, person: Person, key: str) -> None:
        label = self._words(key)
        self.tell("customer", f"[{label}]")
        await person.press(label)
