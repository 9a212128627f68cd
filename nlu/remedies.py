"""The remedy a message asks for, by a linear model like type and topic."""

from collections.abc import Mapping

from cases.taxonomy import CaseType, Remedy
from nlu.hearing import Hearing
from nlu.scoring import Verdict, judge
from nlu.signs import Heard
from nlu.word_weights import Leanings

NONE = Verdict("", 1.0)
PERHAPS_CLAIM = 0.2  # the probability from which a remedy is heard in what is rather called something else


def remedy_of(
    heard: Heard, hearing: Hearing, kind: Verdict, features: Mapping[str, float], leanings: Leanings
) -> Verdict:
    """What is asked for: by what may be a claim, and by an enquiry information."""
    if kind.label == CaseType.ENQUIRY:
        return Verdict(Remedy.INFORMATION.value, 1.0)
    if kind.shares.get(CaseType.CLAIM.value, 0.0) >= PERHAPS_CLAIM:
        return judge("remedy", hearing, features, heard, leanings)
    return NONE
