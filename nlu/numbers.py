"""Numbers in words, in three languages: "trenta-dos", "mil quinientos", "centoventicinque"."""

from functools import cache, lru_cache
from typing import NamedTuple

from nlu.text import fold
from nlu.wordfiles import read_subject

_LONGEST_WORD = 40  # letters of one compound
_MOST_PARTS = 8


class _Kind(NamedTuple):
    """What a number word does: adds, multiplies by a hundred or a thousand, or joins."""

    kind: str
    value: int


@cache
def _parts() -> dict[str, _Kind]:
    """Folded word → what it does."""
    table: dict[str, _Kind] = {}
    for concepts in read_subject("numbers", ("and", "small", "hundreds", "thousands")).values():
        for kind in ("small", "hundreds", "thousands"):
            table |= {fold(word): _Kind(kind, value) for word, value in concepts[kind].items()}
        table |= {fold(word): _Kind("and", 0) for word in concepts["and"]}
    return table


@cache
def _beginnings() -> tuple[str, ...]:
    """The first three letters of the parts a compound may begin with."""
    return tuple(
        sorted({word[:3] for word, part in _parts().items() if part.kind != "and" and len(word) > 2})
    )


def _compound(word: str) -> tuple[_Kind, ...] | None:
    """A compound as its parts, longest first part first ("duemila" → due, mila); None if it is none."""
    if len(word) > _LONGEST_WORD or not word.startswith(_beginnings()):
        return None
    parts = _parts()
    reached: list[tuple[_Kind, ...] | None] = [()] + [None] * len(word)
    for end in range(2, len(word) + 1):
        for start in range(max(0, end - 13), end - 1):
            before, part = reached[start], parts.get(word[start:end])
            if before is None or part is None or part.kind == "and" or len(before) >= _MOST_PARTS:
                continue
            reached[end] = (*before, part)
            break
    return reached[-1]


@lru_cache(maxsize=20_000)
def _reading(word: str) -> tuple[_Kind, ...] | None:
    part = _parts().get(word)
    return (part,) if part is not None else _compound(word)


class _Sum:
    """A number as its words come in: `total` closed thousands, `group` the open part below a thousand."""

    def __init__(self) -> None:
        self.total = 0
        self.group = 0
        self.said = False

    @property
    def value(self) -> int:
        return self.total + self.group

    def takes(self, part: _Kind) -> bool:
        """Adds a part if it may follow; False if a new number begins here."""
        match part.kind:
            case "small" if not self.said or self._has_room(part.value):
                self.group += part.value
            case "hundreds" if part.value == 100 and 1 < self.group < 10:
                self.group *= 100
            case "hundreds" if self.group == 0:
                self.group = part.value
            case "thousands" if self.total == 0 and self.group < 1000:
                self.total, self.group = (self.group or 1) * part.value, 0
            case _:
                return False
        self.said = True
        return True

    def _has_room(self, value: int) -> bool:
        open_tens = self.group % 100
        return open_tens == 0 or (open_tens >= 20 and open_tens % 10 == 0 and 0 < value < 10)


@lru_cache(maxsize=20_000)
def begins_number(form: str) -> bool:
    """Whether a folded word may be the first of a number."""
    reading = _reading(form)
    return reading is not None and reading[0].kind != "and"


def number_at(forms: list[str], start: int) -> tuple[int, int] | None:
    """The number that the folded words say from `start` on, and the index after its last word."""
    first = _reading(forms[start])
    if first is None or first[0].kind == "and":
        return None
    heard, end, at = _Sum(), start, start
    while at < len(forms) and at - start < _MOST_PARTS:
        parts = _reading(forms[at])
        if parts is None:
            break
        if parts[0].kind == "and":
            at += 1
            continue
        if not all(heard.takes(part) for part in parts):
            break
        at += 1
        end = at
    return (heard.value, end) if end > start else None
