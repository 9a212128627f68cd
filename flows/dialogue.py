"""What is remembered of a chat: the dialogue and its drafts. Values only; nothing here changes in place."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from cases.taxonomy import Hazard, Language, Urgency
from flows.answer import Answer, Value


@dataclass(frozen=True, slots=True)
class Draft:
    """A flow being filled.

    The position is not kept: it is the first applicable step that is neither answered nor skipped.
    `pieces` holds unfinished answers, `set_aside` what a reopened slot held before, `opened` the slots
    the person wants to answer although nobody asked, `heard` those filled from the story, `sources` the
    Telegram messages of the story. `guessed`: the kind of case was not chosen by the person. `about` is
    the folio of the case that the draft adds to, `told_at` when the story was first told, `left_at` when
    the draft was laid aside, `reminded_at` when the person was asked about it after a silence. `by` is the
    operator who fills it, 0 for the person whose chat it is.
    """

    id: str
    flow: str
    begun_at: datetime
    answers: Mapping[str, Any] = field(default_factory=dict)
    pieces: Mapping[str, Any] = field(default_factory=dict)
    set_aside: Mapping[str, Any] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    heard: frozenset[str] = frozenset()
    sources: Mapping[int, str] = field(default_factory=dict)
    hazards: tuple[Hazard, ...] = ()
    urgency: Urgency = Urgency.NORMAL
    guessed: bool = False
    about: str = ""
    told_at: datetime | None = None
    left_at: datetime | None = None
    reminded_at: datetime | None = None
    by: int = 0

    def answered(self, slot: str, value: Value) -> "Draft":
        """With `slot` answered, and nothing half-said or laid aside of it."""
        return replace(
            self,
            answers={**self.answers, slot: value},
            pieces=without(self.pieces, slot),
            set_aside=without(self.set_aside, slot),
            skipped=self.skipped - {slot},
            opened=self.opened - {slot},
            heard=self.heard - {slot},
        )

    def reopened(self, slot: str) -> "Draft":
        """With `slot` open again; its value is laid aside, so that it can be kept after all."""
        aside = {**self.set_aside, slot: self.answers[slot]} if slot in self.answers else self.set_aside
        return replace(
            self,
            answers=without(self.answers, slot),
            pieces=without(self.pieces, slot),
            set_aside=aside,
            skipped=self.skipped - {slot},
            opened=self.opened | {slot},
        )


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A chat's memory.

    `language` is the language spoken; `settled`: it was heard in what the person wrote, not only guessed
    from their client; `chosen`: they chose it themselves. `parked` are
    drafts begun and left for another; `sent` the last (draft id, folio) pairs; `held` answers
    that wait until the person says what they belong to; `leaving`: they were asked whether to throw the
    draft away; `twin`: the folio of the case of which they were asked whether the draft is the same.
    `answered`: the last entry of the questions with a ready answer, and the message that asked it, until
    something else is said. `survey`: the number of the one whose question was the last thing sent, 0 for
    none. `wrong_folios`: when numbers were tried that are no case's. `last_press` is the newest press, to
    tell a double tap from two wishes.
    """

    language: Language | None = None
    settled: bool = False
    chosen: bool = False
    greeted: bool = False
    draft: Draft | None = None
    parked: tuple[Draft, ...] = ()
    sent: tuple[tuple[str, str], ...] = ()
    sent_at: datetime | None = None
    seen_at: datetime | None = None
    held: tuple[Answer, ...] = ()
    leaving: bool = False
    phone_keyboard: bool = False
    language_offered: bool = False
    last_press: str = ""
    twin: str = ""
    survey: int = 0
    answered: tuple[str, Answer] | None = None
    wrong_folios: tuple[datetime, ...] = ()

    @property
    def is_telling(self) -> bool:
        """Whether something is begun, left for another, or waits for its place."""
        return bool(self.draft or self.parked or self.held)


def without(mapping: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """The mapping less one key."""
    return {k: v for k, v in mapping.items() if k != key}
