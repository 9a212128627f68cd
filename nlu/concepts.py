"""The concepts the lexicon may listen for (`concepts.toml`) and their tuned weights (`weights.toml`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cases.taxonomy import CaseType, Remedy, Topic
from nlu.blocks import LEXICON, LexiconFile, read_file

OTHER = "other"
# A request for service is no type to be heard: it is proposed (`nlu.services`), and a person says so.
TYPES: tuple[str, ...] = (*(t.value for t in CaseType if t is not CaseType.SERVICE), OTHER)
TOPICS: tuple[str, ...] = tuple(t.value for t in Topic)
REMEDIES: tuple[str, ...] = tuple(r.value for r in Remedy)
ASKED: tuple[str, ...] = (  # the remedies that are told apart in a message
    *("refund", "replacement", "repair", "compensation", "apology", "cancellation", "price_reduction"),
    *("information", "other"),
)
LABELS = {"type": TYPES, "topic": TOPICS, "remedy": ASKED}
_LABELS = {"type": TYPES, "topic": TOPICS}
_FIELDS = {"means", "type", "topic", "remedy", "negated", "covers", "for_danger"}

NAMED = 2.5  # leaning of a concept to the remedy it is declared to ask for
DISCONTENT = 0.5  # leaning to complaint, as declared, from which a concept counts as discontent

Weights = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Concept:
    """One concept: `negated` names what "no" makes of it; its weights are in `Tuned`.

    A `for_danger` concept is an ingredient of hazards and says nothing of type or topic.
    """

    name: str
    remedy: Remedy | None = None
    negated: str = "nothing"
    covers: bool = False
    for_danger: bool = False
    discontent: bool = False


@dataclass(frozen=True, slots=True)
class Tuned:
    """What the tuning script wrote: for type, topic and remedy each label's bias, and each concept's weights
    as tuned or else as declared; for danger weights by concept, hazard (`gas.certain`), level and language.
    """

    bias: Weights
    weights: Mapping[str, Weights]
    danger: Mapping[str, float]
    threshold: float


def read_concepts(folder: Path = LEXICON) -> tuple[dict[str, Concept], Tuned]:
    """Concepts by name with their weights, and the weights that belong to no concept."""
    declared = read_file(folder / "concepts.toml")
    tuned = read_file(folder / "weights.toml")
    weights: dict[str, Any] = tuned.content
    concepts = {name: _concept(declared, name) for name in declared.content}
    for name, given in weights.items():
        if name not in concepts and name not in {"bias", "danger"}:
            raise tuned.error(
                f"unknown concept {name!r}; allowed: those of concepts.toml, bias, danger", name
            )
        for kind, labels in LABELS.items():
            _known_labels(tuned, name, kind, given.get(kind, {}), labels)
    return concepts, tuned_by(weights, declared.content)


def tuned_by(weights: Mapping[str, Any], declared: Mapping[str, Any]) -> Tuned:
    """The content of `weights.toml` over that of `concepts.toml`."""
    danger = dict(weights.get("danger", {}))
    threshold = float(danger.pop("threshold", 0.5))
    by_kind = {
        kind: {
            name: weights.get(name, {}).get(kind, declared_leanings(block, kind))
            for name, block in declared.items()
        }
        for kind in LABELS
    }
    return Tuned(weights.get("bias", {}), by_kind, danger, threshold)


def declared_leanings(block: Mapping[str, Any], kind: str) -> Mapping[str, float]:
    """How a block of `concepts.toml` leans to the labels of a kind."""
    leanings: Mapping[str, float] = block.get(kind, {}) if kind in _LABELS else {}
    return {block["remedy"]: NAMED} if kind == "remedy" and "remedy" in block else leanings


def _concept(declared: LexiconFile, name: str) -> Concept:
    declared.allow(name, _FIELDS)
    block = declared.content[name]
    for kind, labels in _LABELS.items():
        _known_labels(declared, name, kind, block.get(kind, {}), labels)
    remedy = block.get("remedy")
    if remedy is not None and remedy not in REMEDIES:
        raise declared.error(f"unknown remedy {remedy!r}; allowed: {', '.join(REMEDIES)}", name, "remedy")
    negated = block.get("negated", "nothing")
    if negated not in {"nothing", "itself", *declared.content}:
        raise declared.error(f"unknown {negated!r}; allowed: nothing, itself, or a concept", name, "negated")
    return Concept(
        name,
        Remedy(remedy) if remedy else None,
        name if negated == "itself" else negated,
        bool(block.get("covers", False)),
        bool(block.get("for_danger", False)),
        block.get("type", {}).get("complaint", 0.0) >= DISCONTENT,
    )


def _known_labels(
    file: LexiconFile, name: str, kind: str, given: Mapping[str, Any], labels: tuple[str, ...]
) -> None:
    for label in given:
        if label not in labels:
            raise file.error(f"unknown {kind} {label!r}; allowed: {', '.join(labels)}", name, label)
