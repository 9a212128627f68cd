"""A person takes a customer's conversation from the bot, and gives it back."""

from collections.abc import Iterator

from bot.calling import ABOVE_KEY
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
    is_above = act.who.role in SUPERVISORS
    waits_for_above = _waits_for_above(act)
    if held and is_mine and held.topic_id == topic.id:
        yield Answer(text("desk.take.yours"), toast=True)
        return
    if held and not is_mine and not (is_above and (act.rest == _FORCED or waits_for_above)):
        keys = ((key("take", _FORCED, text("desk.button.take_over")),),) if is_above else ()
        yield Answer(text("desk.take.held", name=act.name_of(held.operator_id)), keys)
        return
    if held:
        act.book.pass_takeover(topic.chat_id, act.who.telegram_id)
        act.book.move_takeover(topic.chat_id, topic.id)
        if held.topic_id != topic.id and (left := act.book.topic(held.topic_id)):
            act.poster.card(left, act.desk_language)
    _answered(act, but_above=waits_for_above and not is_above)
    if act.file and act.case.is_open and not act.case.assignee:
        act.work(Assign(act.who.telegram_id, act.who.shown))
    if not is_mine:
        begun_by = text("takeover.begun", name=act.who.shown, company=act.house.company.name)
        act.tell_customer(begun_by, () if is_above or waits_for_above else ((ABOVE_KEY,),))
    act.tell_topic(text("desk.take.done", name=act.who.name))
    yield Answer(text("desk.take.toast"), toast=True)


def _waits_for_above(act: Act) -> bool:
    """Whether they asked for a supervisor, of whom there is one at work."""
    asked = any(
        one.kind is AlertKind.PERSON and one.chat_id == act.here.chat_id and one.level in SUPERVISORS
        for one in act.book.calls()
    )
    return asked and any(one.works and one.role in SUPERVISORS for one in act.book.operators(act.at.chat_id))


def _answered(act: Act, *, but_above: bool) -> None:
    """Whoever waited for a person has one; who waits for a supervisor does so until one of them comes."""
    if not but_above:
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
