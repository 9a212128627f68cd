"""What the customer did, in a line for the desk. What the house did, the desk knows: it did it there."""

from cases.happened import (
    Accepted,
    ClosedAccepted,
    CustomerAdded,
    Happened,
    IssuesRaised,
    ItemsGiven,
    NotAccepted,
    OtherDaysAsked,
    Reopened,
    SafetyFlagged,
    SecondLookBegun,
    SpokeAgain,
    WentOutside,
    Withdrawn,
    kind_of,
)
from cases.visit import Visit
from flows.declared.visiting import when
from flows.fields.days_wanted import days_shown
from flows.text import Text, text

_LONGEST = 1500  # characters of anybody's words


def scheduled(visit: Visit, name: str) -> Text:
    """What the topic is told of a visit that somebody of the house arranged."""
    return text("desk.schedule.done", name=name, when=when(visit), place=visit.place)


def line_of(happened: Happened) -> Text | None:
    """The line, None for what is no act of a customer."""
    if isinstance(happened, OtherDaysAsked):
        days = days_shown(happened.wanted) if happened.wanted else happened.words[:_LONGEST]
        return text("desk.happened.other_days_asked", words=days)
    words = _words(happened)
    if words is None:
        return None
    return text(f"desk.happened.{kind_of(happened)}", words=words[:_LONGEST])


def _words(happened: Happened) -> str | None:
    """What they said with it, "" for nothing."""
    match happened:
        case Accepted(words) | SpokeAgain(words):
            return words
        case NotAccepted(reason=reason) | SecondLookBegun(reason=reason) | Reopened(reason=reason):
            return reason
        case Withdrawn(reason) | SafetyFlagged(reason):
            return reason
        case WentOutside(body, _, reference):
            return " · ".join(filter(None, (body, reference)))
        case CustomerAdded(words):
            return words
        case ItemsGiven(given):
            return "\n".join(f"{each.item}. {each.text or '📎'}" for each in given)
        case IssuesRaised(issues):
            return "\n".join(issues)
        case ClosedAccepted():
            return ""
    return None
