"""Sums of money are heard in figures and words; prices without a currency only where they are plain."""

from decimal import Decimal
from pathlib import Path

import pytest

from nlu.amounts import claimed_amount, hear_amounts

SPOKEN = Path(__file__).with_name("spoken_amounts.txt")


def table():
    for line in SPOKEN.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            text, _, expected = line.rpartition(" |")
            yield pytest.param(text, [Decimal(one) for one in expected.split()], id=text)


@pytest.mark.parametrize(("text", "expected"), list(table()))
def test_amounts_are_heard(text, expected):
    assert [money.amount for money in hear_amounts(text)] == expected


@pytest.mark.parametrize(
    ("text", "currency"),
    [("$30", "USD"), ("25 libras", "GBP"), ("30 dollari", "USD"), ("12 francs", "CHF"), ("12 pavos", "EUR")],
)
def test_the_currency_is_heard(text, currency):
    assert hear_amounts(text)[0].currency == currency


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Compré un móvil de 300 € y me devolvisteis 250 €, faltan 50 €", "50"),
        ("em vau cobrar 80 € en lloc de 60 €, torneu-me els 20 €", "20"),
        ("ho pagato 200 euro e voglio 50 euro di risarcimento", "50"),
        ("La rentadora de 450€ es va espatllar, l'arranjament val 120€ i exigeixo els 450€", "450"),
        ("pagué 30 de envío y 200 de producto, quiero que me devolváis los 30", "30"),
        ("L'oferta deia 49 € i m'heu cobrat 69 €", "69"),
        ("Ponía 19,99 € y me cobraron 29,99 €", "29.99"),
        ("Costava 35 euro, me ne avete addebitati 70 euro", "70"),
        ("A partir de 30 € l'enviament és gratis i m'heu cobrat 4,95 €", "4.95"),
        ("res de diners, gràcies", None),
    ],
)
def test_the_claimed_amount_is_told_from_those_mentioned(text, claimed):
    money = claimed_amount(text)
    assert (money.amount if money else None) == (Decimal(claimed) if claimed else None)


def test_words_are_given_as_typed():
    (money,) = hear_amounts("Vull els 1.249,00 €!")
    assert (money.amount, money.words) == (Decimal("1249.00"), "1.249,00 €")
