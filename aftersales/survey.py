"""When somebody is asked how well they were served, and what becomes of a question that is not answered.

After the end of a case or a delivery, never before (L10 art. 18.2; `law.md` 8.3); once, reminded once, and
let go where the right moment does not come. 1 is the worst and 5 the best; 0 to 10 is for whether they would
recommend the company.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from aftersales.hours import SendHours

LOW = 2  # up to this score somebody looks at what went wrong, and advertising waits
SCALE = (1, 5)
RECOMMENDING = (0, 10)
AFTER_CLOSING = timedelta(days=1)  # the end itself is told first, and may be objected to
REMIND_AFTER = timedelta(days=5)
_AGAIN = timedelta(days=1)  # to the next look, where the moment is not right
_KEEPS = timedelta(days=30)  # after so long nobody remembers well enough


class SurveyKind(StrEnum):
    """What it is about."""

    CASE = "case"  # `about` is a case
    DELIVERY = "delivery"  # `about` is a purchase


class Tone(StrEnum):
    """How a remark sounds, read off what kind of message it is."""

    PRAISE = "praise"
    COMPLAINT = "complaint"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Survey:
    """One question put to one person, and what they answered so far, by slot (`flows/declared/survey.py`)."""

    id: int
    kind: SurveyKind
    answers: Mapping[str, int] = field(default_factory=dict)
    commented: bool = False

    @property
    def score(self) -> int | None:
        """1 to 5; None while not answered."""
        return self.answers.get("score")


def is_low(score: int | None) -> bool:
    """Whether somebody of the house must look at it."""
    return score is not None and score <= LOW


def first_due(ended_at: datetime, hours: SendHours) -> datetime:
    """When it is asked; `ended_at` aware."""
    return hours.first_from(ended_at + AFTER_CLOSING)


def reminder_due(asked_at: datetime, hours: SendHours) -> datetime:
    """When somebody who did not answer is reminded, once."""
    return hours.first_from(asked_at + REMIND_AFTER)


def is_late(since: datetime, at: datetime) -> bool:
    """Whether it is too late for a question that was due `since` then, or for its reminder."""
    return at >= since + _KEEPS


def put_off(since: datetime, at: datetime, hours: SendHours) -> datetime | None:
    """The next look at a question due `since` then, where the moment is not right; None: it is let go."""
    later = hours.first_from(at + _AGAIN)
    return None if is_late(since, later) else later
