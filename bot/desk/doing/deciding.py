"""The decision on a case: written in the topic, read there, approved or sent back."""

from collections.abc import Iterator

from bot.desk.act import Act, Answer, Unfit
from bot.desk.doing.filling import begin, is_begun
from bot.desk.doing.proposal import YES, shown
from bot.desk.posting import mention, spot_of
from cases.commands import Communicate, SendBack
from cases.lifecycle import Move, allowed, row_of
from cases.refused import Refused, Why
from cases.status import SUPERVISORS, Status
from flows.desk.decision import SENDING_BACK
from flows.desk.refusing import refused_at_desk
from flows.text import text


def propose(act: Act) -> Iterator[Answer]:
    """/propose: the answer to the case, filled question by question."""
    yield from begin(act)


def approve(act: Act) -> Iterator[Answer]:
    """/approve: shows what was proposed as the customer will read it; /approve yes sends it.

    Where nothing is proposed beforehand (praise, a suggestion, a second look) it is written now.
    """
    if act.case.status is not Status.DECISION_DRAFT:
        yield from begin(act)
        return
    said, _, seen = act.rest.partition(" ")
    if said.lower() != YES:
        yield from shown(act)
        return
    try:
        act.house.casework.work(
            act.unit, act.case.folio, Communicate(), act.who.by(), act.now,
            int(seen) if seen.isdecimal() else None,
        )  # fmt: skip
    except Refused as refused:
        if refused.code is Why.NEEDS_SUPERVISOR:
            _call_supervisors(act, refused)
        raise
    act.tell_topic(text("desk.approve.done", name=act.who.name))


def _call_supervisors(act: Act, refused: Refused) -> None:
    """Those who are here are called by name; where none is, all."""
    staff = [one for one in act.book.operators(act.at.chat_id) if one.works and one.role in SUPERVISORS]
    called = [one for one in staff if one.is_here(act.now)] or staff
    words = text("desk.approve.wanted", name=act.who.name, why=refused_at_desk(refused))
    names = " ".join(mention(one) for one in called)
    html = act.house.catalogue.html(words, act.desk_language)
    act.poster.html(spot_of(act.here), f"{html}\n{names}".strip(), act.desk_language, words.key)


def reject(act: Act) -> Iterator[Answer]:
    """/reject REASON: the proposal goes back to who checks the facts; the button asks for the reason."""
    case = act.case
    if row_of(Move.SEND_BACK, case.status, case.type) is None:
        raise Refused(Why.NOT_HERE, Move.SEND_BACK, *allowed(case.status, case.type, act.who.role))
    if act.rest:
        act.work(SendBack(act.rest))
        act.tell_topic(text("desk.reject.done", name=act.who.name, reason=act.rest))
        return
    if is_begun(act):
        raise Unfit(text("desk.unfit.no_reason"))
    yield from begin(act, SENDING_BACK)
