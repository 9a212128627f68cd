"""The days and periods a message tells of, and which of them is the day of the fact.

Days are calendar days in the company's zone; day-month order; a year not said is the nearest in the
direction the sentence looks (`date_direction`). Vague words ("l'altre dia", "fa temps") are no date.
"""

from datetime import date

from cases.taxonomy import Language
from flows.understanding import Span
from nlu.calendar_days import Days
from nlu.date_direction import FUTURE, UNSAID, direction
from nlu.date_readers import Reading, day_month
from nlu.date_shapes import Match, find_shapes, may_tell
from nlu.date_tokens import MISSING, Token, date_tokens
from nlu.text import fold, visible

_MOST_SHAPES = 60  # looked at
_MOST = 20  # dates of one message; whoever writes more has pasted a table


def _days(match: Match, tokens: list[Token], facing: int, today: date, named: date | None) -> Days | None:
    before, further = (tokens[match.core - n] if match.core >= n else MISSING for n in (1, 2))
    return match.reader(Reading(match.groups, before, further, facing, today, named))


def hear_dates(text: str, language: Language | None, today: date, *, ahead: bool = False) -> tuple[Span, ...]:
    """Every day or period said, in the order said, at most 20; `today` is the day in the company's zone.

    `language` None: any. Deadlines and appointments are heard too, and may be in the future. `ahead`: what
    nothing says of looks ahead.
    """
    seen = visible(text)
    folded = fold(seen)
    if not may_tell(folded):
        return ()
    tokens = date_tokens(folded)
    spans: list[Span] = []
    named: date | None = None
    for match in find_shapes(tokens)[:_MOST_SHAPES]:
        facing = direction(tokens, match.core, match.last, seen, language) or (FUTURE if ahead else UNSAID)
        days = _days(match, tokens, facing, today, named)
        if days is None:
            continue
        spans.append(Span(*days, seen[tokens[match.first].start : tokens[match.last - 1].end]))
        if match.reader is day_month and days[0] <= today:
            named = days[0]
        if len(spans) == _MOST:
            break
    return tuple(spans)


def occurred_on(spans: tuple[Span, ...], today: date) -> Span | None:
    """The day of the fact among those heard: the first exact one not in the future; else a period.

    A period that is not over ends today.
    """
    past = [span for span in spans if span.first <= today]
    for span in past:
        if span.first == span.last:
            return span
    if not past:
        return None
    return Span(past[0].first, min(past[0].last, today), past[0].words)
