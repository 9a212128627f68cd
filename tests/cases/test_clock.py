"""The legal clock: the right rule, the right day, the right instant."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.clock import LegalClock, add_months, earlier_of
from cases.company import Company, Jurisdiction, Sector, SizeClass
from cases.taxonomy import CaseType

MADRID, ROME, CANARY = ZoneInfo("Europe/Madrid"), ZoneInfo("Europe/Rome"), ZoneInfo("Atlantic/Canary")
BARCELONA = Jurisdiction("ES", "CT", "Barcelona")
CLAIM = CaseType.CLAIM

# law.md section 6: received, then 5 cal, 15 cal, 1 month, 15 wd ES, 15 wd CT, 15 wd BCN, 10 wd BCN, 15 wd IT,
# 15 wd IT-MI, 30 cal, 45 cal, 60 cal.
VECTORS = """
2026-04-01 04-06 04-16 05-01 04-23 04-24 04-24 04-17 04-23 04-23 05-01 05-16 05-31
2026-06-22 06-27 07-07 07-22 07-13 07-14 07-14 07-07 07-13 07-13 07-22 08-06 08-21
2026-09-10 09-15 09-25 10-10 10-01 10-02 10-05 09-28 10-01 10-01 10-10 10-25 11-09
2026-11-23 11-28 12-08 12-23 12-15 12-15 12-15 12-07 12-15 12-16 12-23 2027-01-07 2027-01-22
2026-12-01 12-06 12-16 2027-01-01 12-23 12-23 12-23 12-16 12-23 12-24 12-31 2027-01-15 2027-01-30
2026-12-18 12-23 2027-01-02 2027-01-18 2027-01-13 2027-01-13 2027-01-13 2027-01-05 2027-01-13 2027-01-13 2027-01-17 2027-02-01 2027-02-16
"""
ES, CT, IT, MI = (Jurisdiction(c, r) for c, r in (("ES", ""), ("ES", "CT"), ("IT", ""), ("IT", "MI")))
COLUMNS = [
    (ES, "D06"), (ES, "D04"), (CT, "D11"), (ES, "D05"), (CT, "D05"), (BARCELONA, "D05"), (BARCELONA, "D08"),
    (IT, "D24"), (MI, "D24"), (IT, "D17"), (IT, "D22"), (IT, "D23"),
]  # fmt: skip


def company(seat=BARCELONA, zone="", sector=Sector.GENERAL, size=SizeClass.LARGE, **more):
    zone = zone or ("Europe/Rome" if seat.country == "IT" else "Europe/Madrid")
    return Company("Exemple SL", "B00000000", "Carrer 1", seat, zone, sector, size, **more)


def clock(*args, **more):
    return LegalClock(company(*args, **more))


def noon(day, zone=MADRID):
    return datetime.combine(date.fromisoformat(day), datetime.min.time(), zone) + timedelta(hours=12)


def vectors():
    for line in VECTORS.split("\n")[1:-1]:
        received, *dues = line.split(" ")
        for (seat, rule_id), due in zip(COLUMNS, dues, strict=True):
            yield received, seat, rule_id, due if len(due) == 10 else f"2026-{due}"


@pytest.mark.parametrize(("received", "seat", "rule_id", "due"), list(vectors()))
def test_the_vectors_of_the_law_page(received, seat, rule_id, due):
    legal = clock(seat)
    zone = ROME if seat.country == "IT" else MADRID
    term = legal.until(rule_id, noon(received, zone))
    assert term.due.isoformat() == due
    assert term.due_at.astimezone(zone).replace(microsecond=0).isoformat()[:19] == f"{due}T23:59:59"


@pytest.mark.parametrize(
    ("what", "rule_id", "due"),
    [
        ((company(), CLAIM, {}), "D04", "2026-12-08"),
        ((company(), CaseType.COMPLAINT, {}), "D04", "2026-12-08"),
        ((company(), CaseType.REPORT, {}), "D04", "2026-12-08"),
        ((company(size=SizeClass.SMALL), CLAIM, {"billing": True}), "D04", "2026-12-08"),
        ((company(), CLAIM, {"billing": True}), "D06", "2026-11-28"),
        ((company(size=SizeClass.UNKNOWN), CLAIM, {"billing": True}), "D06", "2026-11-28"),
        ((company(), CaseType.ENQUIRY, {}), "D05", "2026-12-15"),
        ((company(size=SizeClass.SMALL), CaseType.ENQUIRY, {}), "P01", "2026-12-08"),
        ((company(), CaseType.SUGGESTION, {"billing": True}), "D30", "2026-12-23"),
        ((company(), CaseType.PRAISE, {}), "P03", "2026-12-08"),
        ((company(sector=Sector.WATER), CaseType.ENQUIRY, {"service_cut": True}), "D07", "2026-11-23"),
        ((company(sector=Sector.TELECOM), CLAIM, {"service_cut": True}), "D07", "2026-11-23"),
        ((company(), CLAIM, {"service_cut": True}), "D04", "2026-12-08"),
        ((company(sector=Sector.BANK), CLAIM, {"payment_service": True}), "D04", "2026-12-08"),
        ((company(Jurisdiction("ES", "AN")), CLAIM, {"official_form": True}), "D04", "2026-12-08"),
        ((company(Jurisdiction("ES", "AN")), CLAIM, {}), "D04", "2026-12-08"),
        ((company(IT), CLAIM, {}), "D16", "2026-12-23"),
        ((company(IT), CaseType.ENQUIRY, {}), "P02", "2026-12-23"),
        ((company(IT), CaseType.SUGGESTION, {}), "D30", "2026-12-23"),
        ((company(IT, sector=Sector.GAS), CLAIM, {}), "D17", "2026-12-23"),
        ((company(IT, sector=Sector.GAS), CLAIM, {"billing": True}), "D17", "2026-12-23"),
        ((company(IT, sector=Sector.GAS), CLAIM, {"double_billing": True}), "D19", "2026-12-08"),
        ((company(IT, sector=Sector.WATER), CLAIM, {}), "D20", "2027-01-08"),
        ((company(IT, sector=Sector.WASTE), CLAIM, {}), "D20a", "2027-01-08"),
        ((company(IT, sector=Sector.TELECOM), CLAIM, {}), "D21", "2027-01-07"),
        ((company(IT, sector=Sector.INSURANCE), CLAIM, {}), "D22", "2027-01-07"),
        ((company(IT, sector=Sector.BANK), CLAIM, {}), "D23", "2027-01-22"),
        ((company(IT, sector=Sector.BANK), CLAIM, {"payment_service": True}), "D24", "2026-12-15"),
        ((company(IT, sector=Sector.PAYMENTS), CLAIM, {}), "D24", "2026-12-15"),
        ((company(IT, sector=Sector.PUBLIC_SERVICE), CLAIM, {}), "D25", "2026-12-23"),
        ((company(IT, sector=Sector.INVESTMENT), CLAIM, {}), "D26", "2027-01-22"),
        ((company(IT, sector=Sector.POST), CLAIM, {}), "D26a", "2027-01-07"),
        ((company(IT, sector=Sector.TRANSPORT), CLAIM, {}), "D26b", "2026-12-23"),
    ],
)  # fmt: skip
def test_the_earliest_rule_that_applies_wins(what, rule_id, due):
    whose, case_type, facts = what
    told = LegalClock(whose).deadline(case_type, noon("2026-11-23"), **facts)
    assert (told.rule_id, told.due.isoformat()) == (rule_id, due)
    assert told.candidates[0].rule_id == rule_id
    assert [c.due_at for c in told.candidates] == sorted(c.due_at for c in told.candidates)


def test_the_rules_that_lost_are_kept_for_the_desk():
    told = clock().deadline(CLAIM, noon("2026-11-23"))
    assert [term.rule_id for term in told.candidates] == ["D04", "D05", "D11"]
    assert {"D12", "D13", "D04"} <= {
        term.rule_id
        for term in clock(sector=Sector.BANK)
        .deadline(CLAIM, noon("2026-11-23"), payment_service=True)
        .candidates
    }
    electric = clock(sector=Sector.ELECTRICITY).deadline(CLAIM, noon("2026-11-23"))
    assert "D14" in {term.rule_id for term in electric.candidates}
    telecom = clock(sector=Sector.TELECOM).deadline(CLAIM, noon("2026-11-23"))
    assert "D15" in {term.rule_id for term in telecom.candidates}


def test_andalusias_ten_working_days_win_unless_its_holidays_make_them_the_longer():
    legal = clock(Jurisdiction("ES", "AN"))
    june = legal.deadline(CLAIM, noon("2026-06-22"), official_form=True)
    assert (june.rule_id, june.due) == ("D33", date(2026, 7, 6))
    december = legal.deadline(CLAIM, noon("2026-11-23"), official_form=True)  # 7 and 8 December are holidays
    assert [(term.rule_id, term.due.day) for term in december.candidates[:2]] == [("D04", 8), ("D33", 9)]


def test_a_four_monthly_bill_has_ninety_days_instead_of_sixty():
    legal = clock(IT, sector=Sector.ELECTRICITY)
    usual = legal.deadline(CLAIM, noon("2026-11-23"), billing=True)
    slow = legal.deadline(CLAIM, noon("2026-11-23"), billing=True, four_monthly_bill=True)
    assert [term.n for term in usual.candidates] == [30, 60]
    assert [term.n for term in slow.candidates] == [30, 90]


@pytest.mark.parametrize(
    ("zone", "received", "due", "due_at"),
    [
        ("Europe/Madrid", "2026-11-23T22:59:59+00:00", "2026-12-08", "2026-12-08T22:59:59"),
        ("Europe/Madrid", "2026-11-23T23:00:00+00:00", "2026-12-09", "2026-12-09T22:59:59"),
        ("Atlantic/Canary", "2026-11-23T23:59:59+00:00", "2026-12-08", "2026-12-08T23:59:59"),
        ("Atlantic/Canary", "2026-11-24T00:00:00+00:00", "2026-12-09", "2026-12-09T23:59:59"),
        ("Europe/Madrid", "2026-03-20T22:30:00+00:00", "2026-04-04", "2026-04-04T21:59:59"),
        ("Europe/Madrid", "2026-10-15T21:59:00+00:00", "2026-10-30", "2026-10-30T22:59:59"),
        ("Europe/Madrid", "2026-12-31T22:59:00+00:00", "2027-01-15", "2027-01-15T22:59:59"),
        ("Europe/Madrid", "2026-12-31T23:00:00+00:00", "2027-01-16", "2027-01-16T22:59:59"),
        ("Europe/Madrid", "2028-02-14T11:00:00+00:00", "2028-02-29", "2028-02-29T22:59:59"),
    ],
)
def test_the_day_is_the_companys_own(zone, received, due, due_at):
    told = clock(zone=zone).deadline(CLAIM, datetime.fromisoformat(received))
    assert told.due.isoformat() == due
    assert told.due_at.isoformat().startswith(due_at)
    assert told.due_at.tzinfo is UTC


@pytest.mark.parametrize(
    ("received", "due_at"),
    [
        ("2026-03-29T01:30:00+01:00", "2026-03-29T04:30:00+02:00"),  # the clocks go forward at 2
        ("2026-10-25T01:30:00+02:00", "2026-10-25T02:30:00+01:00"),  # and back at 3: 2:30 comes twice
        ("2026-10-25T02:30:00+02:00", "2026-10-25T03:30:00+01:00"),
        ("2027-03-28T00:59:00+01:00", "2027-03-28T03:59:00+02:00"),
        ("2026-12-31T23:00:00+01:00", "2027-01-01T01:00:00+01:00"),
    ],
)
def test_hours_run_on_the_wall_clock_day_and_night(received, due_at):
    told = clock(sector=Sector.WATER).deadline(CLAIM, datetime.fromisoformat(received), service_cut=True)
    assert told.rule_id == "D07"
    assert told.due_at == datetime.fromisoformat(due_at)
    assert told.due_at - told.starts_at == timedelta(hours=2)
    assert told.due == told.due_at.astimezone(MADRID).date()


@pytest.mark.parametrize(
    ("day", "months", "end"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-12-31", 1, "2027-01-31"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2026-12-01", 36, "2029-12-01"),
        ("2026-05-31", 12, "2027-05-31"),
    ],
)
def test_months_end_on_the_same_number_or_on_the_last_day(day, months, end):
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(end)


def test_completing_restarts_ley_10_and_never_the_fifteen_days():
    legal = clock()
    received, completed = noon("2026-11-23"), noon("2026-11-30")
    bill = legal.deadline(CLAIM, received, billing=True, completed_at=completed)
    assert (bill.rule_id, bill.due) == ("D06", date(2026, 12, 5))
    assert legal.deadline(CLAIM, received, completed_at=completed).due == date(2026, 12, 8)
    late = legal.deadline(CLAIM, received, billing=True, completed_at=noon("2026-12-07"))
    assert (late.rule_id, late.due) == ("D04", date(2026, 12, 8))
    assert legal.deadline(CaseType.ENQUIRY, received, completed_at=completed).starts_at == completed


def test_retyping_never_lengthens_the_term():
    legal = clock()
    claim = legal.deadline(CLAIM, noon("2026-11-23"))
    suggestion = legal.deadline(CaseType.SUGGESTION, noon("2026-11-23"))
    assert earlier_of(claim, suggestion) is claim
    assert earlier_of(suggestion, claim) is claim
    praise = legal.deadline(CaseType.PRAISE, noon("2026-11-23"))
    assert earlier_of(claim, praise) is claim


def test_the_internal_target_is_the_last_day_somebody_works():
    told = clock().deadline(CLAIM, noon("2026-11-23"))
    assert (told.due, told.internal_target) == (date(2026, 12, 8), date(2026, 12, 7))  # the Immaculate
    saturday = clock().deadline(CLAIM, noon("2026-11-23"), billing=True)
    assert (saturday.due, saturday.internal_target) == (date(2026, 11, 28), date(2026, 11, 27))
    sunday = clock(sector=Sector.WATER).deadline(CLAIM, noon("2026-11-22"), service_cut=True)
    assert sunday.internal_target == sunday.due == date(2026, 11, 22)


def test_shares_of_the_term_are_instants_within_it():
    told = clock(sector=Sector.WATER).deadline(CLAIM, noon("2026-11-23"), service_cut=True)
    assert told.share(50) == noon("2026-11-23") + timedelta(hours=1)
    assert told.share(100) == told.due_at


def test_working_days_counted_in_an_unconfirmed_year_say_so():
    legal = clock()
    assert not legal.until("D05", noon("2026-11-23")).unconfirmed_year
    assert legal.until("D05", noon("2026-12-18")).unconfirmed_year
    assert not legal.until("D04", noon("2026-12-18")).unconfirmed_year


def test_a_towns_own_holiday_moves_a_working_day():
    girona = Jurisdiction("ES", "CT", "Girona")
    plain = clock(girona).until("D08", noon("2026-10-20"))
    local = clock(girona, local_holidays=("10-29",)).until("D08", noon("2026-10-20"))
    assert (plain.due, local.due) == (date(2026, 11, 3), date(2026, 11, 4))


@pytest.mark.parametrize(
    ("rule_id", "end"),
    [
        ("D32", "2026-12-07"),
        ("W01", "2029-11-23"),
        ("R01", "2031-11-23"),
        ("D10", "2026-11-23"),
        ("P04", "2026-12-07"),
    ],
)
def test_any_rule_can_be_asked_for_its_end(rule_id, end):
    assert clock().until(rule_id, noon("2026-11-23")).due.isoformat() == end


def test_a_share_and_an_unknown_rule_have_no_end_of_their_own():
    with pytest.raises(ValueError, match="D03 is a share"):
        clock().until("D03", noon("2026-11-23"))
    with pytest.raises(ValueError, match="'D99' is unknown"):
        clock().until("D99", noon("2026-11-23"))


def test_an_instant_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="with a zone"):
        clock().deadline(CLAIM, datetime(2026, 11, 23, 12))  # noqa: DTZ001
    with pytest.raises(ValueError, match="before it is received"):
        clock().deadline(CLAIM, noon("2026-11-23"), completed_at=noon("2026-11-22"))


def test_a_company_the_clock_cannot_serve_is_refused_at_the_start():
    with pytest.raises(ValueError, match="no rule dates a claim in FR"):
        clock(Jurisdiction("FR"))
    with pytest.raises(ValueError, match="'Europe/Girona' is unknown"):
        clock(zone="Europe/Girona")
    with pytest.raises(ValueError, match="'Reus' must be a date"):
        LegalClock(replace(company(), local_holidays=("Reus",)))


FACTS = ("billing", "double_billing", "service_cut", "official_form", "payment_service")


@given(
    seat=st.sampled_from([ES, CT, BARCELONA, Jurisdiction("ES", "AN"), IT, MI]),
    sector=st.sampled_from(Sector),
    size=st.sampled_from(SizeClass),
    case_type=st.sampled_from(CaseType),
    facts=st.frozensets(st.sampled_from(FACTS)),
    more=st.sampled_from(FACTS),
    received=st.datetimes(datetime(2024, 1, 1), datetime(2029, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
)
def test_every_case_has_a_term_and_knowing_more_never_lengthens_it(
    seat, sector, size, case_type, facts, more, received
):
    legal = clock(seat, sector=sector, size=size)
    told = legal.deadline(case_type, received, **dict.fromkeys(facts, True))
    assert received < told.due_at <= received + timedelta(days=62)
    assert told.internal_target <= told.due
    assert legal.deadline(case_type, received, **dict.fromkeys(facts | {more}, True)).due_at <= told.due_at
