"""Which of the days told is the day of what: taken back ("no era el martes"), or of a purchase."""

from collections.abc import Sequence

from flows.understanding import Span
from nlu.replies import CLAUSE_END, Said, cut
from nlu.text import visible

_DENIED_WITHIN = 4  # words before a day in which "no" denies it


def not_denied(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The days of a correction that stand: "no era el dimarts, era el dilluns" leaves Monday."""
    said = cut(visible(text))
    standing = [span for span in spans if not _is_denied(said, span.words)]
    return tuple(standing or spans)


def acquired_on(text: str, spans: Sequence[Span]) -> Span | None:
    """The day of a purchase: the first with "bought" before it in its sentence, and no day between."""
    if not spans:
        return None
    seen = visible(text)
    said, end = cut(seen), 0
    buys = [said.spans[at][0] for subject, at in said.phrases if subject == "bought"]
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
