"""Who may come in: tokens made and revoked on the command line, and the pass of this machine."""

from datetime import UTC, datetime, timedelta

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.demo import sample_company
from bot.shop.access import LocalPass, bearer
from tests.bot.shop.conftest import TOKEN

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture
def api(tmp_path):
    def go(*words: str) -> tuple[int, str]:
        environment = {
            "RECLAMA_BOT_TOKEN": TOKEN,
            "RECLAMA_COMPANY_FILE": str(sample_company()),
            "RECLAMA_DATA_DIR": str(tmp_path),
        }
        done = CliRunner().invoke(app, ["api", "token", *words], env=environment)
        return done.exit_code, done.output

    return go


def test_a_token_is_made_listed_and_revoked(api):
    assert "None yet" in api("list")[1]
    code, said = api("create", "web shop")
    token = said.splitlines()[-1]
    assert (code, token[:8], len(token)) == (0, "reclama_", 51)
    code, said = api("list")
    assert said.startswith("1\tweb shop\t")
    assert token not in said
    assert api("revoke", "1") == (0, "Revoked.\n")
    assert "revoked" in api("list")[1]
    assert api("revoke", "1")[0] == 1
    assert "no token 9" in api("revoke", "9")[1]


@pytest.mark.parametrize("name", ["", " ", "x" * 81, "two\nlines"])
def test_a_name_that_is_none_is_told(api, name):
    code, said = api("create", name)
    assert code == 2
    assert "1 to 80 characters" in said


@pytest.mark.parametrize(
    ("header", "token"),
    [
        ("Bearer abc", "abc"),
        ("bearer  abc ", "abc"),
        ("Basic abc", ""),
        ("Bearer", ""),
        ("Bearer ñ", ""),
        (f"Bearer {'x' * 300}", ""),
    ],
)
def test_the_token_is_read_from_its_header(header, token):
    assert bearer({"Authorization": header}) == token
    assert bearer({}) == ""


def test_a_local_pass_opens_for_minutes_and_only_under_its_own_token():
    local = LocalPass(TOKEN)
    made = local.make(NOW)
    assert local.opens(made, NOW)
    assert not local.opens(made, NOW + timedelta(minutes=6))
    assert not LocalPass("other").opens(made, NOW)
    assert not local.opens(made[:-2] + "AA", NOW)
    assert not local.opens(local.make(NOW + timedelta(days=9)), NOW)
    for nonsense in ("", "local-", "local-ñ", "local-====", "reclama_abc", "local-" + "A" * 50):
        assert not local.opens(nonsense, NOW)
