"""Reads the word files of dates, amounts, numbers and steering: `lexicon/{ca,es,it}/<subject>.toml`.

A file is a flat table; each key is one concept, each value the words for it. A mistake stops the start
with the file and what is allowed (TOML's own errors name the line).
"""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cases.taxonomy import Language

_LEXICON = Path(__file__).with_name("lexicon")


class WordFileError(ValueError):
    """A word file says something that cannot be meant."""


def read_table(path: Path, allowed: Iterable[str]) -> dict[str, Any]:
    """The concepts of one file; only `allowed` keys, all of them optional."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as mistake:
        raise WordFileError(f"{path}: {mistake}") from mistake
    permitted = set(allowed)
    for key, value in table.items():
        if key not in permitted:
            raise WordFileError(f"{path}: {key!r} is not one of {', '.join(sorted(permitted))}")
        if not value:
            raise WordFileError(f"{path}: {key!r} is empty")
    return table


def read_subject(subject: str, allowed: Iterable[str]) -> dict[Language, dict[str, Any]]:
    """One subject's concepts in the three languages."""
    permitted = tuple(allowed)
    return {language: read_table(_LEXICON / language / f"{subject}.toml", permitted) for language in Language}


def read_months_elsewhere() -> list[list[str]]:
    """The names of the twelve months in languages that are none of ours."""
    names: list[list[str]] = read_table(_LEXICON / "months_elsewhere.toml", ("months",))["months"]
    return names


def read_signs(allowed: Iterable[str]) -> dict[str, str]:
    """The signs that mean the same in every language: concept → its signs, one after another."""
    return read_table(_LEXICON / "signs.toml", allowed)
