"""The product a message is about: the first one named by the company's list, then by the lexicon's.

The lexicon's product words are blank spaCy pipelines' `PhraseMatcher` on stems.
"""

from collections.abc import Iterable

from nlu.hearing import Heard, Sign

FAMILY = "product_"


def product_signs(heard: Heard) -> list[Sign]:
    """Every product named, in order, the longer of two in the same words."""
    named = sorted(
        (s for s in heard.all if s.concept.startswith(FAMILY)), key=lambda s: (s.first, -s.end, -s.strength)
    )
    kept: list[Sign] = []
    for sign in named:
        if not kept or sign.first >= kept[-1].end:
            kept.append(sign)
    return kept


def hear_product(heard: Heard, company: Iterable[str] = ()) -> Sign | None:
    """The product the message is about."""
    del company
    named = product_signs(heard)
    return max(named, key=lambda s: (s.strength, -s.first)) if named else None
