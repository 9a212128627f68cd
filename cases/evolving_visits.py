"""Folding the events of a service request; what other types share with it is in `cases.evolving`."""

from dataclasses import replace
from datetime import datetime

from cases import happened as h
from cases.case import Case
from cases.happened import Happened
from cases.status import By, Status
from cases.taxonomy import CaseType


def visiting(case: Case, event: Happened | None, at: datetime, _by: By) -> Case:
    """The case after an event of its visits. What the customer does not accept goes back to be arranged."""
    match event:
        case h.VisitScheduled(visit):
            return replace(
                case,
                status=Status.SCHEDULED,
                visit=visit,
                scheduled_at=at,
                wanted=(),
                overdue=False,
                promised=None,
                refused_at=None,
                reopened=False,
            )
        case h.OtherDaysAsked(term, wanted):
            return replace(
                case, status=Status.TO_ARRANGE, term=term, wanted=wanted, refused_at=None, reopened=False
            )
        case h.ServiceDone(note):
            return replace(
                case,
                status=Status.SERVICE_DONE,
                remedy_at=at,
                remedy_proof=note,
                overdue=False,
                promised=None,
                refused_at=None,
                reopened=False,
            )
        case h.NotAccepted() | h.Reopened() if case.type is CaseType.SERVICE:
            return replace(case, status=Status.TO_ARRANGE)
    return case
