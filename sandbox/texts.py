"""Text as the server takes it: cleaned, trimmed, counted in code points, with entities it finds itself."""

import json
import re
from typing import Any

from sandbox.entities import utf16
from sandbox.errors import bad_request
from sandbox.html_parsing import parse_html
from sandbox.markdown import parse_markdown

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
Entities = list[dict[str, Any]]

_CONTROL = {code: " " for code in range(32) if code not in {10, 13}}
_REMOVED = dict.fromkeys((13, *range(0x2028, 0x202F), 0x0333, 0x033F, 0x030A))
_CLEAN = _CONTROL | _REMOVED
_UNSEEN = (
    "\u00ad\u034f\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\ufeff\ufffc"
)
_IS_EMPTY = re.compile(rf"[\s{_UNSEEN}]*")
_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/@<>]))"
    r"|(?P<email>(?<![\w.+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?!\w))"
    r"|(?P<url>(?<![\w@.])(?:https?://[^\s<>\"]+|(?:[a-z0-9-]+\.)+(?:com|org|net|cat|es|it|eu|io|me|info)"
    r"(?:/[^\s<>\"]*)?)(?<![.,:;!?)'])(?!\w))"
    r"|(?P<mention>(?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w))"
    r"|(?P<hashtag>(?<![\w#])\#(?=\w*[^\W\d])\w{1,256}(?!\w))"
    r"|(?P<phone_number>(?<![\w+])\+\d[\d ]{7,16}\d(?!\w))",
)
_HINTS = frozenset("/@.#+")
_OPAQUE = frozenset({"pre", "code", "text_link", "text_mention"})


def clean(text: str, entities: Entities, limit: int, what: str) -> tuple[str, Entities]:
    """Cleaned and trimmed text with its entities, or 400 if it is longer than `limit` code points."""
    if not text.isprintable():
        cleaned = text.translate(_CLEAN)
        if len(cleaned) != len(text) and entities:
            entities = _without_removed(text, entities)
        text = cleaned
    text, entities = _trimmed(text, entities)
    if len(text) > limit:
        raise bad_request(f"{what} is too long")
    return text, with_found(text, entities)


def is_empty(text: str) -> bool:
    """Whether nothing can be seen of it: spaces, joiners, marks without width."""
    return _IS_EMPTY.fullmatch(text) is not None


def parsed(text: str, parse_mode: str, explicit: Any) -> tuple[str, Entities]:
    """Text and entities from a parse mode or an explicit list."""
    match parse_mode.lower():
        case "":
            entities = json.loads(explicit) if isinstance(explicit, str) and explicit else explicit
            return text, [dict(entity) for entity in entities or []]
        case "html":
            return parse_html(text)
        case "markdown" | "markdownv2":
            return parse_markdown(text)
        case _:
            raise bad_request("unsupported parse_mode")


def _without_removed(text: str, entities: Entities) -> Entities:
    """Entities moved to where they are once the removed characters are gone (all of them one unit wide)."""
    units = text.encode("utf-16-le", "surrogatepass")
    kept = [0]
    for at in range(0, len(units), 2):
        kept.append(kept[-1] + (int.from_bytes(units[at : at + 2], "little") not in _REMOVED))
    moved: Entities = []
    for entity in entities:
        start = kept[min(entity["offset"], len(kept) - 1)]
        end = kept[min(entity["offset"] + entity["length"], len(kept) - 1)]
        moved.append({**entity, "offset": start, "length": end - start})
    return moved


def _trimmed(text: str, entities: Entities) -> tuple[str, Entities]:
    right = text.rstrip(" \n")
    left = right.lstrip(" \n")
    cut = len(right) - len(left)
    if entities:
        cut = min(cut, *(entity["offset"] for entity in entities))
        left = right[cut:]
        end = utf16(left)
        shifted = []
        for entity in entities:
            start = entity["offset"] - cut
            length = min(entity["length"], end - start)
            if length > 0:
                shifted.append({**entity, "offset": start, "length": length})
        entities = sorted(shifted, key=lambda e: (e["offset"], -e["length"]))
    return left, entities


def with_found(text: str, entities: Entities) -> Entities:
    """The entities, and those the server finds: commands, mentions, links, addresses, hashtags, phones."""
    if _HINTS.isdisjoint(text):
        return entities
    taken = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in _OPAQUE]
    found: Entities = []
    for match in _FOUND.finditer(text):
        offset = utf16(text[: match.start()])
        end = offset + utf16(match[0])
        if match.lastgroup and not any(offset < stop and start < end for start, stop in taken):
            found.append({"offset": offset, "length": end - offset, "type": match.lastgroup})
    return sorted(entities + found, key=lambda e: (e["offset"], -e["length"])) if found else entities
