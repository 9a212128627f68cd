"""The decision as it is told (`law.md` 8.2): each point, the result, what is done, what the answers mean.

Nothing is asked here but whether it is accepted: no survey before the end (L10 art. 18.2), nothing to sell.
"""

from collections.abc import Iterator

from cases.case import Case
from cases.company import Company
from cases.deadlines import RULES
from cases.decision import SHORT, Decision, Result
from cases.happened import DecisionCommunicated
from flows.declared.card import offers
from flows.declared.choices import after_event
from flows.effects import Say
from flows.recourse import recourse_block
from flows.text import Text, lines, text

_SECOND_LOOK = next(rule for rule in RULES if rule.id == "D31")


def decision(case: Case, event: DecisionCommunicated, signer: str, company: Company) -> Say:
    """The decision that was just communicated. `signer`: who signs, "" for the service."""
    told = event.decision
    if case.type in SHORT:
        return _thanks(case, told, signer, company)
    parts = list(_answers(case, told))
    if told.result is not Result.ANSWERED:
        parts.insert(0, text("decision.result", result=text(f"result.{told.result.value}")))
    if told.offers:
        parts.append(text("decision.offers", offers=offers(told.offers)))
    parts.append(_meaning(told, second=event.second))
    if told.result in {Result.PARTLY, Result.REJECTED}:
        parts.append(recourse_block(company))
    parts.append(_signed(signer, company))
    said = text(
        "told.decided_again" if event.second else "told.decided",
        folio=case.folio,
        parts=lines(parts, "\n\n"),
    )
    return Say(said, after_event(case), apart=True)


def _thanks(case: Case, told: Decision, signer: str, company: Company) -> Say:
    """A suggestion or praise: what is done with it; nothing to accept."""
    parts = list(_answers(case, told))
    if told.offers:
        parts.append(text("decision.offers", offers=offers(told.offers)))
    parts.append(_signed(signer, company))
    said = text("told.thanked", folio=case.folio, parts=lines(parts, "\n\n"))
    return Say(said, after_event(case), apart=True)


def _answers(case: Case, told: Decision) -> Iterator[Text]:
    """Each point with its own answer, in the order of the points; one point that is all has no heading."""
    for answer in sorted(told.answers, key=lambda answer: answer.issue):
        if case.issues:
            point = case.issues[answer.issue - 1]
            yield text("decision.point", n=answer.issue, point=point, answer=answer.text)
        else:
            yield text("decision.whole", answer=answer.text)


def _meaning(told: Decision, *, second: bool) -> Text:
    """What each button does; there is another person to look at it, and by when they answer."""
    owes = "with_offers" if told.owes else "without_offers"
    time = "again" if second else "first"
    return text(
        "decision.meaning",
        accept=text(f"decision.accept_{owes}"),
        refuse=text(f"decision.refuse_{time}", term=second_look_term()),
    )


def second_look_term() -> Text:
    """How long another person has to look at it (D31)."""
    return text(f"deadline.unit.{_SECOND_LOOK.unit.value}", n=_SECOND_LOOK.n)


def _signed(signer: str, company: Company) -> Text:
    if signer:
        return text("decision.signed", name=signer, company=company.legal_name)
    return text("decision.signed_by_service", company=company.legal_name)
