import sqlite3

import pytest
from typer.testing import CliRunner

from bot import chance
from bot.cli import app
from bot.keys import sealing_keys
from bot.opening import opened
from bot.settings import load_settings
from cases import commands as c
from tests.cases.lives import ANNA, START
from tests.storage.test_casefile import CASEWORK, begun


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """A database with two cases of three events each, as the settings find it; its file."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RECLAMA_BOT_TOKEN", "7000000001:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc")
    monkeypatch.setenv("RECLAMA_DATABASE_URL", f"sqlite:///{tmp_path}/reclama.db")
    monkeypatch.setenv("RECLAMA_DATA_DIR", str(tmp_path))
    settings = load_settings()
    sealing_keys(settings, chance.entropy)
    store = opened(settings)
    for number in (1, 2):
        folio = begun(store, number)
        with store.turn() as turn:
            for words in ("u", "dos"):
                CASEWORK.work(turn, folio, c.Add(words), ANNA, START)
    store.close()
    return tmp_path / "reclama.db"


def test_verify_says_how_much_it_looked_at(kept):
    done = CliRunner().invoke(app, ["verify"])
    assert (done.exit_code, done.stdout) == (0, "Every link holds: 6 events of 2 cases.\n")


def test_verify_names_the_first_broken_link_and_fails(kept):
    with sqlite3.connect(kept) as database:
        database.execute("DROP TRIGGER case_events_no_update")
        database.execute("UPDATE case_events SET actor = 'bot' WHERE case_id = 2 AND seq = 2")
    database.close()
    done = CliRunner().invoke(app, ["verify"])
    assert done.exit_code == 1
    assert "case REC-2026-000002-7QX2, event 2: the event, or the one before it, was altered." in done.stderr
