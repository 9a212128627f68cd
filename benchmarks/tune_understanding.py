"""Tunes the weights of understanding on the invented messages in tests/nlu/messages.

    python -m benchmarks.tune_understanding            # writes nlu/lexicon/weights.toml and word_weights.txt
    python -m benchmarks.tune_understanding --folds    # only prints what five-fold cross-validation gives

Four linear models (danger, type, topic, remedy) are fitted to the log loss. Each concept's weight is pulled
towards the leaning a person gave it in concepts.toml (or nlu/danger.py), each word's and each pair's, harder,
towards nothing: a weight only moves where the messages ask for it. Besides each message, its translations
into the other two languages (`benchmarks/translate.py`) are learned from, at less weight, never measured on.
Type and topic are tuned on danger as judged by models that have not seen the message, else they would trust
it too much; on the same unseen scores stands the threshold of danger: the lowest with no more false alarms
than `FALSE_ALARMS`, and what is added in a language so that it has as few there. Held-out and blind messages
are never tuned on.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from benchmarks.fitting import Matrix, Rows, fit
from benchmarks.told import Example, Told, examples, folds, hear, targets
from flows.understanding import Understanding
from nlu.blocks import LEXICON, read_file
from nlu.columns import COLUMNS, DANGER, opened, packed
from nlu.concepts import LABELS, declared_leanings, tuned_by
from nlu.danger import LEVELS, PRIOR, danger_features, judge_danger
from nlu.decisions import fact_features
from nlu.form import form_of
from nlu.hearing import Hearing, is_hazard, load_hearing
from nlu.scoring import features_of
from nlu.understand import understanding_of
from nlu.word_weights import FILE, WordWeights, as_text
from tests.nlu.labelled import Labelled
from tests.nlu.measured import TUNED_ON, figures

CONCEPTS_PULLED = 3.0
SURE = {"certain": 100.0, "likely": 30.0}  # what is told outright stays outright
PULLED = {"^": 4.0, "$": 7.0, "*": 5.5, "+": 8.0, "&": 8.0, ".": 5.0}  # by a key's mark in the word table
WORDS_PULLED = 3.0
BIAS_PULLED = 0.01
SEEN_IN = 4  # messages and translations, at least, for a key to have a weight
NEIGHBOURS_SEEN_IN = 8
FALSE_ALARMS = 0.045
SMALLEST = 0.05
FEWEST = 100  # messages in a language, to say anything of it

Content = dict[str, Any]


def tune(told: Sequence[Told], hearing: Hearing) -> tuple[Hearing, Content]:
    """`hearing` with weights tuned on the messages, and the content of weights.toml."""
    unseen: list[tuple[Told, Hearing]] = []
    for rest, left in folds(told):
        model = _with_danger(rest, hearing)
        unseen += [(t, model) for t in left]
    threshold = _threshold(unseen)
    hearing = _with_danger(told, hearing)
    rows: list[Example] = []
    features: list[dict[str, float]] = []
    for t, model in unseen:
        model_there = replace(model, tuned=replace(model.tuned, threshold=threshold))
        for example in examples([t]):
            _, heard, facts, _ = example.heard
            form = form_of(heard.words)
            danger = judge_danger(heard, form, model.word_weights.lean(heard), model_there)
            rows.append(example)
            features.append(features_of(heard, form | fact_features(heard, facts, danger), hearing))
    content, table = _kinds(rows, features)
    content["danger"] = {"threshold": threshold, **_evened(unseen, threshold, hearing.tuned.danger)}
    for key, row in hearing.word_weights.rows.items():
        table[key][DANGER] = opened(row, 1)[-1]
    nothing = packed((0.0,) * len(COLUMNS))
    rows_of = {key: packed(tuple(said.get(c, 0.0) for c in COLUMNS)) for key, said in table.items()}
    words = WordWeights({key: row for key, row in rows_of.items() if row != nothing})
    declared = read_file(LEXICON / "concepts.toml").content
    return replace(hearing, tuned=tuned_by(content, declared), word_weights=words), content


def _frequent(rows: Sequence[Example]) -> list[str]:
    seen = Counter(key for row in rows for key in row.words)
    return sorted(
        key for key, times in seen.items() if times >= (NEIGHBOURS_SEEN_IN if "&" in key else SEEN_IN)
    )


def _pull(key: str) -> float:
    mark = next((m for m in "+&" if m in key), key[-1] if key[-1] == "$" else key[0])
    return PULLED.get(mark, WORDS_PULLED) if len(key) > 1 else WORDS_PULLED


def _fitted(
    heard: Sequence[dict[str, float]],
    examples: Sequence[Example],
    names: Sequence[str],
    gold: Matrix,
    prior: Matrix,
    cost: Matrix,
    never_against: Sequence[int] = (),
) -> tuple[Matrix, dict[str, list[float]]]:
    """Weights of the named features (the bias last) and of each key of the word table."""
    frequent = _frequent(examples)
    rows = Rows(
        [
            {n: v for n, v in features.items() if n in known}
            | {f" {key}": n for key, n in example.words.items()}
            for known in [frozenset(names)]
            for features, example in zip(heard, examples, strict=True)
        ],
        [*names, *(f" {key}" for key in frequent)],
    )
    pulled = [*(SURE.get(n, CONCEPTS_PULLED) for n in names[:-1]), BIAS_PULLED, *map(_pull, frequent)]
    nothing = np.zeros((len(frequent), gold.shape[1]))
    cost = cost * np.array([example.counts for example in examples])
    found = fit(rows, gold, np.vstack([prior, nothing]), np.array(pulled), cost, never_against)
    return found[: len(names)], dict(zip(frequent, found[len(names) :].tolist(), strict=True))


def _rounded(weight: float) -> float:
    return round(weight, 2) if abs(weight) >= SMALLEST else 0.0


def _with_danger(told: Sequence[Told], hearing: Hearing) -> Hearing:
    """`hearing` with the weights of danger alone tuned."""
    learned = examples([t for t in told if t.danger or "immediate" not in t.message.urgency])
    rows = [danger_features(e.heard.heard, form_of(e.heard.heard.words), hearing)[0] for e in learned]
    names = [*sorted({name for row in rows for name in row} | PRIOR.keys() - {"bias"}), "bias"]
    prior = np.array([[0.0, PRIOR.get(n, 0.0)] for n in names])
    gold = np.array([[0.0, 1.0] if e.told.danger else [1.0, 0.0] for e in learned])
    weights, words = _fitted(
        rows,
        learned,
        names,
        gold,
        prior,
        np.ones(len(learned)),
        [at for at, n in enumerate(names[:-1]) if _of_danger(n, hearing)],
    )
    found = {n: round(float(w[1] - w[0]), 2) for n, w in zip(names, weights, strict=True)}
    kept = {n: w for n, w in found.items() if n in PRIOR or abs(w) >= SMALLEST}
    nothing = (0.0,) * (len(COLUMNS) - 1)
    table = {key: packed((*nothing, _rounded(calm_to[1] - calm_to[0]))) for key, calm_to in words.items()}
    return replace(hearing, tuned=replace(hearing.tuned, danger=kept), word_weights=WordWeights(table))


def _of_danger(name: str, hearing: Hearing) -> bool:
    """Whether a feature is a hazard's, or what hazards are made of: it may never speak against danger."""
    concept = hearing.concepts.get(name)
    made_of = concept is None or concept.for_danger or name in PRIOR
    return name in LEVELS or is_hazard(name) or (made_of and PRIOR.get(name, 0.0) >= 0)


def _calm(unseen: Sequence[tuple[Told, Hearing]]) -> dict[str, list[float]]:
    """By language heard, the probabilities of danger of the messages that cannot be danger."""
    calm: defaultdict[str, list[float]] = defaultdict(list)
    for t, model in unseen:
        if "immediate" not in t.message.urgency:
            heard = t.heard.heard
            found = judge_danger(heard, form_of(heard.words), model.word_weights.lean(heard), model)
            calm[str(heard.language)].append(found.probability)
    return calm


def _threshold(unseen: Sequence[tuple[Told, Hearing]]) -> float:
    """The lowest threshold with few enough false alarms among the messages that cannot be danger."""
    calm = [p for found in _calm(unseen).values() for p in found]
    return round(float(np.quantile(calm, 1 - FALSE_ALARMS)), 3)


def _evened(
    unseen: Sequence[tuple[Told, Hearing]], threshold: float, weights: Mapping[str, float]
) -> dict[str, float]:
    """The weights, with what is added in each language that as few are false alarms in each."""
    here = {
        language: float(np.quantile(found, 1 - FALSE_ALARMS))
        for language, found in _calm(unseen).items()
        if len(found) >= FEWEST
    }
    added = {f"language_{name}": round(_odds(threshold) - _odds(p), 2) for name, p in here.items()}
    return {**weights, **added}


def _odds(probability: float) -> float:
    return float(np.log(probability / (1 - probability)))


def _kinds(
    learned: Sequence[Example], features: Sequence[dict[str, float]]
) -> tuple[Content, defaultdict[str, dict[str, float]]]:
    """What weights.toml says of type, topic and remedy, and the words' weights: key → column → weight."""
    declared = read_file(LEXICON / "concepts.toml").content
    names = [*sorted(declared), "bias"]
    content: Content = {"bias": {}}
    table: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for kind, labels in LABELS.items():
        prior = np.array(
            [
                [declared_leanings(declared.get(n, {}), kind).get(label, 0.0) for label in labels]
                for n in names
            ]
        )
        pairs = [pair for pair in zip(learned, features, strict=True) if kind != "remedy" or _asks(pair[0])]
        rows, spoken = [e for e, _ in pairs], [f for _, f in pairs]
        gold = targets([e.told.message for e in rows], kind)
        weights, of_words = _fitted(spoken, rows, names, gold, prior, np.ones(len(rows)))
        for name, row in zip(names, weights, strict=True):
            kept = {lb: round(float(w), 2) for lb, w in zip(labels, row, strict=True) if abs(w) >= SMALLEST}
            content.setdefault(name, {})[kind] = kept
        for key, said in of_words.items():
            table[key] |= {f"{kind}.{lb}": _rounded(w) for lb, w in zip(labels, said, strict=True)}
    return content, table


def _asks(example: Example) -> bool:
    """Whether the remedy is to be learned from a message: enquiries ask for information anyway."""
    message = example.told.message
    return message.facts.get("remedy") in LABELS["remedy"] and "enquiry" not in message.type


def crossed(told: Sequence[Told], hearing: Hearing) -> list[list[tuple[Labelled, Understanding]]]:
    """For each fold, its messages as understood with weights tuned on the other four."""
    return [judged(left, tune(rest, hearing)[0]) for rest, left in folds(told)]


def judged(told: Sequence[Told], hearing: Hearing) -> list[tuple[Labelled, Understanding]]:
    """Messages with what is understood of them by the weights of `hearing`."""
    return [(t.message, understanding_of(t.message.text, t.heard, hearing)) for t in told]


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
    (LEXICON / FILE).write_text(as_text(tuned.word_weights), encoding="utf-8")


if __name__ == "__main__":
    main()
