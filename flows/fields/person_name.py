"""The name of a person: name and surname, one surname is enough (law.md F10)."""

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import ClassVar

from cases.taxonomy import Language
from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.name_case import PARTICLES, proper_case
from flows.fields.writing import bare, is_blank
from flows.moment import Moment

_APOSTROPHES = "'’‘ʼ´`"
_OTHER_SIGNS = f"{_APOSTROPHES}-‐‑– .·"
_GEMINATE = re.compile(r"(?<=[^\W\d_])([lL])[.•‧∙⋅·]([lL])(?=[^\W\d_])")
_MOST = 80


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name of at most 80 letters in at least two words, of "me llamo …" the name alone. Value: str.

    Capitals stay as typed, unless the whole name came in capitals or in small letters. The Catalan
    l·l may come as l.l or l•l; "García López, María" is turned round. A lone first name is kept: the
    surname may follow in the next message, and who repeats it has no other. Scripts without capitals
    (王小明) need no space.
    """

    name: ClassVar[str] = "person_name"
    codes: ClassVar[tuple[str, ...]] = ("empty", "not_a_name", "has_digits", "needs_surname", "too_long")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a name, or the rest of the one already given."""
        del moment
        if is_blank(answer.text):
            return Rejected("empty", kept=so_far)
        typed = answer.heard.reply.name or answer.text
        if answer.heard.reply.leaning and not answer.heard.reply.name:  # "no quiero decirlo"
            return Rejected("not_a_name", kept=so_far)
        language = answer.language or answer.heard.language
        if not isinstance(so_far, str):
            return _read(typed, language)
        again = _tidied(typed)
        if again.casefold() == so_far.casefold():
            return proper_case(so_far, language)
        anew = again.casefold().startswith(f"{so_far.casefold()} ")
        read = _read(again if anew else f"{so_far} {again}", language)
        return replace(read, kept=so_far) if isinstance(read, Rejected) else read

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The name."""
        return str(value)


def _read(typed: str, language: Language | None) -> str | Rejected:
    name = _tidied(typed)
    digits = any(unicodedata.category(c).startswith("N") for c in name)
    letters = sum(c.isalpha() for c in name)
    if any(not (_is_of_a_name(c) or unicodedata.category(c).startswith("N")) for c in name):
        return Rejected("not_a_name")
    if digits:
        return Rejected("has_digits")
    if letters > _MOST:
        return Rejected("too_long", (("limit", _MOST),))
    words = name.split()
    if letters < 2 or not all(any(c.isalpha() for c in word) for word in words):
        return Rejected("not_a_name")
    cased = name.lower() != name.upper()
    if cased and len([word for word in words if word not in PARTICLES]) < 2:
        return Rejected("needs_surname", kept=name)
    return proper_case(name, language)


def _tidied(typed: str) -> str:
    """On one line, with the l·l right and the surname last."""
    name = bare(typed).replace("ŀ", "l·").replace("Ŀ", "L·").replace("··", "·").strip(" ,;:")
    if name.count(",") == 1:
        surname, first = name.split(",")
        name = f"{first.strip()} {surname.strip()}"
    return _GEMINATE.sub(r"\1·\2", name)


def _is_of_a_name(char: str) -> bool:
    return char in _OTHER_SIGNS or unicodedata.category(char)[0] in "LM"
