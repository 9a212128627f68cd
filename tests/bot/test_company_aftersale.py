"""The table [aftersales]: the example shows what holds without it, and a company may only be stricter."""

from datetime import time

import pytest

from aftersales.occasions import OCCASIONS
from bot.aftersale_file import AfterSale as Table
from bot.company import load_company
from bot.occasion_rules import rules_of
from cases.company import AfterSale
from tests.bot.test_company import EXAMPLE, SMALLEST, company_file, told

__all__ = ["company_file"]
ITALIAN = SMALLEST.replace('"B17999996"', '"12345670017"').replace("ES-CT", "IT-MI")


def test_the_example_shows_what_holds_without_it():
    company = load_company(EXAMPLE)
    shown = company.aftersales
    declared = rules_of(company).occasions
    assert declared == OCCASIONS
    assert dict(shown.days) == {name: each.days for name, each in declared.items() if each.days is not None}
    assert shown == AfterSale(days=shown.days)
    text = EXAMPLE.read_text(encoding="utf-8")
    assert [key for key in Table.model_fields if f"\n{key} = " not in text] == ["days"], "a table of its own"
    assert [name for name in OCCASIONS if name not in text] == []


def test_a_company_tunes_what_it_wants(company_file):
    own = (
        '[aftersales]\noff = ["anniversary"]\nweekdays = ["tuesday", "saturday"]\nhours = "11:00-13:30"\n'
        "promotions_a_month = 1\npromotion_days_apart = 14\nafter_case_days = 45\nafter_low_score_days = 30\n"
        'birthday_any_day = true\nleap_birthday = "03-01"\n[aftersales.days]\ngetting_started = 10\n'
    )
    assert load_company(company_file(SMALLEST + own)).aftersales == AfterSale(
        frozenset({"anniversary"}), (("getting_started", 10),), (time(11), time(13, 30)), frozenset({1, 5}),
        1, 14, 45, 30, True, "03-01",
    )  # fmt: skip


def test_where_the_law_allows_it_advertising_may_use_the_service_chat(company_file):
    own = "[aftersales]\npromotions_in_service_chat = true\n"
    assert load_company(company_file(ITALIAN + own)).aftersales.promotions_in_service_chat
    assert "LGDCU art. 21.2" in "\n".join(told(company_file(SMALLEST + own)))


@pytest.mark.parametrize(
    ("line", "allowed"),
    [
        ('off = ["brithday"]', "birthday"),
        ('off = ["birthday", "birthday"]', "each item once"),
        ('weekdays = ["dilluns"]', "monday, tuesday"),
        ("weekdays = []", "at least 1 item"),
        ('weekdays = ["sunday"]', "never on Sundays"),
        ('hours = "8:00-19:00"', "Mon 09:00-21:00"),
        ('hours = "10:00-24:00"', "Mon 09:00-21:00"),
        ("hours = 10", "10:00-19:00"),
        ('hours = "19:00-10:00"', "09:30-13:30"),
        ("promotions_a_month = 3", "0 to 2"),
        ("promotion_days_apart = 6", "7 to 365"),
        ("after_case_days = 29", "30 to 365"),
        ('after_low_score_days = "90"', "a whole number"),
        ("birthday_any_day = 1", "true or false"),
        ('leap_birthday = "02-29"', "02-28, 03-01"),
        ("days = { warranty_30 = 30 }", "warranty_60"),
        ("days = { birthday = 1 }", "delivery_check"),
        ("days = { warranty_60 = 366 }", "0 to 365 days for warranty_60"),
        ("birthdays = true", "there is no such key"),
    ],
)
def test_what_cannot_be_is_told_with_its_line(company_file, line, allowed):
    said = "\n".join(told(company_file(f"{SMALLEST}[aftersales]\n{line}\n")))
    assert allowed in said
    assert f"aftersales.{line.split()[0]}" in said
    assert "line 7" in said


def test_italian_hours_have_the_italian_frame(company_file):
    own = '[aftersales]\nweekdays = ["monday", "saturday"]\nhours = "9:30-19:00"\n'
    assert "Sat 10:00-19:00" in "\n".join(told(company_file(ITALIAN + own)))
