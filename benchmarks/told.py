"""The labelled messages to learn from, heard once, with their translations, and cut into folds."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from benchmarks.fitting import Matrix
from benchmarks.translate import mark, translations
from flows.understanding import Hints
from nlu.concepts import LABELS
from nlu.understand import Everything, hear_all
from nlu.word_keys import keys_of
from tests.nlu.labelled import Labelled, read
from tests.nlu.measured import TODAY

TRANSLATION_COUNTS = 0.4
FOLDS = 5


class Told(NamedTuple):
    """A labelled message, what is heard of it, and what of its translations."""

    message: Labelled
    heard: Everything
    copies: tuple[Everything, ...] = ()

    @property
    def danger(self) -> bool:
        """Whether danger is the preferred answer."""
        return self.message.urgency[0] == "immediate"


class Example(NamedTuple):
    """One row to learn from: a message or a translation, and how much it counts."""

    told: Told
    heard: Everything
    counts: float
    words: dict[str, int]


def examples(told: Sequence[Told]) -> list[Example]:
    """The messages, each followed by its translations."""
    return [
        Example(t, heard, TRANSLATION_COUNTS if at else 1.0, Counter(keys_of(heard.heard)))
        for t in told
        for at, heard in enumerate((t.heard, *t.copies))
    ]


def hear(parts: Sequence[str], *, copies: bool = True) -> list[Told]:
    """Every message of the named files with what is heard of it and of its translations."""
    known = translations() if copies else {}
    return [
        Told(
            message,
            hear_all(message.text, Hints(TODAY)),
            tuple(
                hear_all(mine[name], Hints(TODAY))
                for language, mine in known.items()
                if language != message.language and (name := mark(message.text)) in mine
            ),
        )
        for part in parts
        for message in read(part)
    ]


def folds(told: Sequence[Told]) -> Iterator[tuple[list[Told], list[Told]]]:
    """Five times four fifths and the fifth left out, every kind of message spread over all."""
    order = sorted(told, key=lambda t: (t.message.language, t.message.type, t.message.topic, t.message.text))
    for fold in range(FOLDS):
        yield [t for i, t in enumerate(order) if i % FOLDS != fold], order[fold::FOLDS]


def targets(messages: Sequence[Labelled], kind: str) -> Matrix:
    """The share of each accepted label: most for the preferred one."""
    labels = LABELS[kind]
    gold = np.zeros((len(messages), len(labels)))
    for at, message in enumerate(messages):
        accepted = (message.facts["remedy"],) if kind == "remedy" else getattr(message, kind)
        for rank, label in enumerate(accepted):
            share = 0.7 if rank == 0 else 0.3 / (len(accepted) - 1)
            gold[at, labels.index(label)] = share if len(accepted) > 1 else 1.0
    return gold
