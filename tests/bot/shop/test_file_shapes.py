"""Files as programs write them: encodings, separators, quotes, days and amounts; and whatever else comes."""

import csv
import io
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.shop.cells import read_cell
from bot.shop.doubles import doubles
from bot.shop.fields import Setting
from bot.shop.records import Unreadable
from bot.shop.shapes import read_customer, read_purchase
from bot.shop.table import open_table
from storage.accounts import AccountGiven
from storage.purchases import PurchaseGiven

NOON = datetime.combine(date(2026, 3, 1), time(12))  # a spreadsheet knows no zones
HERE = Setting(date(2026, 11, 22), "ES")
TEXT = "customer_id{0}name\nK-1{0}Núria Güell\nK-2{0}Niccolò\n"


def rows(path: Path):
    return [row.given for row in open_table(path, None, ignore_unknown=False).rows()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_encoding_separator_and_ending_is_found_out(tmp_path, encoding, separator, ending):
    path = tmp_path / "customers.csv"
    path.write_bytes(TEXT.format(separator).replace("\n", ending).encode(encoding))
    assert rows(path) == [
        {"customer_id": "K-1", "name": "Núria Güell"},
        {"customer_id": "K-2", "name": "Niccolò"},
    ]


def test_a_stray_byte_in_utf_8_costs_its_line_only(tmp_path):
    path = tmp_path / "customers.csv"
    path.write_bytes("customer_id;name\n1;Núria\n2;Nú\n3;Niccolò\n".encode() + b"4;N\xfaria\n5;Blai\n")
    read = [read_customer(row, HERE) for row in rows(path)]
    assert [isinstance(one, AccountGiven) for one in read] == [True, True, True, False, True]


def test_excels_hint_of_its_separator_is_followed(tmp_path):
    path = tmp_path / "customers.csv"
    path.write_text("sep=|\ncustomer_id|name\n1|a;b;c,d\n")
    assert rows(path) == [{"customer_id": "1", "name": "a;b;c,d"}]


def test_a_quote_that_nobody_closes_costs_its_line_only(tmp_path):
    path = tmp_path / "customers.csv"
    lines = [f"{n};Client {n}" for n in range(5000)]
    lines[10] = '10;"Client 10'
    lines[4000] = '4000;"Bar ""El Racó"""'
    path.write_text("customer_id;name\n" + "\n".join(lines))
    table = open_table(path, None, ignore_unknown=False)
    found = {row.line: row for row in table.rows()}
    assert [line for line, row in found.items() if row.faults] == [12]
    assert len(found) == 5000
    assert found[4002].given["name"] == 'Bar "El Racó"'
    assert found[5001].given["name"] == "Client 4999"


def test_a_cell_of_several_lines_is_one_cell_on_one_line(tmp_path):
    path = tmp_path / "customers.csv"
    path.write_text('customer_id;name;phone\n1;"Anna\nVila";\n2;Blai;\n')
    assert [row["name"] for row in rows(path)] == ["Anna Vila", "Blai"]


def test_a_spreadsheet_gives_days_and_numbers_as_they_are_meant(tmp_path):
    book = Workbook()
    sheet = book.active
    sheet.append(
        ["Numero acquisto", "Cliente", "Prodotto", "Data acquisto", "Data consegna", "Prezzo", "Tipo"]
    )
    sheet.append([4711, 7.0, "Forno", NOON, "02/03/2026", 1234.5, "usato"])
    sheet.append([None] * 7)
    sheet.append(["P-2", "7", "Forno", 46082, None, "1.234,50 €", None])
    book.create_sheet("altro")
    path = tmp_path / "vendite.xlsx"
    book.save(path)
    table = open_table(path, None, ignore_unknown=False)
    assert table.kind == "purchases"
    assert "1 more" in table.source.what
    first, second = (read_purchase(row.given, HERE) for row in table.rows())
    assert (first.number, first.customer) == ("4711", "7")
    assert (first.facts["bought_on"], first.facts["delivered_on"]) == (date(2026, 3, 1), date(2026, 3, 2))
    assert (first.facts["amount"], first.facts["goods"]) == ("1234.50", "second_hand")
    assert (second.facts["bought_on"], second.facts["amount"]) == (date(2026, 3, 1), "1234.50")


@pytest.mark.parametrize(
    ("field", "cell", "value"),
    [
        ("bought_on", "1.3.26", "2026-03-01"),
        ("bought_on", "2026-03-01T00:00:00Z", "2026-03-01"),
        ("bought_on", "46082,5", date(2026, 3, 1)),
        ("bought_on", 46082.7, date(2026, 3, 1)),
        ("bought_on", True, True),
        ("bought_on", 5, 5),
        ("birthday", "3/4", "04-03"),
        ("birthday", datetime.combine(date(1980, 3, 31), time()), "1980-03-31"),
        ("birthday", 29311, "1980-03-31"),
        ("amount", "1.234", "1234.0"),
        ("amount", "1,234.50", "1234.50"),
        ("amount", "1 234,5", "1234.5"),
        ("amount", "12.345.67", "12.345.67"),
        ("amount", 0.1 + 0.2, "0.30"),
        ("service_months", "12,0", 12),
        ("goods", "Segona mà", "second_hand"),
        ("language", "es-ES", "es"),
        ("customer_id", 4711.0, "4711"),
        ("customer_id", " 0047 ", "0047"),
        ("name", "'=SUM(1)", "=SUM(1)"),
        ("name", "'s Hertogen", "'s Hertogen"),
        ("name", "  ", None),
    ],
)
def test_cells_are_read_as_they_are_meant(field, cell, value):
    assert read_cell(field, cell) == value


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
FIELDS = ("customer_id", "name", "phone", "email", "language", "birthday", "purchase_id", "product")
MORE = ("order_reference", "goods", "bought_on", "delivered_on", "service_months", "ready_on", "amount")


@given(st.dictionaries(st.sampled_from(FIELDS + MORE), ANYTHING))
def test_whatever_is_handed_in_is_kept_or_told_and_never_an_error(handed):
    cells = {name: read_cell(name, cell) for name, cell in handed.items()}
    for form in (handed, cells):
        for found in (read_customer(form, HERE), read_purchase(form, HERE)):
            if isinstance(found, AccountGiven | PurchaseGiven):
                assert 1 <= len(found.number) <= 100
            else:
                assert all(one.wrong for one in found)


@given(st.binary(max_size=300), st.sampled_from([".csv", ".jsonl", ".xlsx"]))
def test_whatever_a_file_holds_is_read_or_told(tmp_path_factory, content, suffix):
    path = tmp_path_factory.getbasetemp() / f"customers{suffix}"
    path.write_bytes(b"customer_id;name\n" * (suffix == ".csv") + content)
    with suppress(Unreadable):
        for row in rows(path):
            read_customer(row, HERE)


@pytest.fixture(scope="module")
def spreadsheet(tmp_path_factory) -> bytes:
    book = Workbook()
    for row in [("customer_id", "name"), *((n, f"Client {n}") for n in range(200))]:
        book.active.append(row)
    path = tmp_path_factory.mktemp("whole") / "customers.xlsx"
    book.save(path)
    return path.read_bytes()


@given(st.data())
def test_a_damaged_spreadsheet_is_read_or_told(spreadsheet, tmp_path_factory, data):
    content = bytearray(spreadsheet)
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=5)):
        content[place] ^= data.draw(st.integers(1, 255))
    path = tmp_path_factory.getbasetemp() / "customers.xlsx"
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    with suppress(Unreadable):
        list(rows(path))


CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20).map(str.strip)


@given(st.lists(st.tuples(st.integers(1, 10**9), CELL), max_size=30), st.sampled_from(";,\t|"))
def test_what_the_csv_module_writes_is_read_back(tmp_path_factory, pairs, separator):
    path = tmp_path_factory.getbasetemp() / "written.csv"
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=separator).writerows([("customer_id", "name"), *pairs])
    path.write_text(written.getvalue(), encoding="utf-8", newline="")
    told = [(int(row["customer_id"]), row["name"] or "") for row in rows(path)]
    assert told == [(number, _undone(name)) for number, name in pairs]


def _undone(name: str) -> str:
    return name[1:] if name[:1] == "'" and name[1:2] in "=+-@" and name[1:2] else name


def test_numbers_that_stand_twice_are_all_found():
    numbers = [f"K-{n}" for n in range(50_000)]
    found = doubles([*numbers, "K-7", "K-49999"])
    assert {"K-7", "K-49999"} <= found
    assert len(found) < 100
