"""Updates delivered once to five times, and chats in any order: the end is that of the clean history."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from telegram import Update

from bot.commands import command_names
from bot.company import load_company
from bot.demo import sample_company
from bot.incoming import incoming
from bot.turn import Chance, Turns
from cases.clock import LegalClock
from flows import buttons
from flows.events import Confirmed
from flows.memory import dump
from flows.understanding import NOTHING_HEARD
from locales import Catalogue
from storage.opening import open_store
from storage.tables import cases, outbox

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
BOT = 7_000_000_001
NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
COMPANY = load_company(sample_company())
CATALOGUE = Catalogue(COMPANY.zone)
NAMES = command_names(CATALOGUE)
CHATS = (501, 502, 503)
TOLD = (
    "/felicitacion",
    "El técnico fue muy amable y puntual, y dejó la cocina limpia.",
    "Marta Ruiz Gómez",
    "marta.ruiz@example.com",
    "Sí",
    "No",
)


def history(chat: int) -> list[dict]:
    """One person's updates, in order; the last one presses the review's button."""
    person = {"id": chat, "is_bot": False, "first_name": "Marta", "language_code": "es"}
    place = {"id": chat, "type": "private", "first_name": "Marta"}

    def message(number: int, text: str) -> dict:
        return {"message_id": number, "date": 1_795_000_000, "chat": place, "from": person, "text": text}

    told = [{"update_id": chat * 100 + n, "message": message(n, text)} for n, text in enumerate(TOLD)]
    data = buttons.data(Confirmed(), f"d{told[0]['update_id']}")
    press = {"id": "1", "from": person, "chat_instance": "1", "data": data, "message": message(99, "review")}
    return [*told, {"update_id": chat * 100 + 99, "callback_query": press}]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "reclama.db"
    open_store(f"sqlite:///{path}", [bytes(32)], os.urandom).close()
    return path


def end_of(updates: list[dict], template: Path) -> dict[int, object]:
    """Each chat's dialogue, cases and messages after these updates in this order."""
    path = template.with_name("run.db")
    shutil.copy(template, path)
    store = open_store(f"sqlite:///{path}", [bytes(32)], os.urandom)
    current = [0]
    chance = Chance(lambda: f"d{current[0]}", lambda: 5)
    clock = LegalClock(COMPANY)
    turns = Turns(store, BOT, COMPANY, clock, CATALOGUE, lambda *_: NOTHING_HEARD, lambda: NOW, chance)
    try:
        for update in updates:
            current[0] = update["update_id"]
            turns.take(incoming(Update.de_json(update, None), NAMES))
        return {chat: _end(store, chat) for chat in CHATS}
    finally:
        store.close()


def _end(store, chat: int) -> object:
    with store.look() as turn:
        dialogue = turn.dialogue(BOT, chat)
    with store._engine.connect() as connection:
        opened = connection.execute(
            select(cases.c.draft_id, cases.c.folio).where(cases.c.chat_id == chat)
        ).all()
        said = connection.execute(
            select(outbox.c.text_key, outbox.c.state).where(outbox.c.chat_id == chat).order_by(outbox.c.id)
        ).all()
    memory = dump(dialogue)
    for _, folio in opened:  # its number depends on who came first, and on nothing else
        memory = memory.replace(folio.encode(), b"folio")
    return memory, [draft for draft, _ in opened], [tuple(row) for row in said]


@pytest.fixture(scope="module")
def clean(template: Path) -> dict[int, object]:
    end = end_of([update for chat in CHATS for update in history(chat)], template)
    assert all(len(opened) == 1 for _, opened, _ in end.values()), end
    return end


@st.composite
def delivered(draw: st.DrawFn) -> list[dict]:
    """The histories of all chats mixed, each in its order; every update again up to four times, later."""
    left = {chat: history(chat) for chat in CHATS}
    mixed: list[dict] = []
    while left:
        chat = draw(st.sampled_from(sorted(left)))
        mixed.append(left[chat].pop(0))
        for again in draw(st.lists(st.sampled_from(mixed), max_size=2)):
            if sum(update is again for update in mixed) < 5:
                mixed.append(again)
        if not left[chat]:
            del left[chat]
    return mixed


@settings(
    max_examples=int(os.environ.get("RECLAMA_TEST_EXAMPLES", "100")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(updates=delivered())
def test_repeated_and_mixed_updates_end_like_the_clean_history(updates, template, clean):
    assert end_of(updates, template) == clean
