"""Whether two stories tell of the same thing: the stems they share, spelling slips forgiven.

Words that every story has (`lexicon/*/everyday.txt`) say nothing and are left out. A story of few words is
like another only if nearly all of them are in it.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import islice

import Stemmer
from rapidfuzz import fuzz, process

from cases.taxonomy import Language
from nlu.blocks import LEXICON
from nlu.vocabulary import SNOWBALL

LIKE = 0.6  # share of the shorter story's stems that the other one has too
_LEAST = 3  # stems in common: fewer may be chance
_MOST = 40  # stems of each story: a turn has no time for more
_SAME = 88  # of 100: how alike two stems must be spelt
_SHORTEST = 3
_WORD = re.compile(r"[^\W_]+")


def likeness(one: str, other: str, language: Language) -> float:
    """From 0, nothing in common, to 1, all of the shorter story is in the other."""
    fewer, more = sorted((stems(one, language), stems(other, language)), key=len)
    if not fewer:
        return 0.0
    shared = fewer & more
    if len(shared) < _LEAST - 1:
        return 0.0
    rest = more - shared
    slips = sum(
        process.extractOne(stem, rest, scorer=fuzz.ratio, score_cutoff=_SAME) is not None
        for stem in fewer - shared
    )
    found = len(shared) + slips
    return found / len(fewer) if found >= _LEAST else 0.0


def stems(story: str, language: Language) -> frozenset[str]:
    """The first stems of a story that say something."""
    stemmer, everyday = _stemmer(language), _everyday(language)
    words = (match.group() for match in _WORD.finditer(story.casefold()))
    telling = (word for word in words if len(word) >= _SHORTEST and word not in everyday)
    return frozenset(_bare(word) for word in stemmer.stemWords(list(islice(telling, _MOST))))


@lru_cache(maxsize=len(Language))
def _everyday(language: Language) -> frozenset[str]:
    lines = (LEXICON / language / "everyday.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if line[0] != "#" for word in line.split())


@lru_cache(maxsize=len(Language))
def _stemmer(language: Language) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(SNOWBALL[language.value], 0)


def _bare(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))
