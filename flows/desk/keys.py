"""The desk's buttons: what is done, in which topic, with what; at most 64 bytes (Bot API callback_data)."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows import buttons
from flows.events import IDLE, Event
from flows.text import Text, text

_SIGN = "D"
_LIMIT = 64
_DIGITS = 18  # of a row's number: forged ones may be longer than a database counts


@dataclass(frozen=True, slots=True)
class Key:
    """A button: pressing it is giving the command `does` with `rest` after it.

    One with an `event` is the bot's own, for a customer: pressing it tells the bot so.
    """

    label: Text
    does: str = ""
    rest: str = ""
    event: Event | None = None

    def data(self, topic_id: int) -> str:
        """The button's data.

        Raises:
            ValueError: it does not fit.
        """
        if self.event is not None:
            return buttons.data(self.event, IDLE)
        packed = f"{_SIGN}.{self.does}.{topic_id}.{self.rest}"
        if len(packed.encode()) > _LIMIT:
            raise ValueError(f"button data over {_LIMIT} bytes: {packed!r}")
        return packed


def key(does: str, rest: str = "", label: Text | None = None) -> Key:
    """The button of a command, under its usual label."""
    return Key(label or text(f"desk.button.{does}"), does, rest)


def in_rows(keys: Sequence[Key], wide: int = 2) -> tuple[tuple[Key, ...], ...]:
    """Keys in rows, `wide` of them in each but the last, in their order."""
    return tuple(tuple(keys[n : n + wide]) for n in range(0, len(keys), wide))


def pressed(data: str) -> tuple[str, int, str] | None:
    """What a press is: command, topic's row, rest. None: it is none of the desk's."""
    match data.split(".", 3):
        case [sign, does, topic, rest] if sign == _SIGN and topic.isdecimal() and len(topic) <= _DIGITS:
            return does, int(topic), rest
    return None
