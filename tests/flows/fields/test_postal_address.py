"""Addresses of two countries, however they are written."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answer import Rejected
from flows.fields import PostalAddress
from flows.text import Lines, text
from tests.flows.fields.stage import read, rejected


def address(street: str, postcode: str, town: str, country: str = "ES") -> dict:
    return {"street": street, "postcode": postcode, "town": town, "country": country}


@pytest.mark.parametrize(
    ("typed", "home", "value"),
    [
        ("Carrer Major 5, 08001 Barcelona", "ES", address("Carrer Major 5", "08001", "Barcelona")),
        ("C/ Mayor, 5, 2.º 1.ª, 28013 Madrid", "ES", address("C/ Mayor, 5, 2.º 1.ª", "28013", "Madrid")),
        ("Carrer de Girona, 17001 Girona", "ES", address("Carrer de Girona", "17001", "Girona")),
        ("Rambla 3\n17001\nGirona", "ES", address("Rambla 3", "17001", "Girona")),
        ("Rambla 3\n17001 Girona\n", "ES", address("Rambla 3", "17001", "Girona")),
        ("Rambla 3, Girona 17001", "ES", address("Rambla 3", "17001", "Girona")),
        ("17001 Girona, Rambla 3, 2n", "ES", address("Rambla 3, 2n", "17001", "Girona")),
        ("17001 Girona\nRambla 3", "ES", address("Rambla 3", "17001", "Girona")),
        ("Rambla 3 - 17001 - Girona", "ES", address("Rambla 3", "17001", "Girona")),
        ("Rambla 3, Girona, CP 17001", "ES", address("Rambla 3", "17001", "Girona")),
        ("Rambla 3, C.P. 17001, Girona", "ES", address("Rambla 3", "17001", "Girona")),
        ("Rambla 3, E-17001 Girona", "IT", address("Rambla 3", "17001", "Girona")),
        ("Via Roma 1, 20121 Milano (MI)", "IT", address("Via Roma 1", "20121", "Milano (MI)", "IT")),
        ("Via Roma 1, CAP 20121 Milano", "IT", address("Via Roma 1", "20121", "Milano", "IT")),
        ("Via Roma 1, I-20121 Milano", "ES", address("Via Roma 1", "20121", "Milano", "IT")),
        ("Via Appia 1, 00100 Roma RM", "ES", address("Via Appia 1", "00100", "Roma RM", "IT")),
        ("Corso Italia 2, 80138 Napoli", "ES", address("Corso Italia 2", "80138", "Napoli", "IT")),
        ("Apartat 12345, 08001 Barcelona", "ES", address("Apartat 12345", "08001", "Barcelona")),
        ("Carrer Major 5, ０８００１ Barcelona", "IT", address("Carrer Major 5", "08001", "Barcelona", "IT")),
        ("Pl. del Vi, 1\u202e, 17004 Girona", "ES", address("Pl. del Vi, 1", "17004", "Girona")),
        ("<b>Rambla</b> 3, 17001 Girona", "ES", address("<b>Rambla</b> 3", "17001", "Girona")),
    ],
)
def test_an_address_is_read(typed, home, value):
    if "０" in typed:
        value = {**value, "postcode": "08001"}
    assert read(PostalAddress(), typed, country=home) == value


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "empty"),
        ("\u200d \u200e", "empty"),
        ("Carrer Major 5, Barcelona", "no_postcode"),
        ("Carrer Major 5, 8001 Barcelona", "no_postcode"),
        ("telèfon 612345678", "no_postcode"),
        ("👨\u200d👩\u200d👧", "no_postcode"),
        ("Carrer Major 5, 00001 Barcelona", "bad_postcode"),
        ("Carrer Major 5, 99999 Barcelona", "bad_postcode"),
        ("Carrer Major 5, E-98000 Barcelona", "bad_postcode"),
        ("08001", "too_short"),
        ("08001 Barcelona", "too_short"),
        ("Barcelona 08001", "too_short"),
        ("5, 08001 Barcelona", "too_short"),
        ("x" * 400, "too_long"),
        ("😡" * 4096, "too_long"),
    ],
)
def test_what_is_no_address(typed, code):
    assert rejected(PostalAddress(), typed).code == code


@pytest.mark.parametrize(
    "messages",
    [
        ["Rambla 3, 2n 1a", "17001 Girona"],
        ["Rambla 3, 2n 1a", "17001", "Girona"],
        ["17001 Girona", "Rambla 3, 2n 1a"],
        ["Rambla 3, 2n 1a, Girona", "17001"],
        ["Rambla 3, 2n 1a, Girona", "17001 Girona"],
        ["Rambla 3, 2n 1a, 99999 Girona", "17001 Girona"],
        ["Rambla 3", "Rambla 3, 2n 1a, 17001 Girona"],
        ["Rambla 3, 2n 1a", "😡" * 4096, "17001 Girona"],
    ],
)
def test_an_address_may_come_in_pieces(messages):
    so_far = None
    for message in messages[:-1]:
        so_far = rejected(PostalAddress(), message, so_far).kept or so_far
    assert read(PostalAddress(), messages[-1], so_far) == address("Rambla 3, 2n 1a", "17001", "Girona")


def test_shown_on_one_line():
    assert PostalAddress().show(address("Rambla 3", "17001", "Girona")) == Lines(
        ("Rambla 3", "17001 Girona", text("postal_address.es")), ", "
    )
    assert PostalAddress().show("Rambla 3") == "Rambla 3"


@given(st.text(st.characters()) | st.text("aBC ,\n-01789"), st.none() | st.text("aBC ,\n-01789"))
def test_any_text_is_taken_or_refused(typed, so_far):
    answer = read(PostalAddress(), typed, so_far)
    if isinstance(answer, Rejected):
        assert answer.code in PostalAddress.codes
    else:
        assert json.loads(json.dumps(answer)) == answer
        assert all(answer.values())
        assert all("\n" not in part for part in answer.values())
        PostalAddress().show(answer)
