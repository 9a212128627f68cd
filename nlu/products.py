"""The product a message is about: one of the company's own, else a noun that `nlu.product_choice` chooses.

The company's products (`Hints.products`) are `nlu.company_products`; the lexicon's families of products are
concepts like any other (`product_…` in products.toml).
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Protocol

from cases.taxonomy import Language
from nlu.blocks import LEXICON, read_file
from nlu.hearing import Hearing
from nlu.product_choice import FAMILY, NOUN
from nlu.signs import Heard, Sign
from nlu.words import Words

MOST_COMPANIES = 8
SHORTEST_NOUN = 4


class Products(Protocol):
    """What finds a company's products in words."""

    def find(self, words: Words) -> list[Sign]:
        """Every product named, the longest first."""
        ...


@lru_cache(maxsize=MOST_COMPANIES)
def company_products(names: tuple[str, ...]) -> Products:
    """Compiled, and remembered for the few companies one process serves."""
    from nlu.company_products import CompanyProducts  # noqa: PLC0415 - spaCy only where it is used

    return CompanyProducts(names)


def product_signs(heard: Heard) -> list[Sign]:
    """Every product of the lexicon named, in order, the longer of two in the same words."""
    named = [s for s in heard.all if s.concept.startswith(FAMILY)]
    kept: list[Sign] = []
    for sign in sorted(named, key=lambda s: (s.first, -s.end, -s.strength)):
        if not kept or sign.first >= kept[-1].end:
            kept.append(sign)
    return kept


def hear_product(heard: Heard, hearing: Hearing, company: tuple[str, ...] = ()) -> Sign | None:
    """The product the message is about: what is complained of comes before what surrounds it."""
    if company:
        own = company_products(company).find(heard.words)
        if own:
            return own[0]
    named = product_signs(heard)
    best = hearing.product_words.choose(heard, named, hearing.concepts)
    return None if best is None else whole_name(best, named, heard, hearing)


def whole_name(sign: Sign, named: Sequence[Sign], heard: Heard, hearing: Hearing) -> Sign:
    """A product with what it is of, or what is of it: "cable de la rentadora", not one of the two."""
    if sign.concept == NOUN:
        return sign
    begins, ends = {s.first: s for s in named}, {s.end: s for s in named}
    first, end = sign.first, sign.end
    after = begins.get(_past(heard.words, end, 1))
    before = _past(heard.words, first - 1, -1) + 1
    if after is not None:
        end = after.end
    if before in ends:
        first = ends[before].first
    elif before < first and _is_noun(before - 1, heard, hearing):
        first = before - 1
    return sign._replace(first=first, end=end)


def _past(words: Words, at: int, step: int) -> int:
    """The place past "of" and its articles in one direction; `at` itself where there is no "of"."""
    of, articles = _ties()
    here, tied = at, False
    while 0 <= here < len(words) and words.clauses[here] == words.clauses[max(0, at - (step > 0))]:
        tied = tied or words.folded[here] in of
        if words.folded[here] not in of | articles:
            break
        here += step
    return here if tied else at


def _is_noun(at: int, heard: Heard, hearing: Hearing) -> bool:
    """Whether a word that is of nothing else than danger stands after an article, as nouns do."""
    words, concepts = heard.words, hearing.concepts
    return (
        at > 0
        and len(words.folded[at]) >= SHORTEST_NOUN
        and words.clauses[at - 1] == words.clauses[at]
        and words.folded[at - 1] in _ties()[1]
        and not any(
            s.first <= at < s.end and s.concept in concepts and not concepts[s.concept].for_danger
            for s in heard.all
        )
    )


@cache
def _ties() -> tuple[frozenset[str], frozenset[str]]:
    """The words for "of", and those that stand before a noun, of all languages."""
    tables = [read_file(LEXICON / language / "spelling.toml").content["nouns"] for language in Language]
    of, articles = (frozenset(" ".join(t[name] for t in tables).split()) for name in ("of", "articles"))
    return of, articles
