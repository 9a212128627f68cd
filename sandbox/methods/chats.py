"""getChat, getChatMember, getChatAdministrators, getChatMemberCount, leaveChat, setChatTitle and the like."""

from typing import Any

from sandbox.calls import JSON, Call
from sandbox.chats import PERMISSIONS, Member
from sandbox.errors import bad_request
from sandbox.membership import leave
from sandbox.posting import service


def get_chat(call: Call) -> JSON:
    """GetChat: `ChatFullInfo`."""
    chat = call.chat()
    if not chat.private:
        chat = call.open_chat()
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"),
        False,
    )
    body: JSON = {
        **chat.json(),
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": gifts,
    }
    if not chat.private:
        body["permissions"] = {name: chat.allows(name) for name in PERMISSIONS}
    if chat.username:
        body["active_usernames"] = [chat.username]
    pinned = chat.messages.get(chat.pinned[-1]) if chat.pinned else None
    if pinned is not None:
        body["pinned_message"] = pinned.json(call.bot.id, nested=True)
    return body


def get_chat_member(call: Call) -> JSON:
    """GetChatMember."""
    chat = call.open_chat()
    account = call.user()
    if chat.private:
        return Member(account).json()
    return (chat.members.get(account.id) or Member(account, "left")).json()


def get_chat_administrators(call: Call) -> list[JSON]:
    """GetChatAdministrators: without other bots."""
    chat = call.open_chat()
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    admins = [m for m in chat.members.values() if m.status in {"creator", "administrator"}]
    return [m.json() for m in admins if not m.account.is_bot or m.account is call.bot.account]


def get_chat_member_count(call: Call) -> int:
    """GetChatMemberCount."""
    chat = call.open_chat()
    return 2 if chat.private else sum(member.present for member in chat.members.values())


def leave_chat(call: Call) -> bool:
    """LeaveChat."""
    chat = call.open_chat()
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    leave(call.world, chat, call.bot.account, call.bot.account, kicked=False)
    return True


def set_chat_title(call: Call) -> bool:
    """SetChatTitle: can_change_info."""
    chat = call.open_chat()
    if chat.private:
        raise bad_request("can't change private chat title")
    call.require(chat, "can_change_info", "not enough rights to change chat title")
    chat.title = call.text("title")
    chat.changed()
    service(call.world, chat, call.bot.account, {"new_chat_title": chat.title})
    call.world.touch(chat)
    return True


def get_user_profile_photos(call: Call) -> JSON:
    """GetUserProfilePhotos: nobody has any."""
    call.user()
    return {"total_count": 0, "photos": []}


def empty_list(_: Call) -> list[Any]:
    """Methods whose answer is an empty list here: getForumTopicIconStickers."""
    return []


METHODS = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
    "setChatTitle": set_chat_title,
    "getUserProfilePhotos": get_user_profile_photos,
    "getForumTopicIconStickers": empty_list,
}
