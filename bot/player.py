"""Plays a whole complaint by itself, as a customer in the local Telegram would, and tells it as it goes."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any, Protocol

from cases.company import Company
from cases.folio import Folio, find_folio
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue

_PATIENCE = 50  # seconds to wait for each answer of the bot: only a crowded machine needs them
_LONGEST = 30  # answers: a complaint has far fewer
PRESSED = {
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


class Customer(Protocol):
    """Somebody in a chat with the bot: what a person can do and see there."""

    async def send(self, text: str) -> Any:
        """Write a text."""

    async def press(self, label: str) -> Any:
        """Press the newest inline button of this label."""

    async def wait_for(self, *, within: float, button: str) -> dict[str, Any]:
        """The bot's next message with such a button."""

    async def messages(self, *, after: int) -> list[dict[str, Any]]:
        """The messages of the chat after one."""


class NoAcknowledgementError(Exception):
    """The conversation ended without a folio."""


@dataclass(frozen=True, slots=True)
class Player:
    """A customer who answers what is asked.

    `tell` gets who speaks ("customer", "bot") and what; `pressed` is the button for each question.
    """

    customer: Customer
    company: Company
    language: Language
    catalogue: Catalogue
    tell: Tell
    pressed: Mapping[str, str] = field(default_factory=lambda: PRESSED)

    async def play(self) -> Folio:
        """Complain, and return the folio of the acknowledgement.

        Raises:
            NoAcknowledgementError: the bot asked something unknown, or gave no folio.
        """
        await self._say(self._words("demo.story"))
        told = 0
        for _ in range(_LONGEST):
            said = await self.customer.wait_for(within=_PATIENCE, button=self._words("button.person"))
            for message in await self.customer.messages(after=told):
                if message["id"] <= said["id"] and not message["mine"]:
                    self.tell("bot", message["text"])
            told = said["id"]
            folio = find_folio(said["text"], self.company.folio_prefix)
            if isinstance(folio, Folio):
                return folio
            await self._reply(said)
        raise NoAcknowledgementError("no folio after so many answers")

    async def _reply(self, said: dict[str, Any]) -> None:
        if any(key["text"] == self._words("button.send") for row in said["buttons"] for key in row):
            await self._press("button.send")
            return
        for question, label in self.pressed.items():
            if self._asks(question, said["text"]):
                await self._press(label)
                return
        for slot in _TYPED:
            if self._asks(f"{slot}.ask", said["text"]):
                await self._say(self._words(f"demo.{slot}"))
                return
        raise NoAcknowledgementError(f"the bot said something the player does not know: {said['text']}")

    def _asks(self, key: str, said: str) -> bool:
        """Whether the question is in what was said: by its longest line, as it may quote answers."""
        asked = self._words(key, company=self.company.name, value="\n")
        return max(asked.splitlines(), key=len) in said

    def _words(self, key: str, **args: str) -> str:
        html = self.catalogue.plain(text(key, **args), self.language)
        return unescape(re.sub(r"<[^>]+>", "", html))

    async def _say(self, words: str) -> None:
        self.tell("customer", words)
        await self.customer.send(words)

    async def _press(self, key: str) -> None:
        label = self._words(key)
        self.tell("customer", f"[{label}]")
        await self.customer.press(label)
