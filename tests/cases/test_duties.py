"""What falling due leads to, whom the house tells, what lateness costs, and when customers are left in peace."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from cases import commands as c
from cases.agenda import Due, What, agenda
from cases.alerts import AlertKind, moot
from cases.commands import move_of
from cases.company import Opening, Sector
from cases.duties import duty
from cases.happened import Notice
from cases.indemnity import INDEMNITIES, owed
from cases.lifecycle import row_of
from cases.quiet import FRAMES, MessagingHours
from cases.status import Actor, Status
from cases.taxonomy import CaseType
from tests.cases.lives import (
    AGENT,
    ANNA,
    ASSESSED,
    BOT,
    MILAN,
    RULES,
    SCENES,
    SHOP,
    START,
    Story,
    accepted,
    acknowledged,
    decided,
    needs_info,
    received,
    registration,
    rejected,
    rules_of,
    silent,
)

A_MINUTE = timedelta(minutes=1)


def due_of(story: Story, what: What, nth: int = 1) -> Due:
    return next(due for due in agenda(story.now, story.rules) if (due.what, due.nth) == (what, nth))


def duty_of(story: Story, what: What, nth: int = 1, late: timedelta = timedelta()):
    due = due_of(story, what, nth)
    return duty(story.now, due, due.at + late, story.rules)


@pytest.mark.parametrize(
    ("scene", "what", "to", "kind"),
    [
        (received, What.ACKNOWLEDGEMENT_ALARM, Actor.SUPERVISOR, AlertKind.RECEIPT),
        (received, What.ASSESSMENT, Actor.SUPERVISOR, AlertKind.ASSESSMENT),
        (acknowledged, What.HALF_TERM, Actor.AGENT, AlertKind.HALF_TERM),
        (acknowledged, What.SUPERVISOR_SEES, Actor.SUPERVISOR, AlertKind.NEAR_TERM),
        (acknowledged, What.SUPERVISOR_OWNS, Actor.SUPERVISOR, AlertKind.END_OF_TERM),
        (acknowledged, What.OVERDUE, Actor.HEAD, AlertKind.OVERDUE),
        (needs_info, What.COMPLETION_END, Actor.AGENT, AlertKind.INCOMPLETE),
        (silent, What.DORMANT, Actor.SUPERVISOR, AlertKind.DORMANT),
        (rejected, What.SECOND_LOOK, Actor.SUPERVISOR, AlertKind.SECOND_LOOK),
        (accepted, What.REMEDY_DUE, Actor.AGENT, AlertKind.REMEDY),
    ],
)
def test_the_house_is_told_and_the_right_person(scene, what, to, kind):
    alert = duty_of(scene(), what).alert
    assert (alert.to, alert.kind) == (to, kind)


def test_a_danger_nobody_assessed_goes_to_the_head_again_and_again():
    story = Story().then(registration(safety=True), ANNA)
    assert due_of(story, What.ASSESSMENT).at == START + timedelta(hours=1)
    alert = duty_of(story, What.ASSESSMENT).alert
    assert (alert.to, alert.again) == (Actor.HEAD, timedelta(minutes=5))


@pytest.mark.parametrize("status", [status for status in SCENES if status is not Status.BLOCKED])
def test_whatever_falls_due_in_whatever_status_leads_to_something_and_every_command_is_the_bots_to_give(
    status,
):
    story = SCENES[status]()
    for due in agenda(story.now, story.rules):
        found = duty(story.now, due, due.at + A_MINUTE, story.rules)
        assert found.command or found.tells or found.alert, due
        if found.command:
            row = row_of(move_of(found.command), status, story.now.type)
            assert row, due
            assert Actor.BOT in row.actors, due


@pytest.mark.parametrize("case_type", list(CaseType))
def test_what_an_open_case_waits_for_comes_to_an_end_by_the_bots_own_commands(case_type):
    """From received on, with nobody but the bot: apologies and alerts, and never closed."""
    story = received(case_type)
    for _ in range(40):
        if not (dues := [due for due in agenda(story.now, story.rules) if due.at > story.at]):
            break
        story.until(dues[0].at)
        if command := duty(story.now, dues[0], story.at, story.rules).command:
            story.then(command, BOT)
    assert story.now.is_open
    assert story.now.overdue
    assert story.now.promised


def test_half_of_a_term_that_is_over_already_is_told_to_nobody_but_the_agent():
    story = acknowledged()
    assert duty_of(story, What.HALF_TERM).tells
    assert not duty_of(story, What.HALF_TERM, late=timedelta(days=30)).tells


def test_the_apology_brings_a_new_date_five_working_days_on():
    story = acknowledged()
    command = duty_of(story, What.OVERDUE).command
    assert command == c.FlagOverdue(date(2026, 3, 24))
    story.until(due_of(story, What.OVERDUE).at).then(command, BOT)
    assert story.now.promised == date(2026, 3, 24)
    promise = due_of(story, What.PROMISE)
    assert promise.at == story.rules.clock.end_of(date(2026, 3, 24))
    assert duty(story.now, promise, promise.at, story.rules).tells


def test_a_date_that_somebody_promised_before_stands_unless_it_is_over():
    kept = acknowledged().then(c.PutOff(date(2026, 3, 20), "the part is late"), AGENT)
    assert duty_of(kept, What.OVERDUE).command == c.FlagOverdue(None)
    over = acknowledged().then(c.PutOff(date(2026, 3, 10), "the part is late"), AGENT)
    assert duty_of(over, What.OVERDUE).command == c.FlagOverdue(date(2026, 3, 24))


def test_a_second_look_nobody_asked_for_is_begun_when_its_time_is_over_without_a_false_apology():
    story = rejected()
    dues = {due.what for due in agenda(story.now, story.rules)}
    assert What.OVERDUE not in dues
    assert What.HALF_TERM not in dues
    command = duty_of(story, What.SECOND_LOOK).command
    story.until(due_of(story, What.SECOND_LOOK).at).then(command, BOT)
    assert story.now.status is Status.ESCALATED_INT
    assert due_of(story, What.OVERDUE).at > story.at


def test_only_what_can_wait_waits_and_the_apology_never_does():
    quiet = {What.HALF_TERM, What.COMPLETION_REMINDER, What.DECISION_REMINDER, What.NO_REPLY, What.SECOND_LOOK,
             What.REMEDY_DUE, What.CONFIRMATION_END, What.NOTHING_OWED, What.PROMISE, What.RETENTION_END,
             What.VISIT_EVE, What.VISIT_DAY}  # fmt: skip
    for scene in SCENES.values():
        story = scene()
        for due in agenda(story.now, story.rules):
            assert due.quiet == (due.what in quiet), due


def test_half_of_two_hours_does_not_wait_for_the_morning():
    cut = acknowledged(rules=rules_of(SHOP))
    term = replace(cut.now.term, due_at=cut.now.term.starts_at + timedelta(hours=2))
    due = next(due for due in agenda(replace(cut.now, term=term), RULES) if due.what is What.HALF_TERM)
    assert not due.quiet


# ---- when an alert is moot --------------------------------------------------------------------------------


def test_a_danger_is_taken_by_whoever_of_the_house_does_anything_with_it_and_by_nobody_else():
    story = Story().then(registration(safety=True), ANNA)
    for command, by in ((c.Acknowledge(17), BOT), (c.Add("fa pudor"), ANNA)):
        story.then(command, by)
        assert AlertKind.SAFETY not in moot(story.now, story.entries[-1:])
    story.then(ASSESSED, AGENT)
    assert AlertKind.SAFETY in moot(story.now, story.entries[-1:])


def test_an_agent_who_flags_a_danger_has_not_taken_it():
    story = acknowledged().then(c.FlagSafety("fum"), AGENT)
    assert AlertKind.SAFETY not in moot(story.now, story.entries[-1:])


def test_what_was_said_of_a_term_is_moot_once_it_was_answered():
    story = acknowledged().until(due_of(acknowledged(), What.OVERDUE).at).then(c.FlagOverdue(), BOT)
    standing = {AlertKind.OVERDUE, AlertKind.NEAR_TERM, AlertKind.ASSESSMENT}
    assert not standing & moot(story.now, story.entries[-1:])
    assert standing <= moot(decided().now, ())


# ---- indemnity --------------------------------------------------------------------------------------------

ENERGY = replace(MILAN, sector=Sector.ELECTRICITY)
TELECOM = replace(MILAN, sector=Sector.TELECOM)


def late(company, **span: float):
    story = received(rules=rules_of(company))
    return owed(story.now, story.now.legal.due_at + timedelta(**span), story.rules.clock, company)


@pytest.mark.parametrize(
    ("company", "days", "amount"),
    [
        (ENERGY, 0.01, "25"), (ENERGY, 30, "25"), (ENERGY, 31, "50"), (ENERGY, 60, "50"), (ENERGY, 61, "75"), (ENERGY, 999, "75"),
        (TELECOM, 0.01, "2.50"), (TELECOM, 10, "25.00"), (TELECOM, 120, "300.00"), (TELECOM, 999, "300"),
    ],
)  # fmt: skip
def test_lateness_costs_what_the_regulator_says(company, days, amount):
    assert late(company, days=days).amount == Decimal(amount)


@pytest.mark.parametrize("company", [SHOP, MILAN, replace(SHOP, sector=Sector.ELECTRICITY)])
def test_where_no_rule_says_so_nothing_is_proposed(company):
    assert late(company, days=40) is None


def test_an_answer_in_time_costs_nothing():
    assert late(ENERGY, days=-1) is None


def test_the_head_is_told_what_is_owed_with_its_source_and_how_sure_we_are():
    story = acknowledged(rules=rules_of(ENERGY))
    note = duty_of(story, What.OVERDUE, late=A_MINUTE).alert.note
    assert note["rule"] == "D17"
    assert note["indemnity"]["amount"] == "25"
    assert note["indemnity"]["confidence"] == "S"
    assert "TIQV" in note["indemnity"]["source"]
    assert "indemnity" not in duty_of(acknowledged(), What.OVERDUE).alert.note


def test_every_indemnity_has_a_source():
    assert all(rule.source and rule.rules for rule in INDEMNITIES)


# ---- messaging hours --------------------------------------------------------------------------------------

BARCELONA = replace(SHOP, jurisdiction=replace(SHOP.jurisdiction, town="Barcelona"))


def allowed(local: str, company=SHOP) -> bool:
    hours = MessagingHours.of(company)
    return hours.allow(datetime.fromisoformat(local).replace(tzinfo=hours.zone).astimezone(UTC))


@pytest.mark.parametrize(
    ("local", "company", "may"),
    [
        ("2026-11-23T08:59:59", SHOP, False), ("2026-11-23T09:00", SHOP, True), ("2026-11-23T20:59:59", SHOP, True),
        ("2026-11-23T21:00", SHOP, False), ("2026-11-28T12:00", SHOP, True), ("2026-11-29T12:00", SHOP, False),
        ("2026-12-08T12:00", SHOP, False), ("2026-09-24T12:00", SHOP, True), ("2026-09-24T12:00", BARCELONA, False),
        ("2026-09-11T12:00", SHOP, False), ("2026-09-11T12:00", MILAN, True),
        ("2026-12-07T12:00", MILAN, False), ("2026-11-23T20:30", MILAN, False), ("2026-11-28T09:30", MILAN, False),
        ("2026-11-28T10:00", MILAN, True), ("2027-10-04T12:00", MILAN, False),
    ],
)  # fmt: skip
def test_customers_are_left_in_peace_at_night_on_sundays_and_holidays_of_the_place(local, company, may):
    assert allowed(local, company) is may


def test_a_company_may_keep_fewer_hours():
    own = replace(SHOP, messaging_hours=(Opening(0, FRAMES["ES"][0].opens, FRAMES["ES"][0].closes),))
    assert allowed("2026-11-23T12:00", own)
    assert not allowed("2026-11-24T12:00", own)


def test_the_reminders_are_no_longer_due_once_they_arrived():
    story = decided().then(c.NoteDelivered(Notice.DECISION_REMINDER, 5), BOT, 7)
    assert [due.nth for due in agenda(story.now, story.rules) if due.what is What.DECISION_REMINDER] == [2]
    assert duty_of(story, What.NO_REPLY).command == c.FallSilent()
    assert duty_of(story, What.NO_REPLY).refused.kind is AlertKind.SILENCE
    assert duty_of(SCENES[Status.REMEDY_DONE](), What.CONFIRMATION_END).command == c.CloseAccepted()
    assert duty_of(decided(CaseType.PRAISE), What.NOTHING_OWED).command == c.CloseAnswered()
