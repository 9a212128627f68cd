"""Every text the code asks for exists in each language, gets its arguments, and none is left over."""

from fnmatch import fnmatchcase

import pytest

from flows.declared.catalogue import FLOWS
from flows.text import Text
from locales.catalogue import fluent_id
from tests.flows.world import Chat
from tests.locales.keys import members, uses, wanted
from tests.locales.texts import LANGUAGES, entries

RESTS = {
    "value": ("*.more",),  # given to a question only while it collects: `flows.prompts.question`
    "folio": ("told.*",),  # given to every message about a case: `flows.declared.telling`
    "legal_name": ("*.ask",),
    "item": ("*.ask",),  # what else a step tells of its question and its label: `Step.told`
    "point": ("*.ask",),
    "n": ("*.ask", "*.label"),
    "remedy": ("*.ask", "*.label"),
}


def test_every_family_of_keys_is_counted():
    assert not [use for use in uses() if members(use.key) is None]


def test_the_scan_sees_the_code():
    keys = {use.key for use in uses()}
    assert {"welcome", "person.already", "deadline.sentence_from", "button.back", "hazard.*"} <= keys
    assert len(uses()) > 100


def test_every_option_of_every_step_is_counted():
    steps = [step for flow in FLOWS.values() for step in flow.steps]
    labels = {option.label for step in steps for option in step.field.options(Chat().moment, None)}
    inner = {argument for label in labels for _, argument in label.args if isinstance(argument, Text)}
    assert {label.key for label in labels | inner} <= wanted()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_has_a_text(language):
    assert {fluent_id(key) for key in wanted()} <= set(entries(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_left_over(language):
    told = entries(language)
    used = {fluent_id(key) for key in wanted()}
    used |= {name for entry in told.values() for name in entry.references}
    assert set(told) <= used


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_given_the_arguments_it_takes(language):
    told = entries(language)
    for use in uses():
        for key in members(use.key) or []:
            given = use.given | {
                name for name, patterns in RESTS.items() if any(fnmatchcase(use.key, one) for one in patterns)
            }
            given |= {"folio"} if use.key == "*.ask" else set()
            if use.key != "*.*":
                assert told[fluent_id(key)].arguments <= given, (key, use.where)


def test_the_three_languages_run_in_parallel():
    catalan, spanish, italian = map(entries, LANGUAGES)
    assert list(catalan) == list(spanish) == list(italian)
    for name, entry in catalan.items():
        for other in (spanish[name], italian[name]):
            assert other.file == entry.file, name
            assert other.arguments == entry.arguments, name
            assert other.references == entry.references, name
