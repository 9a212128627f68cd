"""The person's own telephone, shown to be theirs: their own contact card, which Telegram vouches for."""

from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.phone import read_card, show_phone
from flows.moment import Moment


@dataclass(frozen=True, slots=True)
class OwnPhone:
    """A telephone number that is the sender's. Value: {"phone": "+34612345678"}.

    A number that is typed proves nothing; a card of somebody else is not taken (`Contact.user_id`).
    """

    name: ClassVar[str] = "own_phone"
    codes: ClassVar[tuple[str, ...]] = ("only_shared", "not_yours", "bad_phone")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a shared contact card."""
        del so_far
        return read_card(answer.contact, moment) if answer.contact else Rejected("only_shared")

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is shared with Telegram's own button."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The number in groups, with its country code."""
        return show_phone(str(value.get("phone", ""))) if isinstance(value, dict) else str(value)
