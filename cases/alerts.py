"""Whom the house is told that a case needs: which alerts there are, for whom, and when one is moot.

An alert stands until somebody takes it, or until what it says is no longer so. Those with `again` are
repeated that often as long as they stand.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from cases.case import Case
from cases.happened import Entry, SafetyFlagged, VisitScheduled
from cases.status import STAFF, UNANSWERED, Actor, Status

SAFETY_AGAIN = timedelta(minutes=5)
PERSON_AGAIN = timedelta(minutes=3)
DAILY = timedelta(days=1)


class AlertKind(StrEnum):
    """Why somebody must look at a chat or a case."""

    PERSON = "person"  # the person wants a person (L10 art. 8.1)
    SAFETY = "safety"  # somebody may be in danger
    RECEIPT = "receipt"  # five minutes, and the receipt has not arrived
    ASSESSMENT = "assessment"  # nobody assessed it in time
    HALF_TERM = "half_term"
    NEAR_TERM = "near_term"  # 60 % of the term
    END_OF_TERM = "end_of_term"  # 80 %: the supervisor owns it
    OVERDUE = "overdue"
    PROMISE = "promise"  # the new date was not kept either
    THANKS = "thanks"  # a suggestion was not thanked for
    INCOMPLETE = "incomplete"  # the time to complete is over: close it?
    SILENCE = "silence"  # silence could not be noted: the reminders did not arrive
    DORMANT = "dormant"  # a year of silence: close it?
    SECOND_LOOK = "second_look"  # nobody asked for one, and the term is over: somebody must take it
    REMEDY = "remedy"  # promised by yesterday, and not noted as done
    VISIT = "visit"  # a visit is over, and nobody has said whether it was made
    COPY = "copy"  # they want the document by e-mail or post too: somebody must send it (L10 arts. 4.2.c, 12)
    LOW_SCORE = "low_score"  # they were served badly, as they say (L10 art. 18): somebody looks at why


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert to `to`. `note`: plain JSON without anybody's words. `again`: repeated that often."""

    kind: AlertKind
    to: Actor = Actor.AGENT
    note: Mapping[str, object] = field(default_factory=dict)
    again: timedelta | None = None


_COMING_IN = frozenset({Status.RECEIVED, Status.ACKNOWLEDGED})
_STANDS_IN: Mapping[AlertKind, frozenset[Status]] = {
    AlertKind.ASSESSMENT: _COMING_IN,
    AlertKind.HALF_TERM: UNANSWERED,
    AlertKind.NEAR_TERM: UNANSWERED,
    AlertKind.END_OF_TERM: UNANSWERED,
    AlertKind.OVERDUE: UNANSWERED,
    AlertKind.PROMISE: UNANSWERED,
    AlertKind.THANKS: UNANSWERED,
    AlertKind.INCOMPLETE: frozenset({Status.NEEDS_INFO}),
    AlertKind.SILENCE: frozenset({Status.DECIDED}),
    AlertKind.DORMANT: frozenset({Status.NO_REPLY}),
    AlertKind.SECOND_LOOK: frozenset({Status.ESCALATED_INT}),
    AlertKind.REMEDY: frozenset({Status.ACCEPTED}),
    AlertKind.VISIT: frozenset({Status.SCHEDULED}),
}
_WHILE_LATE = frozenset({AlertKind.OVERDUE, AlertKind.PROMISE})


def moot(case: Case, entries: Iterable[Entry]) -> frozenset[AlertKind]:
    """The kinds that no longer stand for the case, after these entries."""
    happened = tuple(entries)
    gone = {kind for kind, statuses in _STANDS_IN.items() if case.status not in statuses}
    if any(isinstance(entry.happened, VisitScheduled) for entry in happened):
        gone.add(AlertKind.VISIT)  # it is about the day before
    if not case.overdue:
        gone |= _WHILE_LATE
    if case.acknowledged_at is not None or not case.is_open:
        gone.add(AlertKind.RECEIPT)
    if not case.is_open or any(_taken_by(entry) for entry in happened):
        gone.add(AlertKind.SAFETY)
    return frozenset(gone)


def _taken_by(entry: Entry) -> bool:
    """Whoever of the house does anything with the case has seen it; to flag it is to ask for somebody."""
    return entry.by.actor in STAFF and not isinstance(entry.happened, SafetyFlagged)
