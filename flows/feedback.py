"""What a person says of how they were served: a survey's score, no more surveys, whether an answer helped.

Events like any other (`flows/events.py`), apart because they come from buttons under messages that nobody
asked for. `draft` as there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.answer import Answer


@dataclass(frozen=True, slots=True)
class Rated:
    """A score of 1 to 5, for the survey of that number: pressed, now or long after, or typed."""

    survey: int
    score: int
    draft: str = ""


@dataclass(frozen=True, slots=True)
class SurveysWanted:
    """Whether they want to be asked at all from now on."""

    wanted: bool
    draft: str = ""


@dataclass(frozen=True, slots=True)
class FaqAsked:
    """A question that has an answer ready: `entry` names it, `answer` is the message that asks it."""

    entry: str
    answer: Answer
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Helped:
    """Whether the answer to a question was the one that was wanted."""

    entry: str
    right: bool
    draft: str = ""


Feedback = Rated | SurveysWanted | FaqAsked | Helped
_WANTED = {"ask": True, "rest": False}
_RIGHT = {"yes": True, "no": False}
_DIGITS = 12


def carried(event: Feedback) -> tuple[str, str]:
    """A word and an argument for a button.

    Raises:
        ValueError: no button carries it.
    """
    match event:
        case Rated(survey, score):
            return str(score), str(survey)
        case SurveysWanted(wanted):
            return ("ask" if wanted else "rest"), ""
        case Helped(entry, right):
            return ("yes" if right else "no"), entry
        case _:
            raise ValueError(f"no button carries {event!r}")


def brought(word: str, argument: str, draft: str) -> Feedback | None:
    """The event of a button's word and argument; None where it is none of ours."""
    if word in _WANTED:
        return SurveysWanted(_WANTED[word], draft)
    if word in _RIGHT:
        return Helped(argument, _RIGHT[word], draft)
    numbers = word.isascii() and word.isdecimal() and argument.isascii() and argument.isdecimal()
    if numbers and len(word) == 1 and len(argument) <= _DIGITS and 1 <= int(word) <= 5:
        return Rated(int(argument), int(word), draft)
    return None
