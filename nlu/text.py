"""The text as every part of understanding reads it: visible, folded, and cut into words.

Three forms, each cheap and in linear time:

- `visible(text)`: NFC, without the invisible marks (bidi, zero width, soft hyphen) people paste;
- `fold(visible)`: lower-case, without accents, typographic signs made plain; **same length**, so that an
  offset into one is an offset into the other;
- `words(text)`: letter runs of the text as typed, with offsets into it. Links, e-mail addresses, handles
  and commands are not words; the apostrophe splits, the Catalan `l·l` does not.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_INVISIBLE = "\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
_MARKS = "\u0300-\u036f"
_INVISIBLE_RUN = re.compile(f"[{_INVISIBLE}]+")

# A link, an address, a handle or a command: nothing a person said in words.
_NOT_WORDS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\w/])[@/][A-Za-z]\w*",
    re.IGNORECASE,
)

_WORD = re.compile(
    f"(?:[^\\W\\d_]+[{_MARKS}{_INVISIBLE}]*)+(?:(?<=[lL])[·•‧∙⋅](?=[lL])(?:[^\\W\\d_]+[{_MARKS}{_INVISIBLE}]*)+)*"
)
_PLAIN_WORD = re.compile(r"[^\W\d_]+(?:(?<=l)·(?=l)[^\W\d_]+)*")
_REPEATED = re.compile(r"([^\W\d_])\1{2,}")
_DOTS = str.maketrans("•‧∙⋅", "····")


@dataclass(frozen=True, slots=True)
class Word:
    """A letter run: its normal form (`normal_form`), and where it stands in the text as typed."""

    form: str
    start: int
    end: int


def visible(text: str) -> str:
    """The text in NFC without invisible marks; offsets differ from the original only if it had any."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _INVISIBLE_RUN.sub("", text))


def without_accents(text: str) -> str:
    """The text without diacritics (`ñ` → `n`, `ç` → `c`, `l·l` stays)."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _folding() -> dict[int, str]:
    """Code point → one plain character, for every Latin letter that has one."""
    table = {}
    for code in (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x1E00, 0x1F00), *range(0xFF10, 0xFF5B)):
        bare = without_accents(unicodedata.normalize("NFKC", chr(code)).lower())
        if len(bare) == 1 and bare != chr(code):
            table[code] = bare
    table |= dict.fromkeys(map(ord, "’‘ʼ´`′＇"), "'") | dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
    table |= dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\u3000\t"), " ") | dict.fromkeys(
        map(ord, "“”«»"), '"'
    )
    return table | dict.fromkeys(map(ord, "•‧∙⋅"), "·")


_FOLDED = _folding()


def fold(text: str) -> str:
    """The text lower-case and without accents, character by character: as long as it came (give NFC)."""
    return text.translate(_FOLDED)


def normal_form(word: str) -> str:
    """A word as tables know it: NFC, lower-case, visible, three or more of one letter made one."""
    if not word.isascii():
        word = unicodedata.normalize("NFC", _INVISIBLE_RUN.sub("", word)).translate(_DOTS)
    return _REPEATED.sub(r"\1", word.lower())


def without_links(text: str) -> str:
    """The text with links, addresses, handles and commands blanked out, as long as it came."""
    if "@" not in text and "/" not in text and "www." not in text.lower():
        return text
    return _NOT_WORDS.sub(lambda found: " " * len(found[0]), text)


def each_word(text: str) -> Iterator[Word]:
    """The words of a message in order, with offsets in code points into the text as given."""
    for found in _WORD.finditer(without_links(text)):
        yield Word(normal_form(found[0]), found.start(), found.end())


def words(text: str) -> list[Word]:
    """The words of a message in order, all at once."""
    return list(each_word(text))


def lower_words(text: str) -> list[str]:
    """The words in lower case, their repeated letters as typed; the fastest way to have them."""
    seen = without_links(text)
    if not seen.isprintable():  # line ends, or invisible marks
        seen = visible(seen)
    elif not seen.isascii():
        seen = unicodedata.normalize("NFC", seen)
    return _PLAIN_WORD.findall(seen.lower())


def word_forms(text: str) -> list[str]:
    """The normal forms of `words(text)`, without the offsets."""
    return [_REPEATED.sub(r"\1", word) for word in lower_words(text)]
