"""On which day, at which hour, and no more: the rules of the occasions as tables."""

from datetime import date, timedelta
from itertools import islice

import pytest

from aftersales.leap import LeapBirthday, celebrated_on
from aftersales.occasion import Occasion
from aftersales.occasions import DECLARED, OCCASIONS
from aftersales.outcome import LetGo, PutOff, Tell, outcome, was_told
from aftersales.planning import Fallen, planned
from aftersales.right_moment import Circumstances, MessageClass
from flows import buttons
from flows.declared.catalogue import FLOWS
from flows.declared.occasions import FOLLOWS
from flows.replies import Replied
from tests.aftersales.given import bought, local, rules

GOODS = bought(
    "2026-03-02",
    delivered_on="2026-03-05",
    service_months=6,
    ready_on="2026-05-04",
    covered_until="2029-03-05",
)


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("delivery_check", ["2026-03-06"]),
        ("getting_started", ["2026-03-08"]),
        ("satisfaction_delivery", ["2026-03-12"]),
        ("maintenance_due", ["2026-09-05", "2027-03-05", "2027-09-05"]),
        ("maintenance_again", ["2026-09-19", "2027-03-19", "2027-09-19"]),
        ("warranty_60", ["2029-01-04"]),
        ("warranty_15", ["2029-02-18"]),
        ("repair_ready", ["2026-05-04"]),
        ("anniversary", ["2027-03-02", "2028-03-02", "2029-03-02"]),
        ("birthday", []),
    ],
)
def test_each_falls_on_its_days(name, days):
    assert [f"{day}" for day in islice(OCCASIONS[name].falls(GOODS, {}), 3)] == days


def test_of_what_is_not_known_nothing_falls_but_the_question_whether_it_arrived():
    plain = bought("2026-03-02")
    falling = {each.name: [*islice(each.falls(plain, {}), 1)] for each in DECLARED}
    assert {name for name, days in falling.items() if days} == {"delivery_check", "anniversary"}
    assert falling["delivery_check"] == [date(2026, 3, 13)]


def test_a_company_has_its_own_number_of_days():
    assert [*OCCASIONS["getting_started"].falls(GOODS, {"getting_started": 10})] == [date(2026, 3, 15)]


@pytest.mark.parametrize(
    ("name", "on", "due"),
    [
        ("delivery_check", "2026-03-06", "2026-03-06T10:00"),  # a Friday
        ("getting_started", "2026-03-08", "2026-03-09T10:00"),  # a Sunday
        ("birthday", "2026-12-25", "2026-12-28T10:00"),  # Christmas, its second day and a Sunday
        ("warranty_60", "2026-03-29", "2026-03-30T10:00"),  # the clocks go forward
    ],
)
def test_it_opens_on_the_day_or_after_it_and_never_before(name, on, due):
    assert rules().opening(OCCASIONS[name], date.fromisoformat(on)) == local(due)


def test_only_the_next_of_each_is_planned():
    plans = {each.occasion: each.day for each in planned([GOODS], (), rules(), local("2026-09-10T12:00"))}
    assert plans == {
        "maintenance_due": date(2026, 9, 5),  # keeps until the 17th
        "maintenance_again": date(2026, 9, 19),
        "warranty_60": date(2029, 1, 4),
        "warranty_15": date(2029, 2, 18),
        "anniversary": date(2027, 3, 2),
    }


def test_what_was_told_is_not_planned_again_and_what_was_let_go_not_on_that_day():
    told = Fallen("maintenance_due", 1, date(2026, 9, 5), "sent")
    missed = Fallen("maintenance_again", 1, date(2026, 9, 19), "open_case")
    plans = planned([GOODS], (told, missed), rules(), local("2026-09-20T12:00"))
    days = {each.occasion: each.day for each in plans}
    assert (days["maintenance_due"], days["maintenance_again"]) == (date(2027, 3, 5), date(2027, 3, 19))


def test_what_may_not_come_again_does_not_even_when_its_day_moves():
    moved = bought("2026-03-02", delivered_on="2026-03-20")
    for result, comes in (("sent", False), ("arrived", False), ("open_case", True), ("too_late", True)):
        over = (Fallen("delivery_check", 1, date(2026, 3, 6), result),)
        plans = planned([moved], over, rules(OCCASIONS["delivery_check"]), local("2026-03-10T12:00"))
        assert bool(plans) is comes is not was_told(result)


def test_a_person_has_one_anniversary_that_of_the_first_purchase():
    many = [bought(day, id=nth) for nth, day in enumerate(("2026-05-05", "2025-02-28", "2026-01-01"), 1)]
    (one,) = planned(many, (), rules(OCCASIONS["anniversary"]), local("2026-03-10T12:00"))
    assert (one.about, one.day) == (0, date(2027, 2, 28))


def test_who_bought_on_the_29th_of_february_has_an_anniversary_every_year():
    days = islice(OCCASIONS["anniversary"].falls(bought("2024-02-29"), {}), 4)
    assert [f"{day}" for day in days] == ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]


@pytest.mark.parametrize(
    ("day", "leap", "born"),
    [
        ("2027-02-28", "02-28", ("02-28", "02-29")),
        ("2027-02-28", "03-01", ("02-28",)),
        ("2027-03-01", "03-01", ("03-01", "02-29")),
        ("2027-03-01", "02-28", ("03-01",)),
        ("2028-02-28", "02-28", ("02-28",)),
        ("2028-02-29", "02-28", ("02-29",)),
        ("2028-03-01", "03-01", ("03-01",)),
        ("2100-02-28", "02-28", ("02-28", "02-29")),
    ],
)
def test_whose_birthday_is_celebrated(day, leap, born):
    assert celebrated_on(date.fromisoformat(day), LeapBirthday(leap)) == born


def test_everybody_is_celebrated_on_one_day_of_every_year():
    for year in (2027, 2028, 2100):
        for leap in LeapBirthday:
            days = [date(year, 1, 1) + timedelta(days=nth) for nth in range(366)]
            born = [one for day in days if day.year == year for one in celebrated_on(day, leap)]
            assert len(born) == len(set(born)) == 366


CASE = Circumstances(open_case=True)
BIRTHDAY, CHECK, READY = OCCASIONS["birthday"], OCCASIONS["delivery_check"], OCCASIONS["repair_ready"]


@pytest.mark.parametrize(
    ("occasion", "day", "of", "at", "becomes"),
    [
        (CHECK, "2026-03-06", Circumstances(), "2026-03-06T10:00", Tell()),
        (CHECK, "2026-03-06", Circumstances(), "2026-03-06T09:59", PutOff(local("2026-03-06T10:00"))),
        (CHECK, "2026-03-06", Circumstances(), "2026-03-06T19:00", PutOff(local("2026-03-09T10:00"))),
        (CHECK, "2026-03-06", CASE, "2026-03-06T10:00", PutOff(local("2026-03-09T10:00"))),
        (CHECK, "2026-03-06", CASE, "2026-03-11T10:00", LetGo("open_case")),
        (CHECK, "2026-03-06", Circumstances(), "2026-03-12T10:00", LetGo("too_late")),
        (READY, "2026-03-06", CASE, "2026-03-06T10:00", Tell()),
        (BIRTHDAY, "2026-03-06", Circumstances(), "2026-03-06T10:30", LetGo("no_consent")),
        (BIRTHDAY, "2026-03-06", Circumstances(erased=True), "2026-03-06T10:30", LetGo("erased")),
        (BIRTHDAY, "2026-03-06", Circumstances(suppressed=True), "2026-03-06T10:30", LetGo("suppressed")),
        (BIRTHDAY, "2026-03-06", CASE, "2026-03-06T12:00", PutOff(local("2026-03-09T10:00"))),
    ],
)
def test_what_becomes_of_a_plan(occasion, day, of, at, becomes):
    assert outcome(occasion, date.fromisoformat(day), of, local(at), rules()) == becomes


def test_of_what_nobody_waits_for_one_a_day_is_enough():
    today = Circumstances(touched=((MessageClass.MAINTENANCE, local("2026-03-06T10:05")),))
    at = local("2026-03-06T11:00")
    assert outcome(CHECK, date(2026, 3, 6), today, at, rules()) == PutOff(local("2026-03-09T10:00"))
    assert outcome(READY, date(2026, 3, 6), today, at, rules()) == Tell()


@pytest.mark.parametrize(("name", "keeps"), [("no spaces", 1), ("x" * 33, 1), ("", 1), ("fine", -1)])
def test_a_wrong_declaration_is_told_at_once(name, keeps):
    with pytest.raises(ValueError, match="occasion"):
        Occasion(name, MessageClass.CARE, keeps=keeps)


def test_every_reply_leads_somewhere_and_fits_a_button():
    replies = {(each.name, reply) for each in DECLARED for reply in each.replies}
    assert {reply for _, reply in replies} == set(FOLLOWS)
    assert {begins.flow for begins in FOLLOWS.values() if begins} <= set(FLOWS)
    for name, reply in replies:
        packed = buttons.data(Replied(name, 10**18 - 1, reply), "0")
        assert buttons.pressed(packed) == Replied(name, 10**18 - 1, reply, "0")
