"""Tunes the lexicon's weights on the invented messages in tests/nlu/messages/*.tune.txt.

    python -m benchmarks.tune_understanding            # writes nlu/lexicon/weights.toml

Three linear models (type, topic, danger) are fitted by gradient descent on the log loss. Each weight is
pulled towards the leaning a person gave it in concepts.toml (or in nlu/danger.py), so that a weight only
moves where the messages ask for it, and a new concept works before anything is tuned.
"""

from pathlib import Path

import numpy as np

from nlu.blocks import LEXICON, read_file
from nlu.concepts import TOPICS, TYPES
from nlu.danger import PRIOR, danger_features
from nlu.hearing import load_hearing
from nlu.understand import hear_all
from tests.nlu.labelled import Labelled, read
from tests.nlu.measured import LANGUAGES, TODAY

PULL = {"type": 1.0, "topic": 1.0, "danger": 0.4}
SMALLEST = 0.12
LABELS = {"type": TYPES, "topic": TOPICS}


def fit(features: np.ndarray, gold: np.ndarray, prior: np.ndarray, pull: float) -> np.ndarray:
    """Weights (features by labels) of a softmax regression pulled to `prior`; the last row is the bias."""
    weights = prior.copy()
    velocity = np.zeros_like(weights)
    pulled = np.ones((len(weights), 1)) * pull
    pulled[-1] = 0.01
    for _ in range(1500):
        scores = features @ weights
        scores -= scores.max(axis=1, keepdims=True)
        odds = np.exp(scores)
        odds /= odds.sum(axis=1, keepdims=True)
        slope = features.T @ (odds - gold) + pulled * (weights - prior)
        velocity = 0.9 * velocity - 0.003 * slope
        weights += velocity
    return weights


def matrix(rows: list[dict[str, float]], names: list[str]) -> np.ndarray:
    """Rows of named features as a matrix, a column of ones last."""
    place = {name: i for i, name in enumerate(names)}
    filled = np.zeros((len(rows), len(names) + 1))
    filled[:, -1] = 1.0
    for at, row in enumerate(rows):
        for name, value in row.items():
            if name in place:
                filled[at, place[name]] = value
    return filled


def targets(messages: list[Labelled], kind: str) -> np.ndarray:
    """The share of each accepted label: most for the preferred one."""
    labels = LABELS[kind]
    gold = np.zeros((len(messages), len(labels)))
    for at, message in enumerate(messages):
        accepted = getattr(message, kind)
        for rank, label in enumerate(accepted):
            share = 0.8 if rank == 0 else 0.2 / (len(accepted) - 1)
            gold[at, labels.index(label)] = share if len(accepted) > 1 else 1.0
    return gold


def tune(messages: list[Labelled], folder: Path) -> str:
    """The text of weights.toml tuned on the messages."""
    hearing = load_hearing()
    declared = read_file(folder / "concepts.toml").content
    names = sorted(declared)
    heard = [hear_all(m.text, TODAY) for m in messages]
    blocks: dict[str, dict[str, dict[str, float]]] = {"bias": {}}
    for kind, labels in LABELS.items():
        prior = np.array(
            [[declared[n].get(kind, {}).get(label, 0.0) for label in labels] for n in names]
            + [[0.0] * len(labels)]
        )
        weights = fit(matrix([h.features for h in heard], names), targets(messages, kind), prior, PULL[kind])
        for name, row in zip([*names, "bias"], weights, strict=True):
            kept = {
                label: round(float(w), 2) for label, w in zip(labels, row, strict=True) if abs(w) >= SMALLEST
            }
            blocks.setdefault(name, {})[kind] = kept
    lines = [
        "# Written by benchmarks/tune_understanding.py from the messages in tests/nlu/messages/*.tune.txt.",
        "",
    ]
    for name, kinds in blocks.items():
        lines.append(f"[{name}]")
        lines += [f"{kind} = {_inline(kept)}" for kind, kept in kinds.items()]
        lines.append("")
    rows = [danger_features(h.heard, hearing) for h in heard]
    lines += _danger([row for row, told in rows], messages, hearing.tuned.threshold)
    return "\n".join(lines) + "\n"


def _danger(rows: list[dict[str, float]], messages: list[Labelled], threshold: float) -> list[str]:
    names = [n for n in PRIOR if n != "bias"]
    gold = np.array([[0.0, 1.0] if m.urgency[0] == "immediate" else [1.0, 0.0] for m in messages])
    keep = [i for i, m in enumerate(messages) if m.urgency[0] == "immediate" or "immediate" not in m.urgency]
    prior = np.array([[0.0, PRIOR[n]] for n in names] + [[0.0, PRIOR["bias"]]])
    weights = fit(matrix([rows[i] for i in keep], names), gold[keep], prior, PULL["danger"])
    found = {n: round(float(w[1] - w[0]), 2) for n, w in zip([*names, "bias"], weights, strict=True)}
    return ["[danger]", f"threshold = {threshold}", *(f"{n} = {w}" for n, w in found.items())]


def _inline(weights: dict[str, float]) -> str:
    return "{ " + ", ".join(f"{k} = {v}" for k, v in sorted(weights.items(), key=lambda kv: -kv[1])) + " }"


if __name__ == "__main__":
    tuned = tune([m for name in LANGUAGES for m in read(f"{name}.tune")], LEXICON)
    (LEXICON / "weights.toml").write_text(tuned, encoding="utf-8")
