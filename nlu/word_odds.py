"""The word table of language detection: how much each word speaks for each language (`tables/words.xz`)."""

import lzma
from pathlib import Path

from nlu.lanes import packed_rows

_TABLE = Path(__file__).with_name("tables") / "words.xz"


def load_word_odds() -> dict[str, int]:
    """Word → its packed log-odds (`nlu.lanes`)."""
    listed, _, columns = lzma.decompress(_TABLE.read_bytes()).partition(b"\n")
    return dict(zip(listed.decode().split(" "), packed_rows(columns), strict=True))
