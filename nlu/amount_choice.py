"""Which of several amounts is the one the person means: what is claimed, else what was lost."""

import re
from collections.abc import Sequence

from nlu.amount_reading import Amount
from nlu.amount_words import cue_length

_WORD = re.compile(r"[^\W\d_]+|[.!?;\n…]+")
_SENTENCE_END = re.compile(r"[.!?;\n…]+$")
_BEFORE, _AFTER, _ASIDE = 9, 6, 5  # words of the same sentence in which a cue speaks of an amount

# The value of a cue right beside the amount; each word between takes a little.
_CLAIM, _HARM, _MENTIONED, _SAID = 4.0, 2.5, -3.0, 1.0
_PER_WORD = 0.2


def _near(folded: str, amount: Amount, left: int, right: int) -> tuple[list[str], list[str]]:
    """The words before (nearest last) and after an amount, in its sentence, up to the amounts beside it."""
    before = _WORD.findall(folded[max(left, amount.start - 120) : amount.start])
    after = _WORD.findall(folded[amount.end : min(right, amount.end + 80)])
    for at in range(len(before) - 1, -1, -1):
        if _SENTENCE_END.match(before[at]):
            before = before[at + 1 :]
            break
    end = next((at for at, form in enumerate(after) if _SENTENCE_END.match(form)), len(after))
    return before[-_BEFORE:], after[: min(end, _AFTER)]


def _pull(before: Sequence[str], after: Sequence[str], cue: str, weight: float, reach: int) -> float:
    """What the nearest cue is worth."""
    backwards = (
        len(before) - at
        for at in range(max(0, len(before) - reach), len(before))
        if cue_length(before, at, cue)
    )
    forwards = (at + 2 for at in range(min(len(after), reach)) if cue_length(after, at, cue))
    distance = min([*backwards, *forwards], default=None)
    if distance is None:
        return 0.0
    return weight - _PER_WORD * distance if weight > 0 else weight


def _worth(folded: str, amounts: Sequence[Amount], at: int) -> float:
    amount = amounts[at]
    left = amounts[at - 1].end if at else 0
    right = amounts[at + 1].start if at + 1 < len(amounts) else len(folded)
    before, after = _near(folded, amount, left, right)
    return (
        _pull(before, after, "claim_cues", _CLAIM, _BEFORE)
        + _pull(before, after, "harm_cues", _HARM, _BEFORE)
        + _pull(before, (), "aside_cues", _MENTIONED, _ASIDE)
        + (_SAID if amount.said else 0.0)
    )


def choose(folded: str, amounts: Sequence[Amount]) -> Amount | None:
    """The amount meant, the first of equals; None if there is none."""
    best = max(range(len(amounts)), key=lambda at: (_worth(folded, amounts, at), -at), default=None)
    return None if best is None else amounts[best]
