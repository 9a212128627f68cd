"""A folder of files, and a database they are imported into, by the command as it ships."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.demo import sample_company
from storage.keyfile import read_key_file
from storage.opening import open_store

TOKEN = "7000000001:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"
CUSTOMERS = "customer_id;name;phone;email;language;birthday\n"
PURCHASES = "purchase_id;customer_id;product;bought_on;delivered_on;amount\n"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """`run("customers.csv", "--yes", text=…)`: the exit code and what was said."""

    def go(name: str, *more: str, text: str | None = None, encoding: str = "utf-8", **settings: str):
        path = tmp_path / name
        if text is not None:
            path.write_text(text, encoding=encoding)
        environment = {
            "RECLAMA_BOT_TOKEN": TOKEN,
            "RECLAMA_COMPANY_FILE": str(sample_company()),
            "RECLAMA_DATA_DIR": str(tmp_path / "data"),
            **settings,
        }
        done = CliRunner().invoke(app, ["import", *more, str(path)], env=environment, catch_exceptions=False)
        return done.exit_code, done.output

    return go


@pytest.fixture
def refused(tmp_path: Path) -> Callable[..., list[str]]:
    """The lines of a report, without its header."""

    def read(name: str = "customers.refused.csv") -> list[str]:
        return (tmp_path / name).read_text("utf-8-sig").splitlines()[1:]

    return read


@pytest.fixture
def kept(tmp_path: Path):
    """What is in the database now."""

    def look(number: str):
        keys = read_key_file(tmp_path / "data" / "reclama.key")
        store = open_store(f"sqlite:///{tmp_path}/data/database/reclama.db", keys, bytes)
        try:
            with store.look() as unit:
                return unit.shop.account(number)
        finally:
            store.close()

    return look
