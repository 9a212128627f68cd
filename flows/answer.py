"""What a person gave as an answer, and what a field makes of it.

A `Value` is what a draft keeps: plain JSON (a day is "2026-11-03", a period "2026-11-01/2026-11-10",
an amount {"amount": "39.90", "currency": "EUR"}, files a list of objects), never changed in place.
"""

from dataclasses import dataclass
from typing import Any, Protocol

from cases.taxonomy import Language
from flows.moment import Moment
from flows.text import Lines, Text
from flows.understanding import NOTHING_HEARD, Money, Span, Understanding

Value = str | bool | int | list[Any] | dict[str, Any]
Shown = str | Text | Lines | Money | Span


@dataclass(frozen=True, slots=True)
class File:
    """A file as Telegram announced it. `size` in bytes; 0 where Telegram did not say."""

    file_id: str
    unique_id: str
    kind: str  # photo, document, voice, video, video_note, audio, animation
    name: str = ""
    mime: str = ""
    size: int = 0
    album: str = ""


@dataclass(frozen=True, slots=True)
class SharedContact:
    """A contact card: E.164 or as Telegram sent it, and whether it is the sender's own."""

    phone: str
    own: bool
    name: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One message as an answer.

    `choice` is the value of a pressed button, or of an option the person typed; `heard` what was
    understood of `text`; `message_id` Telegram's, 0 for a press.
    """

    text: str = ""
    choice: str | None = None
    heard: Understanding = NOTHING_HEARD
    files: tuple[File, ...] = ()
    contact: SharedContact | None = None
    place: tuple[float, float] | None = None
    message_id: int = 0
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """The answer does not fit: `code` is an adjective, its text is `<field>.<code>`.

    `kept` is what the field keeps of it all the same (words too few so far), given back as `so_far`.
    """

    code: str
    args: tuple[tuple[str, str | int | Text | Lines], ...] = ()
    kept: Value | None = None


@dataclass(frozen=True, slots=True)
class More:
    """Good so far, and more may come: the step is answered when the person says so."""

    value: Value


@dataclass(frozen=True, slots=True)
class Option:
    """A value that can be chosen by a button, and its label."""

    value: str
    label: Text


class Field(Protocol):
    """How one slot is asked, read and shown. `name` is its family of text keys."""

    @property
    def name(self) -> str:
        """The prefix of the texts of its rejections: `amount` for `amount.not_a_number`."""

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read an answer. `so_far` is what an earlier `More` or `Rejected.kept` left, else None."""

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """The values that can be pressed, in order; none where the answer is typed."""

    def show(self, value: Value) -> Shown:
        """The value for the review and the acknowledgement."""
