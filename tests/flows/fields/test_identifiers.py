"""Numbers with a shape and a check: persons, companies, accounts, supply points, cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.folio import make_folio
from flows.answer import Rejected
from flows.fields import FolioField, Iban, NationalId, SupplyPoint, VatNumber
from tests.flows.fields.stage import at, read, rejected

FOLIO = str(make_folio("REC", 2026, 123, 2**100 + 7))
FIELDS = [NationalId(), VatNumber(), Iban(), SupplyPoint(), FolioField()]


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        (NationalId(), "12345678Z", "12345678Z"),
        (NationalId(), "12.345.678-z", "12345678Z"),
        (NationalId(), " 12 345 678 Z\n", "12345678Z"),
        (NationalId(), "DNI: 12345678Z", "12345678Z"),
        (NationalId(), "el meu DNI és 12345678Z.", "12345678Z"),
        (NationalId(), "x1234567l", "X1234567L"),
        (NationalId(), "NIE Y-0338723-H", None),
        (NationalId(), "rssmra85t10a562s", "RSSMRA85T10A562S"),
        (NationalId(), "RSS MRA 85T10 A562S", "RSSMRA85T10A562S"),
        (NationalId(), "codice fiscale RSSMRA85T10A562S", "RSSMRA85T10A562S"),
        (NationalId(), "１２３４５６７８Z", "12345678Z"),
        (NationalId(), "\u202e12345678Z\u202c", "12345678Z"),
        (VatNumber(), "A58818501", "A58818501"),
        (VatNumber(), "a-58.818.501", "A58818501"),
        (VatNumber(), "NIF ES A58818501", "A58818501"),
        (VatNumber(), "12345678Z", "12345678Z"),
        (VatNumber(), "07643520567", "07643520567"),
        (VatNumber(), "IT 07643520567", "07643520567"),
        (VatNumber(), "P.IVA 07643520567", "07643520567"),
        (Iban(), "ES9121000418450200051332", "ES9121000418450200051332"),
        (Iban(), "es91 2100 0418 4502 0005 1332", "ES9121000418450200051332"),
        (Iban(), "IBAN: ES91-2100-0418-4502-0005-1332", "ES9121000418450200051332"),
        (Iban(), "IT60X0542811101000000123456", "IT60X0542811101000000123456"),
        (Iban(), "DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        (Iban(), "AD12 0001 2030 2003 5910 0100", "AD1200012030200359100100"),
        (SupplyPoint(), "ES1234123456789012JY", "ES1234123456789012JY"),
        (SupplyPoint(), "es 1234 1234 5678 9012 jy 1f", "ES1234123456789012JY1F"),
        (SupplyPoint(), "CUPS ES1234123456789012JY", "ES1234123456789012JY"),
        (SupplyPoint(), "IT001E12345678", "IT001E12345678"),
        (SupplyPoint(), "POD: it 001 e 12345678 9", "IT001E123456789"),
        (SupplyPoint(), "12345678901234", "12345678901234"),
        (SupplyPoint(), "PDR 1234 5678 9012 34", "12345678901234"),
        (FolioField(), FOLIO, FOLIO),
        (FolioField(), FOLIO.lower().replace("-", " "), FOLIO),
        (FolioField(), FOLIO.removeprefix("REC-"), FOLIO),
        (FolioField(), f"voldria saber com està el {FOLIO}, gràcies", FOLIO),
        (FolioField(), f"\u202e{FOLIO}", FOLIO),
    ],
)
def test_a_number_is_read_however_it_is_written(field, typed, value):
    if value is None:
        assert rejected(field, typed).code == "bad_check"
        return
    assert read(field, typed) == value
    assert read(field, value) == value
    assert read(field, str(field.show(value))) == value


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        (NationalId(), "12345678A", "bad_check"),
        (NationalId(), "DNI 12345678A", "bad_check"),
        (NationalId(), "RSSMRA85T10A562T", "bad_check"),
        (NationalId(), "12345678", "not_an_id"),
        (NationalId(), "1234567Z", "not_an_id"),
        (NationalId(), "no el vull donar", "not_an_id"),
        (VatNumber(), "A58818502", "bad_check"),
        (VatNumber(), "07643520568", "bad_check"),
        (VatNumber(), "12345", "not_a_vat_number"),
        (Iban(), "ES9121000418450200051333", "bad_check"),
        (Iban(), "IBAN ES9121000418450200051333", "bad_check"),
        (Iban(), "ES91 2100 0418", "not_an_iban"),
        (Iban(), "2100 0418 4502 0005 1332", "not_an_iban"),
        (Iban(), "no recordo el número de compte ara mateix", "not_an_iban"),
        (SupplyPoint(), "ES1234123456789012JX", "bad_check"),
        (SupplyPoint(), "IT001X12345678", "not_a_supply_point"),
        (SupplyPoint(), "1234567890123", "not_a_supply_point"),
        (FolioField(), FOLIO[:-1] + ("2" if FOLIO[-1] != "2" else "3"), "wrong_check"),
        (FolioField(), FOLIO.replace("REC", "ABC"), "foreign_prefix"),
        (FolioField(), "rec 2026", "not_a_folio"),
    ],
)
def test_a_number_is_refused(field, typed, code):
    assert rejected(field, typed).code == code


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize(
    "typed", ["", " ", "\u200d", "<b>&amp;</b>", "/", "😡" * 4096, "a\nb", "9" * 4096, "12345"]
)
def test_what_is_nothing_of_the_kind(field, typed):
    assert rejected(field, typed).code == field.codes[0]
    assert field.options(at(), None) == ()


def test_an_iban_is_shown_as_banks_print_it():
    assert Iban().show("ES9121000418450200051332") == "ES91 2100 0418 4502 0005 1332"


@given(st.sampled_from(FIELDS), st.text(st.characters()) | st.from_regex(r"[A-Z]{0,6}[0-9]{6,20}[A-Z]{0,3}"))
def test_any_text_is_taken_or_refused(field, typed):
    answer = read(field, typed)
    if isinstance(answer, Rejected):
        assert answer.code in field.codes
    else:
        assert read(field, answer) == answer
