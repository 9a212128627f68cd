"""The legal guarantee: until when, and who must prove what."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.company import Company, Jurisdiction
from cases.warranty import Goods, Proof, warranty

SPAIN, ITALY = (
    Company("Exemple SL", "B0", "Carrer 1", Jurisdiction(country, "CT"), "Europe/Madrid")
    for country in ("ES", "IT")
)
BOUGHT = date(2024, 2, 29)


@pytest.mark.parametrize(
    ("company", "goods", "covered", "presumed"),
    [
        (SPAIN, Goods.NEW, "2027-02-28", "2026-02-28"),  # LGDCU 120, 121: 3 years, 2 years
        (SPAIN, Goods.DIGITAL, "2026-02-28", "2025-02-28"),  # 2 years, 1 year
        (SPAIN, Goods.SECOND_HAND, "2025-02-28", "2025-02-28"),  # at least 1; no presumption after it
        (ITALY, Goods.NEW, "2026-02-28", "2025-02-28"),  # Cod. cons. 133, 135: 2 years, 1 year
        (ITALY, Goods.DIGITAL, "2026-02-28", "2025-02-28"),
        (ITALY, Goods.SECOND_HAND, "2025-02-28", "2025-02-28"),
    ],
)
def test_terms_are_those_of_the_law(company, goods, covered, presumed):
    found = warranty(company, goods, BOUGHT)
    assert (found.covered_until.isoformat(), found.presumed_until.isoformat()) == (covered, presumed)


def test_italy_gives_two_months_more_for_court_and_spain_says_nothing_here():
    assert warranty(ITALY, Goods.NEW, date(2025, 1, 31)).action_until == date(2027, 3, 31)
    assert warranty(SPAIN, Goods.NEW, BOUGHT).action_until is None
    assert warranty(ITALY, Goods.SECOND_HAND, BOUGHT).action_until is None


def test_who_must_prove_changes_the_day_after_the_last():
    found = warranty(SPAIN, Goods.NEW, date(2025, 3, 10))
    day = timedelta(days=1)
    assert found.proof(found.presumed_until) is Proof.SELLER
    assert found.proof(found.presumed_until + day) is Proof.BUYER
    assert found.proof(found.covered_until) is Proof.BUYER
    assert found.proof(found.covered_until + day) is Proof.OVER


def test_days_in_the_workshop_are_added():
    plain = warranty(SPAIN, Goods.NEW, BOUGHT)
    longer = warranty(SPAIN, Goods.NEW, BOUGHT, [(date(2024, 5, 1), date(2024, 5, 10))])
    assert longer.covered_until - plain.covered_until == timedelta(days=10)
    with pytest.raises(ValueError, match="ends on the day it begins"):
        warranty(SPAIN, Goods.NEW, BOUGHT, [(date(2024, 5, 10), date(2024, 5, 1))])


@given(st.sampled_from(Goods), st.dates(date(2015, 1, 1), date(2030, 1, 1)), st.sampled_from([SPAIN, ITALY]))
def test_the_seller_never_has_to_prove_longer_than_the_guarantee_lasts(goods, delivered, company):
    found = warranty(company, goods, delivered)
    assert delivered < found.presumed_until <= found.covered_until
    assert found.action_until is None or found.action_until > found.covered_until
