"""Yes or no, one of several, some of several."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.taxonomy import Remedy
from flows.answer import More, Option, Rejected
from flows.fields import OneOf, SomeOf, YesNo
from flows.text import Lines, text
from flows.understanding import Facts, Steering, Understanding
from tests.flows.fields.stage import at, read, rejected, steered

FRUIT = OneOf(("pear", "fig", "plum"), "fruit")
FRUITS = SomeOf(("pear", "fig", "plum"), "fruit")


def chosen(*values: str, other: str = "") -> dict:
    return {"chosen": list(values), "other": other}


@pytest.mark.parametrize(
    ("more", "value"),
    [
        ({"choice": "yes"}, True),
        ({"choice": "no"}, False),
        ({"text": "sí", "heard": steered(Steering.YES)}, True),
        ({"text": "no", "heard": steered(Steering.NO)}, False),
    ],
)
def test_yes_or_no(more, value):
    assert read(YesNo(), **more) is value
    assert YesNo().show(value) == text("yes_no.yes" if value else "yes_no.no")


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"text": "potser"},
        {"choice": "maybe"},
        {"heard": steered(Steering.UNKNOWN)},
        {"text": "😡" * 4096},
    ],
)
def test_neither_yes_nor_no(more):
    assert rejected(YesNo(), **more).code == "unclear"
    assert rejected(YesNo(must=True), **more).code == "unclear"


def test_a_yes_that_must_be():
    assert read(YesNo(must=True), choice="yes") is True
    assert rejected(YesNo(must=True), choice="no").code == "refused"
    assert [option.value for option in YesNo().options(at(), None)] == ["yes", "no"]


@pytest.mark.parametrize(
    ("more", "value"),
    [
        ({"choice": "fig"}, "fig"),
        ({"text": "la figa", "choice": "fig"}, "fig"),
        ({"text": "1"}, "pear"),
        ({"text": " 3. "}, "plum"),
        ({"text": "(2)"}, "fig"),
        ({"text": "٢"}, "fig"),
    ],
)
def test_one_of(more, value):
    assert read(FRUIT, **more) == value
    assert FRUIT.show(value) == text(f"fruit.{value}")


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"text": "0"},
        {"text": "4"},
        {"text": "1 2"},
        {"text": "1a"},
        {"choice": "apple"},
        {"text": "<b>fig</b>"},
    ],
)
def test_none_of(more):
    assert rejected(FRUIT, **more).args == (("example", text("fruit.pear")),)


def test_options_of_an_enum_or_of_the_moment():
    by_enum = OneOf(Remedy, "remedy")
    assert read(by_enum, choice="refund") == "refund"
    assert type(read(by_enum, choice="refund")) is str
    assert by_enum.options(at(), None)[0] == Option("refund", text("remedy.refund"))
    by_moment = OneOf(lambda moment: (moment.company.jurisdiction.country,), "country")
    assert by_moment.options(at("IT"), None) == (Option("IT", text("country.IT")),)
    assert rejected(OneOf((), "nothing"), "1").code == "not_an_option"


def test_what_was_heard_and_what_i_do_not_know_means():
    heard = Understanding(facts=Facts(remedy=Remedy.REPAIR))
    field = OneOf((Remedy.REFUND, Remedy.REPAIR, "propose"), "remedy", heard="remedy", unknown="propose")
    assert read(field, "que me l'arreglin", heard=heard) == "repair"
    assert read(field, "no ho sé", heard=steered(Steering.UNKNOWN)) == "propose"
    assert rejected(FRUIT, "que me l'arreglin", heard=heard).code == "not_an_option"


def test_options_are_switched_on_and_off():
    one = read(FRUITS, choice="plum")
    assert one == More(chosen("plum"))
    two = read(FRUITS, "", one.value, choice="pear")
    assert two == More(chosen("pear", "plum"))
    back = read(FRUITS, "", two.value, choice="plum")
    assert back == More(chosen("pear"))
    none = rejected(FRUITS, "", back.value, choice="pear")
    assert (none.code, none.kept) == ("none_chosen", {})
    assert read(FRUITS, "", none.kept, choice="fig") == More(chosen("fig"))


def test_options_show_which_are_chosen():
    marks = [option.label.key for option in FRUITS.options(at(), chosen("fig"))]
    assert marks == ["choice.open", "choice.chosen", "choice.open"]
    assert FRUITS.options(at(), None)[1].label.args == (("option", text("fruit.fig")),)


def test_typing_adds_and_never_switches_off_and_is_complete_at_once():
    assert read(FRUITS, "1, 3") == chosen("pear", "plum")
    assert read(FRUITS, "1 i 3", chosen("pear")) == chosen("pear", other="1 i 3")
    assert read(FRUITS, "figa", chosen("fig"), choice="fig") == chosen("fig")


def test_own_words_are_kept_beside_the_options():
    first = read(FRUITS, "<b>cireres</b>\nd'arboç", chosen("fig"))
    assert first == chosen("fig", other="<b>cireres</b> d'arboç")
    assert read(FRUITS, "i gerds", first) == chosen("fig", other="<b>cireres</b> d'arboç · i gerds")
    assert rejected(SomeOf(("pear",), "fruit", free=False), "cireres", chosen("pear")) == Rejected(
        "not_an_option", (("example", text("fruit.pear")),), chosen("pear")
    )
    assert rejected(FRUITS, "x" * 501, chosen("fig")).kept == chosen("fig")
    assert rejected(FRUITS, " \u200d").code == "not_an_option"


def test_a_number_alone_and_a_story_are_no_wish():
    assert rejected(FRUITS, "45").code == "not_an_option"
    assert rejected(FRUITS, "el tècnic va dir que vindria dijous a la tarda i no va venir ningú").kept is None


def test_what_was_heard_is_chosen_and_the_words_stay():
    heard = Understanding(facts=Facts(remedy=Remedy.REFUND))
    field = SomeOf((Remedy.REFUND, "propose"), "remedy", heard="remedy", unknown="propose")
    words = "els diners i una disculpa"
    assert read(field, words, heard=heard) == chosen("refund", other=words)
    assert read(field, "no ho sé", heard=steered(Steering.UNKNOWN)) == chosen("propose")


def test_the_review_shows_the_labels_and_the_words():
    shown = FRUITS.show(chosen("fig", "plum", other="i gerds"))
    assert shown == Lines((text("fruit.fig"), text("fruit.plum"), "i gerds"), ", ")
    assert FRUITS.show({}) == Lines(())


def test_a_value_that_is_no_longer_offered_is_dropped():
    assert read(FRUITS, "", chosen("apple", "fig"), choice="pear") == More(chosen("pear", "fig"))


@given(
    st.lists(st.sampled_from(["pear", "fig", "plum", "apple", ""]) | st.text(st.characters()), max_size=8),
    st.booleans(),
)
def test_any_history_of_presses_and_words(history, press):
    so_far = None
    for told in history:
        answer = read(FRUITS, "", so_far, choice=told) if press else read(FRUITS, told, so_far)
        match answer:
            case More(value):
                so_far = value
            case Rejected(kept=kept):
                so_far = kept
            case value:
                so_far = value
        assert json.loads(json.dumps(so_far)) == so_far
        assert len(FRUITS.options(at(), so_far)) == 3
        FRUITS.show(so_far or {})
