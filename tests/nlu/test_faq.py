"""Questions with a ready answer: found in other words, not taken for another, and no complaint is answered so."""

from collections import Counter
from datetime import date
from functools import lru_cache
from pathlib import Path
from time import process_time

import pytest

from bot.demo import sample_faq
from bot.faq_file import load_faq
from cases.faq import BUILT_IN, FaqEntry, Wording
from cases.taxonomy import Language
from flows.understanding import Hints
from nlu.faq import Faq, understanding_with
from nlu.understand import understand
from tests.nlu.labelled import read

LANGUAGES = pytest.mark.parametrize("language", list(Language), ids=[each.value for each in Language])
QUESTIONS = Path(__file__).parent / "questions"
COMPLAINTS = {"claim", "complaint", "report"}
TODAY = date(2026, 11, 22)


@lru_cache
def hear():
    return understanding_with(Faq(load_faq(sample_faq())))


def asked(text: str, language: Language, heard=None) -> str | None:
    known = (heard or hear())(text, Hints(TODAY, language, language.value)).known
    return known.entry if known else None


def paraphrases(language: Language) -> list[tuple[str, str]]:
    lines = (QUESTIONS / f"{language.value}.txt").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split(" | ", 1)) for line in lines if line and line[0] != "#"]  # type: ignore[misc]


@LANGUAGES
def test_sixty_paraphrases_find_their_answer_or_none(language):
    found = Counter(
        "hit" if (got := asked(text, language)) == entry else "wrong" if got else "none"
        for entry, text in paraphrases(language)
    )
    assert found.total() == 60
    assert found["hit"] / 60 >= 0.75, found
    assert found["wrong"] / 60 <= 0.02, found


@LANGUAGES
def test_a_complaint_is_almost_never_answered_so(language):
    messages = [one for part in ("tune", "held") for one in read(f"{language.value}.{part}")]
    complaints = [one.text for one in messages if one.type[0] in COMPLAINTS]
    answered = [text for text in complaints if asked(text, language)]
    assert len(answered) / len(complaints) <= 0.01, answered


@LANGUAGES
def test_the_wordings_themselves_are_found(language):
    wordings = [
        (entry.id, question)
        for entry in load_faq(sample_faq())
        for question in entry.said[language].questions
    ]
    missed = [question for name, question in wordings if asked(question, language) not in (name, None)]
    assert not missed
    assert sum(asked(question, language) == name for name, question in wordings) / len(wordings) >= 0.8


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La rentadora que em vau instal·lar treu fum, què faig?", "ca"),
        ("Huele a gas desde la instalación de la caldera, ¿qué hago?", "es"),
        ("La lavatrice in garanzia fa scintille, cosa faccio?", "it"),
    ],
)
def test_a_danger_is_no_question(text, language):
    assert asked(text, Language(language)) is None


@pytest.mark.parametrize(
    "text", ["", "?", "hola", "👍", "garantia " * 600, "a" * 4096, "\u202e?", "sí", "no"]
)
@LANGUAGES
def test_odd_messages_are_no_question(text, language):
    assert asked(text, language) is None


def test_without_a_file_what_every_shop_is_asked_is_known():
    bare = understanding_with(Faq())
    assert asked("Quants anys dura la garantia?", Language.CA, bare) == "warranty"
    assert asked("¿Cómo puedo poner una queja?", Language.ES, bare) == "complain"
    assert asked("Posso restituire quello che ho comprato?", Language.IT, bare) == "returns"


def test_an_entry_of_the_company_takes_the_place_of_ours():
    said = {language: Wording(("Zebra blava taronja?",), "x") for language in Language}
    own = understanding_with(Faq([FaqEntry("warranty", said)]))
    assert asked("Quants anys dura la garantia?", Language.CA, own) is None
    assert set(BUILT_IN) == {"warranty", "returns", "complain"}


def test_two_that_are_about_as_likely_are_none():
    twin = {language: Wording(("Teniu zebres?",), "x") for language in Language}
    both = Faq([FaqEntry("one", twin), FaqEntry("two", twin)])
    assert asked("Teniu zebres?", Language.CA, understanding_with(both)) is None


def test_it_says_which_words_did_it():
    known = hear()("Quants anys dura la garantia?", Hints(TODAY, Language.CA)).known
    assert known is not None
    assert {"garant", "#warranty"} <= set(known.shared)


def test_it_costs_next_to_nothing():
    texts = [(text, language) for language in Language for _, text in paraphrases(language)]
    spent = {}
    for name, heard in (("without", understand), ("with", hear()), ("without", understand), ("with", hear())):
        begun = process_time()
        for text, language in texts:
            heard(text, Hints(TODAY, language))
        spent[name] = (process_time() - begun) / len(texts)
    assert spent["with"] - spent["without"] < 0.0003, "seconds of the processor, a message"
