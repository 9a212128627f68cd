"""Short messages as answers: what leans to yes or no, who names themselves, what is taken back or asked."""

from datetime import date

import pytest

from cases.taxonomy import CaseType, Language
from flows.understanding import Hints, Reply, ShopFact, Steering
from nlu.replies import hear_reply
from nlu.understand import understand

CA, ES, IT = Language.CA, Language.ES, Language.IT

LEANS = {
    Steering.NO: (
        "no tengo ninguna foto ahora mismo",
        "ahora mismo no tengo ningún papel",
        "no quiero dar mi correo",
        "no hace falta que guarden nada",
        "prefiero no darlo",
        "no tinc cap foto ara mateix",
        "no vull donar cap correu",
        "m'estimo més no dir-ho",
        "bon dia, no tinc cap número de comanda",
        "no, això està malament",
        "non ho il numero d'ordine",
        "non ho nessuna foto sottomano",
        "preferisco non lasciare l'indirizzo",
        "non trovo la fattura",
    ),
    Steering.YES: (
        "sí, clar que en tinc més",
        "soy mayor de edad desde hace mucho",
        "sí, por supuesto que tengo más",
        "sí, quiero que la guarden",
        "sóc major d'edat",
        "sono maggiorenne da un pezzo",
        "sì, certo che li ho",
    ),
    Steering.CONFIRM: (
        "tutto giusto, mandi pure",
        "todo correcto, envíenlo ya",
        "tot correcte, ja ho pot enviar",
    ),
    Steering.UNKNOWN: (
        "no me acuerdo de la fecha exacta",
        "no recordo quin dia va ser",
        "non ricordo bene il giorno",
        "non so che modello sia",
    ),
    None: (
        "no, pero mi hija se mareó",
        "no, però la meva mare va caure",
        "no, ma mio figlio tossisce",
        "la lavadora no funciona desde ayer",
        "no?",
        "el martes pasado",
    ),
}


@pytest.mark.parametrize(("leaning", "words"), [(lean, one) for lean, all_ in LEANS.items() for one in all_])
def test_a_whole_sentence_leans(leaning, words):
    assert hear_reply(words).leaning is leaning


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("me llamo Anna Puig", "Anna Puig"),
        ("Hola, me llamo Anna Puig Soler.", "Anna Puig Soler"),
        ("em dic Anna Puig i Soler", "Anna Puig i Soler"),
        ("el meu nom és Joan d'Arc", "Joan d'Arc"),
        ("sóc la Maria Rosa Gil", "Maria Rosa Gil"),
        ("soc en Pau Vila", "Pau Vila"),
        ("soy la señora Pérez Gil", "Pérez Gil"),
        ("mi chiamo Giulia De Luca, grazie", "Giulia De Luca"),
        ("sono Giulia De Luca", "Giulia De Luca"),
        ("il mio nome è Ugo Rossi", "Ugo Rossi"),
        ("a nombre de Pedro J. Gómez", "Pedro J. Gómez"),
        ("a nom de Núria Pujol", "Núria Pujol"),
        ("a nome di Ugo Rossi", "Ugo Rossi"),
        ("Nombre y apellidos: Ana Ruiz Mora", "Ana Ruiz Mora"),
        ("Anna Puig", None),
        ("la lavadora está a mi nombre", None),
    ],
)
def test_of_who_names_themselves_only_the_name_is_heard(words, name):
    assert hear_reply(words).name == name


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("italiano", IT),
        ("in italiano per favore", IT),
        ("en català si us plau", CA),
        ("prefereixo en castellà", ES),
        ("mejor en castellano, gracias", ES),
        ("español", ES),
        ("preferisco il catalano", CA),
        ("el técnico italiano", None),
        ("catalán o castellano", None),
        ("por favor", None),
    ],
)
def test_a_message_that_only_names_a_language_asks_for_it(words, language):
    assert hear_reply(words).language is language


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("quiero poner una reclamación", CaseType.CLAIM),
        ("Hola, querría presentar una queja", CaseType.COMPLAINT),
        ("voldria fer una queixa", CaseType.COMPLAINT),
        ("reclamació", CaseType.CLAIM),
        ("vorrei fare un reclamo", CaseType.CLAIM),
        ("una domanda", CaseType.ENQUIRY),
        ("tinc un dubte", CaseType.ENQUIRY),
        ("un suggerimento", CaseType.SUGGESTION),
        ("quiero una reclamación por la lavadora", None),
        ("reclamación o queja", None),
    ],
)
def test_a_message_that_only_names_a_kind_of_case_wants_it(words, kind):
    assert hear_reply(words).kind is kind


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("a quina hora obriu?", ShopFact.HOURS),
        ("obriu dissabte a la tarda?", ShopFact.HOURS),
        ("¿a qué hora abren los sábados?", ShopFact.HOURS),
        ("¿Cuál es su horario?", ShopFact.HOURS),
        ("siete aperti domenica?", ShopFact.HOURS),
        ("che orari fate", ShopFact.HOURS),
        ("on sou?", ShopFact.ADDRESS),
        ("¿dónde están?", ShopFact.ADDRESS),
        ("dove vi trovate?", ShopFact.ADDRESS),
        ("quin telèfon teniu?", ShopFact.PHONE),
        ("¿cuál es su teléfono?", ShopFact.PHONE),
        ("qual è il vostro numero?", ShopFact.PHONE),
        ("la porta no s'obre", None),
    ],
)
def test_a_question_about_the_shop_is_heard(words, asked):
    assert hear_reply(words).asks == ((asked,) if asked else ())


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("no era el dimarts, era el dilluns", date(2026, 11, 16)),
        ("no era el martes, era el lunes", date(2026, 11, 16)),
        ("non era martedì, era lunedì", date(2026, 11, 16)),
        ("fue el 3, no el 5", date(2026, 11, 3)),
        ("me equivoqué, fue el 3", date(2026, 11, 3)),
        ("m'he equivocat, va ser el 3 de novembre", date(2026, 11, 3)),
        ("mi sono sbagliata, era il 3 novembre", date(2026, 11, 3)),
    ],
)
def test_of_a_correction_the_day_that_stands_is_heard(words, day):
    heard = understand(words, Hints(date(2026, 11, 20)))
    assert heard.facts.occurred_on is not None
    assert heard.facts.occurred_on.first == day
    assert heard.reply.corrects or "no el 5" in words


def test_a_long_message_is_no_reply():
    assert hear_reply("no tengo nada que ver con eso " * 10) == Reply()


@pytest.mark.parametrize(
    ("words", "bought", "happened"),
    [
        ("Compré la lavadora el 3 de octubre y el martes empezó a perder agua", date(2026, 10, 3), True),
        ("El martes dejó de ir la lavadora que compré el 3 de octubre", date(2026, 10, 3), True),
        ("Vaig comprar la rentadora el 3 d'octubre i dimarts va deixar d'anar", date(2026, 10, 3), True),
        ("Ho comprato la lavatrice il 3 ottobre e martedì ha smesso di funzionare", date(2026, 10, 3), True),
        ("lo compré el 3 de octubre", date(2026, 10, 3), False),
        ("comprada el 3 de octubre", date(2026, 10, 3), False),
        ("comprata il 3 ottobre", date(2026, 10, 3), False),
        ("El martes dejó de funcionar", None, True),
    ],
)
def test_the_day_of_a_purchase_is_not_the_day_of_the_fact(words, bought, happened):
    facts = understand(words, Hints(date(2026, 11, 23))).facts
    assert (facts.acquired_on.first if facts.acquired_on else None) == bought
    assert (facts.occurred_on.first if facts.occurred_on else None) == (
        date(2026, 11, 17) if happened else None
    )


@pytest.mark.parametrize(
    "words",
    ["tengo otro problema con la tele", "tinc un altre problema: la tele", "ho un altro problema col frigo"],
)
def test_something_else_is_heard_to_be_so(words):
    assert hear_reply(words).another


def test_a_name_with_capitals_after_i_am_can_be_nothing_else():
    assert hear_reply("sono Giuseppe D'Angelo").named
    assert not hear_reply("sono arrabbiata").named
