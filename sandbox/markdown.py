"""MarkdownV2 to text and entities: the plain forms, with the server's error on unescaped characters."""

import re
from typing import Any

from sandbox.entities import utf16
from sandbox.errors import bad_request

_MARKS = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler"}
_RESERVED = frozenset("_*[]()~`>#+-=|{}.!")
_TOKEN = re.compile(r"\\(.)|(```(?:\w*\n)?)|(\|\||__|[*_~`])|(\[)|\]\(([^)]*)\)|(.)", re.DOTALL)


def _unescaped(char: str) -> Exception:
    why = f"Character '{char}' is reserved and must be escaped with the preceding '\\'"
    return bad_request(f"can't parse entities: {why}")


def parse_markdown(source: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities; raises the server's 400 for reserved characters and open entities."""
    out: list[str] = []
    units = 0
    opened: list[tuple[str, int]] = []
    entities: list[dict[str, Any]] = []

    def close(kind: str, **extra: str) -> None:
        start = opened.pop()[1]
        if units > start:
            entities.append({"offset": start, "length": units - start, "type": kind, **extra})

    for match in _TOKEN.finditer(source):
        escaped, fence, mark, bracket, url, char = match.groups()
        inside = opened[-1][0] if opened else ""
        text = escaped or char or ""
        if inside in {"`", "```"} and not (escaped or (mark or fence or "")[:3] == inside):
            text = match[0]
        elif fence or mark:
            sign = "```" if fence else mark
            if inside == sign:
                close({"`": "code", "```": "pre"}.get(sign, "") or _MARKS[sign])
            else:
                opened.append((sign, units))
        elif bracket:
            opened.append(("[", units))
        elif url is not None and inside == "[":
            close("text_link", url=url)
        elif char and char in _RESERVED:
            raise _unescaped(char)
        out.append(text)
        units += utf16(text)
    if opened:
        raise _open_at_end(opened[-1][0], source)
    return "".join(out), sorted(entities, key=lambda e: (e["offset"], -e["length"]))


def _open_at_end(mark: str, source: str) -> Exception:
    what = {"`": "Code", "```": "Pre", "[": "TextUrl"}.get(mark) or _MARKS[mark].capitalize()
    where = f"byte offset {len(source.encode())}"
    return bad_request(f"can't parse entities: Can't find end of {what} entity at {where}")
