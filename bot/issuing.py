"""Making the documents that turns want, and sending them; noting that what was sent arrived."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.casework import Casework
from bot.log import logger
from bot.papers import Papermaker
from bot.workers import Workers
from cases.commands import Acknowledge, Command, NoteDelivered
from cases.happened import Notice
from cases.refused import Refused
from cases.status import THE_BOT
from cases.taxonomy import Language
from reports.paper import Kind
from storage.casefile import CaseFile
from storage.documents import DocumentRow
from storage.errands import ErrandRow
from storage.store import Store
from storage.turn import Turn

_PATIENCE = timedelta(seconds=90)  # that a document waits for the files whose fingerprints stand on it

_log = logger("issuing")


@dataclass(frozen=True, slots=True)
class Issuing:
    """Does the errands of documents. `wake` tells the courier that there is something to deliver."""

    store: Store
    papermaker: Papermaker
    casework: Casework
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]

    async def issue(self, row: ErrandRow) -> bool:
        """Make the document of an errand and send it; False while the case's files are still on their way."""
        ended = await self.workers.run(lambda: self._issued(row))
        if ended:
            self.wake()
        return ended

    def _issued(self, row: ErrandRow) -> bool:
        now = self.now()
        with self.store.look() as unit:
            document = unit.paperwork.document(row.about)
            file = unit.read_case(document.folio) if document else None
            if document is None or file is None or file.case is None:
                made, language = None, Language.CA
            elif document.sha256 is None and self._waits(unit, document, file, row, now):
                return False
            else:
                language = file.case.language
                made = None if document.sha256 else self.papermaker.make(unit, document, file, now)
        with self.store.turn() as turn:
            mine = turn.paperwork.done(row)
            if mine and document is not None and (made or document.sha256):
                if made:
                    turn.paperwork.keep_document(document.id, made, now)
                turn.enqueue(self.papermaker.message(document, language), now)
        return True

    def _waits(
        self, unit: Turn, document: DocumentRow, file: CaseFile, row: ErrandRow, now: datetime
    ) -> bool:
        if Kind(document.kind) not in (Kind.RECEIPT, Kind.FILE) or now - row.created_at > _PATIENCE:
            return False
        return any(kept.state == "announced" for kept in unit.files_of(file.record.id))

    async def note_arrival(self, row: ErrandRow) -> bool:
        """The case notes that something of it arrived: the proof that the law wants (L10 arts. 12, 13.4)."""
        return await self.workers.run(lambda: self._noted(row))

    def _noted(self, row: ErrandRow) -> bool:
        folio, name, message_id = (row.told[word] for word in ("folio", "notice", "message_id"))
        notice, _, nth = str(name).partition("/")
        with self.store.turn() as unit:
            if not unit.paperwork.done(row):
                return True
            try:
                command = self._command(unit, folio, Notice(notice), int(message_id), int(nth or 1))
                self.casework.work(unit, folio, command, THE_BOT, self.now())
            except (Refused, LookupError) as why:  # the case moved on meanwhile: there is nothing to note
                _log.info("an arrival was not noted", notice=notice, why=str(why))
        return True

    def _command(self, unit: Turn, folio: str, notice: Notice, message_id: int, nth: int) -> Command:
        if notice is not Notice.RECEIPT:
            return NoteDelivered(notice, message_id, nth)
        file = unit.hold_case(folio)
        sha256 = unit.paperwork.digest_of(file.record.id, Kind.RECEIPT.value) if file else ""
        return Acknowledge(message_id, sha256)
