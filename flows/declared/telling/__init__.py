"""What the customer is told when something happens to their case: the `tells` of the table of its life.

Always in the language of the case. Silence is never consent, a "no" leaves the case open and says so, and
nothing here asks for an opinion or sells anything.
"""

from collections.abc import Callable
from typing import Any

from cases import happened as h
from cases.case import Case
from cases.company import Company
from cases.happened import Entry, Happened
from cases.taxonomy import CaseType
from flows.declared.telling import answering, keeping, settling, visiting
from flows.declared.telling.told import Told
from flows.effects import Say
from flows.text import text


def tell(case: Case, entry: Entry, company: Company) -> Say | None:
    """The message of an event, or None where nothing is said. `case` is the case after all that was done."""
    if entry.happened is None:
        return None
    kind = type(entry.happened)
    own = _OF_SERVICE.get(kind) if case.type is CaseType.SERVICE else None
    made = own or _TELLING.get(kind)
    return made(Told(case, entry, company), entry.happened) if made else None


def discarded() -> Say:
    """An unsent draft was thrown away after its days."""
    return Say(text("told.discarded"))


_TELLING: dict[type[Happened], Callable[[Told, Any], Say | None]] = {
    h.Received: answering.received,
    h.Assessed: answering.assessed,
    h.InvestigationBegun: answering.investigating,
    h.InformationAsked: answering.wanted,
    h.ItemsGiven: answering.some_given,
    h.Completed: answering.completed,
    h.ClosedIncomplete: answering.closed_incomplete,
    h.DecisionCommunicated: answering.decided,
    h.Accepted: settling.accepted,
    h.NotAccepted: settling.not_accepted,
    h.FellSilent: settling.silent,
    h.SpokeAgain: settling.spoken,
    h.SecondLookBegun: settling.second_look,
    h.WentOutside: settling.went_outside,
    h.SettledOutside: settling.settled_outside,
    h.RemedyCarriedOut: settling.remedy_done,
    h.ClosedAccepted: settling.closed_accepted,
    h.ClosedAnswered: settling.closed_answered,
    h.Exhausted: settling.exhausted,
    h.Withdrawn: settling.withdrawn,
    h.Reopened: settling.reopened,
    h.Merged: keeping.merged,
    h.Referred: keeping.referred,
    h.Blocked: keeping.blocked,
    h.Retyped: keeping.retyped,
    h.CustomerAdded: keeping.added,
    h.AnswerPutOff: keeping.put_off,
    h.BecameOverdue: keeping.overdue,
    h.VisitScheduled: visiting.scheduled,
    h.OtherDaysAsked: visiting.other_days,
    h.ServiceDone: visiting.done,
}
_OF_SERVICE: dict[type[Happened], Callable[[Told, Any], Say | None]] = {
    h.NotAccepted: visiting.not_right,
    h.Reopened: visiting.reopened,
    h.ClosedAccepted: settling.service_closed,
    h.Withdrawn: settling.called_off,
}
