"""Who of the house must look: once for each case and reason, again while nobody takes it; and what is due."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from sqlalchemy import text

from cases.agenda import What
from cases.alerts import Alert, AlertKind
from cases.status import Actor
from storage.requests import RequestKind
from tests.cases.lives import START
from tests.storage.given import ANNA, BOT, NOW, later, opened
from tests.storage.test_casefile import begun

LATE = Alert(AlertKind.OVERDUE, Actor.HEAD, {"rule": "D04"}, timedelta(days=1))
DANGER = Alert(AlertKind.SAFETY, Actor.AGENT, {}, timedelta(minutes=10))


def told(store):
    return [
        (call.kind.value, call.folio[-11:-5], call.level.value, call.times) for call in store.open_calls(BOT)
    ]


def test_each_case_of_a_person_has_alerts_of_its_own(store):
    one, two = opened(store, "d1"), opened(store, "d2")
    with store.turn() as turn:
        turn.watch.alert(one, LATE, NOW)
        turn.watch.alert(two, LATE, NOW)
        turn.watch.alert(one, Alert(AlertKind.RECEIPT), NOW)
    assert told(store) == [
        ("overdue", "000001", "head", 1),
        ("overdue", "000002", "head", 1),
        ("receipt", "000001", "agent", 1),
    ]
    assert store.open_calls(BOT)[0].note == {"rule": "D04"}


def test_the_same_told_again_is_one_alert_that_says_how_often_and_what_is_new(store):
    record = opened(store, "d1")
    with store.turn() as turn:
        turn.watch.alert(record, LATE, NOW)
        turn.watch.alert(record, Alert(AlertKind.OVERDUE, Actor.HEAD, {"rule": "D31"}), later(60))
    (call,) = store.open_calls(BOT)
    assert (call.times, call.opened_at, call.note) == (2, NOW, {"rule": "D31"})


def test_what_nobody_takes_is_told_again_at_its_pace_and_by_one_of_many(store):
    record = opened(store, "d1")
    with store.turn() as turn:
        turn.watch.alert(record, DANGER, NOW)

    def repeat(now):
        with store.turn() as turn:
            return turn.watch.repeat(now)

    assert repeat(later(599)) == []
    with ThreadPoolExecutor(4) as many:
        found = list(many.map(repeat, [later(600)] * 8))
    assert sum(map(len, found)) == 1
    assert repeat(later(601)) == []
    assert repeat(later(100_000)) == [(AlertKind.SAFETY, record.folio)], "however long it was, once"
    assert told(store) == [("safety", "000001", "agent", 3)]
    with store.turn() as turn:
        assert turn.watch.settle(record, {AlertKind.SAFETY, AlertKind.OVERDUE}, later(100_001)) == 1
    assert repeat(later(200_000)) == []


def test_a_danger_told_before_there_was_a_case_becomes_the_cases_and_keeps_its_time(store):
    with store.turn() as turn:
        turn.call_person(BOT, ANNA, NOW, RequestKind.SAFETY, {"hazards": ["gas"]})
    record = opened(store, "d1")
    with store.turn() as turn:
        turn.watch.alert(record, DANGER, later(300))
    (call,) = store.open_calls(BOT)
    assert (call.folio, call.opened_at, call.note, call.times) == (record.folio, NOW, {"hazards": ["gas"]}, 1)
    with store.turn() as turn:
        assert turn.watch.repeat(later(600)) == [(AlertKind.SAFETY, record.folio)]
        assert turn.watch.settle(record, {AlertKind.SAFETY}, later(700)) == 1


def test_what_is_counted(store):
    record = opened(store, "d1")
    with store.turn() as turn:
        turn.call_person(BOT, ANNA, NOW)
        turn.watch.alert(record, DANGER, later(5))
    counts = store.counts()
    assert (counts.callers, counts.longest_caller) == (1, NOW)
    assert (counts.of(AlertKind.SAFETY).count, counts.of(AlertKind.SAFETY).oldest) == (1, later(5))
    assert counts.of(AlertKind.OVERDUE).count == 0


def test_at_night_only_what_cannot_wait_is_asked_for_and_what_fails_keeps_nothing_else_waiting(store):
    for number in (1, 2):
        begun(store, number)
    late = START + timedelta(days=40)
    every = store.due(late)
    urgent = store.due(late, at_once=True)
    assert {row.due.what for row in every} - {row.due.what for row in urgent} == {What.HALF_TERM}
    assert urgent == [row for row in every if not row.due.quiet]
    assert store.due(late, 3, skip=2) == every[2:5]
    assert store.counts().next_due == every[0].due.at


def test_nothing_falls_due_any_more_for_a_case_that_was_made_unreadable(store):
    begun(store)
    with store._engine.begin() as connection:
        connection.execute(text("UPDATE cases SET sealed_key = NULL"))
    late = START + timedelta(days=40)
    with store.turn() as turn:
        assert turn.claim_due(store.due(late)[0], late) is None
    assert store.due(late) == []


def test_when_a_reminder_was_told_is_known_by_its_number(store):
    folio = begun(store)
    (half,) = (row for row in store.due(START + timedelta(days=40)) if row.due.what is What.HALF_TERM)
    with store.turn() as turn:
        case_id = turn.hold_case(folio).record.id
        assert turn.watch.reminded(case_id, What.HALF_TERM) == {1: None}
        assert turn.watch.reminded(case_id, What.DECISION_REMINDER) == {}
        assert turn.claim_due(half, half.due.at)
        assert turn.watch.reminded(case_id, What.HALF_TERM) == {1: half.due.at}
        assert turn.watch.next_after(START, [What.OVERDUE]) > half.due.at
        assert turn.watch.next_after(START, [What.DORMANT]) is None
