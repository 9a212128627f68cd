"""A desk with two operators, and nobody at work: what the races begin with."""

from datetime import timedelta

from cases.operators import Operator
from cases.status import Actor
from cases.taxonomy import Language
from storage.desks import DeskRow
from storage.store import Store
from tests.stories.talk import BOT, MONDAY, Talk

DESK = -1001
PEOPLE = (51, 52)
FIRST = 5000  # the first customer's chat


def a_desk_for_two(store: Store) -> Talk:
    """The desk set up, both enrolled; somebody's chat, for the turns."""
    with store.turn() as unit:
        book = unit.desk(BOT)
        book.set_up(DeskRow(DESK, Language.CA), MONDAY)
        for who in PEOPLE:
            operator = Operator(who, f"Person {who}", Actor.AGENT, Language.CA)
            book.redeem(f"code{who}", operator, MONDAY, MONDAY + timedelta(days=1))
    return Talk(store)
