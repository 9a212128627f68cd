"""The rules as data: complete, cited, and refused by name when a row is wrong."""

import re

import pytest

from cases.company import Company, Jurisdiction, Sector, SizeClass
from cases.deadlines import RULES, VERSION, Confidence, Purpose, Rule, Start, Unit, read_rules
from cases.taxonomy import CaseType

ROW = """
[[rule]]
id = "X1"
purpose = "answer"
n = 15
unit = "cd"
start = "received"
source = "nobody"
article = "policy"
confidence = "I"
"""


def test_every_row_of_the_law_page_is_here():
    rows = {f"D{n:02d}" for n in range(1, 34)} | {"W01", "W02", "R01", "R02", "R03", "R04"}
    assert rows <= {rule.id for rule in RULES}


def test_the_table_has_a_version_and_every_rule_a_source():
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", VERSION)
    for rule in RULES:
        assert rule.source
        assert re.fullmatch(r"[a-z0-9_]+", rule.article)


def test_what_is_only_policy_never_cites_an_article():
    for rule in RULES:
        assert (rule.article == "policy") == (rule.confidence is Confidence.INFERENCE), rule.id


@pytest.mark.parametrize(
    ("rule_id", "n", "unit"),
    [
        ("D04", 15, "cd"), ("D05", 15, "wd"), ("D06", 5, "cd"), ("D07", 2, "h"), ("D08", 10, "wd"),
        ("D11", 1, "mo"), ("D12", 1, "mo"), ("D13", 15, "wd"), ("D14", 15, "wd"), ("D15", 1, "mo"),
        ("D16", 30, "cd"), ("D17", 30, "cd"), ("D18", 60, "cd"), ("D18a", 90, "cd"), ("D19", 15, "cd"),
        ("D20", 30, "wd"), ("D21", 45, "cd"), ("D22", 45, "cd"), ("D23", 60, "cd"), ("D24", 15, "wd"),
        ("D24a", 35, "wd"), ("D25", 30, "cd"), ("D26", 60, "cd"), ("D26a", 45, "cd"), ("D26b", 30, "cd"),
        ("D27", 1, "mo"), ("D28", 72, "h"), ("D30", 30, "cd"), ("D30a", 15, "cd"), ("D31", 10, "wd"),
        ("D32", 14, "cd"), ("P05", 5, "wd"), ("D33", 10, "wd"), ("W01", 36, "mo"), ("W02", 24, "mo"), ("R01", 60, "mo"),
    ],
)  # fmt: skip
def test_the_numbers_are_those_of_the_law_page(rule_id, n, unit):
    (rule,) = (rule for rule in RULES if rule.id == rule_id)
    assert (rule.n, rule.unit) == (n, unit)


def test_only_ley_10_lets_missing_data_move_the_start():
    moved = {rule.id for rule in RULES if rule.start is Start.COMPLETED_OR_RECEIVED}
    assert moved == {"D05", "D06"}
    paused = {pause for rule in RULES for pause in rule.pauses}
    assert paused <= {rule.id for rule in RULES}
    assert "D04" not in paused


def test_an_absent_field_means_any():
    (rule,) = read_rules(ROW)
    assert rule == Rule(
        "X1", Purpose.ANSWER, 15, Unit.CALENDAR_DAYS, Start.RECEIVED, "nobody", "policy", Confidence.INFERENCE
    )
    company = Company("x", "B1", "a", Jurisdiction("IT"), "Europe/Rome", Sector.WASTE, SizeClass.SMALL)
    assert rule.binds(company, {Sector.WASTE})
    assert all(rule.covers(case_type, ()) for case_type in CaseType)


@pytest.mark.parametrize(
    ("written", "instead", "says"),
    [
        ("cd", "days", "X1: 'days' is not a valid Unit"),
        ('"answer"', '"reply"', "X1: 'reply' is not a valid Purpose"),
        ("n = 15", "n = -1", "X1: n must be"),
        ("n = 15", 'n = "15"', "X1: n must be"),
        ("n = 15", 'n = 15\nsectors = ["gaz"]', "X1: 'gaz' is not a valid Sector"),
        ("n = 15", 'n = 15\ncolour = "red"', "X1: .*colour"),
        ("n = 15", "", "X1: .*'n'"),
        ("n = 15", "n =", "Invalid value"),
    ],
)
def test_a_wrong_row_is_named(written, instead, says):
    with pytest.raises(ValueError, match=says):
        read_rules(ROW.replace(written, instead, 1))


def test_an_id_stands_once():
    with pytest.raises(ValueError, match="X1 is written twice"):
        read_rules(ROW + ROW)
