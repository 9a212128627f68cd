"""A customer's message where the house has the conversation, or where it is an invitation that they bring.

Free words, files and edits go to the person who has it; the bot says nothing but safety advice,
and that a supervisor was called. Commands and
buttons are still the bot's: whoever asks it is answered, and their rights stay theirs (`law.md` (b)).
"""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.calling import supervisor_called
from bot.desk.act import DeskHouse
from bot.desk.drawing import customer_name
from bot.desk.invitations import PREFIX
from bot.desk.posting import Poster, Spot, spot_of
from bot.desk.relaying import Relaying
from bot.desk.tongue import desk_language
from bot.incoming import Incoming
from cases.alerts import AlertKind
from cases.operators import Operator
from cases.taxonomy import Language, Urgency
from flows.alarm import advice, worst_first
from flows.desk.keys import pressed
from flows.incoming import Commanded, Edited, Pressed, SentOther, Wrote
from flows.text import text
from flows.understanding import Hints, Understanding
from storage.desks import TopicRow
from storage.deskwork import Deskwork
from storage.errands import Errand
from storage.talks import Takeover
from storage.turn import Turn

BACK = "back"  # the customer's button: to the bot again


def attends(house: DeskHouse, unit: Turn, incoming: Incoming, now: datetime) -> bool:
    """Whether an update of a private chat was the house's, and not the bot's, to answer: then it is done."""
    return _Attending(house, unit, unit.desk(house.bot_id), incoming, now).attends()


@dataclass(frozen=True, slots=True)
class _Attending:
    house: DeskHouse
    unit: Turn
    book: Deskwork
    incoming: Incoming
    now: datetime

    def attends(self) -> bool:
        match self.incoming.received:
            case Commanded("start", rest) if rest.startswith(PREFIX):
                self._enrolled(rest.strip())
                return True
            case Pressed(data) if (pressed(data) or ("",))[0] == BACK:
                self._back_to_the_bot()
                return True
            case Edited():
                return self._edited()
            case Wrote() | SentOther():
                held = self.book.takeover(self.incoming.chat_id)
                topic = self._topic(held) if held else None
                if topic is not None:
                    self._relayed(topic)
                return topic is not None
        return False

    def _edited(self) -> bool:
        """New words for what went to a person go there too, also when the bot has the conversation again."""
        relay = self.book.sent_from(self.incoming.chat_id, self.incoming.message_id)
        held = self.book.takeover(self.incoming.chat_id)
        topic = self.book.topic(relay.topic_id) if relay else self._topic(held) if held else None
        if topic is not None:
            self._relayed(topic)
        return topic is not None

    def _topic(self, held: Takeover) -> TopicRow | None:
        """Where it goes: an answer to the topic of what it answers, all else where the conversation is."""
        answers = self.incoming.replies_to
        relay = self.book.arrived_as(self.incoming.chat_id, answers) if answers else None
        answered = self.book.topic(relay.topic_id) if relay else None
        return answered or self.book.topic(held.topic_id)

    def _relayed(self, topic: TopicRow) -> None:
        language = self._language(topic)
        name = customer_name(self.unit, self.incoming.chat_id) or self.incoming.person.name or "…"
        at_desk = desk_language(self.book, topic.desk_id, language)
        relaying = Relaying(self.book, self._poster(), topic, language, at_desk)
        relaying.from_customer(self.incoming, name)
        self._heard(language)

    def _heard(self, language: Language) -> None:
        """Words that tell of a danger, or ask for a supervisor, are heard whoever has the conversation."""
        received = self.incoming.received
        words = received.text if isinstance(received, Wrote | Edited) else ""
        if not words:
            return
        today = self.now.astimezone(ZoneInfo(self.house.company.zone)).date()
        heard = self.house.understand(words, Hints(today, language))
        if heard.urgency is Urgency.IMMEDIATE:
            self._warned(heard, language)
        if heard.asks_supervisor:
            self._above_called(words, language)

    def _above_called(self, words: str, language: Language) -> None:
        """Who is unhappy with the operator gets a supervisor in the same conversation (L10 art. 8.3)."""
        chat_id, company = self.incoming.chat_id, self.house.company
        told = supervisor_called(self.unit, self.house.bot_id, chat_id, company, self.now, words)
        if told is not None:
            self._poster().say(Spot(chat_id), told, language)

    def _warned(self, heard: Understanding, language: Language) -> None:
        """A danger is answered with what to do, and the desk alerted."""
        said = advice(worst_first(heard.hazards), self.house.company)
        self._poster().say(Spot(self.incoming.chat_id), said.text, language)
        note = {"hazards": [hazard.value for hazard in heard.hazards], "draft": ""}
        self.unit.call_person(self.house.bot_id, self.incoming.chat_id, self.now, AlertKind.SAFETY, note)

    def _back_to_the_bot(self) -> None:
        """The customer would rather go on with the bot: they may, and the topic is told."""
        held = self.book.takeover(self.incoming.chat_id)
        topic = self.book.topic(held.topic_id) if held else None
        if held is None or topic is None:
            return
        self.book.end_takeover(self.incoming.chat_id, self.now)
        self.unit.paperwork.send_on(self.house.bot_id, Errand.RESUME, self.incoming.chat_id, self.now)
        language, who = self._language(topic), self.book.operator(held.operator_id)
        ended = text("takeover.ended", name=who.shown if who else self.house.company.name)
        self._poster().say(Spot(self.incoming.chat_id), ended, language)
        at_desk = desk_language(self.book, topic.desk_id, language)
        self._poster().say(spot_of(topic), text("takeover.left"), at_desk)
        self._poster().card(topic, at_desk)

    def _enrolled(self, code: str) -> None:
        """They bring an invitation: an operator from now on, or told why not."""
        person, language = self.incoming.person, self._client_language()
        read = self.house.invitations.read(code, self.now)
        words = text("desk.no_invitation")
        if read is not None:
            role, until = read
            who = Operator(person.telegram_id, person.name or str(person.telegram_id), role, language)
            if self.book.redeem(code, who, self.now, until):
                words = text("desk.enrolled", role=text(f"actor.{role.value}"))
        self._poster().say(Spot(self.incoming.chat_id), words, language)

    def _language(self, topic: TopicRow) -> Language:
        """Of the case, or in which they and the bot spoke."""
        file = self.unit.read_case(topic.folio) if topic.folio else None
        if file and file.case:
            return file.case.language
        return self.book.dialogue(self.incoming.chat_id).language or self._client_language()

    def _client_language(self) -> Language:
        company = self.house.company
        return company.language_named(self.incoming.person.language_code) or company.languages[0]

    def _poster(self) -> Poster:
        return Poster(self.unit, self.house.bot_id, self.house.catalogue, self.now)
