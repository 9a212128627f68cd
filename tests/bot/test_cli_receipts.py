"""`reclama verify-receipt`: genuine, altered or unknown, with an exit code for each."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from reports.paper import Words
from reports.signing import Imprint, public_key, sign
from tests.reports.test_rendering import FOLIO, paper, render

SEED = b"k" * 32
TOKEN = "7000000001:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"
RUNNER = CliRunner()


@pytest.fixture
def receipt(tmp_path: Path) -> Path:
    path = tmp_path / "justificant.pdf"
    imprint = Imprint(FOLIO, "receipt", "2026-11-22T12:00:00+01:00")
    path.write_bytes(sign(render(paper(Words("Hola"))), imprint, SEED))
    return path


def said(path: Path, *more: str, **environment: str):
    return RUNNER.invoke(app, ["verify-receipt", str(path), *more], env=environment)


def test_a_genuine_receipt_is_told_with_its_folio_and_day(receipt):
    found = said(receipt, "--key", public_key(SEED).hex())
    assert found.exit_code == 0
    assert FOLIO in found.output
    assert "2026-11-22" in found.output


def test_one_byte_changed_is_told_as_altered(receipt):
    content = bytearray(receipt.read_bytes())
    content[100] ^= 1
    receipt.write_bytes(bytes(content))
    found = said(receipt, "--key", public_key(SEED).hex())
    assert (found.exit_code, found.output.partition(":")[0]) == (1, "Altered")


def test_another_file_is_unknown(receipt):
    receipt.write_bytes(b"%PDF-1.4 an invoice of somebody")
    found = said(receipt, "--key", public_key(SEED).hex())
    assert (found.exit_code, found.output.partition(":")[0]) == (2, "Unknown")


def test_the_key_of_the_data_folder_is_used_where_none_is_given(receipt, tmp_path):
    (tmp_path / "signing.pub").write_text(public_key(SEED).hex() + "\n")
    found = said(receipt, RECLAMA_DATA_DIR=str(tmp_path), RECLAMA_BOT_TOKEN=TOKEN)
    assert found.exit_code == 0, found.output


@pytest.mark.parametrize("key", ["12", "zz" * 32, "ab" * 31])
def test_a_key_that_is_none_is_told_with_what_one_is(receipt, key):
    found = said(receipt, "--key", key)
    assert found.exit_code == 3
    assert "64 hexadecimal digits" in found.output
    assert key in found.output


def test_a_folder_without_a_key_says_where_it_comes_from(receipt, tmp_path):
    found = said(receipt, RECLAMA_DATA_DIR=str(tmp_path), RECLAMA_BOT_TOKEN=TOKEN)
    assert found.exit_code == 3
    assert "reclama run" in found.output


def test_a_file_that_is_not_there_is_told_plainly(tmp_path):
    found = said(tmp_path / "no.pdf", "--key", public_key(SEED).hex())
    assert found.exit_code == 1
    assert "no.pdf" in found.output
