"""Control API: bots and people."""

from typing import Any

from sandbox.chat_views import chat_view, person_view
from sandbox.control.asking import JSON, Ask
from sandbox.errors import ControlError
from sandbox.methods.profile import LIMITS, profile_text, scopes
from sandbox.people import Account, Bot
from sandbox.polling import describe
from sandbox.world import FIRST_BOT, FIRST_PERSON

PERSON = ("first_name", "last_name", "username", "language_code", "is_premium", "phone")


def add_bot(ask: Ask) -> JSON:
    """POST /sandbox/bots."""
    body = ask.only("username", "name", "token", "id", "privacy", "topics")
    world = ask.world
    token = body.get("token")
    id_ = body.get("id") or (int(token.split(":")[0]) if token else world.free_id(FIRST_BOT, world.bots))
    username = body.get("username") or f"sandbox{id_}_bot"
    account = Account(id_, body.get("name") or username, username=username, is_bot=True)
    bot = world.add_bot(account, token, bool(body.get("privacy", True)), bool(body.get("topics")))
    return describe(bot)


def patch_bot(ask: Ask) -> JSON:
    """PATCH /sandbox/bots/{bot}."""
    bot = ask.world.bot(ask.path[0])
    body = ask.only("name", "username", "privacy", "topics", "revoked", "held")
    if "name" in body:
        bot.account.first_name = body["name"]
    if "username" in body:
        bot.account.username = body["username"]
        ask.world.name(bot.account.username, bot.id)
    for field in ("privacy", "topics", "revoked"):
        if field in body:
            setattr(bot, field, bool(body[field]))
    if "held" in body:
        hold(bot, bool(body["held"]))
    bot.account.changed()
    bot.revision = ask.world.feed.note("bot", bot)
    return describe(bot)


def hold(bot: Bot, held: bool) -> None:
    """Stop or go on delivering a bot's updates."""
    bot.queue.held = held
    if not held:
        bot.queue.arrived.ring()
        if bot.webhook is not None:
            bot.webhook.go_on()


def bots(ask: Ask) -> JSON:
    """GET /sandbox/bots."""
    return {"bots": [describe(bot) for bot in ask.world.bots.values()]}


def bot_of(ask: Ask) -> JSON:
    """GET /sandbox/bots/{bot}."""
    return describe(ask.world.bot(ask.path[0]))


def commands(ask: Ask) -> JSON:
    """GET /sandbox/bots/{bot}/commands: what a person's client shows."""
    bot = ask.world.bot(ask.path[0])
    person = ask.world.person(ask.query.get("person"))
    chat = ask.world.chat(ask.query.get("chat") or f"{bot.id}:{person.id}", create=True)
    language = (person.language_code or "")[:2]
    for scope in scopes(chat, person.id):
        for code in (language, ""):
            if found := bot.commands.get((scope, code)):
                return {"commands": found}
    return {"commands": []}


def profile(ask: Ask) -> JSON:
    """GET /sandbox/bots/{bot}/profile."""
    bot = ask.world.bot(ask.path[0])
    return {field: profile_text(bot, field, ask.query.get("language", "")) for field in LIMITS}


def _set(account: Account, body: JSON) -> None:
    for field, value in body.items():
        if field == "first_name" and not value:
            raise ControlError("first_name must be non-empty")
        setattr(account, field, value if value is not None else False if field == "is_premium" else None)
    account.changed()


def add_person(ask: Ask) -> JSON:
    """POST /sandbox/people."""
    body = dict(ask.only("id", *PERSON))
    world = ask.world
    id_ = body.pop("id", None) or world.free_id(FIRST_PERSON, world.people)
    account = Account(int(id_), body.get("first_name") or "Person")
    _set(account, body)
    return person_view(world.add_person(account))


def patch_person(ask: Ask) -> JSON:
    """PATCH /sandbox/people/{id}."""
    account = ask.world.person(ask.path[0])
    _set(account, ask.only(*PERSON, "deactivated"))
    ask.world.name(account.username, account.id)
    account.revision = ask.world.feed.note("person", account)
    return person_view(account)


def people(ask: Ask) -> JSON:
    """GET /sandbox/people."""
    return {"people": [person_view(account) for account in ask.world.people.values()]}


def person_of(ask: Ask) -> JSON:
    """GET /sandbox/people/{id}."""
    return person_view(ask.world.person(ask.path[0]))


def chats_of(ask: Ask) -> JSON:
    """GET /sandbox/people/{id}/chats."""
    world, id_ = ask.world, ask.world.person(ask.path[0]).id
    found = [chat for (_, person), chat in world.private.items() if person == id_]
    found += [
        chat
        for chat in world.groups.values()
        if (member := chat.members.get(id_)) is not None and member.present
    ]
    found.sort(key=lambda chat: -chat.revision)
    return {"chats": [chat_view(chat) for chat in found]}


ROUTES: list[tuple[str, str, Any]] = [
    ("POST", "bots", add_bot),
    ("GET", "bots", bots),
    ("GET", "bots/*", bot_of),
    ("PATCH", "bots/*", patch_bot),
    ("GET", "bots/*/commands", commands),
    ("GET", "bots/*/profile", profile),
    ("POST", "people", add_person),
    ("GET", "people", people),
    ("GET", "people/*", person_of),
    ("PATCH", "people/*", patch_person),
    ("GET", "people/*/chats", chats_of),
]
