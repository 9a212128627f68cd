"""getMe, the bot's name, descriptions and commands per scope and language, menu button, logOut and close."""

import functools
import json
import re
from collections.abc import Callable
from typing import Any

from sandbox.calls import JSON, Call
from sandbox.chats import Chat
from sandbox.errors import bad_request
from sandbox.people import Bot

LIMITS = {"name": 64, "description": 512, "short_description": 120}
COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def get_me(call: Call) -> JSON:
    """GetMe."""
    bot = call.bot
    return bot.account.json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": not bot.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": bot.topics,
        "allows_users_to_create_topics": bot.topics,
    }


def _language(call: Call) -> str:
    language = call.text("language_code").lower()
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    return language


def set_text(call: Call, field: str) -> bool:
    """SetMyName, setMyDescription, setMyShortDescription; an empty text removes it."""
    text = call.text(field).strip()
    if len(text) > LIMITS[field]:
        what = {"name": "bot name"}.get(field, f"bot {field.replace('_', ' ')}")
        raise bad_request(f"{what} is too long")
    key = (field, _language(call))
    if text:
        call.bot.profile[key] = text
    else:
        call.bot.profile.pop(key, None)
    call.bot.revision = call.world.feed.note("bot", call.bot)
    return True


def profile_text(bot: Bot, field: str, language: str) -> str:
    """The text in a language, else the one without language, else (for a name) the account's."""
    found = bot.profile.get((field, language)) or bot.profile.get((field, ""))
    return found or (bot.account.first_name if field == "name" else "")


def get_text(call: Call, field: str) -> JSON:
    """GetMyName, getMyDescription, getMyShortDescription."""
    return {field: profile_text(call.bot, field, _language(call))}


def _scope(call: Call) -> str:
    scope = call.value("scope") or {"type": "default"}
    kind = str(scope.get("type", "default"))
    if kind in {"chat", "chat_administrators", "chat_member"}:
        chat = Call(call.world, call.bot, scope).chat()
        member = f"/{scope.get('user_id')}" if kind == "chat_member" else ""
        return f"{kind}/{chat.id}{member}"
    if kind not in {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}:
        raise bad_request("unsupported BotCommandScope type")
    return kind


def set_my_commands(call: Call) -> bool:
    """SetMyCommands: at most 100, names of `a-z0-9_`."""
    commands = call.value("commands")
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    kept = []
    for command in commands:
        name = str(command.get("command", "")).removeprefix("/").lower()
        if not COMMAND.fullmatch(name):
            raise bad_request("BOT_COMMAND_INVALID")
        description = str(command.get("description", "")).strip()
        if not 1 <= len(description) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        kept.append({"command": name, "description": description})
    call.bot.commands[_scope(call), _language(call)] = kept
    call.bot.revision = call.world.feed.note("bot", call.bot)
    return True


def get_my_commands(call: Call) -> list[dict[str, str]]:
    """GetMyCommands: of exactly this scope and language."""
    return call.bot.commands.get((_scope(call), _language(call)), [])


def delete_my_commands(call: Call) -> bool:
    """DeleteMyCommands."""
    call.bot.commands.pop((_scope(call), _language(call)), None)
    call.bot.revision = call.world.feed.note("bot", call.bot)
    return True


def scopes(chat: Chat, person: int) -> list[str]:
    """Scopes in the order in which a client looks for commands (Bot API, "Determining list of commands")."""
    if chat.private:
        return [f"chat/{chat.id}", "all_private_chats", "default"]
    member = chat.members.get(person)
    admin = member is not None and member.status in {"creator", "administrator"}
    found = [f"chat_member/{chat.id}/{person}"]
    found += [f"chat_administrators/{chat.id}"] if admin else []
    found += [f"chat/{chat.id}"]
    found += ["all_chat_administrators"] if admin else []
    return [*found, "all_group_chats", "default"]


def menu_button(call: Call) -> JSON:
    """GetChatMenuButton."""
    return json.loads(call.bot.profile.get(("menu", ""), '{"type":"commands"}'))  # type: ignore[no-any-return]


def set_menu_button(call: Call) -> bool:
    """SetChatMenuButton (one for all chats here)."""
    call.bot.profile["menu", ""] = json.dumps(call.value("menu_button") or {"type": "commands"})
    return True


def rights(call: Call) -> JSON:
    """GetMyDefaultAdministratorRights."""
    return json.loads(call.bot.profile.get(("rights", ""), "{}"))  # type: ignore[no-any-return]


def set_rights(call: Call) -> bool:
    """SetMyDefaultAdministratorRights."""
    call.bot.profile["rights", ""] = json.dumps(call.value("rights") or {})
    return True


def log_out(call: Call) -> bool:
    """LogOut: from here on every call answers 400."""
    call.bot.logged_out = True
    return True


def close(_: Call) -> bool:
    """Close."""
    return True


METHODS: dict[str, Callable[[Call], Any]] = {
    "getMe": get_me,
    "setMyName": functools.partial(set_text, field="name"),
    "setMyDescription": functools.partial(set_text, field="description"),
    "setMyShortDescription": functools.partial(set_text, field="short_description"),
    "getMyName": functools.partial(get_text, field="name"),
    "getMyDescription": functools.partial(get_text, field="description"),
    "getMyShortDescription": functools.partial(get_text, field="short_description"),
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "getChatMenuButton": menu_button,
    "setChatMenuButton": set_menu_button,
    "getMyDefaultAdministratorRights": rights,
    "setMyDefaultAdministratorRights": set_rights,
    "logOut": log_out,
    "close": close,
}
