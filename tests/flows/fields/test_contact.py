"""E-mail addresses, telephone numbers, contact cards."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answer import Rejected, SharedContact
from flows.fields import Contact, Email, Phone
from flows.fields.mail_domains import is_one_slip, meant_domain
from flows.text import Lines, text
from flows.understanding import Steering
from tests.flows.fields.stage import at, read, rejected, steered


@pytest.mark.parametrize("field", [Email(), Contact()])
@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("ana@gmail.com", "ana@gmail.com"),
        ("  Ana.Puig+botiga@GMAIL.com ", "Ana.Puig+botiga@gmail.com"),
        ("<ana@exemple.cat>", "ana@exemple.cat"),
        ("mailto:ana@exemple.cat", "ana@exemple.cat"),
        ("el meu correu és ana@exemple.cat, gràcies", "ana@exemple.cat"),
        ("ana@exemple.cat.", "ana@exemple.cat"),
        ("ana @ exemple.cat", "ana@exemple.cat"),
        ("ana@exemple.cat\nana@exemple.cat", "ana@exemple.cat"),
        ("núria@exemple.cat", "núria@exemple.cat"),
        ("ana@cigüeña.es", "ana@cigüeña.es"),
        ("ana@xn--cigea-rta9e.es", "ana@cigüeña.es"),
        ("ana＠exemple.cat", "ana@exemple.cat"),
        ("\u202aana@exemple.cat\u202c", "ana@exemple.cat"),
        ("ana_12345678@mail.com", "ana_12345678@mail.com"),
        ("info@yahoo.fr", "info@yahoo.fr"),
        ("o'neill@example.com", "o'neill@example.com"),
    ],
)
def test_an_address_is_found(field, typed, address):
    assert read(field, typed) == {"email": address}


@pytest.mark.parametrize("field", [Email(), Contact()])
@pytest.mark.parametrize(
    "typed",
    [
        "ana@",
        "@ana",
        "ana@@exemple.cat",
        "ana@exemple",
        "ana@-exemple.cat",
        "ana..puig@exemple.cat",
        "x" * 65 + "@exemple.cat",
        "ana@" + "x" * 250 + ".cat",
        "ana@127.0.0.1",
        "ana@localhost",
        "@" * 50,
        "😡@😡",
    ],
)
def test_what_is_no_address(field, typed):
    assert rejected(field, typed).code == "bad_email"


def test_of_two_addresses_one_must_be_chosen():
    for field in (Email(), Contact()):
        assert rejected(field, "ana@exemple.cat o anna@exemple.cat").code == "too_many"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ana@gmial.com", "ana@gmail.com"),
        ("ana@gmail.con", "ana@gmail.com"),
        ("ana@gmal.com", "ana@gmail.com"),
        ("ana@gnail.com", "ana@gmail.com"),
        ("ana@gmail.es", "ana@gmail.com"),
        ("ana@gmail.it", "ana@gmail.com"),
        ("ana@gmail", "ana@gmail.com"),
        ("ana@gmail,com", "ana@gmail.com"),
        ("ana@gmial.con", "ana@gmail.com"),
        ("ana@hotmial.com", "ana@hotmail.com"),
        ("ana@hotmai.es", "ana@hotmail.es"),
        ("ana@hotmail.ed", "ana@hotmail.es"),
        ("ana@hormail.it", "ana@hotmail.it"),
        ("ana@outlok.es", "ana@outlook.es"),
        ("ana@yaho.es", "ana@yahoo.es"),
        ("ana@yhaoo.it", "ana@yahoo.it"),
        ("ana@iclod.com", "ana@icloud.com"),
        ("ana@libero.t", "ana@libero.it"),
        ("ana@liber.it", "ana@libero.it"),
        ("ana@tiscai.it", "ana@tiscali.it"),
        ("ana@virgillio.it", "ana@virgilio.it"),
        ("ana@telefonica.ent", "ana@telefonica.net"),
    ],
)
def test_a_slip_in_the_domain_is_asked_about(typed, meant):
    doubt = rejected(Contact(), typed)
    assert (doubt.code, doubt.args) == ("did_you_mean", (("suggestion", meant),))
    yes = read(Contact(), "sí", doubt.kept, heard=steered(Steering.YES))
    assert yes == read(Contact(), "", doubt.kept, choice="suggested") == {"email": meant}
    assert Contact().options(at(), doubt.kept)[0].label == text("email.suggested", address=meant)


@pytest.mark.parametrize(
    "domain",
    [
        "gmail.com",
        "hotmail.it",
        "yahoo.co.uk",
        "mail.com",
        "ymail.com",
        "email.it",
        "gmx.es",
        "tim.it",
        "tin.it",
        "me.com",
        "empresa.cat",
        "ono.com",
        "udg.edu",
        "outlook.es",
        "live.it",
        "libero.it",
        "pec.it",
        "alice.it",
        "gencat.cat",
        "poste.it",
        "aol.com",
    ],
)
def test_a_right_domain_is_not_doubted(domain):
    assert meant_domain(domain) is None


def test_no_takes_what_was_typed():
    doubt = rejected(Email(), "ana@gmial.com")
    for answer in (
        read(Email(), "no", doubt.kept, heard=steered(Steering.NO)),
        read(Email(), "", doubt.kept, choice="typed"),
        read(Email(), "ana@gmial.com", doubt.kept),
    ):
        assert answer == {"email": "ana@gmial.com"}
    assert read(Email(), "anna@exemple.cat", doubt.kept) == {"email": "anna@exemple.cat"}


def test_what_cannot_be_an_address_is_not_offered():
    doubt = rejected(Email(), "ana@gmail,com")
    assert [option.value for option in Email().options(at(), doubt.kept)] == ["suggested"]
    assert rejected(Email(), "no", doubt.kept, heard=steered(Steering.NO)).code == "not_an_email"


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("gmial", "gmail", True),
        ("gmai", "gmail", True),
        ("gmailx", "gmail", True),
        ("gmaix", "gmail", True),
        ("gmail", "gmail", False),
        ("gmiax", "gmail", False),
        ("", "g", True),
        ("ab", "ba", True),
        ("abc", "cba", False),
    ],
)
def test_one_slip(one, other, near):
    assert is_one_slip(one, other) is near


@pytest.mark.parametrize("field", [Phone(), Contact()])
@pytest.mark.parametrize(
    ("typed", "country", "number"),
    [
        ("612345678", "ES", "+34612345678"),
        ("612 34 56 78", "ES", "+34612345678"),
        ("612-345-678", "ES", "+34612345678"),
        ("(+34) 612.34.56.78", "ES", "+34612345678"),
        ("0034 972 20 00 00", "ES", "+34972200000"),
        ("34612345678", "ES", "+34612345678"),
        ("6 1 2 3 4 5 6 7 8", "ES", "+34612345678"),
        ("el meu mòbil és el 612 345 678, gràcies", "ES", "+34612345678"),
        ("\u202d+34 612 345 678\u202c", "ES", "+34612345678"),
        ("\u00a0612\u00a0345\u00a0678", "ES", "+34612345678"),
        ("٦١٢٣٤٥٦٧٨", "ES", "+34612345678"),
        ("６１２３４５６７８", "ES", "+34612345678"),
        ("333 1234567", "IT", "+393331234567"),
        ("02 12345678", "IT", "+390212345678"),
        ("+39 02 12345678", "IT", "+390212345678"),
        ("333 1234567", "ES", "+393331234567"),
        ("612 345 678", "IT", "+34612345678"),
        ("+376 312 345", "ES", "+376312345"),
        ("+33 6 12 34 56 78", "IT", "+33612345678"),
    ],
)
def test_a_number_is_found(field, typed, country, number):
    assert read(field, typed, country=country) == {"phone": number}


@pytest.mark.parametrize("field", [Phone(), Contact()])
@pytest.mark.parametrize(
    "typed", ["123456789", "1234567", "+34 112 112 112", "612 345 67", "9" * 400, "0000000000"]
)
def test_what_is_no_number(field, typed):
    assert rejected(field, typed).code == "bad_phone"


@pytest.mark.parametrize(
    "typed", ["", " ", "12345", "no vull", "<b>", "😡" * 4096, "\u200d", "👨\u200d👩\u200d👧", "/start"]
)
def test_what_is_neither(typed):
    assert rejected(Contact(), typed).code == "not_a_contact"
    assert rejected(Email(), typed).code == "not_an_email"
    assert rejected(Phone(), typed).code == "not_a_phone"


def test_both_are_taken_from_one_message():
    both = {"email": "ana@exemple.cat", "phone": "+34612345678"}
    assert read(Contact(), "ana@exemple.cat / 612 345 678") == both
    assert Contact().show(both) == Lines(("ana@exemple.cat", "+34 612 34 56 78"), ", ")
    assert read(Contact(), "ana@exemple.cat, pis 3, 1a 12345678Z") == {"email": "ana@exemple.cat"}
    doubt = rejected(Contact(), "ana@gmial.com 612345678")
    assert read(Contact(), "", doubt.kept, choice="suggested") == {
        "email": "ana@gmail.com",
        "phone": "+34612345678",
    }


@pytest.mark.parametrize("field", [Phone(), Contact()])
def test_a_card_must_be_the_senders_own(field):
    assert read(field, contact=SharedContact("34612345678", own=True)) == {"phone": "+34612345678"}
    assert read(field, contact=SharedContact("+393331234567", own=True)) == {"phone": "+393331234567"}
    assert rejected(field, contact=SharedContact("+34612345678", own=False)).code == "not_yours"
    assert rejected(field, contact=SharedContact("", own=True)).code == "bad_phone"


@given(
    st.sampled_from([Email(), Phone(), Contact()]),
    st.text(st.characters()) | st.text("ana@gmil.,com +0123456789") | st.emails(),
)
def test_any_text_is_taken_or_refused(field, typed):
    answer = read(field, typed)
    if isinstance(answer, Rejected):
        assert answer.code in field.codes
        field.options(at(), answer.kept)
    else:
        assert json.loads(json.dumps(answer)) == answer
        field.show(answer)
