"""The lexicon's files, read into blocks; a mistake names its file, its line and what is allowed."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nlu.phrases import Pattern, PhraseError, read_phrase

LEXICON = Path(__file__).parent / "lexicon"


class LexiconError(ValueError):
    """A mistake in a lexicon file, as "file, line: what is wrong; what is allowed"."""


@dataclass(frozen=True, slots=True)
class LexiconFile:
    """One file of the lexicon: its parsed content, and its lines to point at."""

    path: Path
    content: dict[str, Any]
    lines: tuple[str, ...]

    def error(self, wrong: str, block: str, near: str = "") -> LexiconError:
        """An error at the line where `near` stands in `block`."""
        at = next((n for n, line in enumerate(self.lines) if line.strip().startswith(f"[{block}]")), 0)
        if near:
            at = next((n for n, line in enumerate(self.lines[at:], at) if near in line), at)
        return LexiconError(f"{self.path}, line {at + 1}: {wrong}")

    def phrases(self, block: str, field: str, text: object) -> list[Pattern]:
        """The patterns of all phrases in a field: one a line or between commas, # begins a comment."""
        if not isinstance(text, str):
            raise self.error(f"{field} must be text; allowed: phrases, one a line", block, field)
        patterns: list[Pattern] = []
        for line in text.splitlines():
            for phrase in re.split(r"\s*,\s*", line.partition("#")[0].strip()):
                if phrase:
                    try:
                        patterns.extend(read_phrase(phrase))
                    except PhraseError as wrong:
                        raise self.error(str(wrong), block, phrase) from wrong
        return patterns

    def allow(self, block: str, fields: set[str]) -> None:
        """Refuse a field that is not among `fields`."""
        for field in self.content[block]:
            if field not in fields:
                raise self.error(
                    f"unknown field {field!r}; allowed: {', '.join(sorted(fields))}", block, field
                )


def read_file(path: Path) -> LexiconFile:
    """Read one file; `LexiconError` if it is not TOML made of blocks."""
    text = path.read_text(encoding="utf-8")
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        line = re.search(r"line (\d+)", str(wrong))
        place = f"line {line[1]}" if line else "last line"
        raise LexiconError(f"{path}, {place}: {wrong}; allowed: TOML, blocks in [brackets]") from wrong
    return LexiconFile(path, content, tuple(text.splitlines()))
