"""The keys under which the word table has what a message says: its words, where they stand, neighbours, and
pairs of concepts."""

from collections.abc import Iterator
from itertools import takewhile

from nlu.signs import Heard, pairs
from nlu.words import Words

OPENING = 3  # words
NUMBER = "000"  # the key of every number of so many digits
_LONG_NUMBER = len(NUMBER)

_WHOLE = 5
_BEGINNINGS = (4, 5, 7)
_ENDINGS = (3, 4)


def last_sentence(words: Words) -> int:
    """The first word of the last sentence."""
    sentences = words.sentences
    return len(sentences) - sum(1 for _ in takewhile(lambda s: s == sentences[-1], reversed(sentences)))


def own_key(word: str) -> str:
    """The one key that stands for a word in the opening or the last sentence."""
    if len(word) >= _LONG_NUMBER and word.isdigit():
        return NUMBER
    return word[:_WHOLE] + "*" if len(word) > _WHOLE else word


def parts(word: str) -> tuple[str, ...]:
    """The keys of a word, wherever it stands."""
    size = len(word)
    if size >= _LONG_NUMBER and word.isdigit():
        return (NUMBER,)
    whole = () if size > _WHOLE else (word,)
    beginnings = [word[:n] + "*" for n in _BEGINNINGS if n < size]
    endings = ["*" + word[-n:] for n in _ENDINGS if n + 2 <= size and size >= _WHOLE]
    return (*whole, *beginnings, *endings)


def sentence_begins(words: Words) -> tuple[dict[str, int], dict[str, int]]:
    """The first words of the sentences and their second words, each with one place where it stands."""
    folded, sentences = words.folded, words.sentences
    begins = [at for at in range(len(sentences)) if at == 0 or sentences[at] != sentences[at - 1]]
    ends = [*begins[1:], len(sentences)]
    return (
        {folded[at]: at for at in begins},
        {folded[at + 1]: at + 1 for at, end in zip(begins, ends, strict=False) if at + 1 < end},
    )


def neighbours(words: Words) -> list[int]:
    """The words that have one before them in their clause."""
    clauses = words.clauses
    return [at for at in range(1, len(clauses)) if clauses[at] == clauses[at - 1]]


def keys_of(heard: Heard) -> Iterator[str]:
    """Every key of a message, as often as it counts; for tuning."""
    words = heard.words
    for word in dict.fromkeys(words.folded):
        yield from parts(word)
    for word in dict.fromkeys(words.folded[:OPENING]):
        yield f"^{own_key(word)}"
    for word in dict.fromkeys(words.folded[last_sentence(words) :]):
        yield f"{own_key(word)}$"
    firsts, seconds = sentence_begins(words)
    yield from (f".{own_key(word)}" for word in firsts)
    yield from (f"..{own_key(word)}" for word in seconds)
    folded = words.folded
    yield from dict.fromkeys(f"{own_key(folded[at - 1])}&{own_key(folded[at])}" for at in neighbours(words))
    yield from sorted(pairs(heard))
