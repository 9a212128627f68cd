"""What `reclama check` found about one thing, in words for the administrator."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.misconfigured import Mistake


class State(StrEnum):
    """Whether the bot can start with it."""

    RIGHT = "right"
    NOTE = "note"  # it can, and the administrator should know
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the table: what was looked at, how it is, and how to mend it."""

    about: str
    state: State
    says: str
    mend: str = ""


def from_mistakes(about: str, mistakes: Iterable[Mistake]) -> list[Finding]:
    """One finding for each wrong setting."""
    return [Finding(about, State.WRONG, mistake.what, mistake.remedy) for mistake in mistakes]
