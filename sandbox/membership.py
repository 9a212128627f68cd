"""Who is in a group: joining, leaving, rights, blocking, migration, with the updates bots get of it."""

from dataclasses import replace
from typing import Any

from sandbox.chats import RIGHTS, Chat, Member
from sandbox.encoding import encode
from sandbox.people import Account
from sandbox.posting import service
from sandbox.world import FIRST_SUPERGROUP, World

JSON = dict[str, Any]
ALL_RIGHTS = {right: right != "is_anonymous" for right in RIGHTS}


def _tell(world: World, chat: Chat, actor: Account, old: JSON, new: JSON) -> None:
    """my_chat_member to the bot meant, chat_member to the administrators among the other bots."""
    subject: int = new["user"]["id"]
    body = encode(
        {
            "chat": chat.json(),
            "from": actor.json(),
            "date": world.now(),
            "old_chat_member": old,
            "new_chat_member": new,
        }
    )
    now = world.clock.now()
    if subject in world.bots:
        world.bots[subject].queue.put("my_chat_member", ("my_chat_member", chat.id), now, body)
    for bot in chat.bots.values():
        member = chat.members.get(bot.id)
        if bot.id != subject and member is not None and member.status == "administrator":
            bot.queue.put("chat_member", ("user", subject), now, body)


def set_status(
    world: World,
    chat: Chat,
    account: Account,
    actor: Account,
    status: str,
    *,
    rights: dict[str, bool] | None = None,
    title: str | None = None,
) -> Member:
    """Give somebody a status and rights in a group, and tell the bots."""
    before = chat.members.get(account.id) or Member(account, "left")
    given: dict[str, bool] = dict(rights) if rights is not None else {}
    if status == "administrator":
        given = {**ALL_RIGHTS} if rights is None else {"can_manage_chat": True, **rights}
    member = Member(account, status, given, title)
    chat.members[account.id] = member
    if account.id in world.bots and member.present:
        chat.bots[account.id] = world.bots[account.id]
    _tell(world, chat, actor, before.json(), member.json())
    if not member.present:
        chat.bots.pop(account.id, None)
    world.touch(chat)
    return member


def join(world: World, chat: Chat, account: Account, actor: Account) -> None:
    """Add somebody to a group, with the service message."""
    present = chat.members.get(account.id)
    if present is not None and present.present:
        return
    set_status(world, chat, account, actor, "member")
    service(world, chat, actor, {"new_chat_members": [account.json()]})


def leave(world: World, chat: Chat, account: Account, actor: Account, kicked: bool) -> None:
    """Take somebody out of a group; a removed bot gets no service message, only my_chat_member."""
    set_status(world, chat, account, actor, "kicked" if kicked else "left")
    service(world, chat, actor, {"left_chat_member": account.json()})


def block(world: World, chat: Chat, blocked: bool) -> None:
    """The person of a private chat blocks or unblocks the bot."""
    if chat.blocked == blocked or chat.bot is None or chat.person is None:
        return
    chat.blocked = blocked
    bot = Member(chat.bot.account)
    gone = Member(chat.bot.account, "kicked")
    old, new = (bot, gone) if blocked else (gone, bot)
    _tell(world, chat, chat.person, old.json(), new.json())
    world.touch(chat)


def migrate(world: World, old: Chat, actor: Account) -> Chat:
    """Upgrade a basic group: a new chat with new message ids, and a service message in each."""
    new_id = world.free_id(FIRST_SUPERGROUP, world.groups, -1)
    new = Chat(new_id, "supergroup", old.title, permissions=dict(old.permissions), migrated_from=old.id)
    new.members = {id_: replace(member) for id_, member in old.members.items()}
    new.bots = dict(old.bots)
    world.add_group(new)
    service(world, old, actor, {"migrate_to_chat_id": new_id})
    old.migrated_to = new_id
    world.touch(old)
    service(world, new, actor, {"migrate_from_chat_id": old.id})
    world.touch(new)
    return new
