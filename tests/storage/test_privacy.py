"""Law 5.5: encrypted at rest. The bytes of the database are searched for what a person said."""

from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from cases.taxonomy import Language
from flows.dialogue import Dialogue, Draft
from storage.errands import Errand
from storage.opening import open_store
from tests.storage.conftest import KEY
from tests.storage.given import ANNA, BOT, NOW, message, new_case

NAME, PHONE, MAIL = "Montserrat Puigdomenech", "+34611223344", "montse.puig@example.org"
STORY, STREET, FILE = "la rentadora treu fum des de dimarts", "carrer de l'Alegria 7", "factura-montse.pdf"
PRIVATE = [word for text in (NAME, PHONE, MAIL, STORY, STREET, FILE) for word in (text, text[:9])]


def a_whole_complaint(store) -> None:
    answers = {"full_name": NAME, "phone": PHONE, "description": STORY, "address": {"street": STREET}}
    draft = Draft("draft-1", "complaint", NOW, answers=answers, pieces={"evidence": [{"name": FILE}]})
    with store.turn() as turn:
        turn.dialogue(BOT, ANNA)
        turn.keep_dialogue(BOT, ANNA, Dialogue(language=Language.CA, draft=draft), NOW)
        turn.remember_customer(ANNA, {"full_name": NAME, "email": MAIL}, NOW)
        number = turn.next_folio_number("REC", 2026)
        case = turn.open_case(replace(new_case(number, "draft-1"), facts=answers))
        turn.add_event(case.id, "opened", NOW, "bot", answers)
        turn.paperwork.add_files("draft-1", [{"unique_id": "u1", "name": FILE}], NOW, case.id)
        (kept,) = turn.files_of(case.id)
        turn.paperwork.keep_file(kept.id, f"{NAME}: {STORY}".encode() * 50)
        document = turn.paperwork.want_document(case.id, "receipt", 1, BOT, ANNA, NOW)
        turn.paperwork.keep_document(document, f"{NAME}: {STORY}".encode() * 50, NOW)
        turn.paperwork.send_on(BOT, Errand.EXAMINE, 7, NOW, told={"name": FILE, "by": NAME})
        said = replace(message("case.acknowledged"), payload={"text": f"{NAME}: {STORY}"})
        turn.enqueue(said, NOW)
        turn.call_person(BOT, ANNA, NOW, note={"last": STORY})
    store.note_failure(BOT, 9, {"message": {"text": STORY, "from": NAME}}, f"cannot parse {PHONE}", NOW)


def spellings(word: str) -> list[bytes]:
    escaped = word.encode("unicode_escape")
    return [word.encode(), escaped, word.encode("utf-16-le"), word.encode().hex().encode()]


def assert_private(data: bytes) -> None:
    assert len(data) > 1000
    for word in PRIVATE:
        for spelling in spellings(word):
            assert spelling not in data, word


def test_nothing_a_person_said_stands_in_the_sqlite_files(file, opening, tmp_path):
    store = opening(file)
    a_whole_complaint(store)
    assert_private(b"".join(path.read_bytes() for path in Path(tmp_path).iterdir()))
    store.close()
    assert_private((tmp_path / "reclama.db").read_bytes())
    assert KEY not in (tmp_path / "reclama.db").read_bytes()


@pytest.mark.postgres
def test_nothing_a_person_said_stands_in_the_postgresql_tables(schema, opening):
    store = opening(schema)
    a_whole_complaint(store)
    data = b""
    with psycopg.connect(schema.replace("+psycopg", "")) as connection:
        tables = connection.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
        ).fetchall()
        assert len(tables) == 38
        for (table,) in tables:
            with connection.cursor().copy(f"COPY {table} TO STDOUT") as copy:
                data += b"".join(bytes(block) for block in copy)
    assert_private(data)


def test_a_person_is_found_by_a_hash_that_needs_the_key(tmp_path):
    hashes = []
    for name in ("one", "two"):
        store = open_store(f"sqlite:///{tmp_path}/{name}.db", [KEY], lambda n, s=name: (s * n).encode()[:n])
        with store.turn() as turn:
            turn.remember_customer(ANNA, {"full_name": NAME}, NOW)
        with store._engine.connect() as connection:
            hashes.append(connection.exec_driver_sql("SELECT person FROM customers").scalar())
        store.close()
    assert hashes[0] != hashes[1]
    assert all(len(found) == 32 for found in hashes)


def test_an_error_of_the_database_does_not_repeat_what_was_written(store):
    with pytest.raises(Exception, match=r"FOREIGN KEY|foreign key") as refused, store.turn() as turn:
        turn.paperwork.add_files("d", [{"unique_id": "u", "name": NAME}], NOW, case_id=999)
    assert "u1" not in str(refused.value)
    assert "parameters hidden" in str(refused.value)
