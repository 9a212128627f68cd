"""A message cut into words, each with its place in the text as typed.

Words are runs of letters, of digits, or one pictograph; the apostrophe and the hyphen split. What nobody
wrote for us to read is left out: markup, links, handles, quoted lines of a pasted e-mail, and all that
follows its signature mark. Positions are offsets in code points, for `Evidence`.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_LETTER = r"[^\W\d_]"
_INSIDE = r"[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]"
_TOKEN = re.compile(
    r"(?P<skip><[^<>\n]{1,200}>|https?://\S+|www\.\S+|@\w+|^>[^\n]*|^--\s*\n(?s:.*))"
    rf"|(?P<word>{_LETTER}(?:{_LETTER}|{_INSIDE}|(?<=[lL])[·•.](?=[lL]))*)"
    r"|(?P<number>\d+)"
    r"|(?P<picture>(?P<one>[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff])(?:\ufe0f?(?P=one))*)"
    r"|(?P<stop>[.!?…\n;]+)"
    r"|(?P<pause>[,:()\u2013\u2014]|\s-\s)",
    re.MULTILINE,
)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_NAME = re.compile(r"(?<!\w)['\"«“‘]([A-ZÀ-Ý][^'\"»”’\n]{2,60})['\"»”’](?!\w)")
_JOINERS = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_MARKS = re.compile(rf"{_INSIDE}|[·•.]")
_LONG_RUN = re.compile(r"(.)\1{2,}")
_LONGEST_REMEMBERED = 30  # letters


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, side by side: `folded[i]` stands at `text[starts[i]:ends[i]]`.

    `sentences` and `clauses` number the sentence and the clause each word stands in.
    """

    text: str
    folded: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[int, ...]
    clauses: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.folded)

    def typed(self, first: int, end: int) -> str:
        """The words from `first` up to but not including `end`, as typed."""
        return self.text[self.starts[first] : self.ends[end - 1]]


def fold(word: str) -> str:
    """Lower case, no accents, joiners or middle dot: "Instal·lació" → "installacio", "año" → "anyo"."""
    if word.isascii():
        return _MARKS.sub("", word.lower()) if "." in word else word.lower()
    return _without_accents(word) if len(word) <= _LONGEST_REMEMBERED else _without_accents.__wrapped__(word)


@lru_cache(maxsize=20_000)
def _without_accents(word: str) -> str:
    bare = unicodedata.normalize("NFC", _JOINERS.sub("", word)).lower()
    bare = _MARKS.sub("", bare).replace("ñ", "ny").replace("ß", "ss")
    decomposed = unicodedata.normalize("NFKD", bare)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def without_runs(word: str) -> str:
    """Letters repeated three times or more, once: "plaaau" → "plau"."""
    return _LONG_RUN.sub(r"\1", word)


def split(text: str) -> Words:
    """Cut `text` into words; linear in its length."""
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    sentences: list[int] = []
    clauses: list[int] = []
    sentence = clause = 0
    for token in _TOKEN.finditer(_without_addresses(text)):
        kind = token.lastgroup
        if kind == "stop":
            if not _inside_number(text, token.start(), token.end()):
                sentence += 1
                clause += 1
        elif kind == "pause":
            clause += 1
        elif kind != "skip":
            folded.append(
                fold(token[0]) if kind == "word" else token[0] if kind == "number" else token["one"]
            )
            starts.append(token.start())
            ends.append(token.end())
            sentences.append(sentence)
            clauses.append(clause)
    return Words(text, tuple(folded), tuple(starts), tuple(ends), tuple(sentences), tuple(clauses))


def _without_addresses(text: str) -> str:
    """E-mail addresses blanked out, place by place: nobody is complaining of an "example" or a "com"."""
    return _ADDRESS.sub(lambda found: " " * len(found[0]), text) if "@" in text else text


def _inside_number(text: str, start: int, end: int) -> bool:
    return text[start:end] == "." and text[start - 1 : start].isdigit() and text[end : end + 1].isdigit()


def quoted_names(words: Words) -> frozenset[int]:
    """The words inside quotation marks that open with a capital: a title, a programme, a perfume."""
    spans = [found.span(1) for found in _NAME.finditer(words.text)]
    if not spans:
        return frozenset()
    return frozenset(
        i for i, start in enumerate(words.starts) for first, end in spans if first <= start < end
    )
