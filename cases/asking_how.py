"""Whether the person whose case it was may be asked how well they were served.

Only where it was answered and has ended (L10 art. 18.2), with no point left undecided (`law.md` 8.2); not of
who said thanks, and not where the case went on elsewhere. A request for service is answered by the service.
"""

from cases.case import Case
from cases.status import Status
from cases.taxonomy import CaseType


def may_ask_how(case: Case) -> bool:
    """Whether it ended with an answer to all of it."""
    if not case.is_closed or case.reopened or case.type is CaseType.PRAISE:
        return False
    if case.type is CaseType.SERVICE:
        return case.status is Status.CLOSED_ACCEPTED
    answered = {answer.issue for answer in case.decision.answers} if case.decision else set()
    return answered >= set(case.points)
