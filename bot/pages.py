"""Long texts in pages that Telegram takes: at most 4096 characters each, no tag or entity cut in two.

Bot API `sendMessage`: 1 to 4096 characters after entity parsing. The server counts code points; clients
count UTF-16 units; counting the larger keeps both content.
"""

import re
import unicodedata
from collections.abc import Iterator

LIMIT = 4096
_TOKEN = re.compile(r"</?[a-z][^>]*>|&(?:#\d+|\w+);|\s+|[^\s<&]+|[<&]", re.IGNORECASE)
_WORD = 512  # a run of letters without a space is cut at so many
_ZWJ = "\u200d"
_REGIONAL = "".join(map(chr, range(0x1F1E6, 0x1F200)))  # letters of which two make a flag


def pages(html: str, limit: int = LIMIT) -> list[str]:
    """The HTML in order, each part complete in itself and of at most `limit` UTF-16 units of text."""
    if _units(html) <= limit:
        return [html]
    done: list[str] = []
    page: list[str] = []
    open_tags: list[str] = []
    room = limit
    for token in _tokens(html):
        size = 0 if token.startswith("<") and token.endswith(">") else _size(token)
        if size > room:
            done.append("".join(page).rstrip() + _closing(open_tags))
            page, room = list(open_tags), limit
            if token.isspace():
                continue
        page.append(token)
        room -= size
        _follow(token, open_tags)
    return [part for part in (*done, "".join(page)) if re.sub(r"<[^>]*>", "", part).strip()]


def _tokens(html: str) -> Iterator[str]:
    """Tags, entities, spaces, and words; a word too long is several."""
    for found in _TOKEN.finditer(html):
        token = found.group()
        if len(token) <= _WORD:
            yield token
            continue
        start = 0
        while start < len(token):
            end = _end(token, start)
            yield token[start:end]
            start = end


def _end(word: str, start: int) -> int:
    """Where a piece of the word from `start` may end: not inside what a reader sees as one sign."""
    latest = min(start + _WORD, len(word))
    fits = (end for end in range(latest, start, -1) if end == len(word) or not _belongs(word, end))
    return next(fits, latest)


def _belongs(word: str, at: int) -> bool:
    """Whether the sign at `at` belongs to the one before it (UAX #29, as far as emoji and marks go)."""
    before, sign = word[at - 1], word[at]
    if sign in _REGIONAL:
        return (at - len(word[:at].rstrip(_REGIONAL))) % 2 == 1
    modifies = unicodedata.category(sign) in ("Mn", "Mc", "Me") or "\U0001f3fb" <= sign <= "\U0001f3ff"
    return modifies or _ZWJ in (before, sign) or "\U000e0020" <= sign <= "\U000e007f"


def _size(token: str) -> int:
    return 1 if token.startswith("&") and token.endswith(";") else _units(token)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _follow(token: str, open_tags: list[str]) -> None:
    if token.startswith("</"):
        if open_tags:
            open_tags.pop()
    elif token.startswith("<") and token.endswith(">"):
        open_tags.append(token)


def _closing(open_tags: list[str]) -> str:
    return "".join(f"</{re.split(r'[ >]', tag[1:])[0]}>" for tag in reversed(open_tags))
