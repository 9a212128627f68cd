"""Laws of the life of a case, over random lives: whatever anybody tries, in whatever order."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases import commands as c
from cases import happened as h
from cases.agenda import agenda
from cases.assessment import Assessment, Complexity, Impact, Severity
from cases.decision import SHORT, Answer, Decision, Offer, Result, results_of
from cases.evolving import entries_after, evolve, fold
from cases.happened import KINDS, Entry, Given, Notice, Outcome, kind_of, read, write
from cases.lifecycle import Move, Where, row_of, statuses_of
from cases.plain import from_plain, to_plain
from cases.recourse import bodies
from cases.refused import Refused
from cases.status import CLOSED, OPEN, THEIRS, Actor, Status
from cases.taxonomy import CaseType, Language, Remedy
from cases.visit import DayPart, Visit, Wanted, next_working
from tests.cases.lives import (
    BOT,
    EVERYBODY,
    LARGE,
    MILAN,
    SHOP,
    START,
    Story,
    registration,
    rules_of,
    scene_of,
)

COMPANIES = st.sampled_from([rules_of(SHOP), rules_of(LARGE), rules_of(MILAN)])
WORDS = st.sampled_from(["", " ", "sí", "no", "la nota 4711"])
PEOPLE = st.sampled_from(EVERYBODY)
NUMBERS = st.integers(0, 3)
DAYS = st.dates(date(2026, 2, 1), date(2028, 1, 1))
HOURS = st.sampled_from([time(9), time(13), time(19)])
AMOUNTS = st.none() | st.sampled_from(
    [Decimal("0.01"), Decimal(299), Decimal(301), Decimal(-1), Decimal("NaN")]
)
OFFERS = st.tuples() | st.tuples(st.builds(Offer, st.sampled_from(Remedy), st.none() | DAYS, AMOUNTS, WORDS))
DECISIONS = st.builds(
    Decision,
    st.sampled_from(Result),
    st.lists(st.builds(Answer, st.integers(0, 3), WORDS), max_size=3).map(tuple),
    st.sampled_from(Language),
    OFFERS,
    st.sampled_from([(), bodies(SHOP), bodies(MILAN)]),
)
ASSESSMENTS = st.builds(
    Assessment, st.sampled_from(Severity), st.sampled_from(Complexity), st.sampled_from(Impact), st.booleans()
)
GIVEN = st.lists(st.builds(Given, NUMBERS, WORDS), max_size=2).map(tuple)
POINTS = st.lists(WORDS, max_size=2).map(tuple)
COMMANDS = st.one_of(
    st.builds(c.Acknowledge, NUMBERS),
    st.builds(c.Assess, ASSESSMENTS, POINTS, st.sampled_from([0, 5, 35, 36]), NUMBERS),
    st.builds(c.Investigate, WORDS),
    st.builds(c.AskForInformation, POINTS, st.none() | DAYS),
    st.builds(c.Complete, GIVEN, WORDS),
    st.just(c.CloseIncomplete()),
    st.builds(c.Propose, DECISIONS),
    st.builds(c.SendBack, WORDS),
    st.builds(c.Communicate, st.none() | DECISIONS),
    st.builds(c.Accept, WORDS),
    st.builds(c.Refuse, WORDS),
    st.just(c.FallSilent()),
    st.builds(c.SpeakAgain, WORDS),
    st.builds(c.SecondLook, WORDS, st.sampled_from([0, 200, 300, 400])),
    st.builds(c.GoOutside, WORDS, DAYS, WORDS),
    st.builds(c.SettleOutside, st.sampled_from(Outcome), WORDS, DAYS, OFFERS),
    st.builds(c.CarryOut, WORDS),
    st.just(c.CloseAccepted()),
    st.just(c.CloseAnswered()),
    st.builds(c.Exhaust, WORDS),
    st.builds(c.Withdraw, st.booleans(), WORDS),
    st.builds(c.Reopen, WORDS),
    st.builds(c.Merge, st.just("QV-2026-000002-AAAA"), st.booleans(), st.booleans()),
    st.builds(c.ProposeReferral, WORDS),
    st.builds(c.Refer, WORDS),
    st.builds(c.Block, DAYS, WORDS),
    st.builds(c.Retype, st.sampled_from(CaseType)),
    st.builds(c.Categorise, st.sampled_from([0, 1, 35, 36])),
    st.builds(c.Assign, NUMBERS),
    st.builds(c.RaiseIssues, POINTS),
    st.builds(c.Note, WORDS),
    st.builds(c.Add, WORDS),
    st.builds(c.NoteDelivered, st.sampled_from(Notice), NUMBERS, st.integers(1, 2)),
    st.builds(c.PutOff, DAYS, WORDS),
    st.builds(c.FlagOverdue, st.none() | DAYS),
    st.builds(c.FlagSafety, WORDS),
    st.builds(c.Schedule, st.builds(Visit, DAYS, HOURS, HOURS, WORDS)),
    st.builds(
        c.AskOtherDays,
        st.lists(st.builds(Wanted, DAYS, st.sampled_from(DayPart)), max_size=2).map(tuple),
        WORDS,
    ),
    st.builds(c.Finish, WORDS),
)


@st.composite
def lives(draw: st.DrawFn):
    """Who tries what, after how many days: at first anything, then mostly what is possible just then."""
    rules = draw(COMPANIES)
    case_type = draw(st.sampled_from(CaseType))
    tries = draw(st.lists(st.tuples(COMMANDS, PEOPLE, st.sampled_from([0, 0, 1, 8, 31, 370])), max_size=40))
    return rules, registration(case_type, rules), tries


def lived(rules, first, tries):
    """The steps that went through."""
    story = Story(rules).then(first, EVERYBODY[0])
    for command, by, days in tries:
        story.at += timedelta(days=days)
        with suppress(Refused):
            story.then(command, by)
    return story.steps


@st.composite
def moving_lives(draw: st.DrawFn):
    """Lives in which nearly every step goes through: each chosen from what the table allows to anybody."""
    rules = draw(COMPANIES)
    case_type = draw(st.sampled_from([CaseType.CLAIM, CaseType.CLAIM, *CaseType]))
    status = draw(st.sampled_from(sorted(statuses_of(case_type) - {Status.DRAFT})))
    story = scene_of(status, case_type, rules)
    picks = draw(st.lists(st.tuples(st.integers(0, 10_000), DAYS_LATER), max_size=25))
    for number, days in picks:
        story.at += timedelta(days=days)
        possible = apt(story.now, story.at, rules)
        if possible:
            with suppress(Refused):
                story.then(*possible[number % len(possible)])
    return rules, story.steps


DAYS_LATER = st.sampled_from([0, 0, 0, 1, 8, 16, 31, 370])
ENDING = {
    Move.COMPLETE,
    Move.WITHDRAW,
    Move.REFER,
    Move.PROPOSE_REFERRAL,
    Move.FLAG_SAFETY,
    Move.RAISE_ISSUES,
    Move.RETYPE,
}
ON_THE_SPOT = {Move.GO_OUTSIDE, Move.FLAG_OVERDUE}


def apt(case, at, rules):
    """Commands as they should be, with somebody who may: those that lead on four times as often."""
    possible = []
    for command in fit(case, at, rules):
        move = c.move_of(command)
        row = row_of(move, case.status, case.type)
        if row:
            often = 1 if move in ENDING | ON_THE_SPOT or row.target is Where.SAME else 4
            possible += [(command, by) for by in EVERYBODY if by.actor in row.actors] * often
    return possible


def fit(case, at, rules):
    today = rules.clock.today(at)
    results = results_of(case.type)
    offers = (Offer(Remedy.REPAIR, today + timedelta(days=9)),)
    answers = tuple(Answer(point, "motiu") for point in case.points)
    decisions = [
        Decision(result, answers, case.language, given, bodies(rules.company))
        for result in results
        for given in ((), offers)
    ]
    items = tuple(Given(item, "aquí") for item in (case.missing.open_items if case.missing else ()))
    reminders = [c.NoteDelivered(notice, 9, nth) for notice in REMINDED for nth in (1, 2)]
    return [
        c.Acknowledge(17), c.Assess(Assessment(Severity.SLIGHT), category=5), c.Investigate(),
        c.AskForInformation(("foto",)), c.Complete(items, "per telèfon"), c.CloseIncomplete(),
        *(c.Propose(decision) for decision in decisions), c.SendBack("punt 2"), c.Communicate(),
        *(c.Communicate(decision) for decision in decisions), c.Accept(), c.Refuse(), c.FallSilent(),
        c.SpeakAgain(), c.SecondLook(), c.GoOutside("OMIC", today, "9"),
        c.SettleOutside(Outcome.AWARD, "9", today), c.CarryOut("nota"), c.CloseAccepted(), c.CloseAnswered(),
        c.Exhaust("res més"), c.Withdraw(confirmed=True), c.Reopen(), c.ProposeReferral("altri"),
        c.Refer("altri"), c.Note("trobat"), c.FlagOverdue(), c.FlagSafety(), c.Retype(CaseType.CLAIM),
        c.RaiseIssues(("i la factura",)), *reminders * 4,
        c.Schedule(Visit(next_working(rules.company, today, 2), time(9), time(13), "Carrer Major, 5")),
        c.AskOtherDays((Wanted(next_working(rules.company, today, 3)),)), c.Finish("ja funciona"),
    ]  # fmt: skip


REMINDED = (Notice.INFORMATION_WANTED, Notice.COMPLETION_REMINDER, Notice.DECISION_REMINDER)


ENDINGS = {
    Status.CLOSED_ACCEPTED: (h.Accepted, h.SettledOutside, h.ServiceDone),
    Status.CLOSED_WITHDRAWN: (h.Withdrawn,),
    Status.CLOSED_EXHAUSTED: (h.Exhausted,),
    Status.CLOSED_INCOMPLETE: (h.ClosedIncomplete,),
    Status.CLOSED_ANSWERED: (h.ClosedAnswered,),
}


def check_endings(steps):
    told = []
    for before, _command, by, at, events, after in steps:
        told += [(event, by) for event in events]
        if after.status not in CLOSED or (before and before.status is after.status):
            continue
        kinds = ENDINGS[after.status]
        assert any(isinstance(event, kinds) for event, _ in told), "a closing without its reason"
        if after.status is Status.CLOSED_ACCEPTED:
            last = [
                event
                for event, _ in told
                if isinstance(event, (h.Accepted, h.NotAccepted, h.SettledOutside, h.Reopened, h.ServiceDone))
            ][-1]
            assert isinstance(last, (h.Accepted, h.SettledOutside, h.ServiceDone)), (
                "the customer's last word was no"
            )
        if after.status is Status.CLOSED_INCOMPLETE:
            assert before.missing
            assert at >= before.missing.term.due_at
            proved = {
                (Notice.INFORMATION_WANTED, 1),
                (Notice.COMPLETION_REMINDER, 1),
                (Notice.COMPLETION_REMINDER, 2),
            }
            assert proved <= before.delivered
            assert by.actor is not Actor.BOT
        if after.status is Status.CLOSED_ANSWERED:
            assert before.type in SHORT
            assert steps[0][5].type in SHORT, "a claim was made a suggestion and closed"
        if after.status is Status.CLOSED_WITHDRAWN:
            assert by.actor in THEIRS


def check_yes(steps):
    for *_, by, _at, events, _after in steps:
        for event in events:
            if isinstance(event, (h.Accepted, h.NotAccepted, h.Withdrawn, h.Reopened, h.SpokeAgain)):
                assert by.actor in THEIRS
            if isinstance(event, h.SettledOutside):
                assert event.reference.strip()


def check_time(steps, rules):
    """While an answer is owed, nothing but the customer, or what the customer did not send, closes it."""
    for before, _command, by, _at, _events, after in steps:
        if before and before.overdue and after.status in CLOSED:
            assert by.actor in THEIRS or (
                after.status is Status.CLOSED_INCOMPLETE and not before.missing.overdue
            )


def check_folding(steps, rules):
    entries, case = [], None
    for _before, _command, by, at, events, after in steps:
        for entry in entries_after(case, events, by, at):
            entries.append(entry)
            case = evolve(case, entry)
        assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
        assert case == after == fold(entries)
    kept = [
        Entry(
            entry.seq,
            read(kind_of(entry.happened), json.loads(json.dumps(write(entry.happened)))),
            entry.by,
            entry.at,
        )
        for entry in entries
    ]
    assert kept == entries
    assert fold(kept) == case


def check_table(steps):
    for before, command, by, _at, events, after in steps:
        assert after.status in statuses_of(after.type), "a status that such a case never has"
        status, case_type = (before.status, before.type) if before else (Status.DRAFT, CaseType.COMPLAINT)
        row = row_of(c.move_of(command), status, case_type)
        assert row
        assert by.actor in row.actors
        if row.target in set(Status):
            assert after.status is row.target
        elif row.target is Where.SAME:
            assert after.status is status
        elif row.move is Move.COMPLETE:
            assert after.status in {before.before, Status.NEEDS_INFO}
        assert events


def check_terms(steps):
    """LGDCU's days never get longer; a type changed or data completed never give a later day than the law's."""
    for before, command, _by, _at, _events, after in steps:
        if before and isinstance(command, c.Retype):
            assert after.term.due_at <= before.term.due_at
        if before and isinstance(command, c.Complete) and before.legal.rule_id == "D04":
            assert after.legal.due_at <= before.legal.due_at


def check_agenda(steps, rules):
    for *_, after in steps:
        dues = agenda(after, rules)
        assert dues == tuple(sorted(dues, key=lambda due: (due.at, due.what, due.nth)))
        assert len({(due.what, due.nth, due.at) for due in dues}) == len(dues)
        assert agenda(after, rules) == dues
        if (
            after.status in OPEN - {Status.ESCALATED_EXT}
            and not after.overdue
            and after.status is not Status.ESCALATED_INT
        ):
            assert dues, "an open case that nobody will ever be reminded of"


def check_all(rules, steps):
    check_endings(steps)
    check_yes(steps)
    check_time(steps, rules)
    check_folding(steps, rules)
    check_table(steps)
    check_terms(steps)
    check_agenda(steps, rules)


@given(lives())
@settings(max_examples=150, deadline=None)
def test_whatever_anybody_tries_the_laws_hold(life):
    rules, first, tries = life
    check_all(rules, lived(rules, first, tries))


@given(moving_lives())
@settings(max_examples=300, deadline=None)
def test_in_lives_that_move_the_laws_hold(life):
    rules, steps = life
    check_all(rules, steps)


@given(lives())
@settings(max_examples=40, deadline=None)
def test_the_same_life_gives_the_same_events(life):
    assert lived(*life) == lived(*life)


@given(COMMANDS)
@settings(max_examples=300, deadline=None)
def test_every_command_comes_back_from_json_as_it_was(command):
    plain = json.loads(json.dumps(to_plain(command)))
    back = from_plain(type(command), plain)
    assert json.dumps(to_plain(back)) == json.dumps(plain)
    if "NaN" not in repr(command):
        assert back == command


def test_every_kind_of_event_comes_back_from_json_as_it_was():
    """Each class made with something in every field."""
    from tests.cases.examples import EVENTS  # noqa: PLC0415

    assert {type(event) for event in EVENTS} == set(KINDS.values())
    for event in EVENTS:
        assert read(kind_of(event), json.loads(json.dumps(write(event)))) == event


def test_an_event_of_a_later_version_counts_and_changes_nothing():
    case = fold(
        [
            Entry(
                1,
                h.Received(
                    **{
                        f: getattr(registration(), f)
                        for f in ("folio", "type", "topic", "urgency", "language", "received_at", "term")
                    }
                ),
                BOT,
                START,
            )
        ]
    )
    after = evolve(case, Entry(2, read("became_famous", {"how": "?"}), BOT, START))
    assert after == replace(case, seq=2)


@pytest.mark.parametrize(
    "entries", [[], [Entry(1, h.Accepted(), EVERYBODY[0], START)], [Entry(1, None, BOT, START)]]
)
def test_a_case_begins_with_being_received(entries):
    with pytest.raises(ValueError, match="begin"):
        fold(entries)
