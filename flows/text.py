"""What is said, before it is words: a text key with its arguments, and buttons that are events.

The catalogue in `locales` turns a `Text` into Telegram HTML in the person's language; every `str`
argument is the person's own writing and comes out escaped, exactly as it went in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from flows.events import Event
from flows.understanding import Money, Span


@dataclass(frozen=True, slots=True)
class Lines:
    """Several texts, one a line (`joint` "\\n") or in a row (", ")."""

    items: tuple[str | Text, ...]
    joint: str = "\n"


@dataclass(frozen=True, slots=True)
class Text:
    """A key of the catalogue and its arguments by name. Keys are dotted names: `remedy.ask`."""

    key: str
    args: tuple[tuple[str, str | int | date | datetime | Money | Span | Text | Lines], ...] = ()


def text(key: str, **args: str | int | date | datetime | Money | Span | Text | Lines) -> Text:
    """A `Text` with its arguments by name."""
    return Text(key, tuple(args.items()))


def lines(items: Iterable[str | Text], joint: str = "\n") -> Lines:
    """Several texts as one argument."""
    return Lines(tuple(items), joint)


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: its label, and the event that its press is."""

    label: Text
    event: Event


Keyboard = tuple[tuple[Button, ...], ...]
