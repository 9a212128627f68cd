"""Why something was not done to a case, in words: what was wrong, what is allowed, and how it stands now."""

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum

from cases.case import Case
from cases.decision import Result
from cases.happened import Outcome
from cases.lifecycle import Move
from cases.recourse import Body
from cases.refused import Refused, Why
from cases.status import Actor
from cases.taxonomy import CaseType, Language, Remedy
from flows.declared.card import card
from flows.declared.standing import standing
from flows.effects import Say, Toast
from flows.moment import Moment
from flows.text import Lines, Text, lines, text
from flows.understanding import Money

_NAMED: dict[type[Enum], Callable[[str], Text]] = {
    Move: lambda value: text(f"move.{value}"),
    Actor: lambda value: text(f"actor.{value}"),
    Remedy: lambda value: text(f"offer.{value}"),
    CaseType: lambda value: text(f"type.{value}"),
    Result: lambda value: text(f"result.{value}"),
    Body: lambda value: text(f"body.{value}"),
    Outcome: lambda value: text(f"outcome.{value}"),
    Language: lambda value: text(f"button.language_{value}"),
}
_STANDING = (Why.NOT_HERE, Why.NOT_YOURS, Why.ALREADY)  # to a customer: it stands otherwise than you thought


def refusal(refused: Refused) -> Text:
    """Whoever asked is told what was wrong, in which part of it, and what would do."""
    return text(
        f"refused.{refused.code.value}",
        field=_field(refused),
        allowed=_allowed(refused.allowed),
        name=refused.by.name if refused.by and refused.by.name else text("actor.agent"),
    )


def told_to_customer(refused: Refused, case: Case, moment: Moment) -> tuple[Toast | Say, ...]:
    """Their press or word came too late, or does not fit: how the case stands now, and what can be done."""
    status = standing(case)
    if refused.code is Why.MOVED:
        why = text("late.moved", status=status)
    elif refused.code in _STANDING:
        why = text("late.elsewhere", status=status)
    else:
        why = refusal(refused)
    return (Say(why), card(case, moment))


def _field(refused: Refused) -> Text | str:
    """The part of the command, or the move itself."""
    if refused.field in set(Move):
        return text(f"move.{refused.field}")
    return text(f"field.{refused.field.replace('.', '_')}") if refused.field else "–"


def _allowed(allowed: tuple[object, ...]) -> Lines:
    return lines([_one(each) for each in allowed] or ["–"], ", ")


def _one(value: object) -> Text | str:
    match value:
        case Enum() if type(value) in _NAMED:
            return _NAMED[type(value)](value.value)
        case Decimal():
            return text("amount.shown", money=Money(value))
        case date() | datetime():
            return text("refused_until", until=value)
        case time():
            return f"{value:%H:%M}"
        case Enum():
            return str(value.value)
        case _:
            return str(value)
