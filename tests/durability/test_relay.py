"""kill -9 while a customer and a person of the house talk: nothing is lost, nothing is said twice without a mark."""

import os
import re
from datetime import UTC, datetime, timedelta

import pytest

from cases.operators import Operator
from cases.status import Actor
from cases.taxonomy import Language
from flows.text import text
from sandbox.client import Group, Person, Talk
from storage.desks import DeskRow
from storage.opening import open_store
from storage.talks import Takeover
from tests.durability.conftest import Town
from tests.durability.customers import CATALOGUE
from tests.durability.replica import KEY

pytestmark = pytest.mark.slow
MARKS = [re.sub(r"<[^>]+>", "", CATALOGUE.plain(text("courier.again"), language)) for language in Language]
SAID = 12  # messages each way between two deaths
DEATHS = 3


def taken(town: Town, group: Group, thread: int, customer: Person, marta: Person) -> None:
    """Marta has the customer's conversation, in this topic."""
    now = datetime.now(UTC)
    store = open_store(town.database, [KEY], os.urandom)
    with store.turn() as unit:
        book = unit.desk(town.bot.id)
        who = Operator(marta.id, "Marta", Actor.AGENT, Language.ES)
        book.redeem("code", who, now, now + timedelta(hours=1))
        book.set_up(DeskRow(group.id, Language.ES), now)
        topic = book.want_topic(group.id, customer.id, "", "Iker", now)
        book.change_topic(topic.id, thread_id=thread, card_id=thread)
        book.begin_takeover(Takeover(customer.id, topic.id, marta.id, now))
    store.close()


async def test_a_conversation_survives_three_deaths_of_the_bot(town):
    customer, marta = await town.person("Iker"), await town.person("Marta")
    group = await town.telegram.group("Mesa", members=[marta], admins=[town.bot], is_forum=True)
    thread = await group.topic("Iker", by=marta)
    taken(town, group, thread, customer, marta)
    replica = town.replica()
    await replica.start()
    there = Talk(group.wire, group.ref, None)
    for death in range(DEATHS):
        for n in range(death * SAID, (death + 1) * SAID):
            await customer.send(f"cliente {n:03}.")
            await group.send(f"persona {n:03}.", by=marta, thread=thread)
            if n % SAID == SAID // 2:
                await there.wait_for(f"cliente {n - 2:03}.", within=60)
        await replica.kill()
        await replica.start()
    last = DEATHS * SAID - 1
    await there.wait_for(f"cliente {last:03}.", within=120)
    await Talk(group.wire, customer.to().ref, None).wait_for(f"persona {last:03}.", within=120)
    await replica.settles()
    from_bot = {"from": "bot"}
    here = [one["text"] for one in await customer.messages(**from_bot) if not one["mine"]]
    at_desk = [one["text"] for one in await group.messages(thread=thread) if one["from"]["is_bot"]]
    for said, who in ((here, "persona"), (at_desk, "cliente")):
        wanted = [f"{who} {n:03}." for n in range(DEATHS * SAID)]
        came = [
            (next((one for one in wanted if one in words), ""), any(mark in words for mark in MARKS))
            for words in said
        ]
        unmarked = [words for words, marked in came if words and not marked]
        assert len(unmarked) == len(set(unmarked)), "said twice without a mark"
        firsts = list(dict.fromkeys(words for words, _ in came if words))
        assert firsts == wanted, "lost, or out of order"
