"""Incidents: several cases with one cause, told by different people in different languages.

Each case keeps its own clock and its own decision (L10 art. 13.1); what they share is found out once and told
to all. What a story is about comes as a set of language-neutral names (`nlu.gist`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from cases.taxonomy import Topic

WITHIN = timedelta(hours=48)  # cases with one cause come close together
SPIKE = 5  # alike within an hour: somebody should look
SPIKE_WITHIN = timedelta(hours=1)
_ALIKE = 0.6  # of all the names of both
_LEAST = 3  # names in common: fewer may be chance


@dataclass(frozen=True, slots=True)
class Told:
    """One case as it was told."""

    folio: str
    topic: Topic
    at: datetime
    gist: frozenset[str]


def alike(one: Told, other: Told) -> bool:
    """Whether two cases may have one cause."""
    if one.topic is not other.topic or abs(one.at - other.at) > WITHIN:
        return False
    shared = one.gist & other.gist
    return len(shared) >= _LEAST and len(shared) >= _ALIKE * len(one.gist | other.gist)


def like(one: Told, others: Iterable[Told]) -> tuple[str, ...]:
    """The folios of those that may have its cause, as they come; without its own."""
    return tuple(other.folio for other in others if other.folio != one.folio and alike(one, other))


def spike(told: Iterable[Told], now: datetime) -> tuple[str, ...]:
    """The largest group alike within the last hour, where it is large enough; else nothing."""
    fresh = [one for one in told if now - one.at <= SPIKE_WITHIN]
    groups = [(one.folio, *like(one, fresh)) for one in fresh]
    largest = max(groups, key=len, default=())
    return largest if len(largest) >= SPIKE else ()
