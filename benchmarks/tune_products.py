"""Learns which noun of a message is the product: writes `nlu/lexicon/product_words.txt`.

    python -m benchmarks.tune_products [--folds]

A message with a labelled product says of its candidates which were right: the table is fitted so that, of a
message's candidates, those are likeliest (a softmax over each message's candidates, its weights pulled to
nothing). Messages in which neither a label nor the lexicon names a product teach when there is none.
"""

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_array

from benchmarks.fitting import Matrix
from benchmarks.told import Told, folds, hear
from nlu.blocks import LEXICON
from nlu.hearing import Hearing, load_hearing
from nlu.product_choice import FILE, NONE, ProductWords, as_text, candidates
from nlu.products import product_signs, whole_name
from nlu.word_keys import own_key, parts
from tests.nlu.measured import TUNED_ON, same

PULL = 1.0
SEEN_IN = 4  # candidates, at least, for a key to have a weight
SMALLEST = 0.05
ROUNDS = 80
QUIETER = -3.5  # added to `@none`: a product not heard is worse than one too many, which the person sees


class Choice(NamedTuple):
    """A message's candidates, each by its keys, and which of them are right."""

    keys: list[list[str]]
    right: list[bool]


def choice_of(told: Told, hearing: Hearing) -> Choice | None:
    """What a message teaches; None where it is not known what its product is."""
    heard, wanted = told.heard.heard, told.message.facts.get("product")
    named = product_signs(heard)
    if wanted is None and named:
        return None
    keys, right = [], []
    for candidate in candidates(heard, named, hearing.concepts):
        sign = candidate.sign
        word = heard.words.folded[sign.first]
        around = (
            ("<", candidate.before), ("<<", candidate.two_before), (">", candidate.after)
        )  # fmt: skip
        keys.append([*parts(word), *(f"{mark}{own_key(near)}" for mark, near in around), *candidate.marks])
        whole = whole_name(sign, named, heard, hearing)
        right.append(wanted is not None and same(wanted, heard.words.typed(whole.first, whole.end)))
    if not named:
        keys.append([NONE])
        right.append(wanted is None)
    return Choice(keys, right) if any(right) else None


def learned(told: Sequence[Told], hearing: Hearing) -> ProductWords:
    """The table that messages teach."""
    choices = [choice for t in told if (choice := choice_of(t, hearing)) is not None]
    seen = Counter(key for choice in choices for keys in choice.keys for key in set(keys))
    names = sorted(key for key, times in seen.items() if times >= SEEN_IN)
    weights = {n: round(float(w), 2) for n, w in zip(names, _fit(choices, names), strict=True)}
    weights[NONE] = weights.get(NONE, 0.0) + QUIETER
    return ProductWords({n: w for n, w in weights.items() if abs(w) >= SMALLEST})


def _fit(choices: Sequence[Choice], names: Sequence[str]) -> Matrix:
    place = {name: at for at, name in enumerate(names)}
    rows = [[place[key] for key in keys if key in place] for choice in choices for keys in choice.keys]
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.array([column for row in rows for column in row])
    table = csr_array((np.ones(len(columns)), columns, ends), shape=(len(rows), len(names)))
    turned = csr_array(table.T)
    sizes = [len(choice.keys) for choice in choices]
    begins, whose = np.cumsum([0, *sizes[:-1]]), np.repeat(np.arange(len(choices)), sizes)
    right = np.array([r for choice in choices for r in choice.right], dtype=float)

    def loss(weights: Matrix) -> tuple[float, Matrix]:
        scores = table @ weights
        odds = np.exp(scores - np.maximum.reduceat(scores, begins)[whose])
        all_odds, right_odds = np.add.reduceat(odds, begins), np.add.reduceat(odds * right, begins)
        missed = float((np.log(all_odds) - np.log(right_odds)).sum())
        slope = turned @ (odds / all_odds[whose] - odds * right / right_odds[whose]) + PULL * weights
        return missed + 0.5 * PULL * float(weights @ weights), slope

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    weights: Matrix = found.x
    return weights


def heard_right(told: Sequence[Told], words: ProductWords, hearing: Hearing) -> Mapping[str, float]:
    """The share of labelled products heard, and of messages without any in which none is said."""
    counts: Counter[str] = Counter()
    for t in told:
        heard, wanted = t.heard.heard, t.message.facts.get("product")
        named = product_signs(heard)
        sign = words.choose(heard, named, hearing.concepts)
        said = sign and whole_name(sign, named, heard, hearing)
        if wanted is not None:
            counts["products"] += 1
            counts["right"] += said is not None and same(wanted, heard.words.typed(said.first, said.end))
        elif not named:
            counts["none"] += 1
            counts["quiet"] += said is None
    return {
        "right": counts["right"] / max(1, counts["products"]),
        "quiet": counts["quiet"] / max(1, counts["none"]),
    }


def main() -> None:
    """Write the table, or only cross-validate."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folds", action="store_true", help="cross-validate, write nothing")
    hearing, told = load_hearing(), hear(TUNED_ON, copies=False)
    if parser.parse_args().folds:
        for rest, left in folds(told):
            print(heard_right(left, learned(rest, hearing), hearing))
        return
    (LEXICON / FILE).write_text(as_text(learned(told, hearing).weights), encoding="utf-8")


if __name__ == "__main__":
    main()
