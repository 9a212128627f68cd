"""Rings the desk for whoever waits: for a person who wants one, for a danger, for a case that needs a look.

Each as often as it is told (`storage/requests.py`); a danger and a person call by name who is here, then
those above them, then in private whoever is on call.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from bot.desk.drawing import customer_name
from bot.desk.following import kept_at_a_desk, place_for
from bot.desk.posting import Poster, Spot, link_of, mention, rows_of, spot_of
from bot.workers import Workers
from cases.alerts import PERSON_AGAIN, AlertKind
from cases.attendance import is_open, open_since
from cases.company import Company
from cases.operators import ROLES, Operator
from cases.status import SUPERVISORS, Actor
from flows.desk.card import title
from flows.desk.keys import key
from flows.text import Text, lines, text
from locales import Catalogue
from storage.desks import DeskRow, TopicRow
from storage.deskwork import Deskwork
from storage.outgoing import Priority
from storage.requests import Request
from storage.store import Store
from storage.turn import Turn

_CALLS = frozenset({AlertKind.PERSON, AlertKind.SAFETY})
_TAKEN = _CALLS | {AlertKind.LOW_SCORE}  # settled by talking to whoever it is about
_TAKE = ((key("take"),),)
_MOST_NAMES = 10
_ALL_AT = 3  # the third time everybody above is called
_ALL_ABOVE_AT = 2  # of a supervisor: after three minutes (L10 art. 8.3)


@dataclass(frozen=True, slots=True)
class Ringing:
    """For one bot; looks every second or two."""

    store: Store
    bot_id: int
    company: Company
    catalogue: Catalogue
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]

    async def look(self) -> None:
        """Ring for all that was not rung for yet."""
        if await self.workers.run(self._rung):
            self.wake()

    def _rung(self) -> int:
        now = self.now()
        with self.store.turn() as unit:
            book = unit.desk(self.bot_id)
            places = book.desks()
            if not places:
                return 0
            waiting = book.unrung()
            for request in waiting:
                self._ring(unit, book, request, places, now)
        return len(waiting)

    def _ring(
        self,
        unit: Turn,
        book: Deskwork,
        request: Request,
        places: Sequence[DeskRow],
        now: datetime,
    ) -> None:
        if request.kind is AlertKind.PERSON and self._may_wait(book, request, now):
            return
        topic = self._topic(unit, book, request, places, now)
        place = next((one for one in places if one.chat_id == topic.desk_id), places[0])
        poster = Poster(unit, self.bot_id, self.catalogue, now)
        urgent = request.kind in _CALLS
        staff = book.operators(topic.desk_id) if urgent else []
        html = self.catalogue.html(self._words(unit, request, now), place.language)
        called = self._called(request, staff, now) if urgent else []
        if words := str(request.note.get("words", "")):
            html += f"\n<blockquote>{escape(words)}</blockquote>"
        if called:
            html += "\n👉 " + " ".join(mention(one) for one in called)
        keys = _TAKE if request.kind in _TAKEN else ()
        poster.html(
            spot_of(topic), html, place.language, _ring_key(request),
            buttons=rows_of(self.catalogue, keys, place.language, topic.id),
            priority=Priority.INTAKE if urgent else Priority.CARD, reopen=urgent,
        )  # fmt: skip
        if request.kind is AlertKind.SAFETY and (request.times > 1 or place.trouble):
            self._in_private(poster, request, topic, [one for one in staff if one.on_call and one.works])

    def _may_wait(self, book: Deskwork, request: Request, now: datetime) -> bool:
        """A person has them already, and the one they want; or the house is closed, and it was told once."""
        held = book.takeover(request.chat_id)
        holder = book.operator(held.operator_id) if held else None
        if held and (request.level is Actor.AGENT or (holder and holder.role in SUPERVISORS)):
            return True
        return not is_open(self.company, now) and _told(request, now) > 1

    def _topic(
        self, unit: Turn, book: Deskwork, request: Request, places: Sequence[DeskRow], now: datetime
    ) -> TopicRow:
        """The case's, or that of the customer's conversation; where they have one case only, that one's.
        Where somebody has the conversation, a supervisor is called there."""
        held = book.takeover(request.chat_id) if request.level in SUPERVISORS else None
        if not request.folio and held and (there := book.topic(held.topic_id)):
            return kept_at_a_desk(there, places, "", book)
        found = book.topic_of(request.chat_id, request.folio) if request.folio else None
        if found is not None:
            about = record.topic if (record := unit.case_by_folio(request.folio)) else ""
            return kept_at_a_desk(found, places, about, book)
        if not request.folio and (only := self._only_topic(unit, book, request.chat_id)):
            return only
        file = unit.read_case(request.folio) if request.folio else None
        name = customer_name(unit, request.chat_id)
        if file and file.case:
            place = place_for(places, file.record.topic, book)
            named = title(file.case, str(file.record.facts.get("full_name") or name))
            return book.want_topic(place.chat_id, request.chat_id, request.folio, named, now)
        place = place_for(places, "", book)
        named = self.catalogue.plain(text("desk.title.conversation", name=name or "…"), place.language)
        wanted = book.want_topic(place.chat_id, request.chat_id, "", named, now)
        return kept_at_a_desk(wanted, places, "", book)

    def _only_topic(self, unit: Turn, book: Deskwork, chat_id: int) -> TopicRow | None:
        """Of whoever has one open case, and no conversation apart from it: that one's, made or not."""
        if book.topic_of(chat_id, "") is not None:
            return None
        theirs = [one.folio for one in unit.cases_of(chat_id) if one.closed_at is None]
        return book.topic_of(chat_id, theirs[0]) if len(theirs) == 1 else None

    def _words(self, unit: Turn, request: Request, now: datetime) -> Text:
        hazards = [str(one) for one in request.note.get("hazards", ())]
        told = lines((text(f"desk.hazard.{one}") for one in hazards), ", ")
        return text(
            _ring_key(request),
            folio=request.folio or "–",
            hazards=told if hazards else text("desk.hazard.other"),
            minutes=max(0, round((now - _asked_at(request)).total_seconds() / 60)),
            times=_told(request, now),
            score=int(request.note.get("score", 0)),
            reason=_reason(unit, request),
        )

    def _called(self, request: Request, staff: Sequence[Operator], now: datetime) -> list[Operator]:
        """Who is here and of the part that is called this time; out of hours only for a danger."""
        times = request.times
        if request.kind is AlertKind.PERSON:
            if not is_open(self.company, now):
                return []
            # Who asked at night is called for from the morning on; who asks for more, from then on.
            asked = _asked_at(request)
            since = max(asked, open_since(self.company, now) or asked)
            times = min(times, 1 + int((now - since) / PERSON_AGAIN))
            if request.level in SUPERVISORS:
                return _above(staff, times, now)
        least = Actor.AGENT if times < 2 else Actor.SUPERVISOR
        here = [one for one in staff if one.is_here(now)]
        above = [one for one in here if ROLES.index(one.role) >= ROLES.index(least)]
        if times >= _ALL_AT:
            above += [one for one in staff if one.on_call and one.works and one not in above]
        return (above or here)[:_MOST_NAMES]

    def _in_private(
        self, poster: Poster, request: Request, topic: TopicRow, on_call: Sequence[Operator]
    ) -> None:
        """Nobody took a danger: whoever is on call is told where they see it."""
        for one in on_call:
            words = text(
                "desk.ring_private", what=self._words(poster.unit, request, poster.now), link=link_of(topic)
            )
            poster.say(Spot(one.telegram_id), words, one.language, priority=Priority.INTAKE)


def _above(staff: Sequence[Operator], times: int, now: datetime) -> list[Operator]:
    """The supervisors who are here; from the second time on the head too, and who is on call. Where nobody of
    these is, whoever is here: somebody has to know."""
    here = [one for one in staff if one.is_here(now)]
    above = [one for one in here if one.role in SUPERVISORS]
    called = [one for one in above if one.role is Actor.SUPERVISOR] if times < _ALL_ABOVE_AT else above
    if times >= _ALL_ABOVE_AT or not above:
        called += [one for one in staff if one.on_call and one.works and one not in called]
    return (called or above or here)[:_MOST_NAMES]


def _ring_key(request: Request) -> str:
    if request.kind is AlertKind.PERSON and request.level in SUPERVISORS:
        return "desk.ring.supervisor"
    return f"desk.ring.{request.kind.value}"


def _asked_at(request: Request) -> datetime:
    """When they asked for whom they wait for now: an earlier request for a person may have been raised."""
    asked = str(request.note.get("asked_at", ""))
    return datetime.fromisoformat(asked) if asked else request.opened_at


def _told(request: Request, now: datetime) -> int:
    """How often the desk was told of it as it is now."""
    if request.kind is not AlertKind.PERSON or request.level is Actor.AGENT:
        return request.times
    return min(request.times, 1 + int((now - _asked_at(request)) / PERSON_AGAIN))


def _reason(unit: Turn, request: Request) -> Text:
    """Of a low score: why, in their own words, as soon as they said it."""
    words = unit.sale.surveys.words(int(request.note.get("survey", 0)))
    return text("desk.ring_reason", words=words) if words else text("desk.ring_no_reason")
