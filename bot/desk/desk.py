"""The desk's side of a turn: whose act it is, whether it is theirs to do, and what comes of it.

Deny by default: who is no operator by numeric id has no rights, wherever they are and whatever they press.
Every act, done or refused, leaves a row in the audit.
"""

from collections.abc import Iterator
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
from bot.desk.leaving import came_or_went
from bot.desk.posting import Poster, Spot, spot_of
from bot.desk.relaying import reacted
from bot.desk.rights import denied
from bot.desk.tongue import group_language
from bot.desk.trouble import troubled
from cases.operators import Operator
from cases.refused import Refused
from cases.taxonomy import Language
from flows.desk.keys import pressed
from flows.desk.refusing import refused_at_desk
from flows.text import Text, text
from storage.deskbook import DONE, Done
from storage.desks import TopicRow
from storage.deskwork import Deskwork
from storage.errands import Errand
from storage.turn import Turn

_TOAST = 200  # characters (Bot API answerCallbackQuery)
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
        why = denied(handler, rest, who, self.at.nobody, topic, at_desk=self._is_desk())
        folio = topic.folio if topic else ""
        if why or who is None:
            self._note(handler.name, folio, f"denied: {why}")
            return self._told(text(f"desk.denied.{why}"))
        act = self._act(who, rest, topic)
        held = self.book.takeover(topic.chat_id) if topic else None
        try:
            toast = self._answered(act, handler.do(act))
        except Refused as refused:
            self._note(handler.name, folio, refused.code.value)
            return self._refused(act, refused_at_desk(refused), handler)
        except Unfit as unfit:
            self._note(handler.name, folio, unfit.words.key)
            return self._refused(act, unfit.words, handler)
        self._note(handler.name, folio, DONE)
        # What happened to the case is drawn with its errand; who has the conversation is no event of it.
        if topic is not None and self.book.takeover(topic.chat_id) != held:
            self._redraw(topic)
        return toast

    def _refused(self, act: Act, why: Text, handler: Handler) -> str:
        if isinstance(self.at.what, PressedThere) or handler.name in BUTTONS_ONLY:
            return self._told(why, act.who.language)
        form = text(f"desk.form.{handler.name}")
        return self._told(text("desk.refused", why=why, form=form), act.who.language)

    def _told(self, why: Text, language: Language | None = None) -> str:
        """Why not: to whoever pressed alone, where it fits there; a group has twenty messages a minute."""
        plain = self._plain(why, language)
        if isinstance(self.at.what, PressedThere) and len(plain) < _TOAST:
            return plain
        self._say(why, language)
        return plain

    def _answered(self, act: Act, given: Iterator[Answer]) -> str:
        toast = ""
        press = self.at.what if isinstance(self.at.what, PressedThere) else None
        before = self.unit.posted_to(self.at.chat_id)
        answers = list(given)
        is_told = self.unit.posted_to(self.at.chat_id) > before
        for answer in answers:
            if answer.toast and (press or is_told):
                toast = self._plain(answer.words, act.who.language)
                continue
            instead = press.message_id if press and answer.in_place else 0
            spot = Spot(self.at.chat_id, self.at.thread_id, act.topic)
            act.poster.say(
                spot, answer.words, act.who.language, answer.keys, instead=instead, reply=answer.reply
            )
        return toast

    def _operator(self) -> Operator | None:
        desk_id = self.at.chat_id if self._is_desk() else 0
        return self.book.operator(self.at.who, desk_id) if self.at.who else None

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
            self._answered(act, spoken(act, spoke))
        except Refused as refused:
            self._say(refused_at_desk(refused), who.language)
        except Unfit as unfit:
            self._say(unfit.words, who.language)

    def _reacted(self, reaction: Reacted) -> None:
        who = self._operator()
        reacted(self.book, self._poster(), self.at.chat_id, reaction, who, self._language())

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
        who = self.book.operator(telegram_id, self.at.chat_id)
        if who is not None and self._is_desk():
            came_or_went(self._act(who, "", None), self.at.chat_id, here=here)

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
        return self.house.catalogue.plain(words, language or self._language())[:_TOAST]

    def _language(self) -> Language:
        """Of whoever acts, of the group, of their client, of the house: the first that is known."""
        who = self._operator()
        return who.language if who else group_language(self.book, self.at, self.house.company)

    def _note(self, action: str, folio: str, outcome: str) -> None:
        self.book.note(Done(self.now, self.at.who, action, folio, outcome))
