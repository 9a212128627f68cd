"""Which of the days told is the day of what: taken back ("no era el martes"), or of a purchase."""

from collections.abc import Sequence

from flows.understanding import Span
from nlu.replies import CLAUSE_END, Said, cut
from nlu.text import visible

_DENIED_WITHIN = 4  # words before a day in which "no" denies it


def days_of_fact_and_purchase(text: str, spans: Sequence[Span]) -> tuple[tuple[Span, ...], Span | None]:
    """The days that may be of the fact, and the day of a purchase, of those told in a text."""
    if not spans:
        return (), None
    said = cut(visible(text))
    bought = _acquired_on(said, spans)
    standing = _not_denied(said, spans) if len(spans) > 1 else spans
    return tuple(span for span in standing if span != bought), bought


def _not_denied(said: Said, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The days of a correction that stand: "no era el dimarts, era el dilluns" leaves Monday."""
    if not said.has("denies"):
        return tuple(spans)
    standing = [span for span in spans if not _is_denied(said, span.words)]
    return tuple(standing or spans)


def _acquired_on(said: Said, spans: Sequence[Span]) -> Span | None:
    """The day of a purchase: the first with "bought" before it in its sentence, and no day between."""
    seen, end = said.text, 0
    buys = [said.spans[at][0] for subject, at in said.phrases if subject == "bought"]
    if not buys:
        return None
    for span in spans:
        start = seen.find(span.words, end)
        sentence = max(seen.rfind(sign, 0, max(start, 0)) for sign in ".;!?\n")
        if any(max(end, sentence) <= buy < start for buy in buys):
            return span
        end = max(end, start + len(span.words))
    return None


def _is_denied(said: Said, words: str) -> bool:
    """Whether "no", with nothing but a few words between, stands before the day in the same clause."""
    at = said.text.find(words)
    clause = CLAUSE_END.split(said.text[: max(at, 0)])[-1]
    before = cut(clause)
    return any(before.at("denies", word) for word in range(len(before.words))[-_DENIED_WITHIN:])
