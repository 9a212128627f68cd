"""Control API: what changes, as a stream of Server-Sent Events."""

from typing import Any

from aiohttp import web

from sandbox.chat_views import chat_view, person_view
from sandbox.chats import Chat
from sandbox.control.asking import Ask
from sandbox.encoding import encode, to_bytes
from sandbox.feed import Change
from sandbox.message_views import message_view
from sandbox.messages import Message
from sandbox.people import Account, Bot
from sandbox.polling import describe
from sandbox.world import World


def event(world: World, change: Change) -> bytes:
    """One Server-Sent Event."""
    data: Any
    match change.subject:
        case Message() as one:
            data = {"chat": one.chat.ref, "message": message_view(world, one)}
        case Chat() as chat:
            data = {"chat": chat.ref} if change.name == "keyboard" else chat_view(chat)
        case Bot() as bot:
            data = describe(bot)
        case Account() as person:
            data = person_view(person)
        case dict() as shown:
            data = shown
        case other:
            data = other.json()
    return to_bytes(f"id: {change.revision}\nevent: {change.name}\ndata: {encode(data)}\n\n")


async def stream(ask: Ask, request: web.BaseRequest) -> web.StreamResponse:
    """GET /sandbox/events."""
    since = ask.number("since")
    last = request.headers.get("Last-Event-ID", "")
    revision = int(last) if last.isdigit() else ask.world.feed.revision if since is None else since
    answer = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-cache"})
    await answer.prepare(request)
    await answer.write(b": connected\n\n")
    try:
        while True:
            for change in ask.world.feed.after(revision):
                await answer.write(event(ask.world, change))
                revision = change.revision
            if not await ask.world.feed.bell.heard(15):
                await answer.write(b": still here\n\n")
    except ConnectionError:
        return answer
