"""Whether the end of a case asks for quiet afterwards: what `aftersales.right_moment` counts the days from.

I (decision 015): a service that was made and is right was no trouble, and nobody is left alone for it.
"""

from cases.status import CLOSED, Status
from cases.taxonomy import CaseType


def leaves_trouble(case_type: CaseType, status: Status) -> bool:
    """Whether a case that stands so keeps advertising away; after its end, for the days of quiet."""
    if status not in CLOSED:
        return True
    return not (case_type is CaseType.SERVICE and status is Status.CLOSED_ACCEPTED)
