"""The company file: the example is right, and each mistake is told with its key, its line and the remedy."""

import re
from datetime import time
from decimal import Decimal
from pathlib import Path

import pytest

from bot.company import load_company
from bot.company_file import CompanyFile
from bot.company_file import Limits as LimitsTable
from bot.misconfigured import Misconfigured
from bot.toml_lines import lines_of
from cases.company import Jurisdiction, Limits, Opening, Sector, SizeClass
from cases.taxonomy import Language, Remedy

EXAMPLE = Path(__file__).parents[2] / "company.example.toml"

SMALLEST = """\
legal_name = "Can Prova, SL"
tax_number = "B17999996"
address = "Carrer Gran, 1, 17001 Girona"
jurisdiction = "ES-CT"
contact.email = "hola@prova.example"
"""


@pytest.fixture
def company_file(tmp_path):
    def written(text: str) -> Path:
        path = tmp_path / "company.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return written


def told(path: Path) -> list[str]:
    with pytest.raises(Misconfigured) as caught:
        load_company(path)
    return str(caught.value).splitlines()


def test_the_example_is_a_whole_company():
    company = load_company(EXAMPLE)
    assert company.name == "Quatrevents"
    assert company.jurisdiction == Jurisdiction("ES", "CT", "Girona")
    assert company.zone == "Europe/Madrid"
    assert (company.sector, company.size_class) == (Sector.GENERAL, SizeClass.SMALL)
    assert company.languages == (Language.CA, Language.ES, Language.IT)
    assert Remedy.REFUND in company.remedies
    assert company.opening_hours[1] == Opening(0, time(16, 30), time(20, 0))
    assert company.opening_hours[-1] == Opening(5, time(10, 0), time(13, 30))
    assert company.arbitration_member
    assert company.reference_patterns[0] == r"QV-\d{6}"


def test_the_example_names_every_key_there_is():
    text = EXAMPLE.read_text(encoding="utf-8")
    assert [key for key in CompanyFile.model_fields if key not in text] == []


def test_the_example_shows_the_limits_that_hold_without_it():
    assert load_company(EXAMPLE).limits == Limits()
    text = EXAMPLE.read_text(encoding="utf-8")
    assert [key for key in LimitsTable.model_fields if f"\n{key} = " not in text] == []


def test_a_company_sets_its_own_limits(company_file):
    own = (
        "[limits]\napproval_amount = 149.90\ndecision_reminders = [5, 12]\nsilence_days = 45\n"
        "dormant_months = 24\nobjection_days = 21\nreopen_months = 6\n"
    )
    limits = load_company(company_file(SMALLEST + own)).limits
    assert limits == Limits(Decimal("149.90"), (5, 12), 45, 24, 21, 6)


@pytest.mark.parametrize(
    ("line", "allowed"),
    [
        ("approval_amount = -1", "from 0 to 999999"),
        ("approval_amount = nan", "an amount in euros"),
        ("approval_amount = 10.005", "two decimals"),
        ("approval_amount = true", "an amount in euros"),
        ("decision_reminders = [20, 7]", "the first one smaller"),
        ("decision_reminders = [7]", "two numbers of days"),
        ("decision_reminders = [7, 30]", "1 to 29"),
        ("silence_days = 29", "30 to 365"),
        ('silence_days = "45"', "a whole number"),
        ("dormant_months = 11", "12 to 60"),
        ("objection_days = 13", "14 to 90"),
        ("reopen_months = 0", "1 to 60"),
        ("reopen_monhts = 6", "there is no such key"),
    ],
)
def test_a_limit_that_cannot_be_is_told_with_its_line(company_file, line, allowed):
    lines = told(company_file(f"{SMALLEST}[limits]\n{line}\n"))
    said = "\n".join(lines)
    assert allowed in said
    assert f"limits.{line.split()[0]}" in said
    assert "line 7" in said


def test_the_smallest_file_is_enough_and_the_rest_has_defaults(company_file):
    company = load_company(company_file(SMALLEST))
    assert company.name == "Can Prova, SL"
    assert company.jurisdiction == Jurisdiction("ES", "CT")
    assert company.zone == "Europe/Madrid"
    assert company.languages == tuple(Language)
    assert company.folio_prefix == "REC"
    assert company.privacy_email == "hola@prova.example"
    assert company.size_class is SizeClass.UNKNOWN


@pytest.mark.parametrize(
    ("line", "attribute", "value"),
    [
        ('jurisdiction = "ES"', "jurisdiction", Jurisdiction("ES")),
        ('jurisdiction = "ES-cn"', "jurisdiction", Jurisdiction("ES", "CN")),
        ('jurisdiction = "ES-CN"', "zone", "Atlantic/Canary"),
        ('jurisdiction = {country = "ES", region = "Catalunya"}', "jurisdiction", Jurisdiction("ES", "CT")),
        ('jurisdiction = {country = "ES", region = "ES-CT"}', "jurisdiction", Jurisdiction("ES", "CT")),
        ('zone = "Atlantic/Canary"', "zone", "Atlantic/Canary"),
        ('tax_number = "es b-17999996"', "tax_number", "B17999996"),
        ('tax_number = "12345678Z"', "tax_number", "12345678Z"),
        ('contact = {email = "a@b.example", phone = "972000000"}', "phone", "+34 972 00 00 00"),
        ('contact = {email = "a@b.example", phone = "+39 02 0000 0000"}', "phone", "+39 02 0000 0000"),
        ('opening_hours.sunday = ["20:00-24:00"]', "opening_hours", (Opening(6, time(20), time(0)),)),
        (
            'opening_hours.friday = ["16:00–19:00", "9:00 - 13:00"]',
            "opening_hours",
            (Opening(4, time(9), time(13)), Opening(4, time(16), time(19))),
        ),
        ("local_holidays = [2026-06-08]", "local_holidays", ("2026-06-08",)),
        ('local_holidays = ["02-29"]', "local_holidays", ("02-29",)),
        ('asks = ["iban", "national_id"]', "asks", frozenset({"iban", "national_id"})),
        ('trade_name = "  L’Arbre l·luminós "', "trade_name", "L’Arbre l·luminós"),
    ],
)
def test_what_is_written_is_what_is_read(company_file, line, attribute, value):
    assert getattr(load_company(company_file(changed(line))), attribute) == value


def test_an_italian_company_is_checked_by_italian_rules(company_file):
    company = load_company(
        company_file(
            """\
legal_name = "Prova S.r.l."
tax_number = "IT 12345670017"
address = "Via Nessuna 1, 20121 Milano"
jurisdiction = { country = "IT", region = "Milano", town = "Milano" }
contact = { email = "ciao@prova.example", phone = "02 0000 0000" }
"""
        )
    )
    assert company.tax_number == "12345670017"
    assert company.jurisdiction == Jurisdiction("IT", "MI", "Milano")
    assert company.zone == "Europe/Rome"
    assert company.phone == "+39 02 0000 0000"


def changed(line: str) -> str:
    """The smallest file with a line in the place of the one of the same key, or at its end."""
    key = re.split(r"[.\s=]", line, maxsplit=1)[0]
    kept = [
        old
        for old in SMALLEST.splitlines()
        if not old.startswith(f"{key} ") and not old.startswith(f"{key}.")
    ]
    return "\n".join([*kept, line]) + "\n"


SECTORS = (
    "general, electricity, gas, water, waste, telecom, transport, post, bank, payments, investment, insurance, "
    "public_service"
)
INTERVAL = "opening and closing on one day, such as 09:30-13:30 (past midnight: to 24:00, then from 00:00)"

FRAME = (
    "hours within those in which a company may write: Mon 09:00-21:00, Tue 09:00-21:00, Wed 09:00-21:00, "
    "Thu 09:00-21:00, Fri 09:00-21:00, Sat 09:00-21:00; never on Sundays"
)
MISTAKES = [
    (
        'sector = "electric"',
        f'sector (line 6): read "electric". Allowed: {SECTORS}. Did you mean "electricity"?',
    ),
    (
        'size_class = "big"',
        'size_class (line 6): read "big". Allowed: small, large, unknown.',
    ),
    (
        'languages = ["ca", "en"]',
        'languages, item 2 (line 6): read "en". Allowed: ca, es, it.',
    ),
    ("languages = []", "languages (line 6): read []. Allowed: at least 1 item."),
    ('languages = ["ca", "ca"]', 'languages (line 6): read ["ca", "ca"]. Allowed: each item once.'),
    (
        'jurisdiction = "SP-CT"',
        'jurisdiction.country (line 5): read "SP". Allowed: ES, IT.',
    ),
    (
        'jurisdiction = {country = "ES", region = "Cataluna"}',
        (
            'jurisdiction.region (line 5): read "Cataluna". Allowed: AN, AR, AS, CB, CE, CL, CM, CN, CT, EX, GA, IB, '
            'MC, MD, ML, NC, PV, RI, VC. Did you mean "Catalunya"?'
        ),
    ),
    (
        'jurisdiction = {region = "CT"}',
        'jurisdiction.country (line 5): missing. Needed: "ES" or "IT".',
    ),
    (
        "jurisdiction = 34",
        "jurisdiction (line 5): read 34. Allowed: a table of keys and values.",
    ),
    (
        'zone = "Europe/Paris"',
        (
            'zone (line 6): read "Europe/Paris". Allowed: Europe/Madrid, Atlantic/Canary, Africa/Ceuta. '
            'Did you mean "Europe/Madrid"?'
        ),
    ),
    (
        'tax_number = "B17999990"',
        (
            'tax_number (line 5): read "B17999990". Allowed: a Spanish NIF with its check digit right, such as '
            "B12345674."
        ),
    ),
    *(
        (
            f"messaging_hours = {{{hours}}}",
            f"messaging_hours (line 6): read a table. Allowed: {FRAME}.",
        )
        for hours in (
            'monday = ["08:30-12:00"]',
            'friday = ["09:00-14:00", "16:00-21:30"]',
            'sunday = ["10:00-12:00"]',
            'monday = ["20:00-24:00"]',
        )
    ),
    (
        'folio_prefix = "rec"',
        'folio_prefix (line 6): read "rec". Allowed: 2 to 6 capital letters A-Z.',
    ),
    (
        'arbitration_member = "yes"',
        'arbitration_member (line 6): read "yes". Allowed: true or false.',
    ),
    (
        'departaments = ["Atenció"]',
        (
            "departaments (line 6): there is no such key. Allowed: legal_name, trade_name, tax_number, address, "
            "jurisdiction, zone, sector, size_class, languages, folio_prefix, contact, opening_hours, "
            "messaging_hours, departments, products, remedies, arbitration_member, dispute_bodies, "
            "reference_patterns, local_holidays, asks, "
            'limits, aftersales, survey. Did you mean "departments"?'
        ),
    ),
    (
        'contact = {email = "a@b.example", fone = "972000000"}',
        (
            "contact.fone (line 5): there is no such key. Allowed: phone, email, website, privacy_email. "
            'Did you mean "phone"?'
        ),
    ),
    (
        'contact = {phone = "972000000"}',
        "contact.email (line 5): missing. Needed: the e-mail address for complaints.",
    ),
    (
        'contact = {email = "a@b.example", phone = "12"}',
        'contact.phone (line 5): read "12". Allowed: a telephone number, such as +34 972 00 00 00.',
    ),
    (
        'contact = {email = "a@b.example", phone = "902 123 456"}',
        (
            'contact.phone (line 5): read "902 123 456". Allowed: a telephone number at the ordinary price; '
            "complaints may not cost more than a call."
        ),
    ),
    (
        'contact = {email = "hola@"}',
        (
            'contact.email (line 5): read "hola@". Allowed: an e-mail address (There must be something after the '
            "@-sign)."
        ),
    ),
    (
        'contact = {email = "a@b.example", website = "prova.example"}',
        (
            'contact.website (line 5): read "prova.example". Allowed: a web address that begins with https:// or '
            "http://."
        ),
    ),
    (
        'opening_hours.monday = ["09:30-13:30", "20:00-16:30"]',
        f'opening_hours.monday, item 2 (line 6): read "20:00-16:30". Allowed: {INTERVAL}.',
    ),
    (
        'opening_hours.monday = ["matins"]',
        f'opening_hours.monday, item 1 (line 6): read "matins". Allowed: {INTERVAL}.',
    ),
    (
        'opening_hours.monday = ["09:00-13:00", "12:00-14:00"]',
        (
            'opening_hours.monday (line 6): read ["09:00-13:00", "12:00-14:00"]. Allowed: intervals that do not '
            "overlap."
        ),
    ),
    (
        'opening_hours.moonday = ["09:00-13:00"]',
        (
            "opening_hours.moonday (line 6): there is no such key. Allowed: monday, tuesday, wednesday, thursday, "
            'friday, saturday, sunday. Did you mean "monday"?'
        ),
    ),
    (
        'opening_hours.monday = "09:00-13:00"',
        'opening_hours.monday (line 6): read "09:00-13:00". Allowed: a list in brackets, such as ["…", "…"].',
    ),
    (
        'remedies = ["refund", "reembolso"]',
        (
            'remedies, item 2 (line 6): read "reembolso". Allowed: refund, replacement, repair, substitute, '
            "technical_assistance, information, referral, financial_assistance, price_reduction, cancellation, "
            "compensation, apology, goodwill_gift, change_of_practice, other."
        ),
    ),
    (
        'local_holidays = ["29-10"]',
        'local_holidays, item 1 (line 6): read "29-10". Allowed: "MM-DD" for every year or "YYYY-MM-DD" for one.',
    ),
    (
        'asks = ["ibam"]',
        (
            'asks, item 1 (line 6): read "ibam". Allowed: national_id, vat_number, iban, supply_point, postal_address. '
            'Did you mean "iban"?'
        ),
    ),
    ('legal_name = "  "', 'legal_name (line 5): read " ". Allowed: a text that is not empty.'),
    ("legal_name = 3", 'legal_name (line 5): read 3. Allowed: a text in quotes, such as "…".'),
    ('legal_name = "Can\\nProva"', 'legal_name (line 5): read "Can Prova". Allowed: a text on one line.'),
    (
        'products = "rentadora"',
        'products (line 6): read "rentadora". Allowed: a list in brackets, such as ["…", "…"].',
    ),
]


@pytest.mark.parametrize(("line", "expected"), MISTAKES, ids=[line for line, _ in MISTAKES])
def test_a_mistake_is_told_with_key_line_what_was_read_and_what_is_allowed(company_file, line, expected):
    assert told(company_file(changed(line))) == [f"company.toml: {expected}"]


MORE = "a regular expression, such as '[A-Z]{2}-\\d{6,8}'"
PATTERNS = [
    (r"[A-Z]{2}-\d{6", None),
    (r"(QV-\d{6}", f"{MORE}; this one has a mistake: missing ), unterminated subpattern at position 0"),
    (r"QV-\d+", r"repetitions with an end, {1,12} instead of + or *, such as '[A-Z]{2}-\d{6,8}'"),
    (r"QV-.*", r"repetitions with an end, {1,12} instead of + or *, such as '[A-Z]{2}-\d{6,8}'"),
    (r"QV-\d{6,}", "repetitions with an end of at most 60, such as {1,60}"),
    (r"QV-\d{1,999}", "repetitions with an end of at most 60, such as {1,60}"),
    (
        r"(QV\d{1,3}){1,9}",
        "repetitions of a single character or class, not of a group; a group may be optional, (…)?",
    ),
    (r"\d{1,50}\w{1,50}\d{1,50}x", "a pattern with fewer alternatives and narrower repetitions"),
    (r"(?=QV)QV\d{6}", "groups of the form (?:…) or (…) only"),
    (r"(Q)V\1\d{6}", r"a pattern without back references (\1), such as '[A-Z]{2}-\d{6,8}'"),
    (r"\d{0,6}", r"a pattern that needs at least one letter or digit, such as '[A-Z]{2}-\d{6,8}'"),
    ("x" * 101, "at most 100 characters"),
]


@pytest.mark.parametrize(("pattern", "allowed"), PATTERNS)
def test_a_pattern_that_could_run_away_is_refused(company_file, pattern, allowed):
    if allowed is None:  # an unfinished repetition is a literal brace to Python, and cannot run away
        assert load_company(company_file(changed(f"reference_patterns = ['{pattern}']"))).reference_patterns
        return
    (sentence,) = told(company_file(changed(f"reference_patterns = ['{pattern}']")))
    assert sentence.startswith("company.toml: reference_patterns, item 1 (line 6): read")
    assert sentence.endswith(f". Allowed: {allowed}.")


@pytest.mark.parametrize(
    "pattern", [r"QV-\d{6}", r"F\d{2}/\d{4,6}", r"[+*?]{1}\d{4}", r"(?:A|B)-?\d{3}(/\d)?"]
)
def test_an_ordinary_pattern_is_taken(company_file, pattern):
    company = load_company(company_file(changed(f"reference_patterns = ['{pattern}']")))
    assert company.reference_patterns == (pattern,)


def test_several_mistakes_are_told_at_once_in_the_order_of_the_file(company_file):
    text = (
        SMALLEST.replace("B17999996", "B1").replace("ES-CT", "ES-XX")
        + 'sector = "gaz"\n[opening_hours]\nmonday = ["1"]\n'
    )
    keys = [sentence.split(": ")[1] for sentence in told(company_file(text))]
    assert keys == [
        "tax_number (line 2)",
        "jurisdiction.region (line 4)",
        "sector (line 6)",
        "opening_hours.monday, item 1 (line 8)",
    ]


def test_an_empty_file_is_told_everything_it_needs(company_file):
    assert told(company_file("")) == [
        "company.toml: legal_name: missing. Needed: the name in the commercial register.",
        "company.toml: tax_number: missing. Needed: the NIF (CIF) or partita IVA.",
        "company.toml: address: missing. Needed: the post address for complaints, with postcode and town.",
        'company.toml: jurisdiction: missing. Needed: country and region, such as "ES-CT", "ES" or "IT-MI".',
        "company.toml: contact: missing. Needed: a table [contact] with at least an e-mail address.",
    ]


def test_a_file_that_is_no_toml_is_told_its_line(company_file):
    (sentence,) = told(company_file('legal_name = "Can Prova"\ntax_number = B17\n'))
    assert sentence == (
        "company.toml (line 2): it is not TOML: Invalid value. "
        'Allowed: lines such as key = "text", key = true or key = ["one", "two"].'
    )


def test_a_file_that_is_not_there_is_told_where_the_example_is(tmp_path):
    (sentence,) = told(tmp_path / "company.toml")
    assert sentence.endswith(
        "company.toml: missing. Needed: copy company.example.toml to it and make it yours, or set "
        "RECLAMA_COMPANY_FILE."
    )


def test_a_file_in_another_encoding_is_told_so(tmp_path):
    path = tmp_path / "company.toml"
    path.write_bytes('legal_name = "Electrodomèstics"'.encode("latin-1"))
    assert told(path) == [f"{path}: it is not in UTF-8. Allowed: a text file saved as UTF-8."]


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path):
    (sentence,) = told(tmp_path)
    assert "it cannot be read (Is a directory)" in sentence


def test_a_file_saved_by_a_windows_editor_is_read(tmp_path):
    path = tmp_path / "company.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALLEST.replace("\n", "\r\n").encode())
    assert load_company(path).name == "Can Prova, SL"


def test_lines_are_found_under_tables_and_with_quoted_and_dotted_keys():
    text = 'a = 1\n\n[b]  # a table\n"c d" = 2\ne.f = [\n  "x = 1",\n]\n[[g.h]]\ni = 3\n'
    assert lines_of(text) == {
        ("a",): 1,
        ("b",): 3,
        ("b", "c d"): 4,
        ("b", "e", "f"): 5,
        ("g", "h"): 8,
        ("g", "h", "i"): 9,
    }


@pytest.mark.parametrize(
    ("tag", "named"),
    [
        ("es", Language.ES),
        ("ca-ES", Language.CA),
        ("IT", Language.IT),
        ("pt-br", None),
        ("català", None),
        ("", None),
        (None, None),
    ],
)
def test_a_clients_tag_names_a_language_of_the_company_or_none(tag, named):
    assert load_company(EXAMPLE).language_named(tag) is named


def test_a_language_the_company_does_not_speak_is_none_of_its(company_file):
    spoken = load_company(company_file('languages = ["ca"]\n' + SMALLEST))
    assert spoken.language_named("ca") is Language.CA
    assert spoken.language_named("es") is None
