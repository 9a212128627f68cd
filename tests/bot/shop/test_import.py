"""`reclama import`: looked at first, the good in, the bad in a report with their line, nothing twice."""

import json
import os
import re
import subprocess
import sys
from contextlib import suppress

import pytest

from bot.cli_import import REFUSED
from bot.demo import sample_company
from storage.filelock import FileLock
from tests.bot.shop.conftest import CUSTOMERS, PURCHASES, TOKEN

NURIA = "K-1;Núria Pujol;612 34 56 78;nuria@example.cat;català;29/02/1980\n"
BLAI = "K-2;Blai Roca;;;;\n"


def test_a_look_comes_first_and_writes_nothing(run):
    code, said = run("customers.csv", text=CUSTOMERS + NURIA)
    assert code == 0
    assert "1 would be new" in said
    assert "say --yes" in said
    code, said = run("customers.csv", "--dry-run")
    assert "1 would be new" in said


def test_what_is_good_is_in_and_a_second_run_changes_nothing(run, kept):
    assert run("customers.csv", "--yes", text=CUSTOMERS + NURIA + BLAI)[0] == 0
    found = kept("K-1")
    assert (found.name, found.phone, found.language) == ("Núria Pujol", "+34612345678", "ca")
    assert found.birthday == "02-29"
    said = run("customers.csv", "--yes")[1]
    assert "0 new; 0 changed; 2 as they were; 0 refused." in said
    assert "Nothing changed." in said


def test_a_million_lines_with_ten_bad_ones_are_a_million_less_ten(run, refused):
    lines = [f"K-{n};Client {n};6{n:08d};;ca;\n" for n in range(3000)]
    for n in range(0, 3000, 300):
        lines[n] = f"K-{n};Client;12;;ca;\n"
    code, said = run("customers.csv", "--yes", text=CUSTOMERS + "".join(lines))
    assert code == REFUSED
    assert "2,990 new; 0 changed; 0 as they were; 10 refused." in said
    assert [int(line.split(";")[0]) for line in refused()] == [n + 2 for n in range(0, 3000, 300)]


@pytest.mark.parametrize(
    ("cells", "field", "wrong"),
    [
        (";Anna;;;;", "customer_id", "missing|not a text|empty"),
        ("K;Anna;12345;;;", "phone", "not a telephone number"),
        ("K;Anna;;anna@;;", "email", "not an e-mail address"),
        ("K;Anna;;;fr;", "language", "none of the words"),
        ("K;Anna;;;;30/02", "birthday", "no such day"),
        ("K;Anna;;;;31/04/1990", "birthday", "no such day"),
        ("K;Anna;;;;demà", "birthday", "not a day"),
        (f"K;{'x' * 201};;;;", "name", "too long"),
        ("K;Anna;;;;;surplus", "", "not a row"),
    ],
)
def test_each_bad_cell_is_told_with_its_line_and_what_is_allowed(run, refused, cells, field, wrong):
    code, _ = run("customers.csv", "--yes", text=CUSTOMERS + NURIA + cells + "\n")
    assert code == REFUSED
    (line,) = refused()
    number, named, words, allowed, *_ = line.split(";")
    assert (number, named) == ("3", field)
    assert any(each in words for each in wrong.split("|"))
    assert allowed


@pytest.mark.parametrize(
    ("cells", "field", "wrong"),
    [
        ("P;K-1;Forn;2099-01-01;;", "bought_on", "future"),
        ("P;K-1;Forn;01/03/2026;28/02/2026;", "delivered_on", "before the purchase"),
        ("P;K-9;Forn;01/03/2026;;", "customer_id", "no customer has this number"),
        ("P;K-1;;01/03/2026;;", "product", "it is empty"),
        ("P;K-1;Forn;;;", "bought_on", "not a day"),
        ("P;K-1;Forn;03/31/2026;;", "bought_on", "no such day"),
        ("P;K-1;Forn;01/03/2026;;molt", "amount", "not an amount"),
        ("P;K-1;Forn;01/03/2026;;-1", "amount", "too small or too large"),
    ],
)
def test_each_bad_purchase_is_told(run, refused, cells, field, wrong):
    run("customers.csv", "--yes", text=CUSTOMERS + NURIA)
    code, said = run(
        "purchases.csv", "--yes", text=f"{PURCHASES}{cells}\nP-2;K-1;Forn;2026-03-01;;1.234,50\n"
    )
    assert (code, "1 new" in said) == (REFUSED, True)
    (line,) = refused("purchases.refused.csv")
    assert line.split(";")[1] == field
    assert wrong in line


def test_a_number_twice_counts_with_its_last_good_line_and_is_told(run, kept, refused):
    text = f"{CUSTOMERS}{NURIA}{BLAI}K-1;Núria Pujol i Mas;;;;\nK-1;Núria;12;;;\n"
    code, said = run("customers.csv", "--yes", text=text)
    assert code == REFUSED
    assert "Replaced by a later line with the same number: 1." in said
    assert kept("K-1").name == "Núria Pujol i Mas"
    bad, replaced = sorted(refused(), reverse=True)
    assert replaced.startswith("2;;replaced by line 4")
    assert bad.startswith("5;phone")
    assert "Nothing changed." in run("customers.csv", "--yes")[1]


def test_no_cell_of_a_report_is_a_formula_and_a_mended_report_can_be_imported(run, refused, kept, tmp_path):
    evil = ["=HYPERLINK(1)", "+1+cmd|'/c calc'!A0", "-2+3", "@SUM(1)"]
    lines = "".join(f"K-{n};{cell};12;;;\n" for n, cell in enumerate(evil))
    run("customers.csv", "--yes", text=CUSTOMERS + lines)
    for line, cell in zip(refused(), evil, strict=True):
        assert f";'{cell[:5]}" in line
    report = tmp_path / "customers.refused.csv"
    mended = report.read_text("utf-8-sig").replace(";12;", ";972000000;")
    code, said = run("customers.mended.csv", "--yes", text=mended)
    assert (code, "4 new" in said) == (0, True)
    assert kept("K-0").name == "=HYPERLINK(1)"


def test_a_report_is_for_its_owner_only(run, tmp_path):
    run("customers.csv", "--dry-run", "--report", str(tmp_path / "bad.csv"), text=CUSTOMERS + "K;A;1;;;\n")
    assert (tmp_path / "bad.csv").stat().st_mode & 0o777 == 0o600


def test_columns_in_any_language_and_those_nobody_knows(run, kept):
    text = "Codi client,Nom i cognoms,Telèfon,Punts\n7,Anna Vila,+34 972 20 00 00,12\n"
    code, said = run("clients.csv", "--yes", text=text)
    assert code == 1
    assert '"Punts"' in said
    assert "--ignore-unknown" in said
    assert run("clients.csv", "--yes", "--ignore-unknown")[0] == 0
    assert kept("7").phone == "+34972200000"


def test_what_is_left_out_stays_and_what_is_empty_is_forgotten(run, kept):
    run("customers.csv", "--yes", text=CUSTOMERS + NURIA)
    run("customers.csv", "--yes", text="customer_id,email\nK-1,\n")
    found = kept("K-1")
    assert (found.email, found.phone) == ("", "+34612345678")


def test_json_lines_say_the_same(run, kept, refused):
    lines = [
        {"customer_id": 1, "nome": "Chiara", "telefono": "+39 347 123 4567", "compleanno": "31/12"},
        {"customer_id": "2", "colour": "red"},
        ["3"],
    ]
    text = "\n".join(map(json.dumps, lines)) + "\n{broken\n"
    code, said = run("customers.jsonl", "--yes", text=text)
    assert (code, "1 new" in said, "3 refused" in said) == (REFUSED, True, True)
    assert (kept("1").phone, kept("1").birthday) == ("+393471234567", "12-31")
    assert [line.partition(";")[0] for line in refused()] == ["2", "3", "4"]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("customers.csv", b"", "0 bytes"),
        ("customers.csv", b"\n\n", "no line with the names"),
        ("customers.csv", b"name;phone\nAnna;1\n", "columns are missing"),
        ("customers.csv", b"customer_id;name;nom\n1;a;b\n", "more than one column is: name"),
        ("customers.xls", b"\xd0\xcf\x11\xe0" + bytes(600), "old .xls"),
        ("customers.xlsx", b"customer_id;name\n1;a\n", "no spreadsheet"),
        ("customers.xlsx", b"PK\x03\x04" + bytes(600), "damaged"),
        ("customers.pdf", b"%PDF-1.7", "Allowed: .csv"),
        ("customers.csv", b"%PDF-1.7 hello", "Allowed: .csv"),
        ("customers.jsonl", b'[{"customer_id": 1}]', "one list of JSON"),
        ("list.csv", b"a;b\n1;2\n", "Say so: customers or purchases"),
    ],
)
def test_a_file_that_is_none_is_told_before_anything_is_written(run, tmp_path, name, content, told):
    (tmp_path / name).write_bytes(content)
    code, said = run(name, "--yes")
    assert code == 1
    assert told in said
    assert not (tmp_path / "data").exists()


def test_what_is_not_there_and_what_cannot_be_combined_is_told(run, tmp_path):
    assert "no such file" in run("nothing.csv")[1]
    (tmp_path / "folder.csv").mkdir()
    assert "it is a folder" in run("folder.csv")[1]
    assert "Allowed: one of them" in run("a.csv", "--yes", "--dry-run")[1]
    assert "Allowed: customers or purchases, and one file" in run("a.csv", "clients")[1]
    assert run("a.csv", "customers", "b.csv")[0] == 2


def test_a_database_in_use_is_told_plainly(run, tmp_path):
    (tmp_path / "data" / "database").mkdir(parents=True)
    lock = FileLock(tmp_path / "data" / "database" / "reclama.db")
    try:
        code, said = run("customers.csv", "--yes", text=CUSTOMERS + NURIA)
    finally:
        lock.release()
    assert code == 1
    assert "Stop the" in said


@pytest.mark.slow
def test_killed_in_the_middle_it_goes_on_where_it_was(run, tmp_path):
    rows = 50_000
    lines = "".join(f"K-{n};Client {n};;;ca;\n" for n in range(rows))
    (tmp_path / "customers.csv").write_text(CUSTOMERS + lines)
    environment = {
        **os.environ,
        "RECLAMA_BOT_TOKEN": TOKEN,
        "RECLAMA_COMPANY_FILE": str(sample_company()),
        "RECLAMA_DATA_DIR": str(tmp_path / "data"),
    }
    command = [sys.executable, "-m", "bot", "import", str(tmp_path / "customers.csv"), "--yes"]
    database = tmp_path / "data" / "database" / "reclama.db"
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as importing:
        while importing.poll() is None and not (database.exists() and database.stat().st_size > 1 << 22):
            with suppress(subprocess.TimeoutExpired):
                importing.wait(0.02)
        importing.kill()
    said = run("customers.csv", "--yes")[1]
    new, _, same, refused = (
        int(each.replace(",", "")) for each in re.findall(r"([\d,]+) (?:new|ch|as|ref)", said)
    )
    assert (new + same, refused) == (rows, 0)
    assert new
    assert same
    assert f"{rows:,} as they were" in run("customers.csv", "--yes")[1]
