"""How much a word that no list knows speaks for each language, by its letters (langdetect's profiles).

The profiles are frequencies of one to three letters in running text of Wikipedia; a word is put between
spaces and its pieces' log-odds are added up, at a low weight, because pieces overlap.
"""

import json
import math
from pathlib import Path
from typing import Any

import langdetect

from nlu.lanes import LANES, STEPS, opened, packed

_PROFILES = Path(langdetect.__file__).with_name("profiles")
_POOLED = (
    "cs", "da", "de", "fi", "hr", "hu", "id", "lt", "nl",
    "no", "pl", "ro", "sq", "sv", "tl", "tr", "vi",
)  # fmt: skip
_POOLED_SHARE = 3 / len(_POOLED)

_WEIGHT = 0.3
_CLIP = 2.5  # nats: letters never say as much as a known word
_FLOOR = 2e-5  # relative frequency of pieces a profile lacks
_LEAST_POOLED = 4e-4  # pieces only other languages have are kept from this frequency on
_LONGEST = 20  # letters looked at

# A letter of no Latin alphabet: none of our languages.
_FOREIGN = packed([-4 * STEPS] * 6 + [2 * STEPS])
_LAST_LATIN = 0x24F


def _profile(language: str) -> dict[str, float]:
    """Piece → relative frequency among pieces of its length."""
    data: dict[str, Any] = json.loads((_PROFILES / language).read_bytes())
    return {piece: count / data["n_words"][len(piece) - 1] for piece, count in data["freq"].items()}


class LetterOdds:
    """The pieces' log-odds; pure once made."""

    def __init__(self) -> None:
        profiles = [_profile(language) for language in LANES[:-1]]
        pooled: dict[str, float] = {}
        for language in _POOLED:
            for piece, frequency in _profile(language).items():
                pooled[piece] = pooled.get(piece, 0.0) + frequency * _POOLED_SHARE
        kept = {piece for profile in profiles for piece in profile}
        kept |= {piece for piece, frequency in pooled.items() if frequency > _LEAST_POOLED}
        self._pieces = {
            piece: self._odds([profile.get(piece, 0.0) for profile in (*profiles, pooled)])
            for piece in sorted(kept)
            if piece == piece.lower() and piece.strip()
        }

    @staticmethod
    def _odds(frequencies: list[float]) -> int:
        smooth = [frequency + _FLOOR for frequency in frequencies]
        mean = sum(smooth) / len(smooth)
        return packed([round(STEPS * math.log(one / mean)) for one in smooth])

    def of(self, word: str) -> int:
        """The packed log-odds of an unknown word in lower case; any letters, at most 20 looked at."""
        if ord(max(word)) > _LAST_LATIN:
            return _FOREIGN
        framed = f" {word[:_LONGEST]} "
        size = len(framed)
        cut = [framed[at : at + length] for length in (1, 2, 3) for at in range(size - length + 1)]
        found = [odds for piece in cut if (odds := self._pieces.get(piece)) is not None]
        sums = opened(sum(found), len(found))
        mean = sum(sums) / len(sums)
        return packed([round(STEPS * max(-_CLIP, min(_CLIP, _WEIGHT * (one - mean)))) for one in sums])
