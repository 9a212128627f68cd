"""How a case stands: in plain words, what happens next, the days left, and what can be done now."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from cases.case import Case
from cases.company import Company
from cases.decision import Offer
from cases.status import UNANSWERED, Status
from cases.term import Term
from flows.declared.choices import all_choices, last_objection, last_reopening, may_reopen
from flows.declared.standing import is_reopened, standing
from flows.declared.visiting import next_of_service
from flows.effects import Say
from flows.events import PersonWanted, Started, StatusWanted
from flows.moment import Moment
from flows.prompts import button
from flows.text import Button, Lines, Text, lines, text
from flows.understanding import Money

_LISTED = 10
_BY_THE_HOUR = timedelta(days=2)


def card(case: Case, moment: Moment) -> Say:
    """One case of the person's own."""
    return Say(
        text(
            "card",
            folio=case.folio,
            kind=text(f"type.{case.type.value}"),
            received=case.received_at,
            status=standing(case),
            next=what_next(case, moment),
        ),
        all_choices(case, moment),
    )


def my_cases(moment: Moment) -> Say:
    """All the person's cases, newest first, one button each; the card where there is only one."""
    other = (button("by_folio", Started("status")), button("person", PersonWanted()))
    if not moment.cases:
        return Say(text("status.none"), (other,))
    if len(moment.cases) == 1:
        return card(moment.cases[0], moment)
    listed = moment.cases[:_LISTED]
    rows = lines((_row(case, moment) for case in listed), "\n\n")
    keys = tuple(
        (Button(text("button.case", folio=case.folio), StatusWanted(case.folio)),) for case in listed
    )
    return Say(text("status.all", rows=rows), (*keys, other))


def _row(case: Case, moment: Moment) -> Text:
    return text(
        "status.row",
        folio=case.folio,
        kind=text(f"type.{case.type.value}"),
        status=standing(case),
        next=lines([left] if (left := _left(case, moment)) else [_next(case, moment)]),
    )


def of_a_stranger(folio: str, status: str, received: datetime, due: datetime) -> Say:
    """What anyone who holds the folio may know (L10 art. 11): state and dates, nothing of whose it is."""
    told = text("status.one", folio=folio, status=text(f"status.{status}"), received=received, due=due)
    return Say(told, ((button("person", PersonWanted()),),))


def what_next(case: Case, moment: Moment) -> Lines:
    """What happens now and until when."""
    left = _left(case, moment)
    flags = [text("next.overdue", folio=case.folio)] if case.overdue and case.status in UNANSWERED else []
    if case.hold:
        flags.append(text("next.hold"))
    return lines([_next(case, moment), *([left] if left else []), *flags])


def _next(case: Case, moment: Moment) -> Text:
    """The sentence of the status, with all that any of them may name."""
    company = moment.company
    if of_service := next_of_service(case, company):
        return of_service
    match case.status:
        case Status.NEEDS_INFO if case.missing:
            return text("next.needs_info", items=items(case), until=shown(case.missing.term, company))
        case Status.ASSESSED if case.assignee_name or case.department:
            return text("next.assigned", name=case.assignee_name or case.department)
        case Status.ACCEPTED if case.owed:
            return text("next.accepted", offers=offers(case.owed))
        case Status.ACCEPTED:
            return text("next.accepted_all")
        case Status.REMEDY_DONE:
            return text("next.remedy_done", proof=case.remedy_proof, until=last_objection(case, company))
        case Status.REJECTED_OPEN if is_reopened(case):
            return text("next.reopened")
        case Status.ESCALATED_INT if case.decision is None:
            return text("next.first_review")
        case Status.ESCALATED_INT if case.reviewer_name:
            return text("next.reviewed_by", name=case.reviewer_name)
        case Status.ESCALATED_EXT if case.outside:
            return text("next.escalated_ext", body=case.outside.body)
        case Status.CLOSED_INCOMPLETE:
            return text("next.closed_incomplete")
        case Status.MERGED:
            return text("next.merged", main=case.main)
        case Status.REFERRED:
            return text("next.referred", where=lines(filter(None, case.referral), ", "))
    if case.is_closed and case.closed_at:
        last = last_reopening(case.closed_at, company)
        key = "next.closed" if may_reopen(case, moment) else "next.closed_over"
        return text(key, closed=case.closed_at, last=last)
    return text(f"next.{case.status.value}")


def items(case: Case) -> Lines:
    """What misses, numbered as it was asked for."""
    missing = case.missing.open_items if case.missing else {}
    return lines((text("item", n=n, what=item) for n, item in missing.items()), "\n")


def offers(offered: tuple[Offer, ...]) -> Lines:
    """What is done, a line each: kind, amount, by when, and what else was said of it."""
    told = (lines([text(f"offer.{offer.kind.value}"), *terms_of(offer)], " · ") for offer in offered)
    return lines((text("offer", parts=parts) for parts in told), "\n")


def terms_of(offer: Offer) -> list[Text | str]:
    """How much of something offered, by when, and what else was said of it."""
    parts: list[Text | str] = []
    if offer.amount is not None:
        parts.append(text("amount.shown", money=Money(offer.amount)))
    if offer.by is not None:
        parts.append(text("offer_by", by=offer.by))
    if offer.note:
        parts.append(offer.note)
    return parts


def _left(case: Case, moment: Moment) -> Text | None:
    """Until when, and how many days that is; None where nothing runs."""
    if case.status is Status.NEEDS_INFO and case.missing:
        return _days(case.missing.term, "left_to_send", moment)
    if case.status not in UNANSWERED:
        return None
    if case.promised and case.overdue:
        return text("left.promised", until=case.promised)
    return _days(case.term, "left", moment)


def _days(term: Term, key: str, moment: Moment) -> Text:
    zone = ZoneInfo(moment.company.zone)
    days = (term.due_at.astimezone(zone).date() - moment.today).days
    due = shown(term, moment.company)
    if term.due_at <= moment.now:
        return text(f"{key}.over", due=due)
    return text(f"{key}.days", due=due, n=days) if days else text(f"{key}.today", due=due)


def shown(term: Term, company: Company) -> date | datetime:
    """The end of a term as it is told: a day, and the hour too where it runs by the hour."""
    if term.due_at - term.starts_at < _BY_THE_HOUR:
        return term.due_at
    return term.due_at.astimezone(ZoneInfo(company.zone)).date()


def answer_by(case: Case, company: Company) -> date | datetime:
    """Until when the answer is promised: the end of the term, or once that is over the new day."""
    return case.promised if case.overdue and case.promised else shown(case.term, company)
