"""Two stories of the same thing are alike, two of different things are not, in every language."""

import time

import pytest

from cases.taxonomy import Language
from nlu.likeness import LIKE, likeness, stems

CA, ES, IT = Language.CA, Language.ES, Language.IT
SAME = (
    (CA, "La rentadora Balay que vaig comprar al març perd aigua i ningú no em respon.",
         "La rentadora continua perdent aigua i encara no em respon ningú"),
    (CA, "La comanda va arribar amb la caixa oberta i ningú no em contesta els correus.",
         "Vaig rebre la comanda amb la caixa oberta, i no contesten els correus"),
    (ES, "Me han cobrado dos veces la factura de noviembre de la luz",
         "Me cobraron dos veces la factura de la luz de noviembre, quiero que me lo devuelvan"),
    (ES, "El frigorífico no enfría desde el martes y se me ha echado a perder la comida",
         "Otra vez el frigorifco que no enfria, se ha echado a perder toda la comida"),
    (IT, "La lavatrice comprata a marzo perde acqua e nessuno mi risponde",
         "Vi ho scritto della lavatrice che perde acqua, nessuno mi ha risposto"),
    (IT, "Il tecnico non si è presentato all'appuntamento di martedì",
         "Ancora nessun tecnico, non si è presentato neanche all'appuntamento di oggi"),
)  # fmt: skip
DIFFERENT = (
    (CA, "La rentadora Balay que vaig comprar al març perd aigua i ningú no em respon.",
         "La nevera nova fa molt de soroll a les nits i no em deixa dormir"),
    (CA, "La rentadora perd aigua i ningú no em respon.",
         "M'han cobrat dues vegades la factura del gener i ningú no em respon"),
    (ES, "El frigorífico no enfría desde el martes", "El horno no calienta desde el martes"),
    (ES, "Me han cobrado dos veces la factura de noviembre",
         "El técnico no vino el martes y perdí toda la mañana"),
    (IT, "La lavatrice comprata a marzo perde acqua e nessuno mi risponde",
         "La fattura di marzo è sbagliata e nessuno mi risponde"),
    (IT, "La lavatrice perde acqua", "Il forno nuovo è arrivato ammaccato"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "one", "other"), SAME)
def test_the_same_thing_told_twice_is_alike(language, one, other):
    assert likeness(one, other, language) >= LIKE
    assert likeness(one, other, language) == likeness(other, one, language)


@pytest.mark.parametrize(("language", "one", "other"), DIFFERENT)
def test_two_different_things_are_not_alike(language, one, other):
    assert likeness(one, other, language) < LIKE


@pytest.mark.parametrize("words", ["", "   ", "hola", "no funciona", "🧺" * 50])
def test_few_words_are_like_nothing_by_chance(words):
    assert likeness(words, SAME[0][1], CA) == 0


def test_a_word_that_every_story_has_says_nothing():
    assert not stems("però quan els que són aquests", CA)


def test_two_long_stories_are_compared_within_a_millisecond():
    one = " ".join(f"paraula{n}x" for n in range(400))
    other = " ".join(f"paraulo{n}y" for n in range(397)) + " paraula1x paraula2x paraula3x"
    likeness(one, other, CA)

    def seconds() -> float:
        begun = time.perf_counter()
        likeness(one, other, CA)
        return time.perf_counter() - begun

    assert min(seconds() for _ in range(20)) < 0.001
