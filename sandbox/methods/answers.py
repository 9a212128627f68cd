"""answerCallbackQuery, setMessageReaction, pinChatMessage, unpinChatMessage, unpinAllChatMessages."""

from sandbox.calls import Call
from sandbox.chats import Chat
from sandbox.errors import bad_request
from sandbox.messages import Message
from sandbox.posting import pin, unpin

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
NO_PIN = "not enough rights to manage pinned messages in the chat"
EMOJI = frozenset(
    "👍👎🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓👻👀🎃🙈😇😨🤝🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾😡❤"
)


def answer_callback_query(call: Call) -> bool:
    """AnswerCallbackQuery: once, within the query's lifetime."""
    text = call.text("text")
    if len(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    callback = call.world.callbacks.get(call.text("callback_query_id"))
    if callback is None or callback.bot != call.bot.id or not callback.alive(call.world.clock.now()):
        raise bad_request(TOO_OLD)
    callback.answered = True
    callback.text = text or None
    callback.show_alert = call.flag("show_alert")
    callback.url = call.text("url") or None
    chat = call.world.chat(callback.chat)
    callback.revision = call.world.touch(chat, "callback", callback)
    return True


def _message(call: Call, what: str) -> tuple[Chat, Message]:
    chat = call.open_chat()
    message = chat.messages.get(call.number("message_id") or 0)
    if message is None or message.deleted:
        raise bad_request(f"message to {what} not found")
    return chat, message


def set_message_reaction(call: Call) -> bool:
    """SetMessageReaction: at most one of the known emoji."""
    chat, message = _message(call, "react")
    reaction = call.value("reaction") or []
    if len(reaction) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for item in reaction:
        emoji = str(item.get("emoji", "")).removesuffix("\ufe0f")
        if item.get("type") == "emoji" and emoji[:1] not in EMOJI:
            raise bad_request("REACTION_INVALID")
    message.reactions[call.bot.id] = reaction
    message.revision = call.world.touch(chat, "reacted", message)
    return True


def pin_chat_message(call: Call) -> bool:
    """PinChatMessage: can_pin_messages in groups."""
    chat, message = _message(call, "pin")
    call.require(chat, "can_pin_messages", NO_PIN)
    if message.is_service:
        raise bad_request("message to pin not found")
    if message.id not in chat.pinned:
        pin(call.world, message, call.bot.account)
    return True


def unpin_chat_message(call: Call) -> bool:
    """UnpinChatMessage: the newest pin if no message is named."""
    chat = call.open_chat()
    call.require(chat, "can_pin_messages", NO_PIN)
    id_ = call.number("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if id_ not in chat.pinned:
        raise bad_request("message to unpin not found")
    unpin(call.world, chat.messages[id_])
    return True


def unpin_all(call: Call) -> bool:
    """UnpinAllChatMessages, unpinAllForumTopicMessages."""
    chat = call.open_chat()
    call.require(chat, "can_pin_messages", NO_PIN)
    thread = call.number("message_thread_id")
    for id_ in list(chat.pinned):
        if thread is None or chat.messages[id_].thread == thread:
            unpin(call.world, chat.messages[id_])
    return True


METHODS = {
    "answerCallbackQuery": answer_callback_query,
    "setMessageReaction": set_message_reaction,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "unpinAllChatMessages": unpin_all,
    "unpinAllForumTopicMessages": unpin_all,
}
