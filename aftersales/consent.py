"""What a person agreed to, purpose by purpose, and until when that stands.

The history is append-only and its last word on a purpose counts. An agreement is asked for again at 24
months, and ends where 30 days pass without an answer (`law.md` (e) 1, 9: LOPD art. 6, LSSI art. 21.1, Codice
privacy art. 130; LGDCU art. 62.1 by analogy).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

RENEWED_EVERY = relativedelta(months=24)
TO_ANSWER = timedelta(days=30)


class Purpose(StrEnum):
    """What somebody may agree to, each by itself."""

    PROMOTIONAL = "promotional"
    BIRTHDAY = "birthday"
    PROFILING = "profiling"


@dataclass(frozen=True, slots=True)
class Consent:
    """One word of a person: agreed, or took it back. `at` is aware."""

    purpose: Purpose
    given: bool
    at: datetime


def stands(history: Iterable[Consent], purpose: Purpose, at: datetime) -> bool:
    """Whether the person agrees to the purpose at that moment (aware)."""
    last = _last(history, purpose, at)
    return last is not None and last.given and at < last.at + RENEWED_EVERY + TO_ANSWER


def renewal_due(history: Iterable[Consent], purpose: Purpose, at: datetime) -> bool:
    """Whether the agreement stands and is to be asked for again."""
    said = tuple(history)
    last = _last(said, purpose, at)
    return last is not None and stands(said, purpose, at) and at >= last.at + RENEWED_EVERY


def _last(history: Iterable[Consent], purpose: Purpose, at: datetime) -> Consent | None:
    said = [one for one in history if one.purpose is purpose and one.at <= at]
    return max(reversed(said), key=lambda one: one.at, default=None)  # of the same moment, the later word
