"""`reclama check` and the command line: what is wrong is told, with how to mend it, and never a trace."""

import asyncio
import io
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from rich.console import Console
from typer.testing import CliRunner

from bot import chance
from bot.check import _advertising, check, look
from bot.check_database import check_database
from bot.check_telegram import check_telegram
from bot.cli import app
from bot.company import load_company
from bot.finding import State
from bot.keys import sealing_keys
from bot.settings import Settings, load_settings
from cases.taxonomy import Language
from storage.opening import open_store

EXAMPLE = Path(__file__).parents[2] / "company.example.toml"
TOKEN = "7000000001:AAE0nottherealone_0123456789-abcdefg"
ME = {"id": 7000000001, "is_bot": True, "first_name": "Reclama", "username": "reclama_bot"}
HOOK = {"url": "", "has_custom_certificate": False, "pending_update_count": 3}
COMMANDS = [{"command": "help", "description": "Ajuda"}]
GOOD: dict[str, Any] = {"getMe": ME, "getWebhookInfo": HOOK, "getMyCommands": COMMANDS}


@asynccontextmanager
async def bot_api(results: dict[str, Any]) -> AsyncIterator[str]:
    """A Bot API that answers each method with its result, or 404."""

    async def handler(request: web.Request) -> web.Response:
        given = await request.json() if request.can_read_body else {}
        result = results.get(request.path.rpartition("/")[2])
        if callable(result):
            result = result(given)
        if result is None:
            return web.json_response({"ok": False, "error_code": 404, "description": "Not Found"}, status=404)
        return web.json_response({"ok": True, "result": result})

    server = web.Application()
    server.router.add_post("/{path:.*}", handler)
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def settings_for(folder: Path, api: str = "http://127.0.0.1:9", **given: Any) -> Settings:
    return load_settings(None, bot_token=TOKEN, telegram_api=api, data_dir=folder / "data", **given)


async def asked(results: dict[str, Any], folder: Path) -> list[tuple[State, str]]:
    async with bot_api(results) as address:
        found = await check_telegram(settings_for(folder, address), list(Language))
    assert TOKEN not in repr(found)
    return [(finding.state, finding.says) for finding in found]


async def test_a_bot_that_is_right_is_told_by_name(tmp_path):
    assert await asked(GOOD, tmp_path) == [
        (State.RIGHT, "the bot is @reclama_bot (7000000001)"),
        (State.RIGHT, "the updates can be polled; 3 updates are waiting"),
        (State.RIGHT, "the menu of commands is there in every language of the company"),
    ]


async def test_a_token_telegram_does_not_know_is_told_with_where_to_get_one(tmp_path):
    async with bot_api({}) as address:
        (finding,) = await check_telegram(settings_for(tmp_path, address), [])
    assert finding.state is State.WRONG
    assert finding.says == f"{address} does not know this token"
    assert "@BotFather" in finding.mend


async def test_a_telegram_out_of_reach_is_told_with_where_to_look(tmp_path):
    (finding,) = await check_telegram(settings_for(tmp_path), [])
    assert finding.state is State.WRONG
    assert "http://127.0.0.1:9 cannot be reached" in finding.says
    assert "RECLAMA_TELEGRAM_API" in finding.mend


async def test_a_webhook_is_told_because_polling_would_be_refused(tmp_path):
    hook = HOOK | {
        "url": "https://other.example/hook",
        "last_error_date": 1,
        "last_error_message": "timed out",
    }
    found = await asked(GOOD | {"getWebhookInfo": hook}, tmp_path)
    assert found[1] == (
        State.WRONG,
        "the updates go to a webhook, https://other.example/hook, last error: timed out; 3 updates are waiting",
    )


async def test_missing_menus_are_told_by_language_and_are_no_mistake(tmp_path):
    def commands(form: dict[str, Any]) -> list[dict[str, str]]:
        return COMMANDS if form["language_code"] == "es" else []

    found = await asked(GOOD | {"getMyCommands": commands}, tmp_path)
    assert found[2] == (State.NOTE, "there is no menu of commands yet in: ca, it")


async def test_an_emulator_that_lacks_a_method_is_only_noted(tmp_path):
    states = [state for state, _ in await asked({"getMe": ME}, tmp_path)]
    assert states == [State.RIGHT, State.NOTE, State.NOTE]


def made(settings: Settings) -> None:
    open_store(
        settings.database_url.get_secret_value(), sealing_keys(settings, chance.entropy), chance.entropy
    ).close()


def test_a_database_that_is_not_made_yet_is_right_and_stays_unmade(tmp_path):
    finding = check_database(settings_for(tmp_path))
    assert finding.state is State.RIGHT
    assert "the first start makes it" in finding.says
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_opens_is_right(tmp_path):
    made(settings_for(tmp_path))
    assert check_database(settings_for(tmp_path)).state is State.RIGHT


def test_a_lost_key_is_told_with_where_it_belongs(tmp_path):
    settings = settings_for(tmp_path)
    made(settings)
    settings.key_file.unlink()
    finding = check_database(settings)
    assert finding.state is State.WRONG
    assert str(settings.key_file) in finding.mend
    assert not settings.key_file.exists()


def test_another_key_is_told(tmp_path):
    settings = settings_for(tmp_path)
    made(settings)
    other = settings_for(tmp_path, encryption_keys="A" * 43)
    finding = check_database(other)
    assert finding.state is State.WRONG
    assert "RECLAMA_ENCRYPTION_KEYS" in finding.mend


def test_a_database_the_bot_holds_is_only_noted(tmp_path):
    settings = settings_for(tmp_path)
    store = open_store(
        settings.database_url.get_secret_value(), sealing_keys(settings, chance.entropy), chance.entropy
    )
    try:
        assert check_database(settings).state is State.NOTE
    finally:
        store.close()


def test_a_database_that_does_not_answer_is_told_without_its_password(tmp_path):
    settings = settings_for(
        tmp_path, database_url="postgresql://bot:s3cret@127.0.0.1:9/reclama", encryption_keys="A" * 43
    )
    finding = check_database(settings)
    assert finding.state is State.WRONG
    assert "s3cret" not in repr(finding)


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "database").touch()
    finding = check_database(settings_for(tmp_path))
    assert finding.state is State.WRONG
    assert finding.says == f"it cannot be made in {tmp_path}/data/database: Not a directory"


async def test_everything_right_ends_with_the_command_to_start(tmp_path, monkeypatch):
    async with bot_api(GOOD) as address:
        monkeypatch.setenv("RECLAMA_BOT_TOKEN", TOKEN)
        monkeypatch.setenv("RECLAMA_TELEGRAM_API", address)
        monkeypatch.setenv("RECLAMA_DATA_DIR", str(tmp_path))
        monkeypatch.setenv("RECLAMA_COMPANY_FILE", str(EXAMPLE))
        out = io.StringIO()
        assert await asyncio.to_thread(check, Console(file=out, width=200), None)
    said = out.getvalue()
    assert "WRONG" not in said
    assert "Quatrevents, ES-CT, Europe/Madrid" in said
    assert "@reclama_bot" in said
    assert "The bot can start: reclama run" in said
    assert TOKEN not in said


def advertising_of(tmp_path, company: str, **given: Any) -> tuple[State, str, str]:
    (tmp_path / "company.toml").write_text(company, encoding="utf-8")
    found = _advertising(settings_for(tmp_path, **given), load_company(tmp_path / "company.toml"))
    return found.state, found.says, found.mend


def test_without_a_second_bot_a_spanish_company_is_told_that_advertising_is_off_and_why(tmp_path):
    state, says, mend = advertising_of(tmp_path, EXAMPLE.read_text(encoding="utf-8"))
    assert state is State.NOTE
    assert "LGDCU art. 21.2" in says
    assert "RECLAMA_NEWS_BOT_TOKEN" in mend
    assert "promotions_in_service_chat" not in mend


def test_elsewhere_the_other_way_is_named_and_is_enough(tmp_path):
    shop = EXAMPLE.read_text(encoding="utf-8")
    shop = shop.replace('country = "ES"\nregion = "CT"', 'country = "IT"\nregion = "MI"')
    shop = shop.replace("B17999996", "00743110157").replace("+34 972 00 00 00", "+39 02 123456")
    state, says, mend = advertising_of(tmp_path, shop)
    assert (state, "promotions_in_service_chat = true" in mend) == (State.NOTE, True)
    assert "Spain" not in says
    shop = shop.replace("promotions_in_service_chat = false", "promotions_in_service_chat = true")
    assert advertising_of(tmp_path, shop)[0] is State.RIGHT


def test_with_a_second_bot_advertising_is_right_and_both_bots_are_looked_at(tmp_path):
    other = "7000000002:" + TOKEN.partition(":")[2]
    assert advertising_of(tmp_path, EXAMPLE.read_text(), news_bot_token=other)[0] is State.RIGHT


async def test_the_second_bot_is_told_apart(tmp_path):
    other = "7000000002:" + TOKEN.partition(":")[2]
    async with bot_api(GOOD) as address:
        settings = settings_for(tmp_path, address, news_bot_token=other)
        found = await check_telegram(settings, list(Language), news=True)
    assert found[0].says.startswith("the bot that may advertise is @reclama_bot")
    async with bot_api({}) as address:
        settings = settings_for(tmp_path, address, news_bot_token=other)
        (finding,) = await check_telegram(settings, [], news=True)
    assert finding.mend.endswith("RECLAMA_NEWS_BOT_TOKEN")


def test_all_that_is_wrong_is_told_at_once(tmp_path, monkeypatch):
    monkeypatch.setenv("RECLAMA_LOG_LEVEL", "loud")
    company = tmp_path / "company.toml"
    company.write_text('sector = "gaz"\n')
    monkeypatch.setenv("RECLAMA_COMPANY_FILE", str(company))
    wrong = [finding.says for finding in look(None) if finding.state is State.WRONG]
    assert "RECLAMA_BOT_TOKEN: missing." in wrong
    assert 'RECLAMA_LOG_LEVEL: read "loud".' in wrong
    assert 'company.toml: sector (line 1): read "gaz".' in wrong
    assert "company.toml: legal_name: missing." in wrong


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_check_ends_with_one_when_something_is_wrong(elsewhere):
    result = CliRunner().invoke(app, ["check"])
    assert result.exit_code == 1
    assert "RECLAMA_BOT_TOKEN: missing." in result.output
    assert "to mend before the bot can start" in result.output


def test_migrate_makes_the_database_once_and_is_content_the_second_time(elsewhere, monkeypatch):
    monkeypatch.setenv("RECLAMA_BOT_TOKEN", TOKEN)
    for _ in range(2):
        result = CliRunner().invoke(app, ["migrate"])
        assert (result.exit_code, result.output) == (0, "The database is up to date.\n")
    assert (elsewhere / "data" / "database" / "reclama.db").is_file()


def test_a_wrong_setting_stops_a_command_with_its_words_and_no_trace(elsewhere, monkeypatch):
    monkeypatch.setenv("RECLAMA_TELEGRAM_API", f"https://api.telegram.org/bot{TOKEN}/bot")
    result = CliRunner().invoke(app, ["migrate"])
    assert result.exit_code == 1
    assert "RECLAMA_BOT_TOKEN: missing." in result.stderr
    assert "Traceback" not in result.stderr
    assert TOKEN not in result.output


def test_a_held_database_stops_a_command_with_its_words(elsewhere, monkeypatch):
    monkeypatch.setenv("RECLAMA_BOT_TOKEN", TOKEN)
    settings = load_settings(None)
    store = open_store(
        settings.database_url.get_secret_value(), sealing_keys(settings, chance.entropy), chance.entropy
    )
    try:
        result = CliRunner().invoke(app, ["migrate"])
    finally:
        store.close()
    assert result.exit_code == 1
    assert "Traceback" not in result.output


def test_python_m_bot_is_the_same_command_and_help_loads_nothing_heavy(elsewhere):
    root = EXAMPLE.parent
    code = (
        "import json, runpy, sys\n"
        "sys.argv = ['reclama', '--help']\n"
        "try: runpy.run_module('bot', run_name='__main__')\n"
        "except SystemExit as end: assert not end.code\n"
        "heavy = ['aiohttp', 'telegram', 'sqlalchemy', 'pydantic', 'spacy', 'holidays', 'structlog']\n"
        "print(json.dumps([name for name in heavy if name in sys.modules]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(root)},
    )
    *helped, heavy = done.stdout.splitlines()
    assert any("migrate" in line for line in helped)
    assert json.loads(heavy) == []


def test_version_is_the_installed_one():
    result = CliRunner().invoke(app, ["version"])
    assert result.exit_code == 0
    assert result.output.strip()[0].isdigit()
