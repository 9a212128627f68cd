"""A customer wants a person, or a supervisor: the desk is called, and they are told honestly when one comes.

Who asks for more than they asked for before raises their request; there is never a second one.
"""

from datetime import datetime, timedelta

from bot.incoming import Incoming
from cases.alerts import AlertKind
from cases.attendance import is_open, next_opening
from cases.company import Company
from cases.operators import Operator
from cases.status import SUPERVISORS, Actor
from flows import screens
from flows.desk.keys import Key
from flows.effects import Say
from flows.events import PersonWanted
from flows.incoming import Edited, Wrote
from flows.moment import Moment
from flows.prompts import button
from flows.text import Keyboard, Text, text
from storage.requests import Request
from storage.turn import Turn

ABOVE = PersonWanted(role=Actor.SUPERVISOR)  # the button of whoever is unhappy with who serves them
ABOVE_KEY = Key(text("button.supervisor"), event=ABOVE)
_LATELY = timedelta(days=14)
_MOST_WORDS = 600
_LONG = timedelta(hours=2)  # a wait that went over a closed house says nothing of one that is open


def called(unit: Turn, incoming: Incoming, moment: Moment, bot_id: int, role: Actor = Actor.AGENT) -> Say:
    """Open the request, once, and what is said of it; where a person has the conversation already, that."""
    company, chat_id, words = moment.company, incoming.chat_id, words_of(incoming)
    holder = holder_of(unit, bot_id, chat_id)
    above: Keyboard = ((button("supervisor", ABOVE),),)
    if holder and holder.role in SUPERVISORS:
        key = "person.is_here" if role is Actor.AGENT else "supervisor.is_here"
        return Say(text(key, name=holder.shown))
    if holder and role is Actor.AGENT:
        return Say(text("person.is_here", name=holder.shown), above)
    waiting = _request_of(unit, bot_id, chat_id)
    sought = waiting.level if waiting and role is Actor.AGENT else role
    wait = _wait(unit, bot_id, chat_id, company, moment.now, sought)
    introduce(unit, incoming, moment)
    is_news = _asked(unit, bot_id, chat_id, moment.now, words, role)
    if sought is not Actor.AGENT:
        return Say(_told_above(wait, holder) if is_news else text("supervisor.already", wait=wait))
    if not is_news:
        return Say(text("person.already", wait=wait), above)
    hours, phone = screens.hours(company), company.phone or "–"
    return Say(text("person.recorded", wait=wait, company=company.name, phone=phone, hours=hours), above)


def introduce(unit: Turn, incoming: Incoming, moment: Moment) -> None:
    """Whoever is called must see who calls: the name they have at Telegram, unless they told their own."""
    person = incoming.person
    if person.name and not moment.known.get("full_name"):
        unit.remember_customer(person.telegram_id, {"telegram_name": person.name}, moment.now)


def supervisor_called(
    unit: Turn, bot_id: int, chat_id: int, company: Company, now: datetime, words: str
) -> Text | None:
    """A supervisor is asked for while a person has the conversation: what the customer is told of it, once.

    None where one was asked already, or has the conversation.
    """
    holder = holder_of(unit, bot_id, chat_id)
    if holder and holder.role in SUPERVISORS:
        return None
    wait = _wait(unit, bot_id, chat_id, company, now, Actor.SUPERVISOR)
    if not _asked(unit, bot_id, chat_id, now, words, Actor.SUPERVISOR):
        return None
    return _told_above(wait, holder)


def holder_of(unit: Turn, bot_id: int, chat_id: int) -> Operator | None:
    """Who of the house has the conversation."""
    book = unit.desk(bot_id)
    held = book.takeover(chat_id)
    return book.operator(held.operator_id) if held else None


def words_of(incoming: Incoming) -> str:
    """The words with which somebody is called, for whoever comes; "" where it was a button or command."""
    received = incoming.received
    return received.text[:_MOST_WORDS] if isinstance(received, Wrote | Edited) else ""


def _asked(unit: Turn, bot_id: int, chat_id: int, now: datetime, words: str, role: Actor) -> bool:
    """Open the request, or raise the one there is; False where that was done before."""
    waiting = _request_of(unit, bot_id, chat_id)
    earlier = str(waiting.note.get("words", "")) if waiting else ""
    note = {"words": words[:_MOST_WORDS] or earlier, "asked_at": now.isoformat()}
    return unit.call_person(bot_id, chat_id, now, note=note, level=role)


def _request_of(unit: Turn, bot_id: int, chat_id: int) -> Request | None:
    """Their request for a person that is open."""
    return next(
        (one for one in unit.desk(bot_id).calls() if one.kind is AlertKind.PERSON and one.chat_id == chat_id),
        None,
    )


def _told_above(wait: Text, holder: Operator | None) -> Text:
    if holder is None:
        return text("supervisor.recorded", wait=wait)
    return text("supervisor.called_here", name=holder.shown, wait=wait)


def _wait(unit: Turn, bot_id: int, chat_id: int, company: Company, now: datetime, role: Actor) -> Text:
    """When somebody comes, as far as the house knows it itself."""
    if not is_open(company, now):
        opens = next_opening(company, now)
        return text("person.closed_until", opens=opens) if opens else text("person.closed")
    book = unit.desk(bot_id)
    others = [one for one in book.calls() if one.kind is AlertKind.PERSON and one.chat_id != chat_id]
    before = text("person.before", n=sum(role in (Actor.AGENT, one.level) for one in others))
    usual = book.usual_wait(now - _LATELY, role)
    if usual is None or usual > _LONG:
        wait = text("person.wait_unknown", before=before)
    else:
        wait = text("person.wait_usual", n=max(1, -(-int(usual.total_seconds()) // 60)), before=before)
    return wait if role is Actor.AGENT else text("supervisor.today", wait=wait)
