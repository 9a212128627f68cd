"""The card of a case: whatever a customer answered can be shown, in every language, as they saw it themselves."""

import pytest

from cases.taxonomy import Language, Remedy
from flows.desk.card import Seen, card
from locales import Catalogue
from tests.cases.lives import SHOP, START
from tests.flows.test_decision import CASE

CATALOGUE = Catalogue(SHOP.zone)
FACTS = {
    "product": "Rentadora <Balay>",
    "reference": "C-77",
    "amount": {"amount": "39.90", "currency": "EUR"},
    "remedy": {"chosen": [Remedy.REFUND.value, Remedy.APOLOGY.value], "other": "i un regal"},
    "hazards": ["gas"],
}


def drawn(language: Language, **facts) -> str:
    return CATALOGUE.html(card(CASE, Seen("Núria", "La rentadora perd.", facts), SHOP, START), language)


@pytest.mark.parametrize("language", Language)
def test_what_the_customer_answered_is_on_the_card_in_words(language):
    html = drawn(language, **FACTS)
    for words in ("Rentadora &lt;Balay&gt;", "C-77", "39,90", "i un regal"):
        assert words in html
    assert "chosen" not in html
    assert "{" not in html


@pytest.mark.parametrize("value", [{}, {"chosen": [], "other": ""}, "refund", ["refund"], None])
def test_a_remedy_of_another_shape_leaves_the_rest_of_the_card_as_it_is(value):
    assert "C-77" in drawn(Language.CA, **FACTS | {"remedy": value})
