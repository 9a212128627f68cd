"""An update at a glance is what the library says of it, or nothing."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot.http  # noqa: F401 - it opts in to the library's timedeltas, as the bot does
from bot.glance import at_a_glance
from bot.incoming import Incoming, incoming
from bot.reading import read_update
from flows.incoming import Commanded, Pressed, Wrote
from tests.bot.test_incoming import COMMANDS, GROUP, NURIA, PRIVATE, message

GONE = object()
ODD: list[Any] = [GONE, None, True, False, 0, 1.5, "", "x", [], {}, 10**30]
PRESSED = {
    "id": "4", "from": NURIA, "chat_instance": "1", "data": "a.draft.slot.yes",
    "message": {"message_id": 5, "date": 1_790_000_000, "chat": PRIVATE, "text": "?", "reply_markup": {"inline_keyboard": []}},
}  # fmt: skip
PRESS = {"update_id": 8, "callback_query": PRESSED}
TEXT = {"update_id": 9, "message": message(text="Hola")}
EXTRA = {
    "edit_date": 1_790_000_001, "is_topic_message": True, "message_thread_id": 3, "entities": [],
    "sender_chat": GROUP, "reply_to_message": message(text="Què?"), "via_bot": {**NURIA, "is_bot": True},
}  # fmt: skip


def looked_at_closely(raw):
    return incoming(read_update(raw, None), COMMANDS)


def same(raw):
    glanced = at_a_glance(raw, COMMANDS)
    assert glanced is None or glanced == looked_at_closely(raw)
    return glanced


def changed(raw: Any, path: tuple[str, ...], value: Any) -> Any:
    first, *rest = path
    if rest:
        return {**raw, first: changed(raw[first], tuple(rest), value)}
    return {k: v for k, v in raw.items() if k != first} if value is GONE else {**raw, first: value}


def paths(raw: Any) -> list[tuple[str, ...]]:
    below = [(name, *path) for name, part in raw.items() if isinstance(part, dict) for path in paths(part)]
    return [*((name,) for name in raw), *below]


def test_a_press_a_text_and_a_command_are_seen():
    seen = [same(PRESS), same(TEXT), same({"update_id": 1, "message": message(text="/estat@x_bot QV-1")})]
    assert [type(one.received) for one in seen if one] == [Pressed, Wrote, Commanded]


def test_a_text_in_a_topic_with_a_surname_is_seen():
    sender = {**NURIA, "last_name": "Pi", "language_code": None}
    told = message(text="Hola", is_topic_message=True, message_thread_id=3, **{"from": sender})
    seen = same({"update_id": 1, "message": told})
    assert isinstance(seen, Incoming)
    assert (seen.thread_id, seen.person.name, seen.person.language_code) == (3, "Núria Pi", None)


@pytest.mark.parametrize(
    "raw",
    [
        {"update_id": 1},
        {"update_id": 1, "message": message(photo=[], caption="Hola")},
        {"update_id": 1, "message": message(text="Hola", chat=GROUP)},
        {"update_id": 1, "message": message(text="Hola", **{"from": {**NURIA, "is_bot": True}})},
        {"update_id": 1, "message": message(text="Hola", sender_chat=GROUP)},
        {"update_id": 1, "message": message(text="Hola", reply_to_message=message(text="Què?"))},
        {"update_id": 1, "edited_message": message(text="Hola", edit_date=1_790_000_009)},
        {
            "update_id": 1,
            "callback_query": {**PRESSED, "message": {"message_id": 5, "date": 0, "chat": PRIVATE}},
        },
        {"update_id": 1, "callback_query": {**PRESSED, "message": None}},
    ],
)
def test_anything_else_is_left_to_a_closer_look(raw):
    assert at_a_glance(raw, COMMANDS) is None


@given(st.data())
def test_however_an_update_is_changed_it_is_never_told_otherwise(data):
    raw = data.draw(st.sampled_from([PRESS, TEXT]))
    for _ in range(data.draw(st.integers(0, 3))):
        if not raw:
            break
        path = data.draw(st.sampled_from(paths(raw)))
        raw = changed(raw, path, data.draw(st.sampled_from(ODD)))
    part = data.draw(
        st.sampled_from(
            [name for name in ("message", "callback_query") if isinstance(raw.get(name), dict)] or [""]
        )
    )
    if part:
        more = data.draw(st.sets(st.sampled_from(sorted(EXTRA))))
        raw = {**raw, part: raw[part] | {name: EXTRA[name] for name in more}}
    glanced = at_a_glance(raw, COMMANDS)
    if glanced is not None:
        assert glanced == looked_at_closely(raw)
