"""Sending what is missing, one thing at a time: its words, its files, or both (L10 art. 13.3)."""

from collections.abc import Iterable
from typing import Any

from cases.case import Case
from cases.commands import Complete
from cases.happened import Given
from flows.declared.card import items
from flows.declared.choices import ITEM
from flows.dialogue import Draft
from flows.effects import Effect, MoveCase
from flows.fields import Files, Prose
from flows.flow import Flow, Step, always
from flows.moment import Moment
from flows.text import Lines, lines, text


def item_of(case: Case, number: int) -> str:
    """What a draft is about that gives one thing that misses, by its number from 1."""
    return f"{case.folio}{ITEM}{number}"


def missing_rows(cases: Iterable[Case]) -> Lines:
    """Everything that misses, under the number of its case."""
    return lines((text("belong.missing_of", folio=case.folio, items=items(case)) for case in cases), "\n\n")


def folio_and_item(about: str) -> tuple[str, int]:
    """The folio, and the number of the item from 1."""
    folio, _, number = about.partition(ITEM)
    return folio, int(number) if number.isdecimal() else 1


def _item(draft: Draft, moment: Moment) -> tuple[tuple[str, Any], ...]:
    """What misses, in the words in which it was asked for."""
    folio, number = folio_and_item(draft.about)
    case = moment.case(folio)
    missing = case.missing.items if case and case.missing else ()
    what = missing[number - 1] if 0 < number <= len(missing) else "–"
    return ("item", what), ("folio", folio)


def _no_files(draft: Draft, _moment: Moment) -> bool:
    return not (draft.answers.get("evidence") or draft.pieces.get("evidence"))


def _completed(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    folio, number = folio_and_item(draft.about)
    files = tuple(draft.answers.get("evidence", ()))
    words = draft.answers.get("description", "")
    given = Given(number, words, files, max(draft.sources, default=0))
    return (MoveCase(folio, Complete((given,))),)


COMPLETING = Flow(
    "completing",
    steps=(
        Step("description", Prose(min=1), gathers=True, wording="missing_item", asked=_no_files, told=_item),
        Step("evidence", Files(), optional=always, collects=True, wording="missing_files", told=_item),
    ),
    complete=_completed,
    reviewed=False,
)
