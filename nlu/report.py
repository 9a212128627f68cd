"""What was understood of one message as a JSON object, or as lines for people."""

from typing import Any

from flows.understanding import Understanding


def as_json(identity: object, heard: Understanding) -> dict[str, Any]:
    """The object `reclama understand` prints for one message; `because` has the words of every decision."""
    facts = heard.facts
    return {
        "id": identity,
        "language": heard.language.value if heard.language else heard.other_language,
        "confidence": round(heard.language_confidence, 3),
        "type": heard.case_type.value if heard.case_type else "other",
        "type_confidence": round(heard.type_confidence, 3),
        "topic": heard.topic.value if heard.topic else "other",
        "topic_confidence": round(heard.topic_confidence, 3),
        "urgency": heard.urgency.value,
        "facts": {
            "product": facts.product,
            "order_ref": facts.reference,
            "occurred_on": _day(heard),
            "amount": float(facts.amount.amount) if facts.amount else None,
            "currency": facts.amount.currency if facts.amount else None,
            "remedy": facts.remedy.value if facts.remedy else None,
            "hazards": [hazard.value for hazard in heard.hazards],
            "vulnerable_person": facts.vulnerable_person,
            "legal_threat": facts.legal_threat,
            "asks_person": heard.asks_person,
            "asks_supervisor": heard.asks_supervisor,
            "steering": heard.steering.value if heard.steering else None,
        },
        "because": [
            {"decision": e.decision, "value": e.value, "words": e.words, "start": e.start, "end": e.end}
            for e in heard.because
        ],
    }


def _day(heard: Understanding) -> str | None:
    """The exact day told: of the fact, else of the purchase, else the first of all; a period has none."""
    facts = heard.facts
    spans = (facts.occurred_on, facts.acquired_on, *(() if facts.occurred_on else facts.dates))
    return next((span.first.isoformat() for span in spans if span and span.first == span.last), None)
