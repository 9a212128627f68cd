"""Laws of the parts that need no HTTP: entities, texts, queues, limits, pictures."""

import random
from collections.abc import Callable
from html import escape
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.clock import Clock
from sandbox.entities import utf16
from sandbox.errors import ApiError
from sandbox.html_parsing import parse_html
from sandbox.html_view import to_html
from sandbox.limits import RateLimits
from sandbox.markdown import parse_markdown
from sandbox.pictures import dimensions, grey_jpeg
from sandbox.queues import UpdateQueue
from sandbox.texts import clean

T = TypeVar("T")


def outcome(attempt: Callable[[], T]) -> tuple[T | None, ApiError | None]:
    """What an attempt gives, or how it is refused."""
    try:
        return attempt(), None
    except ApiError as error:
        return None, error


def inside(text: str, entities: list[dict[str, Any]]) -> bool:
    """Whether all entities lie in the text."""
    return all(0 <= e["offset"] <= e["offset"] + e["length"] <= utf16(text) for e in entities)


words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)


@given(words)
def test_escaped_text_comes_back_as_it_was(text: str):
    assert parse_html(escape(text)) == (text, [])


@given(words, words, words)
def test_offsets_are_utf16_units(before: str, inside: str, after: str):
    text, entities = parse_html(f"{escape(before)}<b>{escape(inside)}</b>{escape(after)}")
    assert text == before + inside + after
    bold = [(e["offset"], e["length"]) for e in entities]
    assert bold == ([(utf16(before), utf16(inside))] if inside else [])


@given(words, words, words)
def test_what_is_shown_again_is_what_was_written(before: str, inside: str, after: str):
    html = f"{escape(before, quote=False)}<i>{escape(inside, quote=False)}</i>{escape(after, quote=False)}"
    shown = to_html(*parse_html(html))
    assert shown == (html if inside else html.replace("<i></i>", ""))


@given(st.text(alphabet="<>/abi &;\"'=x#1", max_size=60))
def test_any_html_is_taken_or_refused_but_never_breaks(html: str):
    taken, refused = outcome(lambda: parse_html(html))
    assert refused is None or refused.description.startswith("Bad Request: can't parse entities: ")
    assert taken is None or inside(*taken)


@given(st.text(alphabet="*_~|`[]()\\ab.", max_size=60))
def test_any_markdown_is_taken_or_refused_but_never_breaks(source: str):
    taken, refused = outcome(lambda: parse_markdown(source))
    assert refused is None or refused.code == 400
    assert taken is None or inside(*taken)


@given(words, st.integers(0, 50), st.integers(0, 50))
def test_entities_stay_inside_the_cleaned_text(text: str, offset: int, length: int):
    cleaned, entities = clean(text, [{"type": "bold", "offset": offset, "length": length}], 4096, "message")
    assert inside(cleaned, entities)


NESTED = [
    ("<pre><code class='language-py'>x</code></pre>", [("pre", "py")]),
    ("<code class='language-py'>x</code>", [("code", None)]),
    ("<a href='tg://user?id=5'>x</a>", [("text_mention", None)]),
    ("<a href='javascript:x'>x</a>", []),
    ("<a>a.cat</a>", [("text_link", None)]),
    ("<blockquote expandable>x</blockquote>", [("expandable_blockquote", None)]),
    ("<tg-spoiler>x</tg-spoiler><span class='tg-spoiler'>y</span>", [("spoiler", None)] * 2),
]


@pytest.mark.parametrize(("html", "expected"), NESTED)
def test_tags(html: str, expected: list[tuple[str, str | None]]):
    assert [(e["type"], e.get("language")) for e in parse_html(html)[1]] == expected


def test_a_clock_only_moves_when_frozen_if_it_is_told_to():
    clock = Clock()
    clock.freeze(True)
    before = clock.now()
    clock.advance(10)
    assert clock.now() == before + 10
    clock.set(5.0)
    assert clock.now() == 5.0


@given(st.lists(st.integers(1, 4), max_size=40), st.integers(1, 1000))
def test_a_reordered_queue_keeps_the_order_inside_a_lane(people: list[int], seed: int):
    queue = UpdateQueue(lambda: 0.0, random.Random(1))
    for number, person in enumerate(people):
        queue.put("message", ("message", person), 0.0, str(number))
    dice = random.Random(seed)
    places = {person: dice.random() for person in range(5)}
    queue.reorder(lambda update: places[update.lane[1]])
    assert list(queue.pending) == sorted(queue.pending)
    for person in set(people):
        bodies = [int(u.body) for u in queue.pending.values() if u.lane[1] == person]
        assert bodies == sorted(bodies)


@given(st.lists(st.floats(0, 3), min_size=1, max_size=60))
def test_a_private_chat_never_gets_more_than_burst_and_rate(pauses: list[float]):
    now = 0.0
    limits = RateLimits(lambda: now)
    limits.configure(on=True)
    passed = 0
    for pause in pauses:
        now += pause
        refused = outcome(lambda: limits.spend(1, 5))[1]
        passed += refused is None
        assert refused is None or (refused.parameters or {})["retry_after"] >= 1
    assert passed <= 5 + now + 1


@pytest.mark.parametrize("size", [(1, 1), (7, 9), (800, 600), (5000, 5000)])
def test_a_grey_picture_has_its_size(size: tuple[int, int]):
    assert dimensions(grey_jpeg(*size)) == size
