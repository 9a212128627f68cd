"""The desk's side of a turn: whose act it is, whether it is theirs to do, and what comes of it.

Deny by default: who is no operator by numeric id has no rights, wherever they are and whatever they press.
Every act, done or refused, leaves a row in the audit.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.commands import command_names
from bot.desk.act import Act, Answer, DeskHouse, Handler, Unfit
from bot.desk.arrived import (
    AtDesk,
    BotChanged,
    CameOrWent,
    Nobody,
    Ordered,
    PressedThere,
    Reacted,
    Spoke,
    TopicClosed,
    Upgraded,
)
from bot.desk.doing.writing import spoken
from bot.desk.handlers import BUTTONS_ONLY, HANDLERS
from bot.desk.leaving import give_back
from bot.desk.posting import Poster, Spot, spot_of
from bot.desk.rights import denied
from bot.desk.tongue import group_language
from bot.desk.trouble import troubled
from cases.operators import Operator
from cases.refused import Refused
from cases.taxonomy import Language
from flows.declared.refusals import refusal
from flows.desk.keys import pressed
from flows.text import Text, text
from storage.deskbook import DONE, Done
from storage.desks import TopicRow
from storage.deskwork import Deskwork
from storage.errands import Errand
from storage.turn import Turn

_SETS_UP = "desk"  # the one command that makes sense in a group that is no desk yet


@dataclass(frozen=True, slots=True)
class Desk:
    """Takes what happens in groups, for one bot."""

    house: DeskHouse

    def take(self, unit: Turn, at: AtDesk, now: datetime) -> str:
        """One update of a group; the short answer to its press, "" for none."""
        return _Turn(self.house, unit, unit.desk(self.house.bot_id), at, now).taken()


@dataclass(frozen=True, slots=True)
class _Turn:
    house: DeskHouse
    unit: Turn
    book: Deskwork
    at: AtDesk
    now: datetime

    def taken(self) -> str:
        match self.at.what:
            case Upgraded(new_id):
                self._upgraded(new_id)
            case BotChanged(why):
                troubled(self.unit, self.house.bot_id, self.house.catalogue, self.at.chat_id, why, self.now)
            case CameOrWent(telegram_id, here):
                self._came_or_went(telegram_id, here)
            case Ordered(name, rest):
                return self._ordered(name, rest)
            case PressedThere(data):
                return self._pressed(data)
            case Spoke() as spoke:
                self._spoke(spoke)
            case Reacted() as reaction:
                self._reacted(reaction)
            case TopicClosed():
                self._closed()
        return ""

    # ---- what is ordered, by word or button

    def _ordered(self, name: str, rest: str) -> str:
        if not self._is_desk() and name != _SETS_UP and self._operator() is None:
            return self._elsewhere(name)
        handler = HANDLERS.get(name)
        if handler is None or name in BUTTONS_ONLY:
            if not self.at.nobody:
                self._say(text("desk.unknown_command", name=name[:32]))
            return ""
        return self._done(handler, rest, self._topic())

    def _elsewhere(self, name: str) -> str:
        """In a group that is no desk customers are told where they are served, and nothing else."""
        if name in HANDLERS:
            self._note(name, "", "denied: stranger")
        if name in command_names(self.house.catalogue):
            self._say(text("group.private_only"))
        return ""

    def _pressed(self, data: str) -> str:
        found = pressed(data)
        handler = HANDLERS.get(found[0]) if found else None
        topic = self.book.topic(found[1]) if found else None
        is_foreign = topic is not None and topic.desk_id != self.at.chat_id  # forged, or of a group that was
        if found is None or handler is None or is_foreign:
            self._note(handler.name if handler else "press", "", "denied: stale")
            return self._plain(text("button.stale"))
        return self._done(handler, found[2], topic)

    def _done(self, handler: Handler, rest: str, topic: TopicRow | None) -> str:
        who = self._operator()
        why = denied(handler, who, self.at.nobody, topic, at_desk=self._is_desk())
        folio = topic.folio if topic else ""
        if why or who is None:
            self._note(handler.name, folio, f"denied: {why}")
            self._say(text(f"desk.denied.{why}"))
            return self._plain(text(f"desk.denied.{why}"))
        act = self._act(who, rest, topic)
        try:
            toast = self._answered(act, list(handler.do(act)))
        except Refused as refused:
            self._note(handler.name, folio, refused.code.value)
            return self._refused(act, refusal(refused), handler)
        except Unfit as unfit:
            self._note(handler.name, folio, unfit.words.key)
            return self._refused(act, unfit.words, handler)
        self._note(handler.name, folio, DONE)
        if topic is not None:
            self._redraw(topic)
        return toast

    def _refused(self, act: Act, why: Text, handler: Handler) -> str:
        told = why
        if handler.name not in BUTTONS_ONLY:
            told = text("desk.refused", why=why, form=text(f"desk.form.{handler.name}"))
        self._say(told, act.who.language)
        return self._plain(why, act.who.language)

    def _answered(self, act: Act, answers: list[Answer]) -> str:
        toast = ""
        press = self.at.what if isinstance(self.at.what, PressedThere) else None
        for answer in answers:
            if answer.toast and press:
                toast = self._plain(answer.words, act.who.language)
                continue
            instead = press.message_id if press and answer.in_place else 0
            spot = Spot(self.at.chat_id, self.at.thread_id, act.topic)
            act.poster.say(spot, answer.words, act.who.language, answer.keys, instead=instead)
        return toast

    def _operator(self) -> Operator | None:
        return self.book.operator(self.at.who) if self.at.who else None

    def _is_desk(self) -> bool:
        return any(desk.chat_id == self.at.chat_id for desk in self.book.desks())

    # ---- the rest of what happens there

    def _spoke(self, spoke: Spoke) -> None:
        topic = self._topic()
        if topic is None or self.at.nobody in (Nobody.BOT, Nobody.CHANNEL):
            return  # General, or a topic of theirs
        who = self._operator()
        if who is None or not who.works or self.at.nobody:
            if self.book.takeover(topic.chat_id) and not spoke.edited:
                why = self.at.nobody.value if self.at.nobody else "left" if who else "stranger"
                self._note("speak", topic.folio, f"denied: {why}")
                self._say(text(f"desk.denied.{why}"))
            return
        act = self._act(who, "", topic)
        try:
            self._answered(act, list(spoken(act, spoke)))
        except Refused as refused:
            self._say(refusal(refused), who.language)
        except Unfit as unfit:
            self._say(unfit.words, who.language)

    def _reacted(self, reaction: Reacted) -> None:
        """A reaction goes over where the message did."""
        here, message = self.at.chat_id, reaction.message_id
        relay = self.book.arrived_as(here, message) or self.book.sent_from(here, message)
        topic = self.book.topic(relay.topic_id) if relay else None
        if relay is None or topic is None or self.book.takeover(topic.chat_id) is None:
            return
        at_desk = here == topic.desk_id
        if at_desk and ((who := self._operator()) is None or not who.works):
            return
        spot = Spot(topic.chat_id) if at_desk else spot_of(topic)
        self._poster().react(spot, reaction.emoji, relay.id, self._language())

    def _closed(self) -> None:
        """By hand, while the case is open or the conversation is theirs: it opens again, which is said."""
        topic = self._topic()
        if topic is None:
            return
        file = self.unit.read_case(topic.folio) if topic.folio else None
        if (file and file.case and file.case.is_open) or self.book.takeover(topic.chat_id):
            language = group_language(self.book, self.at, self.house.company)
            html = self.house.catalogue.html(text("desk.topic.reopened"), language)
            self._poster().html(spot_of(topic), html, language, "desk.topic.reopened", reopen=True)

    def _upgraded(self, new_id: int) -> None:
        """What waits goes to the new group; what is missing there is looked at and said."""
        was_desk, language = self._is_desk(), group_language(self.book, self.at, self.house.company)
        self.book.move_desk(self.at.chat_id, new_id)
        if was_desk:
            told = {"thread": 0, "language": language.value}
            self.unit.paperwork.send_on(self.house.bot_id, Errand.DESK, new_id, self.now, told=told)

    def _came_or_went(self, telegram_id: int, here: bool) -> None:
        if not self._is_desk() or (who := self.book.operator(telegram_id)) is None:
            return
        if here is (who.left_at is None):  # known already: Telegram tells it twice
            return
        self.book.change_operator(telegram_id, left_at=None if here else self.now)
        self.book.note(Done(self.now, telegram_id, "come" if here else "leave", "", DONE))
        if not here:
            for topic in give_back(self._act(who, "", None), who):
                self._redraw(topic)

    # ---- hands

    def _poster(self) -> Poster:
        return Poster(self.unit, self.house.bot_id, self.house.catalogue, self.now)

    def _act(self, who: Operator, rest: str, topic: TopicRow | None) -> Act:
        file = self.unit.hold_case(topic.folio) if topic and topic.folio else None
        return Act(
            self.house, self.unit, self.book, self._poster(), self.at, who, rest, self.now, topic, file
        )

    def _topic(self) -> TopicRow | None:
        return self.book.topic_at(self.at.chat_id, self.at.thread_id) if self.at.thread_id else None

    def _redraw(self, topic: TopicRow) -> None:
        fresh = self.book.topic(topic.id)
        if fresh:
            self._poster().card(fresh, self._language())

    def _say(self, words: Text, language: Language | None = None) -> None:
        spot = Spot(self.at.chat_id, self.at.thread_id, self._topic())
        self._poster().say(spot, words, language or self._language())

    def _plain(self, words: Text, language: Language | None = None) -> str:
        return self.house.catalogue.plain(words, language or self._language())[:200]

    def _language(self) -> Language:
        """Of whoever acts, of the group, of their client, of the house: the first that is known."""
        who = self._operator()
        return who.language if who else group_language(self.book, self.at, self.house.company)

    def _note(self, action: str, folio: str, outcome: str) -> None:
        self.book.note(Done(self.now, self.at.who, action, folio, outcome))
