"""What the life of a case goes by: the company's clock and its own limits."""

from dataclasses import dataclass

from cases.clock import LegalClock
from cases.company import Company, Limits


@dataclass(frozen=True, slots=True)
class Rules:
    """One company's."""

    clock: LegalClock
    company: Company

    @property
    def limits(self) -> Limits:
        """What the company decided itself."""
        return self.company.limits
