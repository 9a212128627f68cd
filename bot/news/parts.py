"""What the other bot is made of, each part once, and how they are wired to each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.commands import command_names
from bot.courier import Courier
from bot.delivery import Delivery
from bot.intake import Intake
from bot.line import Line
from bot.news.codes import NewsCodes
from bot.news.turn import NewsTurns
from bot.occasion_rules import hours_of
from bot.pacing import Pace
from bot.parts import House
from bot.profile import Profile
from bot.relations import Relations
from bot.renewals import Renewals
from bot.ticks import Tick
from bot.together import Together
from bot.verdicts import Judgement, Verdict
from cases.clock import LegalClock
from flows.news import COMMANDS
from locales import Catalogue, own_words
from nlu.understand import understand
from storage.outgoing import OutboxRow


@dataclass(frozen=True, slots=True)
class NewsParts:
    """What the running other bot is made of."""

    line: Line
    ticks: Sequence[Tick]


class NobodyWaits:
    """No form is filled here: a press that was lost is pressed again."""

    async def note(self) -> None:
        """Updates come through."""


def news_made(house: House) -> NewsParts | None:
    """The parts of the other bot, wired to each other; None where there is none."""
    door, bot_id = house.news, house.news_id
    if door is None or bot_id is None:
        return None
    company, pulse = house.company, door.pulse
    catalogue = Catalogue(company.zone, own_words(company))
    relations = Relations(bot_id, company, catalogue, advertises=True, service=house.service_name)
    codes = NewsCodes(door.telegram.bot.token)
    turns = NewsTurns(
        house.store, bot_id, company, LegalClock(company), catalogue, understand, house.now, relations, codes
    )
    delivery = Delivery(
        door.telegram,
        catalogue,
        lambda: pulse.within("delivery", timedelta(minutes=5), house.now()),
        _no_document,
        _no_desk,
    )
    seat, pace = house.store.courier_seat(bot_id), Pace(house.settings.sends_per_second)
    courier = Courier(house.store, seat, delivery, bot_id, house.aside, house.now, pace, pulse, turns.lose)
    together = Together(house.store, house.workers)
    intake = Intake(turns, door.telegram, courier, house.workers, together, command_names(catalogue))
    line = Line(door, intake, courier, NobodyWaits(), Profile(catalogue, company, COMMANDS, "news"))
    renewals = Renewals(
        house.store, relations, turns.clock, hours_of(company), house.aside, house.now, courier.wake
    )
    often = 2 if house.travel else 3600  # whoever puts the clock forward does not wait for it
    return NewsParts(line, [line.lookout(), Tick("renewals", often, renewals.look)])


async def _no_document(_document_id: int) -> bytes | None:
    """Documents are of cases."""
    return None


async def _no_desk(_row: OutboxRow) -> int | Judgement | None:
    return Judgement(Verdict.FAILED, "there is no desk behind this bot")
