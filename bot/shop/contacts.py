"""Telephone numbers and e-mail addresses of a million customers: the ordinary ones are known at a glance.

What a glance does not know goes the long way, to the libraries that know every country and every rule.
"""

import re

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from phonenumbers import PhoneNumberFormat

_AROUND = str.maketrans("", "", " .-/()\u00a0")
# Mobile numbers that are in use as a block; phonenumbers says so of every one of them.
_MOBILE = {
    "ES": re.compile(r"(?:\+34|0034)?(6\d{8})"),
    "IT": re.compile(r"(?:\+39|0039)?(3[2-9]\d{8})"),
}
_PREFIX = {"ES": "+34", "IT": "+39"}
_PLAIN_EMAIL = re.compile(
    r"[a-z0-9]+(?:[._+-][a-z0-9]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+(?:com|net|org|cat|es|it|eu)"
)
_LABEL = 63  # characters of a part of a domain, and one less than of what stands before the @


def phone(typed: str, country: str) -> str | None:
    """The number in E.164, read as dialled from the country; None where it may not be in use."""
    bare = typed.translate(_AROUND)
    mobile = _MOBILE.get(country)
    known = mobile.fullmatch(bare) if mobile and bare.isascii() else None
    return f"{_PREFIX[country]}{known[1]}" if known else _looked_up(typed, country)


def email(typed: str) -> str | None:
    """The address in its normal form; None for what is none. Nobody is asked whether it exists."""
    if len(typed) <= _LABEL and _PLAIN_EMAIL.fullmatch(typed):
        return typed
    try:
        return validate_email(typed, check_deliverability=False).normalized
    except EmailNotValidError:
        return None


def _looked_up(typed: str, country: str) -> str | None:
    dialled = f"+{typed[2:]}" if typed.startswith("00") else typed
    try:
        number = phonenumbers.parse(dialled, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)
