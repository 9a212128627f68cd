"""Whoever has no rights any more has no conversation either: the bot has it again; both sides are told."""

from collections.abc import Iterator

from bot.desk.act import Act
from bot.desk.posting import Spot, spot_of
from cases.operators import Operator
from flows.text import text
from storage.desks import TopicRow
from storage.errands import Errand


def give_back(act: Act, who: Operator) -> Iterator[TopicRow]:
    """End the conversations of an operator who left or was removed; the topic of each, once it is done."""
    for held in act.book.takeovers_of(who.telegram_id):
        act.book.end_takeover(held.chat_id, act.now)
        act.unit.paperwork.send_on(act.house.bot_id, Errand.RESUME, held.chat_id, act.now)
        topic = act.book.topic(held.topic_id)
        if topic is None:
            continue
        file = act.unit.read_case(topic.folio) if topic.folio else None
        told_in = file.case.language if file and file.case else act.language_of(topic.chat_id)
        act.poster.say(Spot(topic.chat_id), text("takeover.ended", name=who.shown), told_in)
        act.poster.say(spot_of(topic), text("desk.left", name=who.name), act.desk_language)
        yield topic
