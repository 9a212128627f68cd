"""People in a test: a thin client of the control API, so that a story test reads like sentences.

    telegram = Telegram(sandbox.url)
    bot = await telegram.bot("reclama_bot")
    nuria = await telegram.person("Núria", language_code="ca")
    await nuria.send("/start")
    greeting = await nuria.wait_for("Benvinguda")
    await nuria.press("Sí")

`wait_for` sees only what came or changed after the person's last act (send, press ...), and each message once
per change, so the same words said earlier do not satisfy it. It raises `NotSaid`, an AssertionError that says
what was said instead.
"""

from types import TracebackType
from typing import Any

from sandbox.cast import BotAccount, Group, Person
from sandbox.talks import Press, Talk
from sandbox.wire import JSON, NotSaid, Refused, Wire

__all__ = ["BotAccount", "Group", "NotSaid", "Person", "Press", "Refused", "Talk", "Telegram"]


class Telegram:
    """The sandbox at an address; bots, people and groups are made here. An asynchronous context manager."""

    def __init__(self, url: str) -> None:
        self.wire = Wire(url)
        self.bots: list[BotAccount] = []

    async def __aenter__(self) -> "Telegram":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections."""
        await self.wire.close()

    async def call(self, verb: str, path: str, body: JSON | None = None, **query: Any) -> JSON:
        """Any call of the control API; `path` follows /sandbox/."""
        return await self.wire.call(verb, path, body, **query)

    async def bot(self, username: str = "reclama_bot", **more: Any) -> BotAccount:
        """Register a bot; the first one is who people talk to by default."""
        made = await self.wire.call("POST", "bots", {"username": username, **more})
        bot = BotAccount(self.wire, made["id"], made["token"], made["username"])
        self.bots.append(bot)
        return bot

    async def person(self, first_name: str = "Núria", **more: Any) -> Person:
        """Register a person."""
        made = await self.wire.call("POST", "people", {"first_name": first_name, **more})
        return Person(self.wire, made["id"], first_name, self.bots)

    async def group(
        self,
        title: str = "Desk",
        *,
        members: list[Person | BotAccount] | None = None,
        admins: list[Person | BotAccount] | None = None,
        **more: Any,
    ) -> Group:
        """Make a supergroup (`is_forum=True` for topics); the first human member owns it."""
        everybody = [*(members or []), *(admins or [])]
        owner = next((one.id for one in everybody if isinstance(one, Person)), None)
        body = {"title": title, "members": [one.id for one in everybody], "owner": owner, **more}
        made = await self.wire.call("POST", "chats", body)
        group = Group(self.wire, made["ref"])
        for admin in admins or []:
            await group.promote(admin)
        return group

    async def advance(self, seconds: float) -> None:
        """Let time pass on the sandbox's clock."""
        await self.wire.call("POST", "clock", {"advance": seconds})

    async def clock(self, **hands: Any) -> JSON:
        """How the clock stands, after setting its `hands` (docs/sandbox.md)."""
        return await self.wire.call("POST" if hands else "GET", "clock", hands or None)

    async def limits(self, on: bool = True, **rates: Any) -> None:
        """Switch Telegram's rate limits on or off."""
        await self.wire.call("POST", "limits", {"on": on, **rates})

    async def fault(self, kind: str, **more: Any) -> int:
        """Arrange a fault; its id."""
        return int((await self.wire.call("POST", "faults", {"kind": kind, **more}))["id"])

    async def calls(self, method: str) -> int:
        """How often the bots called a method."""
        return int((await self.wire.call("GET", "calls"))["calls"].get(method, 0))

    async def log(self, method: str | None = None) -> list[JSON]:
        """The last calls with their parameters."""
        return list((await self.wire.call("GET", "calls/log", method=method))["log"])
