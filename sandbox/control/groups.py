"""Control API: groups, their members and topics; blocking in private chats."""

from typing import Any

from sandbox import forum
from sandbox.chat_views import chat_view
from sandbox.chats import Chat, Member
from sandbox.control.asking import JSON, Ask
from sandbox.errors import ControlError
from sandbox.membership import block, join, leave, migrate, set_status
from sandbox.people import Account
from sandbox.posting import service
from sandbox.world import FIRST_GROUP, FIRST_SUPERGROUP, World


def actor_of(ask: Ask, chat: Chat) -> Account:
    """Who does it: `by`, else the owner, else the first person in the group."""
    by = ask.body.get("by") or ask.number("by")
    if by is not None:
        return ask.world.account(by)
    present = [member for member in chat.members.values() if member.present]
    owner = next((m for m in present if m.status == "creator"), None)
    first = owner or next((m for m in present if not m.account.is_bot), None)
    return first.account if first is not None else next(iter(ask.world.people.values()), Account(1, "Nobody"))


def add_chat(ask: Ask) -> JSON:
    """POST /sandbox/chats."""
    body = ask.only("title", "type", "is_forum", "id", "username", "members", "owner")
    kind = body.get("type", "supergroup")
    if kind not in {"group", "supergroup"} or (kind == "group" and body.get("is_forum")):
        raise ControlError("type must be group or supergroup; only a supergroup can be a forum")
    world = ask.world
    first = FIRST_SUPERGROUP if kind == "supergroup" else FIRST_GROUP
    id_ = body.get("id") or world.free_id(first, world.groups, -1)
    chat = Chat(id_, kind, body.get("title", "Group"), body.get("username"), bool(body.get("is_forum")))
    owner, people = body.get("owner"), [world.account(id_) for id_ in body.get("members", [])]
    if owner is not None:
        chat.members[owner] = Member(world.person(owner), "creator")
    world.add_group(chat)
    if chat.is_forum:
        forum.general(chat)
    actor = world.account(owner) if owner is not None else people[0] if people else None
    for account in people:
        if account.id not in chat.members:
            _enter(world, chat, account, actor or account)
    world.touch(chat)
    return chat_view(chat)


def _enter(world: World, chat: Chat, account: Account, actor: Account) -> None:
    """A founding member: no service message; a bot hears of itself."""
    if account.is_bot:
        set_status(world, chat, account, actor, "member")
    else:
        chat.members[account.id] = Member(account)


def patch_chat(ask: Ask) -> JSON:
    """PATCH /sandbox/chats/{ref}."""
    chat, world = ask.world.chat(ask.path[0]), ask.world
    body = ask.only("title", "username", "is_forum", "permissions", "deleted", "by")
    if chat.private:
        raise ControlError("a private chat has nothing to change; change the person or the bot")
    actor = actor_of(ask, chat)
    if "title" in body:
        chat.title = body["title"]
        service(world, chat, actor, {"new_chat_title": chat.title})
    if "username" in body:
        chat.username = body["username"]
        world.name(chat.username, chat.id)
    if "is_forum" in body:
        if chat.type == "group" and body["is_forum"]:
            chat = migrate(world, chat, actor)
        chat.is_forum = bool(body["is_forum"])
        if chat.is_forum:
            forum.general(chat)
    chat.permissions |= body.get("permissions", {})
    chat.deleted = bool(body.get("deleted", chat.deleted))
    chat.changed()
    world.touch(chat)
    return chat_view(chat)


def chats(ask: Ask) -> JSON:
    """GET /sandbox/chats."""
    found = [*ask.world.private.values(), *ask.world.groups.values()]
    return {"chats": [chat_view(chat) for chat in found]}


def chat_of(ask: Ask) -> JSON:
    """GET /sandbox/chats/{ref}."""
    return chat_view(ask.world.chat(ask.path[0]))


def add_member(ask: Ask) -> JSON:
    """POST /sandbox/chats/{ref}/members."""
    chat = ask.world.chat(ask.path[0])
    account = ask.world.account(ask.only("member", "by").get("member"))
    by = ask.body.get("by")
    actor = ask.world.account(by) if by is not None else actor_of(ask, chat) if account.is_bot else account
    join(ask.world, chat, account, actor)
    return chat_view(chat)


def patch_member(ask: Ask) -> JSON:
    """PATCH /sandbox/chats/{ref}/members/{id}."""
    chat = ask.world.chat(ask.path[0])
    body = ask.only("status", "rights", "custom_title", "is_anonymous", "by")
    account = ask.world.account(int(ask.path[1]))
    status = body.get("status", "administrator")
    if status not in {"administrator", "member", "restricted", "creator"}:
        raise ControlError("status must be administrator, member, restricted or creator")
    rights = dict(body["rights"]) if body.get("rights") is not None else None
    member = set_status(
        ask.world, chat, account, actor_of(ask, chat), status, rights=rights, title=body.get("custom_title")
    )
    if body.get("is_anonymous"):
        member.rights["is_anonymous"] = True
    return chat_view(chat)


def remove_member(ask: Ask) -> JSON:
    """DELETE /sandbox/chats/{ref}/members/{id}."""
    chat = ask.world.chat(ask.path[0])
    account = ask.world.account(int(ask.path[1]))
    by = ask.number("by")
    actor = ask.world.account(by) if by is not None else account
    if account.is_bot and by is None:
        actor = actor_of(ask, chat)
    leave(ask.world, chat, account, actor, ask.flag("kicked"))
    return chat_view(chat)


def migrate_chat(ask: Ask) -> JSON:
    """POST /sandbox/chats/{ref}/migrate."""
    chat = ask.world.chat(ask.path[0])
    ask.only("by")
    if chat.type != "group" or chat.migrated_to is not None:
        raise ControlError("only a basic group can be upgraded, once", 409)
    return chat_view(migrate(ask.world, chat, actor_of(ask, chat)))


def block_bot(ask: Ask) -> JSON:
    """POST /sandbox/chats/{ref}/block."""
    block(ask.world, ask.world.chat(ask.path[0], create=True), blocked=True)
    return ask.revised()


def unblock_bot(ask: Ask) -> JSON:
    """POST /sandbox/chats/{ref}/unblock."""
    block(ask.world, ask.world.chat(ask.path[0], create=True), blocked=False)
    return ask.revised()


ROUTES: list[tuple[str, str, Any]] = [
    ("POST", "chats", add_chat),
    ("GET", "chats", chats),
    ("GET", "chats/*", chat_of),
    ("PATCH", "chats/*", patch_chat),
    ("POST", "chats/*/members", add_member),
    ("PATCH", "chats/*/members/*", patch_member),
    ("DELETE", "chats/*/members/*", remove_member),
    ("POST", "chats/*/migrate", migrate_chat),
    ("POST", "chats/*/block", block_bot),
    ("POST", "chats/*/unblock", unblock_bot),
]
