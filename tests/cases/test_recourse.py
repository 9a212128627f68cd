"""Where to turn outside: by place and sector, as the law of each wants it said."""

import pytest

from cases.categories import Category, likely
from cases.company import Company, Jurisdiction, Sector
from cases.recourse import Body, bodies
from cases.taxonomy import Topic


def company(country, region="", sector=Sector.GENERAL):
    return Company("Exemple SL", "B0", "Carrer 1", Jurisdiction(country, region), "Europe/Madrid", sector)


@pytest.mark.parametrize(
    ("country", "region", "sector", "first"),
    [
        ("ES", "CT", Sector.GENERAL, Body.OMIC_CATALONIA),
        ("ES", "MD", Sector.GENERAL, Body.OMIC),
        ("ES", "CT", Sector.TELECOM, Body.TELECOM_USERS),
        ("ES", "", Sector.BANK, Body.CENTRAL_BANK),
        ("IT", "CT", Sector.GENERAL, Body.CHAMBER),  # Catania, not Catalonia
        ("IT", "MI", Sector.GAS, Body.ARERA),
        ("IT", "", Sector.TELECOM, Body.CONCILIAWEB),
        ("IT", "", Sector.INSURANCE, Body.INSURANCE_ARBITER),
    ],
)
def test_the_sectors_own_body_comes_first(country, region, sector, first):
    assert bodies(company(country, region, sector))[0] is first


@pytest.mark.parametrize("sector", Sector)
@pytest.mark.parametrize(("country", "region"), [("ES", "CT"), ("ES", ""), ("IT", "CT")])
def test_every_company_has_somewhere_to_point_to_and_across_the_border(country, region, sector):
    named = bodies(company(country, region, sector))
    assert len(named) >= 2
    assert named[-1] is Body.ECC


def test_catalan_bodies_are_only_of_catalonia():
    catalan = {Body.OMIC_CATALONIA, Body.BOARD_CATALONIA}
    assert catalan.isdisjoint(bodies(company("ES", "MD")))
    assert catalan.isdisjoint(bodies(company("IT", "CT")))
    assert catalan <= set(bodies(company("ES", "CT")))


def test_there_are_thirty_five_categories_with_numbers_that_stay():
    assert [category.value for category in Category] == list(range(1, 36))
    assert Category.DEFECTIVE == 5
    assert Category.WRONG_INVOICE == 33


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_suggests_a_category(topic):
    assert likely(topic)
