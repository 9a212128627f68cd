"""A whole life of a case in each language: what the customer reads, presses and writes from folio to end."""

from dataclasses import replace

import pytest

from cases import commands as c
from cases.decision import Result
from cases.happened import Notice
from cases.refused import Refused, Why
from cases.status import Actor, By, Status
from cases.taxonomy import Language
from tests.cases.lives import ASSESSED
from tests.stories.life import AGENT, ROBOT, SUPERVISOR, House, complains, days, finishes
from tests.stories.talk import Talk, open_a_store

LANGUAGES = tuple(Language)
YES = {
    Language.CA: "Accepto la resposta",
    Language.ES: "acepto la respuesta",
    Language.IT: "accetto la risposta",
}
ANOTHER = replace(SUPERVISOR, person_id=301, name="Anselm")
NO = {Language.CA: "no hi estic d'acord", Language.ES: "no la acepto", Language.IT: "non accetto"}


@pytest.fixture(params=LANGUAGES, ids=[language.value for language in LANGUAGES])
def talk(request, tmp_path):
    return Talk(open_a_store(tmp_path), request.param)


@pytest.fixture
def catalan(tmp_path):
    return Talk(open_a_store(tmp_path))


def test_from_the_folio_to_the_end_with_everybody_content(talk):
    house, folio = House(talk), complains(talk)
    assert talk.words("urgency.in_turn") in house.does(folio, ASSESSED)
    told = house.does(folio, c.Investigate("la nota del taller"))
    assert "la nota del taller" in told
    house.does(folio, c.Note("corretja trencada"))
    said = house.decides(folio)
    assert "Roser" in said
    assert talk.words("result.upheld") in said
    talk.presses("button.accept")
    assert house.case(folio).status is Status.ACCEPTED
    assert "nota 4711" in house.does(folio, c.CarryOut("nota 4711"))
    ended = talk.presses("button.remedy_right")
    assert talk.words("ending.accepted") in ended
    assert house.case(folio).status is Status.CLOSED_ACCEPTED


def test_refused_looked_at_again_refused_and_taken_outside(talk):
    house, folio = House(talk), complains(talk)
    house.investigates(folio)
    house.decides(folio, Result.REJECTED)
    assert house.case(folio).status is Status.DECIDED
    talk.presses("button.refuse")
    assert house.case(folio).status is Status.REJECTED_OPEN
    talk.presses("button.second_look")
    assert house.case(folio).status is Status.ESCALATED_INT
    second = house.does(folio, c.Communicate(house.decision(folio, Result.PARTLY)), ANOTHER)
    assert talk.words("told.decided_again", folio=folio, parts="").splitlines()[0] in second
    talk.says(NO[talk.language])
    assert house.case(folio).status is Status.REJECTED_OPEN
    talk.presses("button.status")
    talk.presses("button.outside")
    talk.says("OMIC de Girona")
    talk.presses("past_date.yesterday")
    talk.presses("button.skip")
    talk.presses("button.send")
    case = house.case(folio)
    assert case.status is Status.ESCALATED_EXT
    assert case.outside.body == "OMIC de Girona"
    assert case.hold


def test_a_written_yes_is_the_button(talk):
    house, folio = House(talk), complains(talk)
    house.investigates(folio)
    house.decides(folio)
    days(talk, 1)
    talk.says(YES[talk.language])
    assert house.case(folio).status is Status.ACCEPTED


def test_missing_things_are_sent_one_by_one_and_the_clock_is_told(talk):
    house, folio = House(talk), complains(talk)
    asked = house.does(folio, c.AskForInformation(("foto de l'etiqueta", "factura")))
    assert "foto de l'etiqueta" in asked
    talk.presses("button.give_item", n=1)
    assert "foto de l'etiqueta" in talk.said[-1]
    talk.sends("etiqueta.jpg")
    partly = talk.presses("button.done")
    assert "factura" in partly
    assert "foto de l'etiqueta" not in partly
    assert house.case(folio).status is Status.NEEDS_INFO
    talk.says("FAC-2026/00118")  # straight to the missing thing, without a button
    assert talk.asks("missing_files")
    done = talk.presses("button.skip")
    assert talk.words("told.completed", folio=folio, due="x").partition(":")[0] in done
    case = house.case(folio)
    assert case.status is Status.RECEIVED
    with talk.store.turn() as unit:
        assert [file.about["name"] for file in unit.files_of(unit.case_by_folio(folio).id)] == [
            "etiqueta.jpg"
        ]


def test_taken_back_only_after_being_asked_twice(talk):
    house, folio = House(talk), complains(talk)
    talk.commands("status")
    talk.presses("button.withdraw")
    talk.presses("withdrawal.keep")
    assert house.case(folio).is_open
    talk.commands("status")
    talk.presses("button.withdraw")
    meaning = talk.presses("withdrawal.take_back")
    assert "12" in meaning
    assert house.case(folio).is_open, "once is not enough"
    talk.presses("withdrawal.take_back")
    assert house.case(folio).status is Status.CLOSED_WITHDRAWN


def test_a_closed_case_is_opened_again_with_the_words_that_were_written(talk):
    house, folio = House(talk), complains(talk)
    house.investigates(folio)
    house.decides(folio)
    talk.presses("button.accept")
    house.does(folio, c.CarryOut("nota 4711"))
    talk.presses("button.remedy_right")
    days(talk, 30)
    asked = talk.says("Torna a perdre aigua pel mateix lloc.")
    assert folio in asked
    talk.presses("button.reopen_here")
    case = house.case(folio)
    assert case.status is Status.REJECTED_OPEN
    assert talk.dialogue.draft is None


def test_a_closed_case_and_something_new_are_told_apart(talk):
    house, folio = House(talk), complains(talk)
    house.does(folio, c.Withdraw(confirmed=True), By(Actor.CUSTOMER, talk.chat))
    days(talk, 30)
    talk.says("El tècnic no es va presentar dimarts a l'hora que havíem quedat.")
    talk.presses("button.begin_anew")
    assert finishes(talk) != folio
    assert house.case(folio).status is Status.CLOSED_WITHDRAWN


def test_a_remedy_that_is_not_right_opens_the_case_again(talk):
    house, folio = House(talk), complains(talk)
    house.investigates(folio)
    house.decides(folio)
    talk.presses("button.accept")
    house.does(folio, c.CarryOut("nota 4711"))
    talk.presses("button.remedy_wrong")
    talk.says("Encara perd aigua.")
    assert house.case(folio).status is Status.REJECTED_OPEN


def test_silence_is_told_as_silence_and_a_word_later_counts(talk):
    house, folio = House(talk), complains(talk)
    house.investigates(folio)
    house.decides(folio)
    for nth, wait in ((1, 7), (2, 13)):
        days(talk, wait)
        house.does(folio, c.NoteDelivered(Notice.DECISION_REMINDER, 50 + nth, nth), ROBOT)
    days(talk, 11)
    assert folio in house.does(folio, c.FallSilent(), ROBOT)
    days(talk, 60)
    talk.says(YES[talk.language])
    assert house.case(folio).status is Status.ACCEPTED


# ---- Buttons that come late ------------------------------------------------------------------------------


def test_the_accept_of_an_old_decision_does_nothing_after_a_second_one(catalan):
    talk, house, folio = catalan, House(catalan), complains(catalan)
    house.investigates(folio)
    house.decides(folio, Result.REJECTED)
    old = next(data for label, data in reversed(talk._buttons) if label == talk.words("button.accept"))
    talk.presses("button.refuse")
    talk.presses("button.second_look")
    house.does(folio, c.Communicate(house.decision(folio, Result.PARTLY)), ANOTHER)
    said = talk.presses_data(old)
    assert house.case(folio).status is Status.DECIDED
    assert talk.words("status.decided") in said
    talk.presses("button.accept")
    assert house.case(folio).status is Status.ACCEPTED


def test_a_press_after_somebody_else_moved_the_case_says_how_it_stands(catalan):
    talk, house, folio = catalan, House(catalan), complains(catalan)
    talk.commands("status")
    house.does(folio, c.Merge(_second(talk)))
    talk.presses_label(talk.words("button.withdraw"))
    assert talk.words("status.merged") in "\n".join(talk.said[-3:])


def test_a_double_tap_on_accept_accepts_once(catalan):
    talk, house, folio = catalan, House(catalan), complains(catalan)
    house.investigates(folio)
    house.decides(folio)
    talk.presses("button.accept")
    seq = house.case(folio).seq
    again = talk.presses("button.accept")
    assert house.case(folio).seq == seq
    assert talk.words("status.accepted") in again


def test_an_operator_who_looked_before_the_customer_spoke_is_told_who_was_faster(catalan):
    talk, house, folio = catalan, House(catalan), complains(catalan)
    house.investigates(folio)
    house.decides(folio)
    seen = house.case(folio).seq
    talk.presses("button.accept")
    with pytest.raises(Refused) as refused:
        house.does(folio, c.GoOutside("OMIC", talk.now.date(), "9/2026"), AGENT, seen)
    assert refused.value.code in {Why.MOVED, Why.NOT_HERE}


def test_nobody_else_can_move_a_case_that_is_not_theirs(catalan):
    talk, house, folio = catalan, House(catalan), complains(catalan)
    house.investigates(folio)
    house.decides(folio)
    stolen = next(data for label, data in reversed(talk._buttons) if label == talk.words("button.accept"))
    stranger = Talk(talk.store, chat=2000, now=talk.now)
    said = stranger.presses_data(stolen)
    assert house.case(folio).status is Status.DECIDED
    assert stranger.words("added.not_found").partition(" ")[0] in said


# ---- Adding, and things told twice -----------------------------------------------------------------------


def test_the_same_story_told_again_is_asked_about_and_joined(talk):
    house, folio = House(talk), complains(talk)
    days(talk, 3)
    again = {
        Language.CA: "La rentadora continua perdent aigua i encara no em respon ningú.",
        Language.ES: "La lavadora sigue perdiendo agua y todavía no me responde nadie.",
        Language.IT: "La lavatrice continua a perdere acqua e ancora nessuno mi risponde.",
    }[talk.language]
    assert folio in talk.says(again)
    talk.presses("button.join")
    talk.presses("button.skip")
    talk.presses("button.send")
    assert [each.folio for each in _cases(talk)] == [folio]
    assert house.case(folio).seq == 2


def test_the_same_story_told_in_a_form_is_asked_about_before_a_folio(catalan):
    talk, folio = catalan, complains(catalan)
    days(talk, 3)
    talk.commands("complaint")
    talk.says("La rentadora continua perdent aigua i encara no em respon ningú.")
    talk.presses("yes_no.no")
    talk.presses("case_type.complaint")
    talk.presses("yes_no.no")
    assert folio in talk.presses("button.send")
    talk.presses("button.join")
    assert [each.folio for each in _cases(talk)] == [folio]
    assert talk.dialogue.draft is None


def test_what_is_not_the_same_after_all_gets_its_own_folio(catalan):
    talk, folio = catalan, complains(catalan)
    days(talk, 3)
    talk.says("La rentadora continua perdent aigua i encara no em respon ningú.")
    talk.presses("button.not_same")
    second = finishes(talk)
    assert second != folio
    assert len(_cases(talk)) == 2


def test_a_photo_without_a_word_is_asked_about_when_cases_are_open(catalan):
    talk, folio = catalan, complains(catalan)
    days(talk, 1)
    assert folio in talk.sends("taca.jpg")
    talk.presses("button.add_here")
    talk.presses("button.done")
    talk.presses("button.send")
    with talk.store.turn() as unit:
        assert len(unit.files_of(unit.case_by_folio(folio).id)) == 1


# ---- By number -------------------------------------------------------------------------------------------


def test_five_wrong_numbers_in_an_hour_and_then_silence(catalan):
    talk, folio = catalan, complains(catalan)
    stranger = Talk(talk.store, chat=3000, now=talk.now)
    for _ in range(5):
        assert stranger.commands("status", "QV-2026-000999-AAAA")
    assert stranger.commands("status", "QV-2026-000999-AAAA") == ""
    assert stranger.commands("status", folio) == "", "a right one tells nothing either"
    assert talk.commands("status", folio), "one's own is always shown"
    again = Talk(talk.store, chat=3000, now=stranger.now)
    assert again.commands("status", folio) == "", "a new process knows it too"
    again.later(hours=1, minutes=1)
    assert folio in again.commands("status", folio)


def test_the_code_on_the_receipt_shows_the_case(catalan):
    talk, folio = catalan, complains(catalan)
    assert talk.words("next.received") in talk.commands("start", folio)
    stranger = Talk(talk.store, chat=4000, now=talk.now)
    said = stranger.commands("start", folio)
    assert folio in said
    assert "rentadora" not in said


def test_my_cases_has_a_card_for_each(catalan):
    talk, house, first = catalan, House(catalan), complains(catalan)
    second = _second(talk)
    house.investigates(second)
    listed = talk.commands("status")
    assert first in listed
    assert second in listed
    assert talk.words("status.investigating") in listed
    one = talk.presses("button.case", folio=second)
    assert talk.words("next.investigating") in one


def _second(talk: Talk) -> str:
    talk.commands("complaint")
    talk.says("El tècnic no es va presentar dimarts a l'hora que havíem quedat.")
    return finishes(talk)


def _cases(talk: Talk) -> list:
    with talk.store.turn() as unit:
        return unit.cases_of(talk.chat)
