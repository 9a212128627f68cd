"""Every row of the table: it is reached, leads where it says, is closed to everybody else, and refuses."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from cases import commands as c
from cases.assessment import Assessment
from cases.commands import COMMANDS, move_of
from cases.decision import JUDGED, SHORT, Answer, Offer, Result
from cases.happened import Given, Notice, Outcome
from cases.life import decide
from cases.lifecycle import TABLE, Move, Transition, Where, allowed, rows
from cases.recourse import bodies
from cases.refused import Refused, Why
from cases.status import CLOSED, ENDED, OPEN, STAFF, THEIRS, Actor, Status
from cases.taxonomy import CaseType, Language, Remedy
from cases.visit import Wanted
from tests.cases.lives import (
    AGENT,
    ANNA,
    BOT,
    DPO,
    EVERYBODY,
    GIVEN,
    GRAVE,
    REFUND,
    RULES,
    SCENES,
    SETTLED,
    SHOP,
    SLIGHT,
    START,
    SUPERVISOR,
    VISIT,
    VISITS,
    Story,
    a_decision,
    assessed,
    decided,
    drafted,
    needs_info,
    not_right,
    outside,
    received,
    registration,
    remedied,
    scene_of,
    scheduled,
    service_done,
    silent,
    to_arrange,
)  # fmt: skip

DAY = START.date()


def type_for(row: Transition) -> CaseType:
    return min(row.types) if row.types else CaseType.CLAIM


def scene(row: Transition, source: Status) -> Story:
    """A case in that status on which the row's command goes through."""
    if source is Status.DRAFT:
        return Story()
    story = plain_scene(row, source)
    case = story.now
    match row.move:
        case Move.ACKNOWLEDGE if source is not Status.RECEIVED:
            story.case = replace(case, acknowledged_at=None)
        case Move.REFER if source is Status.ASSESSED:
            story.then(c.ProposeReferral("the carrier"), AGENT)
        case Move.FALL_SILENT:
            reminded = decided()
            for nth, days in ((1, 7), (2, 13)):
                reminded.then(c.NoteDelivered(Notice.DECISION_REMINDER, 50 + nth, nth), BOT, days)
            story = reminded.until(START + timedelta(days=30))
        case Move.EXHAUST if source is Status.NO_REPLY:
            story.until(story.at + timedelta(days=366))
        case Move.CLOSE_ACCEPTED if source is Status.REMEDY_DONE:
            story.until(START + timedelta(days=14))
        case Move.CLOSE_ACCEPTED if source is Status.SERVICE_DONE:
            story.until(story.at + timedelta(days=14))
        case Move.FINISH if source is Status.TO_ARRANGE:
            story = not_right()
        case Move.FINISH if source is Status.SCHEDULED:
            story.until(START + timedelta(days=3))
        case Move.FLAG_OVERDUE | Move.SECOND_LOOK:
            story.until(case.due_at + timedelta(seconds=1))
        case Move.CLOSE_ACCEPTED if source is Status.ACCEPTED:
            story.case = replace(case, owed=())
        case Move.BLOCK:
            story.until(START + timedelta(days=6 * 366))
    return story


def plain_scene(row: Transition, source: Status) -> Story:
    """A case that stands so, of a type that the row is for."""
    if source in VISITS:
        return scene_of(source, CaseType.SERVICE)
    return scene_of(source, CaseType.PRAISE if source is Status.CLOSED_ANSWERED else type_for(row))


def fitting(row: Transition, story: Story) -> c.Command:
    """The row's command, as it should be."""
    case, today = story.case, story.rules.clock.today(story.at)
    plain: dict[Move, c.Command] = {
        Move.REGISTER: registration(),
        Move.ACKNOWLEDGE: c.Acknowledge(17),
        Move.ASSESS: c.Assess(GRAVE, category=5, assignee=200),
        Move.ASK_FOR_INFORMATION: c.AskForInformation(("the label",)),
        Move.COMPLETE: replace(GIVEN, evidence="by telephone"),
        Move.SEND_BACK: c.SendBack("the second point"),
        Move.GO_OUTSIDE: c.GoOutside("OMIC", today, "9/2026"),
        Move.SETTLE_OUTSIDE: SETTLED,
        Move.CARRY_OUT: c.CarryOut("note 4711"),
        Move.EXHAUST: c.Exhaust("no way left"),
        Move.WITHDRAW: c.Withdraw(confirmed=True),
        Move.MERGE: c.Merge("QV-2026-000002-AAAA", same_person=True, main_open=True),
        Move.PROPOSE_REFERRAL: c.ProposeReferral("the carrier"),
        Move.REFER: c.Refer("the authority", "Carrer Major, 1"),
        Move.BLOCK: c.Block(today, "granted"),
        Move.RETYPE: c.Retype(CaseType.COMPLAINT),
        Move.CATEGORISE: c.Categorise(35),
        Move.ASSIGN: c.Assign(201),
        Move.RAISE_ISSUES: c.RaiseIssues(("the invoice",)),
        Move.NOTE: c.Note("called"),
        Move.ADD: c.Add("one more thing"),
        Move.NOTE_DELIVERED: c.NoteDelivered(Notice.STATUS, 61),
        Move.PUT_OFF: c.PutOff(today, "the part is late"),
        Move.SCHEDULE: c.Schedule(replace(VISIT, day=DAY + timedelta(days=9))),
        Move.ASK_OTHER_DAYS: c.AskOtherDays((Wanted(DAY + timedelta(days=10)),)),
        Move.FINISH: c.Finish("it works"),
    }
    if case and row.move is Move.PROPOSE:
        return c.Propose(a_decision(case))
    if case and row.move is Move.COMMUNICATE:
        return c.Communicate(a_decision(case))
    return plain[row.move] if row.move in plain else COMMANDS[row.move]()  # type: ignore[call-arg]


PAIRS = [(row, source) for row in TABLE for source in sorted(row.sources)]
NAMES = [f"{row.move}-{source}" for row, source in PAIRS]


def somebody(row: Transition):
    """Each who may, but whom a condition keeps out: who proposed, who decided."""
    return [by for by in EVERYBODY if by.actor in row.actors]


@pytest.mark.parametrize(("row", "source"), PAIRS, ids=NAMES)
def test_every_row_leads_where_it_says_by_everybody_it_names(row, source):
    for by in somebody(row):
        story = scene(row, source)
        before = story.case
        if row.move is Move.BLOCK and source in OPEN and by is BOT:
            continue  # only the data protection officer may, on an open case
        story.then(fitting(row, story), by)
        match row.target:
            case Where.GONE:
                assert story.case is None
            case Where.SAME:
                assert (story.now.status, story.now.seq) == (source, before.seq + 1)
            case Where.BEFORE:
                assert story.now.status is Status.ASSESSED
            case status:
                assert story.now.status is status


@pytest.mark.parametrize(("row", "source"), PAIRS, ids=NAMES)
def test_every_row_is_closed_to_everybody_it_does_not_name(row, source):
    for by in EVERYBODY:
        if by.actor not in row.actors:
            story = scene(row, source)
            with pytest.raises(Refused) as refused:
                story.then(fitting(row, story), by)
            assert (refused.value.code, set(refused.value.allowed)) == (Why.NOT_YOURS, set(row.actors))


@pytest.mark.parametrize("status", sorted(set(Status) - {Status.DRAFT}))
def test_a_move_that_has_no_row_says_which_have_one(status):
    story = SCENES[status]()
    possible = {row.move for row in rows(status, story.now.type)}
    assert possible or status is Status.BLOCKED
    for move in set(Move) - possible:
        command = fitting(Transition(move, frozenset(), Where.SAME, frozenset()), story)
        for by in EVERYBODY:
            with pytest.raises(Refused) as refused:
                decide(story.case, command, by, story.at, RULES)
            assert refused.value.code is Why.NOT_HERE
            assert refused.value.allowed == allowed(status, story.now.type, by.actor)


def test_a_move_has_at_most_one_row_for_a_status_and_a_type():
    for status in Status:
        for case_type in CaseType:
            moves = [row.move for row in rows(status, case_type)]
            assert len(moves) == len(set(moves)), (status, case_type)


def test_every_move_is_a_command_and_in_the_table():
    assert set(COMMANDS) == set(Move) == {row.move for row in TABLE}
    assert all(move_of(command) is move for move, command in ((m, registration()) for m in [Move.REGISTER]))
    assert len(set(COMMANDS.values())) == len(Move)


def test_every_status_but_the_first_is_reached_and_every_open_one_left():
    targets = {row.target for row in TABLE} | {Status.RECEIVED}
    assert set(Status) - {Status.DRAFT} <= targets
    for status in OPEN:
        assert any(row.target in set(Status) - {status} for row in rows(status, CaseType.CLAIM)), status


def test_what_an_agent_may_do_a_supervisor_and_the_head_may_too():
    for row in TABLE:
        if Actor.AGENT in row.actors:
            assert row.actors >= STAFF, row
        if Actor.SUPERVISOR in row.actors:
            assert Actor.HEAD in row.actors, row
        if Actor.CUSTOMER in row.actors:
            assert Actor.REPRESENTATIVE in row.actors, row


def test_only_the_customer_says_yes_no_or_takes_it_back():
    for move in (Move.ACCEPT, Move.REFUSE, Move.WITHDRAW, Move.REOPEN, Move.SPEAK_AGAIN):
        assert {actor for row in TABLE if row.move is move for actor in row.actors} == THEIRS, move


def test_closed_is_reached_by_the_moves_of_the_law_alone():
    leading = {(row.move, row.target) for row in TABLE if row.target in CLOSED}
    assert leading == {
        (Move.CLOSE_INCOMPLETE, Status.CLOSED_INCOMPLETE),
        (Move.CLOSE_ACCEPTED, Status.CLOSED_ACCEPTED),
        (Move.CLOSE_ANSWERED, Status.CLOSED_ANSWERED),
        (Move.EXHAUST, Status.CLOSED_EXHAUSTED),
        (Move.WITHDRAW, Status.CLOSED_WITHDRAWN),
    }
    assert all(row.types <= SHORT for row in TABLE if row.move is Move.CLOSE_ANSWERED and row.types)
    assert {Status.MERGED, Status.REFERRED, Status.BLOCKED} == ENDED - CLOSED


# ---------------------------------------------------------------- conditions: each refused once, at least


def broken(**more):
    """A decision of a drafted case with one thing wrong."""
    return lambda story: c.Communicate(replace(a_decision(story.now), **more))


def partly(**more):
    return lambda story: c.Communicate(replace(a_decision(story.now, Result.PARTLY), **more))


def given(command, by=AGENT, scene=None, days=0.0):
    return (scene, command, by, days)


BAD_DECISIONS = {
    Why.WRONG_LANGUAGE: broken(language=Language.IT),
    Why.UNKNOWN_ISSUE: broken(answers=(Answer(1, "yes"), Answer(9, "what?"))),
    Why.UNANSWERED: broken(answers=(Answer(1, "  "),)),
    Why.UNFIT_RESULT: None,  # differs by type: below
    Why.NO_REMEDY: broken(result=Result.UPHELD, offers=()),
    Why.NO_AMOUNT: broken(offers=(Offer(Remedy.REFUND, date(2026, 12, 31)),)),
    Why.BAD_AMOUNT: broken(offers=(Offer(Remedy.REFUND, date(2026, 12, 31), Decimal("10.005")),)),
    Why.MISSING: broken(offers=(Offer(Remedy.REPAIR),)),
    Why.PAST: broken(offers=(Offer(Remedy.REPAIR, DAY - timedelta(days=1)),)),
    Why.NO_RECOURSE: partly(recourse=bodies(SHOP)[:1]),
}


def unfit(story):
    result = Result.ANSWERED if story.now.type in JUDGED else Result.UPHELD
    return c.Communicate(replace(a_decision(story.now), result=result))


BAD_DECISIONS[Why.UNFIT_RESULT] = unfit


def proposing(build):
    return lambda story: c.Propose(build(story).decision)


def overdue_asked(_type=CaseType.CLAIM):
    story = assessed()
    story.until(story.now.due_at + timedelta(hours=1)).then(c.AskForInformation(("photo",)), AGENT)
    story.then(c.NoteDelivered(Notice.INFORMATION_WANTED, 31), BOT)
    for nth in (1, 2):
        story.then(c.NoteDelivered(Notice.COMPLETION_REMINDER, 32 + nth, nth), BOT, 3)
    return story.until(story.now.missing.term.due_at)


def late_told(_type=CaseType.CLAIM):
    return needs_info().until(START + timedelta(days=30))


def not_reminded(_type=CaseType.CLAIM):
    return needs_info().then(c.NoteDelivered(Notice.INFORMATION_WANTED, 31), BOT).until(START + timedelta(30))


def reminded(_type=CaseType.CLAIM):
    story = decided()
    for nth in (1, 2):
        story.then(c.NoteDelivered(Notice.DECISION_REMINDER, 50 + nth, nth), BOT, 1)
    return story


def grave(_type=CaseType.CLAIM):
    story = received().then(c.Acknowledge(17), BOT).then(c.Assess(GRAVE, category=5), AGENT)
    return story.then(c.Investigate(), AGENT)


def rejected_draft(_type=CaseType.CLAIM):
    story = drafted()
    return story.then(c.Propose(a_decision(story.now, Result.REJECTED)), AGENT)


def proposed(_type=CaseType.CLAIM):
    return assessed().then(c.ProposeReferral("the carrier"), SUPERVISOR)


def outside_while_silent(_type=CaseType.CLAIM):
    story = assessed().then(c.GoOutside("OMIC", DAY), ANNA).then(c.Investigate(), AGENT)
    story.then(c.Propose(a_decision(story.now)), AGENT).then(c.Communicate(), AGENT)
    for nth, days in ((1, 7), (2, 13)):
        story.then(c.NoteDelivered(Notice.DECISION_REMINDER, 50 + nth, nth), BOT, days)
    return story.then(c.FallSilent(), BOT, 10)


def escalated_by_supervisor(_type=CaseType.CLAIM):
    story = drafted().then(c.Communicate(), SUPERVISOR).then(c.Refuse(), ANNA)
    return story.then(c.SecondLook(), ANNA)


R = Status.RECEIVED
# (move, a source of the row) → why → (scene or None for the plain one, command, by, days later)
REFUSALS = {
    (Move.REGISTER, Status.DRAFT): {Why.MISSING: given(replace(registration(), folio=" "), ANNA)},
    (Move.ACKNOWLEDGE, R): {Why.MISSING: given(c.Acknowledge(0), BOT)},
    (Move.ACKNOWLEDGE, Status.ACKNOWLEDGED): {
        Why.MISSING: given(c.Acknowledge(0), BOT),
        Why.ALREADY: given(c.Acknowledge(18), BOT),
    },
    (Move.ASK_FOR_INFORMATION, R): {
        Why.MISSING: given(c.AskForInformation(("photo", " "))),
        Why.TOO_SOON: given(c.AskForInformation(("photo",), DAY + timedelta(days=13))),
    },
    (Move.COMPLETE, Status.NEEDS_INFO): {
        Why.MISSING: given(c.Complete((Given(1),)), ANNA),
        Why.UNKNOWN_ITEM: given(c.Complete((Given(3, "here"),)), ANNA),
        Why.NO_EVIDENCE: given(GIVEN, AGENT),
    },
    (Move.CLOSE_INCOMPLETE, Status.NEEDS_INFO): {
        Why.TOO_SOON: given(c.CloseIncomplete(), scene=needs_info),
        Why.NOT_WARNED: given(c.CloseIncomplete(), scene=late_told),
        Why.NOT_REMINDED: given(c.CloseIncomplete(), scene=not_reminded),
        Why.ASKED_LATE: given(c.CloseIncomplete(), scene=overdue_asked),
    },
    (Move.ASSESS, R): {
        Why.OUT_OF_RANGE: given(c.Assess(Assessment(7), category=5)),  # type: ignore[arg-type]
        Why.ONLY_FIRST_PRIORITY: given(c.Assess(SLIGHT, category=5), BOT),
        Why.UNKNOWN_CATEGORY: given(c.Assess(SLIGHT)),
    },
    (Move.ASSESS, Status.ASSESSED): {
        Why.OUT_OF_RANGE: given(c.Assess(Assessment(0))),  # type: ignore[arg-type]
        Why.UNKNOWN_CATEGORY: given(c.Assess(SLIGHT, category=36)),
    },
    (Move.PROPOSE_REFERRAL, Status.ASSESSED): {Why.MISSING: given(c.ProposeReferral(""))},
    (Move.REFER, Status.ASSESSED): {
        Why.NOT_PROPOSED: given(c.Refer(), SUPERVISOR, assessed),
        Why.SAME_PERSON: given(c.Refer(), SUPERVISOR, proposed),
    },
    (Move.REFER, Status.ACKNOWLEDGED): {Why.MISSING: given(c.Refer())},
    (Move.PROPOSE, Status.INVESTIGATING): {
        **{why: given(proposing(build)) for why, build in BAD_DECISIONS.items()},
        Why.NOT_INVESTIGATED: given(lambda story: c.Propose(a_decision(story.now)), scene=grave),
    },
    (Move.SEND_BACK, Status.DECISION_DRAFT): {Why.MISSING: given(c.SendBack(""), SUPERVISOR)},
    (Move.COMMUNICATE, Status.DECISION_DRAFT): {
        **{why: given(build) for why, build in BAD_DECISIONS.items()},
        Why.NEEDS_SUPERVISOR: given(c.Communicate(), AGENT, rejected_draft),
    },
    (Move.COMMUNICATE, Status.ESCALATED_INT): {
        **{why: given(build, SUPERVISOR) for why, build in BAD_DECISIONS.items()},
        Why.SAME_PERSON: given(
            lambda story: c.Communicate(a_decision(story.now)), SUPERVISOR, escalated_by_supervisor
        ),
    },
    (Move.COMMUNICATE, Status.ASSESSED): {
        **{why: given(build) for why, build in BAD_DECISIONS.items() if why not in {Why.NO_REMEDY, Why.NO_RECOURSE}},
    },
    (Move.FALL_SILENT, Status.DECIDED): {
        Why.NOT_REMINDED: given(c.FallSilent(), BOT, decided, 60),
        Why.TOO_SOON: given(c.FallSilent(), BOT, reminded, 27.9),
    },
    (Move.SECOND_LOOK, Status.REJECTED_OPEN): {
        Why.SAME_PERSON: given(c.SecondLook(reviewer=AGENT.person_id), ANNA),
        Why.TOO_SOON: given(c.SecondLook(), BOT),
    },
    (Move.GO_OUTSIDE, Status.DECIDED): {
        Why.MISSING: given(c.GoOutside("OMIC", DAY), AGENT),
        Why.FUTURE: given(c.GoOutside("OMIC", DAY + timedelta(days=1)), ANNA),
    },
    (Move.GO_OUTSIDE, R): {
        Why.MISSING: given(c.GoOutside("", DAY), ANNA),
        Why.FUTURE: given(c.GoOutside("OMIC", DAY + timedelta(days=1)), ANNA),
    },
    (Move.SETTLE_OUTSIDE, Status.ESCALATED_EXT): {
        Why.OUT_OF_RANGE: given(replace(SETTLED, outcome=Outcome.DISMISSED), SUPERVISOR),
        Why.MISSING: given(replace(SETTLED, reference=""), SUPERVISOR),
        Why.FUTURE: given(replace(SETTLED, on=DAY + timedelta(days=1)), SUPERVISOR),
        Why.NO_AMOUNT: given(replace(SETTLED, offers=(Offer(Remedy.REFUND),)), SUPERVISOR),
        Why.BAD_AMOUNT: given(replace(SETTLED, offers=(replace(REFUND, amount=Decimal(0)),)), SUPERVISOR),
        Why.PAST: given(replace(SETTLED, offers=(replace(REFUND, by=DAY - timedelta(days=1)),)), SUPERVISOR),
    },
    (Move.CARRY_OUT, Status.ACCEPTED): {Why.MISSING: given(c.CarryOut(" "))},
    (Move.CLOSE_ACCEPTED, Status.REMEDY_DONE): {Why.TOO_SOON: given(c.CloseAccepted(), BOT, remedied, 13.9)},
    (Move.CLOSE_ACCEPTED, Status.SERVICE_DONE): {
        Why.TOO_SOON: given(c.CloseAccepted(), BOT, service_done, 13.9)
    },
    (Move.SCHEDULE, R): {
        Why.MISSING: given(c.Schedule(replace(VISIT, place=" "))),
        Why.BAD_HOURS: given(c.Schedule(replace(VISIT, last=VISIT.first))),
        Why.PAST: given(c.Schedule(replace(VISIT, day=DAY - timedelta(days=1)))),
        Why.HOLIDAY: given(c.Schedule(replace(VISIT, day=date(2026, 4, 3)))),
    },
    (Move.ASK_OTHER_DAYS, Status.SCHEDULED): {
        Why.MISSING: given(c.AskOtherDays(), ANNA),
        Why.PAST: given(c.AskOtherDays((Wanted(DAY - timedelta(days=1)),)), ANNA),
        Why.HOLIDAY: given(c.AskOtherDays((Wanted(DAY + timedelta(days=6)),)), ANNA),
    },
    (Move.FINISH, R): {
        Why.MISSING: given(c.Finish("")),
        Why.TOO_SOON: given(c.Finish("done"), AGENT, scheduled),
        Why.DAY_WANTED: given(c.Finish("done"), AGENT, to_arrange),
    },
    (Move.REOPEN, Status.CLOSED_ACCEPTED): {Why.TOO_LATE: given(c.Reopen(), ANNA, days=366)},
    (Move.CLOSE_ACCEPTED, Status.ACCEPTED): {Why.STILL_OWED: given(c.CloseAccepted(), BOT)},
    (Move.EXHAUST, Status.NO_REPLY): {
        Why.WENT_OUTSIDE: given(c.Exhaust(), SUPERVISOR, outside_while_silent, 400),
        Why.TOO_SOON: given(c.Exhaust(), SUPERVISOR, silent, 300),
    },
    (Move.EXHAUST, Status.ESCALATED_EXT): {Why.MISSING: given(c.Exhaust(), SUPERVISOR, outside)},
    (Move.WITHDRAW, R): {Why.UNCONFIRMED: given(c.Withdraw(), ANNA)},
    (Move.MERGE, R): {
        Why.BAD_MAIN: given(c.Merge("QV-2026-000001-7QX2", same_person=True, main_open=True)),
        Why.NOT_THEIRS: given(c.Merge("QV-2026-000002-AAAA", main_open=True)),
    },
    (Move.BLOCK, Status.CLOSED_ACCEPTED): {
        Why.MISSING: given(c.Block(DAY), DPO),
        Why.PAST: given(c.Block(DAY - timedelta(days=1), "granted"), DPO),
        Why.STILL_KEPT: given(c.Block(date(2040, 1, 1)), BOT, days=365),
    },
    (Move.RETYPE, R): {
        Why.ALREADY: given(c.Retype(CaseType.CLAIM)),
        Why.LOWERS_RIGHTS: given(c.Retype(CaseType.SUGGESTION)),
        Why.UNFIT_TYPE: given(c.Retype(CaseType.SERVICE), scene=lambda _=None: assessed(CaseType.ENQUIRY)),
    },
    (Move.CATEGORISE, R): {Why.UNKNOWN_CATEGORY: given(c.Categorise(0))},
    (Move.ASSIGN, R): {Why.MISSING: given(c.Assign(0))},
    (Move.RAISE_ISSUES, R): {Why.MISSING: given(c.RaiseIssues(()))},
    (Move.NOTE, R): {Why.MISSING: given(c.Note("\n"))},
    (Move.ADD, R): {Why.MISSING: given(c.Add(), ANNA)},
    (Move.NOTE_DELIVERED, R): {Why.MISSING: given(c.NoteDelivered(Notice.STATUS, 0), BOT)},
    (Move.PUT_OFF, R): {
        Why.MISSING: given(c.PutOff(DAY, "")),
        Why.PAST: given(c.PutOff(DAY - timedelta(days=1), "the part is late")),
    },
    (Move.FLAG_OVERDUE, R): {
        Why.TOO_SOON: given(c.FlagOverdue(), BOT),
        Why.PAST: given(c.FlagOverdue(DAY), BOT, days=20),
        Why.ALREADY: given(
            c.FlagOverdue(),
            BOT,
            lambda _=None: received().until(START + timedelta(days=20)).then(c.FlagOverdue(), BOT),
        ),
    },
    (Move.FLAG_SAFETY, R): {
        Why.ALREADY: given(c.FlagSafety(), ANNA, lambda _=None: received().then(c.FlagSafety(), ANNA))
    },
}  # fmt: skip
CASES = [(move, source, why) for (move, source), whys in REFUSALS.items() for why in whys]


@pytest.mark.parametrize(("move", "source", "why"), CASES, ids=["-".join(case) for case in CASES])
def test_a_condition_that_does_not_hold_refuses_and_changes_nothing(move, source, why):
    make, command, by, days = REFUSALS[move, source][why]
    row = next(row for row in TABLE if row.move is move and source in row.sources and why in row.conditions)
    story = make(type_for(row)) if make else (Story() if source is Status.DRAFT else plain_scene(row, source))
    before = story.case
    built = command(story) if callable(command) else command
    with pytest.raises(Refused) as refused:
        story.then(built, by, days)
    assert refused.value.code is why, refused.value
    assert story.case == before


def test_every_condition_of_every_row_is_refused_somewhere_above():
    for row in TABLE:
        shown = {
            why
            for (move, source), whys in REFUSALS.items()
            if move is row.move and source in row.sources
            for why in whys
        }
        wanted = set(row.conditions)
        if row.types == SHORT:
            wanted -= {Why.NO_REMEDY, Why.NO_RECOURSE}  # an answer has neither
        assert shown == wanted, (row.move, sorted(row.sources), shown ^ wanted)


def test_every_code_but_those_of_the_table_itself_is_some_rows_condition():
    named = {why for row in TABLE for why in row.conditions}
    assert set(Why) - named == {Why.NOT_HERE, Why.NOT_YOURS, Why.MOVED}
