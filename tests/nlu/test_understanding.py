"""What is understood of invented messages, and of text nobody would send."""

import json
import subprocess
import sys
from datetime import date

import pytest

from cases.taxonomy import CaseType, Hazard, Language, Remedy, Topic, Urgency
from flows.understanding import Hints
from nlu.report import as_json
from nlu.understand import understand
from tests.nlu.measured import BLIND, HELD, figures, heard

HINTS = Hints(date(2026, 11, 23))


@pytest.mark.parametrize(
    ("parts", "least", "most"),
    [
        (
            HELD,
            {"type F1": 0.88, "topic F1": 0.83, "danger caught": 0.96, "product": 0.90, "remedy": 0.87},
            {"false alarms": 0.045, "traps fallen into": 0.12},
        ),
        (
            BLIND,
            {"type F1": 0.84, "topic F1": 0.75, "danger caught": 0.89, "product": 0.83, "remedy": 0.75},
            {"false alarms": 0.055, "traps fallen into": 0.16},
        ),
    ],
    ids=["held", "blind"],
)
def test_messages_never_tuned_on_are_understood_no_worse_than_measured(parts, least, most):
    found = figures(heard(parts))
    assert {n: found[n] for n in least if found[n] < least[n]} == {}
    assert {n: found[n] for n in most if found[n] > most[n]} == {}


def test_wide_messages_are_understood_no_worse_than_measured():
    """Tuned on these: the floor shows a lexicon or weights that rot, not how unseen messages fare."""
    found = figures(heard(["ca.wide", "es.wide", "it.wide"]))
    least = {"type F1": 0.88, "topic F1": 0.86, "danger caught": 0.93, "remedy": 0.68}
    assert {n: found[n] for n in least if found[n] < least[n]} == {}
    assert found["false alarms"] <= 0.03


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("la rentadora que vaig comprar dimarts treu fum", Language.CA),
        ("la lavadora que compré el martes echa humo", Language.ES),
        ("la lavatrice che ho comprato martedì fa fumo", Language.IT),
    ],
)
def test_a_smoking_washing_machine_is_heard_in_three_languages(text, language):
    found = understand(text, HINTS)
    assert (found.language, found.urgency) == (language, Urgency.IMMEDIATE)
    assert Hazard.FIRE in found.hazards
    assert found.facts.product is not None
    assert found.facts.product.startswith(("rentadora", "lava"))
    assert found.facts.acquired_on is not None
    assert found.facts.acquired_on.first == date(2026, 11, 17)


def test_every_decision_tells_its_words_where_they_stand():
    text = "Hola! La cafetera no funciona, torneu-me els diners. Comanda 48213"
    found = understand(text, HINTS)
    assert (found.case_type, found.topic, found.facts.remedy) == (
        CaseType.CLAIM,
        Topic.PRODUCT_DEFECT,
        Remedy.REFUND,
    )
    assert found.facts.reference == "48213"
    assert {e.decision for e in found.because} >= {"type", "topic", "product"}
    assert all(text[e.start : e.end] == e.words for e in found.because)


@pytest.mark.parametrize(
    "text",
    [
        "estic que trec foc pels queixals amb vosaltres",
        "tengo a mi padre echando humo por las orejas",
        "mi fuma il cervello con queste bollette",
        "no fa olor de gas, només és vella",
        "ni huele a gas ni hace ruido, todo perfecto",
        "¿el detector de humos lleva pila?",
        "una explosione di gusto, buonissimo",
    ],
)
def test_what_only_sounds_dangerous_is_no_danger(text):
    assert understand(text, HINTS).urgency is not Urgency.IMMEDIATE


@pytest.mark.parametrize(
    "typed", ["la rentadra treu fum", "la rentadora trau fum", "LA RENTADORA TREU FUM!!!"]
)
def test_typing_in_a_hurry_does_not_hide_danger(typed):
    assert understand(typed, HINTS).urgency is Urgency.IMMEDIATE


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "😀😀😀",
        "1234567",
        "?!",
        "Здравствуйте, где мой заказ?",
        "我的洗衣机坏了",
        "مرحبا",
        "\u202eabc\u202c la rentadora\u200d no va\u200b",
        "<b>hola</b> <script>alert(1)</script>",
        "> El dl. va escriure:\n> hola\nla nevera no refreda\n-- \nJoan\nTel 600000000",
        "hola, no funciona la lavadora, vorrei il rimborso",
        "n" * 5000,
        "a " * 3000,
        "torneu-me " * 500,
        "\x00\ud83d",
        "e\u0301s un desastre",
    ],
)
def test_any_text_is_answered(text):
    found = understand(text, HINTS)
    json.dumps(as_json(1, found), ensure_ascii=True)
    assert all(0 <= e.start <= e.end <= len(text) for e in found.because)


def test_quoted_lines_and_signatures_are_not_heard():
    found = understand("Gràcies, tot perfecte\n> la caldera treu fum i fa pudor de gas\n", HINTS)
    assert found.urgency is not Urgency.IMMEDIATE


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("el trasto aquell de pelar mangos no arrenca", "trasto"),
        ("el cachivache ese de pelar mangos se ha roto a la primera", "cachivache"),
        ("no funciona la tele nueva", "tele"),
        ("il coso per sbucciare i manghi non taglia più niente", "coso"),
        ("quiero hablar con una persona", None),
        ("bon dia, tinc una queixa", None),
        ("grazie mille e buona giornata", None),
    ],
)
def test_a_product_no_lexicon_has_is_heard_by_where_it_stands_and_none_where_there_is_none(text, product):
    assert understand(text, HINTS).facts.product == product


@pytest.mark.parametrize(
    ("text", "case_type", "topic"),
    [
        ("no ha arribat la comanda", CaseType.COMPLAINT, Topic.DELIVERY),
        ("me habéis cobrado dos veces", CaseType.COMPLAINT, Topic.BILLING),
        ("vorrei sapere l'orario", CaseType.ENQUIRY, Topic.OTHER),
        ("Hola, doneu-me de baixa", CaseType.CLAIM, Topic.CONTRACT),
    ],
)
def test_what_is_said_in_a_few_plain_words_is_understood(text, case_type, topic):
    found = understand(text, HINTS)
    assert (found.case_type, found.topic) == (case_type, topic)


def test_a_company_s_product_goes_before_the_lexicon_s():
    hints = Hints(
        date(2026, 11, 23), products=("Robot aspirador Olot 300",), reference_patterns=(r"ZX\d{3}",)
    )
    found = understand("el robot aspirador olot 300 fa soroll a la cuina, ZX123", hints)
    assert found.facts.product == "robot aspirador olot 300"
    assert found.facts.reference == "ZX123"


def test_the_same_text_gives_the_same_answer_whatever_the_hash_seed():
    texts = (
        "la caldera fa una pudor estranya i em marejo, envieu un tècnic",
        "me lo cambiáis o qué",
        "fa schifo, mia nonna si è sentita male, voglio i soldi indietro",
    )
    code = (
        "import json, sys; from datetime import date; from flows.understanding import Hints;"
        "from nlu.understand import understand;"
        "print([understand(t, Hints(date(2026, 11, 23))) for t in json.load(sys.stdin)])"
    )
    said = subprocess.run(
        [sys.executable, "-c", code],
        input=json.dumps(texts),
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONHASHSEED": "77"},
    ).stdout
    assert said.strip() == str([understand(text, HINTS) for text in texts])


def test_the_command_reads_plain_and_json_lines():
    lines = '{"id": "a", "text": "quiero mi dinero"}\nla rentadora treu fum\n'
    done = subprocess.run(
        [sys.executable, "-m", "nlu", "--today", "2026-11-23"],
        input=lines,
        capture_output=True,
        text=True,
        check=True,
    )
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["id"], first["type"], first["facts"]["remedy"]) == ("a", "claim", "refund")
    assert (second["id"], second["urgency"]) == (2, "immediate")
