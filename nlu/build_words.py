"""Builds `tables/words.xz`, the word table of language detection, from the `wordfreq` package.

Run by hand when wordfreq has a new version, in an environment of its own (it is no dependency):

    python -m venv /tmp/w && /tmp/w/bin/pip install wordfreq && /tmp/w/bin/python nlu/build_words.py

For each word, seven numbers in eighths of a nat: how much likelier it is in Catalan, Spanish, Italian,
English, Portuguese, French, and other languages in Latin script (pooled), than on average over the seven.
"""

import lzma
import math
import sys
import unicodedata
from pathlib import Path

from wordfreq import get_frequency_dict  # type: ignore[import-not-found, unused-ignore]

sys.path.insert(0, str(Path(__file__).parents[1]))
from nlu.lanes import LANES, OURS, STEPS, shifted_columns

TABLES = Path(__file__).with_name("tables")
POOLED = (
    "de", "nl", "pl", "ro", "sv", "da", "nb", "fi", "hu", "cs",
    "sk", "sl", "sh", "tr", "id", "ms", "fil", "vi", "lt", "lv", "is",
)  # fmt: skip
# Words of each language: ours, English to French, others.
OURS_KEPT, NEAR_KEPT, POOLED_KEPT = 40_000, 12_000, 700
POOLED_SHARE = 1 / 4  # so many languages in one lane; a message is in one of them
WITHOUT_ACCENTS = 0.4  # how often people leave accents out
CONTAMINATION = 0.02  # of every language by every other: no word decides alone
GALICIAN = 1e-3  # frequency of each word in `tables/galician.txt`
UNSEEN = 2e-7  # frequency of words a list lacks


def without_accents(word: str) -> str:
    """The word as typed without diacritics."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def is_word(word: str) -> bool:
    """Whether `nlu.text` would cut out such a word."""
    return len(word) <= 24 and all(c.isalpha() or c == "·" for c in word) and word[0] != "·"


def frequencies(language: str, kept: int) -> dict[str, float]:
    """The most frequent words of a language, lower-case, with forms without accents added."""
    listed = get_frequency_dict(language, "best")
    chosen = sorted((w for w in listed if is_word(w)), key=lambda w: (-listed[w], w))[:kept]
    table: dict[str, float] = {}
    for word in chosen:
        table[word] = table.get(word, 0.0) + listed[word]
        bare = without_accents(word)
        if bare != word:
            table[bare] = table.get(bare, 0.0) + WITHOUT_ACCENTS * listed[word]
    return table


def everywhere(language: str) -> dict[str, float]:
    """All words of a language's list, as `frequencies` gives them."""
    return frequencies(language, 1_000_000)


def galician() -> set[str]:
    """The words of the one near language that wordfreq lacks, with and without accents."""
    lines = (TABLES / "galician.txt").read_text(encoding="utf-8").splitlines()
    words = {word for line in lines if not line.startswith("#") for word in line.split()}
    return words | {without_accents(word) for word in words}


def lanes() -> tuple[set[str], list[dict[str, float]]]:
    """The words of the table, and the frequency of any word in each of the seven lanes."""
    full = [everywhere(language) for language in LANES[:-1]]
    kept = dict.fromkeys(LANES[:OURS], OURS_KEPT) | dict.fromkeys(LANES[OURS:-1], NEAR_KEPT)
    words = {word for language, most in kept.items() for word in frequencies(language, most)}
    pooled: dict[str, float] = {}
    for language in POOLED:
        words |= set(frequencies(language, POOLED_KEPT))
        for word, frequency in everywhere(language).items():
            pooled[word] = pooled.get(word, 0.0) + frequency * POOLED_SHARE
    for word in galician():
        words.add(word)
        pooled[word] = pooled.get(word, 0.0) + GALICIAN * POOLED_SHARE
    return words, [*full, pooled]


def odds(word: str, tables: list[dict[str, float]]) -> list[int]:
    """The seven numbers of a word."""
    seen = [table.get(word, 0.0) + UNSEEN for table in tables]
    mean = sum(seen) / len(seen)
    mixed = [(1 - CONTAMINATION) * one + CONTAMINATION * mean for one in seen]
    return [round(STEPS * math.log(one / mean)) for one in mixed]


def main() -> None:
    """Writes the table: a line of words in order, then a column of bytes for each lane."""
    words, tables = lanes()
    ordered = sorted(words)
    rows = [odds(word, tables) for word in ordered]
    packed = lzma.compress(
        " ".join(ordered).encode() + b"\n" + shifted_columns(rows), preset=9 | lzma.PRESET_EXTREME
    )
    (TABLES / "words.xz").write_bytes(packed)
    print(f"{len(ordered)} words, {len(packed)} bytes")  # noqa: T201


if __name__ == "__main__":
    main()
