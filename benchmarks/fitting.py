"""Linear models fitted to labelled rows of named features, each weight pulled towards what it was before.

The log loss is minimised by accelerated gradient descent (Nesterov) with a fixed step, from the weights as
they were: the same rows give the same weights.
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

ROUNDS = 80
Matrix = np.ndarray


class Rows:
    """Sparse rows over `names`, one named "bias", then `words`: values of features heard, 1 for each word."""

    def __init__(
        self,
        heard: Sequence[tuple[Mapping[str, float], Iterable[str]]],
        names: Sequence[str],
        words: Sequence[str],
    ) -> None:
        place = {name: at for at, name in enumerate(names)}
        words_from = {word: len(names) + at for at, word in enumerate(words)}
        entries = [
            {place[n]: v for n, v in {**features, "bias": 1.0}.items() if n in place}
            | {words_from[w]: 1.0 for w in said if w in words_from}
            for features, said in heard
        ]
        self.width = len(names) + len(words)
        self.columns = np.array([column for row in entries for column in row])
        self.values = np.array([[value] for row in entries for value in row.values()], np.float32)
        sizes = [len(row) for row in entries]
        self.begins = np.cumsum([0, *sizes[:-1]])
        order = np.argsort(self.columns, kind="stable")
        self.rows_by_column = np.repeat(np.arange(len(entries)), sizes)[order]
        self.values_by_column = self.values[order]
        self.present, self.column_begins = np.unique(self.columns[order], return_index=True)

    def times(self, weights: Matrix) -> Matrix:
        """Each row's sums, by label."""
        return np.add.reduceat(weights[self.columns] * self.values, self.begins, axis=0)

    def back(self, errors: Matrix) -> Matrix:
        """Each feature's sums of its rows' errors, by label."""
        sums = np.zeros((self.width, errors.shape[1]), np.float32)
        said = errors[self.rows_by_column] * self.values_by_column
        sums[self.present] = np.add.reduceat(said, self.column_begins, axis=0)
        return sums


def fit(
    rows: Rows, gold: Matrix, prior: Matrix, pull: Matrix, cost: Matrix, never_against: Sequence[int] = ()
) -> Matrix:
    """Weights (features by labels) of a softmax regression pulled to `prior` as hard as `pull` says of each
    feature; `cost` is what an error in each row counts. Of two labels, the features `never_against` may
    not speak against the second."""
    prior, pull = prior.astype(np.float32), pull.astype(np.float32)[:, None]
    cost = cost.astype(np.float32)[:, None]
    step = 1 / (0.5 * _steepest(rows, cost) + float(pull.max()))
    weights, ahead, pace = prior, prior, 1.0
    for _ in range(ROUNDS):
        slope = rows.back(cost * (_odds(rows.times(ahead)) - gold)) + pull * (ahead - prior)
        moved = ahead - step * slope
        if never_against:
            moved[never_against, 0] = np.minimum(moved[never_against, 0], 0.0)
            moved[never_against, 1] = np.maximum(moved[never_against, 1], 0.0)
        faster = (1 + (1 + 4 * pace * pace) ** 0.5) / 2
        ahead = moved + (pace - 1) / faster * (moved - weights)
        weights, pace = moved, faster
    return weights


def _odds(scores: Matrix) -> Matrix:
    scores = np.exp(scores - scores.max(axis=1, keepdims=True))
    return scores / scores.sum(axis=1, keepdims=True)


def _steepest(rows: Rows, cost: Matrix) -> float:
    """The largest eigenvalue of the weighted features, by power iteration."""
    vector = np.ones((rows.width, 1), np.float32)
    size = 1.0
    for _ in range(12):
        vector = rows.back(cost * rows.times(vector / np.float32(size)))
        size = float(np.linalg.norm(vector))
    return size
