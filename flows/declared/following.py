"""Following a case that exists: adding to it, and asking how it stands by its folio."""

from dataclasses import dataclass
from datetime import datetime

from cases.taxonomy import CaseType
from flows.dialogue import Draft
from flows.effects import AddToCase, Effect, Say, ShowStatus
from flows.events import PersonWanted, Started, StatusWanted
from flows.fields import Files, FolioField, Prose
from flows.flow import Flow, Step, always
from flows.moment import Moment
from flows.prompts import button
from flows.text import Button, lines, text


def _added(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    files = draft.answers.get("evidence", [])
    note = AddToCase(draft.about, draft.answers["description"], tuple(files))
    return note, Say(text("added", folio=draft.about), ((button("status", StatusWanted(draft.about)),),))


def _looked_up(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    return (ShowStatus(draft.answers["folio"]),)


ADDITION = Flow(
    "addition",
    steps=(
        Step("description", Prose(min=1), gathers=True, wording="addition"),
        Step("evidence", Files(), optional=always, collects=True),
    ),
    complete=_added,
)

STATUS = Flow("status", steps=(Step("folio", FolioField()),), complete=_looked_up, reviewed=False)


@dataclass(frozen=True, slots=True)
class CaseBrief:
    """What anyone who holds the folio may know of a case (L10 art. 11): no personal data.

    `own`: the person who asks is the one who sent it.
    """

    folio: str
    case_type: CaseType
    status: str
    received_at: datetime
    due_at: datetime
    own: bool


def brief(case: CaseBrief) -> Say:
    """How one case stands."""
    own = (button("add", Started("addition", case.folio)),) if case.own else ()
    return Say(
        text(
            "status.one",
            folio=case.folio,
            kind=text(f"type.{case.case_type.value}"),
            status=text(f"status.{case.status}"),
            received=case.received_at,
            due=case.due_at,
        ),
        ((*own, button("person", PersonWanted())),),
    )


def briefs(cases: tuple[CaseBrief, ...]) -> Say:
    """All the person's cases, newest first, one button each; or that there are none."""
    other = (button("by_folio", Started("status")), button("person", PersonWanted()))
    if not cases:
        return Say(text("status.none"), (other,))
    if len(cases) == 1:
        return brief(cases[0])
    rows = lines(
        text(
            "status.row",
            folio=case.folio,
            kind=text(f"type.{case.case_type.value}"),
            status=text(f"status.{case.status}"),
        )
        for case in cases
    )
    keys = tuple(
        (Button(text("button.case", folio=case.folio), StatusWanted(case.folio)),) for case in cases[:10]
    )
    return Say(text("status.all", rows=rows), (*keys, other))
