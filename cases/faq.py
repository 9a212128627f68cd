"""Questions that the company has an answer to, in the languages of the product (`faq.toml`).

Some are known of every shop (`BUILT_IN`); an entry of the company with the same id takes their place.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from cases.taxonomy import Language

BUILT_IN = ("warranty", "returns", "complain")


@dataclass(frozen=True, slots=True)
class Wording:
    """In one language: how it is asked, several times, and the answer, plain."""

    questions: tuple[str, ...]
    answer: str


@dataclass(frozen=True, slots=True)
class FaqEntry:
    """One question and its answer; `id` is counted, and so never changes."""

    id: str
    said: Mapping[Language, Wording]
