"""Hot statements: what SQLAlchemy would find and raise, without it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import bindparam, event, insert, select, update
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError

from storage.hot import Hot
from storage.tables import dialogues, outbox

NOW = datetime(2026, 11, 22, 13, 0, 0, 7, tzinfo=timezone(timedelta(hours=1)))
ADD = Hot(insert(dialogues).inline())
ALL = select(dialogues).order_by(dialogues.c.chat_id).limit(bindparam("most"))
HERE = (dialogues.c.bot_id == bindparam("bot")) & (dialogues.c.chat_id == bindparam("chat"))
KEEP = Hot(update(dialogues).where(HERE).values(sealed=bindparam("kept"), updated_at=bindparam("now")))


def row(chat, **more):
    return {
        "bot_id": 1,
        "chat_id": chat,
        "sealed": b"\0\xff",
        "updated_at": NOW,
        "waiting_since": None,
    } | more


@pytest.fixture
def connection(store):
    with store._engine.connect() as connection:
        yield connection


def test_rows_are_those_of_sqlalchemy_by_name_type_and_order(connection):
    ADD.do_each(connection, [row(3), row(1, waiting_since=NOW), row(2)])
    found = Hot(ALL).rows(connection, {"most": 2})
    assert [tuple(one) for one in found] == [tuple(one) for one in connection.execute(ALL, {"most": 2})]
    assert [one.chat_id for one in found] == [1, 2]
    assert (found[0].sealed, found[0].waiting_since) == (b"\0\xff", NOW)
    assert found[0].waiting_since.tzinfo is UTC
    assert Hot(ALL).row(connection, {"most": 0}) is None


def test_it_tells_how_many_rows_it_touched(connection):
    ADD.do(connection, row(1))
    values = {"bot": 1, "chat": 1, "kept": b"new", "now": NOW}
    assert KEEP.do(connection, values) == 1
    assert KEEP.do(connection, values | {"chat": 9}) == 0
    assert Hot(ALL).row(connection, {"most": 1}).sealed == b"new"


def test_what_a_reader_or_a_writer_does_is_undone_with_its_transaction(store, connection):
    ADD.do(connection, row(1))
    assert connection.in_transaction()
    connection.rollback()
    with store._engine.begin() as other:
        assert Hot(ALL).rows(other, {"most": 9}) == []


def test_errors_are_sqlalchemys_and_tell_nobodys_data(connection):
    ADD.do(connection, row(1))
    with pytest.raises(IntegrityError) as told:
        ADD.do(connection, row(1, sealed=b"a secret"))
    assert "secret" not in str(told.value)


def test_a_wrong_statement_is_not_the_databases_fault(connection):
    with pytest.raises((OperationalError, StatementError)):
        ADD.do(connection, row(None))


def test_a_moment_without_a_zone_is_refused(connection):
    with pytest.raises(ValueError, match="without a zone"):
        ADD.do(connection, row(1, updated_at=datetime(2026, 1, 1)))  # noqa: DTZ001


def test_who_listens_to_statements_hears_it(connection):
    heard = []
    event.listen(connection, "before_cursor_execute", lambda *told: heard.append(told[2].split()[0]))
    ADD.do(connection, row(1))
    Hot(ALL).rows(connection, {"most": 1})
    assert heard[-2:] == ["INSERT", "SELECT"]


def test_a_list_is_no_value_of_a_hot_statement(connection):
    among = Hot(select(outbox.c.id).where(outbox.c.id.in_(bindparam("ids", expanding=True))))
    with pytest.raises(ValueError, match="each call"):
        among.rows(connection, {"ids": [1, 2]})
