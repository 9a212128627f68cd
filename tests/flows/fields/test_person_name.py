"""Names as people here have them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.taxonomy import Language
from flows.answer import Rejected
from flows.fields import PersonName
from tests.flows.fields.stage import read, rejected


@pytest.mark.parametrize(
    "name",
    [
        "Maria Puig",
        "Núria Güell i Peña",
        "Marcel·lí Gal·la",
        "Jaume d'Urgell",
        "Nicolau d’Olwer",
        "Jean-Pierre Rousseau",
        "José María de la Torre y Núñez",
        "Mª José Pérez",
        "M.ª Ángeles Ruiz",
        "Fco. Javier Sáenz de Buruaga",
        "Chiara D'Amico",
        "Niccolò De' Rossi",
        "Anna GARCIA",
        "Anna Lo",
        "Li E",
        "Łukasz Żółć",
        "Nguyễn Thị Ánh",
        "Иван Петров",
        "Ahmed ibn Rushd",
        "أحمد بن علي",
        "王小明",
        "김 민준",
        "Ñoño Ñíguez",
        "McDonald O’Neill",
    ],
)
def test_a_name_with_its_capitals_stays_as_typed(name):
    assert read(PersonName(), name) == name
    assert PersonName().show(name) == name


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("maria de la torre", "Maria de la Torre"),
        ("MARIA DE LA TORRE", "Maria de la Torre"),
        ("giuseppe D'AMICO", "giuseppe D'AMICO"),
        ("GIUSEPPE D'AMICO", "Giuseppe D'Amico"),
        ("giuseppe d’amico", "Giuseppe D’Amico"),
        ("sean o'neill", "Sean O'Neill"),
        ("ramon i cajal santiago", "Ramon i Cajal Santiago"),
        ("ortega y gasset", "Ortega y Gasset"),
        ("MARCEL·LÍ GAL·LA", "Marcel·lí Gal·la"),
        ("marcel.lí gal•la", "Marcel·lí Gal·la"),
        ("Marcel.lí Gal.la", "Marcel·lí Gal·la"),
        ("MARCEL.LÍ GAL.LA", "Marcel·lí Gal·la"),
        ("Maria Coŀlell", "Maria Col·lell"),
        ("JEAN-PIERRE ROUSSEAU", "Jean-Pierre Rousseau"),
        ("  Anna \n Garcia  ", "Anna Garcia"),
        ("Anna\u00a0Garcia,", "Anna Garcia"),
        ("García López, María", "María García López"),
        ("garcía lópez, maría josé", "María José García López"),
        ("Nu\u0301ria Puig", "Núria Puig"),
        ("\u202eAnna\u202c Garcia", "Anna Garcia"),
        ("An\u200bna Gar\u00adcia", "Anna Garcia"),
        ("mª josé pérez", "Mª José Pérez"),
        ("m. àngels solé", "M. Àngels Solé"),
        ("de la fuente ana", "De la Fuente Ana"),
        ("JOÃO DA SILVA", "João da Silva"),
        ("ludwig van beethoven", "Ludwig van Beethoven"),
        ("ALÍCIA SANT'ANNA", "Alícia Sant'Anna"),
    ],
)
def test_a_name_is_put_right(typed, name):
    assert read(PersonName(), typed) == name


@pytest.mark.parametrize(
    ("typed", "language", "name"),
    [
        ("maria de luca", Language.IT, "Maria De Luca"),
        ("ANNA DELLA VALLE", Language.IT, "Anna Della Valle"),
        ("lucia dell'acqua", Language.IT, "Lucia Dell'Acqua"),
        ("GIUSEPPE D'AMICO", Language.IT, "Giuseppe D'Amico"),
        ("maria de luca", Language.ES, "Maria de Luca"),
        ("JAUME D'URGELL", Language.CA, "Jaume d'Urgell"),
        ("nicolau d’olwer", Language.CA, "Nicolau d’Olwer"),
        ("D'OLWER, NICOLAU", Language.CA, "Nicolau d'Olwer"),
    ],
)
def test_capitals_follow_the_language(typed, language, name):
    assert read(PersonName(), typed, language=language) == name


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "empty"),
        ("  \u200d ", "empty"),
        ("Anna Garcia 2", "has_digits"),
        ("Ann4 Garcia", "has_digits"),
        ("12345", "has_digits"),
        ("Joan XXIII²", "has_digits"),
        ("أحمد ٣", "has_digits"),
        ("<b>Anna</b> Garcia", "not_a_name"),
        ("<script>alert(1)</script>", "not_a_name"),
        ("Anna 👩\u200d👧 Garcia", "not_a_name"),
        ("👨\u200d👩\u200d👧\u200d👦", "not_a_name"),
        ("😡" * 4096, "not_a_name"),
        ("anna@gmail.com", "not_a_name"),
        ("@anna_garcia", "not_a_name"),
        ("Anna / Garcia", "not_a_name"),
        ("no ho vull dir!", "not_a_name"),
        ("/start", "not_a_name"),
        ("- -", "not_a_name"),
        ("Anna -", "not_a_name"),
        ("A", "not_a_name"),
        ("Anna", "needs_surname"),
        ("anna de la", "needs_surname"),
        ("Anna " + "x" * 77, "too_long"),
    ],
)
def test_what_is_no_name(typed, code):
    assert rejected(PersonName(), typed).code == code


def test_the_surname_may_follow():
    first = rejected(PersonName(), "anna")
    assert first == Rejected("needs_surname", kept="anna")
    assert read(PersonName(), "garcía de la torre", first.kept) == "Anna García de la Torre"
    assert read(PersonName(), "Anna García", first.kept) == "Anna García"
    assert read(PersonName(), "García López", "Anna") == "Anna García López"
    assert read(PersonName(), "de la Torre", "Anna") == "Anna de la Torre"


def test_who_has_one_name_only_says_it_twice():
    assert read(PersonName(), "Suharto", "Suharto") == "Suharto"
    assert read(PersonName(), "suharto", "suharto") == "Suharto"


def test_a_bad_answer_forgets_no_name():
    assert rejected(PersonName(), "😡", "Anna").kept == "Anna"


@given(st.text(st.characters()), st.sampled_from([None, "Anna", "anna", "ANNA", "Gal·la"]))
def test_any_text_is_taken_or_refused_and_a_name_reads_as_itself(text, so_far):
    answer = read(PersonName(), text, so_far)
    if isinstance(answer, Rejected):
        assert answer.code in PersonName.codes
    else:
        assert 2 <= sum(c.isalpha() for c in answer) <= 80
        again = read(PersonName(), answer)
        assert again == answer or again.code == "needs_surname"
