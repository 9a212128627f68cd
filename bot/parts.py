"""What a running bot is made of, each part once, and how they are wired to each other."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from bot import chance, clock
from bot.back_office import back_office, document_reader
from bot.casework import Casework
from bot.clock import Travel
from bot.commands import SHOWN, command_names
from bot.courier import Courier
from bot.delivery import Delivery
from bot.desk.digest import Digest
from bot.desk.drawing import Drawing
from bot.desk.following import Following, follow
from bot.desk.handlers import OFFERED
from bot.desk.incidents import Incidents
from bot.desk.inspecting import Inspecting
from bot.desk.port import DeskPort
from bot.desk.ringing import Ringing
from bot.desk.sending import DeskSending
from bot.desk.topicmaking import Topics
from bot.desk.undelivered import Undelivered
from bot.dues import Dues
from bot.errands import Errands
from bot.intake import Intake
from bot.line import Door, Line
from bot.news.codes import NewsCodes
from bot.occasions import Occasions
from bot.pacing import Pace
from bot.papers import want_papers
from bot.planning import Planner, planner_of
from bot.presence import Presence
from bot.press import Press
from bot.profile import Profile
from bot.pulse import Pulse
from bot.relations import OtherBot, Relations
from bot.renewals import Renewals
from bot.resuming import Resuming
from bot.settings import Settings
from bot.silences import Silences
from bot.surveying import Surveying, plan_surveys
from bot.telegram import Telegram
from bot.teller import Teller, all_of
from bot.together import Together
from bot.turn import Chance, Turns
from bot.vigilance import keep_alerts
from bot.workers import Workers
from cases.clock import LegalClock
from cases.company import Company
from cases.quiet import MessagingHours
from cases.rules import Rules
from locales import Catalogue, own_words
from nlu.faq import Faq, understanding_with
from nlu.understand import understand
from storage.errands import Errand
from storage.store import Store


@dataclass(frozen=True, slots=True)
class House:
    """What there is before anything is known of Telegram.

    `aside` is the thread of courier, ticks and health: a hundred turns that wait must not keep what was
    sent from being written down; `papers` that of the errands, which waits for the `press`. `door` is that of
    the bot for cases, `news` that of the other one.
    """

    settings: Settings
    company: Company
    store: Store
    workers: Workers
    aside: Workers
    papers: Workers
    press: Press
    door: Door
    news: Door | None = None
    travel: Travel | None = None

    def now(self) -> datetime:
        """What time it is for cases, drafts and messages; how the process itself does is timed by the real
        clock."""
        return self.travel.now() if self.travel else clock.now()

    @property
    def advertises(self) -> bool:
        """Whether advertising can reach anybody: there is a bot for it, or the law lets it use this one."""
        return self.news is not None or self.company.aftersales.promotions_in_service_chat

    @property
    def telegram(self) -> Telegram:
        """Of the bot for cases."""
        return self.door.telegram

    def service_name(self) -> str:
        """Of the bot for cases, without @; "" until Telegram told it."""
        return self.telegram.username

    @property
    def pulse(self) -> Pulse:
        """Of the bot for cases, and of what the house does besides."""
        return self.door.pulse

    @property
    def news_id(self) -> int | None:
        """The number of the bot that may advertise; None where there is none."""
        return self.news.number if self.news else None

    @property
    def other_bot(self) -> OtherBot | None:
        """The bot that may advertise, as it is told of in the one for cases."""
        if self.news is None:
            return None
        telegram = self.news.telegram
        return OtherBot(lambda: telegram.username, NewsCodes(telegram.bot.token))


@dataclass(frozen=True, slots=True)
class Parts:
    """What the running bot for cases is made of; `line` is its way to Telegram and back."""

    line: Line
    presence: Presence
    silences: Silences
    dues: Dues
    occasions: Occasions
    planner: Planner
    renewals: Renewals | None
    errands: Errands
    ringing: Ringing
    digest: Digest
    incidents: Incidents
    inspecting: Inspecting
    surveying: Surveying


def made(house: House) -> Parts:
    """The parts of the bot for cases, wired to each other.

    Raises:
        ValueError: nobody knows the bot's number.
    """
    bot_id = house.door.number
    if bot_id is None:
        raise ValueError("a bot has a number")
    catalogue = Catalogue(house.company.zone, own_words(house.company))
    teller = Teller(catalogue, house.company)
    planner = planner_of(house.company)
    relations = Relations(
        bot_id, house.company, catalogue, house.advertises, house.other_bot, replan=planner.replan
    )
    turns = Turns(
        house.store,
        bot_id,
        house.company,
        LegalClock(house.company),
        catalogue,
        understanding_with(Faq(house.company.faq)),
        house.now,
        Chance(chance.fresh_id, lambda: int.from_bytes(chance.entropy(16))),
        all_of(teller, want_papers, keep_alerts, follow(bot_id), plan_surveys(house.company)),
        house.service_name,
        house.settings.bot_token.get_secret_value(),
        relations,
    )
    pace = Pace(house.settings.sends_per_second)
    pulse, workers = house.pulse, house.workers
    drawing = Drawing(house.store, bot_id, house.company, catalogue, understand, house.now)
    port = DeskPort(house.telegram)
    of_desk = (port, house.store, bot_id, catalogue, house.aside)  # words for people wait for no document
    desk = DeskSending(*of_desk, Topics(*of_desk, drawing.draw, pace), house.now)
    delivery = Delivery(
        house.telegram,
        catalogue,
        lambda: pulse.within("delivery", timedelta(minutes=5), house.now()),
        document_reader(house.store, house.papers),
        desk.send,
    )
    seat = house.store.courier_seat(bot_id)
    lose = partial(house.store.mark_unreachable, bot_id)
    courier = Courier(house.store, seat, delivery, bot_id, house.aside, house.now, pace, pulse, lose)
    intake = Intake(
        turns, house.telegram, courier, workers, Together(house.store, workers), command_names(catalogue)
    )
    # A clock put forward is no time away: nobody is asked again for that.
    presence = Presence(replace(turns, now=clock.now), house.aside, courier)
    silences = Silences(turns, house.aside, courier)
    casework = Casework(Rules(turns.clock, house.company), turns.tell)
    office = (house.papers, house.now, courier.wake)
    following = Following(house.store, bot_id, house.company, catalogue, *office, casework)
    inspecting = Inspecting(port, house.store, bot_id, catalogue, *office, OFFERED)
    undelivered = Undelivered(house.store, bot_id, catalogue, *office)
    resuming = Resuming(turns, house.papers, courier.wake)
    at_desk = {
        Errand.CARD: following.follow,
        Errand.DESK: inspecting.inspect,
        Errand.LOST: undelivered.tell,
        Errand.RESUME: resuming.resume,
    }
    errands = back_office(
        bot_id, house.store, house.telegram, catalogue, casework, *office, at_desk, house.press.draw
    )
    urgent = (house.aside, house.now, courier.wake)  # a danger waits for no document
    ringing = Ringing(house.store, bot_id, house.company, catalogue, *urgent)
    digest = Digest(house.store, bot_id, catalogue, *urgent)
    incidents = Incidents(house.store, bot_id, house.company, catalogue, *urgent)
    hours = MessagingHours.of(house.company)
    surveying = Surveying(house.store, bot_id, house.company, catalogue, *urgent)
    occasions = Occasions(
        house.store, bot_id, planner, catalogue, *urgent, house.news_id, surveying.after_delivery
    )
    here = house.advertises and house.news is None  # what is agreed to is asked for again where it is sent
    renewals = Renewals(
        house.store, relations, turns.clock, planner.rules.hours, house.aside, house.now, courier.wake
    )
    dues = Dues(house.store, casework, teller, hours, house.aside, house.now, courier.wake, house.travel)
    profile = Profile(catalogue, house.company, SHOWN, "profile")
    return Parts(
        Line(house.door, intake, courier, presence, profile),
        presence,
        silences,
        dues,
        occasions,
        planner,
        renewals if here else None,
        errands,
        ringing,
        digest,
        incidents,
        inspecting,
        surveying,
    )
