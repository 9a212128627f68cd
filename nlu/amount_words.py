"""The words around money, from `lexicon/*/amounts.toml`, ready to be looked for in folded words."""

from collections.abc import Sequence
from functools import cache

from nlu.date_words import split_phrase
from nlu.wordfiles import read_subject

_CUES = (
    "price_cues",
    "claim_cues",
    "harm_cues",
    "aside_cues",
    "not_money",
    "clock",
    "and_cents",
    "or",
    "none",
    "after_price",
    "priced",
    "of_a_year",
    "half",
    "thousand",
)
_SUBJECT = ("euros", "cents", "other", *_CUES)

_SIGNS = {"€": ("EUR", 1), "$": ("USD", 1), "£": ("GBP", 1), "¢": ("EUR", 100)}


@cache
def currencies() -> dict[str, tuple[str, int]]:
    """Folded word or sign → (ISO 4217 code, how many make one)."""
    table = dict(_SIGNS)
    for concepts in read_subject("amounts", _SUBJECT).values():
        table |= {split_phrase(word)[0]: ("EUR", 100) for word in concepts["cents"] if " " not in word}
        table |= {split_phrase(word)[0]: (code, 1) for word, code in concepts["other"] if " " not in word}
        table |= {split_phrase(word)[0]: ("EUR", 1) for word in concepts["euros"] if " " not in word}
    return table


@cache
def cue_phrases(cue: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word → the rests of the phrases of a concept in all three languages, longest first."""
    by_first: dict[str, set[tuple[str, ...]]] = {}
    for concepts in read_subject("amounts", _SUBJECT).values():
        for form in map(split_phrase, concepts[cue]):
            by_first.setdefault(form[0], set()).add(form[1:])
    return {
        first: tuple(sorted(rests, key=lambda rest: (-len(rest), rest))) for first, rests in by_first.items()
    }


def cue_length(forms: Sequence[str], at: int, cue: str) -> int:
    """How many words the cue phrase at a position has; 0 if none begins there."""
    for rest in cue_phrases(cue).get(forms[at], ()):
        if tuple(forms[at + 1 : at + 1 + len(rest)]) == rest:
            return 1 + len(rest)
    return 0


def ends_with_cue(forms: Sequence[str], end: int, cue: str, reach: int = 1) -> bool:
    """Whether a cue phrase ends among the `reach` words before a position."""
    first = max(0, end - reach - 3)
    return any(
        (length := cue_length(forms, at, cue)) and end - reach < at + length <= end
        for at in range(first, end)
    )
