"""A TOML file of the administrator's: read, or told what is wrong with it, with the line."""

import re
import tomllib
from pathlib import Path
from typing import Any

from bot.misconfigured import MISSING, Misconfigured, Mistake


def read_toml(path: Path, missing: str) -> tuple[str, dict[str, Any]]:
    """The text of the file and what it holds. `missing`: what to do where there is none.

    Raises:
        Misconfigured: it cannot be read, or is not TOML.
    """
    text = _read(path, missing)
    try:
        return text, tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Misconfigured([_not_toml(path, text, str(error))]) from None


def _read(path: Path, missing: str) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        wrong, allowed = MISSING, missing
    except UnicodeDecodeError:
        wrong, allowed = "it is not in UTF-8", "a text file saved as UTF-8"
    except OSError as error:
        wrong, allowed = f"it cannot be read ({error.strerror})", "a file this user may read"
    raise Misconfigured([Mistake(str(path), wrong, allowed)])


def _not_toml(path: Path, text: str, said: str) -> Mistake:
    """A mistake of TOML itself: tomllib names the line after the sentence."""
    sentence, _, place = said.partition(" (at ")
    number = re.search(r"line (\d+)", place)
    line = int(number[1]) if number else len(text.splitlines())
    allowed = 'lines such as key = "text", key = true or key = ["one", "two"]'
    return Mistake(path.name, f"it is not TOML: {sentence}", allowed, line=line)
