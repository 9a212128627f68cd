"""A term as a case keeps it: which rule, from when, until when."""

from dataclasses import dataclass
from datetime import datetime

from cases.clock import Deadline


@dataclass(frozen=True, slots=True)
class Term:
    """A `Deadline` without what can be looked up again by its rule. Instants are aware, in UTC."""

    rule_id: str
    starts_at: datetime
    due_at: datetime

    @classmethod
    def of(cls, deadline: Deadline) -> "Term":
        """The term of a deadline."""
        return cls(deadline.rule_id, deadline.starts_at, deadline.due_at)

    def share(self, percent: int) -> datetime:
        """The instant at which `percent` of the term has passed."""
        return self.starts_at + (self.due_at - self.starts_at) * percent / 100

    def or_earlier(self, other: "Term") -> "Term":
        """Whichever ends first; this one if neither does."""
        return other if other.due_at < self.due_at else self
