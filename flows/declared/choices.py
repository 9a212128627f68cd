"""What a person can do with a case of theirs now, as buttons: out of the table of its life."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from cases.case import Case
from cases.clock import add_months
from cases.company import Company
from cases.decision import SHORT
from cases.lifecycle import Move, allowed
from cases.status import Actor, Status
from cases.taxonomy import CaseType
from flows.acts import Act, Acted
from flows.events import Event, PersonWanted, Started, StatusWanted
from flows.moment import Moment
from flows.prompts import button, in_rows
from flows.text import Button, Keyboard

ITEM = "/"  # between the folio and the number of a missing item, in what a draft is about
FLOW_OF = {  # the flows that are about a case, and the move that they end in
    "addition": Move.ADD,
    "withdrawal": Move.WITHDRAW,
    "outside": Move.GO_OUTSIDE,
    "reopening": Move.REOPEN,
    "objection": Move.REFUSE,
    "completing": Move.COMPLETE,
    "other_days": Move.ASK_OTHER_DAYS,
    "calling_off": Move.WITHDRAW,
}
_MOST_ITEMS = 8
_NO_DISPUTE = SHORT | {CaseType.ENQUIRY}  # no other body decides on these
_OWED = frozenset({Status.ACCEPTED, Status.REMEDY_DONE, Status.SERVICE_DONE})
_VERDICT = frozenset({Move.ACCEPT, Move.REFUSE})


def moves(case: Case) -> tuple[Move, ...]:
    """What the customer may do: nothing is to be accepted where nothing was asked for."""
    found = allowed(case.status, case.type, Actor.CUSTOMER)
    return tuple(move for move in found if not (move in _VERDICT and case.type in SHORT))


def _offered(case: Case) -> tuple[Move, ...]:
    """What is worth a button: nobody is led to give up what was promised, or to add where nobody reads."""
    unwise = {Move.WITHDRAW} if case.status in _OWED else set()
    if case.type in _NO_DISPUTE:
        unwise.add(Move.GO_OUTSIDE)
    unread = set() if case.is_open else {Move.ADD}
    return tuple(move for move in moves(case) if move not in unwise | unread)


def pressing(case: Case) -> Keyboard:
    """What the case waits for from them: to be sent something, accepted or not, looked at again, reopened."""
    keys = [key for move, make in _PRESSING.items() if move in moves(case) for key in make(case)]
    return in_rows(keys, 1)


def all_choices(case: Case, moment: Moment) -> Keyboard:
    """Everything they can do, what the case waits for first; last, the way to a person."""
    first = pressing(case) if may_reopen(case, moment) else ()
    rest = [make(case) for move, make in _BESIDES.items() if move in _offered(case)]
    return (*first, *in_rows([*rest, button("person", PersonWanted())], 2))


def after_event(case: Case) -> Keyboard:
    """Under a message that something happened: what it waits for, how it stands, a person."""
    return (*pressing(case), (button("status", StatusWanted(case.folio)), button("person", PersonWanted())))


def may_reopen(case: Case, moment: Moment) -> bool:
    """True for what is open; a closed case has so many months, one closed as incomplete any time."""
    if not case.is_closed or case.status is Status.CLOSED_INCOMPLETE or case.closed_at is None:
        return True
    return moment.today <= last_reopening(case.closed_at, moment.company)


def last_objection(case: Case, company: Company) -> date:
    """The day until which a remedy can be said not to be right before it counts as right."""
    done = case.remedy_at or case.opened_at
    day = done + timedelta(days=company.limits.objection_days)
    return day.astimezone(ZoneInfo(company.zone)).date()


def last_reopening(closed_at: datetime, company: Company) -> date:
    """The last day on which a case closed then can be reopened."""
    return add_months(closed_at.astimezone(ZoneInfo(company.zone)).date(), company.limits.reopen_months)


def _acted(key: str, act: Act) -> Callable[[Case], list[Button]]:
    return lambda case: [button(key, Acted(act, case.folio, case.seq))]


def _items(case: Case) -> list[Button]:
    """One for each thing that misses, by its number."""
    missing = list(case.missing.open_items) if case.missing else []
    about = [Started("completing", f"{case.folio}{ITEM}{n}") for n in missing[:_MOST_ITEMS]]
    if len(about) == 1:
        return [button("give", about[0])]
    return [button("give_item", event, n=n) for n, event in zip(missing, about, strict=False)]


def _reopening(case: Case) -> list[Button]:
    return [button("reopen", Started("reopening", case.folio))]


def _refusal(case: Case) -> list[Button]:
    if case.status is Status.ACCEPTED and not case.owed:
        return []
    if case.status in _OWED:
        return [button("remedy_wrong", Started("objection", case.folio))]
    return [button("refuse", Acted(Act.REFUSE, case.folio, case.seq))]


def _other_days(case: Case) -> list[Button]:
    """Another day; and where the work was not right, a complaint of its own."""
    keys = [button("other_days", Started("other_days", case.folio))]
    if case.refused_at and case.status is Status.TO_ARRANGE:
        keys.append(button("complain_of_it", Started("complaint", case.folio)))
    return keys


_PRESSING: Mapping[Move, Callable[[Case], list[Button]]] = {
    Move.COMPLETE: _items,
    Move.ACCEPT: _acted("accept", Act.ACCEPT),
    Move.CLOSE_ACCEPTED: _acted("remedy_right", Act.REMEDY_RIGHT),
    Move.REFUSE: _refusal,
    Move.SECOND_LOOK: _acted("second_look", Act.SECOND_LOOK),
    Move.REOPEN: _reopening,
    Move.ASK_OTHER_DAYS: _other_days,
}


def _flow(key: str, name: str) -> Callable[[Case], Button]:
    def made(case: Case) -> Button:
        event: Event = Started(name, case.folio)
        return button(key, event)

    return made


def _taking_back(case: Case) -> Button:
    """A request is called off; what complains is taken back, and asked about twice."""
    if case.type is CaseType.SERVICE:
        return button("call_off", Started("calling_off", case.folio))
    return button("withdraw", Started("withdrawal", case.folio))


_BESIDES: Mapping[Move, Callable[[Case], Button]] = {
    Move.ADD: _flow("add", "addition"),
    Move.GO_OUTSIDE: _flow("outside", "outside"),
    Move.WITHDRAW: _taking_back,
}
