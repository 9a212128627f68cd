"""What goes between a customer's chat and the topic in which a person of the house has the conversation.

Words go as words, with who says them; everything else is copied as it is, albums together. An edit goes over
as an edit, and what stood before is kept. Deletions cannot be seen by a bot (Bot API): nothing can go over.
"""

from dataclasses import dataclass, replace
from html import escape

from bot.desk.arrived import AtDesk, Spoke
from bot.desk.posting import Poster, Spot, spot_of
from bot.incoming import Incoming
from cases.operators import Operator
from cases.taxonomy import Language
from flows.incoming import Edited, Wrote
from flows.text import text
from storage.desks import TopicRow
from storage.deskwork import Deskwork
from storage.talks import ON_ITS_WAY, Relay


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
            case Edited(words, message_id):
                self._changed_by_customer(incoming, words, message_id, name)
            case Wrote(words, files) if words and not files:
                relay_id = self._noted(incoming, words)
                self._to_topic(words, name, relay_id, self._replied(incoming))
            case received:
                files = received.files if isinstance(received, Wrote) else ()
                self._copied_from_customer(incoming, files[0].album if files else "", name)

    def _to_topic(self, words: str, name: str, relay: int = 0, reply: int = 0) -> None:
        html = f"👤 <b>{escape(name)}</b>\n{escape(words)}"
        self.poster.html(
            spot_of(self.topic), html, self.desk_language, "desk.from_customer", relay=relay, reply=reply
        )

    def _copied_from_customer(self, incoming: Incoming, album: str, name: str) -> None:
        relay_id = self._noted(incoming, "", album)
        self.poster.copy(
            spot_of(self.topic), incoming.chat_id, [incoming.message_id], self.desk_language,
            album=bool(album), relays=[relay_id], reply=self._replied(incoming), **self._album(album),
        )  # fmt: skip

    def _changed_by_customer(self, incoming: Incoming, words: str, message_id: int, name: str) -> None:
        relay = self.book.sent_from(incoming.chat_id, message_id)
        if relay is None:  # of before the takeover
            self._to_topic(f"✏️ {words}", name)
            return
        before = self._keep_version(relay, words)
        html = f"👤 <b>{escape(name)}</b> ✏️\n{escape(words)}"
        if before:
            html += f"\n\n<s>{escape(before)}</s>"
        self.poster.html(
            spot_of(self.topic), html, self.desk_language, "desk.edited", edits=relay.id,
            caption=not relay.told.get("words"),
        )  # fmt: skip

    def _replied(self, incoming: Incoming) -> int:
        return self._relay_at(incoming.chat_id, incoming.replies_to)

    # ---- from the desk

    def from_operator(self, at: AtDesk, spoke: Spoke, who: Operator) -> None:
        """What an operator wrote or sent, to the customer."""
        self.send(self.hold(at, spoke, who, ON_ITS_WAY))

    def hold(self, at: AtDesk, spoke: Spoke, who: Operator, state: str) -> Relay:
        """Write it down; it goes when it is sent."""
        told = {
            "words": spoke.plain if not spoke.files and not spoke.other else "",
            "html": spoke.html,
            "name": who.shown,
            "reply": self._relay_at(at.chat_id, at.replies_to),
        }
        relay = Relay(
            0, self.topic.id, at.chat_id, at.message_id, self.topic.chat_id, None, who.telegram_id, state,
            spoke.album, told, self.poster.now,
        )  # fmt: skip
        return replace(relay, id=self.book.add_relay(relay))

    def send(self, relay: Relay) -> None:
        """On its way to the customer."""
        where = Spot(self.topic.chat_id)
        reply = int(relay.told.get("reply", 0))
        if relay.told.get("words"):
            html = self._signed(str(relay.told["html"]), str(relay.told["name"]))
            self.poster.html(
                where, html, self.language, "desk.to_customer", relay=relay.id, reply=reply,
                told_in=self.topic.id,
            )  # fmt: skip
            return
        self.poster.copy(
            where, relay.from_chat, [relay.from_message], self.language, album=bool(relay.album),
            relays=[relay.id], reply=reply, told_in=self.topic.id, **self._album(relay.album),
        )  # fmt: skip

    def _signed(self, html: str, name: str) -> str:
        signed = self.poster.catalogue.html(text("takeover.signed", name=name), self.language)
        return f"{signed}\n{html}"

    def changed_by_operator(self, at: AtDesk, spoke: Spoke, relay: Relay) -> None:
        """New words for what the customer has already."""
        self._keep_version(relay, spoke.plain)
        fresh = {**relay.told, "html": spoke.html}
        signed = self._signed(spoke.html, str(relay.told.get("name", "")))
        marked = self.poster.catalogue.html(text("takeover.edited"), self.language)
        is_caption = not relay.told.get("words")
        self.poster.html(
            Spot(self.topic.chat_id), spoke.html if is_caption else f"{signed}\n\n{marked}", self.language,
            "desk.edited", edits=relay.id, caption=is_caption, told_in=self.topic.id,
        )  # fmt: skip
        known = self.book.relay(relay.id)
        if known:
            self.book.retell(known, {**known.told, "html": fresh["html"]})

    # ---- both

    def _relay_at(self, chat_id: int, message_id: int) -> int:
        """The relay that a message of this chat is one side of, 0 for none."""
        if not message_id:
            return 0
        found = self.book.sent_from(chat_id, message_id) or self.book.arrived_as(chat_id, message_id)
        return found.id if found else 0

    def _noted(self, incoming: Incoming, words: str, album: str = "") -> int:
        by, told = incoming.person.telegram_id, {"words": words}
        relay = Relay(
            0, self.topic.id, incoming.chat_id, incoming.message_id, self.topic.desk_id, None, by,
            ON_ITS_WAY, album, told, self.poster.now,
        )  # fmt: skip
        return self.book.add_relay(relay)

    def _keep_version(self, relay: Relay, words: str) -> str:
        """Keep what stood before, and give it."""
        before = str(relay.told.get("words", ""))
        versions = [*relay.told.get("versions", []), before]
        self.book.retell(relay, {**relay.told, "words": words if before else "", "versions": versions})
        return before

    def _album(self, album: str) -> dict[str, object]:
        return {"album": album, "topic": self.topic.id} if album else {}
