"""Keeps the alerts of a case in step with it: a danger is told at once, what is moot is told no longer."""

from collections.abc import Sequence

from cases.alerts import SAFETY_AGAIN, Alert, AlertKind, moot
from cases.happened import Delivered, Entry, Received, SafetyFlagged
from storage.casefile import CaseFile
from storage.turn import Turn


def keep_alerts(unit: Turn, file: CaseFile, entries: Sequence[Entry]) -> None:
    """After each change of a case (`bot.casework.Tell`); `file` is the case after the entries."""
    if file.case is None or all(isinstance(entry.happened, Delivered) for entry in entries):
        return
    if not any(isinstance(entry.happened, Received) for entry in entries):
        unit.watch.settle(file.record, moot(file.case, entries), entries[-1].at)
    if any(_dangerous(entry) for entry in entries):
        hazards = {"hazards": file.record.facts.get("hazards", [])}
        unit.watch.alert(
            file.record, Alert(AlertKind.SAFETY, note=hazards, again=SAFETY_AGAIN), entries[-1].at
        )


def _dangerous(entry: Entry) -> bool:
    match entry.happened:
        case Received(safety=True) | SafetyFlagged():
            return True
    return False
