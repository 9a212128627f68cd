"""Files, documents and errands: each kept once, whole, and done until it is done."""

import hashlib
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from storage.errands import Errand
from storage.errors import Altered
from tests.storage.given import ANNA, BOT, NOW, later, message, opened

LEASE = timedelta(seconds=60)


def claimed(store, now=NOW, most=10):
    with store.turn() as turn:
        return turn.paperwork.claim(BOT, now, most, LEASE)


def test_an_errand_is_there_once_however_often_it_is_sent_on(store):
    with store.turn() as turn:
        turn.paperwork.send_on(BOT, Errand.FETCH, 7, NOW, told={"a": 1})
        turn.paperwork.send_on(BOT, Errand.FETCH, 7, later(1), told={"a": 2})
        turn.paperwork.send_on(BOT, Errand.PAPER, 7, NOW)
    assert [(row.kind, row.about, dict(row.told), row.attempts) for row in claimed(store, later(2))] == [
        (Errand.FETCH, 7, {"a": 1}, 1),
        (Errand.PAPER, 7, {}, 1),
    ]


def test_an_errand_undone_with_its_turn_was_never_there(store):
    with suppress(ZeroDivisionError), store.turn() as turn:
        turn.paperwork.send_on(BOT, Errand.FETCH, 7, NOW)
        raise ZeroDivisionError
    assert not claimed(store)


def test_an_errand_is_leased_to_one_and_comes_back_if_nobody_ends_it(store):
    with store.turn() as turn:
        turn.paperwork.send_on(BOT, Errand.FETCH, 7, NOW)
    (first,) = claimed(store)
    assert not claimed(store)
    (again,) = claimed(store, NOW + LEASE)
    assert (again.id, again.attempts) == (first.id, 2)
    with store.turn() as turn:
        assert turn.paperwork.done(again)
    assert not claimed(store, NOW + 3 * LEASE)


def test_an_errand_that_two_have_in_hand_is_ended_by_one(store):
    with store.turn() as turn:
        turn.paperwork.send_on(BOT, Errand.FETCH, 7, NOW)
    (slow,), (quick,) = claimed(store), claimed(store, NOW + LEASE)
    with store.turn() as turn:
        assert turn.paperwork.done(quick)
    with store.turn() as turn:
        turn.paperwork.send_on(BOT, Errand.FETCH, 8, NOW)  # on SQLite it gets the same id
        assert not turn.paperwork.done(slow)
    assert [row.about for row in claimed(store)] == [8]


def test_an_ended_errand_that_is_undone_with_its_turn_is_still_to_be_done(store):
    with store.turn() as turn:
        turn.paperwork.send_on(BOT, Errand.FETCH, 7, NOW)
    (row,) = claimed(store)
    with suppress(ZeroDivisionError), store.turn() as turn:
        assert turn.paperwork.done(row)
        raise ZeroDivisionError
    assert [row.about for row in claimed(store, NOW + LEASE)] == [7]


def test_an_errand_waits_for_its_time(store):
    with store.turn() as turn:
        turn.paperwork.send_on(BOT, Errand.PAPER, 7, NOW, after=timedelta(seconds=5))
    assert not claimed(store)
    (row,) = claimed(store, later(5))
    with store.turn() as turn:
        turn.paperwork.later(row.id, later(9))
    assert not claimed(store, later(8))
    assert claimed(store, later(9))


def test_a_process_that_begins_alone_finds_due_what_another_had_leased(store):
    with store.turn() as turn:
        turn.paperwork.send_on(BOT, Errand.FETCH, 7, NOW)
        turn.paperwork.send_on(BOT, Errand.FETCH, 8, NOW, after=timedelta(seconds=500))
    assert claimed(store)
    with store.turn() as turn:
        turn.paperwork.release(BOT, later(1))
    assert [row.about for row in claimed(store, later(1))] == [7, 8]


def test_a_document_is_made_once_and_reads_as_it_was_issued(store):
    case = opened(store, "draft-1")
    with store.turn() as turn:
        wanted = turn.paperwork.want_document(case.id, "receipt", 1, BOT, ANNA, NOW)
        assert turn.paperwork.want_document(case.id, "receipt", 1, BOT, ANNA, NOW) == wanted
        assert turn.paperwork.read_document(wanted) is None
        assert turn.paperwork.keep_document(wanted, b"%PDF one", NOW)
        assert not turn.paperwork.keep_document(wanted, b"%PDF two", NOW)
        assert turn.paperwork.read_document(wanted) == b"%PDF one"
        row = turn.paperwork.document(wanted)
    assert (row.folio, row.kind, row.seq, row.chat_id) == (case.folio, "receipt", 1, ANNA)
    assert row.sha256 == hashlib.sha256(b"%PDF one").digest()
    assert [row.about for row in claimed(store) if row.kind is Errand.PAPER] == [wanted]


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, 3 * (1 << 20) + 17])
def test_a_file_of_any_size_comes_out_as_it_went_in(store, size):
    case = opened(store, "draft-1")
    content = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    with store.turn() as turn:
        turn.paperwork.add_files("draft-1", [{"unique_id": "u1", "name": "a.jpg"}], NOW, case.id)
        (file,) = turn.files_of(case.id)
        assert turn.paperwork.read_file(file.id) is None
        assert turn.paperwork.keep_file(file.id, content) == hashlib.sha256(content).digest()
        assert turn.paperwork.read_file(file.id) == content
        assert turn.paperwork.file(file.id).state == "fetched"


def test_a_document_moved_to_another_row_does_not_open(store):
    case = opened(store, "draft-1")
    with store.turn() as turn:
        one, two = (turn.paperwork.want_document(case.id, "receipt", n, BOT, ANNA, NOW) for n in (1, 2))
        for document in (one, two):
            turn.paperwork.keep_document(document, f"%PDF {document}".encode(), NOW)
    with store._engine.begin() as connection:
        swap = "UPDATE documents SET sealed = (SELECT sealed FROM documents WHERE id = :one) WHERE id = :two"
        connection.execute(text(swap), {"one": one, "two": two})
    with store.turn() as turn, pytest.raises(Altered):
        turn.paperwork.read_document(two)


def test_a_message_whose_arrival_matters_tells_its_case_once(store):
    folio = opened(store, "draft-1").folio
    with store.turn() as turn:
        turn.enqueue(replace(message("told.reminder"), about=folio, notice="decision_reminder/2"), NOW)
        turn.enqueue(message("plain"), NOW)
    (told,) = store.claim_due(BOT, NOW)
    store.mark_sent([(told, 55)], NOW)
    (plain,) = store.claim_due(BOT, NOW)
    store.mark_sent([(plain, 56)], NOW)
    (row,) = [row for row in claimed(store, later(60)) if row.kind is Errand.ARRIVED]
    assert row.told == {"folio": folio, "notice": "decision_reminder/2", "message_id": 55}
    with store.turn() as turn:
        assert turn.paperwork.done(row)
    store.mark_sent([(told, 55)], NOW)  # the answer of the first time was lost
    assert not claimed(store, later(200))
