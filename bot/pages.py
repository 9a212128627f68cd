"""Long texts in pages that Telegram takes: at most 4096 characters each, no tag or entity cut in two.

Bot API `sendMessage`: 1 to 4096 characters after entity parsing. The server counts code points; clients
count UTF-16 units; counting the larger keeps both content.
"""

import re
from collections.abc import Iterator

LIMIT = 4096
_TOKEN = re.compile(r"</?[a-z][^>]*>|&(?:#\d+|\w+);|\s+|[^\s<&]+|[<&]", re.IGNORECASE)
_WORD = 512  # a run of letters without a space is cut at so many
_JOINED = "\u200d\ufe0f\u20e3"  # what joins signs into one: never cut before


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
    rest = "".join(page)
    return [*done, rest] if rest.strip() else done


def _tokens(html: str) -> Iterator[str]:
    """Tags, entities, spaces, and words; a word too long is several."""
    for found in _TOKEN.finditer(html):
        token = found.group()
        if len(token) <= _WORD:
            yield token
            continue
        start = 0
        while start < len(token):
            end = min(start + _WORD, len(token))
            while start < end < len(token) and (token[end] in _JOINED or token[end - 1] in _JOINED):
                end -= 1
            end = end if end > start else min(start + _WORD, len(token))
            yield token[start:end]
            start = end


def _size(token: str) -> int:
    return 1 if token.startswith("&") and token.endswith(";") else _units(token)


def _units(text: str) -> int:
    return len(text) + sum(sign > "\uffff" for sign in text)


def _follow(token: str, open_tags: list[str]) -> None:
    if token.startswith("</"):
        if open_tags:
            open_tags.pop()
    elif token.startswith("<") and token.endswith(">"):
        open_tags.append(token)


def _closing(open_tags: list[str]) -> str:
    return "".join(f"</{re.split(r'[ >]', tag[1:])[0]}>" for tag in reversed(open_tags))
