"""What operators answer while they fill something at the desk: words for a customer, money, a day to come."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import ClassVar

from cases.taxonomy import Language
from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.amount import Amount, money_of
from flows.fields.writing import is_blank, length
from flows.moment import Moment
from flows.text import Text, text
from flows.understanding import Span, Understanding

_ANYWAY = "anyway"
_DOUBTFUL, _SURE = 0.8, 0.98
_SENTENCE = 6  # words: so many in another language are no name and no quotation
_AHEAD = (7, 14, 30)  # days, offered as buttons
_WITH_YEAR = re.compile(r"[0-9]{4}|[0-9]\D+[0-9]+\D+[0-9]")
_WITHOUT_YEAR = timedelta(days=180)  # a day written without its year is one within that time


@dataclass(frozen=True, slots=True)
class Reasoned:
    """Words of at least `least` characters. Value: str.

    Those for a customer are in `language` (None: they stay in the house). What may be in another is asked
    about, and taken as it is when the button says so; what surely is, is not taken.
    """

    language: Language | None = None
    least: int = 10
    most: int = 3500
    name: ClassVar[str] = "reasoned"
    codes: ClassVar[tuple[str, ...]] = (
        *("empty", "too_short", "too_long"),
        *("other_language", "wrong_language"),
    )

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """The words, or those that were in doubt before."""
        del moment
        if answer.choice == _ANYWAY and isinstance(so_far, str):
            return so_far
        if is_blank(answer.text):
            return Rejected("empty", kept=so_far)
        words = answer.text.strip()
        count = length(words)
        if count > self.most:
            return Rejected("too_long", (("limit", self.most), ("over", count - self.most)), so_far)
        if count < self.least:
            return Rejected("too_short", (("limit", self.least),), so_far)
        return self._in_language(words, answer.heard) or words

    def _in_language(self, words: str, heard: Understanding) -> Rejected | None:
        sure = heard.language_confidence
        written = text(f"paper.language_{heard.language.value}") if heard.language else heard.other_language
        if self.language in (None, heard.language) or written is None or sure < _DOUBTFUL:
            return None
        wanted = text(f"paper.language_{self.language.value}") if self.language else ""
        told: tuple[tuple[str, str | int | Text], ...] = (("written", written), ("wanted", wanted))
        if sure >= _SURE and len(words.split()) >= _SENTENCE:
            return Rejected("wrong_language", told)
        return Rejected("other_language", told, words)

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """To take what is in doubt as it is."""
        del moment
        return (Option(_ANYWAY, text("reasoned.anyway")),) if isinstance(so_far, str) else ()

    def show(self, value: Value) -> Shown:
        """The words as they are."""
        return str(value)


@dataclass(frozen=True, slots=True)
class Euros:
    """A sum that can be paid. Value: as of `Amount`, in euros, above nothing."""

    name: ClassVar[str] = "euros"
    codes: ClassVar[tuple[str, ...]] = (
        *("not_a_number", "negative", "too_much", "too_many"),
        *("nothing", "other_currency"),
    )

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read one amount."""
        del so_far
        read = Amount().parse(answer, moment, None)
        if isinstance(read, Rejected):
            return Rejected(read.code, read.args)
        money = money_of(read)
        if money is None or isinstance(read, More):
            return Rejected("not_a_number")
        if money.currency != "EUR":
            return Rejected("other_currency")
        return read if money.amount > Decimal(0) else Rejected("nothing")

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The amount, for `locales` to write out."""
        return money_of(value) or str(value)


@dataclass(frozen=True, slots=True)
class DayToCome:
    """Today or a later day. Value: "2026-12-01". Of a period its last day counts."""

    name: ClassVar[str] = "day_to_come"
    codes: ClassVar[tuple[str, ...]] = ("not_a_date", "gone_by")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a pressed day, or the first day heard."""
        del so_far
        pressed = _day(answer.choice or "")
        heard = next(iter(answer.heard.facts.dates), None)
        day = pressed or (_ahead(heard, moment.today) if heard else None)
        if day is None:
            return Rejected("not_a_date")
        return (
            day.isoformat()
            if day >= moment.today
            else Rejected("gone_by", (("today", text("refused_until", until=moment.today)),))
        )

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """A week, two, a month from now."""
        del so_far
        days = (moment.today + timedelta(days=n) for n in _AHEAD)
        return tuple(Option(day.isoformat(), text("day_to_come.option", by=day)) for day in days)

    def show(self, value: Value) -> Shown:
        """The day, for `locales` to write out."""
        day = _day(str(value))
        return Span(day, day) if day else str(value)


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _ahead(heard: Span, today: date) -> date:
    """Understanding looks back: "3 January", said in November, is the one that comes."""
    day = heard.last
    if day >= today or _WITH_YEAR.search(heard.words):
        return day
    try:
        later = day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return day
    return later if timedelta() <= later - today <= _WITHOUT_YEAR else day
