"""The remedy a message asks for, by a linear model like type and topic."""

from collections.abc import Mapping

from cases.taxonomy import CaseType, Remedy
from nlu.hearing import Hearing
from nlu.scoring import Verdict, judge
from nlu.signs import Heard
from nlu.word_weights import Leanings

NONE = Verdict("", 1.0, ())


def remedy_of(
    heard: Heard, hearing: Hearing, kind: str, features: Mapping[str, float], leanings: Leanings
) -> Verdict:
    """What is asked for: by every claim, by an enquiry information, else only where a wish is heard."""
    if kind == CaseType.ENQUIRY:
        return Verdict(Remedy.INFORMATION.value, 1.0, ())
    if kind == CaseType.CLAIM or (kind == CaseType.COMPLAINT and _is_asked(heard, hearing)):
        return judge("remedy", hearing, features, heard, leanings)
    return NONE


def _is_asked(heard: Heard, hearing: Hearing) -> bool:
    concepts = hearing.concepts
    return any(name in concepts and concepts[name].remedy is not None for name in heard.signs)
