"""What became of something that the shop's own system handed in."""

from dataclasses import dataclass
from enum import StrEnum


class Change(StrEnum):
    """Kept as new, kept as changed, kept as it was; or not kept, and why not."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    UNKNOWN_CUSTOMER = "unknown_customer"
    DELIVERED_FIRST = "delivered_first"  # before it was bought, with what is known of it
    READY_FIRST = "ready_first"


@dataclass(frozen=True, slots=True)
class Kept:
    """One thing handed in. `persons`: row ids of the linked customers whom it may concern."""

    change: Change
    persons: tuple[int, ...] = ()
