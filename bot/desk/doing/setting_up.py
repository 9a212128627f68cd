"""/desk: a group becomes a place where cases are worked; what is missing for that is said in words."""

from collections.abc import Iterator

from bot.desk.act import Act, Answer, Unfit
from cases.taxonomy import Language, Topic
from flows.text import text
from storage.desks import DeskRow
from storage.errands import Errand

_OVERFLOW = "overflow"
_OFF = "off"


def desk(act: Act) -> Iterator[Answer]:
    """/desk [ca|es|it] [TOPIC …] [overflow] · /desk off: topics none means all."""
    words = act.rest.lower().split()
    told = {"thread": act.at.thread_id or 0, "language": act.who.language.value}
    if words == [_OFF]:
        done = act.book.close_desk(act.at.chat_id)
        if done:
            act.unit.paperwork.send_on(act.house.bot_id, Errand.DESK, act.at.chat_id, act.now, told=told)
        yield Answer(text("desk.set_up.off" if done else "desk.set_up.was_none"))
        return
    known = {*Topic, *Language, _OVERFLOW}
    if unknown := [word for word in words if word not in known]:
        raise Unfit(text("desk.unfit.no_desk_word", typed=" ".join(unknown)[:60], topics=", ".join(Topic)))
    chosen = next((Language(word) for word in words if word in set(Language)), act.who.language)
    about = frozenset(word for word in words if word in set(Topic))
    act.book.set_up(DeskRow(act.at.chat_id, chosen, about, _OVERFLOW in words), act.now)
    act.unit.paperwork.send_on(act.house.bot_id, Errand.DESK, act.at.chat_id, act.now, told=told)
