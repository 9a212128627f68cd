"""The shape of `company.toml`: which keys there are, what each may hold, and what each is for.

Checks that depend on the country are told it by the validation's context, so that a mistake in one key
never hides one in another.
"""

import unicodedata
from datetime import date, time
from decimal import Decimal
from itertools import pairwise
from math import isfinite
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    StringConstraints,
    ValidationInfo,
    field_validator,
)

from bot import company_checks as check
from bot.aftersale_file import AfterSale
from bot.company_table import DAYS, Table, whole, within
from bot.reference_patterns import reference_pattern
from bot.survey_file import Survey
from bot.validation import one_of, unfit
from cases import company as profile
from cases.company import Sector, SizeClass
from cases.taxonomy import Language, Remedy

# The slots of a complaint that are asked only where the profile says so (`law.md` F30, F32, F34).
ASKS = ("national_id", "vat_number", "iban", "supply_point", "postal_address")
DEFAULTS = profile.Limits()


def _printable(value: str) -> str:
    if any(unicodedata.category(character) in {"Cc", "Cf", "Cs"} for character in value):
        raise unfit("a text on one line")
    return value


def _ask(value: str) -> str:
    if value not in ASKS:
        raise one_of(ASKS)
    return value


def _written_date(value: object) -> object:
    """TOML has dates of its own, and an administrator may leave out the quotes."""
    return value.isoformat() if type(value) is date else value


def _no_overlap(intervals: tuple[tuple[time, time], ...]) -> tuple[tuple[time, time], ...]:
    ordered = sorted(intervals)
    for (_, closes), (opens, _) in pairwise(ordered):
        if closes == time(0) or opens < closes:
            raise unfit("intervals that do not overlap")
    return tuple(ordered)


Line = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), AfterValidator(_printable)
]
Lines = Annotated[tuple[Line, ...], Field(max_length=200), AfterValidator(check.distinct)]
Email = Annotated[Line, AfterValidator(check.email)]
Interval = Annotated[str, AfterValidator(check.interval)]
Day = Annotated[tuple[Interval, ...], Field(max_length=4), AfterValidator(_no_overlap)]
Pattern = Annotated[Line, AfterValidator(reference_pattern)]
Holiday = Annotated[str, BeforeValidator(_written_date), AfterValidator(check.local_holiday)]


class Jurisdiction(Table):
    """Where the seat is; it chooses the law, the calendar and the bodies to appeal to."""

    country: Literal["ES", "IT"] = Field(description='"ES" or "IT"')
    region: str = ""
    town: Annotated[str, StringConstraints(strip_whitespace=True, max_length=80)] = ""

    @field_validator("region")
    @classmethod
    def _region(cls, value: str, info: ValidationInfo) -> str:
        country = info.data.get("country")
        return check.region(value.strip(), country) if country and value.strip() else ""


class Contact(Table):
    """How customers reach the company outside Telegram."""

    phone: Line | None = None
    email: Email = Field(description="the e-mail address for complaints")
    website: Annotated[Line, AfterValidator(check.website)] | None = None
    privacy_email: Email | None = None

    @field_validator("phone")
    @classmethod
    def _phone(cls, value: str | None, info: ValidationInfo) -> str | None:
        return check.phone(value, _country(info)) if value else None


class OpeningHours(Table):
    """A list of intervals for each day; a day left out is closed."""

    monday: Day = ()
    tuesday: Day = ()
    wednesday: Day = ()
    thursday: Day = ()
    friday: Day = ()
    saturday: Day = ()
    sunday: Day = ()


def _euros(value: object) -> object:
    """As it is written, not as the binary fraction nearest to it."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise unfit("an amount in euros, such as 300 or 149.90")
    return str(value)


def _payable(value: Decimal) -> Decimal:
    if not 0 <= value <= 999_999 or round(value, 2) != value:
        raise unfit("an amount in euros from 0 to 999999, with at most two decimals")
    return value


class Limits(Table):
    """What the company decides itself about the life of a case."""

    approval_amount: Annotated[Decimal, BeforeValidator(_euros), AfterValidator(_payable)] = (
        DEFAULTS.approval_amount
    )
    decision_reminders: Annotated[
        tuple[Annotated[int, BeforeValidator(whole), within(1, 29)], ...],
        AfterValidator(check.two_in_order),
    ] = DEFAULTS.decision_reminders
    silence_days: Annotated[int, BeforeValidator(whole), within(30, 365)] = DEFAULTS.silence_days
    dormant_months: Annotated[int, BeforeValidator(whole), within(12, 60)] = DEFAULTS.dormant_months
    objection_days: Annotated[int, BeforeValidator(whole), within(14, 90)] = DEFAULTS.objection_days
    reopen_months: Annotated[int, BeforeValidator(whole), within(1, 60)] = DEFAULTS.reopen_months


class CompanyFile(Table):
    """The whole file."""

    legal_name: Line = Field(description="the name in the commercial register")
    trade_name: Line | None = None
    tax_number: Line = Field(description="the NIF (CIF) or partita IVA")
    address: Line = Field(description="the post address for complaints, with postcode and town")
    jurisdiction: Jurisdiction = Field(description='country and region, such as "ES-CT", "ES" or "IT-MI"')
    zone: Line | None = None
    sector: Sector = Sector.GENERAL
    size_class: SizeClass = SizeClass.UNKNOWN
    languages: Annotated[tuple[Language, ...], Field(min_length=1), AfterValidator(check.distinct)] = tuple(
        Language
    )
    folio_prefix: str = "REC"
    contact: Contact = Field(description="a table [contact] with at least an e-mail address")
    opening_hours: OpeningHours = OpeningHours()
    messaging_hours: OpeningHours = OpeningHours()
    departments: Lines = ()
    products: Lines = ()
    remedies: Annotated[tuple[Remedy, ...], AfterValidator(check.distinct)] = ()
    arbitration_member: Annotated[bool, Field(strict=True)] = False
    dispute_bodies: Annotated[Lines, Field(max_length=10)] = ()
    reference_patterns: Annotated[tuple[Pattern, ...], Field(max_length=20)] = ()
    local_holidays: Annotated[tuple[Holiday, ...], Field(max_length=60), AfterValidator(check.distinct)] = ()
    asks: frozenset[Annotated[str, AfterValidator(_ask)]] = frozenset()
    limits: Limits = Limits()
    aftersales: AfterSale = AfterSale()
    survey: Survey = Survey()

    @field_validator("jurisdiction", mode="before")
    @classmethod
    def _short_form(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        country, _, region = value.strip().partition("-")
        return {"country": country, "region": region}

    @field_validator("tax_number")
    @classmethod
    def _tax_number(cls, value: str, info: ValidationInfo) -> str:
        country = _country(info)
        return check.tax_number(value, country) if country else value

    @field_validator("zone")
    @classmethod
    def _zone(cls, value: str | None, info: ValidationInfo) -> str | None:
        country = _country(info)
        return check.zone(value, country) if country and value else value

    @field_validator("messaging_hours")
    @classmethod
    def _within_the_frame(cls, value: OpeningHours, info: ValidationInfo) -> OpeningHours:
        if country := _country(info):
            check.messaging_hours([getattr(value, day) for day in DAYS], country)
        return value

    @field_validator("folio_prefix")
    @classmethod
    def _folio_prefix(cls, value: str) -> str:
        if not (value.isascii() and value.isalpha() and value.isupper() and 2 <= len(value) <= 6):
            raise unfit("2 to 6 capital letters A-Z")
        return value


def country_of(data: dict[str, Any]) -> str | None:
    """The country the file names, read before anything is checked; None if it is not one of ours."""
    place = data.get("jurisdiction")
    named = place.get("country") if isinstance(place, dict) else str(place).partition("-")[0].strip()
    return named if named in check.COUNTRIES else None


def _country(info: ValidationInfo) -> str | None:
    return info.context["country"] if info.context else None
