"""The documents of a case: which event wants one, and how one is made from the case as it stands.

A document is made outside the turn that wants it, from what the turn left committed, once; it is sent by
the courier as it was made, and never changed (L10 art. 12; `law.md` 5.13).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from cases.clock import LegalClock
from cases.company import Company
from cases.happened import (
    ClosedAccepted,
    ClosedAnswered,
    ClosedIncomplete,
    DecisionCommunicated,
    Entry,
    Exhausted,
    Happened,
    Received,
    Withdrawn,
)
from cases.taxonomy import CaseType, Language
from flows.text import text
from locales import Catalogue
from reports.decided import closing, decision
from reports.dossier import Attachment, Dossier, Spoken
from reports.paper import Kind, Paper, in_words
from reports.receipt import receipt
from reports.rendering import draw
from reports.signing import Imprint, sign
from reports.whole_file import whole_file
from storage.casefile import CaseFile
from storage.documents import DocumentRow
from storage.files import FileRecord
from storage.outgoing import Outgoing, Priority
from storage.talks import THERE
from storage.turn import Turn

_MAKERS: Mapping[Kind, Callable[[Dossier], Paper]] = {
    Kind.RECEIPT: receipt,
    Kind.DECISION: decision,
    Kind.CLOSING: closing,
    Kind.FILE: whole_file,
}
# As what its case notes that a document arrived (`cases.happened.Notice`); the whole file is no notice.
_PROOFS = {Kind.RECEIPT: "receipt", Kind.DECISION: "decision", Kind.CLOSING: "closing", Kind.FILE: ""}
_ENDINGS = (ClosedAccepted, ClosedAnswered, ClosedIncomplete, Exhausted, Withdrawn)


def want_papers(unit: Turn, file: CaseFile, entries: Sequence[Entry]) -> None:
    """Have the documents made that the law wants of what just happened to a case (`law.md` 8)."""
    for entry in entries:
        if kind := _wanted_for(entry.happened):
            want_paper(unit, file, kind, entry.seq, entry.at)


def want_paper(unit: Turn, file: CaseFile, kind: Kind, seq: int, now: datetime) -> None:
    """Have one document made and sent to the customer; `seq` is the event it tells of."""
    record = file.record
    unit.paperwork.want_document(record.id, kind.value, seq, record.bot_id, record.chat_id, now)


def _wanted_for(event: Happened | None) -> Kind | None:
    match event:
        case Received():
            return Kind.RECEIPT
        case DecisionCommunicated():
            return Kind.DECISION
    return Kind.CLOSING if isinstance(event, _ENDINGS) else None


@dataclass(frozen=True, slots=True)
class Papermaker:
    """Makes the documents of one company's cases. `username` is the bot's, "" until Telegram told it; `draw`
    makes a paper into a PDF."""

    company: Company
    clock: LegalClock
    catalogue: Catalogue
    username: Callable[[], str]
    draw: Callable[[Paper], bytes] = draw

    def make(self, unit: Turn, row: DocumentRow, file: CaseFile, now: datetime) -> bytes:
        """The signed PDF of a document. Raises ValueError for a case to which nothing happened yet."""
        if file.case is None:
            raise ValueError(f"{row.folio} has no life to tell of")
        entries = unit.paperwork.entries_of(file)
        dossier = Dossier(
            self.company,
            self.clock,
            file.case,
            _first_type(entries),
            file.record.facts,
            tuple(_attachment(kept) for kept in unit.files_of(file.record.id)),
            tuple(entries),
            self._link(row.folio),
            now,
            _talk(unit, row),
        )
        made = _MAKERS[Kind(row.kind)](dossier)
        pdf = self.draw(in_words(made, partial(self.catalogue.printed, language=file.case.language)))
        return sign(pdf, Imprint(row.folio, row.kind, made.issued_at), unit.paperwork.signing_seed())

    def message(self, row: DocumentRow, language: Language) -> Outgoing:
        """The message that brings a document."""
        kind = Kind(row.kind)
        name = self.catalogue.plain(text(f"paper.{kind.value}_name"), language)
        payload = {
            "document": row.id,
            "name": f"{name}-{row.folio}.pdf",
            "text": self.catalogue.html(text(f"paper.{kind.value}_sent", folio=row.folio), language),
            "language": language.value,
        }
        return Outgoing(
            row.bot_id, row.chat_id, f"paper.{kind.value}_sent", payload,
            priority=Priority.INTAKE, about=row.folio, notice=_PROOFS[kind],
        )  # fmt: skip

    def _link(self, folio: str) -> str:
        """What the QR code says: the way to the case's state, or its number where the bot has no name yet."""
        username = self.username()
        return f"https://t.me/{username}?start={folio}" if username else folio


def _talk(unit: Turn, row: DocumentRow) -> tuple[Spoken, ...]:
    """What went over between the customer and the topic of the case."""
    book = unit.desk(row.bot_id)
    topic = book.topic_of_folio(row.folio)
    if topic is None or row.kind != Kind.FILE.value:
        return ()
    return tuple(
        Spoken(
            one.at,
            "" if one.from_chat == topic.chat_id else str(one.told.get("name", "")),
            str(one.told.get("words") or one.told.get("what") or "…"),
            " · ".join(map(str, one.told.get("versions", ()))),
        )
        for one in book.talk(topic.id)
        if one.state == THERE
    )


def _first_type(entries: Sequence[Entry]) -> CaseType:
    first = entries[0].happened if entries else None
    return first.type if isinstance(first, Received) else CaseType.COMPLAINT


def _attachment(kept: FileRecord) -> Attachment:
    name, size = str(kept.about.get("name") or kept.about.get("kind") or "?"), kept.about.get("size")
    return Attachment(name, size if isinstance(size, int) else 0, kept.sha256.hex() if kept.sha256 else "")
