"""What happened to a case, in the past tense: plain JSON data, kept for ever, folded by `cases/evolving.py`.

An event says all that its fold needs (the term it set, not how to compute it), so that the same events give
the same case under every later version of the rules. Its `kind`, as stored, is its name in snake case.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cases.happened.answering import (
    Acknowledged,
    Assessed,
    ClosedIncomplete,
    Completed,
    DecisionCommunicated,
    DecisionProposed,
    DecisionSentBack,
    Given,
    InformationAsked,
    InvestigationBegun,
    ItemsGiven,
    Received,
)
from cases.happened.keeping import (
    AnswerPutOff,
    Assigned,
    BecameOverdue,
    Blocked,
    Categorised,
    CustomerAdded,
    Delivered,
    IssuesRaised,
    Merged,
    Noted,
    Notice,
    ReferralProposed,
    Referred,
    Retyped,
    SafetyFlagged,
)
from cases.happened.settling import (
    Accepted,
    ClosedAccepted,
    ClosedAnswered,
    Exhausted,
    FellSilent,
    NotAccepted,
    Outcome,
    RemedyCarriedOut,
    Reopened,
    SecondLookBegun,
    SettledOutside,
    SpokeAgain,
    WentOutside,
    Withdrawn,
)
from cases.happened.visiting import OtherDaysAsked, ServiceDone, VisitScheduled
from cases.plain import from_plain, to_plain
from cases.status import By

__all__ = [
    "KINDS",
    "Accepted",
    "Acknowledged",
    "AnswerPutOff",
    "Assessed",
    "Assigned",
    "BecameOverdue",
    "Blocked",
    "Categorised",
    "ClosedAccepted",
    "ClosedAnswered",
    "ClosedIncomplete",
    "Completed",
    "CustomerAdded",
    "DecisionCommunicated",
    "DecisionProposed",
    "DecisionSentBack",
    "Delivered",
    "Entry",
    "Exhausted",
    "FellSilent",
    "Given",
    "Happened",
    "InformationAsked",
    "InvestigationBegun",
    "IssuesRaised",
    "ItemsGiven",
    "Merged",
    "NotAccepted",
    "Noted",
    "Notice",
    "OtherDaysAsked",
    "Outcome",
    "Received",
    "ReferralProposed",
    "Referred",
    "RemedyCarriedOut",
    "Reopened",
    "Retyped",
    "SafetyFlagged",
    "SecondLookBegun",
    "ServiceDone",
    "SettledOutside",
    "SpokeAgain",
    "VisitScheduled",
    "WentOutside",
    "Withdrawn",
    "kind_of",
    "read",
    "write",
]  # fmt: skip

Happened = (
    Received | Acknowledged | Assessed | InvestigationBegun | InformationAsked | ItemsGiven | Completed
    | ClosedIncomplete | DecisionProposed | DecisionSentBack | DecisionCommunicated | Accepted
    | NotAccepted | FellSilent | SpokeAgain | SecondLookBegun | WentOutside | SettledOutside
    | RemedyCarriedOut | ClosedAccepted | ClosedAnswered | Exhausted | Withdrawn | Reopened | Merged
    | ReferralProposed | Referred | Blocked | Retyped | Categorised | Assigned | IssuesRaised | Noted
    | CustomerAdded | Delivered | AnswerPutOff | BecameOverdue | SafetyFlagged
    | VisitScheduled | OtherDaysAsked | ServiceDone
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """An event with who did it, when, and its number within the case, from 1.

    `happened` is None for one that this version does not know: it counts, and changes nothing.
    """

    seq: int
    happened: Happened | None
    by: By
    at: datetime


def _kind(event: type) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", event.__name__).lower()


KINDS: dict[str, type[Happened]] = {_kind(event): event for event in Happened.__args__}
_NAMES = {event: kind for kind, event in KINDS.items()}


def kind_of(event: Happened) -> str:
    """Its kind as stored: "decision_communicated"."""
    return _NAMES[type(event)]


def write(event: Happened) -> dict[str, Any]:
    """Its plain JSON data."""
    plain: dict[str, Any] = to_plain(event)
    return plain


def read(kind: str, data: Mapping[str, Any]) -> Happened | None:
    """The event of a kind; None for a kind not known here."""
    event = KINDS.get(kind)
    return None if event is None else from_plain(event, data)
