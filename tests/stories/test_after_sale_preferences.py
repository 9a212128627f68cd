"""What a person may be written to about: asked one by one and never beside a complaint, taken back at once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aftersales.consent import Purpose, stands
from aftersales.right_moment import MessageClass
from bot.news.codes import NewsCodes
from bot.relations import OtherBot, Relations, version
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue
from storage.outgoing import Outgoing
from tests.stories.life import complains
from tests.stories.talk import BOT, MONDAY, Talk, open_a_store, sample

CATALOGUE = Catalogue(sample().zone)
NEWS = OtherBot(lambda: "quatrevents_missatges_bot", NewsCodes("8:news"))


def talk_in(tmp_path, language=Language.CA, company=None, **more) -> Talk:
    company = company or sample()
    relations = Relations(BOT, company, CATALOGUE, **{"advertises": True, "news": NEWS} | more)
    return Talk(open_a_store(tmp_path), language, company, relations=relations)


@pytest.fixture(params=list(Language))
def talk(tmp_path, request) -> Talk:
    return talk_in(tmp_path, request.param)


def history(talk: Talk):
    with talk.store.look() as unit:
        return unit.agreements.history(talk.chat)


def proofs(talk: Talk):
    with talk.store.look() as unit:
        return unit.agreements.proofs(talk.chat)


def agreed(talk: Talk) -> set[Purpose]:
    return {purpose for purpose in Purpose if stands(history(talk), purpose, talk.now)}


def suppressed(talk: Talk) -> bool:
    with talk.store.look() as unit:
        return unit.agreements.suppressed_since(talk.chat) is not None


def looks_at(talk: Talk, purpose: Purpose) -> str:
    return talk.presses("button.correct", what=text(f"purpose.{purpose.value}"))


def says_yes(talk: Talk, purpose: Purpose) -> str:
    said = looks_at(talk, purpose)
    if talk.words("consent.age") in said:
        talk.presses("button.of_age")
    return talk.presses("button.agree")


def test_nothing_is_ticked_beforehand_and_each_purpose_is_agreed_to_by_itself(talk):
    page = talk.commands("preferences")
    for purpose in Purpose:
        assert talk.words("prefs.no", purpose=text(f"purpose.{purpose.value}")) in page
    assert agreed(talk) == set()
    for n, purpose in enumerate(Purpose, 1):
        said = says_yes(talk, purpose)
        assert talk.words("consent.noted", purpose=text(f"purpose.{purpose.value}")) in said
        assert len(agreed(talk)) == n


def test_the_age_is_declared_first_once_and_the_words_say_who_and_what(talk):
    talk.commands("preferences")
    assert looks_at(talk, Purpose.PROMOTIONAL).endswith(talk.words("consent.age"))
    said = talk.presses("button.of_age")
    assert sample().legal_name in said
    talk.presses("button.agree")
    assert sample().legal_name in looks_at(talk, Purpose.BIRTHDAY)


def test_who_is_under_14_agrees_to_nothing(talk):
    talk.commands("preferences")
    looks_at(talk, Purpose.BIRTHDAY)
    assert talk.presses("button.under_age").endswith(talk.words("consent.too_young"))
    assert history(talk) == ()
    talk.presses_data("j.0.yes.birthday." + version(CATALOGUE, sample(), talk.language, Purpose.BIRTHDAY))
    assert history(talk) == ()  # not by a forged button either
    assert talk.said[-1] == talk.words("consent.age")


def test_the_proof_tells_which_words_were_read_in_which_language_where_and_when(talk):
    talk.commands("preferences")
    says_yes(talk, Purpose.PROMOTIONAL)
    ((word, proof),) = proofs(talk)
    assert (word.given, word.at) == (True, talk.now)
    assert proof.text_version == version(CATALOGUE, sample(), talk.language, Purpose.PROMOTIONAL)
    assert (proof.language, proof.bot_id, proof.message_id, proof.via) == (talk.language, BOT, 1, "button")


def test_other_words_have_another_version(tmp_path):
    seen = {
        version(CATALOGUE, company, language, purpose)
        for company in (sample(), replace(sample(), legal_name="Altra, SL"))
        for language in Language
        for purpose in Purpose
    }
    assert len(seen) == 2 * 3 * 3


def test_an_agreement_to_words_that_changed_since_is_asked_for_anew(talk):
    talk.commands("preferences")
    looks_at(talk, Purpose.PROMOTIONAL)
    talk.presses("button.of_age")
    talk.company = replace(talk.company, legal_name="Nova, SL")
    talk.relations = replace(talk.relations, company=talk.company)
    assert "Nova, SL" in talk.presses("button.agree")
    assert history(talk) == ()
    talk.presses("button.agree")
    assert agreed(talk) == {Purpose.PROMOTIONAL}


def test_an_agreement_under_a_text_in_another_language_is_asked_for_in_the_one_spoken_now(tmp_path):
    talk = talk_in(tmp_path)
    talk.commands("preferences")
    looks_at(talk, Purpose.PROMOTIONAL)
    talk.presses("button.of_age")
    talk.presses_data("g.0.it")
    talk.presses("button.agree")
    assert history(talk) == ()
    assert "Pubblicità" in talk.said[-1]


def test_a_no_is_taken_and_leaves_no_trace(talk):
    talk.commands("preferences")
    looks_at(talk, Purpose.PROFILING)
    talk.presses("button.of_age")
    assert talk.presses("button.not_agree").endswith(
        talk.words("consent.refused", purpose=text("purpose.profiling"))
    )
    assert history(talk) == ()


def test_one_purpose_is_taken_back_and_the_others_stay(talk):
    talk.commands("preferences")
    for purpose in Purpose:
        says_yes(talk, purpose)
    looks_at(talk, Purpose.BIRTHDAY)
    said = talk.presses("button.take_back")
    assert said == talk.words("consent.withdrawn", purpose=text("purpose.birthday"))
    assert agreed(talk) == {Purpose.PROMOTIONAL, Purpose.PROFILING}
    assert not suppressed(talk)


def test_nothing_is_asked_while_a_complaint_is_told(talk):
    talk.commands("complaint")
    page = talk.commands("preferences")
    assert talk.words("prefs.later") in page
    assert looks_at(talk, Purpose.PROMOTIONAL).startswith(talk.words("prefs.later"))
    assert history(talk) == ()


def test_nothing_is_asked_while_a_case_is_open_and_the_person_is_told_when(talk):
    complains(talk)
    assert talk.words("prefs.later") in talk.commands("preferences")
    assert looks_at(talk, Purpose.PROMOTIONAL) == talk.words("prefs.later")
    read = version(CATALOGUE, sample(), talk.language, Purpose.PROMOTIONAL)
    assert talk.presses_data(f"j.0.yes.promotional.{read}") == talk.words("prefs.later")
    assert history(talk) == ()


def test_a_question_of_the_form_waits_as_before(talk):
    talk.commands("complaint")
    question = talk.said[-1].splitlines()[-1]
    assert talk.commands("preferences").endswith(question)
    assert talk.commands("unsubscribe").endswith(question)


def test_where_there_is_no_advertising_there_is_nothing_to_choose(tmp_path):
    talk = talk_in(tmp_path, advertises=False, news=None)
    assert talk.commands("preferences").endswith(talk.words("prefs.none", company=sample().name))
    assert talk.presses_data("j.0.look.promotional") == talk.words("prefs.none", company=sample().name)


def test_the_way_to_the_other_bot_is_told_on_the_page_only_and_is_the_persons_own(talk):
    page = talk.commands("preferences")
    code = page.partition("?start=")[2].split()[0]
    assert len(code) <= 64
    assert NEWS.codes.read(code, talk.chat, talk.now) is talk.language
    assert not isinstance(NEWS.codes.read(code, talk.chat + 1, talk.now), Language)
    for command in ("start", "help", "info", "privacy", "status"):
        assert "missatges_bot" not in talk.commands(command)


@pytest.mark.parametrize(
    "words",
    ["baja", "Baixa", "no vull més publicitat", "disiscrivetemi", "no quiero recibir más publicidad!!"],
)
def test_whoever_says_so_in_words_gets_no_advertising(tmp_path, words):
    talk = talk_in(tmp_path)
    talk.commands("preferences")
    says_yes(talk, Purpose.PROMOTIONAL)
    said = talk.says(words)
    assert "listarobinson" in said
    assert (agreed(talk), suppressed(talk)) == (set(), True)
    assert proofs(talk)[-1][1].via == "words"


def test_one_press_ends_everything_and_is_answered_once(talk):
    talk.commands("preferences")
    for purpose in Purpose:
        says_yes(talk, purpose)
    said = talk.presses("button.opt_out")
    assert said == talk.words("opt_out.done", company=sample().name, systems=text("opt_out.systems_es"))
    assert (agreed(talk), suppressed(talk)) == (set(), True)
    assert [proof.via for word, proof in proofs(talk) if not word.given] == ["button"] * 3
    assert talk.presses("button.opt_out") == talk.words("button.already")


def test_in_italy_the_italian_register_is_named(tmp_path):
    shop = replace(sample(), jurisdiction=replace(sample().jurisdiction, country="IT", region="MI"))
    talk = talk_in(tmp_path, Language.IT, shop)
    assert "registrodelleopposizioni" in talk.commands("unsubscribe")


def test_whoever_never_agreed_can_object_all_the_same(talk):
    talk.commands("unsubscribe")
    assert suppressed(talk)
    assert history(talk) == ()


def test_what_waits_to_be_sent_is_dropped_with_the_objection_and_the_case_goes_on(talk):
    talk.commands("preferences")
    says_yes(talk, Purpose.PROMOTIONAL)
    later = talk.now + timedelta(days=1)
    with talk.store.turn() as unit:
        for kind in (MessageClass.PROMOTIONAL, MessageClass.MAINTENANCE):
            payload = {"text": kind.value}
            one = Outgoing(BOT, talk.chat, "campaign", payload, not_before=later, message_class=kind)
            unit.enqueue(one, talk.now)
    talk.commands("unsubscribe")
    talk.now = later
    talk.hears()
    assert "maintenance" in talk.said
    assert "promotional" not in talk.said


def test_a_purpose_taken_back_drops_what_waits_of_it_alone(talk):
    talk.commands("preferences")
    for purpose in (Purpose.PROMOTIONAL, Purpose.BIRTHDAY):
        says_yes(talk, purpose)
    later = talk.now + timedelta(days=1)
    with talk.store.turn() as unit:
        for kind in (MessageClass.PROMOTIONAL, MessageClass.BIRTHDAY):
            one = Outgoing(
                99, talk.chat, "campaign", {"text": kind.value}, message_class=kind, not_before=later
            )
            unit.enqueue(one, talk.now)
    looks_at(talk, Purpose.PROMOTIONAL)
    talk.presses("button.take_back")
    (row,) = talk.store.claim_due(99, later)
    assert row.message_class is MessageClass.BIRTHDAY


def test_whoever_agrees_anew_after_an_objection_is_written_to_again(talk):
    talk.commands("unsubscribe")
    talk.commands("preferences")
    says_yes(talk, Purpose.PROFILING)
    assert suppressed(talk)  # to be looked at is not to be written to
    says_yes(talk, Purpose.BIRTHDAY)
    assert not suppressed(talk)
    assert agreed(talk) == {Purpose.PROFILING, Purpose.BIRTHDAY}


def test_old_and_forged_buttons_do_nothing(talk):
    talk.commands("start")
    for data in ("j.0.yes.promotional", "j.0.yes.promotional.0000000000000000", "j.0.no.promotional"):
        talk.presses_data(data)
    for data in ("j.0.yes.nonsense.1", "j.0.what.promotional", "j.0.look", "j.0.yes..."):
        assert talk.words("unreadable.button") in talk.presses_data(data)
    assert history(talk) == ()


def test_who_agreed_can_be_written_to_in_the_language_of_then_and_later_in_the_one_they_choose(talk):
    talk.commands("preferences")
    says_yes(talk, Purpose.PROMOTIONAL)
    talk.presses_data("g.0.it")
    with talk.store.look() as unit:
        (place,) = unit.agreements.places(talk.chat)
    assert (place.bot_id, place.chat_id, place.language) == (BOT, talk.chat, Language.IT)
    assert MONDAY <= place.since <= talk.now
