"""Work on a case, in one turn: what is wanted is decided on the case as it stands, kept, and told.

The only place where commands become events. A command that is refused has done nothing, and the turn goes on.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cases.agenda import agenda
from cases.case import Case
from cases.commands import Command, Merge, Register
from cases.evolving import entries_after, evolve
from cases.happened import Entry, Happened
from cases.life import check_seen, decide
from cases.rules import Rules
from cases.status import By
from storage.casefile import CaseFile
from storage.records import CaseRecord
from storage.turn import Turn

# Puts what the customer is told of the entries into the turn's outbox; the file is the case after them.
Tell = Callable[[Turn, CaseFile, Sequence[Entry]], None]


def untold(_unit: Turn, _file: CaseFile, _entries: Sequence[Entry]) -> None:
    """Nobody is told: for what a flow says itself."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a command: the case after it, its row, and the events it caused."""

    record: CaseRecord
    case: Case
    events: tuple[Happened, ...]


@dataclass(frozen=True, slots=True)
class Casework:
    """One company's."""

    rules: Rules
    tell: Tell = untold

    def register(
        self, unit: Turn, record: CaseRecord, command: Register, by: By, at: datetime
    ) -> Case | None:
        """The first event of a case that `Turn.open_case` gave; None for one that was opened before."""
        file = unit.hold_case(record.folio)
        if file is None or file.case is not None:
            return None
        return self._keep(unit, file, decide(None, command, by, at, self.rules), by, at).case

    def work(
        self, unit: Turn, folio: str, command: Command, by: By, at: datetime, seen: int | None = None
    ) -> Outcome:
        """Do a command to the case of a folio; `seen`: the last event its sender saw.

        Raises:
            Refused: it cannot be done, or somebody was faster; nothing was done.
            LookupError: there is no such case, or it was made unreadable.
        """
        file = unit.hold_case(folio)
        if file is None or file.case is None:
            raise LookupError(f"no case {folio}")
        if isinstance(command, Merge):
            command = _told_of_main(unit, file, command)
        check_seen(file.case, command, seen, by)
        return self._keep(unit, file, decide(file.case, command, by, at, self.rules), by, at)

    def _keep(
        self, unit: Turn, file: CaseFile, events: tuple[Happened, ...], by: By, at: datetime
    ) -> Outcome:
        entries = entries_after(file.case, events, by, at)
        case = file.case
        for entry in entries:
            case = evolve(case, entry)
        if case is None:
            raise ValueError("what was decided on a case leaves one")
        dues = agenda(case, self.rules)
        known = agenda(file.case, self.rules) if file.case else None
        kept = unit.append(file.record.folio, entries, case, None if dues == known else dues)
        self.tell(unit, kept, entries)
        return Outcome(kept.record, case, events)


def _told_of_main(unit: Turn, file: CaseFile, command: Merge) -> Merge:
    """The command with what only the database knows: whose the main case is, and whether it lives.

    It is held too, so that it is not closed meanwhile.
    """
    main = unit.hold_case(command.into)
    return replace(
        command,
        same_person=main is not None and main.record.customer_id == file.record.customer_id,
        main_open=main is not None and main.case is not None and main.case.is_open,
    )
