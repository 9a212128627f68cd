"""Tunes the weights of understanding on the invented messages in tests/nlu/messages.

    python -m benchmarks.tune_understanding            # writes nlu/lexicon/weights.toml and word_weights.txt
    python -m benchmarks.tune_understanding --folds    # only prints what five-fold cross-validation gives

Three linear models (danger, type, topic) are fitted to the log loss. Each concept's weight is pulled towards
the leaning a person gave it in concepts.toml (or nlu/danger.py), each word's, harder, towards nothing: a
weight only moves where the messages ask for it. Type and topic are tuned on danger as judged by models
that have not seen the message, else they would trust it too much; on the same unseen scores stands the
threshold of danger: the lowest with no more false alarms than `FALSE_ALARMS`. Held-out messages are never
tuned on.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np

from benchmarks.fitting import Matrix, Rows, fit
from flows.understanding import Hints, Understanding
from nlu.blocks import LEXICON, read_file
from nlu.concepts import TOPICS, TYPES, tuned_by
from nlu.danger import LEVELS, PRIOR, danger_features, judge_danger
from nlu.decisions import fact_features
from nlu.form import form_of
from nlu.hearing import Hearing, is_hazard, load_hearing
from nlu.scoring import features_of
from nlu.understand import Everything, hear_all, understanding_of
from nlu.word_weights import COLUMNS, FILE, WordWeights, as_text, beginnings
from tests.nlu.labelled import Labelled, read
from tests.nlu.measured import TODAY, TUNED_ON, figures

LABELS = {"type": TYPES, "topic": TOPICS}
CONCEPTS_PULLED = 3.0  # from 1 to 5 the folds say the same
WORDS_PULLED = 2.0  # chosen by cross-validation among 1, 2, 3, 6 and 10; flat from 1 to 6
BIAS_PULLED = 0.01
SEEN_IN = 2  # messages, at least, for a word to have a weight
MISSED_COSTS = 3.0  # false alarms
FALSE_ALARMS = 0.02
FOLDS = 5
SMALLEST = 0.08

Content = dict[str, Any]


class Told(NamedTuple):
    """A labelled message and what is heard of it."""

    message: Labelled
    heard: Everything

    @property
    def danger(self) -> bool:
        """Whether danger is the preferred answer."""
        return self.message.urgency[0] == "immediate"

    @property
    def words(self) -> tuple[str, ...]:
        """The beginnings of its words."""
        return tuple(beginnings(self.heard.heard.words.folded))


def tune(told: Sequence[Told], hearing: Hearing) -> tuple[Hearing, Content]:
    """`hearing` with weights tuned on the messages, and the content of weights.toml."""
    unseen: list[tuple[Told, Hearing]] = []
    for rest, left in folds(told):
        model = _with_danger(rest, hearing)
        unseen += [(t, model) for t in left]
    threshold = _threshold(unseen)
    hearing = _with_danger(told, hearing)
    features = []
    for t, model in unseen:
        _, heard, facts, _ = t.heard
        form = form_of(heard.words)
        leanings = model.word_weights.lean(heard.words)
        model_there = replace(model, tuned=replace(model.tuned, threshold=threshold))
        danger = judge_danger(heard, form, leanings, model_there)
        features.append(features_of(heard, form | fact_features(facts, danger), hearing))
    content, columns = _kinds([t for t, _ in unseen], features)
    content["danger"] = {"threshold": threshold, **hearing.tuned.danger}
    table: dict[str, list[float]] = {}
    for word, row in hearing.word_weights.rows.items():
        table.setdefault(word, [0.0] * len(COLUMNS))[-1] = row[-1]
    for word, row in columns.items():
        table.setdefault(word, [0.0] * len(COLUMNS))[: len(row)] = row
    words = WordWeights({word: tuple(row) for word, row in table.items()})
    declared = read_file(LEXICON / "concepts.toml").content
    return replace(hearing, tuned=tuned_by(content, declared), word_weights=words), content


def folds(told: Sequence[Told]) -> Iterator[tuple[list[Told], list[Told]]]:
    """Five times four fifths and the fifth left out, every kind of message spread over all."""
    order = sorted(told, key=lambda t: (t.message.language, t.message.type, t.message.topic, t.message.text))
    for fold in range(FOLDS):
        yield [t for i, t in enumerate(order) if i % FOLDS != fold], order[fold::FOLDS]


def _frequent(told: Sequence[Told]) -> list[str]:
    seen = Counter(word for t in told for word in t.words)
    return sorted(word for word, times in seen.items() if times >= SEEN_IN)


def _fitted(
    rows: Rows, known: int, gold: Matrix, prior: Matrix, cost: Matrix, never_against: Sequence[int] = ()
) -> tuple[Matrix, Matrix]:
    """Weights of the `known` named features (the bias last) and of words."""
    pull = np.full(rows.width, WORDS_PULLED)
    pull[:known] = CONCEPTS_PULLED
    pull[known - 1] = BIAS_PULLED
    nothing = np.zeros((rows.width - known, gold.shape[1]))
    found = fit(rows, gold, np.vstack([prior, nothing]), pull, cost, never_against)
    return found[:known], found[known:]


def _with_danger(told: Sequence[Told], hearing: Hearing) -> Hearing:
    """`hearing` with the weights of danger alone tuned."""
    told = [t for t in told if t.danger or "immediate" not in t.message.urgency]
    rows = [danger_features(t.heard.heard, form_of(t.heard.heard.words), hearing)[0] for t in told]
    names = [*sorted({name for row in rows for name in row} | PRIOR.keys() - {"bias"}), "bias"]
    prior = np.array([[0.0, PRIOR.get(n, 0.0)] for n in names])
    gold = np.array([[0.0, 1.0] if t.danger else [1.0, 0.0] for t in told])
    frequent = _frequent(told)
    weights, words = _fitted(
        Rows([(row, t.words) for row, t in zip(rows, told, strict=True)], names, frequent),
        len(names),
        gold,
        prior,
        np.where(gold[:, 1] > 0, MISSED_COSTS, 1.0),
        [at for at, n in enumerate(names[:-1]) if _of_danger(n, hearing)],
    )
    found = {n: round(float(w[1] - w[0]), 2) for n, w in zip(names, weights, strict=True)}
    kept = {n: w for n, w in found.items() if n in PRIOR or abs(w) >= SMALLEST}
    nothing = (0.0,) * (len(COLUMNS) - 1)
    rows_of_words = {
        word: (*nothing, round(float(w[1] - w[0]), 2)) for word, w in zip(frequent, words, strict=True)
    }
    return replace(
        hearing, tuned=replace(hearing.tuned, danger=kept), word_weights=WordWeights(rows_of_words)
    )


def _of_danger(name: str, hearing: Hearing) -> bool:
    """Whether a feature is a hazard's, or what hazards are made of: it may never speak against danger."""
    concept = hearing.concepts.get(name)
    made_of = concept is None or concept.for_danger or name in PRIOR
    return name in LEVELS or is_hazard(name) or (made_of and PRIOR.get(name, 0.0) >= 0)


def _threshold(unseen: Sequence[tuple[Told, Hearing]]) -> float:
    """The lowest threshold with few enough false alarms among the messages that cannot be danger."""
    calm = []
    for t, model in unseen:
        if "immediate" not in t.message.urgency:
            heard = t.heard.heard
            leanings = model.word_weights.lean(heard.words)
            calm.append(judge_danger(heard, form_of(heard.words), leanings, model).probability)
    return round(float(np.quantile(calm, 1 - FALSE_ALARMS)), 3)


def _kinds(
    told: Sequence[Told], features: Sequence[dict[str, float]]
) -> tuple[Content, dict[str, list[float]]]:
    """The content of weights.toml for type and topic, and the words' weights, type before topic."""
    declared = read_file(LEXICON / "concepts.toml").content
    names, frequent = [*sorted(declared), "bias"], _frequent(told)
    rows = Rows([(row, t.words) for row, t in zip(features, told, strict=True)], names, frequent)
    content: Content = {"bias": {}}
    columns: dict[str, list[float]] = {word: [] for word in frequent}
    for kind, labels in LABELS.items():
        prior = np.array(
            [[declared.get(n, {}).get(kind, {}).get(label, 0.0) for label in labels] for n in names]
        )
        gold = targets([t.message for t in told], kind)
        weights, of_words = _fitted(rows, len(names), gold, prior, np.ones(len(told)))
        for name, row in zip(names, weights, strict=True):
            kept = {lb: round(float(w), 2) for lb, w in zip(labels, row, strict=True) if abs(w) >= SMALLEST}
            content.setdefault(name, {})[kind] = kept
        for word, row in zip(frequent, of_words, strict=True):
            columns[word] += [round(float(w), 2) for w in row]
    return content, columns


def targets(messages: Sequence[Labelled], kind: str) -> Matrix:
    """The share of each accepted label: most for the preferred one."""
    labels = LABELS[kind]
    gold = np.zeros((len(messages), len(labels)), np.float32)
    for at, message in enumerate(messages):
        accepted = getattr(message, kind)
        for rank, label in enumerate(accepted):
            share = 0.7 if rank == 0 else 0.3 / (len(accepted) - 1)
            gold[at, labels.index(label)] = share if len(accepted) > 1 else 1.0
    return gold


def crossed(told: Sequence[Told], hearing: Hearing) -> list[list[tuple[Labelled, Understanding]]]:
    """For each fold, its messages as understood with weights tuned on the other four."""
    return [judged(left, tune(rest, hearing)[0]) for rest, left in folds(told)]


def judged(told: Sequence[Told], hearing: Hearing) -> list[tuple[Labelled, Understanding]]:
    """Messages with what is understood of them by the weights of `hearing`."""
    return [(t.message, understanding_of(t.message.text, t.heard, hearing)) for t in told]


def hear(parts: Sequence[str]) -> list[Told]:
    """Every message of the named files with what is heard of it."""
    return [Told(m, hear_all(m.text, Hints(TODAY))) for part in parts for m in read(part)]


def toml(content: Content) -> str:
    """The text of weights.toml; danger last."""
    lines = ["# Written by benchmarks/tune_understanding.py from tests/nlu/messages; see there.", ""]
    for name, kinds in content.items():
        if name != "danger":
            lines.append(f"[{name}]")
            lines += [f"{kind} = {_inline(kept)}" for kind, kept in kinds.items()]
            lines.append("")
    lines.append("[danger]")
    lines += [f"{n if '.' not in n else json.dumps(n)} = {w}" for n, w in content["danger"].items()]
    return "\n".join(lines) + "\n"


def _inline(weights: dict[str, float]) -> str:
    return "{ " + ", ".join(f"{k} = {v}" for k, v in sorted(weights.items(), key=lambda kv: -kv[1])) + " }"


def _show(name: str, found: dict[str, float]) -> None:
    print(f"{name:12}", "  ".join(f"{n} {value:.3f}" for n, value in found.items()))


def main() -> None:
    """Tune on everything but what is held out, or only cross-validate."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folds", action="store_true", help="cross-validate, write nothing")
    hearing, told = load_hearing(), hear(TUNED_ON)
    if parser.parse_args().folds:
        parts = [figures(pairs) for pairs in crossed(told, hearing)]
        for at, found in enumerate(parts, 1):
            _show(f"fold {at}", found)
        _show("mean", {name: sum(f[name] for f in parts) / len(parts) for name in parts[0]})
        return
    tuned, content = tune(told, hearing)
    (LEXICON / "weights.toml").write_text(toml(content), encoding="utf-8")
    (LEXICON / FILE).write_text(as_text(tuned.word_weights, SMALLEST), encoding="utf-8")


if __name__ == "__main__":
    main()
