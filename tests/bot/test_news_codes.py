"""The deep link into the other bot is one person's, for 30 days, and nobody can make one."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.news.codes import PREFIX, VALID, NewsCodes, Sent
from cases.taxonomy import Language
from tests.storage.given import ANNA, NOW

CODES = NewsCodes("7000000002:token")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("person", [1, ANNA, 2**52])
def test_a_code_brings_its_person_in_their_language_and_fits_a_deep_link(person, language):
    code = CODES.make(person, language, NOW)
    assert len(code) <= 64
    assert all(sign.isalnum() or sign in "-_" for sign in code)
    assert CODES.read(code, person, NOW) is language


def test_it_is_nobody_elses_of_no_other_bot_and_not_for_ever():
    code = CODES.make(ANNA, Language.CA, NOW)
    assert CODES.read(code, ANNA + 1, NOW) is Sent.UNKNOWN
    assert NewsCodes("7000000003:token").read(code, ANNA, NOW) is Sent.UNKNOWN
    assert CODES.read(code, ANNA, NOW + VALID - timedelta(seconds=2)) is Language.CA
    assert CODES.read(code, ANNA, NOW + VALID) is Sent.EXPIRED


def test_not_one_sign_of_it_can_be_altered():
    code = CODES.make(ANNA, Language.CA, NOW)
    for place in range(len(PREFIX), len(code) - 1):  # the last sign holds bits that say nothing
        altered = code[:place] + ("A" if code[place] != "A" else "B") + code[place + 1 :]
        assert CODES.read(altered, ANNA, NOW) is Sent.UNKNOWN


@given(st.text(max_size=64))
def test_whatever_is_typed_is_read_without_an_error(typed):
    assert CODES.read(PREFIX + typed, ANNA, NOW) is Sent.UNKNOWN
