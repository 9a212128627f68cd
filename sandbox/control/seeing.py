"""Control API: a chat's messages as a person sees them, and waiting for them."""

import asyncio
import re
from collections.abc import Callable
from typing import Any

from sandbox.chats import Chat
from sandbox.control.asking import JSON, Ask
from sandbox.errors import ControlError
from sandbox.keyboards import before
from sandbox.message_views import in_thread, keyboard_view, message_view
from sandbox.messages import Message
from sandbox.world import World

Condition = Callable[[Message], bool]


def viewer_of(ask: Ask, chat: Chat) -> int | None:
    """Who looks: `as`, or the person of a private chat; 403 if they are not in the group."""
    viewer = ask.number("as")
    if viewer is None:
        return chat.person.id if chat.person is not None else None
    if not chat.private:
        member = chat.members.get(viewer)
        if member is None or not member.present:
            raise ControlError(f"{viewer} is not in the group", 403)
    return viewer


def conditions(ask: Ask) -> list[Condition]:
    """What a message must be like, from the query."""
    query = ask.query
    tests: list[Condition] = []
    if (since := ask.number("since")) is not None:
        tests.append(lambda m: m.revision > since)
    if (thread := ask.number("thread")) is not None:
        tests.append(lambda m: in_thread(m, thread))
    if text := query.get("text"):
        tests.append(lambda m: text in m.text)
    if pattern := query.get("pattern"):
        compiled = re.compile(pattern)
        tests.append(lambda m: compiled.search(m.text) is not None)
    if kind := query.get("kind"):
        tests.append(lambda m: m.kind == kind)
    if button := query.get("button"):
        tests.append(lambda m: any(button in label for label in labels(m)))
    if sender := query.get("from"):
        tests.append(_sender_is(ask.world, sender))
    if seen := query.get("except"):
        known = frozenset(seen.split(","))
        tests.append(lambda m: f"{m.id}@{m.revision}" not in known)
    if ask.flag("edited"):
        tests.append(lambda m: m.edit_date is not None)
    if ask.flag("pinned"):
        tests.append(lambda m: m.id in m.chat.pinned)
    if ask.flag("deleted") and "count" in query:
        tests.append(lambda m: m.deleted)
    return tests


def _sender_is(world: World, sender: str) -> Condition:
    def is_bot(message: Message) -> bool:
        return message.sender is not None and message.sender.id in world.bots

    match sender:
        case "bot":
            return is_bot
        case "person":
            return lambda m: not is_bot(m)
        case _:
            id_ = int(sender)
            return lambda m: m.sender is not None and m.sender.id == id_


def labels(message: Message) -> list[str]:
    """The labels of a message's inline and reply keyboard buttons."""
    rows: list[list[JSON]] = message.inline["inline_keyboard"] if message.inline is not None else []
    rows = rows + (message.keyboard or {}).get("keyboard", [])
    return [button["text"] for row in rows for button in row]


def found(ask: Ask, chat: Chat, tests: list[Condition], most: int) -> list[Message]:
    """The newest messages that pass, oldest first."""
    after, deleted = ask.number("after") or 0, ask.flag("deleted")
    kept: list[Message] = []
    for message in reversed(chat.messages.values()):
        if message.id <= after or len(kept) >= most:
            break
        if (deleted or not message.deleted) and all(test(message) for test in tests):
            kept.append(message)
    kept.reverse()
    return kept


def messages(ask: Ask) -> JSON:
    """GET /sandbox/chats/{ref}/messages."""
    world, chat = ask.world, ask.world.chat(ask.path[0])
    viewer = viewer_of(ask, chat)
    seen = found(ask, chat, conditions(ask), ask.number("limit") or 200)
    presses = [world.callbacks[id_] for id_ in chat.presses[-200:] if id_ in world.callbacks]
    answered = [c for c in presses if c.answered and viewer in {None, c.person}]
    answered.sort(key=lambda callback: callback.revision)
    keyboard = before(chat, viewer) if viewer is not None else None
    return ask.revised(
        messages=[message_view(world, message, viewer) for message in seen],
        keyboard=keyboard_view(keyboard),
        pinned=list(chat.pinned),
        toasts=[callback.json() for callback in answered],
        actions=list(chat.actions),
    )


def message(ask: Ask) -> JSON:
    """GET /sandbox/chats/{ref}/messages/{message}."""
    chat = ask.world.chat(ask.path[0])
    viewer = viewer_of(ask, chat)
    one = chat.messages.get(int(ask.path[1])) if ask.path[1].isdigit() else None
    if one is None or (one.deleted and not ask.flag("deleted")):
        raise ControlError(f"no such message: {ask.path[1]}", 404)
    return message_view(ask.world, one, viewer)


async def wait(ask: Ask) -> JSON:
    """GET /sandbox/chats/{ref}/wait."""
    chat = ask.world.chat(ask.path[0], create=True)
    viewer, tests = viewer_of(ask, chat), conditions(ask)
    count = ask.number("count") or 1
    loop = asyncio.get_running_loop()
    until = loop.time() + ask.seconds("timeout", 5, 60)
    passed = {one.id: one for one in found(ask, chat, tests, max(count, 200))}
    looked = ask.world.feed.revision
    while len(passed) < count and await chat.bell.heard(until - loop.time()):
        _look_again(ask, chat, tests, looked, passed)
        looked = ask.world.feed.revision
    views = [message_view(ask.world, passed[id_], viewer) for id_ in sorted(passed)]
    return ask.revised(matched=len(passed) >= count, messages=views)


def _look_again(
    ask: Ask, chat: Chat, tests: list[Condition], looked: int, passed: dict[int, Message]
) -> None:
    """Judge only the messages that changed since the last look (a chat may hold very many)."""
    after, deleted = ask.number("after") or 0, ask.flag("deleted")
    for change in ask.world.feed.after(looked):
        one = change.subject
        if not isinstance(one, Message) or one.chat is not chat or one.id <= after:
            continue
        if (deleted or not one.deleted) and all(test(one) for test in tests):
            passed[one.id] = one
        else:
            passed.pop(one.id, None)


async def wait_for_bot(ask: Ask) -> JSON:
    """GET /sandbox/wait: until a bot has worked off its updates, or made so many calls."""
    bot = ask.world.bot(ask.query.get("bot"))
    method, calls, most = ask.query.get("method"), ask.number("calls") or 1, ask.number("pending") or 0

    def reached() -> bool:
        return bot.calls[method] >= calls if method else len(bot.queue.pending) <= most

    loop = asyncio.get_running_loop()
    until = loop.time() + ask.seconds("timeout", 5, 60)
    while not reached() and await bot.queue.worked_off.heard(until - loop.time()):
        pass
    return ask.revised(
        matched=reached(), pending=len(bot.queue.pending), calls=bot.calls[method] if method else None
    )


ROUTES: list[tuple[str, str, Any]] = [
    ("GET", "chats/*/messages", messages),
    ("GET", "chats/*/messages/*", message),
    ("GET", "chats/*/wait", wait),
    ("GET", "wait", wait_for_bot),
]
