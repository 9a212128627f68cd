"""A turn's hands for the desk: one name for what the modules of its tables do, for one bot."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from cases.operators import Operator
from cases.status import Actor
from flows.dialogue import Dialogue
from storage import chats, deskbook, desks, dialogues, losses, marks, requests, staff, talks, waits
from storage.deskbook import Done, Waiting
from storage.desks import DeskRow, TopicRow
from storage.records import CaseRecord
from storage.requests import Request
from storage.talks import Relay, Takeover
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Deskwork:
    """What it does is done with its turn, or not at all. Moments are aware, in UTC."""

    connection: Connection
    vault: Vault
    bot_id: int

    # ---- who

    def operator(self, telegram_id: int, desk_id: int = 0) -> Operator | None:
        """The operator with this id, as they are at a desk or, 0, anywhere."""
        return staff.find(self.connection, self.vault, self.bot_id, telegram_id, desk_id)

    def operators(self, desk_id: int = 0) -> list[Operator]:
        """All, as they are at a desk or, 0, anywhere; the longest there first."""
        return staff.everybody(self.connection, self.vault, self.bot_id, desk_id)

    def leave(self, telegram_id: int, desk_id: int, now: datetime) -> bool:
        """An operator left the group of a desk; False where that was known."""
        return staff.leave(self.connection, self.bot_id, telegram_id, desk_id, now)

    def come(self, telegram_id: int, desk_id: int) -> bool:
        """An operator is there again; False where they were."""
        return staff.come(self.connection, self.bot_id, telegram_id, desk_id)

    def redeem(self, code: str, who: Operator, now: datetime, until: datetime) -> bool:
        """Use up an invitation and enrol its bringer; False where it was used before."""
        return staff.redeem(self.connection, self.vault, self.bot_id, code, who, now, until)

    def change_operator(self, telegram_id: int, **what: object) -> bool:
        """Change role, language, on_call, away_until or removed_at."""
        return staff.change(self.connection, self.bot_id, telegram_id, what)

    def rename_operator(self, telegram_id: int, name: str, alias: str) -> None:
        """The name at the desk, and the one customers are told."""
        staff.rename(self.connection, self.vault, self.bot_id, telegram_id, name, alias)

    # ---- where

    def desks(self) -> list[DeskRow]:
        """The groups, the first one first."""
        return desks.all_desks(self.connection, self.bot_id)

    def set_up(self, desk: DeskRow, now: datetime) -> None:
        """A group becomes a desk, or changes what it is for."""
        desks.set_up(self.connection, self.bot_id, desk, now)

    def note_trouble(self, chat_id: int, why: str) -> bool:
        """Why nobody can work in a group, or "" where they can again."""
        return desks.note_trouble(self.connection, self.bot_id, chat_id, why)

    def close_desk(self, chat_id: int) -> bool:
        """A group is a desk no more."""
        return desks.close(self.connection, self.bot_id, chat_id)

    def move_desk(self, chat_id: int, new: int) -> None:
        """A group was upgraded: its topics and what waits to be sent there go along."""
        chats.migrate_chat(self.connection, self.vault, self.bot_id, chat_id, new)

    def want_topic(self, desk_id: int, chat_id: int, folio: str, title: str, now: datetime) -> TopicRow:
        """The topic of a case or conversation, to be made in this group where there is none."""
        return desks.want_topic(self.connection, self.bot_id, desk_id, chat_id, folio, title, now)

    def topic(self, topic_id: int, *, lock: bool = False) -> TopicRow | None:
        """A topic by its row."""
        return desks.topic(self.connection, self.bot_id, topic_id, lock=lock)

    def topic_of(self, chat_id: int, folio: str) -> TopicRow | None:
        """The topic of a customer's case, or of their conversation ("")."""
        return desks.topic_of(self.connection, self.bot_id, chat_id, folio)

    def topic_of_folio(self, folio: str) -> TopicRow | None:
        """The topic of a case."""
        return desks.topic_of_folio(self.connection, folio)

    def topic_at(self, desk_id: int, thread_id: int) -> TopicRow | None:
        """The topic at a place."""
        return desks.topic_at(self.connection, self.bot_id, desk_id, thread_id)

    def adopt_topic(self, chat_id: int, folio: str) -> bool:
        """The conversation became a case."""
        return desks.adopt(self.connection, self.bot_id, chat_id, folio)

    def change_topic(self, topic_id: int, **what: object) -> None:
        """Change desk_id, thread_id, card_id, title or told_seq."""
        desks.change_topic(self.connection, topic_id, what)

    def unmade_topics(self, desk_id: int) -> int:
        """How many wait to be made in a group."""
        return desks.unmade(self.connection, self.bot_id, desk_id)

    def unlisted_topics(self, desk_id: int, listed: int, most: int) -> list[TopicRow]:
        """Those that wait to be made in a group, after the row `listed`."""
        return desks.unlisted(self.connection, self.bot_id, desk_id, listed, most)

    def last_digest(self, desk_id: int) -> tuple[datetime | None, int]:
        """When a digest was last put into a group, and the last topic that it listed."""
        return marks.both(self.connection, self.bot_id, f"{marks.DIGEST}{desk_id}")

    def note_digest(self, desk_id: int, at: datetime, listed: int) -> None:
        """A digest was put into a group."""
        marks.keep(self.connection, self.bot_id, f"{marks.DIGEST}{desk_id}", at, listed)

    def usual_wait(self, since: datetime, level: Actor = Actor.AGENT) -> timedelta | None:
        """How long people waited for a person since then, nine of ten at most; None where nobody did."""
        return waits.usual_wait(self.connection, self.bot_id, since, level)

    def cases_without_topic(self, most: int) -> list[str]:
        """Folios of open cases that nobody at a desk sees."""
        return desks.cases_without(self.connection, self.bot_id, most)

    # ---- conversations

    def takeover(self, chat_id: int) -> Takeover | None:
        """Who has the conversation; None: the bot."""
        return talks.takeover(self.connection, self.bot_id, chat_id)

    def takeovers_of(self, operator_id: int) -> list[Takeover]:
        """The conversations that a person has."""
        return talks.takeovers_of(self.connection, self.bot_id, operator_id)

    def begin_takeover(self, of: Takeover) -> bool:
        """A person takes the conversation; False where another was faster."""
        return talks.begin(self.connection, self.bot_id, of)

    def end_takeover(self, chat_id: int, now: datetime) -> bool:
        """The bot has it again."""
        return talks.end(self.connection, self.bot_id, chat_id, now)

    def pass_takeover(self, chat_id: int, operator_id: int) -> bool:
        """Another person has it."""
        return talks.pass_on(self.connection, self.bot_id, chat_id, operator_id)

    def move_takeover(self, chat_id: int, topic_id: int) -> None:
        """It goes on in another topic."""
        talks.follow(self.connection, self.bot_id, chat_id, topic_id)

    def add_relay(self, relay: Relay) -> int:
        """A message that is to go to the other side; its id."""
        return talks.add(self.connection, self.vault, self.bot_id, relay)

    def sent_from(self, chat_id: int, message_id: int) -> Relay | None:
        """The relay of a message written here."""
        return talks.sent_from(self.connection, self.vault, self.bot_id, chat_id, message_id)

    def arrived_as(self, chat_id: int, message_id: int) -> Relay | None:
        """The relay that this message is the other side of."""
        return talks.arrived_as(self.connection, self.vault, self.bot_id, chat_id, message_id)

    def relay(self, relay_id: int) -> Relay | None:
        """A relay by its id."""
        return talks.relay(self.connection, self.vault, relay_id)

    def album(self, topic_id: int, album: str) -> list[Relay]:
        """The pieces of an album that came so far."""
        return talks.album(self.connection, self.vault, topic_id, album)

    def talk(self, topic_id: int) -> list[Relay]:
        """All that went through a topic."""
        return talks.talk(self.connection, self.vault, topic_id)

    def lose(self, relays: Sequence[int], now: datetime) -> None:
        """They will not arrive: the topic shall be told."""
        losses.lose(self.connection, self.vault, self.bot_id, now, these=relays)

    def miss(self, topic_id: int) -> list[Relay]:
        """What the topic is to be told now that it did not arrive."""
        return losses.miss(self.connection, self.vault, topic_id)

    def dialogue(self, chat_id: int) -> Dialogue:
        """How far the bot is with a customer, without holding it: nothing may be decided on it."""
        return dialogues.seen(self.connection, self.vault, self.bot_id, chat_id)

    def note_arrival(self, relay_id: int, message_id: int) -> None:
        """A relay is there, as this message."""
        talks.note_arrival(self.connection, relay_id, message_id)

    def settle_relay(self, relay_id: int, seen: str, state: str) -> bool:
        """A relay goes from one state to another; False: somebody was faster."""
        return talks.settle(self.connection, relay_id, seen, state)

    def retell(self, relay: Relay, told: Mapping[str, object]) -> None:
        """Keep other words for a relay."""
        talks.retell(self.connection, self.vault, self.bot_id, relay, told)

    def note_pages(self, relay_id: int, pages: Mapping[str, int]) -> None:
        """A relay's further pages, by number, are these messages."""
        talks.note_pages(self.connection, self.vault, self.bot_id, relay_id, pages)

    def first_mark(self, name: str, now: datetime, within: timedelta) -> bool:
        """Whether nobody made this mark within that time; now it is made."""
        return marks.first(self.connection, self.bot_id, name, now, within)

    # ---- calls, lists, and what was done

    def unrung(self) -> list[Request]:
        """What the desk was not rung for yet, or not since it was told again; each is rung for once."""
        return requests.unrung(self.connection, self.vault, self.bot_id)

    def calls(self) -> list[Request]:
        """Who waits for somebody of the house, longest first."""
        return requests.open_calls(self.connection, self.vault, self.bot_id)

    def queue(
        self, which: Waiting, operator_id: int, soon: datetime, topic: str = "", most: int = 15
    ) -> list[CaseRecord]:
        """Cases that wait for an answer, the most pressing first."""
        return deskbook.queue(
            self.connection, self.vault, self.bot_id, which,
            operator_id=operator_id, soon=soon, topic=topic, most=most,
        )  # fmt: skip

    def newest(self, most: int) -> list[CaseRecord]:
        """Cases, the newest first."""
        return deskbook.newest(self.connection, self.vault, self.bot_id, most)

    def note(self, done: Done) -> None:
        """Write down what somebody did, or wanted to."""
        deskbook.note(self.connection, self.bot_id, done)

    def done_about(self, folio: str) -> list[Done]:
        """What was done about a case at the desk, newest first."""
        return deskbook.done_about(self.connection, folio)

    def replies(self) -> dict[str, Mapping[str, Any]]:
        """The replies written beforehand, by name."""
        return deskbook.replies(self.connection, self.vault, self.bot_id)

    def keep_reply(self, name: str, told: Mapping[str, Any], by: int, at: datetime) -> None:
        """Keep one under its name."""
        deskbook.keep_reply(self.connection, self.vault, self.bot_id, name, told, by, at)

    def drop_reply(self, name: str) -> bool:
        """Forget one."""
        return deskbook.drop_reply(self.connection, self.bot_id, name)
