"""Sums of money."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answer import Rejected
from flows.fields import Amount
from flows.fields.amount import money_of
from flows.text import text
from flows.understanding import Money
from tests.flows.fields.stage import at, priced, read, rejected


def euros(amount: str) -> dict:
    return {"amount": amount, "currency": "EUR"}


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("39,90", "39.90"),
        ("39.90", "39.90"),
        ("39'90", "39.90"),
        ("39’90", "39.90"),
        ("39,9", "39.90"),
        ("39", "39.00"),
        ("0", "0.00"),
        ("0,5", "0.50"),
        ("0,149", "0.15"),
        ("1.249,00", "1249.00"),
        ("1,249.00", "1249.00"),
        ("1.249", "1249.00"),
        ("1,249", "1249.00"),
        ("1 249", "1249.00"),
        ("1 249,5", "1249.50"),
        ("1\u00a0249", "1249.00"),
        ("1\u202f249,50", "1249.50"),
        ("1'000", "1000.00"),
        ("1'000.50", "1000.50"),
        ("999.999,99", "999999.99"),
        ("1249", "1249.00"),
        ("0039", "39.00"),
        ("39,90 €", "39.90"),
        ("€ 39,90", "39.90"),
        ("39,90 EUR", "39.90"),
        ("39,90€.", "39.90"),
        ("39,-", "39.00"),
        ("39,-- €", "39.00"),
        ("  39,90\n", "39.90"),
        ("٣٩", "39.00"),
        ("３９，９０", "39.90"),
        ("\u200e39,90\u200f", "39.90"),
    ],
)
def test_a_bare_number_is_read(typed, amount):
    assert read(Amount(), typed) == euros(amount)
    assert Amount().show(euros(amount)) == Money(Decimal(amount))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "not_a_number"),
        ("molt", "not_a_number"),
        ("1.2.3", "not_a_number"),
        ("12 34", "not_a_number"),
        ("1.24,90,1", "not_a_number"),
        ("1,2490", "not_a_number"),
        ("39,90 o 40", "not_a_number"),
        ("€", "not_a_number"),
        ("1e5", "not_a_number"),
        ("NaN", "not_a_number"),
        ("½", "not_a_number"),
        ("<b>39</b>", "not_a_number"),
        ("9" * 4096, "not_a_number"),
        ("😡" * 4096, "not_a_number"),
        ("-5", "negative"),
        ("−39,90 €", "negative"),
        ("- 1.249,00", "negative"),
        ("1.000.000", "too_much"),
        ("999999,995", "not_a_number"),
        ("1000000", "too_much"),
        ("9" * 39, "too_much"),
    ],
)
def test_what_is_no_amount(typed, code):
    assert rejected(Amount(), typed).code == code


def test_the_limit_is_told_in_money():
    limit = text("amount.shown", money=Money(Decimal(50)))
    assert rejected(Amount(max=Decimal(50)), "51").args == (("limit", limit),)


def test_amounts_heard():
    fifty, thirty, dollars = Money(Decimal(50)), Money(Decimal(30)), Money(Decimal(50), "USD")
    assert read(Amount(), "cinquanta euros", heard=priced(fifty)) == euros("50.00")
    assert read(Amount(), "50 €, sí, 50 €", heard=priced(fifty, fifty)) == euros("50.00")
    assert read(Amount(), "50 $", heard=priced(dollars)) == {"amount": "50.00", "currency": "USD"}
    assert read(Amount(), "cinquanta", heard=priced(claimed=fifty)) == euros("50.00")
    assert rejected(Amount(), "-50 dòlars", heard=priced(dollars)).code == "negative"
    assert rejected(Amount(), "molt", heard=priced(thirty, Money(Decimal("1e9")))).code == "too_much"
    assert rejected(Amount(), "molt", heard=priced(Money(Decimal("1e99")))).code == "too_much"


def test_of_several_amounts_one_is_pressed_or_typed():
    asked = rejected(Amount(), "50 o 30 €", heard=priced(Money(Decimal(50)), Money(Decimal(30))))
    assert asked.code == "too_many"
    assert json.loads(json.dumps(asked.kept)) == asked.kept
    options = Amount().options(at(), asked.kept)
    assert [option.value for option in options] == ["50.00 EUR", "30.00 EUR"]
    assert read(Amount(), "", asked.kept, choice="30.00 EUR") == euros("30.00")
    assert read(Amount(), "30", asked.kept) == euros("30.00")
    assert rejected(Amount(), "", asked.kept, choice="31.00 EUR").kept == asked.kept
    assert rejected(Amount(), "no ho sé", asked.kept).kept == asked.kept


def test_where_the_words_are_the_claimed_amount_the_others_do_not_count():
    claimed = Money(Decimal(30), words="30 €")
    heard = priced(Money(Decimal(50), words="50 €"), claimed, claimed=claimed)
    assert read(Amount(), "30 €", heard=heard) == euros("30.00")


@given(st.decimals(0, Decimal("999999.99"), places=2))
def test_any_amount_is_read_in_the_romance_way(amount):
    written = f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))
    assert money_of(read(Amount(), written)) == Money(amount)
    assert money_of(read(Amount(), f"{amount}")) == Money(amount)
    assert money_of(read(Amount(), f"{amount:,.2f}")) == Money(amount)


@given(st.text(st.characters()) | st.text("0123456789.,' -€"))
def test_any_text_is_taken_or_refused(typed):
    answer = read(Amount(), typed)
    if isinstance(answer, Rejected):
        assert answer.code in Amount.codes
    else:
        assert json.loads(json.dumps(answer)) == answer
        assert 0 <= money_of(answer).amount <= Amount().max
