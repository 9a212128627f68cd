"""What each word may be in a date: its kinds, as letters, with a value and the languages it is of.

The words are in `lexicon/*/dates.toml`. One word may be several things ("fa" comes before in Catalan and
after in Italian, "set" is a seven and a month), so a token has a set of kinds.
"""

from functools import cache
from typing import Any, NamedTuple

from cases.taxonomy import Language
from nlu.text import fold, word_forms
from nlu.wordfiles import read_months_elsewhere, read_subject

# Concept → (kind, value). W weekday, M month, m its abbreviation, R relative day and K feast have their own.
_PLAIN: dict[str, tuple[str, Any]] = {
    "days": ("D", "day"),
    "weeks": ("U", "week"),
    "fortnights": ("U", "fortnight"),
    "months_unit": ("U", "month"),
    "years": ("U", "year"),
    "hours": ("U", "hour"),
    "minutes": ("U", "minute"),
    "weekend": ("w", None),
    "half": ("h", None),
    "and": ("&", None),
    "couple": ("N", 2),
    "ago_before": ("G", None),
    "ago_after": ("A", None),
    "last": ("L", -1),
    "next": ("X", 1),
    "this": ("Z", 0),
    "it_is": ("s", None),
    "that": ("q", None),
    "of": ("O", None),
    "of_the": ("B", None),
    "the": ("t", None),
    "the_other": ("T", None),
    "from": ("C", None),
    "in": ("J", None),
    "until": ("Q", None),
    "up_to": ("u", None),
    "within": ("V", None),
    "about": ("a", None),
    "repeated": ("S", None),
    "primer": ("P", 1),
    "month_start": ("E", 1),
    "month_middle": ("E", 2),
    "month_end": ("E", 3),
    "part_of_day": ("H", None),
    "not_dates": ("_", None),
    "not_a_day": ("n", None),
}
_TABLES = ("months", "weekdays", "relative", "feasts")
_CUES = ("past_cues", "future_cues", "due_cues", "future_now", "accented_now", "future_endings")
SUBJECT = (*_PLAIN, *_TABLES, *_CUES)


# Kind → its value, and the languages it is so in.
Values = dict[str, tuple[Any, frozenset[Language]]]


class Phrase(NamedTuple):
    """The words after the first one, and all the phrase may be."""

    rest: tuple[str, ...]
    values: Values


def _entries(concepts: dict[str, Any]) -> list[tuple[str, str, Any]]:
    """(phrase, kind, value) of one language's file."""
    said = [(p, kind, value) for key, (kind, value) in _PLAIN.items() for p in concepts[key]]
    for number, names in enumerate(concepts["months"], start=1):
        said += [(name, "M" if len(name) > 4 or name == names[0] else "m", number) for name in names]
    for number, names in enumerate(concepts["weekdays"]):
        said += [(name, "W", number) for name in names]
    said += [(phrase, "R", offset) for phrase, offset in concepts["relative"].items()]
    return said + [(phrase, "K", when) for phrase, when in concepts["feasts"].items()]


def split_phrase(phrase: str) -> tuple[str, ...]:
    """A phrase of a word file as the folded words of a text."""
    return tuple(fold(form) for form in word_forms(phrase))


@cache
def date_phrases() -> dict[str, tuple[Phrase, ...]]:
    """First word → the phrases that begin with it, longest first."""
    gathered: dict[tuple[str, ...], dict[tuple[str, Any], set[Language]]] = {}
    for language, concepts in read_subject("dates", SUBJECT).items():
        for phrase, kind, value in _entries(concepts):
            gathered.setdefault(split_phrase(phrase), {}).setdefault((kind, value), set()).add(language)
    for number, names in enumerate(read_months_elsewhere(), start=1):
        for name in names:
            gathered.setdefault(split_phrase(name), {}).setdefault(("M", number), set())
    by_first: dict[str, list[Phrase]] = {}
    for form in sorted(gathered, key=lambda form: (-len(form), form)):
        values = {kind: (value, frozenset(of)) for (kind, value), of in gathered[form].items()}
        by_first.setdefault(form[0], []).append(Phrase(form[1:], values))
    return {first: tuple(phrases) for first, phrases in by_first.items()}


@cache
def cue_phrases(cue: str, language: Language | None) -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word → the rests of a language's (or all languages') cue phrases, longest first."""
    by_first: dict[str, set[tuple[str, ...]]] = {}
    for of, concepts in read_subject("dates", SUBJECT).items():
        if language in (None, of):
            for form in map(split_phrase, concepts[cue]):
                by_first.setdefault(form[0], set()).add(form[1:])
    return {
        first: tuple(sorted(rests, key=lambda rest: (-len(rest), rest))) for first, rests in by_first.items()
    }


@cache
def spelt(concept: str, language: Language | None) -> tuple[str, ...]:
    """The words (or endings) of a concept whose accents count, of a language or of all."""
    subject = read_subject("dates", SUBJECT)
    return tuple(
        sorted({e for of, c in subject.items() if language in (None, of) for e in c.get(concept, ())})
    )
