"""Short texts: a product, a place, a reference."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answer import Rejected
from flows.fields import Line, Reference
from flows.understanding import Facts, Understanding
from tests.flows.fields.stage import read, rejected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Rentadora Balay 3TS976", "Rentadora Balay 3TS976"),
        ("  nevera\ncombi   Bosch ", "nevera combi Bosch"),
        ("caldera\u00a0Vaillant", "caldera Vaillant"),
        ("<b>Tele</b> & co", "<b>Tele</b> & co"),
        ("cafetera \u202emalvada\u202c", "cafetera malvada"),
        ("kit 👨\u200d👩\u200d👧", "kit 👨\u200d👩\u200d👧"),
        ("cafe\u0301", "café"),
        ("0", "0"),
        ("/", "/"),
    ],
)
def test_one_line_is_made_of_it(text, value):
    assert read(Line(), text) == value


@pytest.mark.parametrize("text", ["", " ", "\u200e", "\u200d"])
@pytest.mark.parametrize("field", [Line(), Reference()])
def test_blank_is_empty(field, text):
    assert rejected(field, text).code == "empty"


def test_lengths():
    assert rejected(Line(), "x" * 201).args == (("limit", 200), ("over", 1))
    assert read(Line(), "😡" * 200) == "😡" * 200
    assert rejected(Line(min=3), "ab").args == (("limit", 3),)
    assert rejected(Reference(), "9" * 61).code == "too_long"


@pytest.mark.parametrize(
    "text",
    ["FAC-2026/00118", "402-1234567-1234567", "nº 33", "356938035643809", "A 1\u00a0B", "comanda 12 i 13"],
)
def test_a_reference_is_whatever_the_company_numbers_with(text):
    assert read(Reference(), text) == text.replace("\u00a0", " ")


def test_of_a_long_message_the_heard_reference_is_taken():
    talk = "És la comanda que vaig fer a principis del mes passat per la web, la número FAC-2026/00118"
    heard = Understanding(facts=Facts(reference="FAC-2026/00118"))
    assert read(Reference(), talk, heard=heard) == "FAC-2026/00118"
    assert rejected(Reference(), talk).code == "too_long"
    assert read(Reference(), "FAC 1 i FAC 2", heard=heard) == "FAC 1 i FAC 2"


@given(st.sampled_from([Line(), Line(max=5, min=2), Reference()]), st.text(st.characters()))
def test_any_text_is_taken_or_refused(field, text):
    answer = read(field, text)
    if not isinstance(answer, Rejected):
        assert json.loads(json.dumps(answer)) == answer
        assert "\n" not in answer
        assert read(field, answer) == answer
