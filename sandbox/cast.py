"""Who takes part in a test: bots, people and groups of the sandbox."""

from dataclasses import dataclass, field
from typing import Any

from sandbox.talks import Press, Talk
from sandbox.wire import JSON, PATIENCE, NotSaid, Wire


@dataclass(slots=True)
class BotAccount:
    """A bot as the sandbox knows it (not the bot's program)."""

    wire: Wire
    id: int
    token: str
    username: str

    async def idle(self, within: float = PATIENCE) -> None:
        """Wait until it has confirmed every update."""
        found = await self.wire.call("GET", "wait", bot=self.id, pending=0, timeout=within)
        if not found["matched"]:
            raise NotSaid(f"{self.username} has {found['pending']} updates left")

    async def called(self, method: str, times: int = 1, within: float = PATIENCE) -> None:
        """Wait until it has called a method so often."""
        found = await self.wire.call("GET", "wait", bot=self.id, method=method, calls=times, timeout=within)
        if not found["matched"]:
            raise NotSaid(f"{self.username} called {method} {found['calls']} times, not {times}")

    async def hold(self, held: bool = True) -> None:
        """Collect its updates without delivering them, or let go."""
        await self.wire.call("PATCH", f"bots/{self.id}", {"held": held})

    async def redeliver(self, last: int = 1) -> None:
        """Deliver its last updates once more."""
        await self.wire.call("POST", f"bots/{self.id}/redeliver", {"last": last})

    async def updates(self) -> JSON:
        """Its pending and confirmed updates."""
        return await self.wire.call("GET", f"bots/{self.id}/updates")


@dataclass(slots=True)
class Person:
    """A person; without `to=` they talk to the first bot in private."""

    wire: Wire
    id: int
    first_name: str
    _bots: list[BotAccount]
    _talks: dict[str, Talk] = field(default_factory=dict)

    def to(self, other: "Place" = None) -> Talk:
        """Their side of a chat; the same object each time."""
        if isinstance(other, Group):
            ref = other.ref
        else:
            bot = other if other is not None else self._bots[0]
            ref = f"{bot.id}:{self.id}"
        return self._talks.setdefault(ref, Talk(self.wire, ref, self.id))

    async def send(self, text: str | None = None, *, to: "Place" = None, **more: Any) -> JSON:
        """Send a message."""
        return await self.to(to).send(text, **more)

    async def press(self, label: str | None = None, *, to: "Place" = None, **more: Any) -> Press:
        """Press an inline button."""
        return await self.to(to).press(label, **more)

    async def tap(self, label: str, *, to: "Place" = None, **more: Any) -> JSON:
        """Press a button of the reply keyboard."""
        return await self.to(to).tap(label, **more)

    async def wait_for(self, text: str | None = None, *, to: "Place" = None, **like: Any) -> JSON:
        """Wait for a message of the bot."""
        return await self.to(to).wait_for(text, **like)

    async def messages(self, *, to: "Place" = None, **like: Any) -> list[JSON]:
        """The chat as they see it."""
        return await self.to(to).messages(**like)

    async def change(self, **fields: Any) -> None:
        """Change the name, the username, the language ..."""
        await self.wire.call("PATCH", f"people/{self.id}", fields)

    async def block(self, bot: BotAccount | None = None, *, blocked: bool = True) -> None:
        """Block the bot, or unblock it."""
        await self.wire.call("POST", f"chats/{self.to(bot).ref}/{'block' if blocked else 'unblock'}", {})


@dataclass(slots=True)
class Group:
    """A group; people act in it by `person.to(group)` or with `by=`."""

    wire: Wire
    ref: str

    @property
    def id(self) -> int:
        """Its chat id."""
        return int(self.ref)

    async def send(self, text: str | None = None, *, by: Person, **more: Any) -> JSON:
        """A person writes."""
        return await by.to(self).send(text, **more)

    async def press(self, label: str | None = None, *, by: Person, **more: Any) -> Press:
        """A person presses an inline button."""
        return await by.to(self).press(label, **more)

    async def wait_for(self, text: str | None = None, *, within: float = PATIENCE, **like: Any) -> JSON:
        """A message of a bot, now or soon; `since=0` is the default here: anything ever said."""
        talk = Talk(self.wire, self.ref, None, since=0)
        return await talk.wait_for(text, within=within, **like)

    async def messages(self, **like: Any) -> list[JSON]:
        """Everything in the group, oldest first."""
        return await Talk(self.wire, self.ref, None).messages(**like)

    async def state(self) -> JSON:
        """The group with members and topics."""
        return await self.wire.call("GET", f"chats/{self.ref}")

    async def change(self, **fields: Any) -> None:
        """Change title, is_forum, permissions ..."""
        await self.wire.call("PATCH", f"chats/{self.ref}", fields)

    async def add(self, member: Person | BotAccount) -> None:
        """Somebody joins."""
        await self.wire.call("POST", f"chats/{self.ref}/members", {"member": member.id})

    async def remove(self, member: Person | BotAccount, *, kicked: bool = False) -> None:
        """Somebody leaves or is banned."""
        await self.wire.call("DELETE", f"chats/{self.ref}/members/{member.id}", kicked=kicked)

    async def promote(self, member: Person | BotAccount, *rights: str, status: str = "administrator") -> None:
        """Make somebody an administrator, with all rights or only those named; or `status="member"`."""
        body: JSON = {"status": status}
        if rights:
            body["rights"] = dict.fromkeys(rights, True)
        await self.wire.call("PATCH", f"chats/{self.ref}/members/{member.id}", body)

    async def topic(self, name: str, *, by: Person) -> int:
        """A person opens a topic; its thread id."""
        body = {"name": name, "by": by.id}
        return int((await self.wire.call("POST", f"chats/{self.ref}/topics", body))["thread"])

    async def change_topic(self, thread: int, *, by: Person, **fields: Any) -> None:
        """Rename, close or reopen a topic by hand."""
        await self.wire.call("PATCH", f"chats/{self.ref}/topics/{thread}", {"by": by.id, **fields})

    async def delete_topic(self, thread: int) -> None:
        """Delete a topic by hand."""
        await self.wire.call("DELETE", f"chats/{self.ref}/topics/{thread}")

    async def migrate(self) -> "Group":
        """Upgrade to a supergroup; the new group."""
        return Group(self.wire, (await self.wire.call("POST", f"chats/{self.ref}/migrate", {}))["ref"])


Place = BotAccount | Group | None
