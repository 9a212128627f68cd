"""Answers as people type them: in whole sentences, at another question, taken back, in three languages."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cases.company import Jurisdiction
from cases.taxonomy import Language
from flows.answer import SharedContact
from storage.store import Store
from tests.stories.talk import Talk, open_a_store, sample

CA, ES, IT = Language.CA, Language.ES, Language.IT
STORY = {
    CA: "La rentadora que em van portar perd aigua i ningú no em contesta els correus, n'estic farta.",
    ES: "La lavadora que me trajeron pierde agua y nadie me contesta los correos, estoy harta.",
    IT: "La lavatrice che mi avete portato non centrifuga e nessuno risponde alle mail, sono stufa.",
}
NAMELESS = {
    CA: "Estic molt descontenta amb vostès, ja no sé què més fer, és una vergonya",
    ES: "Estoy muy descontenta con ustedes, ya no sé qué más hacer, es una vergüenza",
    IT: "Sono molto scontenta di voi, non so più che cosa fare, è una vergogna",
}
ANSWERED = {
    "safety_risk": "yes_no.no",
    "case_type": "case_type.claim",
    "occurred_on": "past_date.yesterday",
    "reference": "button.skip",
    "amount": "button.skip",
    "evidence": "button.skip",
    "age_ok": "yes_no.yes",
    "contact": "button.skip",
    "transcript_consent": "yes_no.no",
}
TYPED = {"product": "Balay 3TS976", "full_name": "Anna Puig Soler"}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = open_a_store(Path(tmp_path_factory.mktemp("talk")))
    yield opened
    opened.close()


@pytest.fixture
def talks(store, request):
    chats = iter(range(hash(request.node.nodeid) & 0xFFFFFFF, 2**31))
    return lambda language, **more: Talk(store, language, chat=next(chats), **more)


def at(talk: Talk, slot: str) -> Talk:
    """The talk, with a claim told and answered up to this question ("" for the review)."""
    talk.says((NAMELESS if slot == "product" else STORY)[talk.language])
    for _ in range(20):
        if (asked := waiting(talk)) == slot:
            return talk
        answer(talk, asked)
    raise AssertionError(talk.said[-1])


def waiting(talk: Talk) -> str:
    slots = ("remedy", *ANSWERED, *TYPED)
    return next((slot for slot in slots if talk.asks(slot)), "")


def answer(talk: Talk, slot: str) -> None:
    if slot == "remedy":
        talk.presses("remedy.repair")
        talk.presses("button.done")
    elif slot in TYPED:
        talk.says(TYPED[slot])
    else:
        assert slot in ANSWERED, talk.said[-1]
        talk.presses(ANSWERED[slot])


@pytest.mark.parametrize(
    ("language", "slot", "words"),
    [
        (ES, "evidence", "no tengo ninguna foto ahora mismo"),
        (CA, "evidence", "no en tinc cap, ara mateix"),
        (IT, "evidence", "non ho nessuna foto sottomano"),
        (ES, "reference", "no encuentro el número de pedido"),
        (CA, "reference", "no trobo la factura enlloc"),
        (IT, "reference", "non ho il numero d'ordine"),
        (ES, "contact", "prefiero no dar mi correo"),
        (CA, "contact", "no vull donar cap correu"),
        (IT, "contact", "preferisco non lasciare il telefono"),
    ],
)
def test_a_sentence_that_says_there_is_none_skips_the_question(talks, language, slot, words):
    talk = at(talks(language), slot)
    told = talk.answers["description"]
    talk.says(words)
    assert not talk.asks(slot)
    assert slot not in talk.answers
    assert talk.answers["description"] == told


@pytest.mark.parametrize(
    ("language", "slot", "words", "value"),
    [
        (ES, "age_ok", "tengo 45 años", True),
        (CA, "age_ok", "sí, clar que en tinc més", True),
        (IT, "age_ok", "sono maggiorenne da un pezzo", True),
        (IT, "age_ok", "ne ho 45", True),
        (ES, "safety_risk", "no, estamos todos bien", False),
        (CA, "safety_risk", "no s'ha fet mal ningú", False),
        (IT, "safety_risk", "no per fortuna stiamo bene", False),
        (ES, "transcript_consent", "no hace falta que guarden nada", False),
        (CA, "transcript_consent", "sí, guardin-ne una còpia", True),
        (IT, "transcript_consent", "sì, certo che la voglio", True),
        (ES, "case_type", "sí, quiero que me devuelvan el dinero", "claim"),
        (ES, "case_type", "una queja", "complaint"),
        (CA, "case_type", "només vull que ho sàpiguen", "complaint"),
        (CA, "case_type", "reclamació", "claim"),
        (IT, "case_type", "voglio indietro i soldi", "claim"),
        (IT, "case_type", "volevo solo farvelo sapere", "complaint"),
        (ES, "occurred_on", "no me acuerdo de la fecha exacta", "unknown"),
        (CA, "occurred_on", "no recordo quin dia va ser", "unknown"),
        (IT, "occurred_on", "non mi ricordo bene il giorno", "unknown"),
    ],
)
def test_a_sentence_answers_as_a_button_does(talks, language, slot, words, value):
    talk = at(talks(language), slot)
    talk.says(words)
    assert talk.answers.get(slot) == value, talk.said[-1]


def test_too_young_in_a_sentence_is_too_young(talks):
    talk = at(talks(ES), "age_ok")
    assert talk.words("yes_no.refused")[:40] in talk.says("tengo 12 años")
    assert "age_ok" not in talk.answers


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (ES, "todo correcto, envíenlo ya"),
        (CA, "sí, tot correcte, ja ho poden enviar"),
        (IT, "tutto giusto, mandi pure"),
    ],
)
def test_a_sentence_at_the_review_sends_it(talks, language, words):
    talk = at(talks(language), "")
    assert "QV-2026-" in talk.says(words)


@pytest.mark.parametrize(
    ("language", "words"),
    [(ES, "no, hay algo mal"), (CA, "no, això està malament"), (IT, "no, c'è un errore"), (ES, "no")],
)
def test_a_no_at_the_review_asks_what_is_wrong(talks, language, words):
    talk = at(talks(language), "")
    assert talk.words("unreadable.to_correct")[:30] in talk.says(words)


@pytest.mark.parametrize(
    ("language", "slot", "words"),
    [
        (ES, "", "no era el martes, era el lunes"),
        (CA, "", "no era el dimarts, era el dilluns"),
        (IT, "", "non era martedì, era lunedì"),
        (ES, "full_name", "me equivoqué, fue el lunes"),
        (CA, "transcript_consent", "m'he equivocat, va ser dilluns"),
        (IT, "contact", "mi sono sbagliata, era lunedì"),
    ],
)
def test_a_day_is_taken_back_at_the_review_and_before(talks, language, slot, words):
    talk = at(talks(language), slot)
    said = talk.says(words)
    assert talk.answers["occurred_on"] in ("2026-11-16", "2026-11-23"), said
    assert talk.words("occurred_on.label") in said
    assert slot == waiting(talk)


@pytest.mark.parametrize(
    ("language", "asked", "words", "slot", "value"),
    [
        (ES, "product", "anna.puig@example.com", "contact", {"email": "anna.puig@example.com"}),
        (CA, "occurred_on", "el meu correu és anna@example.cat", "contact", {"email": "anna@example.cat"}),
        (IT, "age_ok", "333 123 4567", "contact", {"phone": "+393331234567"}),
        (ES, "full_name", "612 345 678", "contact", {"phone": "+34612345678"}),
        (ES, "safety_risk", "el martes pasado", "occurred_on", "2026-11-17"),
        (CA, "product", "el 3 de novembre", "occurred_on", "2026-11-03"),
        (IT, "case_type", "il 3 novembre", "occurred_on", "2026-11-03"),
        (ES, "occurred_on", "39,90 €", "amount", {"amount": "39.90", "currency": "EUR"}),
        (ES, "age_ok", "pedido QV-123456", "reference", "QV-123456"),
        (IT, "safety_risk", "reclamo", "case_type", "claim"),
        (CA, "product", "em dic Anna Puig", "full_name", "Anna Puig"),
        (ES, "occurred_on", "me llamo Anna Puig", "full_name", "Anna Puig"),
        (IT, "safety_risk", "voglio il rimborso", "remedy", {"chosen": ["refund"], "other": ""}),
    ],
)
def test_an_answer_typed_at_another_question_goes_where_it_belongs(
    talks, language, asked, words, slot, value
):
    talk = at(talks(language), asked)
    told = talk.answers["description"]
    said = talk.says(words)
    assert talk.answers.get(slot) == value, said
    assert talk.words(f"{slot}.label") in said
    assert talk.asks(asked)
    assert talk.answers["description"] == told


def test_a_contact_card_sent_at_another_question_is_kept_and_said(talks):
    talk = at(talks(ES), "age_ok")
    said = talk.says(contact=SharedContact("+34612345678", own=True))
    assert "+34 612 34 56 78" in said
    assert talk.asks("age_ok")


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        (ES, "me llamo Anna Puig", "Anna Puig"),
        (ES, "a nombre de Pedro J. Gómez", "Pedro J. Gómez"),
        (ES, "soy la señora Pérez Gil, gracias", "Pérez Gil"),
        (ES, "Anna Puig, gracias", "Anna Puig"),
        (CA, "em dic Anna Puig i Soler", "Anna Puig i Soler"),
        (CA, "sóc la Núria Pujol", "Núria Pujol"),
        (CA, "a nom de Joan Vila", "Joan Vila"),
        (IT, "mi chiamo Giulia De Luca", "Giulia De Luca"),
        (IT, "sono ugo rossi", "Ugo Rossi"),
        (IT, "il mio nome è Ugo Rossi", "Ugo Rossi"),
    ],
)
def test_of_who_names_themselves_only_the_name_is_kept(talks, language, words, name):
    talk = at(talks(language), "full_name")
    talk.says(words)
    assert talk.answers["full_name"] == name


@pytest.mark.parametrize(
    ("language", "slot", "words"),
    [
        (ES, "product", "atrás"),
        (ES, "product", "sí"),
        (ES, "full_name", "no lo sé"),
        (CA, "product", "no ho sé"),
        (CA, "full_name", "salta"),
        (CA, "remedy", "sí"),
        (IT, "product", "indietro"),
        (IT, "reference", "sì"),
        (IT, "full_name", "va bene"),
        (IT, "full_name", "avanti"),
    ],
)
def test_a_word_that_steers_is_never_an_answer(talks, language, slot, words):
    talk = at(talks(language), slot)
    talk.says(words)
    assert slot not in talk.answers
    assert words not in str(talk.answers)


@pytest.mark.parametrize("language", list(Language))
def test_a_yes_where_something_is_to_be_typed_asks_for_it(talks, language):
    talk = at(talks(language), "reference")
    said = talk.says({CA: "sí", ES: "sí", IT: "sì"}[language])
    assert talk.words("unreadable.affirmed") in said
    assert talk.asks("reference")


@pytest.mark.parametrize(
    ("words", "chosen"),
    [("italiano", IT), ("en català si us plau", CA), ("mejor en castellano", ES), ("in italiano grazie", IT)],
)
def test_a_language_asked_for_in_words_is_spoken(talks, words, chosen):
    talk = at(talks(ES), "safety_risk")
    talk.commands("language")
    talk.says(words)
    assert talk.dialogue.language is chosen
    talk.language = chosen
    assert talk.asks("safety_risk")


@pytest.mark.parametrize(
    ("language", "words"),
    [(CA, "a quina hora obriu?"), (ES, "¿a qué hora abren los sábados?"), (IT, "siete aperti sabato?")],
)
def test_a_question_about_the_hours_is_answered_at_once(talks, language, words):
    talk = talks(language)
    said = talk.says(words)
    assert "10:00–13:30" in said
    assert talk.dialogue.draft is None
    talk.presses("button.menu_enquiry")
    assert talk.asks("enquiry")


@pytest.mark.parametrize(
    ("language", "words"),
    [(CA, "on sou?"), (ES, "¿dónde están?"), (IT, "dove vi trovate?")],
)
def test_in_the_middle_of_a_form_the_shop_is_told_and_the_question_asked_again(talks, language, words):
    talk = at(talks(language), "product")
    assert sample().address in talk.says(words)
    assert talk.asks("product")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (ES, "quiero poner una reclamación"),
        (CA, "voldria fer una reclamació"),
        (IT, "vorrei fare un reclamo"),
    ],
)
def test_who_only_says_that_they_want_to_complain_is_asked_what_happened(talks, language, words):
    talk = talks(language)
    talk.says(words)
    assert talk.asks("description")
    assert "description" not in talk.answers


TWO = {
    CA: "La rentadora treu fum i quan la toco m'enrampa",
    ES: "La lavadora echa humo y al tocarla me da calambre",
    IT: "La lavatrice fa fumo e quando la tocco prendo la scossa",
}


@pytest.mark.parametrize("language", list(Language))
def test_two_dangers_are_one_message_with_one_closing(talks, language):
    talk = talks(language)
    said = talk.says(TWO[language])
    fire, shock = talk.words("hazard.fire"), talk.words("hazard.electric_shock")
    assert fire in said
    assert shock in said
    assert said.index(fire) < said.index(shock)
    assert said.count(talk.words("hazard_after.any")) == 1


LIFE = {
    CA: "No puc més, em vull treure la vida, i a més el cotxe s'ha quedat sense frens",
    ES: "No puedo más, me quiero quitar la vida, y además el coche se ha quedado sin frenos",
    IT: "Non ce la faccio più, voglio togliermi la vita, e in più l'auto è rimasta senza freni",
}
ITALIAN = {"jurisdiction": Jurisdiction("IT"), "zone": "Europe/Rome", "legal_name": "Elettrocasa S.r.l."}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("country", ["es", "it"])
def test_a_life_comes_first_and_the_number_is_of_the_companys_country(talks, language, country):
    company = sample() if country == "es" else replace(sample(), **ITALIAN)
    talk = talks(language, company=company)
    said = talk.says(LIFE[language])
    helpline = talk.words(f"helpline.self_harm_{country}")
    assert helpline in said
    assert talk.words(f"helpline.self_harm_{'it' if country == 'es' else 'es'}") not in said
    assert said.index(helpline) < said.index(talk.words("hazard.vehicle"))


@pytest.mark.parametrize("language", list(Language))
def test_a_name_that_ends_with_a_point_ends_no_sentence_twice(talks, language):
    talk = talks(language, company=replace(sample(), **ITALIAN))
    said = talk.commands("start") + talk.commands("info") + talk.commands("privacy")
    assert "S.r.l." in said
    assert "S.r.l.." not in said


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (CA, "Ahir la rentadora va deixar de funcionar i vull que me la canviïn."),
        (ES, "Ayer la lavadora dejó de funcionar y quiero que me la cambien."),
        (IT, "Ieri la lavatrice ha smesso di funzionare e voglio che me la cambiate."),
    ],
)
def test_after_an_outage_yesterday_is_the_day_before_the_message(talks, language, words):
    talk = talks(language)  # it is Monday, noon
    written = talk.now - timedelta(hours=14)  # Sunday, 22:00 in Girona
    talk.says(words, at=written)
    assert talk.answers["occurred_on"] == "2026-11-21"
    assert talk.draft.told_at == written


def test_a_message_dated_in_the_future_is_of_now(talks):
    talk = talks(ES)
    talk.says("Ayer la lavadora dejó de funcionar.", at=talk.now + timedelta(days=2))
    assert talk.answers["occurred_on"] == "2026-11-22"
    assert talk.draft.told_at == talk.now
