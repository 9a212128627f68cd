"""Whoever is unhappy with who serves them gets a supervisor: who is called, when, and what is told (L10 art. 8.3)."""

from datetime import timedelta

import pytest

from cases.alerts import AlertKind
from cases.operators import Operator
from cases.status import Actor
from cases.taxonomy import Language
from storage.desks import DeskRow
from tests.stories.talk import BOT, MONDAY, Talk, open_a_store
from tests.stories.test_desk_calls import AGENT, GROUP, NIGHT, ON_CALL, SUPERVISOR, Desk

HEAD = 55
STAFF = {AGENT: Actor.AGENT, SUPERVISOR: Actor.SUPERVISOR, HEAD: Actor.HEAD, ON_CALL: Actor.AGENT}
ASKS = {
    Language.CA: "Vull parlar amb la seva cap",
    Language.ES: "Quiero hablar con su superior, con el encargado",
    Language.IT: "Mi passi un responsabile",
}
UNHAPPY = {
    Language.CA: "Això que em diu no és veritat i no m'ajuda gens. Vull parlar amb el supervisor ara mateix!",
    Language.ES: "Lo que me dice no es verdad y no me ayuda nada. Páseme con su jefa ahora mismo, por favor",
    Language.IT: "Quello che dice non è vero e non mi aiuta per niente. Vorrei parlare con il Suo superiore!",
}
AGAIN = {
    Language.CA: "Quan ve? Que m'atengui un supervisor!",
    Language.ES: "¿Y bien? Quiero hablar con un supervisor.",
    Language.IT: "Allora? Voglio parlare con un responsabile.",
}


@pytest.fixture(params=Language)
def desk(tmp_path, request) -> Desk:
    talk = Talk(open_a_store(tmp_path), request.param)
    with talk.store.turn() as unit:
        book = unit.desk(BOT)
        book.set_up(DeskRow(GROUP, Language.CA), MONDAY)
        for who, role in STAFF.items():
            operator = Operator(who, f"Person {who}", role, Language.CA)
            book.redeem(f"code{who}", operator, MONDAY, MONDAY + timedelta(days=1))
        book.change_operator(ON_CALL, on_call=True, away_until=MONDAY + timedelta(days=30))
    return Desk(talk)


def the_request(desk: Desk):
    [one] = [call for call in desk.talk.store.open_calls(BOT) if call.kind is AlertKind.PERSON]
    return one


def first_words(desk: Desk, key: str, **args) -> str:
    return desk.talk.words(key, wait="\n", **args).split("\n")[0]


def has_the_conversation(desk: Desk, who: int) -> None:
    desk.talk.commands("person")
    desk.rings()
    desk.takes(who)


def test_a_supervisor_is_called_by_name_and_after_three_minutes_everybody_above(desk):
    said = desk.talk.says(ASKS[desk.talk.language])
    assert first_words(desk, "supervisor.recorded") in said
    wait = desk.talk.words("person.wait_unknown", before=desk.talk.words("person.before", n=0))
    assert desk.talk.words("supervisor.today", wait=wait) in said, "today, if not now"
    assert the_request(desk).level is Actor.SUPERVISOR
    assert the_request(desk).note["words"] == ASKS[desk.talk.language]
    assert desk.rings() == [{SUPERVISOR}]
    assert desk.rings(minutes=2, seconds=59) == []
    assert desk.rings(seconds=1) == [{SUPERVISOR, HEAD, ON_CALL}]
    for _ in range(20):
        assert desk.rings(minutes=3) == [{SUPERVISOR, HEAD, ON_CALL}], "until somebody takes it"
    desk.takes(AGENT)
    assert desk.rings(minutes=3) == [{SUPERVISOR, HEAD, ON_CALL}], "an agent is no supervisor"
    desk.takes(SUPERVISOR)
    assert desk.rings(minutes=3) == []
    assert not desk.talk.store.open_calls(BOT)


def test_a_request_for_a_person_is_raised_and_there_is_one_only(desk):
    desk.talk.commands("person")
    assert desk.rings() == [{AGENT, SUPERVISOR, HEAD}]
    desk.talk.later(minutes=2)
    said = desk.talk.says(UNHAPPY[desk.talk.language])
    assert first_words(desk, "supervisor.recorded") in said
    assert the_request(desk).level is Actor.SUPERVISOR
    assert the_request(desk).note["words"] == UNHAPPY[desk.talk.language]
    assert desk.rings() == [{SUPERVISOR}], "at once, and not when the first is due again"
    assert desk.rings(minutes=3) == [{SUPERVISOR, HEAD, ON_CALL}]
    said = desk.talk.commands("person")
    assert first_words(desk, "supervisor.already") in said
    assert the_request(desk).level is Actor.SUPERVISOR


def test_while_a_person_has_the_conversation_words_ring_a_supervisor_there_once(desk):
    has_the_conversation(desk, AGENT)
    said = desk.talk.says(UNHAPPY[desk.talk.language])
    assert first_words(desk, "supervisor.called_here", name=f"Person {AGENT}") in said
    assert UNHAPPY[desk.talk.language] in said, "and they go to the topic, as all free words"
    assert desk.rings() == [{SUPERVISOR}]
    said = desk.talk.says(AGAIN[desk.talk.language])
    assert AGAIN[desk.talk.language] in said
    assert first_words(desk, "supervisor.called_here", name=f"Person {AGENT}") not in said
    assert desk.rings() == []
    desk.takes(SUPERVISOR)
    with desk.talk.store.look() as unit:
        held = unit.desk(BOT).takeover(desk.talk.chat)
    assert held.operator_id == SUPERVISOR, "one press is enough where they are asked for"
    assert not desk.talk.store.open_calls(BOT)
    assert first_words(desk, "supervisor.called_here", name=f"Person {AGENT}") not in desk.talk.says(
        AGAIN[desk.talk.language]
    )
    assert not desk.talk.store.open_calls(BOT), "a supervisor reads it"


def test_the_call_rings_in_the_topic_where_the_conversation_is(desk):
    with desk.talk.store.turn() as unit:
        book = unit.desk(BOT)
        elsewhere = book.want_topic(GROUP, desk.talk.chat, "QV-2026-000001-AAAA", "x", desk.talk.now)
    has_the_conversation(desk, AGENT)
    with desk.talk.store.turn() as unit:
        unit.desk(BOT).move_takeover(desk.talk.chat, elsewhere.id)
    desk.talk.says(UNHAPPY[desk.talk.language])
    assert desk.rings() == [{SUPERVISOR}]
    assert desk.topics == {elsewhere.id}


def test_out_of_hours_it_says_when_and_is_called_for_from_the_morning_on(desk):
    desk.talk.now = NIGHT
    said = desk.talk.says(ASKS[desk.talk.language])
    assert "09:30" in said
    assert desk.talk.words("supervisor.today", wait="\n").strip() not in said
    assert desk.rings() == [set()]
    assert [desk.rings(minutes=3) for _ in range(5)] == [[]] * 5
    desk.talk.now = NIGHT + timedelta(hours=10, minutes=30)  # 09:30
    assert desk.rings() == [{SUPERVISOR}]
    assert desk.rings(minutes=3) == [{SUPERVISOR, HEAD, ON_CALL}]


def test_asked_twice_it_is_said_that_it_was_and_nobody_is_rung_again(desk):
    desk.talk.says(ASKS[desk.talk.language])
    desk.rings()
    said = desk.talk.says(UNHAPPY[desk.talk.language])
    assert first_words(desk, "supervisor.already") in said
    assert desk.rings(seconds=30) == []
    assert the_request(desk).note["words"] == ASKS[desk.talk.language]


def test_the_button_stands_where_a_person_is_called_or_has_the_conversation(desk):
    desk.talk.commands("person")
    said = desk.talk.presses("button.supervisor")
    assert first_words(desk, "supervisor.recorded") in said
    assert desk.rings() == [{SUPERVISOR}]
    desk.takes(AGENT)
    assert desk.rings(minutes=3) == [{SUPERVISOR, HEAD, ON_CALL}], "still wanted"


def test_the_button_in_a_conversation_tells_who_has_it_and_that_a_supervisor_comes(desk):
    has_the_conversation(desk, AGENT)
    said = desk.talk.presses("button.supervisor")  # under what told that a person has it
    assert first_words(desk, "supervisor.called_here", name=f"Person {AGENT}") in said
    assert desk.rings() == [{SUPERVISOR}]
    assert first_words(desk, "supervisor.already") in desk.talk.presses("button.supervisor")
    desk.takes(HEAD)
    assert desk.talk.words("supervisor.is_here", name=f"Person {HEAD}") in desk.talk.presses(
        "button.supervisor"
    )


def test_where_no_supervisor_is_at_work_whoever_is_here_is_told_and_may_settle_it(desk):
    with desk.talk.store.turn() as unit:
        for who in (SUPERVISOR, HEAD):
            unit.desk(BOT).leave(who, GROUP, desk.talk.now)
    desk.talk.says(ASKS[desk.talk.language])
    assert desk.rings() == [{ON_CALL}]
    desk.takes(AGENT)
    assert not desk.talk.store.open_calls(BOT)
