"""Text and entities back to HTML that is safe to insert into a page."""

import itertools
from html import escape
from typing import Any

TAGS = {
    "bold": ("<b>", "</b>"), "italic": ("<i>", "</i>"), "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"), "code": ("<code>", "</code>"), "pre": ("<pre>", "</pre>"),
    "spoiler": ('<span class="spoiler">', "</span>"), "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote>", "</blockquote>"),
}  # fmt: skip
SAFE = ("http://", "https://", "tg://", "mailto:", "tel:")


def _tags(entity: dict[str, Any], text: str) -> tuple[str, str]:
    match entity["type"]:
        case "text_link":
            url = str(entity.get("url", ""))
        case "url":
            url = text if text.startswith(("http://", "https://")) else f"https://{text}"
        case "email":
            url = f"mailto:{text}"
        case "phone_number":
            url = f"tel:{text}"
        case kind:
            return TAGS.get(kind, ("", ""))
    return (f'<a href="{escape(url)}">', "</a>") if url.startswith(SAFE) else ("", "")


def to_html(text: str, entities: list[dict[str, Any]]) -> str:
    """HTML of a text; entities that overlap without nesting are closed and opened again."""
    if not entities:
        return escape(text, quote=False)
    units = text.encode("utf-16-le", "surrogatepass")

    def piece(start: int, end: int) -> str:
        return units[2 * start : 2 * end].decode("utf-16-le", "replace")

    spans = []
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        spans.append((start, end, *_tags(entity, piece(start, end))))
    edges = sorted({0, len(units) // 2} | {edge for span in spans for edge in span[:2]})
    out: list[str] = []
    for start, end in itertools.pairwise(edges):
        around = [span for span in spans if span[0] <= start and span[1] >= end]
        out += [span[2] for span in around]
        out.append(escape(piece(start, end), quote=False))
        out += [span[3] for span in reversed(around)]
    return "".join(out)
