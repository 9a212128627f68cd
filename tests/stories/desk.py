"""The operators' desk in a story: a group with topics, and people of the house in it."""

import re
from dataclasses import dataclass

from bot import chance, clock
from bot.desk.invitations import Invitations
from cases.status import Actor
from cases.taxonomy import Language
from sandbox.client import Group, Person
from tests.stories.conftest import World, spoken

HEAD, SUPERVISOR, AGENT = Actor.HEAD, Actor.SUPERVISOR, Actor.AGENT


@dataclass
class AtWork:
    """A desk with its people; `marta` heads it."""

    world: World
    group: Group
    marta: Person

    async def hire(self, name: str, role: Actor = AGENT, language: str = "ca") -> Person:
        """Somebody is invited by the head, comes to the bot, and joins the group."""
        person = await self.world.person(name, language)
        await self.marta.to(self.group).send(f"/invite {role.value}")
        link = (await self.marta.wait_for("desk-"))["text"]
        code = re.search(r"desk-[\w-]+", link).group()
        await person.send(f"/start {code}")
        await person.wait_for("/help")
        await self.group.add(person)
        return person

    async def topic_of(self, folio: str, within: float = 15) -> int:
        """The thread of a case's topic, once it is there."""
        message = await self.group.wait_for(pattern=f"{folio} · ", within=within)  # its card: not one like it
        return message["thread"]


async def desk_at(world: World, language: str = "ca") -> AtWork:
    """A group that is a desk, whose head came by a code of the command line."""
    marta = await world.person("Marta", language)
    group = await world.telegram.group("Reclamacions", members=[marta], is_forum=True)
    await group.add(world.bot.account)
    await group.promote(world.bot.account)
    invitations = Invitations(world.bot.account.token)
    await marta.send(f"/start {invitations.make(HEAD, clock.now(), chance.entropy(16))}")
    await marta.wait_for("/help")
    await marta.to(group).send("/desk")
    ready = spoken("desk.set_up.ready", Language(language), n=0).partition(".")[0]  # however many cases wait
    await group.wait_for(ready, within=15)
    return AtWork(world, group, marta)
