"""A case kept: read whole and locked, added to in one go, its row and agenda in step, its chain unbroken."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from sqlalchemy import text

from bot.casework import Casework
from cases import commands as c
from cases.agenda import What, agenda
from cases.evolving import fold
from cases.refused import Refused, Why
from cases.status import Status
from storage.casefile import entries_of
from tests.cases.lives import AGENT, ANNA, ASSESSED, BOT, OTHER_AGENT, RULES, START, a_decision, registration
from tests.storage.given import new_case

CASEWORK = Casework(RULES)
FOLIO = "REC-2026-000001-7QX2"


def begun(store, number=1, person=ANNA.person_id, at=START):
    """A case as the intake opens it; its folio."""
    with store.turn() as turn:
        turn.next_folio_number("REC", 2026)
        record = turn.open_case(new_case(number, f"draft-{number}", person, description="fa fum"))
        CASEWORK.register(turn, record, c.Register(**registration_of(record.folio)), ANNA, at)
    return record.folio


def registration_of(folio):
    plain = registration()
    return {name: getattr(plain, name) for name in plain.__slots__} | {"folio": folio}


def does(store, folio, command, by, at=START, seen=None):
    with store.turn() as turn:
        return CASEWORK.work(turn, folio, command, by, at, seen)


def alive(store, folio):
    for command, by in (
        (c.Acknowledge(17, "ab" * 32), BOT),
        (ASSESSED, AGENT),
        (c.Investigate("la nota"), AGENT),
        (c.Note("corretja trencada"), AGENT),
    ):
        does(store, folio, command, by)
    with store.look() as turn:
        case = turn.read_case(folio).case
    does(store, folio, c.Propose(a_decision(case)), AGENT)
    return does(store, folio, c.Communicate(), AGENT)


def test_a_case_comes_back_as_its_events_made_it(store):
    folio = begun(store)
    told = alive(store, folio)
    with store.look() as turn:
        file = turn.read_case(folio)
        entries = entries_of(turn._connection, file.own, file.record)
    assert file.case == told.case == fold(entries)
    assert file.case.status is Status.DECIDED
    assert [entry.seq for entry in entries] == [1, 2, 3, 4, 5, 6, 7]
    assert (entries[2].by, entries[0].by) == (AGENT, ANNA)
    assert entries[5].happened.decision.answers[0].text.startswith("Hem comprovat")


def test_the_row_says_what_lists_need_without_opening_anything(store):
    folio = begun(store)
    alive(store, folio)
    with store.look() as turn:
        record = turn.case_by_folio(folio)
    assert (record.status, record.priority, record.assigned_to) == ("decided", "P3", AGENT.person_id)
    assert (record.overdue, record.safety, record.closed_at) == (False, False, None)
    does(store, folio, c.Accept("Sí"), ANNA)
    does(store, folio, c.CarryOut("nota 4711"), AGENT)
    done = does(store, folio, c.CloseAccepted(), ANNA, START + timedelta(days=1))
    with store.look() as turn:
        assert turn.case_by_folio(folio) == done.record
    assert (done.record.status, done.record.closed_at) == ("closed_accepted", START + timedelta(days=1))


def test_the_agenda_is_there_from_the_first_turn_and_follows_the_case(store):
    folio = begun(store)
    for command, by in ((None, None), (c.Acknowledge(17), BOT), (ASSESSED, AGENT), (c.Note("x"), AGENT)):
        if command:
            does(store, folio, command, by)
        with store.look() as turn:
            file = turn.read_case(folio)
            assert tuple(turn.watch.agenda_of(file.record.id)) == agenda(file.case, RULES)
            assert file.case.status is not Status.RECEIVED or file.case.seq == 1


def test_what_is_due_is_found_in_order_and_done_once(store):
    folios = [begun(store, number) for number in (1, 2)]
    assert store.due(START + timedelta(minutes=4)) == []
    late = START + timedelta(days=2)
    due = store.due(late)
    assert [row.due.what for row in due] == [What.ACKNOWLEDGEMENT_ALARM] * 2 + [What.ASSESSMENT] * 2
    assert {row.folio for row in due} == set(folios)
    assert store.due(late, limit=1) == due[:1]
    with store.turn() as turn:
        assert turn.claim_due(due[0], late).case.folio
    with store.turn() as turn:
        assert turn.claim_due(due[0], late) is None
    assert store.due(late) == due[1:]


def test_what_failed_is_due_again_and_what_was_done_stays_done_when_the_case_moves(store):
    folio = begun(store)
    alarm = store.due(START + timedelta(minutes=6))[0]

    def fails():
        with store.turn() as turn:
            assert turn.claim_due(alarm, START)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    assert store.due(START + timedelta(minutes=6)) == [alarm]
    with store.turn() as turn:
        assert turn.claim_due(alarm, START)
    does(store, folio, c.FlagSafety("fum"), ANNA)
    with store.look() as turn:
        case_id = turn.read_case(folio).record.id
        assert What.ACKNOWLEDGEMENT_ALARM not in {due.what for due in turn.watch.agenda_of(case_id)}


def test_what_left_the_agenda_meanwhile_is_not_done(store):
    folio = begun(store)
    due = next(row for row in store.due(START + timedelta(days=30)) if row.due.what is What.OVERDUE)
    does(store, folio, c.Withdraw(confirmed=True), ANNA)
    with store.turn() as turn:
        assert turn.claim_due(due, START) is None


def test_a_refused_command_leaves_no_trace_and_the_turn_goes_on(store):
    folio = begun(store)
    with store.turn() as turn:
        before = turn.hold_case(folio)
        with pytest.raises(Refused):
            CASEWORK.work(turn, folio, c.Accept(), ANNA, START)
        assert CASEWORK.work(turn, folio, c.Add("més"), ANNA, START).case.seq == 2
        assert before.case.seq == 1
    assert store.verify_chain().events == 2


def test_a_command_to_no_case_says_so(store):
    with store.turn() as turn, pytest.raises(LookupError, match="no case"):
        CASEWORK.work(turn, "REC-2026-000404-7QX2", c.Accept(), ANNA, START)


def test_of_two_people_the_loser_is_told_who_won(store):
    folio = begun(store)
    does(store, folio, c.Acknowledge(17), BOT)
    does(store, folio, ASSESSED, AGENT, seen=2)
    with pytest.raises(Refused) as refused:
        does(store, folio, c.AskForInformation(("foto",)), OTHER_AGENT, seen=2)
    told = refused.value
    assert (told.code, told.by.name, told.allowed) == (Why.MOVED, "Marta", ("assessed",))
    does(store, folio, c.Note("a note is never too late"), OTHER_AGENT, seen=2)
    does(store, folio, c.AskForInformation(("foto",)), OTHER_AGENT, seen=4)


def test_of_two_people_at_the_same_instant_one_wins(store):
    folio = begun(store)
    does(store, folio, c.Acknowledge(17), BOT)
    together = Barrier(2)

    def tries(by):
        together.wait(10)
        try:
            return does(store, folio, c.Assess(ASSESSED.assessment, category=5), by, seen=2)
        except Refused as refused:
            return refused

    with ThreadPoolExecutor(2) as pool:
        came = list(pool.map(tries, (AGENT, OTHER_AGENT)))
    lost = [each for each in came if isinstance(each, Refused)]
    assert [each.code for each in lost] == [Why.MOVED]
    assert lost[0].by in {AGENT, OTHER_AGENT}
    assert store.verify_chain().events == 3


def test_a_case_of_the_same_person_can_be_merged_and_nobody_elses(store):
    one, two, hers = begun(store, 1), begun(store, 2), begun(store, 3, person=999)
    for into, why in ((hers, Why.NOT_THEIRS), (one, Why.BAD_MAIN), ("REC-2026-000404-7QX2", Why.BAD_MAIN)):
        with pytest.raises(Refused) as refused:
            does(store, one, c.Merge(into, same_person=True, main_open=True), AGENT)
        assert refused.value.code is why
    assert does(store, two, c.Merge(one), AGENT).case.main == one
    with pytest.raises(Refused) as refused:
        does(store, one, c.Merge(two), AGENT)
    assert refused.value.code is Why.BAD_MAIN


def test_a_case_made_unreadable_is_read_by_nobody(store):
    folio = begun(store)
    with store._engine.begin() as connection:
        connection.execute(text("UPDATE cases SET sealed_key = NULL"))
    with store.look() as turn:
        assert turn.read_case(folio) is None
    assert store.verify_chain().broken is None
