"""What goes between a customer's chat and the topic in which a person of the house has the conversation.

Words go as words, with who says them; everything else is copied as it is, albums together. An edit goes over
as an edit, and what stood before is kept. Deletions cannot be seen by a bot (Bot API): nothing can go over.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from html import escape
from typing import Any

from bot.desk.act import Act
from bot.desk.arrived import AtDesk, PressedThere, Reacted, Spoke
from bot.desk.posting import Poster, Spot, how_many, spot_of
from bot.incoming import Incoming
from cases.operators import Operator
from cases.taxonomy import Language
from flows.answer import File
from flows.incoming import Edited, SentOther, Wrote
from flows.text import text
from storage.desks import TopicRow
from storage.deskwork import Deskwork
from storage.talks import ON_ITS_WAY, Relay

_QUOTED = 200  # characters of what is answered
_CAPTION, _PAGE = 800, 3000  # characters that leave room for what stood before


@dataclass(frozen=True, slots=True)
class Relaying:
    """Both ways, in one turn. `desk_language` is that of the topic, `language` the customer's."""

    book: Deskwork
    poster: Poster
    topic: TopicRow
    language: Language
    desk_language: Language

    # ---- from the customer

    def from_customer(self, incoming: Incoming, name: str) -> None:
        """What the customer wrote, sent or changed, into the topic."""
        match incoming.received:
            case Edited(words):
                self._changed_by_customer(incoming, words, name)
            case Wrote(words, files) if words and not files:
                self._told_by_customer(incoming, words, name)
            case _:
                self._copied_from_customer(incoming, name)

    def _told_by_customer(self, incoming: Incoming, words: str, name: str, mark: str = "") -> None:
        html = incoming.html or escape(words)
        relay = self._noted(incoming, {"words": words, "html": html, "name": name})
        reply = self._relay_at(incoming.chat_id, incoming.replies_to)
        quoted = "" if reply else _quote(incoming.quoted)
        self.poster.html(
            spot_of(self.topic), f"{_head(name)}{mark}\n{quoted}{html}", self.desk_language,
            "desk.from_customer", relay=relay, reply=reply,
        )  # fmt: skip

    def _copied_from_customer(self, incoming: Incoming, name: str) -> None:
        files = incoming.received.files if isinstance(incoming.received, Wrote) else ()
        words = incoming.received.text if isinstance(incoming.received, Wrote) else ""
        album = files[0].album if files else ""
        told = {"words": words, "html": incoming.html or escape(words), "name": name, "copied": True}
        relay = self._noted(incoming, {**told, "what": _what(incoming)}, album)
        self.poster.copy(
            spot_of(self.topic), incoming.chat_id, [incoming.message_id], self.desk_language,
            album=album, topic=self.topic.id, relays=[relay],
            reply=self._relay_at(incoming.chat_id, incoming.replies_to),
        )  # fmt: skip

    def _changed_by_customer(self, incoming: Incoming, words: str, name: str) -> None:
        relay = self.book.sent_from(incoming.chat_id, incoming.message_id)
        if relay is None:  # of before the takeover
            self._told_by_customer(incoming, words, name, mark=" ✏️")
            return
        html = incoming.html or escape(words)
        before = str(relay.told.get("html", ""))
        was = how_many(f"{_head(name)}\n{before}")
        self._keep_version(relay, words, html)
        fits = len(before) + len(html) < (_CAPTION if relay.told.get("copied") else _PAGE)
        struck = f"\n\n<s>{before}</s>" if before and fits else ""
        self.poster.html(
            spot_of(self.topic), f"{_head(name)} ✏️\n{html}{struck}", self.desk_language, "desk.edited",
            was=was, edits=relay.id, caption=bool(relay.told.get("copied")),
        )  # fmt: skip

    # ---- from the desk

    def from_operator(self, at: AtDesk, spoke: Spoke, who: Operator) -> None:
        """What an operator wrote or sent, to the customer."""
        self.send(self.hold(at, spoke, who, ON_ITS_WAY))

    def hold(self, at: AtDesk, spoke: Spoke, who: Operator, state: str, holder: int = 0) -> Relay:
        """Write it down; it goes when it is sent. `holder`: who had the conversation then, 0 the bot."""
        told = {
            "words": spoke.plain,
            "html": spoke.html,
            "name": who.shown,
            "copied": bool(spoke.files or spoke.other),
            "what": _names(spoke.files),
            "reply": self._relay_at(at.chat_id, at.replies_to),
            "holder": holder,
        }
        # Pressed, a reply written beforehand is no message of theirs.
        message = -at.update_id if isinstance(at.what, PressedThere) else at.message_id
        relay = Relay(
            0, self.topic.id, at.chat_id, message, self.topic.chat_id, None, who.telegram_id, state,
            spoke.album, told, self.poster.now,
        )  # fmt: skip
        return replace(relay, id=self.book.add_relay(relay))

    def send(self, relay: Relay) -> None:
        """On its way to the customer."""
        where = Spot(self.topic.chat_id)
        reply = int(relay.told.get("reply", 0))
        if not relay.told.get("copied"):
            html = self._signed(str(relay.told["html"]), str(relay.told["name"]))
            self.poster.html(where, html, self.language, "desk.to_customer", relay=relay.id, reply=reply)
            return
        self.poster.copy(
            where, relay.from_chat, [relay.from_message], self.language, album=relay.album,
            topic=self.topic.id, relays=[relay.id], reply=reply,
        )  # fmt: skip

    def _signed(self, html: str, name: str) -> str:
        signed = self.poster.catalogue.html(text("takeover.signed", name=name), self.language)
        return f"{signed}\n{html}"

    def changed_by_operator(self, spoke: Spoke, relay: Relay) -> None:
        """New words for what the customer has already, or will have before them."""
        is_caption, name = bool(relay.told.get("copied")), str(relay.told.get("name", ""))
        was = 1 if is_caption else how_many(self._signed(str(relay.told.get("html", "")), name))
        self._keep_version(relay, spoke.plain, spoke.html)
        html = spoke.html if is_caption else self._signed(spoke.html, name)
        marked = self.poster.catalogue.html(text("takeover.edited"), self.language)
        self.poster.html(
            Spot(self.topic.chat_id), f"{html}\n\n{marked}".strip(), self.language, "desk.edited",
            was=was, edits=relay.id, caption=is_caption,
        )  # fmt: skip

    # ---- both

    def _relay_at(self, chat_id: int, message_id: int) -> int:
        """The relay that a message of this chat is one side of, 0 for none."""
        if not message_id:
            return 0
        found = self.book.sent_from(chat_id, message_id) or self.book.arrived_as(chat_id, message_id)
        return found.id if found else 0

    def _noted(self, incoming: Incoming, told: Mapping[str, Any], album: str = "") -> int:
        relay = Relay(
            0, self.topic.id, incoming.chat_id, incoming.message_id, self.topic.desk_id, None,
            incoming.person.telegram_id, ON_ITS_WAY, album, told, self.poster.now,
        )  # fmt: skip
        return self.book.add_relay(relay)

    def _keep_version(self, relay: Relay, words: str, html: str) -> None:
        """The new words count; what stood before stays with them."""
        versions = [*relay.told.get("versions", []), str(relay.told.get("words", ""))]
        self.book.retell(relay, {**relay.told, "words": words, "html": html, "versions": versions})


def relaying(act: Act) -> Relaying:
    """Both ways of the topic of an act."""
    return Relaying(act.book, act.poster, act.here, act.language, act.desk_language)


def reacted(
    book: Deskwork, poster: Poster, here: int, reaction: Reacted, who: Operator | None, language: Language
) -> None:
    """A reaction goes over where the message did; at a desk, that of an operator (`who`) only."""
    relay = book.arrived_as(here, reaction.message_id) or book.sent_from(here, reaction.message_id)
    topic = book.topic(relay.topic_id) if relay else None
    if relay is None or topic is None or book.takeover(topic.chat_id) is None:
        return
    at_desk = here == topic.desk_id
    if not at_desk or (who is not None and who.works):
        spot = Spot(topic.chat_id) if at_desk else spot_of(topic)
        poster.react(spot, reaction.emoji, relay.id, language)


def _head(name: str) -> str:
    return f"👤 <b>{escape(name)}</b>"


def _quote(words: str) -> str:
    short = words if len(words) <= _QUOTED else f"{words[: _QUOTED - 1]}…"
    return f"<blockquote>{escape(short)}</blockquote>\n" if words else ""


def _names(files: tuple[File, ...]) -> str:
    return ", ".join(file.name for file in files)


def _what(incoming: Incoming) -> str:
    """What is sent, where it is not words: for whoever reads of it later."""
    match incoming.received:
        case Wrote(contact=contact) if contact is not None:
            return f"{contact.name} {contact.phone}".strip()
        case Wrote(place=place) if place is not None:
            return f"{place[0]}, {place[1]}"
        case Wrote(files=files):
            return _names(files)
        case SentOther(kind):
            return kind
    return ""
