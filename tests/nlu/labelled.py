"""Invented, labelled messages: one a line, `type topic urgency [trap] [name=value …] | text`.

Held-out files were written before any tuning and are only measured on.
"""

from dataclasses import dataclass, field
from pathlib import Path

DATA = Path(__file__).parent / "messages"
TYPE = {
    "cl": "claim",
    "co": "complaint",
    "re": "report",
    "en": "enquiry",
    "su": "suggestion",
    "pr": "praise",
    "ot": "other",
}
TOPIC = {
    "def": "product_defect", "del": "delivery", "bil": "billing", "war": "warranty", "rep": "repair",
    "ins": "installation", "sta": "staff", "con": "contract", "pri": "privacy", "saf": "safety",
    "web": "website_app", "oth": "other",
}  # fmt: skip
URGENCY = {"i": "immediate", "h": "high", "n": "normal", "l": "low"}


@dataclass(frozen=True)
class Labelled:
    """A message and the answers accepted, the first preferred."""

    language: str
    text: str
    type: tuple[str, ...]
    topic: tuple[str, ...]
    urgency: tuple[str, ...]
    trap: bool = False
    facts: dict[str, str] = field(default_factory=dict)


def read(name: str) -> list[Labelled]:
    """The messages of `messages/{language}.{part}.txt`, `name` being e.g. "ca.held"."""
    found = []
    for line in (DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        head, text = line.split(" | ", 1)
        facts = {}
        while "=" in head:
            before, _, value = head.rpartition("=")
            head, _, key = before.rpartition(" ")
            facts[key] = value.strip()
        kinds = head.split()
        found.append(
            Labelled(
                name[:2],
                text,
                tuple(TYPE[t] for t in kinds[0].split("/")),
                tuple(TOPIC[t] for t in kinds[1].split("/")),
                tuple(URGENCY[u] for u in kinds[2].split("/")),
                "trap" in kinds,
                facts,
            )
        )
    return found
