"""A wrong or missing setting, told in plain words: which key, what was read, what is allowed.

All the mistakes of a source are told at once, and what was read is never told of a secret.
"""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to mend.

    `key` as the administrator writes it ("RECLAMA_LOG_LEVEL", "company.toml: zone"); `wrong` says what is
    wrong with what was read, or is MISSING; `allowed` completes "Allowed: …"; `line` counts from 1;
    `nearest` is the allowed word that was probably meant, or "".
    """

    key: str
    wrong: str
    allowed: str
    line: int | None = None
    nearest: str = ""

    @property
    def what(self) -> str:
        """Which key, and what is wrong with it."""
        place = f"{self.key} (line {self.line})" if self.line else self.key
        return f"{place}: {self.wrong}."

    @property
    def remedy(self) -> str:
        """What is allowed or needed, and what was probably meant."""
        verb = "Needed" if self.wrong == MISSING else "Allowed"
        meant = f' Did you mean "{self.nearest}"?' if self.nearest else ""
        return f"{verb}: {self.allowed}.{meant}"

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}"


class Misconfigured(Exception):  # noqa: N818 - it reads as it is said
    """The start stops here. Its text is for the administrator, one mistake a line."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(str(mistake) for mistake in self.mistakes))


def nearest(word: object, choices: Iterable[str]) -> str:
    """The choice most like `word`, whatever its capitals, or "" if none is like it."""
    by_lower = {choice.lower(): choice for choice in choices}
    like = difflib.get_close_matches(str(word).lower(), by_lower, n=1, cutoff=0.6)
    return by_lower[like[0]] if like else ""
