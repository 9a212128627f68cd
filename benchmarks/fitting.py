"""Linear models fitted to labelled rows of named features, each weight pulled towards what it was before.

The log loss is minimised by L-BFGS-B from the weights as they were: the same rows give the same weights.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_array

ROUNDS = 60
Matrix = np.ndarray


class Rows:
    """Sparse rows over `names`, one of them named "bias", which is 1 in every row."""

    def __init__(self, heard: Sequence[Mapping[str, float]], names: Sequence[str]) -> None:
        place = {name: at for at, name in enumerate(names)}
        columns: list[int] = []
        values: list[float] = []
        begins = [0]
        for features in heard:
            known = [(place[name], value) for name, value in features.items() if name in place]
            columns += [place["bias"], *(column for column, _ in known)]
            values += [1.0, *(value for _, value in known)]
            begins.append(len(columns))
        shape = (len(heard), len(names))
        self.table = csr_array((np.array(values), np.array(columns), np.array(begins)), shape=shape)
        self.turned = csr_array(self.table.T)


def fit(
    rows: Rows, gold: Matrix, prior: Matrix, pull: Matrix, cost: Matrix, never_against: Sequence[int] = ()
) -> Matrix:
    """Weights (features by labels) of a softmax regression pulled to `prior` as hard as `pull` says of each
    feature; `cost` is what an error in each row counts. Of two labels, the features `never_against` may
    not speak against the second."""
    pull, cost = pull[:, None], cost[:, None]

    def loss(flat: Matrix) -> tuple[float, Matrix]:
        weights = flat.reshape(prior.shape)
        scores = rows.table @ weights
        scores -= scores.max(axis=1, keepdims=True)
        odds = np.exp(scores)
        whole = odds.sum(axis=1, keepdims=True)
        away = weights - prior
        missed = float((cost * (gold * (np.log(whole) - scores))).sum())
        slope = rows.turned @ (cost * (odds / whole - gold)) + pull * away
        return missed + 0.5 * float((pull * away * away).sum()), slope.ravel()

    least, most = np.full(prior.shape, -np.inf), np.full(prior.shape, np.inf)
    most[list(never_against), :1] = 0.0
    least[list(never_against), 1:2] = 0.0
    bounds = np.stack([least.ravel(), most.ravel()], axis=1)
    start = np.clip(prior, least, most).ravel()
    found = minimize(
        loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": ROUNDS, "maxcor": 8}
    )
    weights: Matrix = found.x.reshape(prior.shape)
    return weights
