"""Whatever is sent, hearing answers without an exception, in time that grows no faster than the text."""

import time
from datetime import date

import pytest

from flows.understanding import Hints
from nlu.amounts import claimed_amount
from nlu.dates import hear_dates, occurred_on
from nlu.language import LanguageDetector
from nlu.steering import hear_steering
from nlu.text import fold, visible, words

TODAY = date(2026, 11, 23)
DETECTOR = LanguageDetector().load()
LONG = 4096
PIECES = [
    "a", "ab", "1", "1 ", "1.", "1,1 ", "-", "'", "€", "12€ ", "2k ", "3/11 ", "3 de novembre ", "el 3 ", "fa ", "fa 3 ", "dilluns ", "i ",
    "un ", "de ", "mil ", "mil", "due", "cent euros ", "pagué 41 ", "si ", "@", "a@", "/a", "http://", "l·l", "🙂", "👩‍👩‍👧‍👦", "\u202e\u200fabc ",
    "e\u0301", "\u0301", " ", "\n", "\0", "\ud800", "привет ", "你好", "مرحبا ", "שלום ", "<b>x</b> ", "> cita\n", "999 ", "eur ", "2026-11-03 ", "\"(",
]  # fmt: skip
HEARING = {
    "language": lambda text: DETECTOR.detect(text, Hints(TODAY)),
    "steering": hear_steering,
    "dates": lambda text: occurred_on(hear_dates(text, None, TODAY), TODAY),
    "amounts": claimed_amount,
    "words": words,
}


@pytest.mark.parametrize("piece", PIECES, ids=repr)
@pytest.mark.parametrize("hearing", HEARING)
def test_anything_of_four_thousand_characters_is_heard_at_once(hearing, piece):
    text = (piece * LONG)[:LONG]
    HEARING[hearing](text)
    quickest = min(seconds(HEARING[hearing], text) for _ in range(3))
    assert quickest < 0.2  # 20 ms on a quiet machine; ten times that tells a square from a line


def seconds(hear, text: str) -> float:
    started = time.process_time()
    hear(text)
    return time.process_time() - started


@pytest.mark.parametrize(
    "text", ["Àéîõü ÇÑ L·L ’‘– €", "İstanbul ß ŉ ǆ", "ＡＢＣ１２３", "plain", "\u00a0\u2009x"]
)
def test_folding_keeps_the_length(text):
    assert len(fold(visible(text))) == len(visible(text))


def test_words_have_the_offsets_of_the_text_as_typed():
    text = "Sol·licito l’ajuda: http://x.cat @pepe NOOO, e\u0301s!"
    heard = words(text)
    assert [word.form for word in heard] == ["sol·licito", "l", "ajuda", "no", "és"]
    assert [text[word.start : word.end] for word in heard] == ["Sol·licito", "l", "ajuda", "NOOO", "e\u0301s"]
