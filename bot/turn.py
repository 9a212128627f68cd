"""One turn, one transaction: an update is taken once, understood, the dialogue advanced, all of it kept.

Runs in a worker thread; everything it causes outside the database is in the outbox or in its `Aftermath`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.aftermath import Aftermath, Apology, query_of
from bot.bought_here import with_purchases
from bot.casework import Casework, Tell, untold
from bot.desk.act import DeskHouse
from bot.desk.arrived import AtDesk
from bot.desk.attending import attends
from bot.desk.desk import Desk
from bot.desk.invitations import Invitations
from bot.desk.overhearing import Overhearing
from bot.feedback import with_survey
from bot.incoming import Incoming, Reachability
from bot.own_cases import with_cases
from bot.performing import perform
from bot.relations import Relations
from bot.saying import Place, Speaker
from bot.talk import lines_of
from cases.clock import LegalClock
from cases.company import Company
from cases.folio import make_folio
from cases.rules import Rules
from flows.declared.catalogue import FLOWS
from flows.dialogue import Dialogue, Draft
from flows.effects import Effect, FolioMissed, OpenCase, Say, Toast
from flows.engine import advance
from flows.events import Confirmed, Event, LanguageChosen
from flows.guessing import missed
from flows.incoming import Edited, Wrote, event_of, looks_ahead, options_now
from flows.language import spoken
from flows.moment import Moment
from flows.understanding import NOTHING_HEARD, Hints, Understanding
from flows.wishes import Wish
from locales import Catalogue
from locales.labels import chosen
from storage.store import Store
from storage.turn import Turn

Understand = Callable[[str, Hints], Understanding]
_GLANCE = 60  # letters that are read before the answer to a press is gone


@dataclass(frozen=True, slots=True)
class Chance:
    """Fresh randomness for a turn: a draft's id, and 128 bits for a folio's tail."""

    draft_id: Callable[[], str]
    bits: Callable[[], int]


@dataclass(frozen=True, slots=True)
class Turns:
    """Takes turns for one bot and one company."""

    store: Store
    bot_id: int
    company: Company
    clock: LegalClock
    catalogue: Catalogue
    understand: Understand
    now: Callable[[], datetime]
    chance: Chance
    tell: Tell = untold
    username: Callable[[], str] = str
    token: str = ""
    relations: Relations | None = None

    def take(self, incoming: Incoming | Reachability | AtDesk) -> Aftermath:
        """One update, wholly or not at all; a second time it does nothing.

        Raises:
            storage.errors.Unavailable: the database could not, nothing was done.
        """
        if isinstance(incoming, Reachability):
            return self._seen(incoming)
        now = self.now()
        with self.store.turn() as unit:
            press = query_of(incoming)
            if not unit.first_sight(self.bot_id, incoming.update_id, now):
                return Aftermath(press)
            if isinstance(incoming, AtDesk):
                toast = Desk(self.house).take(unit, incoming, now)
                return Aftermath(press, toast, posted=unit.has_post, alert=len(toast) > _GLANCE)
            if attends(self.house, unit, incoming, now):
                return Aftermath(press, posted=unit.has_post)
            return self._advanced(unit, incoming, now)

    @property
    def about(self) -> Relations:
        """What the house has with people besides their cases."""
        return self.relations or Relations(self.bot_id, self.company, self.catalogue)

    @property
    def house(self) -> DeskHouse:
        """What the desk needs of all this."""
        casework = Casework(Rules(self.clock, self.company), self.tell)
        return DeskHouse(
            self.bot_id, self.company, self.catalogue, casework, self.understand,
            Invitations(self.token), lambda: self.chance.bits().to_bytes(16), self.username,
        )  # fmt: skip

    def apologise(self, incoming: Incoming | None, update_id: int, chat_id: int) -> None:
        """Set an update aside that failed again and again, and tell the person; the chat goes on."""
        sorry = Apology(self.store, self.bot_id, self.catalogue, self.company.languages[0])
        sorry.say(incoming, update_id, chat_id, self.now())

    def _seen(self, change: Reachability) -> Aftermath:
        now = self.now()
        if not change.reachable:
            self.store.mark_unreachable(self.bot_id, change.chat_id, "blocked by the person", now)
            return Aftermath()
        with self.store.turn() as unit:
            unit.customer(change.chat_id)
        return Aftermath()

    def _advanced(self, unit: Turn, incoming: Incoming, now: datetime) -> Aftermath:
        dialogue = unit.dialogue(self.bot_id, incoming.chat_id)
        moment = self._moment(unit, incoming, now)
        event = self._event(incoming, dialogue, moment)
        moment = with_purchases(moment, unit, incoming, dialogue, event)
        moment = with_cases(moment, unit, incoming, dialogue, event)
        if isinstance(event, Wish):
            moment = self.about.known(moment, unit, incoming.person.telegram_id, spoken(dialogue, moment))
        moment = with_survey(moment, unit, incoming, event)
        if isinstance(event, Confirmed) and dialogue.draft:
            moment = replace(moment, folio=self.folio(unit, moment))
        after, effects = advance(dialogue, event, moment, FLOWS)
        overhearing = self.overhearing(unit, incoming, now)
        if overhearing and overhearing.has_to_wait(dialogue, after, effects):
            return Aftermath(query_of(incoming), posted=True)
        told = self.performed(effects, unit, incoming, after, moment)
        if any(isinstance(effect, FolioMissed) for effect in told):
            after = missed(after, now)
        if isinstance(event, LanguageChosen):
            unit.agreements.speak(self.bot_id, incoming.person.telegram_id, event.language)
        unit.keep_dialogue(self.bot_id, incoming.chat_id, after, now)
        speaker = Speaker(self.catalogue, after.language or self.company.languages[0], now)
        draft = after.draft or dialogue.draft
        if draft:
            says = (effect for effect in told if isinstance(effect, Say))
            lines = lines_of(incoming, event, draft, says, speaker, moment)
            self._keep_talk(unit, draft, lines, effects, after, now)
        return self.said(unit, told, incoming, after, speaker, overhearing)

    def overhearing(self, unit: Turn, incoming: Incoming, now: datetime) -> Overhearing | None:
        """The person who has the conversation, and so hears what the bot says; None where the bot has it."""
        held = unit.desk(self.bot_id).takeover(incoming.chat_id)
        return Overhearing(self.house, unit, incoming, held, now) if held else None

    def performed(
        self, effects: Iterable[Effect], unit: Turn, incoming: Incoming, after: Dialogue, moment: Moment
    ) -> list[Effect]:
        """Do what was asked for, and give what is to be said."""
        casework = Casework(Rules(self.clock, self.company), self.tell)
        return list(perform(effects, unit, incoming, after, moment, self.bot_id, casework, self.about))

    def _keep_talk(
        self,
        unit: Turn,
        draft: Draft,
        lines: list[tuple[str, str]],
        effects: Iterable[Effect],
        after: Dialogue,
        now: datetime,
    ) -> None:
        """The conversation is written down while it lasts, and stays only where the person wants it."""
        sent = any(isinstance(effect, OpenCase) for effect in effects)
        wanted = draft.answers.get("transcript_consent") is True
        if after.draft is None and not (sent and wanted):
            unit.transcripts.forget(draft.id)
        elif lines:
            unit.transcripts.note(draft.id, now, lines)

    def said(
        self,
        unit: Turn,
        told: list[Effect],
        incoming: Incoming,
        after: Dialogue,
        speaker: Speaker,
        overhearing: Overhearing | None = None,
    ) -> Aftermath:
        """What is said is posted with the turn, in sight of whoever overhears it."""
        place = Place(
            self.bot_id,
            incoming.chat_id,
            incoming.thread_id,
            after.draft.id if after.draft else "",
            incoming.press.message_id if incoming.press else 0,
        )
        messages = speaker.messages((effect for effect in told if isinstance(effect, Say)), place)
        for message in messages:
            unit.enqueue(message, speaker.now)
        if messages and overhearing:
            overhearing.show(messages)
        toasts = [speaker.toast(effect.text) for effect in told if isinstance(effect, Toast)]
        press = incoming.press.query_id if incoming.press else None
        return Aftermath(press, toasts[0] if toasts else "", posted=unit.has_post)

    def _moment(self, unit: Turn, incoming: Incoming, now: datetime) -> Moment:
        return Moment(
            now,
            self.company,
            self.clock,
            self.chance.draft_id(),
            known=unit.customer(incoming.person.telegram_id),
            client_language=self.company.language_named(incoming.person.language_code),
            sent_at=min(incoming.at, now) if incoming.at else None,
        )

    def _event(self, incoming: Incoming, dialogue: Dialogue, moment: Moment) -> Event:
        received = incoming.received
        heard, choice = NOTHING_HEARD, None
        if isinstance(received, Wrote | Edited) and received.text:
            hints = Hints(
                moment.today,
                dialogue.language if dialogue.settled else None,
                incoming.person.language_code,
                self.company.products,
                self.company.reference_patterns,
                looks_ahead(dialogue, moment, FLOWS),
            )
            heard = self.understand(received.text, hints)
            choice = chosen(received.text, options_now(dialogue, moment, FLOWS), self.catalogue)
        return event_of(received, dialogue, heard, choice, moment, FLOWS)

    def folio(self, unit: Turn, moment: Moment) -> str:
        """A fresh folio, whose number stays free if no case is opened under it."""
        year = moment.now.astimezone(ZoneInfo(self.company.zone)).year
        number = unit.next_folio_number(self.company.folio_prefix, year)
        return str(make_folio(self.company.folio_prefix, year, number, self.chance.bits()))
