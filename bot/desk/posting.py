"""Putting what the desk is shown, and what goes between a topic and a chat, into the turn's outbox."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from typing import Any

from bot.pages import LIMIT, pages
from cases.operators import Operator
from cases.taxonomy import Language
from flows.desk.keys import Key
from flows.text import Text
from locales import Catalogue
from storage.desks import TopicRow
from storage.outgoing import Kind, OutboxRow, Outgoing, Priority
from storage.turn import Turn

_PAGE = LIMIT - 160  # where a message may have arrived before, the courier says so above it
_ALBUM = timedelta(seconds=1.5)  # the pieces of one come within this
_LABEL = 64  # characters of a button; what is longer is cut
Rows = Sequence[Sequence[Key]]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something goes: a topic, or a chat with or without a thread of its own."""

    chat_id: int
    thread_id: int | None = None
    topic: TopicRow | None = None

    @property
    def topic_id(self) -> int:
        """The topic's row, 0 for none."""
        return self.topic.id if self.topic else 0


def spot_of(topic: TopicRow) -> Spot:
    """A topic as the place of a message."""
    return Spot(topic.desk_id, topic.thread_id, topic)


def link_of(topic: TopicRow) -> str:
    """The address of a topic for members of its group, t.me/c/<id without -100>/<thread>.

    That of the group while the topic is not made yet.
    """
    thread = f"/{topic.thread_id}" if topic.thread_id else ""
    return f"https://t.me/c/{str(topic.desk_id).removeprefix('-100')}{thread}"


def mention(operator: Operator) -> str:
    """HTML that calls an operator by name, whether they have a username or not."""
    return f'<a href="tg://user?id={operator.telegram_id}">{escape(operator.name)}</a>'


def rows_of(
    catalogue: Catalogue, keys: Rows, language: Language, topic_id: int
) -> list[list[dict[str, str]]]:
    """Keys as the `buttons` of a payload. `topic_id`: the row of the topic they act in, 0 for none."""
    return [
        [{"text": catalogue.plain(key.label, language)[:_LABEL], "data": key.data(topic_id)} for key in row]
        for row in keys
    ]


@dataclass(frozen=True, slots=True)
class Poster:
    """Posts for one bot in one turn, in the order of the calls."""

    unit: Turn
    bot_id: int
    catalogue: Catalogue
    now: datetime

    def say(
        self,
        spot: Spot,
        words: Text,
        language: Language,
        keys: Rows = (),
        priority: Priority = Priority.OPERATOR,
        instead: int = 0,
        reply: int = 0,
    ) -> None:
        """A text of ours, in as many pages as it needs, buttons under the last; `instead` of a message, in
        `reply` to one of a relay."""
        parts = pages(self.catalogue.html(words, language), _PAGE)
        for part in parts:
            payload: dict[str, Any] = {"text": part, "language": language.value}
            if keys and part is parts[-1]:
                payload["buttons"] = rows_of(self.catalogue, keys, language, spot.topic_id)
            if instead and len(parts) == 1:
                payload["instead"] = instead
            if reply and part is parts[0]:
                payload["reply"] = reply
            self._put(spot, payload, words.key, priority)

    def html(
        self,
        spot: Spot,
        html: str,
        language: Language,
        about: str,
        priority: Priority = Priority.OPERATOR,
        was: int = 1,
        **more: Any,
    ) -> None:
        """Words that are HTML already; `more` goes with the first page. The others know whose pages they are,
        so that an edit changes them; `was` is how many pages there were before it."""
        relay = more.get("relay") or more.get("edits")
        parts = pages(html, _PAGE)
        for n, part in enumerate(parts):
            further = {"page": [relay, n], "changed": "edits" in more} if relay else {}
            payload = {"text": part, "language": language.value, **(further if n else more)}
            self._put(spot, payload, about, priority)
        if was > len(parts):
            gone = {"text": "", "language": language.value, "page": [relay, len(parts)], "gone": True}
            self._put(spot, gone, about, priority)

    def copy(
        self,
        spot: Spot,
        source: int,
        messages: Sequence[int],
        language: Language,
        *,
        album: str = "",
        topic: int = 0,
        **more: Any,
    ) -> None:
        """Messages of another chat as they are; the pieces of an `album` in a topic wait for each other."""
        payload = {"copy": {"chat": source, "messages": list(messages)}, "text": "", **more}
        payload["language"] = language.value
        if album:
            payload |= {"album": album, "topic": topic}
        later = self.now + _ALBUM if album else None
        self._put(spot, payload, "desk.copy", Priority.OPERATOR, not_before=later)

    def files(self, spot: Spot, files: Sequence[Mapping[str, Any]], language: Language) -> None:
        """Files that Telegram has, of one album."""
        payload: dict[str, Any] = {"files": [dict(file) for file in files], "text": "", "counts": len(files)}
        payload["language"] = language.value
        self._put(spot, payload, "desk.files", Priority.CARD)

    def card(self, topic: TopicRow, language: Language, priority: Priority = Priority.CARD) -> None:
        """The topic's card as it is when it is sent; a card that waits already is enough."""
        payload: dict[str, Any] = {"card": topic.folio, "text": "", "language": language.value}
        if topic.thread_id is None:
            payload["counts"] = 2  # the topic is to be made for it
        self._put(spot_of(topic), payload, "desk.card", priority, kind=Kind.PROMPT)

    def react(self, spot: Spot, emoji: str, relay_id: int, language: Language) -> None:
        """A reaction to the other side of a relay."""
        payload = {"react": emoji, "relay": relay_id, "text": "", "language": language.value}
        self._put(spot, payload, "desk.reaction", Priority.OPERATOR)

    def react_here(self, spot: Spot, emoji: str, message_id: int, language: Language) -> None:
        """A reaction of ours to a message there: it was taken."""
        payload = {"react": emoji, "at": message_id, "text": "", "language": language.value}
        self._put(spot, payload, "desk.reaction", Priority.OPERATOR)

    def _put(
        self,
        spot: Spot,
        payload: dict[str, Any],
        about: str,
        priority: Priority,
        kind: Kind = Kind.MESSAGE,
        not_before: datetime | None = None,
    ) -> None:
        told = payload | {"desk": spot.topic_id}
        self.unit.enqueue(
            Outgoing(
                self.bot_id,
                spot.chat_id,
                about,
                told,
                kind,
                priority,
                thread_id=None if spot.topic else spot.thread_id,
                not_before=not_before,
                lane=spot.topic_id,
            ),
            self.now,
        )


def how_many(html: str) -> int:
    """How many pages it has where it is posted."""
    return len(pages(html, _PAGE))


def relays_of(row: OutboxRow) -> list[int]:
    """The relays that a message on its way is, none for what is no relay."""
    one = row.payload.get("relay", 0)
    return list(row.payload.get("relays", ())) or ([one] if one else [])
