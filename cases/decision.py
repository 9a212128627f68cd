"""The answer to a case: its result, an answer to every point, what is offered, and where else to go (8.2)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cases.recourse import Body
from cases.taxonomy import CaseType, Language, Remedy


class Result(StrEnum):
    """What came of it."""

    UPHELD = "upheld"
    PARTLY = "partly"
    REJECTED = "rejected"
    ANSWERED = "answered"  # nothing was asked that could be upheld: enquiry, suggestion, praise, report


# Where somebody complained there is a yes or a no; elsewhere an answer.
JUDGED = frozenset({CaseType.CLAIM, CaseType.COMPLAINT})
SHORT = frozenset({CaseType.SUGGESTION, CaseType.PRAISE})  # their flow ends without acceptance

WITH_AMOUNT = frozenset(
    {Remedy.REFUND, Remedy.COMPENSATION, Remedy.PRICE_REDUCTION, Remedy.FINANCIAL_ASSISTANCE}
)
# Done by saying them: nothing is left to carry out.
SAID = frozenset({Remedy.APOLOGY, Remedy.INFORMATION, Remedy.REFERRAL})


@dataclass(frozen=True, slots=True)
class Answer:
    """The reasoned answer to one point; `issue` counts from 1 (L10 art. 13.1)."""

    issue: int
    text: str


@dataclass(frozen=True, slots=True)
class Offer:
    """One remedy: its kind, the amount in euros where it is money, and by which day it is done."""

    kind: Remedy
    by: date | None = None
    amount: Decimal | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """The whole answer. `recourse` are the bodies to turn to (`cases.recourse.bodies`): all of them must be
    named where the result is not fully upheld (L10 art. 13.7)."""

    result: Result
    answers: tuple[Answer, ...]
    language: Language
    offers: tuple[Offer, ...] = ()
    recourse: tuple[Body, ...] = ()

    @property
    def amount(self) -> Decimal:
        """All the money offered."""
        return sum((offer.amount or Decimal(0) for offer in self.offers), Decimal(0))

    @property
    def owes(self) -> tuple[Offer, ...]:
        """What must still be carried out once it is accepted."""
        return tuple(offer for offer in self.offers if offer.kind not in SAID)


def results_of(case_type: CaseType) -> tuple[Result, ...]:
    """The results a case of the type may have."""
    if case_type in JUDGED:
        return Result.UPHELD, Result.PARTLY, Result.REJECTED
    return (Result.ANSWERED,)
