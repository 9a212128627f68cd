"""Whoever wants a person, or is in danger: who is called when, and what the customer is told of the wait."""

import asyncio
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot.desk.arrived import AtDesk, Ordered
from bot.desk.ringing import Ringing
from cases.alerts import AlertKind
from cases.operators import Operator
from cases.status import Actor
from cases.taxonomy import Language
from locales import Catalogue
from storage.desks import DeskRow
from storage.outgoing import Priority
from tests.stories.talk import BOT, MONDAY, Talk, open_a_store
from tests.stories.timekeeping import Here

GROUP = -1001
AGENT, AWAY, SUPERVISOR, ON_CALL = 51, 52, 53, 54
NIGHT = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)  # Monday, 23:00 in Barcelona; it opens at 09:30


@dataclass
class Desk:
    """A desk whose bells are rung by hand; `at` is when each part of the house was called."""

    talk: Talk
    updates: int = 900_000

    def rings(self, **later: float) -> list[set[int]]:
        """Let time pass, repeat what is due, ring: for each ring in the group who is mentioned in it."""
        self.talk.later(**later)
        with self.talk.store.turn() as unit:
            unit.watch.repeat(self.talk.now)
        look = Ringing(self.talk.store, BOT, self.talk.company, Catalogue(self.talk.company.zone), Here(),
                       lambda: self.talk.now, lambda: None).look()  # fmt: skip
        asyncio.run(look)
        rung = []
        self.private = set()
        self.topics = set()
        self.priorities = set()
        while rows := self.talk.store.claim_due(BOT, self.talk.now + timedelta(minutes=1)):
            for row in rows:
                if row.chat_id == GROUP and row.text_key.startswith("desk.ring"):
                    rung.append({int(who) for who in re.findall(r"tg://user\?id=(\d+)", row.payload["text"])})
                    self.priorities.add(row.priority)
                    self.topics.add(row.payload["desk"])
                elif row.chat_id in (AGENT, AWAY, SUPERVISOR, ON_CALL):
                    self.private.add(row.chat_id)
            self.talk.store.mark_sent([(row, row.id) for row in rows], self.talk.now)
        return rung

    def takes(self, who: int) -> None:
        self.updates += 1
        with self.talk.store.turn() as unit:
            topic = unit.desk(BOT).topic_of(self.talk.chat, "")
            unit.desk(BOT).change_topic(topic.id, thread_id=11)
        self.talk.turns.take(AtDesk(self.updates, GROUP, who, "x", "ca", Ordered("take"), 11, 1))
        self.talk.hears()


@pytest.fixture
def desk(tmp_path) -> Desk:
    talk = Talk(open_a_store(tmp_path))
    with talk.store.turn() as unit:
        book = unit.desk(BOT)
        book.set_up(DeskRow(GROUP, Language.CA), MONDAY)
        for who in (AGENT, AWAY, SUPERVISOR, ON_CALL):
            role = Actor.SUPERVISOR if who == SUPERVISOR else Actor.AGENT
            operator = Operator(who, f"Person {who}", role, Language.CA)
            book.redeem(f"code{who}", operator, MONDAY, MONDAY + timedelta(days=1))
        book.change_operator(AWAY, away_until=MONDAY + timedelta(days=30))
        book.change_operator(ON_CALL, on_call=True, away_until=MONDAY + timedelta(days=30))
    return Desk(talk)


def test_who_wants_a_person_is_called_for_every_three_minutes_and_ever_higher(desk):
    desk.talk.commands("person")
    assert desk.rings() == [{AGENT, SUPERVISOR}], "who is here, and not who is away"
    assert desk.rings(minutes=2, seconds=59) == []
    assert desk.rings(seconds=1) == [{SUPERVISOR}]
    assert desk.rings(minutes=3) == [{SUPERVISOR, ON_CALL}]
    desk.takes(AGENT)
    assert desk.rings(minutes=3) == []


def test_calling_again_rings_no_second_time_and_is_answered(desk):
    desk.talk.commands("person")
    assert len(desk.rings()) == 1
    said = desk.talk.commands("person")
    assert desk.talk.words("person.already", wait="\n").split(".")[0] in said
    assert desk.rings(seconds=30) == []


def test_out_of_hours_nobody_is_named_and_it_begins_anew_in_the_morning(desk):
    desk.talk.now = NIGHT
    said = desk.talk.commands("person")
    assert "24 de novembre del 2026, 09:30" in said
    assert desk.rings() == [set()]
    assert [desk.rings(minutes=3) for _ in range(5)] == [[]] * 5, "once is enough for a night"
    desk.talk.now = NIGHT + timedelta(hours=10, minutes=30)  # 09:30
    assert desk.rings() == [{AGENT, SUPERVISOR}]
    assert desk.rings(minutes=3) == [{SUPERVISOR}]


def test_a_danger_is_told_in_any_hour_again_every_five_minutes_and_then_in_private(desk):
    desk.talk.now = NIGHT
    with desk.talk.store.turn() as unit:
        unit.call_person(BOT, desk.talk.chat, NIGHT, AlertKind.SAFETY, {"hazards": ["gas"], "draft": ""})
    assert desk.rings() == [{AGENT, SUPERVISOR}]
    assert desk.priorities == {Priority.INTAKE}
    assert desk.private == set()
    assert desk.rings(minutes=4, seconds=59) == []
    assert desk.rings(seconds=1) == [{SUPERVISOR}]
    assert desk.private == {ON_CALL}
    for _ in range(4):
        assert desk.rings(minutes=5) == [{SUPERVISOR, ON_CALL}]
    desk.takes(AGENT)
    assert desk.rings(minutes=5) == []


@pytest.mark.parametrize(
    "cry", ["Hi ha una fuita de gas a la cuina i em marejo", "vull parlar amb una persona"]
)
def test_who_calls_is_named_as_telegram_shows_them_until_they_tell_their_name(desk, cry):
    desk.talk.shown = "Mariano <R>"
    desk.talk.says(cry)
    desk.rings()
    with desk.talk.store.look() as unit:
        assert "Mariano <R>" in unit.desk(BOT).topic_of(desk.talk.chat, "").title


def test_a_danger_is_told_in_private_at_once_where_the_group_cannot_be_worked_in(desk):
    with desk.talk.store.turn() as unit:
        unit.desk(BOT).note_trouble(GROUP, "gone")
        unit.call_person(BOT, desk.talk.chat, MONDAY, AlertKind.SAFETY, {"hazards": ["gas"], "draft": ""})
    desk.rings()
    assert desk.private == {ON_CALL}


@pytest.mark.parametrize("language", Language)
def test_the_wait_is_told_as_far_as_it_is_known(desk, language):
    desk.talk.language = language
    assert desk.talk.words("person.wait_unknown", before="\n").strip() in desk.talk.commands("person")
    desk.rings()
    desk.talk.later(minutes=4)
    desk.takes(AGENT)
    other = Talk(desk.talk.store, language, chat=2000, now=desk.talk.now)
    said = other.commands("person")
    assert other.words("person.before", n=0) in said
    assert other.words("person.wait_usual", n=4, before="\n").strip() in said
    third = Talk(desk.talk.store, language, chat=3000, now=desk.talk.now)
    assert third.words("person.before", n=1) in third.commands("person")


def test_who_has_a_person_already_is_told_whom_and_rings_for_nobody(desk):
    desk.talk.commands("person")
    desk.rings()
    desk.takes(AGENT)
    assert desk.talk.words("person.is_here", name=f"Person {AGENT}") in desk.talk.commands("person")
    assert desk.rings(minutes=3) == []
