"""Which language a message is in: ours (Catalan, Spanish, Italian), another, or too little to tell.

Words speak for languages by their log-odds (`word_odds`), unknown words by their letters
(`letter_odds`); priors come from the person's client and the language spoken so far; a calibrated
softmax makes probabilities of the sums. langdetect itself is only asked to name another language.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from cases.taxonomy import Language
from flows.understanding import Hints
from nlu.lanes import LANES, MOST_ADDED, OURS, opened
from nlu.letter_odds import LetterOdds
from nlu.other_language import OtherLanguages
from nlu.text import fold, lower_words, normal_form
from nlu.word_odds import load_word_odds

_REMEMBERED = 4096  # unknown words whose odds are kept at hand; never changes an answer
_OTHER_FROM = 0.9  # probability from which a message is said to be in another language

# Nats before any word is read, by lane: customers of ours seldom write in another language.
_PRIOR = (0.0, 0.0, 0.0, -1.2, -1.6, -1.6, -1.6)
_SPOKEN = 2.5  # for the language spoken so far
# The language of the client: Catalan writers mostly have Spanish telephones.
_CLIENT = {
    "ca": (1.5, 0.3, -0.3, 0, 0, 0, 0),
    "es": (0.4, 0.8, -0.3, 0, 0, 0, 0),
    "it": (-0.3, -0.3, 1.5, 0, 0, 0, 0),
    "en": (0, 0, 0, 1.0, 0, 0, 0),
    "pt": (0, 0, 0, 0, 1.5, 0, 0),
    "fr": (0, 0, 0, 0, 0, 1.5, 0),
}
# Calibration: neighbouring words say much the same, so sums are worth less the longer they are.
_SHARPNESS = 0.9
_OF_LENGTH = 0.3


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """`language`: the likeliest of ours, however unlikely (read `confidence`), unless another has 0.9.

    Then, or when there is no word to read, it is None, and `other` an ISO 639-1 code, if known.
    `confidence` is the probability of the answer; `probabilities` has "ca", "es", "it" and "other", or
    nothing if there was no word.
    """

    language: Language | None = None
    confidence: float = 0.0
    other: str | None = None
    probabilities: Mapping[str, float] = field(default_factory=dict)


class LanguageDetector:
    """Tells languages apart; call `load()` once, then `detect` is pure and may be shared by threads."""

    def __init__(self) -> None:
        self._words: dict[str, int] = {}
        self._letters: LetterOdds | None = None
        self._others = OtherLanguages()
        self._unlisted = lru_cache(maxsize=_REMEMBERED)(self._spelt_out)

    def load(self) -> "LanguageDetector":
        """Reads the word and letter tables; again does nothing."""
        if self._letters is None:
            self._words = load_word_odds()
            self._letters = LetterOdds()
        return self

    def sums(self, text: str) -> tuple[list[float], int]:
        """The seven sums of log-odds of the words of a text, in nats, and how many words there are."""
        forms = lower_words(text)[:MOST_ADDED]
        known, total = self._words, 0
        for form in forms:
            odds = known.get(form)
            total += self._unlisted(form) if odds is None else odds
        return opened(total, len(forms)), len(forms)

    def _spelt_out(self, form: str) -> int:
        """The odds of a word not listed as typed: with runs made one, without accents, by its letters."""
        if self._letters is None:
            raise RuntimeError("LanguageDetector: call load() first")
        plain = normal_form(form)
        for spelling in (plain, fold(plain)):
            odds = self._words.get(spelling)
            if odds is not None:
                return odds
        return self._letters.of(plain)

    def detect(self, text: str, hints: Hints, previous: Language | None = None) -> LanguageGuess:
        """The language of one message; `previous`, the last heard, goes before `hints.dialogue_language`."""
        sums, words = self.sums(text)
        if not words:
            return LanguageGuess()
        chances = self._chances(sums, words, hints, previous or hints.dialogue_language)
        shares = dict(zip(LANES[:OURS], chances, strict=False)) | {"other": sum(chances[OURS:])}
        if shares["other"] < _OTHER_FROM:
            best = max(range(OURS), key=chances.__getitem__)
            return LanguageGuess(Language(LANES[best]), chances[best], None, shares)
        lane = LANES[max(range(OURS, len(LANES)), key=chances.__getitem__)]
        name = self._others.name(text) if lane == LANES[-1] else lane
        return LanguageGuess(None, shares["other"], name, shares)

    @staticmethod
    def _chances(sums: list[float], words: int, hints: Hints, spoken: Language | None) -> list[float]:
        """Sums and priors as probabilities."""
        sharpness = _SHARPNESS / words**_OF_LENGTH
        client = _CLIENT.get((hints.language_code or "").split("-")[0].lower(), (0,) * len(LANES))
        scores = [
            sharpness * one + prior + leaning + (_SPOKEN if lane == spoken else 0.0)
            for one, prior, leaning, lane in zip(sums, _PRIOR, client, LANES, strict=True)
        ]
        top = max(scores)
        weights = [math.exp(score - top) for score in scores]
        whole = sum(weights)
        return [weight / whole for weight in weights]
