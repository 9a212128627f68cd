"""The life of a case as one table: who may do what in which status, on what conditions, and what is told.

Source: `law.md` (b), row by row; "I" marks a row of our own. Permissions, buttons, the customer's messages
and the diagram in docs/architecture.md come from it. What an agent may do, a supervisor and the head of the
service may do too.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from cases.decision import SHORT
from cases.refused import Why
from cases.status import CLOSED, OPEN, STAFF, SUPERVISORS, THEIRS, Actor, Status
from cases.taxonomy import CaseType


class Move(StrEnum):
    """Everything that can be done to a case; each is a command in `cases/commands.py`."""

    REGISTER = "register"
    DISCARD = "discard"
    ACKNOWLEDGE = "acknowledge"
    ASSESS = "assess"
    INVESTIGATE = "investigate"
    ASK_FOR_INFORMATION = "ask_for_information"
    COMPLETE = "complete"
    CLOSE_INCOMPLETE = "close_incomplete"
    PROPOSE = "propose"
    SEND_BACK = "send_back"
    COMMUNICATE = "communicate"
    ACCEPT = "accept"
    REFUSE = "refuse"
    FALL_SILENT = "fall_silent"
    SPEAK_AGAIN = "speak_again"
    SECOND_LOOK = "second_look"
    GO_OUTSIDE = "go_outside"
    SETTLE_OUTSIDE = "settle_outside"
    CARRY_OUT = "carry_out"
    CLOSE_ACCEPTED = "close_accepted"
    CLOSE_ANSWERED = "close_answered"
    EXHAUST = "exhaust"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"
    MERGE = "merge"
    PROPOSE_REFERRAL = "propose_referral"
    REFER = "refer"
    BLOCK = "block"
    RETYPE = "retype"
    CATEGORISE = "categorise"
    ASSIGN = "assign"
    RAISE_ISSUES = "raise_issues"
    NOTE = "note"
    ADD = "add"
    NOTE_DELIVERED = "note_delivered"
    PUT_OFF = "put_off"
    FLAG_OVERDUE = "flag_overdue"
    FLAG_SAFETY = "flag_safety"
    SCHEDULE = "schedule"
    ASK_OTHER_DAYS = "ask_other_days"
    FINISH = "finish"


class Where(StrEnum):
    """A target that is not a status of its own."""

    BEFORE = "before"  # where it was before data were asked for
    SAME = "same"
    GONE = "gone"  # nothing is kept


@dataclass(frozen=True, slots=True)
class Transition:
    """One row.

    `tells`: the text key of what the customer is told (`told.<tells>`), "" for nothing. `types`: the case
    types it is for, empty for all. `conditions`: what is looked at besides, by the code of the refusal.
    """

    move: Move
    sources: frozenset[Status]
    target: Status | Where
    actors: frozenset[Actor]
    conditions: tuple[Why, ...] = ()
    tells: str = ""
    source: str = ""
    types: frozenset[CaseType] = frozenset()

    def fits(self, status: Status, case_type: CaseType) -> bool:
        """Whether it is a row for such a case."""
        return status in self.sources and (not self.types or case_type in self.types)


S, W, M, Y = Status, Where, Move, Why
_BOT = frozenset({Actor.BOT})
_ASKABLE = frozenset({S.RECEIVED, S.ACKNOWLEDGED, S.ASSESSED, S.INVESTIGATING, S.TO_ARRANGE})
_UNDECIDED = _ASKABLE | {S.NEEDS_INFO, S.DECISION_DRAFT}
_VISITS = frozenset({S.SCHEDULED, S.TO_ARRANGE, S.SERVICE_DONE})
_TO_SCHEDULE = frozenset({S.RECEIVED, S.ACKNOWLEDGED, S.SCHEDULED, S.TO_ARRANGE})
_UNSETTLED = frozenset({S.REJECTED_OPEN, S.ESCALATED_INT})
_ANSWERED = frozenset({S.DECIDED, S.NO_REPLY, S.ACCEPTED, S.REMEDY_DONE})
_DECISION = (Y.WRONG_LANGUAGE, Y.UNKNOWN_ISSUE, Y.UNANSWERED, Y.UNFIT_RESULT, Y.NO_REMEDY, Y.NO_AMOUNT,
             Y.BAD_AMOUNT, Y.MISSING, Y.PAST, Y.NO_RECOURSE)  # fmt: skip
_REPORTS = frozenset({CaseType.REPORT})
_SERVICE = frozenset({CaseType.SERVICE})
_NO_SERVICE = frozenset(CaseType) - _SERVICE


def _of(*statuses: Status) -> frozenset[Status]:
    return frozenset(statuses)


# fmt: off
TABLE: tuple[Transition, ...] = (
    # ---- coming in
    Transition(M.REGISTER, _of(S.DRAFT), S.RECEIVED, THEIRS | _BOT, (Y.MISSING,), "received",
               "ISO 10002, 7.2; L10 arts. 11, 12"),
    Transition(M.DISCARD, _of(S.DRAFT), W.GONE, THEIRS | _BOT, (), "discarded", "minimisation"),
    Transition(M.ACKNOWLEDGE, _of(S.RECEIVED), S.ACKNOWLEDGED, _BOT, (Y.MISSING,), "",
               "ISO 10002, 7.4; told by the receipt itself"),
    Transition(M.ACKNOWLEDGE, OPEN - {S.RECEIVED}, W.SAME, _BOT, (Y.MISSING, Y.ALREADY), "",
               "I: a receipt delivered late is proof all the same"),
    # ---- incomplete
    Transition(M.ASK_FOR_INFORMATION, _ASKABLE, S.NEEDS_INFO, STAFF | _BOT, (Y.MISSING, Y.TOO_SOON),
               "information_wanted", "L10 arts. 13.3, 13.4"),
    Transition(M.COMPLETE, _of(S.NEEDS_INFO), W.BEFORE, THEIRS | STAFF,
               (Y.MISSING, Y.UNKNOWN_ITEM, Y.NO_EVIDENCE), "completed",
               "L10 art. 13.3; it stays while items miss"),
    Transition(M.CLOSE_INCOMPLETE, _of(S.NEEDS_INFO), S.CLOSED_INCOMPLETE, STAFF,
               (Y.TOO_SOON, Y.NOT_WARNED, Y.NOT_REMINDED, Y.ASKED_LATE), "closed_incomplete",
               "L10 arts. 13.3, 13.4; the bot proposes it"),
    # ---- assessment and investigation
    Transition(M.ASSESS, _of(S.RECEIVED, S.ACKNOWLEDGED), S.ASSESSED, STAFF | _BOT,
               (Y.OUT_OF_RANGE, Y.ONLY_FIRST_PRIORITY, Y.UNKNOWN_CATEGORY), "assessed",
               "ISO 10002, 7.5; I: also before the receipt is delivered", _NO_SERVICE),
    Transition(M.ASSESS, OPEN - {S.RECEIVED, S.ACKNOWLEDGED, S.NEEDS_INFO} - _VISITS, W.SAME, STAFF,
               (Y.OUT_OF_RANGE, Y.UNKNOWN_CATEGORY), "", "I: assessed again"),
    Transition(M.INVESTIGATE, _of(S.ASSESSED), S.INVESTIGATING, STAFF, (), "investigating", "ISO 10002, 7.6"),
    Transition(M.PROPOSE_REFERRAL, _of(S.ASSESSED), W.SAME, STAFF, (Y.MISSING,), "", "CCC 211-4.c"),
    Transition(M.REFER, _of(S.ASSESSED), S.REFERRED, SUPERVISORS, (Y.NOT_PROPOSED, Y.SAME_PERSON), "referred",
               "CCC 211-4.c: an agent proposes, a supervisor agrees"),
    Transition(M.REFER, _of(S.ACKNOWLEDGED), S.REFERRED, STAFF, (Y.MISSING,), "referred",
               "short flow of a report: the official route", _REPORTS),
    # ---- the decision
    Transition(M.PROPOSE, _of(S.INVESTIGATING, S.DECISION_DRAFT), S.DECISION_DRAFT, STAFF,
               (*_DECISION, Y.NOT_INVESTIGATED), "", "L10 art. 13.1"),
    Transition(M.SEND_BACK, _of(S.DECISION_DRAFT), S.INVESTIGATING, SUPERVISORS, (Y.MISSING,), "", "(b)"),
    Transition(M.COMMUNICATE, _of(S.DECISION_DRAFT), S.DECIDED, STAFF, (*_DECISION, Y.NEEDS_SUPERVISOR),
               "decided", "ISO 10002, 7.7, 7.8; L10 art. 13"),
    Transition(M.COMMUNICATE, _of(S.ESCALATED_INT), S.DECIDED, SUPERVISORS,
               (*_DECISION, Y.SAME_PERSON), "decided_again", "ISO 10002, 7.9"),
    Transition(M.COMMUNICATE, _of(S.ASSESSED), S.DECIDED, STAFF, _DECISION, "thanked",
               "short flow of a suggestion or praise", SHORT),
    # ---- the customer's word on it
    Transition(M.ACCEPT, _of(S.DECIDED, S.NO_REPLY), S.ACCEPTED, THEIRS, (), "accepted", "ISO 10002, 7.9"),
    Transition(M.REFUSE, _ANSWERED, S.REJECTED_OPEN, THEIRS, (), "refused",
               "ISO 10002, 7.9; L10 art. 13.7; also a remedy not carried out, or wrong"),
    Transition(M.FALL_SILENT, _of(S.DECIDED), S.NO_REPLY, _BOT, (Y.NOT_REMINDED, Y.TOO_SOON), "no_reply",
               "I (ISO is silent): never taken for a yes"),
    Transition(M.SPEAK_AGAIN, _of(S.NO_REPLY), S.DECIDED, THEIRS, (), "decided_still", "I"),
    Transition(M.SECOND_LOOK, _of(S.REJECTED_OPEN), S.ESCALATED_INT, THEIRS | STAFF | _BOT,
               (Y.SAME_PERSON, Y.TOO_SOON), "second_look", "ISO 10002, 7.9; by the bot when overdue"),
    Transition(M.GO_OUTSIDE, _UNSETTLED | {S.DECIDED, S.NO_REPLY}, S.ESCALATED_EXT, THEIRS | STAFF,
               (Y.MISSING, Y.FUTURE), "went_outside", "L10 arts. 4.4, 13.8; ISO 10003"),
    Transition(M.GO_OUTSIDE, _UNDECIDED - _VISITS, W.SAME, THEIRS | STAFF, (Y.MISSING, Y.FUTURE),
               "went_outside", "I: the answer is owed all the same", _NO_SERVICE),
    Transition(M.SETTLE_OUTSIDE, _of(S.ESCALATED_EXT), S.ACCEPTED, SUPERVISORS,
               (Y.OUT_OF_RANGE, Y.MISSING, Y.FUTURE, Y.NO_AMOUNT, Y.BAD_AMOUNT, Y.PAST), "settled_outside",
               "ISO 10003: agreement, award or judgment, with its reference"),
    # ---- the remedy
    Transition(M.CARRY_OUT, _of(S.ACCEPTED), S.REMEDY_DONE, STAFF, (Y.MISSING,), "remedy_done",
               "ISO 10002, 7.9"),
    Transition(M.CLOSE_ACCEPTED, _of(S.REMEDY_DONE), S.CLOSED_ACCEPTED, THEIRS | _BOT, (Y.TOO_SOON,),
               "closed_accepted", "ISO 10002, 7.9: confirmed, or 14 days without objection after acceptance"),
    Transition(M.CLOSE_ACCEPTED, _of(S.ACCEPTED), S.CLOSED_ACCEPTED, STAFF | _BOT, (Y.STILL_OWED,),
               "closed_accepted", "I: accepted, and nothing was to be carried out"),
    Transition(M.CLOSE_ANSWERED, _of(S.DECIDED), S.CLOSED_ANSWERED, STAFF | _BOT, (), "closed_answered",
               "short flow of a suggestion or praise: closed without acceptance", SHORT),
    # ---- a service request: somebody comes (decision 015)
    Transition(M.SCHEDULE, _TO_SCHEDULE, S.SCHEDULED, STAFF,
               (Y.MISSING, Y.BAD_HOURS, Y.PAST, Y.HOLIDAY), "scheduled",
               "I: its answer is the day of the visit; a new day replaces the one before", _SERVICE),
    Transition(M.ASK_OTHER_DAYS, _of(S.SCHEDULED, S.TO_ARRANGE), S.TO_ARRANGE, THEIRS,
               (Y.MISSING, Y.PAST, Y.HOLIDAY), "other_days", "I", _SERVICE),
    Transition(M.FINISH, _TO_SCHEDULE, S.SERVICE_DONE, STAFF, (Y.MISSING, Y.TOO_SOON, Y.DAY_WANTED),
               "service_done", "I: also without a visit, where a call or a message was enough", _SERVICE),
    Transition(M.CLOSE_ACCEPTED, _of(S.SERVICE_DONE), S.CLOSED_ACCEPTED, THEIRS | _BOT, (Y.TOO_SOON,),
               "closed_accepted", "I: confirmed, or 14 days without objection, as a remedy", _SERVICE),
    Transition(M.REFUSE, _of(S.SERVICE_DONE), S.TO_ARRANGE, THEIRS, (), "not_right",
               "ISO 10002, 7.9: it goes back; a complaint of its own is offered with it", _SERVICE),
    Transition(M.REOPEN, _of(S.CLOSED_ACCEPTED, S.CLOSED_WITHDRAWN, S.CLOSED_INCOMPLETE), S.TO_ARRANGE,
               THEIRS, (Y.TOO_LATE,), "reopened", "I: same folio, all kept", _SERVICE),
    # ---- other ends
    Transition(M.EXHAUST, _of(S.NO_REPLY), S.CLOSED_EXHAUSTED, SUPERVISORS,
               (Y.WENT_OUTSIDE, Y.TOO_SOON), "closed_exhausted", "I: counted apart"),
    Transition(M.EXHAUST, _of(S.ESCALATED_EXT), S.CLOSED_EXHAUSTED, SUPERVISORS, (Y.MISSING,),
               "closed_exhausted", "ISO 10003: no further recourse"),
    Transition(M.WITHDRAW, OPEN, S.CLOSED_WITHDRAWN, THEIRS, (Y.UNCONFIRMED,), "closed_withdrawn",
               "Ley 44/2002 art. 29 sexies; ISO 10002"),
    Transition(M.REOPEN, CLOSED, S.REJECTED_OPEN, THEIRS, (Y.TOO_LATE,), "reopened",
               "I: same folio, all kept", _NO_SERVICE),
    Transition(M.MERGE, OPEN, S.MERGED, STAFF, (Y.BAD_MAIN, Y.NOT_THEIRS), "merged",
               "same person, same facts"),
    Transition(M.BLOCK, frozenset(S) - {S.DRAFT, S.BLOCKED}, S.BLOCKED, _BOT | {Actor.DPO},
               (Y.MISSING, Y.PAST, Y.STILL_KEPT), "blocked", "LOPD art. 32"),
    # ---- what moves nothing
    Transition(M.RETYPE, OPEN - _VISITS, W.SAME, STAFF, (Y.ALREADY, Y.LOWERS_RIGHTS, Y.UNFIT_TYPE), "retyped",
               "F07; L10 art. 3.10: never a longer term, never fewer rights"),
    Transition(M.CATEGORISE, OPEN, W.SAME, STAFF, (Y.UNKNOWN_CATEGORY,), "", "F21"),
    Transition(M.ASSIGN, OPEN, W.SAME, STAFF | _BOT, (Y.MISSING,), "", "F37"),
    Transition(M.RAISE_ISSUES, OPEN, W.SAME, THEIRS | STAFF, (Y.MISSING,), "", "L10 art. 13.1"),
    Transition(M.NOTE, frozenset(S) - {S.DRAFT, S.BLOCKED}, W.SAME, STAFF | _BOT | {Actor.DPO},
               (Y.MISSING,), "", "ISO 10002, 7.3"),
    Transition(M.ADD, frozenset(S) - {S.DRAFT, S.BLOCKED}, W.SAME, THEIRS, (Y.MISSING,), "added",
               "ISO 10002, 7.3; also to a closed one, which it does not reopen"),
    Transition(M.NOTE_DELIVERED, frozenset(S) - {S.DRAFT, S.BLOCKED}, W.SAME, _BOT, (Y.MISSING,), "",
               "L10 art. 13.4: the company proves that it told"),
    Transition(M.PUT_OFF, _UNDECIDED | _UNSETTLED, W.SAME, STAFF | _BOT, (Y.MISSING, Y.PAST), "put_off",
               "apology, reason, new date; the legal date stays"),
    Transition(M.FLAG_OVERDUE, _UNDECIDED | _UNSETTLED, W.SAME, _BOT, (Y.TOO_SOON, Y.ALREADY, Y.PAST),
               "overdue", "L10 art. 13.2: still open"),
    Transition(M.FLAG_SAFETY, OPEN, W.SAME, THEIRS | STAFF | _BOT, (Y.ALREADY,), "", "ISO 10002, 7.5; F24"),
)
# fmt: on


def rows(status: Status, case_type: CaseType) -> tuple[Transition, ...]:
    """The rows for a case that stands so."""
    return tuple(row for row in TABLE if row.fits(status, case_type))


def row_of(move: Move, status: Status, case_type: CaseType) -> Transition | None:
    """The row of a move for such a case; at most one, which a test holds."""
    return next((row for row in rows(status, case_type) if row.move is move), None)


def allowed(status: Status, case_type: CaseType, actor: Actor) -> tuple[Move, ...]:
    """What somebody may try: the buttons. Conditions may still refuse it."""
    return tuple(row.move for row in rows(status, case_type) if actor in row.actors)


def statuses_of(case_type: CaseType) -> frozenset[Status]:
    """Every status that a case of the type may ever have: what its rows lead to, from a draft on."""
    found, reached = frozenset[Status](), frozenset({Status.DRAFT})
    while reached != found:
        found = reached
        targets = {row.target for status in found for row in rows(status, case_type)}
        reached = found | {target for target in targets if isinstance(target, Status)}
    return found


def actors_of(found: Iterable[Transition]) -> frozenset[Actor]:
    """Everybody named in the rows."""
    return frozenset(actor for row in found for actor in row.actors)
