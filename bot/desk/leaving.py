"""Who comes and goes. Without rights there is no conversation: the bot has it again, and all are told."""

from collections.abc import Iterator

from bot.desk.act import Act
from bot.desk.posting import Spot, spot_of
from cases.operators import Operator
from flows.text import text
from storage.deskbook import DONE, Done
from storage.desks import TopicRow
from storage.errands import Errand


def give_back(act: Act, who: Operator, desk_id: int = 0) -> Iterator[TopicRow]:
    """End the conversations of an operator, all or those at one desk; the topic of each, once it is done."""
    for held in act.book.takeovers_of(who.telegram_id):
        topic = act.book.topic(held.topic_id)
        if desk_id and topic and topic.desk_id != desk_id:
            continue
        act.book.end_takeover(held.chat_id, act.now)
        act.unit.paperwork.send_on(act.house.bot_id, Errand.RESUME, held.chat_id, act.now)
        if topic is None:
            continue
        file = act.unit.read_case(topic.folio) if topic.folio else None
        told_in = file.case.language if file and file.case else act.language_of(topic.chat_id)
        act.poster.say(Spot(topic.chat_id), text("takeover.ended", name=who.shown), told_in)
        act.poster.say(spot_of(topic), text("desk.left", name=who.name), act.desk_language)
        yield topic


def came_or_went(act: Act, desk_id: int, *, here: bool) -> None:
    """An operator is in the group of a desk, or no more; at another desk nothing changes for them."""
    who = act.who.telegram_id
    fresh = act.book.come(who, desk_id) if here else act.book.leave(who, desk_id, act.now)
    if not fresh:  # Telegram tells it twice
        return
    act.book.note(Done(act.now, who, "come" if here else "leave", "", DONE))
    if not here:
        for topic in give_back(act, act.who, desk_id):
            act.poster.card(topic, act.desk_language)
