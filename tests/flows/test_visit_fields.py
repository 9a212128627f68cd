"""The days a customer wishes, and the day, hours and place that the house gives: tables."""

from datetime import date, time

import pytest

from cases.visit import DayPart, Wanted
from flows.answer import Answer, More, Rejected
from flows.desk.visit_fields import VisitDay, VisitHours, VisitPlace, hours_in
from flows.desk.visits import address_of
from flows.fields import DaysWanted
from flows.fields.days_wanted import wanted_in
from flows.understanding import Facts, Span, Understanding
from tests.flows.world import Chat


def heard(*days: tuple[str, str] | str, part: DayPart | None = None) -> Answer:
    spans = [(day, day) if isinstance(day, str) else day for day in days]
    dates = tuple(Span(date.fromisoformat(first), date.fromisoformat(last), "x") for first, last in spans)
    return Answer("x", heard=Understanding(facts=Facts(dates=dates, day_part=part)))


MOMENT = Chat().moment
TODAY = MOMENT.today


def test_the_table_is_of_its_day():
    assert date(2026, 11, 23) == TODAY, "the days below are counted from it"


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        (heard("2026-11-26"), ["2026-11-26/any"]),
        (heard("2026-11-26", part=DayPart.MORNING), ["2026-11-26/morning"]),
        (heard("2026-11-26", "2026-12-03"), ["2026-11-26/any", "2026-12-03/any"]),
        (heard("2026-11-28"), ["2026-11-28/any"]),  # a Saturday is nobody's holiday
        (heard(("2026-12-05", "2026-12-10")), ["2026-12-07/any", "2026-12-09/any", "2026-12-10/any"]),
        (heard(("2026-11-20", "2026-11-25")), ["2026-11-24/any", "2026-11-25/any"]),
    ],
)
def test_days_to_come_are_kept_and_of_a_period_its_working_days(answer, kept):
    assert DaysWanted().parse(answer, MOMENT, None) == kept


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (heard(), "not_a_date"),
        (heard("2026-11-22"), "gone_by"),
        (heard("2026-11-23"), "gone_by"),
        (heard("2026-12-08"), "holiday"),
        (heard("2026-11-29"), "holiday"),
        (heard("2027-11-23"), "too_far"),
        (heard(("2026-11-28", "2026-11-29")), "holiday"),
        (heard(*(f"2026-12-{n:02}" for n in (1, 2, 3, 4, 9, 10, 11))), "too_many"),
    ],
)
def test_a_day_that_cannot_be_is_refused(answer, code):
    read = DaysWanted().parse(answer, MOMENT, ["2026-11-26/any"])
    assert isinstance(read, Rejected)
    assert read.code == code
    assert read.kept == ["2026-11-26/any"]


def test_buttons_switch_halves_of_days_on_and_off():
    field = DaysWanted()
    one, two = (option.value for option in field.options(MOMENT, None)[:2])
    assert (one, two) == ("2026-11-24/morning", "2026-11-24/afternoon")
    assert field.parse(Answer(choice=one), MOMENT, None) == More([one])
    assert field.parse(Answer(choice=two), MOMENT, [one]) == More([one, two])
    assert field.parse(Answer(choice=one), MOMENT, [one, two]) == More([two])
    assert field.parse(Answer(choice=one), MOMENT, [one]).code == "none_chosen"
    stale = field.parse(Answer(choice="2026-11-20/morning"), MOMENT, [one])
    assert (stale.code, stale.kept) == ("gone_by", [one])
    assert field.parse(Answer(choice="2026-13-45/never"), MOMENT, [one]).code == "not_a_date"


def test_what_is_kept_is_read_back_in_order_of_time():
    value = ["2026-12-03/any", "2026-11-26/afternoon", "nonsense", "2026-11-26/morning"]
    assert [one.part for one in wanted_in(value)] == [DayPart.MORNING, DayPart.AFTERNOON, DayPart.ANY]


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("9-13", (time(9), time(13))),
        ("09:00–11:30", (time(9), time(11, 30))),
        ("de 9 a 11", (time(9), time(11))),
        ("15.30 - 17h", (time(15, 30), time(17))),
        ("dalle 9 alle 11", (time(9), time(11))),
        ("9-27", None),
        ("al matí", None),
        ("", None),
    ],
)
def test_hours_are_read_as_people_write_them(words, hours):
    assert hours_in(words) == hours


def test_hours_that_run_backwards_are_refused():
    assert VisitHours().parse(Answer("13-9"), MOMENT, None).code == "backwards"
    assert VisitHours().parse(Answer("9-13"), MOMENT, None) == "09:00-13:00"
    assert [one.value for one in VisitHours((DayPart.AFTERNOON,)).options(MOMENT, None)] == [
        "15:00-19:00",
        "09:00-13:00",
    ]


def test_the_day_of_a_visit_is_the_customers_where_that_can_be():
    wanted = (Wanted(date(2026, 11, 20)), Wanted(date(2026, 12, 8)), Wanted(date(2026, 12, 9)))
    assert [one.value for one in VisitDay(wanted).options(MOMENT, None)] == ["2026-12-09"]
    assert VisitDay().options(MOMENT, None)[0].value == "2026-11-24"
    assert VisitDay().parse(heard("2026-11-23"), MOMENT, None) == "2026-11-23"
    for answer, code in (
        (heard(), "not_a_date"),
        (heard("2026-11-22"), "gone_by"),
        (heard("2026-12-25"), "holiday"),
    ):
        assert VisitDay().parse(answer, MOMENT, None).code == code


def test_the_place_is_the_address_that_was_given_or_another_line():
    facts = {"service_address": {"street": "Carrer Major, 5", "postcode": "08001", "town": "Barcelona"}}
    known = address_of(facts)
    assert known == "Carrer Major, 5, 08001 Barcelona"
    assert VisitPlace(known).parse(Answer(choice="known"), MOMENT, None) == known
    assert VisitPlace("").parse(Answer("abc"), MOMENT, None).code == "too_short"
    assert address_of({}) == ""
