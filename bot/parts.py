"""What a running bot is made of, each part once, and how they are wired to each other."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot import chance, clock
from bot.back_office import back_office, document_reader
from bot.casework import Casework
from bot.clock import Travel
from bot.commands import command_names
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
from bot.occasions import Occasions
from bot.pacing import Pace
from bot.papers import want_papers
from bot.planning import Planner, planner_of
from bot.polling import Polling
from bot.presence import Presence
from bot.press import Press
from bot.pulse import Pulse
from bot.relations import Relations
from bot.resuming import Resuming
from bot.settings import Settings
from bot.silences import Silences
from bot.surveying import Surveying, plan_surveys
from bot.telegram import Telegram
from bot.teller import Teller, all_of
from bot.together import Together
from bot.turn import Chance, Turns
from bot.vigilance import keep_alerts
from bot.web import Webhook
from bot.workers import Workers
from cases.clock import LegalClock
from cases.company import Company
from cases.quiet import MessagingHours
from cases.rules import Rules
from locales import Catalogue, own_words
from nlu.understand import understand
from storage.errands import Errand
from storage.store import Store


@dataclass(frozen=True, slots=True)
class House:
    """What there is before anything is known of Telegram.

    `aside` is the thread of courier, ticks and health: a hundred turns that wait must not keep what was
    sent from being written down; `papers` that of the errands, which waits for the `press`.
    """

    settings: Settings
    company: Company
    telegram: Telegram
    store: Store
    workers: Workers
    aside: Workers
    papers: Workers
    press: Press
    pulse: Pulse
    webhook: Webhook | None
    travel: Travel | None = None

    def now(self) -> datetime:
        """What time it is for cases, drafts and messages; how the process itself does is timed by the real
        clock."""
        return self.travel.now() if self.travel else clock.now()

    @property
    def news_id(self) -> int | None:
        """The number of the bot that may advertise, as its token tells it; None where there is none."""
        token = self.settings.news_bot_token
        number = token.get_secret_value().partition(":")[0] if token else ""
        return int(number) if number.isdecimal() else None


@dataclass(frozen=True, slots=True)
class Parts:
    """What a running bot is made of. `polling` is None where Telegram posts to the webhook."""

    catalogue: Catalogue
    courier: Courier
    intake: Intake
    presence: Presence
    silences: Silences
    dues: Dues
    occasions: Occasions
    planner: Planner
    errands: Errands
    ringing: Ringing
    digest: Digest
    incidents: Incidents
    inspecting: Inspecting
    surveying: Surveying
    polling: Polling | None


def made(bot_id: int, house: House) -> Parts:
    """The parts of the bot with that number, wired to each other."""
    catalogue = Catalogue(house.company.zone, own_words(house.company))
    teller = Teller(catalogue, house.company)
    planner = planner_of(house.company)
    turns = Turns(
        house.store,
        bot_id,
        house.company,
        LegalClock(house.company),
        catalogue,
        understand,
        house.now,
        Chance(chance.fresh_id, lambda: int.from_bytes(chance.entropy(16))),
        all_of(teller, want_papers, keep_alerts, follow(bot_id), plan_surveys(house.company)),
        lambda: house.telegram.username,
        house.settings.bot_token.get_secret_value(),
        Relations(bot_id, house.company, catalogue, replan=planner.replan),
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
    courier = Courier(house.store, seat, delivery, bot_id, house.aside, house.now, pace, pulse)
    intake = Intake(
        turns, house.telegram, courier, workers, Together(house.store, workers), command_names(catalogue)
    )
    # A clock put forward is no time away: nobody is asked again for that.
    presence = Presence(replace(turns, now=clock.now), house.aside, courier)
    silences = Silences(turns, house.aside, courier)
    casework = Casework(Rules(turns.clock, house.company), turns.tell)
    office = (house.papers, house.now, courier.wake)
    following = Following(house.store, bot_id, house.company, catalogue, *office)
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
    dues = Dues(house.store, casework, teller, hours, house.aside, house.now, courier.wake, house.travel)
    polling = None if house.webhook else Polling(house.telegram, intake, pulse, presence)
    return Parts(
        catalogue,
        courier,
        intake,
        presence,
        silences,
        dues,
        occasions,
        planner,
        errands,
        ringing,
        digest,
        incidents,
        inspecting,
        surveying,
        polling,
    )
