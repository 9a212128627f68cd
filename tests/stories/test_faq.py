"""Questions with a ready answer, asked in one's own words: answered, and if that was not it, an enquiry."""

from collections import Counter
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.demo import sample_faq
from bot.faq_file import load_faq
from cases.alerts import AlertKind
from cases.taxonomy import Language
from nlu.faq import Faq, understanding_with
from tests.stories.talk import BOT, Talk, open_a_store, sample

LANGUAGES = pytest.mark.parametrize("language", list(Language), ids=[each.value for each in Language])
OLD_ONE = {
    "ca": "Bon dia, us emporteu l'aparell vell quan en compro un de nou?",
    "es": "Buenos días, ¿os lleváis la lavadora vieja si compro una nueva?",
    "it": "Buongiorno, ritirate la lavatrice vecchia se ne compro una nuova?",
}
WARRANTY = {
    "ca": "quants anys dura la garantia?",
    "es": "¿cuántos años dura la garantía?",
    "it": "quanto dura la garanzia?",
}
RETURNS = {
    "ca": "Puc tornar una compra?",
    "es": "¿Puedo devolver una compra?",
    "it": "Posso restituire un acquisto?",
}
STORY = {
    "ca": "La nevera que vaig comprar fa un soroll molt estrany i no refreda gens.",
    "es": "La nevera que compré hace un ruido muy raro y no enfría nada.",
    "it": "Il frigorifero che ho comprato fa un rumore strano e non raffredda per niente.",
}
DANGER = {
    "ca": "Us emporteu la rentadora vella? Està traient fum i fa olor de cremat.",
    "es": "¿Os lleváis la lavadora vieja? Está echando humo y huele a quemado.",
    "it": "Ritirate la lavatrice vecchia? Sta facendo fumo e puzza di bruciato.",
}
YES, NO = {"ca": "sí", "es": "sí", "it": "sì"}, {"ca": "no", "es": "no", "it": "no"}


@pytest.fixture
def store(tmp_path: Path):
    opened = open_a_store(tmp_path)
    yield opened
    opened.close()


@lru_cache
def company():
    return replace(sample(), faq=load_faq(sample_faq()))


@lru_cache
def hearing():
    return understanding_with(Faq(company().faq))


def talks(store, language: Language) -> Talk:
    return Talk(store, language, company=company(), hearing=hearing())


def answer(name: str, language: Language) -> str:
    return next(entry.said[language].answer for entry in company().faq if entry.id == name)


def counted(store) -> Counter:
    with store.look() as unit:
        rows = unit._connection.execute(text("SELECT slot, heard, corrected FROM misheard")).all()
    return Counter(tuple(row) for row in rows)


@LANGUAGES
def test_the_company_answers_in_its_own_words_and_it_is_counted_whether_that_was_it(store, language):
    talk = talks(store, language)
    said = talk.says(OLD_ONE[language.value])
    assert answer("old_appliance", language) in said
    assert talk.words("faq", answer="§").split("§")[1].strip() in said
    assert talk.words("faq.right") in talk.presses("button.faq_yes")
    assert talk.dialogue.draft is None
    assert counted(store) == {("faq", "old_appliance", "yes"): 1}


@LANGUAGES
def test_what_was_typed_becomes_the_enquiry_where_that_was_not_it(store, language):
    talk = talks(store, language)
    talk.says(OLD_ONE[language.value])
    said = talk.presses("button.faq_no")
    assert talk.words("faq.wrong") in said
    assert talk.draft.flow == "enquiry"
    assert talk.answers["description"] == OLD_ONE[language.value]
    assert counted(store) == {("faq", "old_appliance", "no"): 1}


@LANGUAGES
def test_yes_and_no_can_be_typed(store, language):
    talk = talks(store, language)
    talk.says(RETURNS[language.value])
    assert talk.words("faq.right") in talk.says(YES[language.value])
    talk.says(RETURNS[language.value])
    assert talk.words("faq.wrong") in talk.says(NO[language.value])
    assert talk.draft.flow == "enquiry"


@LANGUAGES
def test_guarantee_returns_and_how_to_complain_are_known_of_every_shop(store, language):
    talk = Talk(store, language, hearing=understanding_with(Faq()))
    assert talk.words("faq_answer.warranty_es", company=talk.company.name)[:40] in talk.says(
        WARRANTY[language.value]
    )
    talk.presses("flow.warranty")
    assert talk.draft.flow == "warranty", "one press from the answer to the calculator"
    talk.commands("cancel")
    assert talk.words("faq_answer.returns", company=talk.company.name)[:40] in talk.says(
        RETURNS[language.value]
    )
    assert "14" in talk.said[-1]


@LANGUAGES
def test_a_person_is_one_press_away(store, language):
    talk = talks(store, language)
    talk.says(OLD_ONE[language.value])
    talk.presses("button.person")
    assert [call.kind for call in store.open_calls(BOT)] == [AlertKind.PERSON]


@LANGUAGES
def test_a_danger_is_told_first_and_gets_no_ready_answer(store, language):
    talk = talks(store, language)
    said = talk.says(DANGER[language.value])
    assert answer("old_appliance", language) not in said
    assert AlertKind.SAFETY in [call.kind for call in store.open_calls(BOT)]


@LANGUAGES
def test_a_complaint_is_a_complaint(store, language):
    talk = talks(store, language)
    talk.says(STORY[language.value])
    assert talk.draft.flow == "complaint"


@LANGUAGES
def test_a_question_in_the_middle_of_a_form_is_answered_and_the_form_goes_on(store, language):
    talk = talks(store, language)
    talk.says(STORY[language.value])
    before = talk.answers
    said = talk.says(WARRANTY[language.value])
    assert talk.words("faq_answer.warranty_es", company=talk.company.name)[:40] in said
    assert talk.asks("safety_risk")
    assert talk.answers == before
    assert talk.words("faq.right") in talk.presses("button.faq_yes")
    assert talk.asks("safety_risk")


def test_an_answer_refused_long_after_begins_an_empty_enquiry(store):
    talk = talks(store, Language.CA)
    talk.says(OLD_ONE["ca"])
    refused = next(data for label, data in talk._buttons if "old_appliance" in data and ".no." in data)
    talk.says("hola")
    talk.presses_data(refused)
    assert talk.draft.flow == "enquiry"
    assert "description" not in talk.answers


@pytest.mark.parametrize(
    "data", ["z.0.yes.nonsense", "z.0.no.", "z.0.yes.<b>", "z.0.9.1", "z.0.1.99999999999999999"]
)
def test_a_forged_button_counts_nothing_and_breaks_nothing(store, data):
    talk = talks(store, Language.CA)
    talk.says("hola")
    assert talk.presses_data(data)
    assert counted(store) == {}


@LANGUAGES
def test_a_question_on_the_use_within_a_request_is_answered_and_else_becomes_the_request(store, language):
    talk = talks(store, language)
    talk.commands("service")
    talk.presses("service_kind.usage")
    said = talk.says(OLD_ONE[language])
    assert answer("old_appliance", language) in said
    talk.presses("button.faq_yes")
    assert talk.dialogue.draft is None
    talk.commands("service")
    talk.presses("service_kind.usage")
    talk.says(OLD_ONE[language])
    talk.presses("button.faq_no")
    assert (talk.draft.flow, talk.answers["description"]) == ("service", OLD_ONE[language])


def test_who_asks_the_same_again_within_a_request_means_it(store):
    talk = talks(store, Language.CA)
    talk.commands("service")
    talk.presses("service_kind.usage")
    talk.says(OLD_ONE["ca"])
    talk.says(OLD_ONE["ca"])
    assert talk.answers["description"] == OLD_ONE["ca"]
