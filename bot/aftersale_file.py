"""The table `[aftersales]` of `company.toml`: which occasions there are, when, and how often at most.

A company may be stricter than the product, never looser: hours stay inside the frame of the country, and what
is promotional comes no more often, and no sooner after trouble, than by default (`law.md` (e) 3, 6, 8).
"""

from datetime import time
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator

from aftersales.leap import LeapBirthday
from aftersales.occasions import OCCASIONS
from bot import company_checks as check
from bot.company_table import DAYS, Table, whole, within
from bot.validation import one_of, unfit
from cases import company as profile
from cases.company import Opening
from cases.quiet import FRAMES, outside

_DEFAULTS = profile.AfterSale()
_TUNED = {name: occasion for name, occasion in OCCASIONS.items() if occasion.days is not None}
_LONGEST = 365


def _occasion(value: str) -> str:
    if value not in OCCASIONS:
        raise one_of(OCCASIONS)
    return value


def _tuned(value: dict[str, int]) -> dict[str, int]:
    for name, days in value.items():
        if name not in _TUNED:
            raise unfit(f"days of {', '.join(_TUNED)}", _TUNED)
        if not 0 <= days <= _LONGEST:
            raise unfit(f"0 to {_LONGEST} days for {name}")
    return value


def _weekday(value: str) -> str:
    if value not in DAYS:
        raise one_of(DAYS)
    return value


def _span(value: object) -> object:
    if not isinstance(value, str):
        raise unfit('hours on one day, such as "10:00-19:00"')
    return check.interval(value)


Number = Annotated[int, BeforeValidator(whole)]
Weekdays = Annotated[tuple[Annotated[str, AfterValidator(_weekday)], ...], AfterValidator(check.distinct)]


class AfterSale(Table):
    """Everything may be left out."""

    off: Annotated[tuple[Annotated[str, AfterValidator(_occasion)], ...], AfterValidator(check.distinct)] = ()
    days: Annotated[dict[str, Number], AfterValidator(_tuned)] = Field(default_factory=dict)
    weekdays: Annotated[Weekdays, Field(min_length=1)] = DAYS[:5]
    hours: Annotated[tuple[time, time], BeforeValidator(_span)] = _DEFAULTS.hours
    promotions_a_month: Annotated[Number, within(0, _DEFAULTS.a_month)] = _DEFAULTS.a_month
    promotion_days_apart: Annotated[Number, within(_DEFAULTS.days_apart, _LONGEST)] = _DEFAULTS.days_apart
    after_case_days: Annotated[Number, within(_DEFAULTS.after_case_days, _LONGEST)] = (
        _DEFAULTS.after_case_days
    )
    after_low_score_days: Annotated[Number, within(30, _LONGEST)] = _DEFAULTS.after_low_score_days
    birthday_any_day: Annotated[bool, Field(strict=True)] = False
    leap_birthday: Literal["02-28", "03-01"] = LeapBirthday.BEFORE.value
    promotions_in_service_chat: Annotated[bool, Field(strict=True)] = False

    @field_validator("weekdays")
    @classmethod
    def _on_open_days(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        country = info.context["country"] if info.context else None
        if country and not {DAYS.index(day) for day in value} <= {each.weekday for each in FRAMES[country]}:
            raise check.out_of_frame(country)
        return value

    @field_validator("hours")
    @classmethod
    def _within_the_frame(cls, value: tuple[time, time], info: ValidationInfo) -> tuple[time, time]:
        country = info.context["country"] if info.context else None
        weekdays = [DAYS.index(day) for day in info.data.get("weekdays", ())]
        if country and any(outside(Opening(day, *value), FRAMES[country]) for day in weekdays):
            raise check.out_of_frame(country)
        return value

    @field_validator("promotions_in_service_chat")
    @classmethod
    def _not_in_spain(cls, value: bool, info: ValidationInfo) -> bool:
        if value and (info.context or {}).get("country") == "ES":
            raise unfit("false in Spain, where advertising may not use customer service (LGDCU art. 21.2)")
        return value

    @property
    def profile(self) -> profile.AfterSale:
        """What the rest of the house knows of it."""
        return profile.AfterSale(
            off=frozenset(self.off),
            days=tuple(sorted(self.days.items())),
            hours=self.hours,
            weekdays=frozenset(DAYS.index(day) for day in self.weekdays),
            a_month=self.promotions_a_month,
            days_apart=self.promotion_days_apart,
            after_case_days=self.after_case_days,
            after_low_score_days=self.after_low_score_days,
            birthday_any_day=self.birthday_any_day,
            leap_birthday=self.leap_birthday,
            promotions_in_service_chat=self.promotions_in_service_chat,
        )
