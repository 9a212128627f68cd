"""One turn of the other bot, one transaction: what people say there about advertising, and nothing else.

It never touches whether the person can be reached about their cases: that is the bot for cases' to know.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.aftermath import Aftermath, Apology, query_of
from bot.desk.arrived import AtDesk
from bot.incoming import Incoming, Reachability
from bot.news.codes import PREFIX, NewsCodes
from bot.news.codes import Sent as Undone
from bot.relations import Relations
from bot.saying import Place, Speaker
from cases.clock import LegalClock
from cases.company import Company
from cases.taxonomy import Language
from flows.dialogue import Dialogue
from flows.effects import Effect, NoteConsent, OptOut, RememberCustomer, Say, Toast
from flows.events import Event, LanguageChosen
from flows.incoming import Commanded, Edited, Wrote
from flows.language import spoken
from flows.moment import Moment
from flows.news import Sent, answer, news_event
from flows.understanding import NOTHING_HEARD, Hints, Understanding
from locales import Catalogue
from storage.store import Store
from storage.turn import Turn

Understand = Callable[[str, Hints], Understanding]


@dataclass(frozen=True, slots=True)
class NewsTurns:
    """Takes turns for the other bot of one company."""

    store: Store
    bot_id: int
    company: Company
    clock: LegalClock
    catalogue: Catalogue
    understand: Understand
    now: Callable[[], datetime]
    relations: Relations
    codes: NewsCodes

    def take(self, incoming: Incoming | Reachability | AtDesk) -> Aftermath:
        """One update, wholly or not at all; a second time it does nothing. Groups are none of its business.

        Raises:
            storage.errors.Unavailable: the database could not, nothing was done.
        """
        if isinstance(incoming, Reachability):
            return self._seen(incoming)
        now = self.now()
        with self.store.turn() as unit:
            fresh = unit.first_sight(self.bot_id, incoming.update_id, now)
            if not fresh or isinstance(incoming, AtDesk):
                return Aftermath(query_of(incoming))
            return self._answered(unit, incoming, now)

    def apologise(self, incoming: Incoming | None, update_id: int, chat_id: int) -> None:
        """Set an update aside that failed again and again, and tell the person; the chat goes on."""
        sorry = Apology(self.store, self.bot_id, self.catalogue, self.company.languages[0])
        sorry.say(incoming, update_id, chat_id, self.now())

    def lose(self, chat_id: int, why: str, now: datetime) -> None:
        """The person blocked this bot: nothing is sent to them here any more (`law.md` (e) 10)."""
        with self.store.turn() as unit:
            unit.agreements.leave(self.bot_id, chat_id, why, now)

    def _seen(self, change: Reachability) -> Aftermath:
        """Blocked here, or let in again: what they agreed to stands, and they are written to again."""
        now = self.now()
        if not change.reachable:
            self.lose(change.chat_id, "blocked by the person", now)
            return Aftermath()
        with self.store.turn() as unit:
            for place in unit.agreements.places(change.chat_id):
                if place.bot_id == self.bot_id:
                    unit.agreements.arrive(self.bot_id, change.chat_id, place.language, now)
        return Aftermath()

    def _answered(self, unit: Turn, incoming: Incoming, now: datetime) -> Aftermath:
        dialogue = unit.dialogue(self.bot_id, incoming.chat_id)
        moment = self._moment(unit, incoming, dialogue, now)
        heard = self._heard(incoming, dialogue, moment)
        event = self._event(incoming, heard, now)
        after, effects = answer(dialogue, event, heard, moment)
        told = list(self._performed(effects, unit, incoming, after, moment))
        person, language = incoming.person.telegram_id, after.language or self.company.languages[0]
        if isinstance(event, LanguageChosen):
            unit.agreements.speak(self.bot_id, person, language)
        if isinstance(incoming.received, Commanded):  # whoever blocked it and comes back begins with Start
            unit.agreements.arrive(self.bot_id, person, language, now)
        unit.keep_dialogue(self.bot_id, incoming.chat_id, after, now)
        return self._said(unit, told, incoming, Speaker(self.catalogue, language, now))

    def _moment(self, unit: Turn, incoming: Incoming, dialogue: Dialogue, now: datetime) -> Moment:
        client = self.company.language_named(incoming.person.language_code)
        moment = Moment(now, self.company, self.clock, "", client_language=client)
        language = spoken(dialogue, moment)
        return self.relations.known(moment, unit, incoming.person.telegram_id, language)

    def _heard(self, incoming: Incoming, dialogue: Dialogue, moment: Moment) -> Understanding:
        received = incoming.received
        if not isinstance(received, Wrote | Edited) or not received.text:
            return NOTHING_HEARD
        language = dialogue.language if dialogue.settled else None
        hints = Hints(moment.today, language, incoming.person.language_code, self.company.products)
        return self.understand(received.text, hints)

    def _event(self, incoming: Incoming, heard: Understanding, now: datetime) -> Event | Sent:
        match incoming.received:
            case Commanded("start", rest) if rest.startswith(PREFIX):
                read = self.codes.read(rest.strip(), incoming.person.telegram_id, now)
                return Sent(why_not=read.value) if isinstance(read, Undone) else Sent(self._ours(read))
        return news_event(incoming.received, heard, self.company.languages)

    def _ours(self, language: Language) -> Language | None:
        return language if language in self.company.languages else None

    def _performed(
        self, effects: Iterable[Effect], unit: Turn, incoming: Incoming, after: Dialogue, moment: Moment
    ) -> Iterable[Effect]:
        for effect in effects:
            match effect:
                case NoteConsent() | OptOut():
                    yield from self.relations.perform(effect, unit, incoming, after, moment)
                case RememberCustomer(facts):
                    unit.remember_customer(incoming.person.telegram_id, facts, moment.now)
                case _:
                    yield effect

    def _said(self, unit: Turn, told: list[Effect], incoming: Incoming, speaker: Speaker) -> Aftermath:
        place = Place(self.bot_id, incoming.chat_id, incoming.thread_id)
        for message in speaker.messages((effect for effect in told if isinstance(effect, Say)), place):
            unit.enqueue(message, speaker.now)
        toasts = [speaker.toast(effect.text) for effect in told if isinstance(effect, Toast)]
        return Aftermath(query_of(incoming), toasts[0] if toasts else "", posted=unit.has_post)
