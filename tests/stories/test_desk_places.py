"""Groups of the desk: who makes one, which cases go where, and what reaches a customer whom a person attends."""

import asyncio
from datetime import date, timedelta

import pytest

from bot.casework import Casework
from bot.desk.arrived import AtDesk, Ordered, Spoke
from bot.desk.drafts import place_of
from bot.desk.following import Following, follow
from cases import commands as c
from cases.happened import Noted
from cases.operators import Operator
from cases.status import Actor, By
from cases.taxonomy import Language
from flows.dialogue import Dialogue
from locales import Catalogue
from sandbox.client import NotSaid
from sandbox.client import Talk as Everything
from storage.desks import DeskRow
from storage.errands import Errand
from storage.talks import Takeover
from tests.cases.lives import ASSESSED
from tests.stories.acts import complains, praises
from tests.stories.conftest import World, spoken
from tests.stories.desk import desk_at
from tests.stories.life import complains as complains_in
from tests.stories.talk import BOT, MONDAY, Talk, open_a_store
from tests.stories.test_time_of_a_case import begins
from tests.stories.timekeeping import Here, Time

CA = Language.CA
READY = spoken("desk.set_up.ready", CA, n=0)
ALL, BILLS, SPARE = -1001, -1002, -1003


async def a_group(world: World, title: str, *members):
    group = await world.telegram.group(title, members=list(members), is_forum=True)
    await group.add(world.bot.account)
    await group.promote(world.bot.account)
    return group


async def test_a_group_is_made_a_desk_by_those_above_only_and_as_often_as_they_like(world):
    desk = await desk_at(world)
    anna, stranger = await desk.hire("Anna"), await world.person("Pol")
    other = await a_group(world, "Un altre", desk.marta, anna, stranger)
    for who, why in ((stranger, "stranger"), (anna, "role")):
        await who.to(other).send("/desk")
        try:
            await other.wait_for(spoken(f"desk.denied.{why}"), within=5)
        except NotSaid:
            assert why == "stranger"  # in a group that is no desk a stranger hears nothing of it
    await desk.marta.to(desk.group).send("/desk off")
    await desk.group.wait_for(spoken("desk.set_up.off"), within=15)
    folio = await praises(await world.person())
    with pytest.raises(NotSaid):
        await other.wait_for(folio, within=3)
    for times in (1, 2):
        await desk.marta.to(other).send("/desk")
        await Everything(other.wire, other.ref, None).wait_for_all("✅", count=times, within=15)
    assert (await other.wait_for(folio, within=40))["thread"]
    cards = [
        one for one in await other.messages() if "📅" in (one["text"] or "") or folio in (one["text"] or "")
    ]
    assert len({one["thread"] for one in cards}) == 1


async def test_a_case_goes_to_the_group_of_its_topic_and_the_others_to_that_of_all(world):
    desk = await desk_at(world)
    second = await a_group(world, "Lliuraments", desk.marta)
    await desk.marta.to(second).send("/desk ca delivery")
    await second.wait_for("✅", within=15)
    late = await complains(
        await world.person("Aina"), "La comanda no ha arribat encara i ja fa tres setmanes."
    )
    rude = await praises(await world.person("Biel"))
    assert (await second.wait_for(f"{late} · ", within=20))["thread"]
    assert (await desk.group.wait_for(f"{rude} · ", within=20))["thread"]
    assert not [one for one in await desk.group.messages() if late in (one["text"] or "")]
    assert not [one for one in await second.messages() if rude in (one["text"] or "")]


def test_when_too_many_topics_wait_to_be_made_the_next_cases_go_to_the_second_group(tmp_path):
    talk = Talk(open_a_store(tmp_path))
    with talk.store.turn() as unit:
        book = unit.desk(BOT)
        for desk in (DeskRow(ALL, CA), DeskRow(SPARE, CA, overflow=True)):
            book.set_up(desk, MONDAY)
    first = _followed(talk, complains_in(talk))
    with talk.store.turn() as unit:
        for n in range(30):
            unit.desk(BOT).want_topic(ALL, 7000 + n, "", f"Talk {n}", MONDAY)
    again = Talk(talk.store, chat=1001)
    assert (first, _followed(talk, complains_in(again))) == (ALL, SPARE)


def _followed(talk: Talk, folio: str) -> int:
    """The group of a case's topic, once the desk followed it."""
    following = Following(talk.store, BOT, talk.company, Catalogue(talk.company.zone), Here(),
                          lambda: talk.now, lambda: None, Time(talk).casework)  # fmt: skip
    with talk.store.turn() as unit:
        unit.paperwork.send_on(
            BOT, Errand.CARD, unit.case_by_folio(folio).id, talk.now, told={"folio": folio}
        )
        rows = unit.paperwork.claim(BOT, talk.now, 50, timedelta(minutes=1))
    for row in rows:
        if row.kind is Errand.CARD:
            asyncio.run(following.follow(row))
    with talk.store.look() as unit:
        return unit.desk(BOT).topic_of_folio(folio).desk_id


def test_what_was_noted_in_a_conversation_stands_on_the_case_that_it_became(tmp_path):
    talk = Talk(open_a_store(tmp_path))
    with talk.store.turn() as unit:
        book = unit.desk(BOT)
        book.set_up(DeskRow(ALL, CA), MONDAY)
        book.redeem("code", Operator(51, "Marta", Actor.AGENT, CA), MONDAY, MONDAY + timedelta(days=1))
        topic = book.want_topic(ALL, talk.chat, "", "Una conversa", MONDAY)
        book.change_topic(topic.id, thread_id=11, card_id=12)
    notes = ((20, "// viu al segon", False), (20, "// viu al tercer", True), (21, "// porta 3", False))
    for n, (message, words, edited) in enumerate(notes):
        talk.turns.take(
            AtDesk(900_001 + n, ALL, 51, "x", "ca", Spoke(words, words, edited=edited), 11, message)
        )
    assert "viu al" not in talk.hears()
    folio = complains_in(talk)
    assert [_followed(talk, folio) for _ in range(2)] == [ALL, ALL]
    with talk.store.look() as unit:
        assert unit.desk(BOT).topic_of_folio(folio).id == topic.id
    assert _noted(talk, folio) == [("viu al tercer", "Marta"), ("porta 3", "Marta")]
    said = Spoke("// viu al quart", "// viu al quart", edited=True)
    talk.turns.take(AtDesk(900_010, ALL, 51, "x", "ca", said, 11, 20))
    assert _noted(talk, folio)[2:] == [("viu al quart", "Marta")]


def _noted(talk: Talk, folio: str) -> list[tuple[str, str]]:
    """The notes on a case, and whose they are."""
    with talk.store.look() as unit:
        entries = unit.paperwork.entries_of(unit.read_case(folio))
    return [(one.happened.text, one.by.name) for one in entries if isinstance(one.happened, Noted)]


def test_a_case_that_is_merged_is_told_of_in_the_topic_of_the_one_that_goes_on(tmp_path):
    talk = Talk(open_a_store(tmp_path))
    first = complains_in(talk)
    talk.commands("complaint")
    other = complains_in(talk, "El tècnic no va venir el dia que tocava i ningú no va avisar.")
    with talk.store.turn() as unit:
        book = unit.desk(BOT)
        book.set_up(DeskRow(ALL, CA), MONDAY)
        book.redeem("code", Operator(51, "Marta", Actor.AGENT, CA), MONDAY, MONDAY + timedelta(days=1))
        for n, folio in enumerate((first, other)):
            topic = book.want_topic(ALL, talk.chat, folio, folio, MONDAY)
            book.change_topic(topic.id, thread_id=11 + n, card_id=21 + n)
    talk.hears()
    talk.turns.take(AtDesk(900_001, ALL, 51, "x", "ca", Ordered("merge", first.lower()), 12, 1))
    told = {}
    while rows := talk.store.claim_due(BOT, talk.now + timedelta(minutes=1)):
        told |= {row.text_key: row for row in rows if row.chat_id == ALL}
        talk.store.mark_sent([(row, row.id) for row in rows], talk.now)
    assert other in told["desk.merge.came"].payload["text"]
    assert first in told["desk.merge.done"].payload["text"]
    assert told["desk.merge.came"].payload["desk"] != told["desk.merge.done"].payload["desk"]


def test_of_a_case_that_is_blocked_no_draft_is_kept_in_its_topic(tmp_path):
    talk, time, folio = begins(open_a_store(tmp_path))
    for command in (ASSESSED, c.Investigate(), c.Note("la corretja")):
        time.does(folio, command)
    with talk.store.turn() as unit:
        book = unit.desk(BOT)
        book.set_up(DeskRow(ALL, CA), MONDAY)
        book.redeem("code", Operator(51, "Marta", Actor.AGENT, CA), MONDAY, MONDAY + timedelta(days=1))
        topic = book.want_topic(ALL, talk.chat, folio, folio, MONDAY)
        book.change_topic(topic.id, thread_id=11, card_id=12)
    talk.turns.take(AtDesk(900_001, ALL, 51, "x", "ca", Ordered("propose"), 11, 1))
    with talk.store.turn() as unit:
        assert unit.dialogue(BOT, place_of(topic.id)).draft
        kept = Casework(time.rules, follow(BOT))
        kept.work(
            unit, folio, c.Block(date(2031, 1, 1), "erasure granted"), By(Actor.DPO, 500, "x"), talk.now
        )
    with talk.store.turn() as unit:
        assert unit.dialogue(BOT, place_of(topic.id)) == Dialogue()


@pytest.mark.parametrize("language", Language)
def test_what_the_law_wants_said_is_said_while_a_person_has_the_conversation(tmp_path, language):
    """The receipt came; the apology for lateness, its reason and where else to go, the decision and its terms."""
    talk, time, folio = begins(open_a_store(tmp_path), language)
    with talk.store.turn() as unit:
        book = unit.desk(BOT)
        book.set_up(DeskRow(ALL, CA), MONDAY)
        book.redeem("code", Operator(51, "Marta", Actor.AGENT, CA), MONDAY, MONDAY + timedelta(days=1))
        topic = book.want_topic(ALL, talk.chat, folio, folio, MONDAY)
        book.change_topic(topic.id, thread_id=11, card_id=12)
        book.begin_takeover(Takeover(talk.chat, topic.id, 51, MONDAY))
    assert talk.words("status.acknowledged") in time.until("2026-12-01T09:01")
    assert talk.words("body.omic_catalonia") in time.until("2026-12-09T00:00:30")
    talk.later(hours=10)
    assert talk.words("paper.decision_sent", folio=folio) in time.decides(folio)
