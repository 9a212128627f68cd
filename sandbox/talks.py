"""One person in one chat, as a test drives them: what they do and what they see."""

from dataclasses import dataclass, field
from typing import Any

from sandbox.wire import JSON, PATIENCE, NotSaid, Wire


@dataclass(slots=True)
class Press:
    """A press (or a double tap) and its answers."""

    wire: Wire
    ids: list[str]

    async def answer(self, which: int = 0, within: float = PATIENCE) -> JSON:
        """The answered callback: `text`, `show_alert`, `url`; NotSaid if the bot never answers."""
        found = await self.wire.call("GET", f"callbacks/{self.ids[which]}", timeout=within)
        if not found["answered"]:
            raise NotSaid(f"the press of {found['data']!r} was not answered")
        return found


@dataclass(slots=True)
class Talk:
    """One person in one chat: what they do and what they see there."""

    wire: Wire
    ref: str
    person: int | None
    since: int = 0
    seen: list[str] = field(default_factory=list)

    async def do(self, verb: str, path: str, body: JSON) -> JSON:
        """A call about this chat, after which `wait_for` looks for what is new."""
        found = await self.wire.call(verb, f"chats/{self.ref}/{path}", body)
        self.since = int(found["revision"])
        self.seen.clear()
        return found

    async def send(self, text: str | None = None, **more: Any) -> JSON:
        """Send a message (docs/sandbox.md, section 4); the message."""
        body = {"from": self.person, **({"text": text} if text is not None else {}), **more}
        sent: JSON = (await self.do("POST", "messages", body))["message"]
        return sent

    async def press(self, label: str | None = None, *, message: int | None = None, **more: Any) -> Press:
        """Press an inline button by its label (or `data=`), on the newest message that has it."""
        if message is None:
            wanted = {"button": label} if label is not None else {}
            seen = await self.messages(**wanted)
            seen = [one for one in seen if one["buttons"]]
            if not seen:
                raise NotSaid(f"no message has the button {label or more.get('data')!r}")
            message = seen[-1]["id"]
        body = {"from": self.person, "message": message, **({"label": label} if label else {}), **more}
        return Press(self.wire, (await self.do("POST", "press", body))["callbacks"])

    async def tap(self, label: str, **more: Any) -> JSON:
        """Press a button of the reply keyboard."""
        body = {"from": self.person, "label": label, **more}
        sent: JSON = (await self.do("POST", "keyboard", body))["message"]
        return sent

    async def wait_for(self, text: str | None = None, *, within: float = PATIENCE, **like: Any) -> JSON:
        """The newest message like this that came or changed since the last act (section 5, Waiting)."""
        return (await self.wait_for_all(text, within=within, **like))[-1]

    async def wait_for_all(
        self, text: str | None = None, *, within: float = PATIENCE, **like: Any
    ) -> list[JSON]:
        """All messages that are like this, as soon as there are `count` of them."""
        query = {"from": "bot", "since": self.since, "as": self.person, "text": text, **like}
        query["except"] = ",".join(self.seen) or None
        query = {key.rstrip("_"): value for key, value in query.items() if value is not None}
        found = await self.wire.call("GET", f"chats/{self.ref}/wait", timeout=within, **query)
        if not found["matched"]:
            raise NotSaid(f"nobody said {text or like!r}; since then: {await self.heard()}")
        messages: list[JSON] = found["messages"]
        self.seen += [f"{one['id']}@{one['revision']}" for one in messages]
        return messages

    async def heard(self) -> list[str]:
        """The texts that came or changed since the last act."""
        return [one["text"] or one["kind"] for one in await self.messages(since=self.since)]

    async def messages(self, **like: Any) -> list[JSON]:
        """The chat as this person sees it, oldest first."""
        query = {"as": self.person, **like}
        return list((await self.wire.call("GET", f"chats/{self.ref}/messages", **query))["messages"])

    async def keyboard(self) -> JSON | None:
        """The reply keyboard in front of this person."""
        found = await self.wire.call("GET", f"chats/{self.ref}/messages", as_=self.person, limit=1)
        keyboard: JSON | None = found["keyboard"]
        return keyboard

    async def edit(self, message: int, text: str) -> JSON:
        """Edit an own message."""
        body = {"text": text, **({"by": self.person} if self.person is not None else {})}
        edited: JSON = (await self.do("PATCH", f"messages/{message}", body))["message"]
        return edited

    async def delete(self, message: int) -> None:
        """Delete a message."""
        await self.do("DELETE", f"messages/{message}", {})

    async def react(self, message: int, *emoji: str) -> None:
        """React to a message; without emoji take the reaction back."""
        await self.do("POST", f"messages/{message}/reactions", {"from": self.person, "emoji": list(emoji)})
