import hashlib

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.storage.given import ANNA, BOT, NOW, later, new_case, opened


def test_a_case_comes_back_as_it_was_opened(store):
    record = opened(store, "draft-1", description="La rentadora treu fum", amount={"amount": "39.90"})
    asked = new_case(1, "draft-1", description="La rentadora treu fum", amount={"amount": "39.90"})
    same = ("folio", "draft_id", "bot_id", "chat_id", "thread_id", "type", "topic", "urgency", "status")
    also = ("language", "jurisdiction", "received_at", "zone", "due_at", "due_rule", "facts")
    for name in same + also:
        assert getattr(record, name) == getattr(asked, name), name
    with store.look() as turn:
        assert turn.case_by_folio(record.folio) == record
        assert turn.case_by_folio("REC-2026-000009-7QX2") is None


@pytest.mark.parametrize("typed", ["", "\0", "REC\0", "rec-2026 😀", "' OR 1=1 --", "\ud83d", "x" * 4096])
def test_a_folio_that_is_none_finds_nothing_whatever_was_typed(store, typed):
    with store.look() as turn:
        assert turn.case_by_folio(typed) is None


def test_a_draft_opens_one_case_for_ever(store):
    first = opened(store, "draft-1", description="first")
    with store.turn() as turn:
        assert turn.next_folio_number("REC", 2026) == 2
        again = turn.open_case(new_case(2, "draft-1", description="second"))
    assert again == first
    assert opened(store, "draft-2").folio == "REC-2026-000002-7QX2"


def test_a_folio_number_that_no_case_took_is_given_again(store):
    with store.turn() as turn:
        assert turn.next_folio_number("REC", 2026) == 1

    def fails() -> None:
        with store.turn() as turn:
            turn.open_case(new_case(turn.next_folio_number("REC", 2026), "draft-1"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    with store.turn() as turn:
        assert turn.next_folio_number("REC", 2026) == 1
        assert turn.next_folio_number("REC", 2027) == 1
        assert turn.next_folio_number("ALT", 2026) == 1
    opened(store, "draft-1")
    with store.turn() as turn:
        assert turn.next_folio_number("REC", 2026) == 2
        assert turn.next_folio_number("REC", 2027) == 1


def test_a_case_needs_a_folio_number_of_its_own_turn(store):
    with pytest.raises(ValueError, match="next_folio_number"), store.turn() as turn:
        turn.open_case(new_case(1, "draft-1"))


def test_a_folio_is_never_given_to_two_cases(store):
    opened(store, "draft-1")

    def forge() -> None:
        with store.turn() as turn:
            turn.next_folio_number("REC", 2026)
            turn.open_case(new_case(1, "draft-2"))

    with pytest.raises(IntegrityError):
        forge()


def test_a_persons_cases_are_their_own_newest_first(store):
    mine = [opened(store, f"draft-{n}") for n in range(3)]
    opened(store, "draft-x", person=ANNA + 1)
    with store.look() as turn:
        assert turn.cases_of(ANNA) == mine[::-1]
        assert turn.cases_of(ANNA, most=1) == mine[2:]
        assert turn.cases_of(ANNA + 2) == []


def test_events_are_numbered_in_order_per_case(store):
    one, two = opened(store, "draft-1"), opened(store, "draft-2")
    with store.turn() as turn:
        assert turn.add_event(one.id, "opened", NOW, "bot") == 1
        assert turn.add_event(two.id, "opened", NOW, "bot") == 1
        assert turn.add_event(one.id, "customer_added", later(5), "customer", {"note": "més"}) == 2
    with store.look() as turn:
        events = turn.events_of(one.id)
    assert [(e.seq, e.kind, e.at, e.actor, e.data) for e in events] == [
        (1, "opened", NOW, "bot", {}),
        (2, "customer_added", later(5), "customer", {"note": "més"}),
    ]


def test_an_event_needs_a_case(store):
    with pytest.raises(LookupError), store.turn() as turn:
        turn.add_event(999, "opened", NOW, "bot")


def test_a_case_whose_key_is_gone_keeps_its_dates_and_tells_nothing(store):
    case = opened(store, "draft-1")
    with store.turn() as turn:
        turn.add_event(case.id, "opened", NOW, "bot", {"note": "private"})
    with store._engine.begin() as connection:
        connection.execute(text("UPDATE cases SET sealed_key = NULL"))
    with store.look() as turn:
        blind = turn.case_by_folio(case.folio)
        assert (blind.received_at, blind.facts) == (case.received_at, {})
        assert [(e.kind, e.data) for e in turn.events_of(case.id)] == [("opened", {})]
    with pytest.raises(LookupError), store.turn() as turn:
        turn.add_event(case.id, "more", NOW, "bot")


def photo(unique: str, **more: object) -> dict[str, object]:
    return {"unique_id": unique, "file_id": f"f-{unique}", "kind": "photo", **more}


def test_a_file_sent_twice_is_one_and_goes_to_the_case_with_its_draft(store):
    with store.turn() as turn:
        turn.paperwork.add_files("draft-1", [photo("u1", name="factura.jpg"), photo("u2")], NOW)
        turn.paperwork.add_files("draft-1", [photo("u1")], later(1))
    case = opened(store, "draft-1")
    with store.turn() as turn:
        turn.paperwork.add_files("draft-1", [photo("u1"), photo("u2"), photo("u3")], later(2), case.id)
        found = turn.files_of(case.id)
    assert [(f.about["unique_id"], f.state, f.sha256) for f in found] == [
        ("u1", "announced", None),
        ("u2", "announced", None),
        ("u3", "announced", None),
    ]
    assert found[0].about["name"] == "factura.jpg"


def test_a_file_that_was_fetched_has_its_hash(store):
    case = opened(store, "draft-1")
    with store.turn() as turn:
        turn.paperwork.add_files("draft-1", [photo("u1"), photo("u2")], NOW, case.id)
        came, lost = turn.files_of(case.id)
        turn.paperwork.keep_file(came.id, b"bytes")
        turn.paperwork.lose_file(lost.id)
        came, lost = turn.files_of(case.id)
    assert (came.state, came.sha256) == ("fetched", hashlib.sha256(b"bytes").digest())
    assert (lost.state, lost.sha256) == ("lost", None)


def test_a_correction_is_counted_without_anything_long(store):
    with store.turn() as turn:
        turn.note_misheard("topic", "billing", "delivery", NOW)
        turn.note_misheard("product", "x" * 65, "rentadora", NOW)
    with store._engine.connect() as connection:
        rows = connection.execute(text("SELECT slot, heard, corrected FROM misheard ORDER BY id")).all()
    assert [tuple(row) for row in rows] == [
        ("topic", "billing", "delivery"),
        ("product", "(65 characters)", "rentadora"),
    ]


def test_the_chat_of_a_case_is_the_customers(store):
    assert (opened(store, "draft-1").bot_id, opened(store, "draft-2").chat_id) == (BOT, ANNA)
