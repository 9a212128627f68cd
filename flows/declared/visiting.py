"""A visit in words, and how a request for service stands."""

from cases.case import Case
from cases.company import Company
from cases.status import Status
from cases.taxonomy import CaseType
from cases.visit import Visit
from flows.declared.choices import last_objection
from flows.fields.days_wanted import days_shown
from flows.text import Text, text


def when(visit: Visit) -> Text:
    """Its day and hours."""
    return text(
        "visit.when",
        weekday=text(f"on_weekday.{visit.day.weekday()}"),
        day=visit.day,
        first=f"{visit.first:%H:%M}",
        last=f"{visit.last:%H:%M}",
    )


def next_of_service(case: Case, company: Company) -> Text | None:
    """What happens now with a request for service; None where it is as with any case."""
    if case.type is not CaseType.SERVICE:
        return None
    match case.status:
        case Status.RECEIVED | Status.ACKNOWLEDGED:
            return text("next.requested")
        case Status.SCHEDULED if case.visit:
            return text("next.scheduled", when=when(case.visit), place=case.visit.place)
        case Status.TO_ARRANGE if case.wanted:
            return text("next.to_arrange_on", wanted=days_shown(case.wanted))
        case Status.TO_ARRANGE:
            return text("next.to_arrange")
        case Status.SERVICE_DONE:
            return text("next.service_done", note=case.remedy_proof, until=last_objection(case, company))
    return None
