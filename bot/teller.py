"""Tells the customer about their case, in its language: what happened to it, and what a day brings.

Messages whose arrival is a proof say so: the case then notes that they arrived (`bot/issuing.py`). What the
bot itself does to a case at night, and cannot wait (an apology for lateness), comes without a sound.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.casework import Tell
from bot.saying import Place, Speaker
from cases.agenda import Due
from cases.company import Company
from cases.happened import BecameOverdue, Entry, Happened, InformationAsked, Notice
from cases.quiet import MessagingHours
from cases.status import Actor
from flows.declared.reminding import NOTICES, remind
from flows.declared.telling import tell
from flows.effects import Say
from locales import Catalogue
from storage.casefile import CaseFile
from storage.outgoing import Priority
from storage.turn import Turn

_PROOFS: Mapping[type[Happened], Notice] = {  # the documents have proofs of their own (`bot/papers.py`)
    InformationAsked: Notice.INFORMATION_WANTED,
    BecameOverdue: Notice.APOLOGY,
}


@dataclass(frozen=True, slots=True)
class Teller:
    """For one company; given to `Casework`, so that no event goes untold."""

    catalogue: Catalogue
    company: Company

    @property
    def hours(self) -> MessagingHours:
        """When a telephone may ring for what nobody waits for."""
        return MessagingHours.of(self.company)

    def __call__(self, unit: Turn, file: CaseFile, entries: Sequence[Entry]) -> None:
        """Put the messages of the entries into the turn's outbox; `file` is the case after them."""
        if file.case is None:
            return
        for entry in entries:
            said = tell(file.case, entry, self.company)
            proof = _PROOFS.get(type(entry.happened)) if entry.happened else None
            if said is not None:
                silent = entry.by.actor is Actor.BOT and not self.hours.allow(entry.at)
                self._post(unit, file, said, entry.at, f"{proof.value}/1" if proof else "", silent=silent)

    def remind(self, unit: Turn, file: CaseFile, due: Due, now: datetime) -> None:
        """Put what falls due into the turn's outbox, behind what cannot wait."""
        said = remind(file.case, due, self.company) if file.case else None
        if said is not None:
            notice = f"{NOTICES[due.what].value}/{due.nth}"
            self._post(unit, file, said, now, notice, Priority.REMINDER)

    def _post(
        self,
        unit: Turn,
        file: CaseFile,
        said: Say,
        now: datetime,
        notice: str,
        priority: Priority = Priority.INTAKE,
        *,
        silent: bool = False,
    ) -> None:
        record, case = file.record, file.case
        if case is None:
            return
        place = Place(record.bot_id, record.chat_id, record.thread_id)
        *first, last = Speaker(self.catalogue, case.language, now).messages([said], place)
        for message in (*first, replace(last, notice=notice)):
            payload = {**message.payload, "silent": True} if silent else message.payload
            unit.enqueue(replace(message, about=case.folio, priority=priority, payload=payload), now)


def all_of(*tells: Tell) -> Tell:
    """Each of them is told, in order."""

    def told(unit: Turn, file: CaseFile, entries: Sequence[Entry]) -> None:
        for tell_one in tells:
            tell_one(unit, file, entries)

    return told
