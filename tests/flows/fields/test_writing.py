"""What a reader takes for a character, a blank and a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.fields import writing
from flows.fields.writing import bare, compact, is_blank, length, one_line

FAMILY = "👨\u200d👩\u200d👧\u200d👦"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("hola", 4),
        ("  hola \n", 4),
        ("bon   dia", 7),
        ("a\n\n\nb", 3),
        ("però", 4),
        ("pero\u0300", 4),
        ("Gal·la", 6),
        (FAMILY, 1),
        (FAMILY * 3, 3),
        ("👍🏽", 1),
        ("❤️", 1),
        ("❤️\u200d🔥", 1),
        ("🏳️\u200d🌈", 1),
        ("🇪🇸", 1),
        ("🇪🇸🇮🇹", 2),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 1),
        ("1️⃣", 1),
        ("😡" * 4096, 4096),
        ("\u202eabc\u202c", 3),
        ("a\u200eb", 2),
        ("a\x00b", 2),
        ("مرحبا", 5),
        ("你好", 2),
        ("z̶̢̛a̴͝l̷̈g̶o̸", 5),
    ],
)
def test_characters_are_counted_as_people_do(text, count):
    assert length(text) == count


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\t ", "\u200d", "\u200e\u200f", "\u2800", "\u3164", "\ufeff \u2060", "\u00a0", "\ud83d"],
)
def test_what_nobody_sees_is_blank(text):
    assert is_blank(text)


@pytest.mark.parametrize("text", ["a", ".", "👍", "\u202eא", "0"])
def test_what_can_be_seen_is_not_blank(text):
    assert not is_blank(text)


@given(st.text(st.characters()))
def test_reading_never_raises_and_settles(text):
    assert one_line(one_line(text)) == one_line(text)
    assert bare(bare(text)) == bare(text)
    assert compact(text).isascii()
    assert 0 <= length(text) <= len(text)
    assert is_blank(text) == (length(text) == 0)


@given(st.text(), st.text())
def test_adding_text_never_makes_it_shorter(one, other):
    assert length(f"{one}\n{other}") >= max(length(one), length(other)) - 1


@given(st.text(st.characters(max_codepoint=0x250)) | st.text(st.sampled_from("a \t\n\r\x0b\xa0\xadé²·")))
def test_western_letters_are_counted_as_all_others_are(text):
    assert length(text) == writing._counted(text)
