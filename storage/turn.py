"""One turn's hold on the database: everything it reads and writes is one transaction."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from cases.agenda import Due
from cases.case import Case
from cases.happened import Entry
from cases.status import Actor
from flows.dialogue import Dialogue
from storage import (
    agenda,
    casebook,
    caseevents,
    casefile,
    customers,
    dialogues,
    files,
    folios,
    misheard,
    outbox,
    quarantine,
    requests,
    updates,
)
from storage.agreements import Agreements
from storage.chain import START
from storage.deskwork import Deskwork
from storage.outgoing import Outgoing
from storage.paperwork import Paperwork
from storage.records import CaseEvent, CaseRecord, NewCase
from storage.requests import RequestKind
from storage.sale import Sale
from storage.shop import Shop
from storage.transcripts import Transcripts
from storage.vault import Vault
from storage.watch import Watch


class Turn:
    """What a turn can do, by name; the doing is in the module of each table. Moments are aware, in UTC.

    Used by one thread, and only inside `Store.turn()`, which commits at its end.
    """

    __slots__ = ("_connection", "_files", "_held", "_number", "_post", "_posted_at", "_vault")

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault
        self._held: dict[tuple[int, int], dialogues.Held] = {}
        self._number: tuple[str, int, int] | None = None
        self._files: dict[str, casefile.CaseFile] = {}  # those locked in this turn, as they are now
        self._post: list[Outgoing] = []

    def first_sight(self, bot_id: int, update_id: int, now: datetime) -> bool:
        """Whether the update is new. False: it was taken before, and there is nothing to do."""
        return updates.first_sight(self._connection, bot_id, update_id, now)

    def dialogue(self, bot_id: int, chat_id: int) -> Dialogue:
        """The chat's dialogue, locked to the end of the turn; a fresh one for a new chat."""
        held = dialogues.hold(self._connection, self._vault, bot_id, chat_id)
        self._held[bot_id, chat_id] = held
        return held.dialogue

    def keep_dialogue(self, bot_id: int, chat_id: int, dialogue: Dialogue, now: datetime) -> None:
        """Keep the dialogue; nothing is written where it is as it was read.

        Raises:
            ValueError: it was not read, and so not locked, in this turn.
        """
        held = self._held.get((bot_id, chat_id))
        if held is None:
            raise ValueError("a dialogue is kept in the turn that read it")
        dialogues.keep(self._connection, self._vault, bot_id, chat_id, dialogue, held=held, now=now)

    def wake(self, bot_id: int, chat_id: int, before: datetime, now: datetime) -> bool:
        """Whether a draft waits there since before then, and since `now` from now on: one asker is told."""
        return dialogues.wake(self._connection, bot_id, chat_id, before, now)

    def customer(self, telegram_id: int) -> dict[str, Any]:
        """What is known by slot of the person who writes, and so is reachable again."""
        return customers.heard_from(self._connection, self._vault, telegram_id)

    def known_of(self, telegram_id: int) -> dict[str, Any]:
        """What is known by slot of a person who is only spoken of."""
        return customers.known_facts(self._connection, self._vault, telegram_id)

    def remember_customer(self, telegram_id: int, facts: Mapping[str, object], now: datetime) -> None:
        """Add to what is known of the person; None forgets a slot."""
        customers.remember(self._connection, self._vault, telegram_id, facts, now)

    def next_folio_number(self, prefix: str, year: int) -> int:
        """The number a case opened in this turn gets, from 1, gapless; kept free if none is opened.

        It holds up every other turn that may open a case: ask for it only when this one may.
        """
        self._number = (prefix, year, folios.next_number(self._connection, prefix, year))
        return self._number[2]

    def open_case(self, case: NewCase) -> CaseRecord:
        """Open the draft's case, or find the one it opened before: then the record has another folio.

        Raises:
            ValueError: no folio number was taken in this turn.
        """
        if self._number is None:
            raise ValueError("open_case needs next_folio_number first, in the same turn")
        record, own = casebook.open_case(self._connection, self._vault, case)
        if own is not None:
            folios.use_number(self._connection, *self._number)
            self._number = None
            self._files[record.folio] = casefile.CaseFile(record, None, START, own)
        return record

    def read_case(self, folio: str) -> casefile.CaseFile | None:
        """The case of a folio with its life; None if there is none, or it was made unreadable."""
        return self._files.get(folio) or casefile.read(self._connection, self._vault, folio, lock=False)

    def hold_case(self, folio: str) -> casefile.CaseFile | None:
        """As `read_case`, locked to the end of the turn: what is decided on it stands."""
        held = self._files.get(folio) or casefile.read(self._connection, self._vault, folio, lock=True)
        if held is not None:
            self._files[folio] = held
        return held

    def append(
        self, folio: str, entries: Sequence[Entry], case: Case, dues: Sequence[Due] | None
    ) -> casefile.CaseFile:
        """Write down what happened to a case held in this turn, the case it makes, and its agenda, None for
        one as it was.

        Raises:
            LookupError: it is not held.
        """
        if folio not in self._files:
            raise LookupError(f"case {folio} is added to in the turn that holds it")
        after = casefile.append(self._connection, self._vault, self._files[folio], entries, case, dues)
        self._files[folio] = after
        return after

    def claim_due(self, row: agenda.DueRow, now: datetime) -> casefile.CaseFile | None:
        """Do something due: its case, held; None where another did it, or it is on no agenda any more."""
        held = self.hold_case(row.folio)
        if held is None:
            agenda.forget(self._connection, row.folio, now)
            return None
        return held if agenda.claim(self._connection, held.record.id, row.due, now) else None

    def case_by_folio(self, folio: str) -> CaseRecord | None:
        """The case of a folio in its exact spelling; whether it is the asker's is for the caller."""
        return casebook.by_folio(self._connection, self._vault, folio)

    def cases_of(self, telegram_id: int, most: int = 20) -> list[CaseRecord]:
        """The person's own cases, newest first."""
        return casebook.of_person(self._connection, self._vault, telegram_id, most)

    def add_event(
        self, case_id: int, kind: str, at: datetime, actor: str, data: Mapping[str, object] | None = None
    ) -> int:
        """Write an event down as it is, past the life of cases: its number within the case, from 1."""
        self._files.clear()
        return caseevents.add_event(
            self._connection, self._vault, case_id, kind=kind, at=at, actor=actor, data=data or {}
        )

    def events_of(self, case_id: int) -> list[CaseEvent]:
        """What happened to a case, in order."""
        return caseevents.events_of(self._connection, self._vault, case_id)

    def files_of(self, case_id: int) -> list[files.FileRecord]:
        """The case's files in the order they came."""
        return files.files_of(self._connection, self._vault, case_id)

    def enqueue(self, message: Outgoing, now: datetime) -> None:
        """Send it after the turn: in the order of the calls, and only if the turn is committed."""
        self._post.append(message)
        self._posted_at = now

    def call_person(
        self,
        bot_id: int,
        chat_id: int,
        now: datetime,
        kind: RequestKind = RequestKind.PERSON,
        note: Mapping[str, object] | None = None,
        level: Actor = Actor.AGENT,
    ) -> bool:
        """Ask for a person; False where the chat's request of that kind is open already, at that level."""
        return requests.call_person(
            self._connection, self._vault, bot_id, chat_id, now, kind=kind, note=note or {}, level=level
        )

    def answer_call(
        self, bot_id: int, chat_id: int, now: datetime, kind: RequestKind = RequestKind.PERSON
    ) -> bool:
        """A person took over; False where nobody had asked."""
        return requests.answer_call(self._connection, bot_id, chat_id, kind, now)

    def quarantine(self, bot_id: int, update_id: int, now: datetime) -> None:
        """Set an update aside for good, after `Store.note_failure`, in the turn that tells of it."""
        quarantine.set_aside(self._connection, bot_id, update_id, now)

    def note_misheard(self, slot: str, heard: str, corrected: str, now: datetime) -> None:
        """Count a correction of what was understood."""
        misheard.note_misheard(self._connection, slot, heard, corrected, now)

    @property
    def transcripts(self) -> Transcripts:
        """What was said about drafts."""
        return Transcripts(self._connection, self._vault)

    @property
    def shop(self) -> Shop:
        """The shop's customers and what they bought."""
        return Shop(self._connection, self._vault)

    @property
    def paperwork(self) -> Paperwork:
        """Files, documents and errands of this turn."""
        return Paperwork(self._connection, self._vault)

    @property
    def watch(self) -> Watch:
        """What falls due, and alerts."""
        return Watch(self._connection, self._vault)

    @property
    def agreements(self) -> Agreements:
        """What people agreed to, and where they can be written to besides their cases."""
        return Agreements(self._connection, self._vault)

    @property
    def sale(self) -> Sale:
        """Occasions: what is planned, what was told."""
        return Sale(self._connection, self._vault)

    def desk(self, bot_id: int) -> Deskwork:
        """The desk of a bot."""
        return Deskwork(self._connection, self._vault, bot_id)

    def posted_to(self, chat_id: int) -> int:
        """How many messages wait to be sent to a chat."""
        return sum(one.chat_id == chat_id for one in self._post)

    @property
    def has_post(self) -> bool:
        """Whether anything waits to be sent, whoever put it there."""
        return bool(self._post)

    def post(self) -> bool:
        """Write the messages down, last, so that chats are locked in one order; whether there were any."""
        if posted := self.has_post:
            outbox.enqueue(self._connection, self._vault, self._post, self._posted_at)
            self._post.clear()
        return posted
