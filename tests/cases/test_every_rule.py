"""Every row of the table of terms, applied to one instant and compared with a date counted by hand.

From Monday 2 March 2026, 12:00. Holidays on the way, by place: 3 April (Good Friday) in Spain and Catalonia,
6 April (Easter Monday) in Catalonia and Italy, 2 April (Maundy Thursday) in Andalusia; Saturdays and Sundays.
"""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from cases.clock import LegalClock
from cases.company import Company, Jurisdiction, Sector, SizeClass
from cases.deadlines import RULES, Purpose, Unit

NOON = datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("Europe/Madrid"))
PLACES = {"ES": Jurisdiction("ES", "CT"), "IT": Jurisdiction("IT", "MI"), "": Jurisdiction("ES", "CT")}
ENDS = {
    # Spain
    "D04": "2026-03-17", "D05": "2026-03-23", "D06": "2026-03-07", "D11": "2026-04-02", "D12": "2026-04-02",
    "D13": "2026-03-23", "D14": "2026-03-23", "D15": "2026-04-02", "D33": "2026-03-16", "P01": "2026-03-17",
    # Italy: 30 working days pass Easter Monday, and so do 35
    "D16": "2026-04-01", "D17": "2026-04-01", "D18": "2026-05-01", "D18a": "2026-05-31", "D19": "2026-03-17",
    "D20": "2026-04-14", "D20a": "2026-04-14", "D21": "2026-04-16", "D22": "2026-04-16", "D23": "2026-05-01",
    "D24": "2026-03-23", "D24a": "2026-04-21", "D25": "2026-04-01", "D26": "2026-05-01", "D26a": "2026-04-16",
    "D26b": "2026-04-01", "P02": "2026-04-01",
    # everywhere
    "D30": "2026-04-01", "P03": "2026-03-17", "D02": "2026-03-03", "D08": "2026-03-16", "D12a": "2026-03-12",
    "P04": "2026-03-16", "D12b": "2026-03-12", "D10": "2026-03-02", "D30a": "2026-03-17", "D31": "2026-03-16",
    "D32": "2026-03-16", "P05": "2026-03-09", "D27": "2026-04-02", "D29": "2026-04-02",
    # guarantees and keeping
    "W01": "2029-03-02", "W01a": "2028-03-02", "W01b": "2027-03-02", "W01c": "2028-03-02", "W01d": "2027-03-02",
    "W02": "2028-03-02", "W02a": "2027-03-02", "W02b": "2027-03-02", "W02c": "2028-05-02", "R01": "2031-03-02",
    "R02": "2029-03-02", "R03": "2026-03-09", "R04": "2031-03-02",
}  # fmt: skip
SPANS = {
    "D01": timedelta(minutes=5),
    "D02a": timedelta(hours=1),
    "D07": timedelta(hours=2),
    "D09": timedelta(minutes=3),
    "D28": timedelta(hours=72),
}
COUNTED = [rule for rule in RULES if rule.unit not in {Unit.SHARE, Unit.HOURS, Unit.MINUTES}]
CLOCKED = [rule for rule in RULES if rule.unit in {Unit.HOURS, Unit.MINUTES}]


def company(rule) -> Company:
    """One that the rule binds."""
    seat = Jurisdiction(rule.country or "ES", rule.region or PLACES[rule.country].region)
    sector = min(rule.sectors, default=Sector.GENERAL)
    size = SizeClass.SMALL if rule.ley10 is False else SizeClass.LARGE
    return Company("Prova", "B0", "Carrer 1", seat, "Europe/Madrid", sector, size)


@pytest.mark.parametrize("rule", COUNTED, ids=lambda rule: rule.id)
def test_each_rule_in_days_and_months_ends_where_a_person_counts_it(rule):
    of = company(rule)
    assert rule.binds(of, {of.sector})
    term = LegalClock(of).until(rule.id, NOON)
    assert term.due == date.fromisoformat(ENDS[rule.id])
    last = datetime.combine(term.due, datetime.max.time(), ZoneInfo("Europe/Madrid"))
    assert (term.due_at, term.article, term.rule_id) == (last.astimezone(UTC), rule.article, rule.id)


@pytest.mark.parametrize("rule", CLOCKED, ids=lambda rule: rule.id)
def test_each_rule_in_hours_and_minutes_ends_to_the_second(rule):
    assert LegalClock(company(rule)).until(rule.id, NOON).due_at == NOON + SPANS[rule.id]


def test_the_shares_of_the_term_are_the_instants_of_status_messages():
    shares = {rule.id: rule.n for rule in RULES if rule.unit is Unit.SHARE}
    assert shares == {"D03": 50, "D03a": 100}


@pytest.mark.parametrize(
    ("country", "sector", "size", "due"),
    [
        ("ES", Sector.GENERAL, SizeClass.SMALL, "2026-03-16"),
        ("ES", Sector.GENERAL, SizeClass.LARGE, "2026-03-16"),
        ("ES", Sector.BANK, SizeClass.LARGE, "2026-03-16"),  # ten calendar days would be the 12th
        ("IT", Sector.GENERAL, SizeClass.SMALL, "2026-03-16"),
    ],
)
def test_whoever_must_complete_has_ten_working_days_everywhere(country, sector, size, due):
    of = Company("Prova", "B0", "Carrer 1", PLACES[country], "Europe/Madrid", sector, size)
    assert LegalClock(of).completion(NOON).due == date.fromisoformat(due)


def test_the_rules_that_answer_are_those_a_case_type_can_meet():
    """A row that no company and no case could ever meet would be a row nobody would miss."""
    for rule in RULES:
        if rule.purpose is Purpose.ANSWER:
            assert rule.binds(company(rule), {company(rule).sector}), rule.id
