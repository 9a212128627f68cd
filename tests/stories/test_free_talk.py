"""Free talk: what people said in played conversations, and what had gone wrong in them."""

import pytest

from cases.taxonomy import Language
from tests.stories.talk import open_a_store
from tests.stories.test_typed_answers import STORY, at, talks  # noqa: F401 - a fixture

CA, ES, IT = Language.CA, Language.ES, Language.IT


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    opened = open_a_store(tmp_path_factory.mktemp("free"))
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (ES, "llevo tres semanas esperando el pedido y nadie contesta al teléfono, es increíble"),
        (CA, "fa tres setmanes que espero la comanda i ningú contesta el telèfon, és increïble"),
        (IT, "aspetto da tre settimane il pacco e nessuno risponde al telefono, è incredibile"),
    ],
)
def test_more_of_the_story_at_a_yes_or_no_question_is_story(talks, language, words):  # noqa: F811
    talk = at(talks(language), "safety_risk")
    talk.says(words)
    assert words in talk.answers["description"]
    assert talk.asks("safety_risk")


@pytest.mark.parametrize("words", ["450 euros", "el 15 de octubre", "QV-450123"])
def test_a_sum_a_day_or_a_number_is_nobodys_age(talks, words):  # noqa: F811
    talk = at(talks(ES), "age_ok")
    talk.says(words)
    assert "age_ok" not in talk.answers
    assert talk.asks("age_ok")


@pytest.mark.parametrize(("language", "words"), [(ES, "adelante"), (CA, "endavant"), (IT, "mandi pure")])
def test_send_it_is_no_answer_to_the_age(talks, language, words):  # noqa: F811
    talk = at(talks(language), "age_ok")
    talk.says(words)
    assert "age_ok" not in talk.answers


@pytest.mark.parametrize(
    ("language", "words", "remedy"),
    [
        (ES, "sí, que me devuelvan el dinero", "refund"),
        (CA, "vull que me la canviïn", "replacement"),
        (IT, "voglio il rimborso", "refund"),
    ],
)
def test_what_is_wanted_is_told_once(talks, language, words, remedy):  # noqa: F811
    talk = at(talks(language), "case_type")
    said = talk.says(words)
    assert talk.answers["case_type"] == "claim"
    assert remedy in talk.answers["remedy"]["chosen"]
    assert talk.words("remedy.label") in said
    assert not talk.asks("remedy")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (ES, "quiero que me devuelvan el dinero"),
        (CA, "vull que em tornin els diners"),
        (IT, "voglio il rimborso"),
    ],
)
def test_who_asks_for_something_after_all_claims_it(talks, language, words):  # noqa: F811
    talk = at(talks(language), "case_type")
    talk.presses("case_type.complaint")
    talk.says(words)
    assert talk.answers["case_type"] == "claim"
    assert "refund" in talk.answers["remedy"]["chosen"]


@pytest.mark.parametrize(
    ("language", "words"),
    [(ES, "que me lo arreglen cuanto antes"), (CA, "que me l'arreglin"), (IT, "voglio che la riparino")],
)
def test_a_wish_in_words_needs_no_button_after_it(talks, language, words):  # noqa: F811
    talk = at(talks(language), "remedy")
    talk.says(words)
    assert "repair" in talk.answers["remedy"]["chosen"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (ES, "quiero hablar con alguien que me entienda"),
        (CA, "vull parlar amb una persona de debò"),
        (IT, "aspetta, prima voglio parlare con una persona"),
    ],
)
def test_who_wants_a_person_is_not_asked_what_happened(talks, language, words):  # noqa: F811
    talk = talks(language)
    said = talk.says(words)
    assert talk.words("person.recorded", company="x", phone="y", hours="z", wait="w")[:40] in said
    assert talk.dialogue.draft is None


@pytest.mark.parametrize("language", list(Language))
def test_who_wants_a_person_in_the_middle_gets_the_question_again_and_no_rejection(talks, language):  # noqa: F811
    talk = at(talks(language), "occurred_on")
    words = {
        CA: "vull parlar amb una persona",
        ES: "quiero hablar con una persona ya",
        IT: "voglio un operatore",
    }
    said = talk.says(words[language])
    assert talk.words("past_date.not_a_date")[:30] not in said
    assert talk.asks("occurred_on")


@pytest.mark.parametrize(
    ("language", "slot", "words"),
    [
        (ES, "transcript_consent", "¿por qué quieren una copia?"),
        (CA, "full_name", "per què volen el meu nom?"),
        (IT, "age_ok", "perché me lo chiede?"),
        (ES, "", "¿cuándo me contestarán?"),
    ],
)
def test_a_question_back_is_no_answer_and_no_story(talks, language, slot, words):  # noqa: F811
    talk = at(talks(language), slot)
    before = talk.answers
    assert talk.words("unreadable.question")[:30] in talk.says(words)
    assert talk.answers == before


@pytest.mark.parametrize("words", ["Jordi", "la de la nevera", "pues nada"])
def test_a_word_is_no_reference(talks, words):  # noqa: F811
    talk = at(talks(ES), "reference")
    talk.says(words)
    assert "reference" not in talk.answers


def test_a_doubtful_address_typed_at_another_question_is_not_lost(talks):  # noqa: F811
    talk = at(talks(ES), "age_ok")
    talk.says("jordi.serra@gmial.com")
    assert talk.answers["contact"] == {"email": "jordi.serra@gmial.com"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (ES, "tengo otro problema: la nevera hace ruido"),
        (CA, "tinc un altre problema: la nevera fa soroll"),
        (IT, "ho un altro problema: il frigo fa rumore"),
    ],
)
def test_another_problem_in_the_middle_is_another_case_if_they_say_so(talks, language, words):  # noqa: F811
    talk = at(talks(language), "")
    first = talk.draft.id
    talk.says(words)
    talk.presses("button.begin_anew")
    assert talk.answers["description"] == words
    assert [draft.id for draft in talk.dialogue.parked] == [first]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (ES, "Compré la lavadora el 3 de octubre y el martes pasado empezó a perder agua"),
        (CA, "Vaig comprar la rentadora el 3 d'octubre i dimarts passat va començar a perdre aigua"),
        (IT, "Ho comprato la lavatrice il 3 ottobre e martedì scorso ha iniziato a perdere acqua"),
    ],
)
def test_the_day_of_the_purchase_and_the_day_of_the_fact_go_to_their_places(talks, language, words):  # noqa: F811
    talk = talks(language)
    talk.says(words)
    assert talk.answers["occurred_on"] == "2026-11-17"
    assert talk.answers["delivered_on"] == "2026-10-03"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (ES, "prefiero ser anónimo"),
        (ES, "no me da la gana decirlo"),
        (CA, "envia-ho ja"),
        (CA, "no vull dir-ho"),
        (IT, "preferisco restare anonimo"),
    ],
)
def test_a_refusal_is_nobodys_name(talks, language, words):  # noqa: F811
    talk = at(talks(language), "full_name")
    talk.says(words)
    assert "full_name" not in talk.answers


@pytest.mark.parametrize(
    ("language", "words"), [(ES, "no lo encuentro"), (CA, "no ho recordo"), (IT, "non lo trovo")]
)
def test_a_refusal_is_no_product(talks, language, words):  # noqa: F811
    talk = at(talks(language), "product")
    assert talk.words("needed")[:30] in talk.says(words)
    assert "product" not in talk.answers


def test_a_wrong_name_is_taken_back_at_the_review(talks):  # noqa: F811
    talk = at(talks(IT), "")
    talk.says("è sbagliato il nome, mi chiamo Paola Neri")
    assert talk.answers["full_name"] == "Paola Neri"


def test_a_wrong_order_number_is_taken_back(talks):  # noqa: F811
    talk = at(talks(ES), "")
    talk.says("el pedido es QV-654321")
    talk.says("no era QV-654321, era QV-654322")
    assert talk.answers["reference"] == "QV-654322"


@pytest.mark.parametrize(("language", "words"), [(ES, "vale"), (CA, "d'acord"), (IT, "va bene"), (ES, "ok")])
def test_an_ok_tells_of_no_danger(talks, language, words):  # noqa: F811
    talk = at(talks(language), "safety_risk")
    talk.says(words)
    assert talk.asks("safety_risk")
    assert "safety_risk" not in talk.answers


@pytest.mark.parametrize(
    ("language", "words"),
    [(ES, "ya viene la ambulancia"), (CA, "ja he trucat al banc"), (IT, "stiamo andando in ospedale")],
)
def test_a_remark_where_a_press_was_expected_is_not_lost(talks, language, words):  # noqa: F811
    talk = at(talks(language), "case_type")
    talk.says(words)
    assert words in talk.answers["description"]
    assert talk.asks("case_type")


def test_a_word_under_a_photo_names_it_and_is_no_story(talks):  # noqa: F811
    talk = talks(ES)
    talk.commands("complaint")
    talk.sends("", caption="Factura")
    talk.says("El horno no funciona desde el sábado")
    assert talk.answers["description"] == "El horno no funciona desde el sábado"
    assert talk.draft.pieces["evidence"][0]["name"] == "Factura"


@pytest.mark.parametrize(
    ("language", "announced", "told", "new"),
    [
        (ES, "ahora una queja", "el dependiente fue muy borde conmigo", "es algo nuevo"),
        (CA, "ara una queixa", "el dependent va ser molt groller amb mi", "és una cosa nova"),
        (IT, "adesso un reclamo", "il commesso è stato molto sgarbato con me", "è una cosa nuova"),
    ],
)
def test_after_one_case_another_is_told_in_words_alone(talks, language, announced, told, new):  # noqa: F811
    talk = talks(language)
    talk.commands("praise")
    talk.says(
        {ES: "El técnico fue amable", CA: "El tècnic va ser amable", IT: "Il tecnico è gentile"}[language]
    )
    talk.presses("yes_no.yes")
    talk.presses("button.send")
    talk.says(announced)
    talk.says(told)
    if talk.dialogue.held:
        talk.says(new)
    assert talk.answers["description"] == told
    assert talk.asks("safety_risk")


def test_words_that_waited_are_the_story_of_what_is_new_and_answer_no_question(talks):  # noqa: F811
    talk = talks(ES)
    talk.commands("praise")
    talk.says("El técnico fue muy amable")
    talk.presses("yes_no.yes")
    talk.presses("button.send")
    talk.says("La lavadora pierde agua por debajo")
    talk.says("Y además hace mucho ruido")
    talk.presses("button.begin_anew")
    assert talk.answers["description"] == "La lavadora pierde agua por debajo\nY además hace mucho ruido"
    assert talk.asks("safety_risk")
