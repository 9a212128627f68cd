"""The status of a case in a word, as the person reads it."""

from cases.case import Case
from cases.status import Status
from flows.text import Text, text


def standing(case: Case) -> Text:
    """The status; what they opened again they did not refuse."""
    return text("status.reopened") if is_reopened(case) else text(f"status.{case.status.value}")


def is_reopened(case: Case) -> bool:
    """Whether it is open because it was opened again, and nothing came of that yet."""
    return case.reopened and case.status is Status.REJECTED_OPEN
