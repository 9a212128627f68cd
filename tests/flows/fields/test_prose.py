"""The story: as many messages as it takes, and nothing of it lost."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answer import File, Rejected
from flows.fields import Prose
from flows.fields.writing import is_blank
from tests.flows.fields.stage import read, rejected

FAMILY = "👨\u200d👩\u200d👧\u200d👦"


@pytest.mark.parametrize(
    "text",
    [
        "La rentadora que vaig comprar dimarts treu fum",
        "No me devuelven el dinero desde hace 3 semanas",
        "Il frigorifero è arrivato rotto",
        "<b>&amp; &lt;script&gt;alert(1)</script>",
        "\u202eTreballadors molt mal educats\u202c",
        "😡" * 4096,
        FAMILY * 15,
        "Línia u\n\n\nlínia dues\n- tres",
        "الغسالة لا تعمل منذ أسبوع",
    ],
)
def test_a_story_is_kept_as_written(text):
    assert read(Prose(), text) == text
    assert Prose().show(text) == text


def test_only_outer_white_space_is_taken_off():
    assert read(Prose(), "  \n La botiga  estava   tancada \n\n") == "La botiga  estava   tancada"


@pytest.mark.parametrize("text", ["", "   ", "\u200d\u200d", "\u200e", "\n\n\t", "\u2800\u3164"])
def test_nothing_to_see_is_empty_and_forgets_nothing(text):
    assert rejected(Prose(), text) == Rejected("empty")
    assert rejected(Prose(), text, "No funciona") == Rejected("empty", kept="No funciona")


def test_a_voice_message_is_no_text():
    assert rejected(Prose(), files=(File("f", "u", "voice"),)).code == "empty"


def test_a_family_is_one_character():
    assert rejected(Prose(), FAMILY * 14).code == "too_short"


def test_a_story_told_in_pieces():
    first = rejected(Prose(), "No funciona")
    assert (first.code, first.args, first.kept) == ("too_short", (("limit", 15),), "No funciona")
    assert read(Prose(), "la rentadora", first.kept) == "No funciona\nla rentadora"


def test_too_long_keeps_what_was_there_and_says_by_how_much():
    field = Prose(min=1, max=20)
    assert rejected(field, "1234567890", "12345678901") == Rejected(
        "too_long", (("limit", 20), ("over", 2)), "12345678901"
    )
    assert rejected(field, "x" * 25) == Rejected("too_long", (("limit", 20), ("over", 5)))


@given(st.text(st.characters()), st.none() | st.text())
def test_any_text_is_taken_or_refused(text, so_far):
    answer = read(Prose(), text, so_far)
    kept = answer.kept if isinstance(answer, Rejected) else answer
    assert json.loads(json.dumps(kept)) == kept
    assert isinstance(Prose().show(kept or ""), str)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"])), max_size=6))
def test_no_message_of_a_story_is_lost(messages):
    so_far = None
    for message in messages:
        answer = read(Prose(min=10_000), message, so_far)
        so_far = answer.kept if isinstance(answer, Rejected) else answer
        assert is_blank(message) or message.strip() in (so_far or "")
