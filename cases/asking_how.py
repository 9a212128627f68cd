"""Whether the person whose case it was may be asked how well they were served.

Only where it was answered and has ended (L10 art. 18.2), with no point left undecided (`law.md` 8.2); of a
request for service, where it was made. Not of who said thanks, and not where the case went on elsewhere.
"""

from cases.case import Case
from cases.status import Status
from cases.taxonomy import CaseType


def may_ask_how(case: Case) -> bool:
    """Whether it ended with an answer to all of it."""
    if case.type is CaseType.SERVICE:
        return case.status is Status.CLOSED_ACCEPTED
    if not case.is_closed or case.decision is None or case.reopened or case.type is CaseType.PRAISE:
        return False
    answered = {answer.issue for answer in case.decision.answers}
    return answered >= set(case.points)
