"""Keeps the alerts of a case in step with it: a danger is told at once, what is moot is told no longer, and
a document that is wanted by e-mail or post is somebody's to send."""

from collections.abc import Mapping, Sequence

from cases.alerts import SAFETY_AGAIN, Alert, AlertKind, moot
from cases.happened import DecisionCommunicated, Delivered, Entry, Received, SafetyFlagged
from storage.casefile import CaseFile
from storage.turn import Turn

_ELSEWHERE = frozenset({"email", "post"})  # F29; the bot itself writes to nobody but by Telegram
_PAPERS: Mapping[type | None, str] = {Received: "receipt", DecisionCommunicated: "decision"}


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
    medium = file.record.facts.get("receipt_medium")
    if medium in _ELSEWHERE and (
        papers := [_PAPERS[kind] for kind in map(_kind, entries) if kind in _PAPERS]
    ):
        note = {"medium": medium, "paper": papers[-1]}
        unit.watch.alert(file.record, Alert(AlertKind.COPY, note=note), entries[-1].at)


def _kind(entry: Entry) -> type | None:
    return type(entry.happened) if entry.happened else None


def _dangerous(entry: Entry) -> bool:
    match entry.happened:
        case Received(safety=True) | SafetyFlagged():
            return True
    return False
