"""The name of a language that is none of ours, by langdetect (lower-cased, seeded: always the same answer).

Its profiles take some tens of megabytes, so they are read when somebody first writes in such a language.
"""

from functools import cache
from pathlib import Path

import langdetect
from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

_PROFILES = Path(langdetect.__file__).with_name("profiles")
_ENOUGH = 150  # characters
_TRIALS = 2  # of langdetect's random walks; seven by default
_OURS = frozenset({"ca", "es", "it"})


@cache
def _factory() -> DetectorFactory:
    factory = DetectorFactory()
    factory.load_profile(str(_PROFILES))
    factory.set_seed(0)
    return factory


class OtherLanguages:
    """Names languages; the answer depends on the text alone."""

    def name(self, text: str) -> str | None:
        """The ISO 639-1 code ("zh-cn" and "zh-tw" for Chinese), or None if it cannot be told."""
        detector = _factory().create()
        detector.n_trial = _TRIALS
        detector.append(text[:_ENOUGH].lower())
        try:
            ranked = detector.get_probabilities()
        except LangDetectException:
            return None
        return next((guess.lang for guess in ranked if guess.lang not in _OURS), None)
