"""A company's rules and moments for the tables and laws of occasions."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from aftersales.hours import SendHours
from aftersales.knowledge import Bought
from aftersales.occasions import DECLARED
from aftersales.rules import Rules

MADRID = ZoneInfo("Europe/Madrid")
CHRISTMAS = frozenset({(12, 25), (12, 26), (1, 1), (1, 6)})


def rules(*occasions, **more) -> Rules:
    hours = SendHours(MADRID, lambda day: (day.month, day.day) in CHRISTMAS)
    return Rules({each.name: each for each in occasions or DECLARED}, hours, **more)


def local(moment: str) -> datetime:
    """A local moment of Madrid, in UTC."""
    return datetime.fromisoformat(moment).replace(tzinfo=MADRID).astimezone(UTC)


def bought(on: str, **more) -> Bought:
    days = {name: date.fromisoformat(day) if isinstance(day, str) else day for name, day in more.items()}
    return Bought(days.pop("id", 1), date.fromisoformat(on), **days)
