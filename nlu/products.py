"""The product a message is about: one of the company's own, else the first that the lexicon names.

The company's products (`Hints.products`) are `nlu.company_products`; the lexicon's families of products are
concepts like any other (`product_…` in products.toml).
"""

from functools import lru_cache
from typing import Protocol

from nlu.hearing import FAMILY, Heard, Hearing, Sign
from nlu.words import Words

MOST_COMPANIES = 8


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
    if not named:
        return None
    return max(named, key=lambda s: (s.strength, -_side(s, hearing), -s.first))


def _side(sign: Sign, hearing: Hearing) -> int:
    """1 for families that are more often the scene than the subject (a service, a supply)."""
    return int(sign.concept in hearing.scenes)
