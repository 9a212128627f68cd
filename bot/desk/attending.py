"""A customer's message where the house has the conversation, or where it is an invitation that they bring.

Free words, files and edits go to the person who has it; the bot says nothing but safety advice. Commands and
buttons are still the bot's: whoever asks it is answered, and their rights stay theirs (`law.md` (b)).
"""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.desk.act import DeskHouse
from bot.desk.drawing import customer_name
from bot.desk.invitations import PREFIX
from bot.desk.posting import Poster, Spot
from bot.desk.relaying import Relaying
from bot.incoming import Incoming
from cases.alerts import AlertKind
from cases.operators import Operator
from cases.taxonomy import Language, Urgency
from flows.alarm import advice, worst_first
from flows.incoming import Commanded, Edited, SentOther, Wrote
from flows.text import text
from flows.understanding import Hints
from storage.deskwork import Deskwork
from storage.talks import Takeover
from storage.turn import Turn


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
            case Wrote() | Edited() | SentOther():
                held = self.book.takeover(self.incoming.chat_id)
                return held is not None and self._relayed(held)
        return False

    def _relayed(self, held: Takeover) -> bool:
        topic = self.book.topic(held.topic_id)
        if topic is None:
            return False
        file = self.unit.read_case(topic.folio) if topic.folio else None
        language = file.case.language if file and file.case else self._language()
        desk = next((one.language for one in self.book.desks() if one.chat_id == topic.desk_id), language)
        name = customer_name(self.unit, self.incoming.chat_id) or "…"
        Relaying(self.book, self._poster(), topic, language, desk).from_customer(self.incoming, name)
        self._warned(language)
        return True

    def _warned(self, language: Language) -> None:
        """Words that tell of a danger are answered with what to do, whoever has the conversation."""
        received = self.incoming.received
        words = received.text if isinstance(received, Wrote | Edited) else ""
        if not words:
            return
        today = self.now.astimezone(ZoneInfo(self.house.company.zone)).date()
        heard = self.house.understand(words, Hints(today, language))
        if heard.urgency is not Urgency.IMMEDIATE:
            return
        said = advice(worst_first(heard.hazards), self.house.company)
        self._poster().say(Spot(self.incoming.chat_id), said.text, language)
        note = {"hazards": [hazard.value for hazard in heard.hazards], "draft": ""}
        self.unit.call_person(self.house.bot_id, self.incoming.chat_id, self.now, AlertKind.SAFETY, note)

    def _enrolled(self, code: str) -> None:
        """They bring an invitation: an operator from now on, or told why not."""
        person, language = self.incoming.person, self._language()
        read = self.house.invitations.read(code, self.now)
        words = text("desk.no_invitation")
        if read is not None:
            role, until = read
            who = Operator(person.telegram_id, person.name or str(person.telegram_id), role, language)
            if self.book.redeem(code, who, self.now, until):
                words = text("desk.enrolled", role=text(f"actor.{role.value}"))
        self._poster().say(Spot(self.incoming.chat_id), words, language)

    def _language(self) -> Language:
        code = (self.incoming.person.language_code or "").lower().partition("-")[0]
        ours = self.house.company.languages
        return next((one for one in ours if one.value == code), ours[0])

    def _poster(self) -> Poster:
        return Poster(self.unit, self.house.bot_id, self.house.catalogue, self.now)
