"""The trace of an error, told without what a customer wrote.

Python quotes what it could not read ("invalid literal for int(): '…'"), so the message of an error is only
told when it comes from those who speak of the world and not of the text: the system, the network,
Telegram, the database. Of any other error the type and the lines of code are enough to find it.
"""

import traceback
from collections.abc import Iterator
from types import TracebackType

WITHHELD = "[its message is withheld]"

_SPEAK = ("telegram", "aiohttp", "storage", "bot.misconfigured", "locales.catalogue")

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


def trace(exc_info: ExcInfo) -> str:
    """The error and what caused it, the first cause first, as Python would tell it, less the words."""
    return "\ncausing:\n".join(_one(error) for error in reversed(list(_chain(exc_info[1]))))


def said(error: BaseException) -> str:
    """The type of an error, and its message where that cannot hold a customer's words."""
    kind = type(error)
    speaks = isinstance(error, OSError) or f"{kind.__module__}.".startswith(tuple(f"{m}." for m in _SPEAK))
    return f"{kind.__qualname__}: {error if speaks else WITHHELD}"


def _one(error: BaseException) -> str:
    return "".join(traceback.format_tb(error.__traceback__)) + said(error)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        hidden = error.__suppress_context__
        error = error.__cause__ or (None if hidden else error.__context__)
