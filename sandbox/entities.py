"""Message entities of HTML tags, as TDLib makes them; offsets and lengths are UTF-16 code units."""

from typing import Any

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "s": "strikethrough",
    "strike": "strikethrough", "del": "strikethrough", "u": "underline", "ins": "underline",
    "tg-spoiler": "spoiler", "span": "spoiler", "tg-emoji": "custom_emoji", "a": "text_link", "pre": "pre",
    "code": "code", "blockquote": "blockquote",
}  # fmt: skip


def utf16(text: str) -> int:
    """Length in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def add(entities: list[dict[str, Any]], tag: str, argument: str, span: tuple[int, int], text: str) -> None:
    """Add the entity of a closed tag over `span` (start, end); `text` is what it surrounds."""
    start, end = span
    entity: dict[str, Any] = {"offset": start, "length": end - start, "type": TAGS[tag]}
    last = entities[-1] if entities else None
    same = last is not None and all(last[key] == entity[key] for key in ("offset", "length"))
    match tag:
        case "a" if not _link(entity, argument or text):
            return
        case "pre" if same and last is not None and last["type"] == "code" and "language" in last:
            last["type"] = "pre"
            return
        case "code" if same and last is not None and last["type"] == "pre" and argument:
            last["language"] = argument
            return
        case "code" if argument:
            entity["language"] = argument
        case "blockquote" if argument:
            entity["type"] = "expandable_blockquote"
        case "tg-emoji":
            entity["custom_emoji_id"] = argument
        case _:
            pass
    entities.append(entity)


def argument_of(tag: str, name: str, value: str, before: str) -> str:
    """What an attribute means to its tag: an address, a language, a class; else what was known before."""
    match tag, name:
        case ("a", "href") | ("tg-emoji", "emoji-id"):
            return value
        case ("code", "class") if value.startswith("language-"):
            return value[9:]
        case ("span", "class") if value.startswith("tg-"):
            return value[3:]
        case ("blockquote", "expandable"):
            return "1"
    return before


def _link(entity: dict[str, Any], url: str) -> bool:
    """Complete a link or mention; False if the address is no address (it is then plain text)."""
    if url.startswith("tg://user?id=") and url[13:].isdigit():
        entity |= {"type": "text_mention", "user_id": int(url[13:])}
        return True
    scheme, colon, rest = url.partition(":")
    known = colon and scheme.lower() in {"http", "https", "tg", "ton", "tonsite", "ftp", "mailto", "tel"}
    if not known:
        if "." not in url or " " in url:
            return False
        url = f"http://{url}"
    elif "://" in url and "/" not in rest[2:] and "?" not in rest:
        url += "/"
    entity["url"] = url
    return True
