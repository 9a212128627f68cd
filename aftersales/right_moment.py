"""Whether a person may be written to now, besides their cases, and if not, why.

One table says which class of message looks at what (`law.md` (e), rules 3, 5, 8, 10; "I": of our own). Hours
are apart (`aftersales.hours`), because outside them a message waits, while most of these reasons let it go.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from aftersales.consent import Consent, Purpose, stands


class MessageClass(StrEnum):
    """What a message is by law, which decides what it needs."""

    SERVICE = "service"  # owed or asked for: a repair to be collected, a visit, a recall
    CARE = "care"  # service nobody asked for: has it arrived, how to use it, the guarantee ends
    MAINTENANCE = "maintenance"  # an inspection is due, without price or offer
    SURVEY = "survey"
    PROMOTIONAL = "promotional"
    BIRTHDAY = "birthday"  # a greeting promotes the company's image (LSSI annex f)


class Hindrance(StrEnum):
    """Why not now."""

    ERASED = "erased"
    UNREACHABLE = "unreachable"
    SUPPRESSED = "suppressed"
    NO_CONSENT = "no_consent"
    OPEN_CASE = "open_case"
    RECENT_CASE = "recent_case"
    LOW_SCORE = "low_score"
    MONTHLY_CAP = "monthly_cap"
    TOO_SOON = "too_soon"
    GREETED = "greeted"


@dataclass(frozen=True, slots=True)
class Caps:
    """How often, at most, and how long after something went wrong (`[aftersales]` of the company file)."""

    a_month: int = 2  # promotional
    days_apart: int = 7  # promotional
    after_case_days: int = 30
    after_low_score_days: int = 90  # I


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known of one person; moments aware. `touched`: what they were told besides cases, when."""

    consents: tuple[Consent, ...] = ()
    touched: tuple[tuple[MessageClass, datetime], ...] = ()
    open_case: bool = False
    case_closed_at: datetime | None = None  # the last one
    low_score_at: datetime | None = None
    suppressed: bool = False
    reachable: bool = True
    erased: bool = False


CONSENT_FOR: Mapping[MessageClass, Purpose] = {
    MessageClass.PROMOTIONAL: Purpose.PROMOTIONAL,
    MessageClass.BIRTHDAY: Purpose.BIRTHDAY,
}
_ALWAYS = (Hindrance.ERASED, Hindrance.UNREACHABLE)
_TROUBLE = (Hindrance.OPEN_CASE, Hindrance.RECENT_CASE, Hindrance.LOW_SCORE)
_AGREED = (Hindrance.SUPPRESSED, Hindrance.NO_CONSENT)
LOOKS_AT: Mapping[MessageClass, tuple[Hindrance, ...]] = {
    MessageClass.SERVICE: _ALWAYS,
    MessageClass.CARE: (*_ALWAYS, *_TROUBLE),
    MessageClass.MAINTENANCE: (*_ALWAYS, *_TROUBLE),
    MessageClass.SURVEY: (*_ALWAYS, Hindrance.OPEN_CASE),
    MessageClass.PROMOTIONAL: (*_ALWAYS, *_AGREED, *_TROUBLE, Hindrance.MONTHLY_CAP, Hindrance.TOO_SOON),
    MessageClass.BIRTHDAY: (*_ALWAYS, *_AGREED, *_TROUBLE, Hindrance.GREETED),
}


def hindrance(of: Circumstances, message_class: MessageClass, at: datetime, caps: Caps) -> Hindrance | None:
    """The first reason not to send a message of the class at that moment (aware), or None."""
    return next((why for why in LOOKS_AT[message_class] if _holds(why, of, message_class, at, caps)), None)


def _holds(why: Hindrance, of: Circumstances, message_class: MessageClass, at: datetime, caps: Caps) -> bool:
    match why:
        case Hindrance.ERASED:
            return of.erased
        case Hindrance.UNREACHABLE:
            return not of.reachable
        case Hindrance.SUPPRESSED:
            return of.suppressed
        case Hindrance.NO_CONSENT:
            return not stands(of.consents, CONSENT_FOR[message_class], at)
        case Hindrance.OPEN_CASE:
            return of.open_case
        case Hindrance.RECENT_CASE:
            return _within(of.case_closed_at, at, timedelta(days=caps.after_case_days))
        case Hindrance.LOW_SCORE:
            return _within(of.low_score_at, at, timedelta(days=caps.after_low_score_days))
        case Hindrance.MONTHLY_CAP:
            since = at - relativedelta(months=1)
            told = (when for kind, when in of.touched if kind is message_class and when > since)
            return sum(1 for _ in told) >= caps.a_month
        case Hindrance.TOO_SOON:
            return _touched_within(of, message_class, at, timedelta(days=caps.days_apart))
        case Hindrance.GREETED:  # a year less the days that a greeting may be put off
            return _touched_within(of, message_class, at, timedelta(days=350))


def _within(since: datetime | None, at: datetime, span: timedelta) -> bool:
    return since is not None and at < since + span


def _touched_within(of: Circumstances, message_class: MessageClass, at: datetime, span: timedelta) -> bool:
    return any(kind is message_class and at < when + span for kind, when in of.touched)
