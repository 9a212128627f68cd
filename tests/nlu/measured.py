"""How much of the labelled messages is understood, as the acceptance script counts."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from flows.understanding import Hints, Understanding
from nlu.understand import understand
from tests.nlu.labelled import Labelled, read

TODAY = date(2026, 11, 23)
PLAIN = ("ca.plain", "es.plain", "it.plain")
BROAD = ("ca.broad", "es.broad", "it.broad")
VARIED = ("ca.varied", "es.varied", "it.varied")
SHORT = ("ca.short", "es.short", "it.short")
TUNED_ON = (
    *("ca.tune", "es.tune", "it.tune", "ca.wide", "es.wide", "es.wider", "it.wide"),
    *(*PLAIN, *BROAD, *VARIED, *SHORT),
)
HELD = ("ca.held", "es.held", "it.held")
BLIND = ("ca.blind", "es.blind", "it.blind")  # by a writer who saw no lexicon; nobody reads them, only totals


def heard(parts: Iterable[str]) -> list[tuple[Labelled, Understanding]]:
    """Every message of some files (e.g. `HELD`) with what was understood of it."""
    return [(m, understand(m.text, Hints(TODAY))) for part in parts for m in read(part)]


def type_of(understanding: Understanding) -> str:
    """The type as `reclama understand` prints it."""
    return understanding.case_type.value if understanding.case_type else "other"


def macro_f1(gold: list[str], said: list[str]) -> float:
    """Mean over the labels in `gold` of their F1."""
    scores = []
    for label in set(gold):
        hits = sum(g == s == label for g, s in zip(gold, said, strict=True))
        scores.append(2 * hits / (gold.count(label) + said.count(label)))
    return sum(scores) / len(scores)


def figures(pairs: list[tuple[Labelled, Understanding]]) -> dict[str, float]:
    """Type and topic macro-F1 and accepted, danger caught, false alarms, traps fallen into, facts right."""
    kinds = [(m, type_of(u), u.topic.value if u.topic else "other", u.urgency.value) for m, u in pairs]
    danger = [u for m, _, _, u in kinds if m.urgency[0] == "immediate"]
    calm = [u for m, _, _, u in kinds if "immediate" not in m.urgency]
    traps = [u for m, _, _, u in kinds if m.trap]
    found: dict[str, float] = {
        "type F1": macro_f1([m.type[0] for m, *_ in kinds], [t for _, t, _, _ in kinds]),
        "type accepted": sum(t in m.type for m, t, _, _ in kinds) / len(kinds),
        "topic F1": macro_f1([m.topic[0] for m, *_ in kinds], [t for _, _, t, _ in kinds]),
        "topic accepted": sum(t in m.topic for m, _, t, _ in kinds) / len(kinds),
        "urgency accepted": sum(u in m.urgency for m, _, _, u in kinds) / len(kinds),
        "danger caught": Counter(danger)["immediate"] / max(1, len(danger)),
        "false alarms": Counter(calm)["immediate"] / max(1, len(calm)),
        "traps fallen into": Counter(traps)["immediate"] / max(1, len(traps)),
    }
    for name in ("product", "remedy"):
        wanted = [(m.facts[name], u) for m, u in pairs if name in m.facts]
        right = sum(same(w, getattr(u.facts, name)) for w, u in wanted)
        found[name] = right / max(1, len(wanted))
    return found


def same(wanted: str, said: object) -> bool:
    """Whether one of the two, a fact wanted and what was said, holds the other."""
    plain = str(getattr(said, "value", said) or "").lower()
    return bool(plain) and (wanted.lower() in plain or plain in wanted.lower())
