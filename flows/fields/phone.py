"""A telephone number: typed, or the person's own contact card (law.md F11: E.164)."""

import re
from dataclasses import dataclass
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, SharedContact, Shown, Value
from flows.fields.writing import bare
from flows.moment import Moment

_HOME = ("ES", "IT")
_FEWEST_DIGITS = 6  # with fewer it was not meant as a telephone number
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Phone:
    """One telephone number. Value: {"phone": "+34612345678"}.

    Without a country code it is read as of the company's country, then as Spanish or Italian.
    """

    name: ClassVar[str] = "phone"
    codes: ClassVar[tuple[str, ...]] = ("not_a_phone", "bad_phone", "not_yours")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a shared contact card or a typed number."""
        del so_far
        if answer.contact:
            return read_card(answer.contact, moment)
        return read_phone(answer.text, moment) or Rejected("not_a_phone")

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed, or shared with Telegram's own button."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The number in groups, with its country code."""
        return show_phone(str(value.get("phone", ""))) if isinstance(value, dict) else str(value)


def read_card(card: SharedContact, moment: Moment) -> dict[str, str] | Rejected:
    """The number of a contact card, which must be the sender's own (`Contact.user_id`)."""
    if not card.own:
        return Rejected("not_yours")
    number = card.phone if card.phone.startswith("+") else f"+{card.phone}"
    return read_phone(number, moment) or Rejected("bad_phone")


def read_phone(typed: str, moment: Moment) -> dict[str, str] | Rejected | None:
    """The telephone number in a message; None where there are too few digits for one."""
    line = bare(typed)[:_LONGEST]
    if sum(c.isdigit() for c in line) < _FEWEST_DIGITS:
        return None
    home = moment.company.jurisdiction.country
    for region in dict.fromkeys((home, *_HOME)):
        number = _first_valid(line, region)
        if number:
            return {"phone": number}
    return Rejected("bad_phone")


def show_phone(number: str) -> str:
    """ "+34 612 34 56 78" of "+34612345678"."""
    import phonenumbers  # noqa: PLC0415 - slow to import

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _first_valid(line: str, region: str) -> str | None:
    """The first number in the line that may be in use, dialled from `region`, as E.164."""
    import phonenumbers  # noqa: PLC0415 - slow to import

    match = next(iter(phonenumbers.PhoneNumberMatcher(line, region)), None)
    number = match.number if match else None
    if number is None and not any(c.isalpha() for c in line):  # written digit by digit, or with odd signs
        try:
            number = phonenumbers.parse(re.sub(r"[^+0-9]", "", line), region)
        except phonenumbers.NumberParseException:
            return None
    if number is None or not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
