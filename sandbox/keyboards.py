"""Reply markup: inline keyboards and reply keyboards, checked as the server checks them."""

import json
from typing import Any

from sandbox.chats import Chat
from sandbox.errors import bad_request

JSON = dict[str, Any]
ACTIONS = (
    "callback_data", "url", "web_app", "login_url", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text", "callback_game",
    "pay",
)  # fmt: skip
PRIVATE_ONLY = {
    "request_contact": "phone number can be requested in private chats only",
    "request_location": "location can be requested in private chats only",
    "request_users": "users can be requested in private chats only",
    "request_chat": "chats can be requested in private chats only",
    "request_poll": "polls can be requested in private chats only",
    "web_app": "web App buttons can be used in private chats only",
}
MOST_BUTTONS = 100


def parse(markup: Any, chat: Chat) -> tuple[JSON | None, JSON | None]:
    """The inline keyboard and the reply keyboard (or remove, or force_reply) of a message; one of them."""
    if isinstance(markup, str):
        try:
            markup = json.loads(markup) if markup else None
        except ValueError:
            raise bad_request("can't parse reply keyboard markup JSON object") from None
    if markup is None:
        return None, None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup, chat), None
    if "keyboard" in markup:
        return None, _reply(markup, chat)
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return None, markup
    return None, None


def _inline(markup: JSON, chat: Chat) -> JSON | None:
    rows = [[_button(button, chat) for button in row] for row in markup["inline_keyboard"]]
    rows = [row for row in rows if row]
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": rows} if rows else None


def _button(button: Any, chat: Chat) -> JSON:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: expected an Object")
    if not str(button.get("text", "")).strip():
        raise bad_request("can't parse inline keyboard button: Inline keyboard button text must be non-empty")
    actions = [action for action in ACTIONS if action in button]
    if not actions:
        why = "Text buttons are unallowed in the inline keyboard"
        raise bad_request(f"can't parse inline keyboard button: {why}")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode("utf-8", "replace")) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if len(actions) > 1 or ("web_app" in button and not chat.private):
        raise bad_request("BUTTON_TYPE_INVALID")
    if "url" in button and not _address(str(button["url"])):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    return button


def _address(url: str) -> bool:
    host = url.split("://", 1)[-1].split("/", 1)[0]
    return " " not in url and (
        "." in host or url.startswith(("tg://", "http://localhost", "mailto:", "tel:"))
    )


def _reply(markup: JSON, chat: Chat) -> JSON:
    rows = []
    for row in markup["keyboard"]:
        buttons = [{"text": button} if isinstance(button, str) else button for button in row]
        for button in buttons:
            if not str(button.get("text", "")).strip():
                raise bad_request("can't parse keyboard button: Keyboard button text must be non-empty")
            for field, why in PRIVATE_ONLY.items():
                if button.get(field) and not chat.private:
                    raise bad_request(why)
        if buttons:
            rows.append(buttons)
    if not rows:
        raise bad_request("reply keyboard must be non-empty")
    return {**markup, "keyboard": rows}


def show(chat: Chat, keyboard: JSON | None, message_id: int, person: int | None) -> bool:
    """Put a reply keyboard before the people it is for (0 = everybody); whether anything changed."""
    if keyboard is None:
        return False
    key = person if person is not None and (chat.private or keyboard.get("selective")) else 0
    if keyboard.get("remove_keyboard"):
        chat.keyboards.pop(key, None)
        if key == 0:
            chat.keyboards.clear()
    else:
        chat.keyboards[key] = (keyboard, message_id)
    return True


def before(chat: Chat, person: int) -> JSON | None:
    """The reply keyboard a person has before them now."""
    found = chat.keyboards.get(person) or chat.keyboards.get(0)
    return found[0] if found is not None else None
