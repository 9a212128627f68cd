"""The order, invoice, ticket or contract number in a message.

A reference is a run with digits that a word announces ("comanda 48213", "ref. DEV-60417"), or whose own
form is like no price, date, size or telephone ("SP0044718"). A company's patterns come first.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from nlu.words import Words, fold

_CODE = re.compile(r"(?<![\w,.€$+])#?[A-Za-z]{0,6}[\-_/.]?\d[\w]*(?:[\-_/.]\w*\d\w*)*(?![\w€%])")
_NOT_CODE = re.compile(
    r"\d{1,2}[/.\-]\d{1,2}(?:[/.\-]\d{2,4})?|\d{1,3}(?:\.\d{3})+|\d+[.,]\d{1,2}|\d{1,3}|(?:19|20)\d\d|[6789]\d{8}"
    r"|\d+(?:h|cm|mm|m|kg|g|l|ml|w|v|k|gb|mb|x|s|a|o|n|r|t|er|na|on|è|é|min|kw|kwh|gr|km|º|ª)|\d+x\d+",
    re.IGNORECASE,
)
_OWN_FORM = re.compile(
    r"[A-Za-z]{1,6}[\-_/]?\d[\w\-/]{3,}|\d{2,}[\-/]\d{3,}[\w\-/]*|\d+(?:[\-/][A-Za-z0-9]+){2,}"
)
_MONEY_AFTER = re.compile(r"\s?(?:€|eur|pavos|pavi)", re.IGNORECASE)
_REACH = 5  # words between the announcing word and its number


@lru_cache(maxsize=64)
def _company(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def hear_reference(
    words: Words, announcing: Iterable[tuple[int, int]], patterns: tuple[str, ...] = ()
) -> str | None:
    """The reference as typed; `announcing` are the (first, end) words that announce one, strongest first."""
    text = words.text
    for pattern in _company(patterns):
        found = pattern.search(text)
        if found:
            return found[0]
    codes = [c for c in _CODE.finditer(text) if len(c[0]) >= 3]
    if not codes:
        return None
    ends = sorted({words.ends[end - 1] for _, end in announcing})
    best: tuple[float, str] | None = None
    for code in codes:
        plain = code[0].strip("#.-_/")
        if _MONEY_AFTER.match(text, code.end()):
            continue
        score = _announced(text, ends, code.start())
        shaped = _OWN_FORM.fullmatch(plain) is not None
        if _NOT_CODE.fullmatch(plain) and not (score > 1.5 and plain.isdigit() and len(plain) > 3):
            continue
        score += 1.0 if shaped else 0.0
        if score >= 1.0 and (best is None or score > best[0]):
            best = (score, plain)
    return best[1] if best else None


def _announced(text: str, ends: list[int], start: int) -> float:
    """2 when a word announcing a reference stands right before, less the farther, 0 when none."""
    before = [end for end in ends if end <= start]
    if not before:
        return 0.0
    between = fold(text[before[-1] : start])
    if len(between) > 45 or between.count(".") > 1 or "\n\n" in between:
        return 0.0
    gap = len(between.split())
    return max(0.0, 2.0 - 0.2 * gap) if gap <= _REACH else 0.0
