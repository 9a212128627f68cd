"""Wishes that somebody comes: heard in each language, and hardly ever in what is something else."""

from datetime import date

import pytest

from cases.taxonomy import ServiceKind
from cases.visit import DayPart
from flows.understanding import Hints
from nlu.dates import hear_dates
from nlu.understand import understand
from tests.nlu.labelled import read

MONDAY = Hints(date(2026, 11, 23))
INSTALLATION, MAINTENANCE = ServiceKind.INSTALLATION, ServiceKind.MAINTENANCE
REPAIR, TRAINING = ServiceKind.REPAIR, ServiceKind.TRAINING
WISHES = {
    "vull que vingueu a instal·lar la rentadora dijous": INSTALLATION,
    "Voldria demanar la instal·lació del rentaplats que vaig comprar": INSTALLATION,
    "Necessito el manteniment anual de la caldera": MAINTENANCE,
    "podríeu venir a reparar la nevera dimecres al matí?": REPAIR,
    "Em podeu ensenyar a fer servir el forn nou?": TRAINING,
    "Quiero que vengan a instalar la lavadora el jueves por la tarde": INSTALLATION,
    "Necesito la revisión anual de la caldera": MAINTENANCE,
    "¿Pueden venir a reparar la nevera?": REPAIR,
    "¿Podrían enseñarme a usar el horno nuevo?": TRAINING,
    "Vorrei che veniste a installare la lavatrice giovedì pomeriggio": INSTALLATION,
    "Vorrei prenotare l'installazione della lavastoviglie": INSTALLATION,
    "Ho bisogno della manutenzione annuale della caldaia": MAINTENANCE,
    "Potete venire a riparare il frigorifero?": REPAIR,
    "Potete insegnarmi a usare il forno nuovo?": TRAINING,
}
NONE = (
    "La rentadora que em vau instal·lar perd aigua i vull que vingueu a reparar-la",
    "Nadie ha venido a instalar la lavadora y quiero una solución",
    "Fa olor de gas la caldera, vull que vingueu a reparar-la ara mateix",
    "L'installatore ha rovinato la parete e voglio i danni",
    "Com es programa la rentadora per a la nit?",
    "¿Por qué me cobran el mantenimiento de la cuenta?",
    "",
    "🔧" * 2000,
)


@pytest.mark.parametrize("words", WISHES)
def test_a_wish_is_heard(words):
    assert understand(words, MONDAY).facts.service is WISHES[words]


@pytest.mark.parametrize("words", NONE)
def test_what_complains_or_tells_of_harm_is_no_wish(words):
    assert understand(words, MONDAY).facts.service is None


def test_hardly_any_complaint_is_taken_for_one():
    """Of all that is labelled, one in two hundred at most; of what is plainly a complaint, one in a thousand."""
    told = [one for language in ("ca", "es", "it") for one in read(f"{language}.held")]
    wishes = [one for one in told if understand(one.text, MONDAY).facts.service]
    assert len(wishes) <= len(told) / 200
    upset = [one for one in told if one.type[0] in {"complaint", "report", "praise"}]
    assert len([one for one in wishes if one in upset]) <= len(upset) / 1000


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("dijous al matí", DayPart.MORNING),
        ("dijous a la tarda", DayPart.AFTERNOON),
        ("el jueves por la mañana", DayPart.MORNING),
        ("el jueves por la tarde", DayPart.AFTERNOON),
        ("mañana", None),
        ("giovedì mattina", DayPart.MORNING),
        ("giovedì pomeriggio", DayPart.AFTERNOON),
        ("dijous al matí o a la tarda", None),
    ],
)
def test_the_half_of_a_day_is_heard_where_it_is_one(words, part):
    assert understand(words, Hints(MONDAY.today, ahead=True)).facts.day_part is part


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("dijous", "2026-11-26"),
        ("el jueves", "2026-11-26"),
        ("giovedì", "2026-11-26"),
        ("el dia 3", "2026-12-03"),
        ("el 20 de novembre", "2027-11-20"),
        ("divendres passat", "2026-11-20"),
    ],
)
def test_where_a_day_to_come_is_asked_a_day_without_a_cue_is_one(words, day):
    spans = hear_dates(words, None, MONDAY.today, ahead=True)
    assert [span.first.isoformat() for span in spans] == [day]
