"""How much a word that no list knows speaks for each language, by its letters (`tables/letters.xz`).

The log-odds of its pieces of two to four letters are added up, at a low weight, because pieces overlap.
"""

from pathlib import Path

from nlu.lanes import LANES, STEPS, opened, packed
from nlu.word_odds import load_odds

_TABLE = Path(__file__).with_name("tables") / "letters.xz"
_SIZES = (2, 3, 4)

_WEIGHT = 0.3
_CLIP = 2.5  # nats: letters never say as much as a known word
_LONGEST = 20  # letters looked at

# A letter of no Latin alphabet: none of our languages.
_FOREIGN = packed([-4 * STEPS] * 6 + [2 * STEPS])
_LAST_LATIN = 0x24F


def pieces_of(word: str) -> list[str]:
    """The pieces of a word, its ends marked `^` and `$`."""
    framed = f"^{word}$"
    size = len(framed)
    return [framed[at : at + length] for length in _SIZES for at in range(size - length + 1)]


class LetterOdds:
    """The pieces' log-odds; pure once made."""

    def __init__(self) -> None:
        self._pieces = load_odds(_TABLE)

    def of(self, word: str) -> int:
        """The packed log-odds of an unknown word in lower case; any letters, at most 20 looked at."""
        if ord(max(word)) > _LAST_LATIN:
            return _FOREIGN
        known = self._pieces
        found = [odds for piece in pieces_of(word[:_LONGEST]) if (odds := known.get(piece)) is not None]
        sums = opened(sum(found), len(found))
        mean = sum(sums) / len(LANES)
        return packed([round(STEPS * max(-_CLIP, min(_CLIP, _WEIGHT * (one - mean)))) for one in sums])
