"""What the law says of particular moments in a case's life."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from cases import commands as c
from cases.assessment import Assessment, Complexity, Impact, Priority, Severity, priority
from cases.company import Company, Jurisdiction, Limits, SizeClass
from cases.deadlines import Fact
from cases.decision import Answer, Offer, Result
from cases.happened import Given, Notice, Outcome
from cases.life import check_seen, decide, moves
from cases.lifecycle import Move
from cases.recourse import bodies
from cases.refused import Refused, Why
from cases.status import Actor, By, Status
from cases.taxonomy import CaseType, Remedy
from tests.cases.lives import (
    AGENT,
    ANNA,
    BOT,
    DPO,
    GIVEN,
    HEAD,
    LARGE,
    MILAN,
    OTHER_AGENT,
    RULES,
    SETTLED,
    SHOP,
    START,
    SUPERVISOR,
    Story,
    a_decision,
    acknowledged,
    assessed,
    closed,
    decided,
    drafted,
    escalated,
    investigating,
    needs_info,
    outside,
    received,
    registration,
    rejected,
    remedied,
    rules_of,
    silent,
    warned,
)  # fmt: skip

BIG, ITALIAN = rules_of(LARGE), rules_of(MILAN)


def due(story: Story) -> date:
    return story.rules.clock.today(story.now.due_at)


# ---------------------------------------------------------------- missing data


def test_the_fifteen_days_run_on_while_data_are_missing():
    story = needs_info(rules=BIG)
    assert story.now.legal.rule_id == "D04"
    story.then(GIVEN, ANNA, days=9)
    assert due(story) == date(2026, 3, 17)
    assert story.now.status is Status.ASSESSED


def test_ley_10_begins_again_when_nothing_is_missing():
    story = needs_info(CaseType.ENQUIRY, BIG)  # an enquiry is under D05 alone
    assert (story.now.legal.rule_id, due(story)) == ("D05", date(2026, 3, 23))
    story.then(GIVEN, ANNA, days=9)  # 11 March: fifteen working days, to 1 April
    assert (story.now.term.rule_id, due(story)) == ("D05", date(2026, 4, 1))


def test_a_disputed_bill_begins_again_but_not_beyond_the_fifteen_days():
    story = Story(BIG).then(registration(CaseType.CLAIM, BIG, facts=frozenset({Fact.BILLING})), ANNA)
    assert (story.now.legal.rule_id, due(story)) == ("D06", date(2026, 3, 7))
    story.then(c.AskForInformation(("the bill",)), AGENT, days=1)
    story.then(c.Complete((Given(1, "aquí"),)), ANNA, days=12)
    assert (story.now.term.rule_id, due(story)) == ("D04", date(2026, 3, 17))


def test_outside_ley_10_the_clock_never_begins_again():
    story = needs_info(rules=ITALIAN)
    before = due(story)
    assert due(story.then(GIVEN, ANNA, days=9)) == before


def test_items_may_come_one_by_one_and_stay_given():
    story = needs_info()
    story.then(c.Complete((Given(2, "la factura"),)), ANNA)
    assert story.now.status is Status.NEEDS_INFO
    assert story.now.missing.open_items == {1: "photo"}
    with pytest.raises(Refused) as refused:
        story.then(c.Complete((Given(2, "again"),)), ANNA)
    assert refused.value.allowed == (1,)
    assert (
        story.then(c.Complete((Given(1, files=({"unique_id": "u"},)),)), ANNA).now.status is Status.ASSESSED
    )


def test_a_receipt_delivered_while_data_are_missing_is_not_lost():
    story = received().then(c.AskForInformation(("photo",)), AGENT).then(c.Acknowledge(17), BOT)
    assert story.now.acknowledged_at
    assert story.then(c.Complete((Given(1, "aquí"),)), ANNA).now.status is Status.ACKNOWLEDGED


def test_a_longer_time_to_complete_may_be_given_and_a_shorter_not():
    story = assessed().then(c.AskForInformation(("photo",), date(2026, 3, 31)), AGENT)
    assert RULES.clock.today(story.now.missing.term.due_at) == date(2026, 3, 31)
    with pytest.raises(Refused) as refused:
        assessed().then(c.AskForInformation(("photo",), date(2026, 3, 15)), AGENT)
    assert (refused.value.field, refused.value.allowed) == ("until", (date(2026, 3, 16),))


def test_a_case_closed_as_incomplete_opens_again_at_any_time():
    story = warned().then(c.CloseIncomplete(), AGENT)
    assert story.then(c.Reopen("aquí ho té"), ANNA, days=900).now.status is Status.REJECTED_OPEN


def test_asked_in_time_a_case_may_be_closed_although_the_answer_is_overdue_by_then():
    story = warned().until(START + timedelta(days=20)).then(c.FlagOverdue(), BOT)
    assert story.then(c.CloseIncomplete(), AGENT).now.status is Status.CLOSED_INCOMPLETE


def test_a_new_request_needs_its_own_warning_and_reminders():
    story = warned().then(GIVEN, ANNA).then(c.AskForInformation(("one more",)), AGENT)
    with pytest.raises(Refused) as refused:
        story.then(c.CloseIncomplete(), AGENT, days=40)
    assert refused.value.code is Why.NOT_WARNED


# ---------------------------------------------------------------- priority


@pytest.mark.parametrize(
    ("found", "known", "level"),
    [
        (Assessment(Severity.SLIGHT), {}, "P3"),
        (Assessment(Severity.MODERATE, Complexity.COMPLEX, Impact.FEW), {}, "P3"),
        (Assessment(Severity.SLIGHT, impact=Impact.MANY), {}, "P2"),
        (Assessment(Severity.SLIGHT, immediate_action_needed=True), {}, "P2"),
        (Assessment(Severity.SLIGHT), {"vulnerable": True}, "P2"),
        (Assessment(Severity.SERIOUS), {}, "P2"),
        (Assessment(Severity.SERIOUS, immediate_action_needed=True), {}, "P1"),
        (Assessment(Severity.SERIOUS), {"vulnerable": True}, "P1"),
        (Assessment(Severity.CRITICAL), {}, "P1"),
        (Assessment(Severity.SLIGHT), {"safety": True}, "P1"),
        (Assessment(Severity.SLIGHT), {"service_cut": True}, "P1"),
    ],
)
def test_the_priority_follows_from_the_assessment(found, known, level):
    assert priority(found, **known) is Priority(level)


def test_danger_is_first_priority_before_anybody_assessed_it_and_stays_so():
    story = Story().then(registration(safety=True), ANNA)
    assert (story.now.safety, story.now.priority) == (True, Priority.P1)
    story.then(c.Acknowledge(17), BOT).then(c.Assess(Assessment(Severity.SLIGHT), category=5), AGENT)
    assert story.now.priority is Priority.P1
    assert investigating().then(c.FlagSafety("fum"), ANNA).now.priority is Priority.P1


def test_the_bot_may_assess_what_cannot_wait():
    story = Story().then(registration(safety=True), ANNA)
    assert story.then(c.Assess(Assessment(Severity.CRITICAL)), BOT).now.status is Status.ASSESSED


# ---------------------------------------------------------------- the decision


def test_every_point_needs_an_answer_of_its_own():
    story = investigating().then(c.RaiseIssues(("el tambor", "el retard")), ANNA)
    with pytest.raises(Refused) as refused:
        story.then(c.Propose(a_decision(story.now, answers=(Answer(1, "Sí"),))), AGENT)
    assert (refused.value.field, refused.value.allowed) == ("answers", (2,))
    assert story.then(c.Propose(a_decision(story.now)), AGENT).now.status is Status.DECISION_DRAFT


def test_points_raised_after_the_draft_must_be_answered_before_it_goes_out():
    story = drafted().then(c.RaiseIssues(("el tambor", "el retard")), ANNA)
    with pytest.raises(Refused) as refused:
        story.then(c.Communicate(), AGENT)
    assert refused.value.code is Why.UNANSWERED


def test_a_day_promised_that_went_by_in_the_drawer_is_found_when_it_goes_out():
    story = investigating()
    offer = Offer(Remedy.REPAIR, START.date() + timedelta(days=2))
    story.then(c.Propose(a_decision(story.now, offers=(offer,))), AGENT)
    with pytest.raises(Refused) as refused:
        story.then(c.Communicate(), AGENT, days=3)
    assert (refused.value.code, refused.value.allowed) == (Why.PAST, (date(2026, 3, 5),))


def refund(amount: str) -> tuple[Offer, ...]:
    return (Offer(Remedy.REFUND, date(2026, 12, 31), Decimal(amount)),)


@pytest.mark.parametrize("amount", ["-1", "0", "0.001", "1000000", "NaN", "Infinity", "1e-2000"])
def test_an_amount_that_cannot_be_paid_says_what_can(amount):
    story = investigating()
    with pytest.raises(Refused) as refused:
        story.then(c.Propose(a_decision(story.now, offers=refund(amount))), AGENT)
    assert (refused.value.code, refused.value.field) == (Why.BAD_AMOUNT, "offers.amount")
    assert refused.value.allowed == (Decimal("0.01"), Decimal("999999.99"))


@pytest.mark.parametrize(("amount", "field"), [("300", None), ("300.01", "amount")])
def test_an_agent_signs_up_to_the_limit(amount, field):
    story = investigating()
    story.then(c.Propose(a_decision(story.now, offers=refund(amount))), AGENT)
    if field is None:
        assert story.then(c.Communicate(), AGENT).now.status is Status.DECIDED
        return
    with pytest.raises(Refused) as refused:
        story.then(c.Communicate(), AGENT)
    assert (refused.value.code, refused.value.field, refused.value.allowed) == (
        Why.NEEDS_SUPERVISOR, field, (Decimal(300),)
    )  # fmt: skip
    assert story.then(c.Communicate(), SUPERVISOR).now.status is Status.DECIDED


def test_two_amounts_together_are_one_promise():
    story = investigating()
    two = (*refund("200"), Offer(Remedy.COMPENSATION, date(2026, 12, 31), Decimal("100.01")))
    story.then(c.Propose(a_decision(story.now, offers=two)), AGENT)
    with pytest.raises(Refused):
        story.then(c.Communicate(), AGENT)


def test_the_limit_is_the_companys():
    rules = rules_of(replace(SHOP, limits=Limits(approval_amount=Decimal(1000))))
    story = investigating(rules=rules)
    story.then(c.Propose(a_decision(story.now, offers=refund("900"))), AGENT)
    assert story.then(c.Communicate(), AGENT).now.status is Status.DECIDED


@pytest.mark.parametrize("field", ["priority", "result", "overdue"])
def test_what_weighs_more_a_supervisor_signs(field):
    story = investigating().then(c.Note("trobat"), AGENT)
    if field == "priority":
        story.then(c.FlagSafety(), AGENT)
    result = Result.REJECTED if field == "result" else Result.UPHELD
    story.then(c.Propose(a_decision(story.now, result)), AGENT)
    days = 20 if field == "overdue" else 0
    with pytest.raises(Refused) as refused:
        story.then(c.Communicate(), AGENT, days)
    assert (refused.value.code, refused.value.field) == (Why.NEEDS_SUPERVISOR, field)
    assert story.then(c.Communicate(), HEAD).now.status is Status.DECIDED


@pytest.mark.parametrize("result", [Result.PARTLY, Result.REJECTED])
@pytest.mark.parametrize("rules", [RULES, ITALIAN], ids=["ES-CT", "IT-MI"])
def test_what_is_not_fully_upheld_names_everywhere_else_to_go(result, rules):
    story = investigating(rules=rules).then(c.Note("trobat"), AGENT)
    needed = bodies(rules.company)
    for named in ((), needed[1:], needed[:-1]):
        with pytest.raises(Refused) as refused:
            story.then(c.Propose(a_decision(story.now, result, rules, recourse=named)), AGENT)
        assert refused.value.allowed == needed
    story.then(c.Propose(a_decision(story.now, result, rules)), AGENT)
    assert story.then(c.Communicate(), SUPERVISOR).now.decision.recourse == needed


def test_fully_upheld_needs_no_other_place():
    story = investigating()
    assert story.then(c.Propose(a_decision(story.now, recourse=())), AGENT).now.proposal


# ---------------------------------------------------------------- after it


def test_a_second_look_takes_what_is_left_of_the_law_or_ten_working_days():
    story = rejected()
    assert (story.now.term.rule_id, due(story)) == ("D31", date(2026, 3, 16))  # the law's would be the 17th
    late = decided().then(c.Refuse(), ANNA, days=10)
    assert (late.now.term.rule_id, due(late)) == ("D04", date(2026, 3, 17))  # ten working days: the 26th
    over = decided().then(c.Refuse(), ANNA, days=20)
    assert (over.now.term.rule_id, due(over)) == ("D31", date(2026, 4, 7))


def test_the_second_look_is_by_somebody_who_had_no_hand_in_the_first():
    story = escalated()
    with pytest.raises(Refused) as refused:
        story.then(c.Communicate(a_decision(story.now)), By(Actor.SUPERVISOR, AGENT.person_id))
    assert refused.value.code is Why.SAME_PERSON
    story.then(c.Communicate(a_decision(story.now, Result.REJECTED)), SUPERVISOR)
    assert (story.now.status, story.now.second) == (Status.DECIDED, True)
    story.then(c.Refuse(), ANNA).then(c.SecondLook(), ANNA)
    with pytest.raises(Refused):
        story.then(c.Communicate(a_decision(story.now)), SUPERVISOR)
    assert story.then(c.Communicate(a_decision(story.now)), HEAD).now.deciders == {200, 300, 400}


def test_the_bot_asks_for_a_second_look_once_the_term_is_over():
    story = rejected()
    assert story.until(story.now.due_at).then(c.SecondLook(), BOT).now.status is Status.ESCALATED_INT
    assert story.now.due_at > story.at


def test_a_silence_is_never_a_yes_and_one_word_ends_it():
    story = silent()
    assert (story.now.status, story.now.accepted_at) == (Status.NO_REPLY, None)
    assert Move.CLOSE_ACCEPTED not in moves(story.now, BOT)
    assert story.then(c.SpeakAgain("Hola"), ANNA).now.status is Status.DECIDED
    with pytest.raises(Refused) as refused:
        story.then(c.FallSilent(), BOT, days=40)
    assert refused.value.code is Why.NOT_REMINDED


def test_a_yes_after_a_silence_is_a_yes_and_the_silence_is_on_record():
    story = silent().then(c.Accept("Sí"), ANNA)
    assert story.now.status is Status.ACCEPTED
    assert [type(entry.happened).__name__ for entry in story.entries[-2:]] == ["SpokeAgain", "Accepted"]


def test_a_year_of_silence_counts_from_the_last_sign_of_life():
    story = silent().then(c.Add("ja miraré"), ANNA, days=100)
    with pytest.raises(Refused) as refused:
        story.then(c.Exhaust(), SUPERVISOR, days=300)
    assert refused.value.code is Why.TOO_SOON
    assert story.then(c.Exhaust(), SUPERVISOR, days=70).now.status is Status.CLOSED_EXHAUSTED


def test_a_remedy_may_be_objected_to_until_the_case_is_closed_for_it():
    story = remedied().then(c.Refuse("torna a fallar"), ANNA, days=13)
    assert (story.now.status, story.now.owed, story.now.remedy_at) == (Status.REJECTED_OPEN, (), None)


def test_the_bot_closes_what_nobody_objected_to_and_the_customer_at_once():
    story = remedied()
    with pytest.raises(Refused):
        story.then(c.CloseAccepted(), BOT, days=13.99)
    assert story.then(c.CloseAccepted(), BOT, days=0.02).now.status is Status.CLOSED_ACCEPTED
    assert closed().now.status is Status.CLOSED_ACCEPTED


def test_what_was_rejected_and_accepted_owes_nothing():
    story = investigating().then(c.Note("trobat"), AGENT)
    story.then(c.Propose(a_decision(story.now, Result.REJECTED)), AGENT).then(c.Communicate(), SUPERVISOR)
    story.then(c.Accept(), ANNA)
    assert story.then(c.CloseAccepted(), BOT).now.status is Status.CLOSED_ACCEPTED


def test_another_body_holds_the_debt_until_it_is_settled_there():
    story = outside()
    assert (story.now.hold, story.now.outside.reference) == (True, "JA-9")
    story.then(SETTLED, SUPERVISOR)
    assert (story.now.hold, story.now.outside.settled, story.now.owed) == (False, True, SETTLED.offers)


def test_going_outside_before_the_answer_owes_it_all_the_same():
    story = investigating().then(c.GoOutside("OMIC", START.date()), ANNA)
    assert (story.now.status, story.now.hold) == (Status.INVESTIGATING, True)
    assert story.until(story.now.due_at + timedelta(seconds=1)).then(c.FlagOverdue(), BOT).now.overdue


def test_lateness_is_remembered_when_the_answer_came():
    story = drafted()
    story.until(story.now.due_at + timedelta(hours=1)).then(c.FlagOverdue(), BOT)
    story.then(c.PutOff(date(2026, 3, 30), "falta la peça"), AGENT)
    assert (story.now.overdue, story.now.promised) == (True, date(2026, 3, 30))
    assert due(story) == date(2026, 3, 17)
    story.then(c.Communicate(), SUPERVISOR)
    assert (story.now.overdue, story.now.was_late, story.now.promised) == (False, True, None)


def test_a_late_case_is_closed_by_nobody_but_its_customer():
    for build in (received, assessed, investigating, drafted):
        story = build()
        story.until(story.now.due_at + timedelta(hours=1)).then(c.FlagOverdue(), BOT)
        closing = {
            Move.CLOSE_ACCEPTED,
            Move.CLOSE_ANSWERED,
            Move.CLOSE_INCOMPLETE,
            Move.EXHAUST,
            Move.WITHDRAW,
        }
        for by in (BOT, AGENT, SUPERVISOR, HEAD, DPO):
            assert not closing & set(moves(story.now, by))
        assert closing & set(moves(story.now, ANNA)) == {Move.WITHDRAW}


def test_reopening_ends_with_the_companys_months():
    last = START + timedelta(days=365)
    assert closed().until(last).then(c.Reopen(), ANNA).now.status is Status.REJECTED_OPEN
    with pytest.raises(Refused) as refused:
        closed().until(last + timedelta(days=1)).then(c.Reopen(), ANNA)
    assert refused.value.allowed == (date(2027, 3, 2),)
    rules = rules_of(replace(SHOP, limits=Limits(reopen_months=1)))
    with pytest.raises(Refused):
        closed(rules=rules).then(c.Reopen(), ANNA, days=32)


# ---------------------------------------------------------------- types and short flows


def test_a_suggestion_that_tells_of_a_defect_becomes_a_complaint_with_its_term():
    story = assessed(CaseType.SUGGESTION)
    assert due(story) == date(2026, 4, 1)
    story.then(c.Retype(CaseType.COMPLAINT), AGENT)
    assert (story.now.term.rule_id, due(story)) == ("D04", date(2026, 3, 17))


@pytest.mark.parametrize("to", [CaseType.PRAISE, CaseType.SUGGESTION, CaseType.REPORT, CaseType.ENQUIRY])
def test_a_claim_is_never_made_less(to):
    with pytest.raises(Refused) as refused:
        assessed().then(c.Retype(to), HEAD)
    assert refused.value.allowed == (CaseType.COMPLAINT,)


@pytest.mark.parametrize("case_type", [CaseType.SUGGESTION, CaseType.PRAISE])
def test_a_suggestion_or_praise_is_thanked_for_and_closed_without_a_yes(case_type):
    story = assessed(case_type)
    story.then(c.Communicate(a_decision(story.now)), AGENT)
    assert story.now.decision.result is Result.ANSWERED
    assert story.then(c.CloseAnswered(), BOT).now.status is Status.CLOSED_ANSWERED


def test_a_report_goes_the_official_route():
    story = acknowledged(CaseType.REPORT).then(c.Refer("Agència Catalana del Consum", "Pamplona, 113"), AGENT)
    assert (story.now.status, story.now.referral[0]) == (Status.REFERRED, "Agència Catalana del Consum")


def test_an_enquiry_is_answered_neither_upheld_nor_rejected():
    story = decided(CaseType.ENQUIRY)
    assert story.now.decision.result is Result.ANSWERED
    assert story.then(c.Accept(), ANNA).then(c.CloseAccepted(), BOT).now.status is Status.CLOSED_ACCEPTED


def test_a_claim_cannot_be_closed_as_a_suggestion():
    with pytest.raises(Refused) as refused:
        decided().then(c.CloseAnswered(), SUPERVISOR)
    assert refused.value.code is Why.NOT_HERE


def test_blocking_waits_for_the_law_and_the_officer_may_grant_it():
    story = closed()
    with pytest.raises(Refused) as refused:
        story.then(c.Block(date(2040, 1, 1)), BOT, days=5 * 365)
    assert refused.value.allowed == (date(2031, 3, 2),)
    assert story.then(c.Block(date(2040, 1, 1)), BOT, days=3).now.status is Status.BLOCKED
    with pytest.raises(Refused):
        received().then(c.Block(date(2040, 1, 1)), BOT, days=9999)
    assert received().then(c.Block(date(2031, 1, 1), "supressió"), DPO).now.destroy_on == date(2031, 1, 1)


# ---------------------------------------------------------------- who was faster


def test_compare_and_set_tells_the_loser_who_won_and_what_came_of_it():
    story = acknowledged()
    seen = story.now.seq
    story.then(c.Assess(Assessment(Severity.SLIGHT), category=5), AGENT)
    check_seen(story.now, c.Investigate(), None, OTHER_AGENT)
    check_seen(story.now, c.Investigate(), story.now.seq, OTHER_AGENT)
    check_seen(story.now, c.Investigate(), seen, AGENT)  # it was they themselves
    check_seen(story.now, c.Note("never late"), seen, OTHER_AGENT)
    with pytest.raises(Refused) as refused:
        check_seen(story.now, c.Investigate(), seen, OTHER_AGENT)
    assert (refused.value.code, refused.value.by, refused.value.allowed) == (Why.MOVED, AGENT, ("assessed",))


def test_a_note_between_disturbs_nobody():
    story = acknowledged()
    seen = story.now.seq
    story.then(c.Note("ha trucat"), AGENT).then(c.NoteDelivered(Notice.STATUS, 9), BOT)
    check_seen(story.now, c.Assess(Assessment(Severity.SLIGHT), category=5), seen, OTHER_AGENT)


def test_the_same_command_at_the_same_moment_decides_the_same():
    story = drafted()
    again = [decide(story.case, c.Communicate(), AGENT, story.at, RULES) for _ in range(2)]
    assert again[0] == again[1]


def test_a_refusal_says_itself_in_one_line():
    with pytest.raises(Refused) as refused:
        assessed().then(c.AskForInformation(()), AGENT)
    assert str(refused.value) == "missing (items)"
    assert str(Refused(Why.TOO_LATE, "", date(2027, 3, 2))) == "too_late: 2027-03-02"


def test_nothing_is_settled_outside_that_was_dismissed_there():
    story = outside()
    with pytest.raises(Refused):
        story.then(replace(SETTLED, outcome=Outcome.DISMISSED), SUPERVISOR)
    assert story.then(c.Exhaust("dismissed", Outcome.DISMISSED, "3/26"), SUPERVISOR).now.closed_at == story.at


def test_midnight_belongs_to_the_companys_day():
    canary = Company(
        "Prova", "B0", "Carrer 1", Jurisdiction("ES", "CN"), "Atlantic/Canary", size_class=SizeClass.SMALL
    )
    rules = rules_of(canary)
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)  # 23:30 there, 0:30 in Madrid
    story = Story(rules, late).then(registration(CaseType.CLAIM, rules, late), ANNA)
    assert due(story) == date(2026, 3, 17)
