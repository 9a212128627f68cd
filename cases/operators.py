"""Operators: who works at the desk, in what part, and what that part may do besides the lifecycle's moves."""

from dataclasses import dataclass
from datetime import datetime

from cases.status import STAFF, Actor, By
from cases.taxonomy import Language

ROLES = (Actor.AGENT, Actor.SUPERVISOR, Actor.HEAD)  # from the least to the most that is theirs
_ABOVE = {Actor.AGENT: Actor.SUPERVISOR, Actor.SUPERVISOR: Actor.HEAD}


@dataclass(frozen=True, slots=True)
class Operator:
    """A person of the house, by numeric Telegram id. `alias` is what customers are told instead of the name.

    `left_at`: they left the group that they are looked at in, and have no rights there until they are back.
    """

    telegram_id: int
    name: str
    role: Actor
    language: Language
    alias: str = ""
    on_call: bool = False
    away_until: datetime | None = None
    left_at: datetime | None = None

    @property
    def shown(self) -> str:
        """As customers are told."""
        return self.alias or self.name

    @property
    def works(self) -> bool:
        """Whether they have any rights now."""
        return self.left_at is None and self.role in STAFF

    def is_here(self, now: datetime) -> bool:
        """Whether they may be called now."""
        return self.works and (self.away_until is None or self.away_until <= now)

    def by(self) -> By:
        """As an event says who did it."""
        return By(self.role, self.telegram_id, self.shown)


def above(role: Actor) -> Actor:
    """Who is called when nobody of the role comes."""
    return _ABOVE.get(role, Actor.HEAD)
