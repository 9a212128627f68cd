"""HTML of the Bot API to text and entities, with the server's own errors and byte offsets.

It follows TDLib's do_parse_html: offsets in errors are UTF-8 bytes, offsets of entities UTF-16 code units.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from sandbox.entities import TAGS, add, argument_of, utf16
from sandbox.errors import bad_request

NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
SPACES = frozenset(b" \t\r\n\0\v")
NAME_TOKEN = frozenset(b"0123456789.-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
NEXT = re.compile(rb"[&<]")
NAME_END = frozenset(b" \t\r\n\0\v=>/\"'")


def _fail(what: str, at: int | None = None) -> Exception:
    return bad_request(f"can't parse entities: {what}" + ("" if at is None else f" at byte offset {at}"))


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    offset: int
    start: int


@dataclass(slots=True)
class _Parser:
    """The state of one parse; `data` ends with a zero byte, as in the server."""

    data: bytes
    at: int = 0
    out: list[str] = field(default_factory=list)
    units: int = 0
    open: list[_Open] = field(default_factory=list)
    entities: list[dict[str, Any]] = field(default_factory=list)

    def write(self, text: str) -> None:
        self.out.append(text)
        self.units += utf16(text)

    def skip_spaces(self) -> None:
        while self.data[self.at] != 0 and self.data[self.at] in SPACES:
            self.at += 1

    def run(self) -> None:
        data, end = self.data, len(self.data) - 1
        while self.at < end:
            here = data[self.at]
            if here == 0x26 and (char := self.character()):
                self.write(char)
            elif here == 0x3C:
                self.end_tag() if data[self.at + 1] == 0x2F else self.start_tag()
            else:
                found = NEXT.search(data, self.at + 1)
                stop = found.start() if found else end
                self.write(data[self.at : stop].decode("utf-8", "replace"))
                self.at = stop
        if self.open:
            raise _fail(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')

    def character(self) -> str:
        """The character of a `&name;` or `&#n;` here, stepping over it; empty if it is none."""
        data, at = self.data, self.at + 1
        stop = at
        if data[at] == 0x23:
            hexadecimal = data[at + 1] in b"xX"
            stop = at = at + (2 if hexadecimal else 1)
            digits = b"0123456789abcdefABCDEF" if hexadecimal else b"0123456789"
            while data[stop] in digits:
                stop += 1
            code = int(data[at:stop] or b"0", 16 if hexadecimal else 10)
            char = chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code < 0xE000 else ""
        else:
            while chr(data[stop]).isalpha() and data[stop] < 128:
                stop += 1
            char = NAMED.get(data[at:stop], "")
        if char:
            self.at = stop + (data[stop] == 0x3B)
        return char

    def start_tag(self) -> None:
        begin = self.at
        data, at = self.data, self.at + 1
        while data[at] not in SPACES and data[at] != 0x3E:
            at += 1
        self.at = at
        if data[at] == 0:
            raise _fail("Unclosed start tag", begin)
        tag = data[begin + 1 : at].decode("utf-8", "replace").lower()
        if tag not in TAGS:
            raise _fail(f'Unsupported start tag "{tag}"', begin)
        argument = self.attributes(tag, begin)
        if tag == "span" and argument != "spoiler":
            raise _fail('Tag "span" must have class "tg-spoiler"', begin)
        self.at += 1
        self.open.append(_Open(tag, argument, self.units, len(self.out)))

    def attributes(self, tag: str, begin: int) -> str:
        argument = ""
        while self.data[self.at] != 0x3E:
            self.skip_spaces()
            if self.data[self.at] == 0x3E:
                break
            name_at = self.at
            while self.data[self.at] not in NAME_END:
                self.at += 1
            name = self.data[name_at : self.at].decode("utf-8", "replace")
            if not name:
                raise _fail(f'Empty attribute name in the tag "{tag}"', begin)
            self.skip_spaces()
            if self.data[self.at] == 0:
                raise _fail(f'Unclosed start tag "{tag}"', begin)
            if self.data[self.at] != 0x3D:
                argument = "1" if (tag, name) == ("blockquote", "expandable") else argument
                continue
            self.at += 1
            argument = argument_of(tag, name, self.value(tag, begin), argument)
        return argument

    def value(self, tag: str, begin: int) -> str:
        self.skip_spaces()
        quote = self.data[self.at]
        if quote == 0:
            raise _fail(f'Unclosed start tag "{tag}"', begin)
        if quote not in b"'\"":
            return self.token()
        self.at += 1
        parts = bytearray()
        while self.data[self.at] not in {quote, 0}:
            if self.data[self.at] == 0x26 and (char := self.character()):
                parts += char.encode()
                continue
            parts.append(self.data[self.at])
            self.at += 1
        if self.data[self.at] == 0:
            raise _fail("Unclosed start tag", begin)
        self.at += 1
        return parts.decode("utf-8", "replace")

    def token(self) -> str:
        begin = self.at
        while chr(self.data[self.at]).isascii() and (
            chr(self.data[self.at]).isalnum() or self.data[self.at] in b".-"
        ):
            self.at += 1
        if self.data[self.at] not in SPACES and self.data[self.at] != 0x3E:
            raise _fail("Unexpected end of name token", begin)
        return self.data[begin : self.at].decode().lower()

    def end_tag(self) -> None:
        begin, data = self.at, self.data
        if not self.open:
            raise _fail("Unexpected end tag", begin)
        at = begin + 2
        while data[at] not in SPACES and data[at] != 0x3E:
            at += 1
        name = data[begin + 2 : at].decode("utf-8", "replace")
        self.at = at
        self.skip_spaces()
        if data[self.at] != 0x3E:
            raise _fail("Unclosed end tag", begin)
        self.at += 1
        opened = self.open.pop()
        if name and name != opened.tag:
            raise _fail(
                f'Unmatched end tag at byte offset {begin}, expected "</{opened.tag}>", found "</{name}>"'
            )
        if self.units > opened.offset:
            inside = "".join(self.out[opened.start :])
            add(self.entities, opened.tag, opened.argument, (opened.offset, self.units), inside)


def parse_html(html: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities of Bot API HTML; raises the server's 400 on a mistake."""
    if "<" not in html and "&" not in html:
        return html, []
    parser = _Parser(html.encode("utf-8", "replace") + b"\0")
    parser.run()
    for entity in parser.entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return "".join(parser.out), parser.entities
