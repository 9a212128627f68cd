"""Signed documents: genuine as issued, and never after a byte of it was touched."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.paper import Words
from reports.signing import Finding, Imprint, Verdict, examine, public_key, sign
from tests.reports.test_rendering import FOLIO, paper, render, words

SEED, OTHER = b"s" * 32, b"t" * 32
OURS = [public_key(SEED)]
IMPRINT = Imprint(FOLIO, "receipt", "2026-11-22T12:00:00+01:00")
PDF = render(paper(Words("La rentadora treu fum")))
SIGNED = sign(PDF, IMPRINT, SEED)


def test_a_document_as_issued_is_genuine_and_says_what_it_is():
    assert examine(SIGNED, OURS) == Finding(Verdict.GENUINE, IMPRINT)


def test_the_same_document_is_signed_the_same():
    assert sign(PDF, IMPRINT, SEED) == SIGNED


def test_it_is_still_a_pdf():
    assert "La rentadora treu fum" in words(SIGNED)


@settings(max_examples=400)
@given(st.integers(0, len(SIGNED) - 1), st.integers(1, 255))
def test_one_byte_changed_anywhere_is_refused(place, change):
    altered = bytearray(SIGNED)
    altered[place] ^= change
    assert examine(bytes(altered), OURS).verdict is not Verdict.GENUINE


@pytest.mark.parametrize("place", range(len(SIGNED) - 260, len(SIGNED)))
def test_one_byte_changed_in_the_signature_is_refused(place):
    altered = bytearray(SIGNED)
    altered[place] ^= 1
    assert examine(bytes(altered), OURS).verdict is not Verdict.GENUINE


@pytest.mark.parametrize(
    "altered",
    [
        SIGNED + b"\n",
        SIGNED + b"more",
        SIGNED[:-1],
        SIGNED[1:],
        SIGNED + SIGNED,
        PDF,
        SIGNED[: len(PDF) + 40],
    ],
    ids=["line added", "bytes added", "last cut", "first cut", "twice", "mark taken away", "cut"],
)
def test_what_was_added_or_cut_is_told_as_altered(altered):
    assert examine(altered, OURS) == Finding(Verdict.ALTERED)


def test_a_stranger_cannot_sign_for_us():
    assert examine(sign(PDF, IMPRINT, OTHER), OURS) == Finding(Verdict.ALTERED)


@pytest.mark.parametrize("foreign", [b"", b"%PDF-1.7 of another company", b"\x00" * 100, b"hola"])
def test_what_was_never_ours_is_unknown(foreign):
    assert examine(foreign, OURS) == Finding(Verdict.UNKNOWN)
