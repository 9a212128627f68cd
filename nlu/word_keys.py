"""The keys under which the word table has what a message says: parts of its words, and pairs of concepts."""

from collections.abc import Iterator
from itertools import takewhile

from nlu.signs import Heard, pairs
from nlu.words import Words

OPENING = 3  # words

_WHOLE = 5
_BEGINNINGS = (4, 5, 7)
_ENDINGS = (3, 4)


def last_sentence(words: Words) -> int:
    """The first word of the last sentence."""
    sentences = words.sentences
    return len(sentences) - sum(1 for _ in takewhile(lambda s: s == sentences[-1], reversed(sentences)))


def own_key(word: str) -> str:
    """The one key that stands for a word in the opening or the last sentence."""
    return word[:_WHOLE] + "*" if len(word) > _WHOLE else word


def parts(word: str) -> tuple[str, ...]:
    """The keys of a word, wherever it stands."""
    size = len(word)
    whole = () if size > _WHOLE else (word,)
    beginnings = [word[:n] + "*" for n in _BEGINNINGS if n < size]
    endings = ["*" + word[-n:] for n in _ENDINGS if n + 2 <= size and size >= _WHOLE]
    return (*whole, *beginnings, *endings)


def keys_of(heard: Heard) -> Iterator[str]:
    """Every key of a message, as often as it counts; for tuning."""
    words = heard.words
    for word in dict.fromkeys(words.folded):
        yield from parts(word)
    for word in dict.fromkeys(words.folded[:OPENING]):
        yield f"^{own_key(word)}"
    for word in dict.fromkeys(words.folded[last_sentence(words) :]):
        yield f"{own_key(word)}$"
    yield from sorted(pairs(heard))
