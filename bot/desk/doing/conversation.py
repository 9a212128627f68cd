"""A person takes a customer's conversation from the bot, and gives it back."""

from collections.abc import Iterator

from bot.desk.act import Act, Answer, Unfit
from cases.alerts import AlertKind
from cases.commands import Assign
from cases.status import SUPERVISORS
from flows.desk.keys import key
from flows.text import text
from storage.errands import Errand
from storage.talks import Takeover

_FORCED = "!"


def take(act: Act) -> Iterator[Answer]:
    """/take: what is written in the topic goes to the customer from now on. Nobody's case becomes theirs."""
    topic = act.here
    held = act.book.takeover(topic.chat_id)
    begun = Takeover(topic.chat_id, topic.id, act.who.telegram_id, act.now)
    if held is None and not act.book.begin_takeover(begun):
        held = act.book.takeover(topic.chat_id)  # another was faster
    is_mine = held is not None and held.operator_id == act.who.telegram_id
    if held and is_mine and held.topic_id == topic.id:
        yield Answer(text("desk.take.yours"), toast=True)
        return
    if held and not is_mine and not (act.rest == _FORCED and act.who.role in SUPERVISORS):
        keys = (
            ((key("take", _FORCED, text("desk.button.take_over")),),) if act.who.role in SUPERVISORS else ()
        )
        yield Answer(text("desk.take.held", name=act.name_of(held.operator_id)), keys)
        return
    if held:
        act.book.pass_takeover(topic.chat_id, act.who.telegram_id)
        act.book.move_takeover(topic.chat_id, topic.id)
        if held.topic_id != topic.id and (left := act.book.topic(held.topic_id)):
            act.poster.card(left, act.desk_language)
    _answered(act)
    if act.file and act.case.is_open and not act.case.assignee:
        act.work(Assign(act.who.telegram_id, act.who.shown))
    if not is_mine:
        act.tell_customer(text("takeover.begun", name=act.who.shown, company=act.house.company.name))
    act.tell_topic(text("desk.take.done", name=act.who.name))
    yield Answer(text("desk.take.toast"), toast=True)


def _answered(act: Act) -> None:
    """Whoever waited for a person has one."""
    act.unit.answer_call(act.house.bot_id, act.here.chat_id, act.now)
    act.unit.answer_call(act.house.bot_id, act.here.chat_id, act.now, AlertKind.SAFETY)
    act.unit.answer_call(act.house.bot_id, act.here.chat_id, act.now, AlertKind.LOW_SCORE)
    if act.file:
        answered = (AlertKind.SAFETY, AlertKind.PERSON, AlertKind.LOW_SCORE)
        act.unit.watch.settle(act.file.record, answered, act.now)


def handback(act: Act) -> Iterator[Answer]:
    """/handback: the bot has it again, where it was."""
    held = act.book.takeover(act.here.chat_id)
    if held is None:
        raise Unfit(text("desk.unfit.not_taken"))
    if held.operator_id != act.who.telegram_id and act.who.role not in SUPERVISORS:
        yield Answer(text("desk.take.held", name=act.name_of(held.operator_id)))
        return
    act.book.end_takeover(act.here.chat_id, act.now)
    holder = act.book.operator(held.operator_id)
    act.tell_customer(text("takeover.ended", name=holder.shown if holder else act.who.shown))
    act.unit.paperwork.send_on(act.house.bot_id, Errand.RESUME, act.here.chat_id, act.now)
    act.tell_topic(text("desk.handback.done", name=act.who.name))
    yield Answer(text("desk.handback.toast"), toast=True)
