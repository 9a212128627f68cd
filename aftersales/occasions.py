"""All occasions there are, each declared once (`law.md` (e): classes S, M, P, B; rules 7 and 8)."""

from collections.abc import Iterable, Iterator
from datetime import date, time, timedelta
from itertools import count

from dateutil.relativedelta import relativedelta

from aftersales.knowledge import Bought
from aftersales.occasion import Occasion, Of
from aftersales.right_moment import MessageClass

ARRIVED, NOT_ARRIVED = "arrived", "not_arrived"
_UNTOLD = 10  # days after the purchase, where nobody says when it is delivered
_MORNING = (time(10), time(12))  # rule 7


def _after_delivery_or_purchase(bought: Bought, days: int) -> Iterable[date]:
    """Days after the delivery agreed upon or done; where none is known, longer after the purchase."""
    if bought.delivered_on:
        return (bought.delivered_on + timedelta(days=days),)
    return (bought.bought_on + timedelta(days=days + _UNTOLD),)


def _after_delivery(bought: Bought, days: int) -> Iterable[date]:
    return (bought.delivered_on + timedelta(days=days),) if bought.delivered_on else ()


def _every_service(bought: Bought, days: int) -> Iterator[date]:
    """Days after each visit is due."""
    if bought.service_months:
        for visit in count(1):
            months = relativedelta(months=bought.service_months * visit)
            yield bought.in_use_since + months + timedelta(days=days)


def _before_the_end(bought: Bought, days: int) -> Iterable[date]:
    """Days before the last one of the guarantee."""
    return (bought.covered_until - timedelta(days=days),) if bought.covered_until else ()


def _once_ready(bought: Bought, days: int) -> Iterable[date]:
    return (bought.ready_on + timedelta(days=days),) if bought.ready_on else ()


def _every_year(bought: Bought, days: int) -> Iterator[date]:
    for year in count(1):
        yield bought.bought_on + relativedelta(years=year) + timedelta(days=days)


DECLARED = (
    Occasion(
        "delivery_check",
        MessageClass.CARE,
        keeps=5,
        when=_after_delivery_or_purchase,
        days=1,
        replies=(ARRIVED, NOT_ARRIVED),
    ),
    Occasion("getting_started", MessageClass.CARE, keeps=7, when=_after_delivery, days=3, replies=("usage",)),
    Occasion("satisfaction_delivery", MessageClass.CARE, keeps=10, when=_after_delivery, days=7, survey=True),
    Occasion(
        "maintenance_due",
        MessageClass.MAINTENANCE,
        keeps=10,
        when=_every_service,
        days=0,
        again_after=25,
        replies=("visit",),
    ),
    Occasion(  # rule 8: one reminder more at most
        "maintenance_again",
        MessageClass.MAINTENANCE,
        keeps=10,
        when=_every_service,
        days=14,
        again_after=25,
        replies=("visit",),
        follows="maintenance_due",
    ),
    Occasion("warranty_60", MessageClass.CARE, keeps=20, when=_before_the_end, days=60, replies=("defect",)),
    Occasion(
        "warranty_15",
        MessageClass.CARE,
        keeps=10,
        when=_before_the_end,
        days=15,
        replies=("defect",),
    ),
    Occasion("repair_ready", MessageClass.SERVICE, keeps=30, when=_once_ready, days=0, again_after=2),
    Occasion(
        "anniversary",
        MessageClass.PROMOTIONAL,
        keeps=7,
        when=_every_year,
        of=Of.PERSON,
        days=0,
        again_after=300,
    ),
    Occasion("birthday", MessageClass.BIRTHDAY, keeps=7, of=Of.BIRTHDAY, again_after=300, window=_MORNING),
)
OCCASIONS = {occasion.name: occasion for occasion in DECLARED}
