"""The answer to a case as operators write it: the flow of a case, and the decision that its draft makes.

Its steps follow from the case: a point that the customer adds meanwhile is simply asked for as well.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from cases.case import Case
from cases.commands import Command, Communicate, Propose, SendBack
from cases.company import Company
from cases.decision import SAID, SHORT, WITH_AMOUNT, Answer, Decision, Offer, Result, results_of
from cases.lifecycle import Move, allowed, row_of
from cases.recourse import bodies
from cases.refused import Refused, Why
from cases.status import Actor, Status
from cases.taxonomy import Language, Remedy
from flows.desk.answers import DayToCome, Euros, Reasoned
from flows.dialogue import Draft
from flows.effects import Effect, MoveCase
from flows.fields import OneOf, SomeOf
from flows.fields.amount import money_of, value_of
from flows.flow import Condition, Flow, Inside, Step
from flows.moment import Moment
from flows.text import text
from flows.understanding import Money

DECISION, SENDING_BACK = "decision", "sending_back"
_GIVES_WAY = frozenset({Result.UPHELD, Result.PARTLY})
_SAYS_NO = frozenset({Result.PARTLY, Result.REJECTED})
_QUOTED = 700  # characters of a point
_WAYS = {  # how it ends: the proposal that somebody approves, or the answer itself
    Move.PROPOSE: Inside("desk.decision.review", "desk.decision.propose", "desk.decision.left"),
    Move.COMMUNICATE: Inside("desk.decision.review_direct", "desk.decision.send", "desk.decision.left"),
}
_BACK = Inside("desk.decision.review", "desk.decision.propose", "desk.sending_back.left")


def ending(case: Case, actor: Actor) -> Move:
    """How a decision on the case comes about, as it stands: proposed, or told at once.

    Raises:
        Refused: not now, or not by them.
    """
    for move in (Move.PROPOSE, Move.COMMUNICATE):
        row = row_of(move, case.status, case.type)
        if row is None or case.status is Status.DECISION_DRAFT:
            continue
        if actor not in row.actors:
            raise Refused(Why.NOT_YOURS, move, *sorted(row.actors))
        return move
    raise Refused(Why.NOT_HERE, Move.PROPOSE, *allowed(case.status, case.type, actor))


def decision_flow(case: Case, company: Company, story: str, move: Move = Move.PROPOSE) -> Flow:
    """The flow of a case. `story`: as it was told, quoted where no points were listed."""
    points = [_point(n, case, story) for n in case.points]
    offered = tuple(remedy.value for remedy in (company.remedies or tuple(Remedy)))
    terms = [step for remedy in offered for step in _terms(Remedy(remedy), case.language)]
    offers = Step("offers", SomeOf(offered, "offer", free=False), optional=_may_offer_nothing, collects=True,
                  wording="desk.offers")  # fmt: skip
    result = Step("result", OneOf(tuple(results_of(case.type)), "result"), wording="desk.result")
    judged = len(results_of(case.type)) > 1
    steps = [*([result] if judged else ()), *points, *(() if case.type in SHORT else (offers, *terms))]

    def complete(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
        made = decision_of(draft, case, company)
        command: Command = Propose(made) if move is Move.PROPOSE else Communicate(made)
        return (MoveCase(case.folio, command),)

    return Flow(DECISION, tuple(steps), complete, inside=_WAYS[move])


def sending_back(case: Case) -> Flow:
    """Why a proposal is not good enough: for the house only."""

    def complete(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
        return (MoveCase(case.folio, SendBack(str(draft.answers["reason"]))),)

    step = Step("reason", Reasoned(least=3), wording="desk.reason")
    return Flow(SENDING_BACK, (step,), complete, reviewed=False, inside=_BACK)


def _point(n: int, case: Case, story: str) -> Step:
    quoted = case.issues[n - 1] if case.issues else story
    told = (("n", n), ("point", quoted[:_QUOTED] or "–"))
    return Step(f"answer_{n}", Reasoned(case.language), wording="desk.answer", told=lambda _d, _m: told)


def _terms(remedy: Remedy, language: Language) -> list[Step]:
    """What must be said of a remedy: which, how much, until when."""
    named = (("remedy", text(f"offer.{remedy.value}")),)

    def step(slot: str, field: Any, wording: str) -> Step:
        is_offered = _offers(remedy)
        return Step(f"{slot}_{remedy.value}", field, when=is_offered, wording=wording,
                    told=lambda _d, _m: named)  # fmt: skip

    found = [step("note", Reasoned(language, 3, 300), "desk.which")] if remedy is Remedy.OTHER else []
    found += [step("amount", Euros(), "desk.amount")] if remedy in WITH_AMOUNT else []
    return [*found, *([] if remedy in SAID else [step("by", DayToCome(), "desk.by")])]


def _offers(remedy: Remedy) -> Condition:
    return lambda draft, _moment: remedy.value in _chosen(draft.answers)


def _chosen(answers: Mapping[str, Any]) -> list[str]:
    return list((answers.get("offers") or {}).get("chosen", ()))


def _may_offer_nothing(draft: Draft, _moment: Moment) -> bool:
    return draft.answers.get("result") not in _GIVES_WAY


def decision_of(draft: Draft, case: Case, company: Company) -> Decision:
    """What the draft says, in the language of the case; all bodies are named where it is not a full yes."""
    told = draft.answers
    result = Result(told.get("result", results_of(case.type)[0]))
    answers = tuple(Answer(n, str(told.get(f"answer_{n}", ""))) for n in case.points)
    offers = tuple(_offer(Remedy(name), told) for name in _chosen(told))
    named = bodies(company) if result in _SAYS_NO else ()
    return Decision(result, answers, case.language, offers, named)


def _offer(remedy: Remedy, told: Mapping[str, Any]) -> Offer:
    money = money_of(told.get(f"amount_{remedy.value}")) if remedy in WITH_AMOUNT else None
    by = told.get(f"by_{remedy.value}") if remedy not in SAID else None
    note = str(told.get(f"note_{remedy.value}", "")) if remedy is Remedy.OTHER else ""
    return Offer(remedy, date.fromisoformat(by) if by else None, money.amount if money else None, note)


def answers_of(decision: Decision) -> dict[str, Any]:
    """A decision as the answers of a draft: one that was sent back is written on, not anew."""
    found: dict[str, Any] = {"result": decision.result.value}
    found |= {f"answer_{answer.issue}": answer.text for answer in decision.answers}
    found["offers"] = {"chosen": [offer.kind.value for offer in decision.offers], "other": ""}
    for offer in decision.offers:
        if offer.amount is not None:
            found[f"amount_{offer.kind.value}"] = value_of(Money(offer.amount))
        if offer.by is not None:
            found[f"by_{offer.kind.value}"] = offer.by.isoformat()
        if offer.note:
            found[f"note_{offer.kind.value}"] = offer.note
    return found


def slot_of(refused: Refused, draft: Draft, moment: Moment) -> str:
    """The question that a refusal leads back to; "" for none."""
    match refused.field:
        case "answers":
            return f"answer_{refused.allowed[0]}" if refused.allowed else ""
        case "result" | "offers" if refused.code is not Why.NEEDS_SUPERVISOR:
            return refused.field
        case "offers.amount":
            return _first("amount", draft)
        case "offers.by":
            today = moment.today.isoformat()
            told = [slot for slot in _slots("by", draft) if slot in draft.answers]
            gone = [slot for slot in told if str(draft.answers[slot]) < today]
            return next(iter(gone), _first("by", draft))
        case "reason":
            return "reason"
    return ""


def _slots(prefix: str, draft: Draft) -> list[str]:
    return [f"{prefix}_{name}" for name in _chosen(draft.answers)]


def _first(prefix: str, draft: Draft) -> str:
    return next((slot for slot in _slots(prefix, draft) if slot in draft.answers), "offers")
