"""Chats and people as the control API shows them (docs/sandbox.md, sections 2 and 3)."""

from typing import Any

from sandbox.chats import Chat, Member
from sandbox.people import Account

JSON = dict[str, Any]


def person_view(account: Account) -> JSON:
    """A person."""
    body = {key: value for key, value in account.json().items() if key != "is_bot"}
    return body | {
        "is_premium": account.is_premium,
        "deactivated": account.deactivated,
        "revision": account.revision,
    }


def chat_view(chat: Chat) -> JSON:
    """A chat with its members and topics."""
    last = next(reversed(chat.messages), None)
    body: JSON = {
        "ref": chat.ref,
        "id": chat.id,
        "type": chat.type,
        "title": chat.bot.account.name if chat.bot is not None else chat.title,
        "is_forum": chat.is_forum,
        "members": _members(chat),
        "topics": [
            {
                "thread": topic.thread,
                "name": topic.name,
                "icon_color": topic.icon_color,
                "closed": topic.closed,
                "hidden": topic.hidden,
                "by": topic.by,
            }
            for topic in chat.topics.values()
        ],
        "pinned": list(chat.pinned),
        "blocked": chat.blocked,
        "permissions": chat.permissions,
        "migrated_to": chat.migrated_to,
        "migrated_from": chat.migrated_from,
        "deleted": chat.deleted,
        "last_message": last,
        "revision": chat.revision,
    }
    if chat.username:
        body["username"] = chat.username
    return body


def _members(chat: Chat) -> list[JSON]:
    if chat.bot is not None and chat.person is not None:
        return [_member(Member(chat.person)), _member(Member(chat.bot.account))]
    return [_member(member) for member in chat.members.values() if member.present]


def _member(member: Member) -> JSON:
    account = member.account
    body: JSON = {"id": account.id, "name": account.name, "status": member.status, "is_bot": account.is_bot}
    if member.rights:
        body["rights"] = member.rights
    if member.custom_title:
        body["custom_title"] = member.custom_title
    return body
