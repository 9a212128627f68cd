"""A customer wants a person: the desk is called, and they are told honestly how long that may take."""

from datetime import timedelta

from bot.incoming import Incoming
from cases.alerts import AlertKind
from cases.attendance import is_open, next_opening
from flows import screens
from flows.effects import Say
from flows.incoming import Edited, Wrote
from flows.moment import Moment
from flows.text import Text, text
from storage.turn import Turn

_LATELY = timedelta(days=14)
_MOST_WORDS = 600
_LONG = timedelta(hours=2)  # a wait that went over a closed house says nothing of one that is open


def called(unit: Turn, incoming: Incoming, moment: Moment, bot_id: int) -> Say:
    """Open the request, once, and what is said of it; where a person has the conversation already, that."""
    book = unit.desk(bot_id)
    if held := book.takeover(incoming.chat_id):
        holder = book.operator(held.operator_id)
        return Say(text("person.is_here", name=holder.shown if holder else moment.company.name))
    company = moment.company
    before = sum(
        1 for one in book.calls() if one.kind is AlertKind.PERSON and one.chat_id != incoming.chat_id
    )
    note = {"words": words_of(incoming)}
    is_first = unit.call_person(bot_id, incoming.chat_id, moment.now, note=note)
    wait = _wait(moment, book.usual_wait(moment.now - _LATELY), before)
    if not is_first:
        return Say(text("person.already", wait=wait))
    hours, phone = screens.hours(company), company.phone or "–"
    return Say(text("person.recorded", wait=wait, company=company.name, phone=phone, hours=hours))


def words_of(incoming: Incoming) -> str:
    """The words with which somebody is called, for whoever comes; "" where it was a button or command."""
    received = incoming.received
    return received.text[:_MOST_WORDS] if isinstance(received, Wrote | Edited) else ""


def _wait(moment: Moment, usual: timedelta | None, before: int) -> Text:
    """When somebody comes, as far as the house knows it itself."""
    if not is_open(moment.company, moment.now):
        opens = next_opening(moment.company, moment.now)
        return text("person.closed_until", opens=opens) if opens else text("person.closed")
    waiting = text("person.before", n=before)
    if usual is None or usual > _LONG:
        return text("person.wait_unknown", before=waiting)
    minutes = max(1, -(-int(usual.total_seconds()) // 60))
    return text("person.wait_usual", n=minutes, before=waiting)
