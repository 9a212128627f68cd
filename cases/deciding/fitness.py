"""Whether a decision may go out: every point answered, the offer whole, and where else to go said."""

from collections.abc import Iterable
from decimal import Decimal

from cases.assessment import Priority
from cases.deciding.asked import Asked, need, not_past
from cases.decision import WITH_AMOUNT, Decision, Offer, Result, results_of
from cases.recourse import bodies
from cases.refused import Refused, Why
from cases.status import SUPERVISORS
from cases.taxonomy import Remedy

LEAST, MOST = Decimal("0.01"), Decimal("999999.99")  # F14
_CENT = -2


def check_decision(asked: Asked, decision: Decision) -> None:
    """Raise Refused for the first thing that is wrong with it (L10 art. 13; `law.md` 8.2)."""
    case, company = asked.case, asked.rules.company
    if decision.language is not case.language:
        raise Refused(Why.WRONG_LANGUAGE, "language", case.language)
    _check_answers(case.points, decision)
    results = results_of(case.type)
    if decision.result not in results:
        raise Refused(Why.UNFIT_RESULT, "result", *results)
    if decision.result in {Result.UPHELD, Result.PARTLY} and not decision.offers:
        raise Refused(Why.NO_REMEDY, "offers", *(company.remedies or Remedy))
    check_offers(asked, decision.offers)
    for offer in decision.owes:
        need(offer.by, "offers.by")
    named = bodies(company)
    if decision.result in {Result.PARTLY, Result.REJECTED} and not set(named) <= set(decision.recourse):
        raise Refused(Why.NO_RECOURSE, "recourse", *named)


def _check_answers(points: tuple[int, ...], decision: Decision) -> None:
    if any(answer.issue not in points for answer in decision.answers):
        raise Refused(Why.UNKNOWN_ISSUE, "answers", *points)
    answered = {answer.issue for answer in decision.answers if answer.text.strip()}
    open_points = [point for point in points if point not in answered]
    if open_points:
        raise Refused(Why.UNANSWERED, "answers", *open_points)


def check_offers(asked: Asked, offers: Iterable[Offer]) -> None:
    """Money has an amount that can be paid, and no day promised is gone by."""
    for offer in offers:
        if offer.kind in WITH_AMOUNT and offer.amount is None:
            raise Refused(Why.NO_AMOUNT, "offers.amount", offer.kind)
        if offer.amount is not None and not _payable(offer.amount):
            raise Refused(Why.BAD_AMOUNT, "offers.amount", LEAST, MOST)
        if offer.by is not None:
            not_past(asked, offer.by, "offers.by")


def _payable(amount: Decimal) -> bool:
    if not amount.is_finite():
        return False
    exponent = amount.normalize().as_tuple().exponent
    return LEAST <= amount <= MOST and isinstance(exponent, int) and exponent >= _CENT


def check_signature(asked: Asked, decision: Decision) -> None:
    """An agent signs up to the company's limit; what weighs more, a supervisor (`law.md` (b))."""
    if asked.by.actor in SUPERVISORS:
        return
    limit = asked.rules.limits.approval_amount
    if decision.amount > limit:
        raise Refused(Why.NEEDS_SUPERVISOR, "amount", limit)
    heavy = {
        "priority": asked.case.priority is Priority.P1,
        "result": decision.result is Result.REJECTED,
        "overdue": asked.case.overdue or asked.at > asked.case.due_at,
    }
    for field, is_so in heavy.items():
        if is_so:
            raise Refused(Why.NEEDS_SUPERVISOR, field)
