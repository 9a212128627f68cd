"""A story told and not sent (law.md F40): asked about after a day, registered after three, once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.silences import hear_silence
from cases.status import Status
from cases.taxonomy import Language
from tests.stories.life import House
from tests.stories.talk import BOT, Talk, open_a_store

CA, ES, IT = Language.CA, Language.ES, Language.IT
STORY = {
    CA: "La rentadora que em van portar perd aigua i ningú no em contesta els correus.",
    ES: "La lavadora que me trajeron pierde agua y nadie me contesta los correos.",
    IT: "La lavatrice che mi avete portato perde acqua e nessuno risponde alle mail.",
}


@pytest.fixture
def store(tmp_path: Path):
    opened = open_a_store(tmp_path)
    yield opened
    opened.close()


def passes(talk: Talk, **span: float) -> str:
    """Time goes by, and the tick passes over the chats, more often than needed."""
    talk.later(**span)
    for _ in range(3):
        for chat in talk.store.waiting_chats(BOT, talk.now, 100):
            hear_silence(talk.turns, chat)
    return talk.hears()


@pytest.mark.parametrize("language", list(Language))
def test_a_story_is_asked_about_after_a_day_and_registered_after_three(store, language):
    talk = Talk(store, language)
    told_at = talk.now
    talk.says(STORY[language])
    assert passes(talk, hours=23) == ""
    reminder = passes(talk, hours=2)
    assert talk.words("flow.complaint") in reminder
    assert talk.words("button.go_on") in reminder
    assert passes(talk, hours=40) == ""
    registered = passes(talk, hours=8)
    assert "QV-2026-000001-" in registered
    assert STORY[language] in registered
    assert talk.words("button.add") in registered
    assert talk.dialogue.draft is None
    assert passes(talk, days=30) == ""
    with store.look() as unit:
        (case,) = unit.cases_of(talk.chat)
    assert case.received_at == told_at
    assert case.facts["unconfirmed"] == ["safety_risk", "case_type", "age_ok", "transcript_consent"]


def test_the_reminder_goes_on_where_the_form_stood(store):
    talk = Talk(store, ES)
    talk.says(STORY[ES])
    talk.presses("yes_no.no")
    passes(talk, hours=25)
    talk.presses("button.go_on")
    assert talk.asks("case_type")


def test_who_goes_on_starts_the_time_anew(store):
    talk = Talk(store, ES)
    talk.says(STORY[ES])
    passes(talk, hours=25)
    talk.later(hours=40).presses("yes_no.no")
    assert passes(talk, hours=20) == ""
    assert passes(talk, hours=30) == ""
    assert "QV-2026-" in passes(talk, hours=30)


def test_who_was_asked_and_says_nothing_is_asked_no_second_time(store):
    talk = Talk(store, ES)
    talk.says(STORY[ES])
    assert passes(talk, hours=25)
    assert passes(talk, hours=24) == ""


def test_a_draft_laid_aside_for_another_is_registered_too(store):
    talk = Talk(store, ES)
    talk.says(STORY[ES])
    talk.commands("praise")
    talk.says("El técnico fue muy amable.")
    said = passes(talk, hours=73)
    assert said.count("QV-2026-") >= 2
    with store.look() as unit:
        assert {case.type for case in unit.cases_of(talk.chat)} == {"complaint", "praise"}


def test_words_that_waited_to_be_told_where_they_belong_are_a_case_as_well(store):
    talk = Talk(store, ES)
    talk.commands("praise")
    talk.says("El técnico fue muy amable.")
    talk.presses("yes_no.yes")
    talk.presses("button.send")
    talk.says(STORY[ES])
    assert "QV-2026-000002-" in passes(talk, hours=73)


def test_the_old_buttons_of_a_registered_draft_say_that_it_was_received(store):
    talk = Talk(store, ES)
    talk.says(STORY[ES])
    passes(talk, hours=73)
    assert "QV-2026-000001-" in talk.presses("yes_no.no")


def test_a_draft_in_which_nothing_was_told_is_gone_after_a_week_in_silence(store):
    talk = Talk(store, ES)
    talk.commands("complaint")
    assert passes(talk, days=6, hours=23) == ""
    assert talk.dialogue.draft is not None
    assert passes(talk, hours=2) == ""
    assert talk.dialogue.draft is None


def test_what_somebody_too_young_told_becomes_no_case(store):
    talk = Talk(store, ES)
    talk.commands("praise")
    talk.says("El técnico fue muy amable.")
    talk.says("tengo 12 años")
    assert passes(talk, days=4) == ""
    passes(talk, days=4)
    assert talk.dialogue.draft is None
    with store.look() as unit:
        assert unit.cases_of(talk.chat) == []


def test_nobody_in_despair_is_reminded_of_a_form(store):
    talk = Talk(store, ES)
    talk.says("No puedo más, me quiero quitar la vida por culpa de esta deuda")
    assert passes(talk, hours=30) == ""
    assert "QV-2026-" in passes(talk, hours=50)


def test_whoever_passes_over_at_the_same_time_each_thing_is_done_once(store):
    talk = Talk(store, ES)
    talk.says(STORY[ES])
    talk.later(hours=73)
    with ThreadPoolExecutor(4) as many:
        done = list(many.map(lambda _: hear_silence(talk.turns, talk.chat), range(8)))
    assert sum(done) == 1
    assert talk.hears().count("QV-2026-000001-") >= 1
    with store.look() as unit:
        assert len(unit.cases_of(talk.chat)) == 1


def test_a_bot_that_ends_in_between_goes_on_where_it_was(store, tmp_path):
    talk = Talk(store, ES)
    talk.says(STORY[ES])
    passes(talk, hours=25)
    store.close()
    talk.store = open_a_store(tmp_path)
    try:
        assert passes(talk, hours=10) == ""
        assert "QV-2026-" in passes(talk, hours=40)
    finally:
        talk.store.close()


GAS = {
    CA: "Ara fa olor de gas a tota la casa!",
    ES: "¡Ahora huele a gas en toda la casa!",
    IT: "Adesso c'è puzza di gas in tutta la casa!",
}


@pytest.mark.parametrize("language", list(Language))
def test_a_danger_told_days_later_does_not_wait_for_what_it_belongs_to(store, language):
    talk = Talk(store, language)
    talk.says(STORY[language])
    said = talk.later(hours=30).says(GAS[language])
    assert talk.words("hazard.gas") in said


@pytest.mark.parametrize("language", list(Language))
def test_a_case_nobody_finished_is_asked_for_what_it_cannot_be_studied_without(store, language):
    talk = Talk(store, language)
    talk.says(STORY[language])
    said = passes(talk, hours=73)
    house = House(talk)
    with store.look() as unit:
        (record,) = unit.cases_of(talk.chat)
    case = house.case(record.folio)
    assert case.status is Status.NEEDS_INFO
    assert said.index(talk.words("wanted.age_ok")) > said.index(record.folio), (
        "first the number, then what misses"
    )
    assert talk.words("wanted.age_ok") in case.missing.items
    for n in case.missing.items[1:]:
        talk.presses("button.give_item", n=1 + case.missing.items.index(n))
        talk.says("17")
        talk.presses("button.skip")
    talk.says("42")
    talk.presses("button.skip")
    assert house.case(record.folio).status is Status.RECEIVED


def test_a_story_that_only_was_not_sent_is_asked_for_nothing(store):
    talk = Talk(store, ES)
    talk.commands("praise")
    talk.says("El técnico fue muy amable.")
    talk.presses("yes_no.yes")
    passes(talk, hours=73)
    with store.look() as unit:
        (record,) = unit.cases_of(talk.chat)
    assert record.status == Status.RECEIVED


def test_somebody_in_despair_is_asked_for_nothing(store):
    talk = Talk(store, ES)
    talk.says("No puedo más, me quiero quitar la vida por culpa de esta deuda")
    passes(talk, hours=80)
    with store.look() as unit:
        (record,) = unit.cases_of(talk.chat)
    assert record.status == Status.RECEIVED
