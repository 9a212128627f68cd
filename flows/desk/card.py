"""A case as the desk sees it: one live card, which is edited and never sent again; and one line in a list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from cases.case import Case
from cases.company import Company
from cases.decision import SHORT
from cases.lifecycle import Move, allowed
from cases.status import UNANSWERED, Actor, Status
from cases.taxonomy import Hazard
from flows.answer import Shown
from flows.declared.card import shown
from flows.declared.complaint import COMPLAINT
from flows.declared.service import SERVICE
from flows.declared.visiting import when
from flows.desk.keys import Key, in_rows, key
from flows.fields.days_wanted import days_shown
from flows.text import Lines, Text, lines, text
from flows.understanding import Evidence

_SUMMARY = 900  # characters
_TITLE = 100  # of the 128 that Telegram takes
_MOST_WORDS = 6
FACTS = ("service_kind", "product", "reference", "amount", "remedy", "wanted", "service_address", "phone",
          "earlier_case")  # fmt: skip
_MARK = {
    Status.RECEIVED: "🆕",
    Status.ACKNOWLEDGED: "🆕",
    Status.NEEDS_INFO: "⏳",
    Status.ASSESSED: "🔎",
    Status.INVESTIGATING: "🔎",
    Status.DECISION_DRAFT: "📝",
    Status.DECIDED: "📨",
    Status.NO_REPLY: "📨",
    Status.ACCEPTED: "🤝",
    Status.REMEDY_DONE: "🤝",
    Status.REJECTED_OPEN: "✋",
    Status.ESCALATED_INT: "🔁",
    Status.ESCALATED_EXT: "🏛",
    Status.SCHEDULED: "🗓",
    Status.TO_ARRANGE: "🔁",
    Status.SERVICE_DONE: "🤝",
}
_ENDED = "✔️"


@dataclass(frozen=True, slots=True)
class Seen:
    """What the card shows besides the case: of its record, of the desk, and of the customer.

    `twins`: folios that may be about the same; `earlier`: how many other cases the customer has; `because`:
    the words for which it was heard as it was; `holder`: who has the conversation, "" for the bot.
    """

    customer: str
    story: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    because: tuple[Evidence, ...] = ()
    files: int = 0
    twins: tuple[str, ...] = ()
    earlier: int = 0
    holder: str = ""


def title(case: Case, customer: str) -> str:
    """The topic's title: danger first, how it stands, folio, name."""
    mark = "🚨" if case.safety and case.is_open else "⏰" if case.overdue else ""
    stands = _MARK.get(case.status, _ENDED)
    return f"{mark}{stands} {case.folio} · {customer}"[:_TITLE].strip()


def card(case: Case, seen: Seen, company: Company, now: datetime) -> Text:
    """All that whoever works the case must see at a glance."""
    return text(
        "desk.card",
        folio=case.folio,
        status=text(f"status.{case.status.value}"),
        kind=text(f"type.{case.type.value}"),
        subject=text(f"topic.{case.topic.value}"),
        urgency=text(f"desk.urgency.{case.urgency.value}"),
        flags=_flags(case),
        customer=seen.customer or text("desk.no_name"),
        language=text(f"paper.language_{case.language.value}"),
        due=_due(case, company, now),
        holder=_who(case, seen),
        story=_cut(seen.story) or text("desk.no_story"),
        more=_more(case, seen),
    )


def _flags(case: Case) -> Lines:
    flags = [text("desk.flag.safety")] if case.safety and case.is_open else []
    flags += [text("desk.flag.overdue")] if case.overdue and case.status in UNANSWERED else []
    flags += [text("desk.flag.vulnerable")] if case.vulnerable else []
    flags += [text("desk.flag.priority", priority=case.priority.value)] if case.priority else []
    flags += [text("desk.flag.hold")] if case.hold else []
    return lines(["", *flags] if flags else [], " · ")


def _due(case: Case, company: Company, now: datetime) -> Text:
    if case.status not in UNANSWERED:
        return text("desk.due.none")
    left = case.term.due_at - now
    by = shown(case.term, company)
    if left <= timedelta():
        return text("desk.due.over", due=by, n=max(1, -left.days))
    if left < timedelta(days=2):
        return text("desk.due.hours", due=by, n=max(1, round(left / timedelta(hours=1))))
    return text("desk.due.days", due=by, n=left.days)


def _who(case: Case, seen: Seen) -> Text:
    assigned: Text | str = case.assignee_name or case.department or text("desk.nobody")
    talking: Text | str = seen.holder or text("desk.the_bot")
    return text("desk.who", assigned=assigned, talking=talking)


def _more(case: Case, seen: Seen) -> Lines:
    """What there is besides, a line each; nothing is said of what there is not."""
    rows = [
        text(f"desk.fact.{slot}", value=_told(slot, seen.facts[slot]))
        for slot in FACTS
        if seen.facts.get(slot) and not (slot == "wanted" and _is_arranged(case))
    ]
    if case.visit and case.status is not Status.TO_ARRANGE:
        rows.append(text("desk.visit", when=when(case.visit), place=case.visit.place))
    if case.wanted:
        rows.append(text("desk.fact.wanted", value=days_shown(case.wanted)))
    if words := _because(seen.because):
        rows.append(text("desk.because", words=words))
    if hazards := [one for one in seen.facts.get("hazards", ()) if one in set(Hazard)]:
        rows.append(text("desk.hazards", hazards=lines((text(f"desk.hazard.{h}") for h in hazards), ", ")))
    if case.issues:
        rows.append(text("desk.issues", issues=_numbered(case.issues)))
    if case.missing and case.missing.open_items:
        missing = case.missing.open_items.items()
        rows.append(text("desk.missing", items=lines((text("item", n=n, what=what) for n, what in missing))))
    if seen.files:
        rows.append(text("desk.files", n=seen.files))
    if seen.twins:
        rows.append(text("desk.twins", folios=", ".join(seen.twins)))
    if seen.earlier:
        rows.append(text("desk.earlier", n=seen.earlier))
    return lines(["", *rows] if rows else [])


def _told(slot: str, value: Any) -> Shown:
    """A fact as the customer saw it at the review; as it is, where no question asks for it any more."""
    step = COMPLAINT.step(slot) or SERVICE.step(slot)
    return step.field.show(value) if step else str(value)


def _is_arranged(case: Case) -> bool:
    """The days that the request came with are not what counts any more."""
    return case.visit is not None or bool(case.wanted)


def _because(found: Sequence[Evidence]) -> str:
    """The words as typed, each once."""
    return ", ".join(f"«{words}»" for words in dict.fromkeys(one.words for one in found[:_MOST_WORDS]))


def _numbered(issues: Sequence[str]) -> Lines:
    return lines(text("item", n=n, what=issue) for n, issue in enumerate(issues, 1))


def _cut(story: str) -> str:
    return story if len(story) <= _SUMMARY else story[:_SUMMARY].rsplit(" ", 1)[0] + " …"


# What of the lifecycle is worth a button on the card, in this order, and the command that it is.
MOVES: tuple[tuple[Move, str], ...] = (
    (Move.SCHEDULE, "schedule"),
    (Move.FINISH, "done"),
    (Move.PROPOSE, "propose"),
    (Move.COMMUNICATE, "approve"),
    (Move.SEND_BACK, "reject"),
    (Move.CARRY_OUT, "remedy"),
    (Move.CLOSE_ACCEPTED, "close"),
    (Move.CLOSE_ANSWERED, "close"),
    (Move.CLOSE_INCOMPLETE, "close"),
    (Move.EXHAUST, "close"),
    (Move.ASSESS, "priority"),
    (Move.INVESTIGATE, "investigate"),
    (Move.ASK_FOR_INFORMATION, "ask"),
    (Move.CATEGORISE, "category"),
    (Move.RETYPE, "retype"),
    (Move.REFER, "refer"),
)


def keys(case: Case, *, taken: bool) -> tuple[tuple[Key, ...], ...]:
    """The buttons of the card, out of the lifecycle; whose they are is looked at when they are pressed."""
    talk = key("handback") if taken else key("take")
    own = [talk, key("assign")] if case.is_open else [talk]
    can = {
        move for actor in (Actor.AGENT, Actor.SUPERVISOR) for move in allowed(case.status, case.type, actor)
    }
    if case.type in SHORT:
        can -= {Move.PROPOSE}
    rest = dict.fromkeys(name for move, name in MOVES if move in can)
    found = [*own, *(key(name) for name in rest), key("transcript")]
    return in_rows(found)


def row(case_type: str, status: str, folio: str, customer: str, due: datetime | None, marks: str) -> Text:
    """One line of a list."""
    return text(
        "desk.row",
        marks=marks,
        folio=folio,
        customer=customer or text("desk.no_name"),
        kind=text(f"type.{case_type}"),
        status=text(f"status.{status}"),
        due=text("desk.row.due", due=due) if due else "",
    )
