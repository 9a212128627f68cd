"""What a person typed, seen as people see it: blank or not, how long, on one line.

A character is what a reader takes for one: a letter with its accents, a flag, a family joined by ZWJ
(a short form of Unicode UAX #29; what it leaves out are scripts that Telegram messages to a shop do
not use). Marks nobody sees (bidi overrides, zero width, controls) count for nothing.
"""

import re
import unicodedata

_ZWJ = "\u200d"
_BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"  # letters and symbols by category, blank to the eye
_EXTENDS = re.compile("[\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]")
_HIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b\u200e\u200f"
                     "\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")  # fmt: skip
_WESTERN = re.compile("[\t\n\r -~\xa1-\xac\xae-\u024f]*")  # each sign a character by itself, or a space
_JOINERS = re.compile("[\u200c\u200d\ufe00-\ufe0f\U000e0020-\U000e007f]")


def is_blank(text: str) -> bool:
    """Whether there is nothing to see: only spaces, marks and controls."""
    return length(text) == 0


def length(text: str) -> int:
    """How many characters a reader would count; a run of white space is one, at the ends none."""
    if _WESTERN.fullmatch(text):
        return len(" ".join(text.split()))
    return _counted(text)


def _counted(text: str) -> int:
    count, gap, flags, before = 0, 0, 0, ""
    for char in text:
        flags = flags + 1 if _FLAG.match(char) else 0
        if _is_space(char):
            gap = 1 if count else 0
        elif not (_continues(char, before) or (flags and flags % 2 == 0) or _is_hidden(char)):
            count, gap = count + 1 + gap, 0
        before = char
    return count


def one_line(text: str) -> str:
    """The text composed (NFC), on one line, single-spaced, without marks that hide or turn it."""
    return " ".join(_HIDDEN.sub("", unicodedata.normalize("NFC", text)).split())


def bare(text: str) -> str:
    """As `one_line`, without joiners either, and digits of every script as 0-9: for what has a form."""
    return "".join(_digit(c) for c in _JOINERS.sub("", one_line(text)))


def compact(text: str) -> str:
    """Only ASCII letters and digits, in upper case: an identifier however it was punctuated."""
    return "".join(
        c for c in bare(unicodedata.normalize("NFKC", text)).upper() if c.isascii() and c.isalnum()
    )


def _digit(char: str) -> str:
    value = unicodedata.decimal(char, None)
    return char if value is None else str(value)


def _is_space(char: str) -> bool:
    return char.isspace() or char in _BLANK_LETTERS


def _is_hidden(char: str) -> bool:
    return unicodedata.category(char) in {"Cf", "Cc", "Cs"}


def _continues(char: str, before: str) -> bool:
    """Whether `char` adds to the character before it instead of beginning one."""
    joined = before == _ZWJ and unicodedata.category(char) == "So"
    return joined or bool(_EXTENDS.match(char)) or unicodedata.category(char) in {"Mn", "Me", "Mc"}
