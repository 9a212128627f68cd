"""A company, a clock that is told, and a chat that is played in words: the stage of the flows' tests."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from aftersales.survey import Survey, SurveyKind
from cases.clock import LegalClock
from cases.company import Company, Jurisdiction, Sector
from cases.folio import make_folio
from cases.taxonomy import Language
from flows.answer import Answer
from flows.declared.catalogue import FLOWS
from flows.dialogue import Dialogue
from flows.effects import Effect, OpenCase, Say, Toast
from flows.engine import advance
from flows.events import Answered, Chose, Event
from flows.moment import Moment
from flows.understanding import NOTHING_HEARD, Understanding

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)  # a Monday, noon in Girona
SHOP = Company(
    "Electrodomèstics Girona, SL",
    "B17000000",
    "Carrer Nou 1, 17001 Girona",
    Jurisdiction("ES", "CT"),
    "Europe/Madrid",
    sector=Sector.GENERAL,
)
HEARD_CATALAN = Understanding(language=Language.CA, language_confidence=0.99)


@lru_cache
def clock_of(company: Company) -> LegalClock:
    return LegalClock(company)


@lru_cache
def folio_of(number: int) -> str:
    return str(make_folio("REC", 2026, number, number * 7919))


@dataclass(frozen=True)
class Chat:
    """A chat so far. Every step gives a new one; `effects` are those of the last event."""

    dialogue: Dialogue = field(default_factory=Dialogue)
    effects: tuple[Effect, ...] = ()
    now: datetime = NOON
    company: Company = SHOP
    turn: int = 1
    known: dict = field(default_factory=dict)
    survey: Survey | None = field(default_factory=lambda: Survey(7, SurveyKind.CASE))

    @property
    def moment(self) -> Moment:
        return Moment(
            self.now,
            self.company,
            clock_of(self.company),
            f"draft{self.turn}",
            folio_of(self.turn),
            client_language=Language.CA,
            known=self.known,
            survey=self.survey,
        )

    def after(self, event: Event) -> "Chat":
        """The chat after one event."""
        dialogue, effects = advance(self.dialogue, event, self.moment, FLOWS)
        return replace(self, dialogue=dialogue, effects=effects, turn=self.turn + 1)

    def later(self, **span: float) -> "Chat":
        return replace(self, now=self.now + timedelta(**span))

    def says(self, words: str, heard: Understanding = NOTHING_HEARD, message_id: int = 0) -> "Chat":
        return self.after(Answered(Answer(words, heard=heard, message_id=message_id)))

    def picks(self, slot: str, value: str) -> "Chat":
        draft = self.dialogue.draft
        return self.later(seconds=3).after(Chose(slot, value, draft.id if draft else "gone"))

    def all(self, events: Iterable[Event]) -> "Chat":
        chat = self
        for event in events:
            chat = chat.after(event)
        return chat

    @property
    def keys(self) -> list[str]:
        """The keys of all that was said and toasted, in order; a question asked again by its own key."""
        return [_key(e) for e in self.effects if isinstance(e, Say | Toast)]

    @property
    def asked(self) -> str:
        """The key of the last prompt."""
        prompts = [_key(e) for e in self.effects if isinstance(e, Say) and e.asks]
        return prompts[-1] if prompts else ""

    @property
    def case(self) -> OpenCase:
        return next(e for e in self.effects if isinstance(e, OpenCase))

    def did(self, kind: type) -> bool:
        return any(isinstance(e, kind) for e in self.effects)


def _key(effect: Say | Toast) -> str:
    if effect.text.key == "question.again":
        return dict(effect.text.args)["ask"].key
    if effect.text.key == "hazards":
        return " + ".join(advice.key for advice in dict(effect.text.args)["advice"].items)
    return effect.text.key


TODAY = date(2026, 11, 23)
STORY = "La rentadora que vaig comprar fa un mes no centrifuga i perd aigua."
