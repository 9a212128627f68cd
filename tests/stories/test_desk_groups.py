"""What people do to groups, and what must hold all the same: no message is lost, and what is wrong is said."""

import asyncio

import pytest

from cases.taxonomy import Language
from sandbox.client import NotSaid
from tests.stories.acts import praises
from tests.stories.conftest import World, spoken
from tests.stories.desk import AtWork, desk_at

CA = Language.CA
LONG = 40  # seconds: what could not be sent is tried again every twenty


def opening(key: str, **args) -> str:
    """The first line of a text."""
    return spoken(key, CA, **args).strip().splitlines()[0]


async def talking(world: World) -> tuple[AtWork, object, int]:
    """A desk, a customer with a case, and Marta who has the conversation in its topic."""
    desk = await desk_at(world)
    nuria = await world.person()
    folio = await praises(nuria)
    thread = await desk.topic_of(folio)
    await desk.marta.to(desk.group).send("/take", thread=thread)
    await nuria.wait_for("Marta", within=15)
    return desk, nuria, thread


async def hears(desk: AtWork, words: str, within: float = LONG) -> dict:
    return await desk.group.wait_for(words, within=within)


async def test_a_topic_deleted_by_hand_is_made_again_once_and_no_message_is_lost(world):
    desk, nuria, thread = await talking(world)
    await desk.group.delete_topic(thread)
    await nuria.send("Encara hi ha algú?")
    await nuria.send("Ho torno a preguntar")
    first, second = await hears(desk, "Encara hi ha algú?"), await hears(desk, "Ho torno a preguntar")
    assert first["thread"] == second["thread"] != thread
    said = [one["text"] for one in await desk.group.messages(thread=first["thread"]) if one["kind"] == "text"]
    assert opening("desk.topic.continues") in said[0]
    assert sum("📅" in one for one in said) == 1, said  # its card
    await desk.marta.to(desk.group).send("Sí, digui'm", thread=first["thread"])
    await nuria.wait_for("digui'm", within=15)


async def test_a_topic_closed_by_hand_opens_again_and_one_renamed_goes_on(world):
    desk, nuria, thread = await talking(world)
    await desk.group.change_topic(thread, by=desk.marta, name="Un altre nom")
    await desk.group.change_topic(thread, by=desk.marta, closed=True)
    assert (await hears(desk, opening("desk.topic.reopened")))["thread"] == thread
    topic = next(one for one in (await desk.group.state())["topics"] if one["thread"] == thread)
    assert not topic["closed"]
    await nuria.send("Continuo aquí")
    assert (await hears(desk, "Continuo aquí"))["thread"] == thread


async def test_what_a_bot_that_was_demoted_or_removed_could_not_send_arrives_when_it_is_back(world):
    desk, nuria, thread = await talking(world)
    await desk.group.promote(world.bot.account, status="member")
    await desk.marta.wait_for(opening("desk.trouble_now", what="x"), within=15)
    await desk.group.remove(world.bot.account, kicked=True)
    await nuria.send("Em llegeix algú?")
    other = await world.person("Pau")
    folio = await praises(other)
    await desk.group.add(world.bot.account)
    await desk.group.promote(world.bot.account)
    assert (await hears(desk, "Em llegeix algú?"))["thread"] == thread
    await hears(desk, folio)
    await desk.marta.wait_for(spoken("desk.trouble_over"), within=15)


async def test_while_topics_are_switched_off_it_is_said_and_cases_wait(world):
    desk = await desk_at(world)
    await desk.group.change(is_forum=False)
    nuria = await world.person()
    folio = await praises(nuria)
    said = await desk.marta.wait_for(opening("desk.trouble_now", what="x"), within=15)
    assert spoken("desk.trouble.no_forum") in said["text"]
    await desk.group.change(is_forum=True)
    assert (await hears(desk, folio))["thread"]


async def test_a_basic_group_is_told_what_it_lacks_and_goes_on_under_its_new_id(world):
    marta_desk = await desk_at(world)
    group = await world.telegram.group("Vell", members=[marta_desk.marta], type="group")
    await group.add(world.bot.account)
    await group.promote(world.bot.account)
    await marta_desk.marta.to(group).send("/desk delivery")
    await group.wait_for(spoken("desk.trouble.no_supergroup"), within=15)
    new = await group.migrate()
    await new.wait_for(spoken("desk.trouble.no_forum"), within=15)
    await new.change(is_forum=True)
    await marta_desk.marta.to(new).send("/desk delivery")
    await new.wait_for(spoken("desk.set_up.ready", CA, n=0), within=15)
    await marta_desk.marta.to(new).send("/desk off")
    await new.wait_for(spoken("desk.set_up.off"), within=15)


async def test_cases_of_before_there_was_a_desk_get_their_topics_and_off_moves_them_to_another(world):
    nuria = await world.person()
    folio = await praises(nuria)
    first = await desk_at(world)
    await first.topic_of(folio)
    second = await world.telegram.group("Segon", members=[first.marta], is_forum=True)
    await second.add(world.bot.account)
    await second.promote(world.bot.account)
    await first.marta.to(first.group).send("/desk off")
    await first.group.wait_for(spoken("desk.set_up.off"), within=15)
    await first.marta.to(second).send("/desk")
    assert (await second.wait_for(folio, within=LONG))["thread"]


async def test_words_in_general_in_a_foreign_topic_and_replies_to_them_go_to_no_customer(world):
    desk, nuria, thread = await talking(world)
    foreign = await desk.group.topic("Cafè", by=desk.marta)
    talk = desk.marta.to(desk.group)
    await talk.send("Això és per a l'equip")
    await talk.send("I això també", thread=foreign)
    await talk.send("Bon dia, soc aquí", thread=thread, reply_to=thread)  # the message that made the topic
    await nuria.wait_for("soc aquí", within=15)
    heard = " ".join(one["text"] or "" for one in await nuria.messages())
    assert "equip" not in heard.replace("de l'equip", "")
    assert "I això també" not in heard
    with pytest.raises(NotSaid):
        await nuria.wait_for("Topic", within=0.2)


async def offered(world: World, person: object, group: object) -> dict[str, str]:
    where = f"bots/{world.bot.account.id}/commands"
    found = await world.telegram.call("GET", where, person=person.id, chat=group.ref)
    return {one["command"]: one["description"] for one in found["commands"]}


async def test_a_desk_offers_its_commands_in_each_ones_language_and_no_more_when_it_is_none(world):
    desk = await desk_at(world)
    iker = await desk.hire("Iker", language="es")
    await desk.marta.to(desk.group).send("/desk ca")  # twice: as it was
    await world.bot.account.idle()
    for person, language in ((desk.marta, CA), (iker, Language.ES)):
        told = await until(lambda who=person: offered(world, who, desk.group), lambda some: "take" in some)
        assert told["take"] == spoken("desk.help.take", language)
        assert "fill" not in told
    await desk.marta.to(desk.group).send("/desk off")
    await until(lambda: offered(world, iker, desk.group), lambda some: "take" not in some)


async def until(look, is_so, within: float = 15):
    """What is found, once it is so."""
    for _ in range(int(within * 10)):
        if is_so(found := await look()):
            return found
        await asyncio.sleep(0.1)
    raise AssertionError(found)
