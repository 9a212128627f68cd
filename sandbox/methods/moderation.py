"""banChatMember, unbanChatMember, restrictChatMember, promoteChatMember, setChatPermissions, invite links."""

from sandbox.calls import JSON, Call
from sandbox.chats import PERMISSIONS, RIGHTS, Chat
from sandbox.errors import bad_request
from sandbox.membership import leave, set_status
from sandbox.people import Account


def _group(call: Call, right: str, otherwise: str) -> Chat:
    chat = call.open_chat()
    if chat.private:
        raise bad_request("method is available for supergroup and channel chats only")
    call.require(chat, right, otherwise)
    return chat


def _target(call: Call, chat: Chat) -> Account:
    account = call.user()
    member = chat.members.get(account.id)
    if member is not None and member.status == "creator":
        raise bad_request("can't remove chat owner")
    if member is not None and member.status == "administrator" and account is not call.bot.account:
        raise bad_request("user is an administrator of the chat")
    return account


def ban(call: Call) -> bool:
    """BanChatMember."""
    chat = _group(call, "can_restrict_members", "not enough rights to restrict/unrestrict chat member")
    account = _target(call, chat)
    leave(call.world, chat, account, call.bot.account, kicked=True)
    return True


def unban(call: Call) -> bool:
    """UnbanChatMember: a member who is there is removed, unless only_if_banned."""
    chat = _group(call, "can_restrict_members", "not enough rights to restrict/unrestrict chat member")
    account = _target(call, chat)
    member = chat.members.get(account.id)
    if member is not None and (member.status == "kicked" or not call.flag("only_if_banned")):
        set_status(call.world, chat, account, call.bot.account, "left")
    return True


def _permissions(call: Call) -> dict[str, bool]:
    given: JSON = call.value("permissions") or {}
    return {name: bool(given.get(name)) for name in PERMISSIONS}


def restrict(call: Call) -> bool:
    """RestrictChatMember."""
    chat = _group(call, "can_restrict_members", "not enough rights to restrict/unrestrict chat member")
    rights = _permissions(call)
    status = "member" if all(rights.values()) else "restricted"
    set_status(call.world, chat, _target(call, chat), call.bot.account, status, rights=rights)
    return True


def promote(call: Call) -> bool:
    """PromoteChatMember: no right at all makes an ordinary member again."""
    chat = _group(call, "can_promote_members", "not enough rights")
    rights = {right: call.flag(right) for right in RIGHTS}
    status = "administrator" if any(rights.values()) else "member"
    set_status(call.world, chat, call.user(), call.bot.account, status, rights=rights)
    return True


def set_permissions(call: Call) -> bool:
    """SetChatPermissions."""
    chat = _group(call, "can_restrict_members", "not enough rights to change chat permissions")
    chat.permissions = _permissions(call)
    call.world.touch(chat)
    return True


def export_link(call: Call) -> str:
    """ExportChatInviteLink (nobody can follow it here)."""
    chat = _group(call, "can_invite_users", "not enough rights to manage chat invite link")
    return f"https://t.me/+sandbox{abs(chat.id):x}"


def create_link(call: Call) -> JSON:
    """CreateChatInviteLink."""
    body: JSON = {
        "invite_link": export_link(call),
        "creator": call.bot.account.json(),
        "creates_join_request": call.flag("creates_join_request"),
        "is_primary": False,
        "is_revoked": False,
    }
    return body | ({"name": call.text("name")} if call.text("name") else {})


METHODS = {
    "banChatMember": ban,
    "unbanChatMember": unban,
    "restrictChatMember": restrict,
    "promoteChatMember": promote,
    "setChatPermissions": set_permissions,
    "exportChatInviteLink": export_link,
    "createChatInviteLink": create_link,
}
