"""The checks of single values of the company file; each returns the value tidied or raises `unfit`."""

import re
from collections.abc import Sequence
from datetime import date, time
from typing import TypeVar
from urllib.parse import urlsplit

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from holidays.countries.italy import Italy
from holidays.countries.spain import Spain
from phonenumbers import PhoneNumberFormat, PhoneNumberType
from pydantic_core import PydanticCustomError
from stdnum.es import nif
from stdnum.exceptions import ValidationError as NotANumber
from stdnum.it import iva

from bot.validation import one_of, unfit
from cases.company import Opening
from cases.quiet import FRAMES, outside

ZONES = {"ES": ("Europe/Madrid", "Atlantic/Canary", "Africa/Ceuta"), "IT": ("Europe/Rome",)}
_T = TypeVar("_T")

COUNTRIES = tuple(ZONES)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

_CALENDARS: dict[str, type[Spain] | type[Italy]] = {"ES": Spain, "IT": Italy}
_DEAR = {PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST}
_INTERVAL = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")


def tax_number(value: str, country: str) -> str:
    """A Spanish NIF (of companies, CIF) or an Italian partita IVA, with its check digit right."""
    number, words = {
        "ES": (nif, "a Spanish NIF with its check digit right, such as B12345674"),
        "IT": (iva, "a partita IVA of 11 digits with its check digit right, such as 12345670017"),
    }[country]
    try:
        return str(number.validate(value))
    except NotANumber:
        raise unfit(words) from None


def zone(value: str, country: str) -> str:
    """An IANA zone of the country."""
    if value not in ZONES[country]:
        raise one_of(ZONES[country])
    return value


def default_zone(country: str, region: str) -> str:
    """The country's first zone, and the Canary Islands' own."""
    return "Atlantic/Canary" if (country, region) == ("ES", "CN") else ZONES[country][0]


def region(value: str, country: str) -> str:
    """The code of an autonomous community or an Italian province; its name is accepted too."""
    calendar = _CALENDARS[country]
    named = {name.lower(): code for name, code in calendar.subdivisions_aliases.items()}
    code = value.removeprefix(f"{country}-")
    code = named.get(code.lower(), code.upper())
    codes = [known for known in calendar.subdivisions if len(known) == 2]
    if code not in codes:
        raise unfit(", ".join(codes), [*codes, *calendar.subdivisions_aliases])
    return code


def phone(value: str, country: str | None) -> str:
    """A number in its international form; not at a premium rate, forbidden for complaints (CCC 211-4)."""
    words = "a telephone number, such as +34 972 00 00 00"
    try:
        number = phonenumbers.parse(value, country)
    except phonenumbers.NumberParseException:
        raise unfit(words) from None
    if not phonenumbers.is_valid_number(number):
        raise unfit(words)
    if phonenumbers.number_type(number) in _DEAR:
        raise unfit("a telephone number at the ordinary price; complaints may not cost more than a call")
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)


def email(value: str) -> str:
    """An e-mail address; nobody is asked whether it exists."""
    try:
        return validate_email(value, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise unfit(f"an e-mail address ({str(error).rstrip('.')})") from None


def website(value: str) -> str:
    """A web address."""
    words = "a web address that begins with https:// or http://"
    try:
        parts = urlsplit(value)
    except ValueError:
        raise unfit(words) from None
    if parts.scheme not in {"http", "https"} or "." not in (parts.hostname or "") or " " in value:
        raise unfit(words)
    return value


def interval(value: str) -> tuple[time, time]:
    """Opening and closing of "09:30-13:30"; 24:00 as 00:00, which closes at midnight."""
    words = "opening and closing on one day, such as 09:30-13:30 (past midnight: to 24:00, then from 00:00)"
    match = _INTERVAL.fullmatch(value.strip())
    if match is None:
        raise unfit(words)
    h1, m1, h2, m2 = (int(part) for part in match.groups())
    if h1 > 23 or m1 > 59 or m2 > 59 or (h2, m2) > (24, 0) or (h1, m1) >= (h2, m2):
        raise unfit(words)
    return time(h1, m1), time(h2 % 24, m2)


def messaging_hours(days: Sequence[Sequence[tuple[time, time]]], country: str) -> None:
    """Intervals for each weekday, all within the frame of the country (`cases.quiet`)."""
    own = [Opening(day, *interval) for day, intervals in enumerate(days) for interval in intervals]
    if any(outside(opening, FRAMES[country]) for opening in own):
        raise out_of_frame(country)


def out_of_frame(country: str) -> PydanticCustomError:
    """The error of hours outside the frame of the country."""
    spans = ", ".join(
        f"{_DAYS[each.weekday]} {each.opens:%H:%M}-{each.closes:%H:%M}" for each in FRAMES[country]
    )
    return unfit(f"hours within those in which a company may write: {spans}; never on Sundays")


def local_holiday(value: str) -> str:
    """ "10-29" for every year, "2026-06-08" for one."""
    whole = f"2024-{value}" if re.fullmatch(r"\d\d-\d\d", value) else value
    if not (re.fullmatch(r"\d{4}-\d\d-\d\d", whole) and _is_date(whole)):
        raise unfit('"MM-DD" for every year or "YYYY-MM-DD" for one')
    return value


def _is_date(iso: str) -> bool:
    try:
        date.fromisoformat(iso)
    except ValueError:
        return False
    return True


def two_in_order(days: tuple[int, ...]) -> tuple[int, ...]:
    """The days of a first and a second reminder."""
    if len(days) != 2 or days[0] >= days[1]:
        raise unfit("two numbers of days, the first one smaller")
    return days


def distinct(values: Sequence[_T]) -> Sequence[_T]:
    """A list in which nothing stands twice."""
    if len(set(values)) < len(values):
        raise unfit("each item once")
    return values
