"""Which of the person's cases words belong to that come while no form is being filled.

A clear yes or no is their word on the decision that waits for one; what comes while one thing is missing is
what was missing, and where several are, which one is asked; what may be about a case is asked. Nobody in
danger is asked anything first.
"""

from collections.abc import Iterable
from datetime import timedelta

from cases.case import Case
from cases.commands import Accept, CloseAccepted, Refuse
from cases.decision import SHORT
from cases.lifecycle import Move
from cases.status import Status
from cases.taxonomy import Urgency
from flows.acts import Act, Acted
from flows.answer import Answer
from flows.declared.choices import may_reopen, moves, pressing
from flows.declared.completing import item_of, missing_rows
from flows.dialogue import Dialogue
from flows.effects import MoveCase, Say
from flows.events import (
    Answered,
    CertificateWanted,
    Confirmed,
    Event,
    PersonWanted,
    Reworded,
    Started,
    StatusWanted,
)
from flows.moment import Moment
from flows.prompts import button, in_rows
from flows.text import Button, Keyboard, text
from flows.understanding import Steering

TWIN = "twin"  # among the skipped of a draft: the person was asked whether it is a case they have
JUST_SENT = timedelta(hours=1)  # so long after a case, what is written may belong to it
_YES = (Steering.YES, Steering.CONFIRM)
_REPLIES = (*_YES, Steering.NO, Steering.UNKNOWN)  # words alone that answer what was asked for
_CLEAR = 4  # words: what is longer may be a yes with a but
_PICKED = 5
_MOST_ITEMS = 8

Owner = Started | MoveCase | Say | None


def looks_at_cases(event: Event, dialogue: Dialogue) -> bool:
    """Whether the turn may be about a case that the person has."""
    drafts = (dialogue.draft, *dialogue.parked)
    if any(draft and draft.about for draft in drafts):
        return True
    if isinstance(event, StatusWanted | CertificateWanted | Acted | Confirmed):
        return True
    if isinstance(event, Started):
        return bool(event.about)
    return dialogue.draft is None and isinstance(event, Answered | Reworded)


def owner_of(dialogue: Dialogue, answer: Answer, moment: Moment) -> Owner:
    """What the words are: the begin of a form about a case, a move, a question, or None for a new story.

    With a question or a form the answer is held, or taken, by the caller.
    """
    heard = answer.heard
    if not moment.cases or heard.urgency is Urgency.IMMEDIATE:
        return None
    if dialogue.held:
        return _held(dialogue, answer, moment)
    leaning = heard.steering or heard.reply.leaning
    missing = [case for case in moment.cases if case.status is Status.NEEDS_INFO]
    asked = [case for case in moment.cases if _waits_for_a_word(case)]
    if asked and leaning in (*_YES, Steering.NO):
        return _word(asked, answer, leaning, alone=not missing)
    if heard.steering and not (missing and heard.steering in _REPLIES):
        return None
    if is_just_sent(dialogue, moment) and not moment.twin:
        return _missing(missing)
    return _missing(missing) or _question(answer, moment)


def _missing(cases: list[Case]) -> Started | Say | None:
    """The one thing that misses; of several, which one it is, is asked."""
    items = [(case, n) for case in cases if case.missing for n in case.missing.open_items]
    if len(items) <= 1:
        return Started("completing", item_of(*items[0])) if items else None
    keys = [
        button("item_here", Started("completing", item_of(case, n)), n=n)
        if len(cases) == 1
        else button("item_of", Started("completing", item_of(case, n)), folio=case.folio, n=n)
        for case, n in items[:_MOST_ITEMS]
    ]
    rows = in_rows(keys, 2 if len(cases) == 1 else 1)
    return Say(
        text("belong.missing", rows=missing_rows(cases)), (*rows, *_others(_anew("begin_anew"))), asks=True
    )


def _waits_for_a_word(case: Case) -> bool:
    return Move.ACCEPT in moves(case) or Move.CLOSE_ACCEPTED in moves(case)


def _word(asked: list[Case], answer: Answer, leaning: Steering | None, *, alone: bool) -> MoveCase | Say:
    """A yes or a no that is nothing else counts as the button; anything less clear is asked with buttons.

    `alone`: nothing else was asked of them, that it might be the answer to.
    """
    case = asked[0]
    if len(asked) > 1:
        rows = tuple(
            (Button(text("button.case", folio=one.folio), StatusWanted(one.folio)),) for one in asked
        )
        return Say(text("belong.yes_many"), (*rows[:_PICKED], *_others()), asks=True)
    yes, decided = leaning in _YES, Move.ACCEPT in moves(case)
    clear = alone and _is_clear(answer)
    if clear and decided:
        return MoveCase(case.folio, Accept(answer.text) if yes else Refuse())
    if clear and yes:
        return MoveCase(case.folio, CloseAccepted())
    key = "belong.yes" if yes and decided else "belong.open"
    return Say(text(key, folio=case.folio), (*pressing(case), *_add_or_new(case)), asks=True)


def _is_clear(answer: Answer) -> bool:
    words = answer.text.split()
    return bool(answer.heard.steering) or (len(words) <= _CLEAR and not answer.text.rstrip().endswith("?"))


def _held(dialogue: Dialogue, answer: Answer, moment: Moment) -> Owner:
    """More came while it was asked what the first words belong to; a yes or a no answers that."""
    leaning = answer.heard.steering or answer.heard.reply.leaning
    if leaning in _YES and len(moment.cases) == 1:
        return Started("addition" if moment.cases[0].is_open else "reopening", moment.cases[0].folio)
    if leaning is Steering.NO:
        return Started("complaint")
    if asked := _missing([case for case in moment.cases if case.status is Status.NEEDS_INFO]):
        return asked
    if is_just_sent(dialogue, moment):
        return None
    return _question(answer, moment) or _pick(moment.cases, "belong.open_many", "addition")


def is_just_sent(dialogue: Dialogue, moment: Moment) -> bool:
    """Whether a case was sent so lately that what is written may belong to it."""
    return dialogue.sent_at is not None and moment.now - dialogue.sent_at < JUST_SENT


def _question(answer: Answer, moment: Moment) -> Say | None:
    """Is it about a case there is? None where nothing speaks for it."""
    twin = moment.case(moment.twin)
    if twin is not None:
        keys = ((_to(twin, "join"),), *_others(_anew("not_same")))
        return Say(text("belong.twin", folio=twin.folio), keys, asks=True)
    likely = [case for case in moment.cases if case.is_open and (case.type not in SHORT or answer.files)]
    if len(likely) == 1:
        case = likely[0]
        return Say(text("belong.open", folio=case.folio), (*pressing(case), *_add_or_new(case)), asks=True)
    if likely:
        return _pick(likely, "belong.open_many", "addition")
    return _of_the_closed(moment)


def _of_the_closed(moment: Moment) -> Say | None:
    """Nothing is open: is it about what was closed, or new?"""
    closed = [case for case in moment.cases if case.is_closed and may_reopen(case, moment)]
    if not closed or any(case.is_open for case in moment.cases):
        return None
    if len(closed) > 1:
        return _pick(closed, "belong.open_many", "reopening")
    folio = closed[0].folio
    again = button("reopen_here", Started("reopening", folio))
    return Say(text("belong.closed", folio=folio), ((again,), *_others(_anew("begin_anew"))), asks=True)


def _pick(cases: Iterable[Case], key: str, flow: str) -> Say:
    rows = tuple(
        (Button(text("button.case", folio=case.folio), Started(flow, case.folio)),)
        for case in tuple(cases)[:_PICKED]
    )
    return Say(text(key), (*rows, *_others(_anew("begin_anew"))), asks=True)


def _to(case: Case, key: str) -> Button:
    return button(key, Started("addition", case.folio))


def _anew(key: str) -> Button:
    return button(key, Started("complaint"))


def _add_or_new(case: Case) -> Keyboard:
    return ((_to(case, "add_here"),), *_others(_anew("begin_anew")))


def _others(*besides: Button) -> Keyboard:
    """What else it may be, and last the way to a person."""
    return (*((key,) for key in besides), (button("person", PersonWanted()),))


def twin_of_draft(folio: str) -> Say:
    """Before it is sent: is it the case that is open already?"""
    keys = ((button("join", Acted(Act.JOIN, folio)),), *_others(button("not_same", Confirmed())))
    return Say(text("belong.twin", folio=folio), keys, asks=True)
