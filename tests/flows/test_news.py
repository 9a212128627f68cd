"""The other bot: never silent, never a case, and whatever is no wish about advertising is shown the way."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftersales.consent import Purpose
from cases.taxonomy import Hazard, Language, Urgency
from flows import buttons
from flows.answer import File, SharedContact
from flows.dialogue import Dialogue
from flows.effects import NoteConsent, OptOut, RememberCustomer, Say, Toast
from flows.events import IDLE
from flows.incoming import Commanded, Edited, Pressed, SentOther, Wrote
from flows.news import Sent, answer, news_event
from flows.relation import Relation
from flows.understanding import NOTHING_HEARD, Steering, Understanding
from flows.wishes import AgeDeclared, Consented, OptedOut, PreferencesOpened, PurchasesOpened, PurposeOpened
from tests.flows.world import Chat

MOMENT = replace(Chat().moment, relation=Relation(advertises=True, service="reclama_bot"))
OFFERED = tuple(Language)
WISHES = (
    PreferencesOpened(),
    PurchasesOpened(),
    OptedOut(),
    *(PurposeOpened(purpose) for purpose in Purpose),
    *(AgeDeclared(purpose, old) for purpose, old in product(Purpose, (True, False))),
    *(Consented(purpose, True, "0123456789abcdef") for purpose in Purpose),
    *(Consented(purpose, False) for purpose in Purpose),
)
DANGER = Understanding(urgency=Urgency.IMMEDIATE, hazards=(Hazard.GAS,))
RECEIVED = st.one_of(
    st.builds(Wrote, st.text(max_size=40)),
    st.builds(Edited, st.text(max_size=40), st.just(1)),
    st.builds(Pressed, st.text(max_size=64)),
    st.sampled_from([Pressed(buttons.data(wish, IDLE)) for wish in WISHES]),
    st.builds(Commanded, st.sampled_from(["", "start", "status", "complaint", "unsubscribe", "language"])),
    st.sampled_from([SentOther("dice"), Wrote(contact=SharedContact("+34612345678", True)),
                     Wrote(files=(File("f", "u", "photo"),)), Wrote(place=(41.9, 2.8))]),
)  # fmt: skip
HEARD = st.sampled_from(
    [NOTHING_HEARD, DANGER, *(Understanding(steering=one) for one in Steering),
     Understanding(language=Language.IT, language_confidence=0.99)]
)  # fmt: skip


def said(received, heard=NOTHING_HEARD, dialogue=None):
    event = news_event(received, heard, OFFERED)
    return answer(dialogue or Dialogue(greeted=True), event, heard, MOMENT)


@pytest.mark.parametrize("wish", WISHES)
def test_every_wish_goes_through_a_button_and_back(wish):
    carried = buttons.data(wish, "abcdefghij")
    assert len(carried.encode()) <= buttons.LIMIT
    assert buttons.pressed(carried) == replace(wish, draft="abcdefghij")


@given(st.lists(st.tuples(RECEIVED, HEARD), max_size=6))
def test_it_is_never_silent_and_does_nothing_but_note_what_is_wished(history):
    dialogue = Dialogue()
    for received, heard in history:
        dialogue, effects = said(received, heard, dialogue)
        assert any(isinstance(effect, Say | Toast) for effect in effects)
        assert all(isinstance(e, Say | Toast | NoteConsent | OptOut | RememberCustomer) for e in effects)
        assert dialogue.draft is None


@given(st.text(min_size=1, max_size=60))
def test_words_that_steer_to_nothing_are_shown_the_way(words):
    _, effects = said(Wrote(words))
    assert [effect.text.key for effect in effects if isinstance(effect, Say)][-1] == "news.elsewhere"


def test_a_danger_is_answered_with_what_to_do_and_then_the_way():
    _, effects = said(Wrote("fa olor de gas"), DANGER)
    told = dict(effects[-1].text.args)
    assert effects[-1].text.key == "hazards"
    assert told["closing"].key == "news.elsewhere"


@pytest.mark.parametrize("why", ["unknown", "expired"])
def test_a_code_that_brings_nobody_is_told_and_the_page_comes_all_the_same(why):
    _, effects = answer(Dialogue(greeted=True), Sent(why_not=why), NOTHING_HEARD, MOMENT)
    assert [effect.text.key for effect in effects] == [f"news.code_{why}", "prefs.page"]


def test_a_language_that_was_chosen_stays_though_the_link_says_another():
    chosen = Dialogue(language=Language.IT, settled=True, chosen=True, greeted=True)
    after, _ = answer(chosen, Sent(Language.CA), NOTHING_HEARD, MOMENT)
    assert after.language is Language.IT
    after, _ = answer(Dialogue(language=Language.ES), Sent(Language.CA), NOTHING_HEARD, MOMENT)
    assert after.language is Language.CA
