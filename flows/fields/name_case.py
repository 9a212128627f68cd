"""Capitals of a name that came all in capitals or all in small letters, the Romance way.

Spanish and Catalan write the particles of a surname small ("Maria de la Torre", "Ramon i Cajal"),
Italian writes them large ("Maria De Luca", "Anna Della Valle"). The particles are parts of names, not
words of what the bot says, which is why they stand here and not in `locales`.
"""

import re

from cases.taxonomy import Language

_IBERIAN = {
    "de",
    "del",
    "dels",
    "la",
    "las",
    "les",
    "los",
    "el",
    "els",
    "lo",
    "i",
    "y",
    "e",
    "da",
    "do",
    "das",
    "dos",
}
_ITALIAN = {"di", "dei", "degli", "della", "delle", "dello", "dal", "dalla"}
_NORTHERN = {"van", "von", "der", "den", "ten", "ter"}
PARTICLES = frozenset(_IBERIAN | _ITALIAN | _NORTHERN)
_SMALL_EVERYWHERE = frozenset({"i", "y", "e"})
_PART = re.compile(r"[^\s'’‘ʼ´`\-‐‑–.]+")
_CATALAN_D = re.compile(r"(?<=\s)D(?=['’‘ʼ´`])")


def proper_case(name: str, language: Language | None) -> str:
    """The name with its capitals in place; as typed where it has both large and small letters."""
    if not (name.isupper() or name.islower()):
        return name
    small = _SMALL_EVERYWHERE if language is Language.IT else PARTICLES
    words = [_capitalised(word) for word in name.lower().split()]
    words = [w.lower() if at and w.lower() in small else w for at, w in enumerate(words)]
    proper = " ".join(words)
    return _CATALAN_D.sub("d", proper) if language is Language.CA else proper


def _capitalised(word: str) -> str:
    """A capital at the start and after apostrophe, hyphen and point; none after the point of l·l."""
    return _PART.sub(lambda part: part[0][0].upper() + part[0][1:], word)
