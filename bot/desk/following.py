"""The desk follows the cases: each has a topic, its card is drawn again when something happened, and what the
customer did or was told stands in the topic. All of it behind the turn, so that no customer waits for it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.casework import Casework, Tell
from bot.desk.drafts import forget
from bot.desk.drawing import customer_name
from bot.desk.notes import hand_over
from bot.desk.port import albums
from bot.desk.posting import Poster, spot_of
from bot.workers import Workers
from cases.company import Company
from cases.happened import Blocked, Delivered, Entry
from cases.status import THEIRS, Actor
from cases.taxonomy import Language
from flows.declared.telling import tell
from flows.desk.card import title
from flows.desk.happened import line_of
from flows.text import Text, lines, text
from locales import Catalogue
from storage.casefile import CaseFile
from storage.desks import DeskRow, TopicRow
from storage.deskwork import Deskwork
from storage.errands import Errand, ErrandRow
from storage.store import Store
from storage.turn import Turn

_FULL = 30  # topics that wait to be made in a group: more go to the overflow


def follow(bot_id: int) -> Tell:
    """For `Casework`: after each event the desk looks at the case; of a blocked one it keeps no draft."""

    def told(unit: Turn, file: CaseFile, entries: Sequence[Entry]) -> None:
        if any(isinstance(entry.happened, Blocked) for entry in entries):
            forget(unit, bot_id, file.record.chat_id, file.record.folio, entries[-1].at)
        if not all(isinstance(entry.happened, Delivered) for entry in entries):
            told_of = {"folio": file.record.folio}
            unit.paperwork.send_on(bot_id, Errand.CARD, file.record.id, entries[-1].at, told=told_of)

    return told


@dataclass(frozen=True, slots=True)
class Following:
    """Does the errands of cards. `wake` tells the courier that there is something to deliver."""

    store: Store
    bot_id: int
    company: Company
    catalogue: Catalogue
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]
    casework: Casework

    async def follow(self, row: ErrandRow) -> bool:
        """Have the topic of a case made, what happened told in it, and its card drawn."""
        await self.workers.run(lambda: self._followed(row))
        self.wake()
        return True

    def _followed(self, row: ErrandRow) -> None:
        with self.store.turn() as unit:
            # Gone first: what happens from now on finds no errand, and makes one.
            if not unit.paperwork.done(row):
                return
            book = unit.desk(self.bot_id)
            file = unit.read_case(str(row.told.get("folio", "")))
            places = book.desks()
            if file is None or file.case is None or not places:
                return
            self._told(unit, book, file, places)

    def _told(self, unit: Turn, book: Deskwork, file: CaseFile, places: Sequence[DeskRow]) -> None:
        case, record, now = file.case, file.record, self.now()
        if case is None:
            return
        topic = book.topic_of(record.chat_id, record.folio)
        if topic is None and book.adopt_topic(record.chat_id, record.folio):
            topic = book.topic_of(record.chat_id, record.folio)
            if topic is not None:
                hand_over(unit, self.bot_id, self.casework, topic, now)
        poster = Poster(unit, self.bot_id, self.catalogue, now)
        if topic is None:
            name = str(record.facts.get("full_name") or customer_name(unit, record.chat_id))
            place = place_for(places, record.topic, book)
            topic = book.want_topic(place.chat_id, record.chat_id, record.folio, title(case, name), now)
        topic = kept_at_a_desk(topic, places, record.topic, book)
        language = next((one.language for one in places if one.chat_id == topic.desk_id), places[0].language)
        poster.card(topic, language)
        self._news(unit, file, topic, poster, language)
        book.change_topic(topic.id, told_seq=case.seq)

    def _news(self, unit: Turn, file: CaseFile, topic: TopicRow, poster: Poster, language: Language) -> None:
        """What happened since: the customer's acts, and what the bot told them, in one message."""
        fresh = [one for one in unit.paperwork.entries_of(file) if one.seq > max(topic.told_seq, 0)]
        if topic.told_seq <= 0:
            files = [dict(one.about) for one in unit.files_of(file.record.id)]
        else:
            files = [dict(each) for entry in fresh for each in _files(entry)]
        said = [line for entry in fresh if entry.seq > 1 and (line := self._line(file, entry)) is not None]
        if said:
            html = self.catalogue.html(text("desk.news", rows=lines(said, "\n\n")), language)
            is_open = (
                file.case is not None and file.case.is_open
            )  # then it is written in, closed by hand or not
            poster.html(spot_of(topic), html, language, "desk.news", reopen=is_open)
        for album in albums(files):
            poster.files(spot_of(topic), album, language)

    def _line(self, file: CaseFile, entry: Entry) -> Text | None:
        """The act of a customer or of the bot, and what was told of it; an operator's is told by the desk."""
        if entry.happened is None or entry.by.actor not in {*THEIRS, Actor.BOT}:
            return None
        theirs = line_of(entry.happened) if entry.by.actor in THEIRS else None
        if theirs is not None:
            return theirs
        said = tell(file.case, entry, self.company) if file.case else None
        if said is None or file.case is None:
            return None
        return text("desk.told", words=self.catalogue.plain(said.text, file.case.language)[:600])


def _files(entry: Entry) -> Sequence[Mapping[str, object]]:
    return getattr(entry.happened, "files", ()) if entry.by.actor in THEIRS else ()


def kept_at_a_desk(topic: TopicRow, places: Sequence[DeskRow], about: str, book: Deskwork) -> TopicRow:
    """The topic, which goes on in another group where its own is no desk any more (/desk off)."""
    if any(one.chat_id == topic.desk_id for one in places):
        return topic
    place = place_for(places, about, book)
    book.change_topic(topic.id, desk_id=place.chat_id, thread_id=None, card_id=None)
    return replace(topic, desk_id=place.chat_id, thread_id=None, card_id=None)


def place_for(places: Sequence[DeskRow], topic: str, book: Deskwork) -> DeskRow:
    """The group for a case: one for its topic, else one for all; the overflow where that is too full."""
    able = [one for one in places if not one.trouble] or list(places)
    fit = [one for one in able if topic in one.about and not one.overflow]
    fit = fit or [one for one in able if not one.about and not one.overflow] or able
    spare = next((one for one in able if one.overflow), None)
    if spare and book.unmade_topics(fit[0].chat_id) >= _FULL:
        return spare
    return fit[0]
