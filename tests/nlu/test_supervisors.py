"""Who asks to talk to a supervisor is heard; a story that tells of one is not."""

from datetime import date
from pathlib import Path

import pytest

from flows.understanding import Hints, Steering
from nlu.steering import hear_steering
from nlu.understand import understand

HINTS = Hints(date(2026, 11, 22))
MESSAGES = Path(__file__).parent / "messages"

ASKED = [
    "vull parlar amb el supervisor", "Vull parlar amb la seva cap", "Em pot passar amb l'encarregada?", "Que m'atengui un supervisor",
    "Això no pot ser. Vull parlar amb un superior seu ara mateix.", "No em serveix el que em diu, passi'm amb el seu cap",
    "quiero hablar con su superior, con el encargado", "póngame con su jefe", "Me puede pasar con su supervisora, por favor",
    "exijo hablar con un responsable", "no quiero hablar con usted, quiero hablar con su jefe", "que hable conmigo el encargado",
    "Me gustaría poder hablar con alguien por encima de usted", "mi passi un responsabile", "Vorrei parlare con il Suo superiore",
    "Vorrei essere richiamato da un responsabile.", "Esigo di parlare con il direttore", "Posso parlare con la responsabile?",
    "Non sono soddisfatto di come mi tratta: mi faccia parlare con un responsabile",
]  # fmt: skip

TOLD = [
    "el responsable de la avería dijo que vendría", "quiero hablar con el encargado de obra", "mi jefe me dijo que hablara con ustedes",
    "pedí hablar con el encargado y no me dejaron", "quiero denunciar que no me dejaron hablar con el encargado",
    "quiero que el encargado me pida perdón", "no puedo hablar con el encargado porque nunca está", "la supervisora me colgó",
    "quiero hablar con el responsable del tratamiento de mis datos", "quiero un superior de madera para la litera",
    "vull parlar amb el responsable del tractament de dades", "Vaig demanar parlar amb l'encarregat i es van riure de mi",
    "el que em va passar amb l'encarregat és de jutjat", "l'encarregat em va cridar", "el cap de setmana vull parlar amb algú",
    "no vull parlar amb el supervisor", "vull parlar amb una persona", "el meu cap diu que reclami",
    "voglio parlare con il responsabile del trattamento", "ho chiesto di parlare con il responsabile e non c'era",
    "aspetto che il responsabile mi richiami", "il responsabile mi ha insultato", "il capo cantiere urla", "il mio capo dice di scrivervi",
]  # fmt: skip


@pytest.mark.parametrize("words", ASKED)
def test_a_request_is_heard(words):
    heard = understand(words, HINTS)
    assert heard.asks_supervisor
    assert heard.asks_person


@pytest.mark.parametrize("words", TOLD)
def test_a_story_is_not_a_request(words):
    assert not understand(words, HINTS).asks_supervisor


@pytest.mark.parametrize(
    "words",
    ["Supervisor!", "el seu superior, si us plau", "un supervisor por favor", "mi passi il responsabile"],
)
def test_the_word_alone_is_enough(words):
    assert hear_steering(words) is Steering.SUPERVISOR


@pytest.mark.parametrize("part", ["tune", "varied"])
@pytest.mark.parametrize("language", ["ca", "es", "it"])
def test_no_labelled_story_rings_for_a_supervisor(language, part):
    lines = (MESSAGES / f"{language}.{part}.txt").read_text().splitlines()
    told = [line.partition(" | ")[2] for line in lines if " | " in line]
    assert [words for words in told if understand(words, HINTS).asks_supervisor] == []
