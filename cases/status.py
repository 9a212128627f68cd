"""How a case stands, and who may move it (`law.md` (b)).

The values are stored, and are text keys too (`status.needs_info`). OVERDUE and SAFETY are flags of a case.
"""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """A state of the lifecycle, in the order in which a case usually goes through them."""

    DRAFT = "draft"  # a conversation; its rows are the dialogue's, no case is stored yet
    RECEIVED = "received"
    NEEDS_INFO = "needs_info"
    ACKNOWLEDGED = "acknowledged"
    ASSESSED = "assessed"
    INVESTIGATING = "investigating"
    DECISION_DRAFT = "decision_draft"
    DECIDED = "decided"
    ACCEPTED = "accepted"
    REMEDY_DONE = "remedy_done"
    REJECTED_OPEN = "rejected_open"  # the customer said no: the case stays open
    ESCALATED_INT = "escalated_int"
    ESCALATED_EXT = "escalated_ext"
    SCHEDULED = "scheduled"  # a visit has its day: service requests only, as the two below
    TO_ARRANGE = "to_arrange"  # another day is to be found
    SERVICE_DONE = "service_done"  # the customer has not said whether it is right
    NO_REPLY = "no_reply"  # not closed, and never taken for a yes
    CLOSED_ACCEPTED = "closed_accepted"
    CLOSED_ANSWERED = "closed_answered"  # suggestion or praise: thanked and answered, nothing to accept
    CLOSED_EXHAUSTED = "closed_exhausted"
    CLOSED_WITHDRAWN = "closed_withdrawn"
    CLOSED_INCOMPLETE = "closed_incomplete"
    MERGED = "merged"
    REFERRED = "referred"
    BLOCKED = "blocked"


CLOSED = frozenset(status for status in Status if status.value.startswith("closed_"))
ENDED = CLOSED | {Status.MERGED, Status.REFERRED, Status.BLOCKED}
OPEN = frozenset(Status) - ENDED - {Status.DRAFT}
# An answer is owed, and the legal term runs.
UNANSWERED = frozenset(
    {
        Status.RECEIVED,
        Status.NEEDS_INFO,
        Status.ACKNOWLEDGED,
        Status.ASSESSED,
        Status.INVESTIGATING,
        Status.DECISION_DRAFT,
        Status.REJECTED_OPEN,
        Status.ESCALATED_INT,
        Status.TO_ARRANGE,
    }
)


class Actor(StrEnum):
    """In what part somebody acts."""

    CUSTOMER = "customer"
    REPRESENTATIVE = "representative"
    BOT = "bot"
    AGENT = "agent"
    SUPERVISOR = "supervisor"
    HEAD = "head"  # of the service
    DPO = "dpo"  # the data protection officer


THEIRS = frozenset({Actor.CUSTOMER, Actor.REPRESENTATIVE})  # whose case it is
SUPERVISORS = frozenset({Actor.SUPERVISOR, Actor.HEAD})
STAFF = SUPERVISORS | {Actor.AGENT}


@dataclass(frozen=True, slots=True)
class By:
    """Who acts: `person_id` is the numeric Telegram id, 0 for the bot; `name` as customers may be told it."""

    actor: Actor
    person_id: int = 0
    name: str = ""


THE_BOT = By(Actor.BOT)
