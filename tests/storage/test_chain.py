"""The chain of events: whoever changes the database by hand is found out, and where."""

import os
import tracemalloc

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, bindparam, insert, make_url, text
from sqlalchemy.exc import DBAPIError

from cases import commands as c
from cases.status import Status
from cases.taxonomy import CaseType
from storage import tables
from storage.columns import Utc
from storage.engines import postgresql_engine, sqlite_engine
from storage.errors import WrongKey
from storage.opening import open_store
from storage.vault import Vault, settled_vault
from storage.verifying import Broken
from storage.versions import MIGRATIONS
from tests.cases.lives import AGENT, ANNA, ASSESSED, BOT, START
from tests.storage.conftest import KEY
from tests.storage.given import NOW, new_case, opened
from tests.storage.test_casefile import CASEWORK, alive, begun, does


def by_hand(store, *statements):
    """As somebody who has the database and no key: past the triggers."""
    with store._engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            for doing in ("update", "delete"):
                connection.execute(text(f"DROP TRIGGER IF EXISTS case_events_no_{doing}"))
        else:
            connection.execute(text("ALTER TABLE case_events DISABLE TRIGGER USER"))
        for statement in statements:
            assert connection.execute(text(statement)).rowcount > 0


@pytest.fixture
def two_cases(store):
    folios = [begun(store, number) for number in (1, 2)]
    for folio in folios:
        alive(store, folio)
    return folios


def test_an_untouched_chain_holds(store, two_cases):
    found = store.verify_chain()
    assert (found.cases, found.events, found.broken) == (2, 14, None)


SECOND = "case_id = (SELECT id FROM cases WHERE folio LIKE '%000002%')"


@pytest.mark.parametrize(
    ("statement", "seq"),
    [
        (f"UPDATE case_events SET kind = 'accepted' WHERE seq = 4 AND {SECOND}", 4),
        (f"UPDATE case_events SET actor = 'customer:100' WHERE seq = 3 AND {SECOND}", 3),
        (f"UPDATE case_events SET at = '2026-01-01 00:00:00.000000+00' WHERE seq = 7 AND {SECOND}", 7),
        (f"UPDATE case_events SET sealed = (SELECT sealed FROM case_events WHERE seq = 2 LIMIT 1) WHERE seq = 5 AND {SECOND}", 5),
        (f"UPDATE case_events SET mac = NULL WHERE seq = 1 AND {SECOND}", 1),
        (f"UPDATE case_events SET mac = (SELECT mac FROM case_events WHERE seq = 3 LIMIT 1) WHERE seq = 6 AND {SECOND}", 6),
        (f"DELETE FROM case_events WHERE seq = 4 AND {SECOND}", 4),
        (f"DELETE FROM case_events WHERE seq = 1 AND {SECOND}", 1),
        (f"DELETE FROM case_events WHERE seq = 7 AND {SECOND}", 7),
        (f"DELETE FROM case_events WHERE {SECOND}", 1),
        (f"UPDATE case_events SET seq = 8 WHERE seq = 7 AND {SECOND}", 7),
        (f"INSERT INTO case_events SELECT case_id, 8, kind, at, actor, sealed, mac FROM case_events WHERE seq = 7 AND {SECOND}", 8),
        ("UPDATE cases SET head = NULL WHERE folio LIKE '%000002%'", 8),
        ("UPDATE cases SET last_event = 6 WHERE folio LIKE '%000002%'", 8),
    ],
)  # fmt: skip
def test_the_first_broken_link_is_named(store, two_cases, statement, seq):
    if store._engine.dialect.name == "sqlite":
        statement = statement.replace("+00'", "'")
    by_hand(store, statement)
    broken = store.verify_chain().broken
    assert (broken.folio, broken.seq) == (two_cases[1], seq)


def test_a_chain_cut_short_whose_row_was_mended_still_needs_the_key(store, two_cases):
    """The last event taken away and the row set to the link before: that link is right, so is the count.

    What remains is a true earlier state: only a copy kept elsewhere could tell. The law's answer is the
    signed receipt and decision in the customer's hands; this test holds that we know it.
    """
    by_hand(
        store,
        f"DELETE FROM case_events WHERE seq = 7 AND {SECOND}",
        f"UPDATE cases SET last_event = 6, head = (SELECT mac FROM case_events WHERE seq = 6 AND {SECOND}) WHERE folio LIKE '%000002%'",
    )
    assert store.verify_chain().broken is None


def test_two_broken_cases_are_told_by_the_first(store, two_cases):
    by_hand(store, "UPDATE case_events SET kind = 'forged' WHERE seq = 2")
    broken = store.verify_chain().broken
    assert broken == Broken(two_cases[0], 2, "the event, or the one before it, was altered")


def test_events_written_past_the_life_of_cases_are_links_too(store):
    case = opened(store, "draft-1")
    with store.turn() as turn:
        turn.add_event(case.id, "opened", NOW, "bot")
        turn.add_event(case.id, "noted", NOW, "bot")
    assert store.verify_chain().events == 2
    assert store.verify_chain().broken is None


def test_verifying_holds_few_rows_at_a_time(file_store):
    folio = begun(file_store)
    with file_store.turn() as turn:
        for number in range(3000):
            CASEWORK.work(turn, folio, c.Note(f"{number} " + "x" * 1000), AGENT, START)
    file_store.verify_chain()  # whatever is loaded late
    tracemalloc.start()
    found = file_store.verify_chain()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (found.events, found.broken) == (3001, None)
    assert peak < 2_500_000  # of more than three megabytes of events


# ---------------------------------------------------------------- what was there before there was a chain


def at_version_0003(address: str) -> None:
    """A database as version 0003 left it: events without links, the first one saying little."""
    url = make_url(address)
    if url.get_backend_name() == "sqlite":
        engine = sqlite_engine(url.set(drivername="sqlite+pysqlite"), foreign_keys=False)
    else:
        engine = postgresql_engine(url, 1)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        fill(connection, settled_vault(connection, [KEY], os.urandom))
    engine.dispose()


def fill(connection: Connection, vault: Vault) -> None:
    key = vault.fresh_key()
    own = vault.under(key)
    customer = {"id": 1, "person": vault.index("person", ANNA.person_id), "at": NOW}
    connection.execute(
        text(
            "INSERT INTO customers (id, person, created_at, updated_at) VALUES (:id, :person, :at, :at)"
        ).bindparams(bindparam("at", type_=Utc())),
        customer,
    )
    for number in (1, 2):
        plain = new_case(number, f"draft-{number}")
        row = {name: getattr(plain, name) for name in OLD}
        row |= {
            "id": number,
            "customer_id": 1,
            "last_event": 700,
            "sealed_key": vault.sealer.seal(key, f"cases.sealed_key:{plain.draft_id}"),
            "sealed": own.seal(dict(plain.facts), f"cases.sealed:{plain.draft_id}"),
        }
        connection.execute(insert(tables.cases).values(row))
        events = [
            ("received", {"heard": ["topic"], "sources": {"9": "fa fum"}}),
            ("customer_added", {"note": "més"}),
        ]
        events += [("noted", {"text": f"{n}"}) for n in range(698)]
        connection.execute(
            insert(tables.case_events),
            [
                {
                    "case_id": number, "seq": seq, "kind": kind, "at": NOW, "actor": "customer",
                    "sealed": own.seal(data, f"case_events.sealed:{number}/{seq}"),
                }
                for seq, (kind, data) in enumerate(events, 1)
            ],
        )  # fmt: skip


OLD = (
    *("folio", "draft_id", "bot_id", "chat_id", "thread_id", "type", "topic", "urgency", "status"),
    *("language", "jurisdiction", "received_at", "zone", "due_at", "due_rule"),
)


def test_events_from_before_the_chain_are_chained_by_the_migration(address, opening):
    at_version_0003(address)
    store = opening(address)
    found = store.verify_chain()
    assert (found.cases, found.events, found.broken) == (2, 1400, None)
    with pytest.raises(DBAPIError, match="append-only"), store._engine.begin() as connection:
        connection.execute(text("UPDATE case_events SET kind = 'forged'"))


def test_a_case_from_before_lives_on(address, opening):
    at_version_0003(address)
    store = opening(address)
    with store.look() as turn:
        case = turn.read_case("REC-2026-000002-7QX2").case
    assert (case.status, case.seq, case.type, case.due_at) == (
        Status.RECEIVED, 700, CaseType.CLAIM, new_case(2, "x").due_at
    )  # fmt: skip
    does(store, case.folio, c.Acknowledge(17), BOT)
    assert does(store, case.folio, ASSESSED, AGENT).case.seq == 702
    assert store.verify_chain().broken is None
    with store.look() as turn:
        assert turn.watch.agenda_of(2)


def test_an_old_database_without_its_key_is_not_migrated(address, opening):
    at_version_0003(address)
    with pytest.raises(WrongKey):
        open_store(address, [b"n" * 32], os.urandom)
    assert opening(address).verify_chain().events == 1400
