"""Draws the card of a topic as its case stands now: for the moment in which it is sent."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.desk.posting import Rows, rows_of
from bot.desk.tongue import desk_language
from bot.pages import LIMIT, pages
from cases.company import Company
from cases.taxonomy import Language
from flows.desk.card import Seen, card, keys, title
from flows.desk.keys import key
from flows.text import text
from flows.understanding import Hints, Understanding
from locales import Catalogue
from nlu.likeness import LIKE, likeness
from storage.casefile import CaseFile
from storage.desks import TopicRow
from storage.deskwork import Deskwork
from storage.store import Store
from storage.turn import Turn

_ALIKE_WITHIN = timedelta(days=90)
_COMPARED = 200  # the newest of the same topic
_TWINS = 3
_EARLIER = 20


@dataclass(frozen=True, slots=True)
class Drawing:
    """For one bot."""

    store: Store
    bot_id: int
    company: Company
    catalogue: Catalogue
    understand: Callable[[str, Hints], Understanding]
    now: Callable[[], datetime]

    def draw(self, topic: TopicRow) -> dict[str, Any] | None:
        """The payload of the card with its `title`; None where the case cannot be read any more."""
        with self.store.look() as unit:
            book = unit.desk(self.bot_id)
            language = desk_language(book, topic.desk_id, self.company.languages[0])
            if not topic.folio:
                return self._conversation(unit, topic, language)
            file = unit.read_case(topic.folio)
            return self._case(unit, book, topic, file, language) if file else None

    def _conversation(self, unit: Turn, topic: TopicRow, language: Language) -> dict[str, Any]:
        name = customer_name(unit, topic.chat_id) or text("desk.no_name")
        words = text("desk.card.conversation", customer=name)
        taken = unit.desk(self.bot_id).takeover(topic.chat_id) is not None
        rows = ((key("handback" if taken else "take"),),)
        return self._payload(self.catalogue.html(words, language), rows, language, topic, topic.title)

    def _case(
        self, unit: Turn, book: Deskwork, topic: TopicRow, file: CaseFile, language: Language
    ) -> dict[str, Any] | None:
        if file.case is None:
            return None
        seen = self._seen(unit, book, topic, file)
        now = self.now()
        html = self.catalogue.html(card(file.case, seen, self.company, now), language)
        rows = keys(file.case, taken=bool(seen.holder))
        return self._payload(html, rows, language, topic, title(file.case, seen.customer))

    def _payload(
        self, html: str, rows: Rows, language: Language, topic: TopicRow, named: str
    ) -> dict[str, Any]:
        buttons = rows_of(self.catalogue, rows, language, topic.id)
        first, *_ = pages(html, LIMIT)
        return {"text": first, "buttons": buttons, "language": language.value, "title": named, "silent": True}

    def _seen(self, unit: Turn, book: Deskwork, topic: TopicRow, file: CaseFile) -> Seen:
        record = file.record
        story = str(record.facts.get("description") or record.facts.get("praise") or "")
        held = book.takeover(topic.chat_id)
        holder = book.operator(held.operator_id) if held and held.topic_id == topic.id else None
        language = Language(record.language)
        today = record.received_at.astimezone(ZoneInfo(self.company.zone)).date()
        heard = self.understand(story, Hints(today, language)) if story else None
        return Seen(
            str(record.facts.get("full_name") or customer_name(unit, topic.chat_id)),
            story,
            record.facts,
            heard.because if heard else (),
            len(unit.files_of(record.id)),
            self._twins(book, file, story),
            max(0, len(unit.cases_of(topic.chat_id, _EARLIER)) - 1),
            holder.name if holder else "",
        )

    def _twins(self, book: Deskwork, file: CaseFile, story: str) -> tuple[str, ...]:
        """Open cases of others that tell nearly the same: of the same topic, of the last ninety days."""
        if file.case is None or not story:
            return ()
        since = self.now() - _ALIKE_WITHIN
        own = file.record
        near = [
            one
            for one in book.newest(_COMPARED)
            if one.folio != own.folio
            and one.topic == own.topic
            and one.language == own.language
            and one.received_at > since
        ]
        alike = sorted(
            (
                (likeness(story, str(one.facts.get("description", "")), file.case.language), one.folio)
                for one in near
            ),
            reverse=True,
        )
        return tuple(folio for share, folio in alike if share >= LIKE)[:_TWINS]


def customer_name(unit: Turn, chat_id: int) -> str:
    """What the customer is called: as they said, or else as Telegram shows them, as far as is known."""
    known = unit.known_of(chat_id)
    return str(known.get("full_name") or known.get("telegram_name") or "")
