"""The Bot API methods, a module per family; `METHODS` finds one by its name in lower case."""

from collections.abc import Callable
from typing import Any

from sandbox.calls import Call
from sandbox.methods import (
    answers,
    chats,
    copying,
    editing,
    files,
    media,
    messages,
    moderation,
    profile,
    topics,
    updates,
)

Method = Callable[[Call], Any]
NAMES: dict[str, Method] = {
    **answers.METHODS,
    **chats.METHODS,
    **copying.METHODS,
    **editing.METHODS,
    **files.METHODS,
    **media.METHODS,
    **messages.METHODS,
    **moderation.METHODS,
    **profile.METHODS,
    **topics.METHODS,
    **updates.METHODS,
}
METHODS: dict[str, tuple[str, Method]] = {name.lower(): (name, method) for name, method in NAMES.items()}
