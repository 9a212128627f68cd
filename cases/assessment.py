"""The first look at a case: how grave, how hard, how many people, so how soon (F39; ISO 10002, 7.5)."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Priority(StrEnum):
    """P1 at once, P2 before others, P3 in turn."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"


class Impact(StrEnum):
    """How many people it touches."""

    ONE = "one"
    FEW = "few"  # 2 to 10
    MANY = "many"


class Severity(IntEnum):
    """How grave it is for whom it happened to."""

    SLIGHT = 1
    MODERATE = 2
    SERIOUS = 3
    CRITICAL = 4


class Complexity(IntEnum):
    """How much it takes to find out."""

    SIMPLE = 1
    MIDDLING = 2
    COMPLEX = 3


@dataclass(frozen=True, slots=True)
class Assessment:
    """The six answers of whoever assesses."""

    severity: Severity
    complexity: Complexity = Complexity.SIMPLE
    impact: Impact = Impact.ONE
    immediate_action_needed: bool = False
    immediate_action_possible: bool = False
    compensation_likely: bool = False


# What the bot notes for a case that cannot wait: a person corrects it.
URGENT = Assessment(Severity.CRITICAL, immediate_action_needed=True)


def priority(
    found: Assessment, *, safety: bool = False, service_cut: bool = False, vulnerable: bool = False
) -> Priority:
    """P1: danger, a basic service cut (F24, F25), the gravest, or the grave that needs action now.

    P2: the serious, many people, or action needed now. Whoever told us they need support is one step earlier
    (L10 art. 15.2).
    """
    grave = found.severity >= Severity.SERIOUS
    if safety or service_cut or found.severity is Severity.CRITICAL:
        return Priority.P1
    if grave and (found.immediate_action_needed or vulnerable):
        return Priority.P1
    if grave or found.immediate_action_needed or found.impact is Impact.MANY or vulnerable:
        return Priority.P2
    return Priority.P3
