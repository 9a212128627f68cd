"""Notes of the house in a topic: on its case, or waiting for one where there is none yet."""

from datetime import datetime

from bot.casework import Casework
from bot.desk.act import Act
from bot.desk.arrived import Spoke
from bot.desk.posting import spot_of
from bot.desk.relaying import relaying
from cases.commands import Note
from cases.refused import Refused
from cases.status import Actor, By
from storage.desks import TopicRow
from storage.talks import INSIDE, NOTED, Relay
from storage.turn import Turn

MARK = "//"
_TAKEN = "👌"  # of the emoji that a bot may react with


def is_note(act: Act, spoke: Spoke) -> bool:
    """Whether a message is for the house alone: by its beginning, or as an answer to the card."""
    return spoke.plain.startswith(MARK) or act.at.replies_to == (act.here.card_id or -1)


def keep(act: Act, spoke: Spoke) -> None:
    """A note on the case; without one it waits. The reaction says: taken."""
    words = _words(spoke)
    if words and act.file and act.file.case:
        act.work(Note(words))
    elif words:
        relaying(act).hold(act.at, Spoke(words, words), act.who, INSIDE)
    act.poster.react_here(spot_of(act.here), _TAKEN, act.at.message_id, act.desk_language)


def reword(act: Act, relay: Relay, spoke: Spoke) -> None:
    """Other words for a note that waits."""
    words = _words(spoke)
    act.book.retell(relay, {**relay.told, "words": words, "html": words})


def hand_over(unit: Turn, bot_id: int, casework: Casework, topic: TopicRow, now: datetime) -> None:
    """The notes of a conversation stand on the case that it became, each once, as whoever wrote them."""
    book = unit.desk(bot_id)
    for one in book.talk(topic.id):
        if one.state != INSIDE or not book.settle_relay(one.id, INSIDE, NOTED):
            continue
        who = book.operator(one.by)
        by = who.by() if who else By(Actor.AGENT, one.by, str(one.told.get("name", "")))
        try:
            casework.work(unit, topic.folio, Note(str(one.told["words"])), by, now)
        except Refused:  # as the case stands no note is taken: it can be read in the topic
            continue


def _words(spoke: Spoke) -> str:
    return spoke.plain.removeprefix(MARK).strip()
