"""The file of questions and answers: in all three languages, or refused with its line and what is allowed."""

from pathlib import Path

import pytest

from bot.company import load_company
from bot.demo import sample_company, sample_faq
from bot.faq_file import load_faq
from bot.misconfigured import Misconfigured
from bot.settings import load_settings
from cases.taxonomy import Language

ENTRY = """[[entry]]
id = "parking"
[entry.ca]
questions = ["Hi ha aparcament?"]
answer = "Sí, al davant."
[entry.es]
questions = ["¿Hay aparcamiento?"]
answer = "Sí, delante."
[entry.it]
questions = ["C'è un parcheggio?"]
answer = "Sì, davanti."
"""


@pytest.fixture
def faq(tmp_path: Path):
    def write(text: str | bytes) -> Path:
        path = tmp_path / "faq.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def told(path: Path) -> str:
    with pytest.raises(Misconfigured) as raised:
        load_faq(path)
    return "\n".join(str(mistake) for mistake in raised.value.mistakes)


def test_an_entry_is_read_in_all_its_languages(faq):
    (entry,) = load_faq(faq(ENTRY))
    assert entry.id == "parking"
    assert entry.said[Language.IT].answer == "Sì, davanti."
    assert load_faq(None) == ()
    assert load_faq(faq("")) == ()


def test_the_example_goes_with_the_example_company():
    assert len(load_company(sample_company(), sample_faq()).faq) == 6


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("[entry.it]", "[entry.pt]", ("parking, it", "missing", "[entry.ca], [entry.es] and [entry.it]")),
        ("[entry.it]", "[entry.pt]", ("parking, pt", "line 9", "there is no such key", "id, ca, es, it")),
        ('answer = "Sí, delante."', "", ("parking, es.answer", "line 6", "the answer, in this language")),
        ('answer = "Sí, delante."', "answer = 3", ("parking, es.answer (line 8)", "a text in quotes")),
        ('questions = ["Hi ha aparcament?"]', "questions = []", ("ca.questions (line 4)", "at least 1 item")),
        ('"Hi ha aparcament?"', '"?"', ("ca.questions, item 1 (line 4)",)),
        ('id = "parking"', 'id = "El pàrquing"', ("line 2", "small letters, digits and _")),
        ('id = "parking"', "", ("entry 1", "id", "a name of its own")),
        ("[[entry]]", "[[entri]]", ("entri", "there is no such key", "Did you mean")),
        ("[[entry]]", "[[entry]", ("not TOML", "line 1")),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_the_line_and_what_is_allowed(faq, old, new, expected):
    said = told(faq(ENTRY.replace(old, new)))
    assert all(part in said for part in expected), said


def test_an_id_twice_and_the_second_entry_by_its_own_lines(faq):
    assert "each id once; parking is there twice" in told(faq(ENTRY + ENTRY))
    second = ENTRY.replace("parking", "toilet").replace('answer = "Sì, davanti."', 'answer = ""')
    said = told(faq(ENTRY + second))
    assert "entry toilet, it.answer (line 22)" in said


@pytest.mark.parametrize("raw", [ENTRY.encode("utf-16"), ENTRY.encode("latin-1", "replace") + b"\xff"])
def test_another_encoding_is_told(faq, raw):
    assert "UTF-8" in told(faq(raw))


def test_a_file_that_is_named_must_be_there(tmp_path):
    assert "leave RECLAMA_FAQ_FILE out" in told(tmp_path / "none.toml")


def test_the_file_beside_the_companys_is_read_without_being_named(tmp_path, faq):
    given = {"bot_token": "123456:" + "a" * 35, "company_file": tmp_path / "company.toml"}
    assert load_settings(None, **given).answers_file is None
    path = faq(ENTRY)
    assert load_settings(None, **given).answers_file == path
    other = tmp_path / "other.toml"
    assert load_settings(None, **given, faq_file=other).answers_file == other
