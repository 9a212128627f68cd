"""A second way to reach the person: e-mail, telephone or both (law.md F11)."""

from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.email_address import doubt_options, read_email, settled_doubt
from flows.fields.phone import read_card, read_phone, show_phone
from flows.fields.writing import bare
from flows.moment import Moment
from flows.text import lines


@dataclass(frozen=True, slots=True)
class Contact:
    """An e-mail address, a telephone number or both. Value: {"email": …}, {"phone": …} or the two.

    As `Email` and `Phone`. Beside a good address, digits that make no telephone number are let pass.
    """

    name: ClassVar[str] = "contact"
    codes: ClassVar[tuple[str, ...]] = (
        "not_a_contact",
        "bad_email",
        "bad_phone",
        "did_you_mean",
        "not_yours",
        "too_many",
    )

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a contact card, the answer to a suggestion, or a typed address or number."""
        if answer.contact:
            return read_card(answer.contact, moment)
        settled = settled_doubt(answer, so_far)
        if settled is not None:
            return settled
        no_address = " ".join(word for word in bare(answer.text).split() if "@" not in word)
        phone = read_phone(no_address, moment)
        besides = phone if isinstance(phone, dict) else {}
        return read_email(answer.text, besides) or phone or Rejected("not_a_contact", kept={})

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """The suggestion and what was typed, while that is the question."""
        del moment
        return doubt_options(so_far)

    def show(self, value: Value) -> Shown:
        """The address and the number."""
        if not isinstance(value, dict):
            return str(value)
        phone = show_phone(str(value["phone"])) if "phone" in value else ""
        return lines(filter(None, (str(value.get("email", "")), phone)), ", ")
