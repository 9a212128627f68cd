"""Linear models fitted to labelled rows of named features, each weight pulled towards what it was before.

The log loss is minimised by accelerated gradient descent (Nesterov) with a fixed step, from the weights as
they were: the same rows give the same weights.
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

ROUNDS = 80
Matrix = np.ndarray


def matrix(rows: Sequence[Mapping[str, float]], names: Sequence[str]) -> Matrix:
    """Rows of named features as a matrix, a column of ones last."""
    place = {name: i for i, name in enumerate(names)}
    filled = np.zeros((len(rows), len(names) + 1), np.float32)
    filled[:, -1] = 1.0
    for at, row in enumerate(rows):
        for name, value in row.items():
            if name in place:
                filled[at, place[name]] = value
    return filled


def words_matrix(rows: Sequence[Iterable[str]], names: Sequence[str]) -> Matrix:
    """Which of the named words each row has."""
    return matrix([dict.fromkeys(row, 1.0) for row in rows], names)[:, :-1]


def _odds(scores: Matrix) -> Matrix:
    scores = np.exp(scores - scores.max(axis=1, keepdims=True))
    return scores / scores.sum(axis=1, keepdims=True)


def fit(
    features: Matrix,
    gold: Matrix,
    prior: Matrix,
    pull: Matrix,
    cost: Matrix | None = None,
    never_against: Sequence[int] = (),
) -> Matrix:
    """Weights (features by labels) of a softmax regression pulled to `prior` as hard as `pull` says of each
    feature; `cost` is what an error in each row counts. Of two labels, the features `never_against` may
    not speak against the second."""
    prior = prior.astype(np.float32)
    pull = pull.astype(np.float32)[:, None]
    counts = np.ones((len(features), 1), np.float32) if cost is None else cost.astype(np.float32)[:, None]
    step = 1 / (0.5 * _steepest(features, counts) + float(pull.max()))
    weights, ahead, pace = prior, prior, 1.0
    for _ in range(ROUNDS):
        slope = features.T @ (counts * (_odds(features @ ahead) - gold)) + pull * (ahead - prior)
        moved = ahead - step * slope
        if never_against:
            moved[never_against, 0] = np.minimum(moved[never_against, 0], 0.0)
            moved[never_against, 1] = np.maximum(moved[never_against, 1], 0.0)
        faster = (1 + (1 + 4 * pace * pace) ** 0.5) / 2
        ahead = moved + (pace - 1) / faster * (moved - weights)
        weights, pace = moved, faster
    return weights


def _steepest(features: Matrix, counts: Matrix) -> float:
    """The largest eigenvalue of the weighted features, by power iteration."""
    vector = np.ones((features.shape[1], 1), np.float32)
    size = 1.0
    for _ in range(12):
        vector = features.T @ (counts * (features @ (vector / size)))
        size = float(np.linalg.norm(vector))
    return size
