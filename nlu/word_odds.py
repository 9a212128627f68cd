"""The tables of language detection: how much each word, or piece of a word, speaks for each language."""

import lzma
from functools import cache
from pathlib import Path

from nlu.lanes import packed_rows

_WORDS = Path(__file__).with_name("tables") / "words.xz"


def load_odds(table: Path) -> dict[str, int]:
    """Word or piece → its packed log-odds (`nlu.lanes`)."""
    listed, _, columns = lzma.decompress(table.read_bytes()).partition(b"\n")
    return dict(zip(listed.decode().split(" "), packed_rows(columns), strict=True))


@cache
def load_word_odds() -> dict[str, int]:
    """The word table, read once."""
    return load_odds(_WORDS)
