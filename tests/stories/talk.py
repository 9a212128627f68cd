"""A talk with the bot in words, turn by turn: the real turns, understanding, texts and SQLite; no network.

    talk = Talk(open_a_store(tmp_path))
    talk.says("La lavadora pierde agua.")
    talk.presses("button.skip")

The clock stands still unless it is told to go on. What the bot says is read off the outbox.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache, partial
from html import unescape
from itertools import count
from pathlib import Path

from bot import chance
from bot.casework import Tell
from bot.company import load_company
from bot.demo import sample_company
from bot.incoming import Incoming, Person, Press
from bot.relations import Relations
from bot.teller import Teller, all_of
from bot.turn import Chance, Turns, Understand
from cases.clock import LegalClock
from cases.company import Company
from cases.taxonomy import Language
from flows.answer import File
from flows.dialogue import Dialogue, Draft
from flows.incoming import Commanded, Edited, Pressed, Received, SentOther, Wrote
from flows.text import text
from locales import Catalogue, own_words
from nlu.understand import understand
from storage.opening import open_store
from storage.outgoing import OutboxRow
from storage.store import Store

MONDAY = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
BOT = 7
_KEY = b"k" * 32
_updates = count(1)
_drafts = count(1)


@lru_cache
def sample() -> Company:
    """The company of the example."""
    return load_company(sample_company())


def open_a_store(folder: Path) -> Store:
    """A fresh database in the folder."""
    return open_store(f"sqlite:///{folder / 'talk.db'}", [_KEY], chance.entropy)


@dataclass
class Talk:
    """One person's chat with the bot."""

    store: Store
    language: Language = Language.CA
    company: Company = field(default_factory=sample)
    now: datetime = MONDAY
    chat: int = 1000
    shown: str = ""  # as Telegram names them
    tells: tuple[Tell, ...] = ()
    hearing: Understand = understand
    relations: Relations | None = None
    said: list[str] = field(default_factory=list)
    _buttons: list[tuple[str, str]] = field(default_factory=list)

    @property
    def turns(self) -> Turns:
        return Turns(
            self.store,
            BOT,
            self.company,
            LegalClock(self.company),
            Catalogue(self.company.zone, own_words(self.company)),
            self.hearing,
            lambda: self.now,
            Chance(lambda: f"d{next(_drafts)}", lambda: int.from_bytes(chance.entropy(16))),
            all_of(Teller(Catalogue(self.company.zone), self.company), *self.tells),
            relations=self.relations,
        )

    def says(self, words: str = "", *, at: datetime | None = None, **more) -> str:
        """Write, with files or a contact if given; what the bot said to it."""
        return self.does(Wrote(words, message_id=next(_updates), **more), at=at)

    def sends(self, *names: str, kind: str = "photo", caption: str = "") -> str:
        files = tuple(File(f"file{name}", f"unique{name}", kind, name) for name in names)
        return self.says(caption, files=files)

    def commands(self, name: str, rest: str = "") -> str:
        return self.does(Commanded(name, rest))

    def edits(self, words: str, message_id: int) -> str:
        return self.does(Edited(words, message_id))

    def shows(self, kind: str) -> str:
        return self.does(SentOther(kind))

    def presses(self, key: str, **args) -> str:
        """Press the newest button with this label (a key of the texts)."""
        return self.presses_label(self.words(key, **args))

    def presses_label(self, label: str) -> str:
        data = next((data for words, data in reversed(self._buttons) if label in words), None)
        assert data, f"no button {label!r} among {[words for words, _ in self._buttons][-12:]}"
        return self.presses_data(data)

    def presses_data(self, data: str) -> str:
        """Press a button by what it carries, however old."""
        self.later(seconds=3)
        return self.does(Pressed(data), press=Press("query", 1))

    def does(self, received: Received, *, press: Press | None = None, at: datetime | None = None) -> str:
        who = Person(self.chat, self.language.value, self.shown)
        own = getattr(received, "message_id", 0)
        incoming = Incoming(next(_updates), self.chat, who, received, press=press, at=at, message_id=own)
        toast = self.turns.take(incoming).toast
        return "\n".join(filter(None, (toast, self.hears())))

    def later(self, **span: float) -> "Talk":
        self.now += timedelta(**span)
        return self

    def hears(self) -> str:
        """Everything the bot has said since the last time."""
        new = []
        while rows := self.store.claim_due(BOT, self.now + timedelta(minutes=1)):
            for row in rows:
                new.append(row)
                self.store.mark_sent([(row, row.id)], self.now)
        said = [self._kept(row) for row in new]
        self.said += said
        return "\n".join(said)

    def _kept(self, row: OutboxRow) -> str:
        keys = [key for line in row.payload.get("buttons", ()) for key in line]
        self._buttons += [(key["text"], key["data"]) for key in keys]
        return unescape(re.sub(r"<[^>]+>", "", row.payload["text"]))

    @property
    def dialogue(self) -> Dialogue:
        with self.store.look() as unit:
            return unit.dialogue(BOT, self.chat)

    @property
    def draft(self) -> Draft:
        draft = self.dialogue.draft
        assert draft is not None, f"no draft; last said: {self.said[-1:]}"
        return draft

    @property
    def answers(self) -> dict:
        return dict(self.draft.answers)

    def words(self, key: str, **args) -> str:
        """The words of a key in the language of the talk, without tags."""
        plain = partial(Catalogue(self.company.zone).plain, language=self.language)
        return unescape(re.sub(r"<[^>]+>", "", plain(text(key, **args))))

    def asks(self, slot: str) -> bool:
        """Whether the last thing said ends with the question of this slot."""
        first = re.split(r"(?<=[.?:])\s", self.words(f"{slot}.ask", about="\n", legal_name="\n"))[0]
        return first in self.said[-1]
