"""Folios are not to be guessed: after so many wrong ones within an hour a chat gets no answer to more."""

from dataclasses import replace
from datetime import datetime, timedelta

from flows.dialogue import Dialogue

MOST, WITHIN = 5, timedelta(hours=1)


def may_try(dialogue: Dialogue, now: datetime) -> bool:
    """Whether a folio of somebody else's is still looked up."""
    return len(_lately(dialogue, now)) < MOST


def missed(dialogue: Dialogue, now: datetime) -> Dialogue:
    """The dialogue with one more wrong folio on its account."""
    return replace(dialogue, wrong_folios=(*_lately(dialogue, now), now)[-MOST:])


def _lately(dialogue: Dialogue, now: datetime) -> tuple[datetime, ...]:
    return tuple(moment for moment in dialogue.wrong_folios if now - moment < WITHIN)
