"""The remedy a message asks for."""

from cases.taxonomy import CaseType, Remedy
from nlu.hearing import Heard, Hearing

_LIKELY_REMEDY = {  # where a claim names none
    "refund_pending": Remedy.REFUND,
    "overcharged": Remedy.REFUND,
    "wrong_item": Remedy.REPLACEMENT,
    "damaged_arrival": Remedy.REPLACEMENT,
    "own_installation": Remedy.REPAIR,
    "repair": Remedy.REPAIR,
    "missed_visit": Remedy.REPAIR,
    "broken": Remedy.REPAIR,
}


def remedy_of(heard: Heard, hearing: Hearing, kind: str) -> Remedy | None:
    """What is asked for: the surest, the most definite, the last said; else what such a claim mostly asks."""
    if kind == CaseType.ENQUIRY:
        return Remedy.INFORMATION
    asked = [
        (s.strength, concept.remedy is not Remedy.OTHER, s.end, concept.remedy)
        for s in heard.signs.values()
        if (concept := hearing.concepts.get(s.concept)) is not None and concept.remedy is not None
    ]
    if asked and kind in {CaseType.CLAIM, CaseType.COMPLAINT}:
        return max(asked, key=lambda a: (a[1], a[0], a[2]))[3]
    if kind != CaseType.CLAIM:
        return None
    return next((r for name, r in _LIKELY_REMEDY.items() if name in heard.signs), Remedy.OTHER)
