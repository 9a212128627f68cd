"""Deciding: a command, done to a case, by somebody, at a moment → the events it causes. Pure.

The table in `cases/lifecycle.py` says who may do what in which status; `cases/deciding/` looks at the
conditions and says what follows. Nothing is half done: either all events, or `Refused`.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from cases import commands as c
from cases import happened as h
from cases.case import Case
from cases.deciding import answering, keeping, settling, visiting
from cases.deciding.asked import Asked, Events, need
from cases.lifecycle import Move, allowed, row_of
from cases.refused import Refused, Why
from cases.rules import Rules
from cases.status import By, Status
from cases.taxonomy import CaseType

_NEVER_LATE = {
    *(Move.NOTE, Move.ADD, Move.RAISE_ISSUES, Move.NOTE_DELIVERED),
    *(Move.FLAG_OVERDUE, Move.FLAG_SAFETY),
}
_FOLLOWS: dict[type[c.Command], Callable[[Asked, Any], Events]] = {
    c.Acknowledge: answering.acknowledge,
    c.Assess: answering.assess,
    c.Investigate: answering.investigate,
    c.AskForInformation: answering.ask,
    c.Complete: answering.complete,
    c.CloseIncomplete: answering.close_incomplete,
    c.Propose: answering.propose,
    c.SendBack: answering.send_back,
    c.Communicate: answering.communicate,
    c.Accept: settling.accept,
    c.Refuse: settling.refuse,
    c.FallSilent: settling.fall_silent,
    c.SpeakAgain: settling.speak_again,
    c.SecondLook: settling.second_look,
    c.GoOutside: settling.go_outside,
    c.SettleOutside: settling.settle_outside,
    c.CarryOut: settling.carry_out,
    c.CloseAccepted: settling.close_accepted,
    c.CloseAnswered: settling.close_answered,
    c.Exhaust: settling.exhaust,
    c.Withdraw: settling.withdraw,
    c.Reopen: settling.reopen,
    c.Merge: keeping.merge,
    c.ProposeReferral: keeping.propose_referral,
    c.Refer: keeping.refer,
    c.Block: keeping.block,
    c.Retype: keeping.retype,
    c.Categorise: keeping.categorise,
    c.Assign: keeping.assign,
    c.RaiseIssues: keeping.raise_issues,
    c.Note: keeping.note,
    c.Add: keeping.add,
    c.NoteDelivered: keeping.note_delivered,
    c.PutOff: keeping.put_off,
    c.FlagOverdue: keeping.flag_overdue,
    c.FlagSafety: keeping.flag_safety,
    c.Schedule: visiting.schedule,
    c.AskOtherDays: visiting.ask_other_days,
    c.Finish: visiting.finish,
}


def decide(case: Case | None, command: c.Command, by: By, at: datetime, rules: Rules) -> Events:
    """The events of a command; `case` is None for `Register` and `Discard` only.

    Raises:
        Refused: it cannot be done; with the field, and what is allowed.
    """
    status, case_type = (case.status, case.type) if case else (Status.DRAFT, CaseType.COMPLAINT)
    move = c.move_of(command)
    row = row_of(move, status, case_type)
    if row is None:
        raise Refused(Why.NOT_HERE, move, *allowed(status, case_type, by.actor))
    if by.actor not in row.actors:
        raise Refused(Why.NOT_YOURS, move, *sorted(row.actors))
    if case is None:
        return _registered(command)
    return _FOLLOWS[type(command)](Asked(case, by, at, rules), command)


def _registered(command: c.Command) -> Events:
    """A draft becomes a case, or nothing is kept of it."""
    if not isinstance(command, c.Register):
        return ()
    need(command.folio, "folio")
    return (
        h.Received(
            command.folio,
            command.type,
            command.topic,
            command.urgency,
            command.language,
            command.received_at,
            command.term,
            command.facts,
            command.safety,
            command.vulnerable,
            command.issues,
            command.heard,
            command.sources,
            command.silent,
        ),
    )


def check_seen(case: Case, command: c.Command, seen: int | None, by: By) -> None:
    """Compare and set: `seen` is the number of the last event the sender saw, None if they looked at none.

    What only adds to the case is never too late.

    Raises:
        Refused: `moved`, where since then somebody else changed the status or the decision.
    """
    if seen is None or case.changed is None or case.changed.seq <= seen or _same(case.changed.by, by):
        return
    if c.move_of(command) not in _NEVER_LATE:
        raise Refused(Why.MOVED, "seen", case.changed.kind, by=case.changed.by)


def _same(one: By, other: By) -> bool:
    return (one.person_id, one.actor) == (other.person_id, other.actor)


def moves(case: Case, by: By) -> tuple[Move, ...]:
    """What somebody may try with the case: its buttons."""
    return allowed(case.status, case.type, by.actor)
