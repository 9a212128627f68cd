"""Doing what the engine asks for: each effect on the database, inside the turn's transaction."""

from collections.abc import Iterable, Iterator

from bot.incoming import Incoming
from cases.folio import Folio, read_folio
from cases.taxonomy import CaseType
from flows import screens
from flows.declared.following import CaseBrief, brief, briefs
from flows.dialogue import Dialogue
from flows.effects import (
    AddToCase,
    AlertDesk,
    CallOperator,
    Effect,
    NoteCorrection,
    OpenCase,
    RememberCustomer,
    Say,
    ShowStatus,
    Toast,
)
from flows.moment import Moment
from flows.text import text
from storage.records import CaseRecord, NewCase
from storage.requests import RequestKind
from storage.turn import Turn


def perform(
    effects: Iterable[Effect], unit: Turn, incoming: Incoming, after: Dialogue, moment: Moment, bot_id: int
) -> Iterator[Effect]:
    """Do the effects in order; gives what is to be said, theirs and what the doing adds."""
    for effect in effects:
        match effect:
            case Say() | Toast():
                yield effect
            case OpenCase():
                _open(effect, unit, incoming, after, moment, bot_id)
            case AddToCase():
                if not _add(effect, unit, incoming, moment):
                    yield Say(text("added.not_found"))
                    return
            case RememberCustomer(facts):
                unit.remember_customer(incoming.person.telegram_id, facts, moment.now)
            case NoteCorrection(slot, heard, corrected):
                unit.note_misheard(slot, heard, corrected, moment.now)
            case CallOperator():
                yield _called(unit, incoming, moment, bot_id)
            case AlertDesk(hazards, draft):
                note = {"hazards": [hazard.value for hazard in hazards], "draft": draft.id if draft else ""}
                unit.call_person(bot_id, incoming.chat_id, moment.now, RequestKind.SAFETY, note)
            case ShowStatus(folio):
                yield _status(folio, unit, incoming, moment)


def _open(
    effect: OpenCase, unit: Turn, incoming: Incoming, after: Dialogue, moment: Moment, bot_id: int
) -> None:
    draft = effect.draft
    language = after.language or moment.company.languages[0]
    case = unit.open_case(
        NewCase(
            folio=effect.folio,
            draft_id=draft.id,
            telegram_id=incoming.person.telegram_id,
            bot_id=bot_id,
            chat_id=incoming.chat_id,
            type=effect.case_type.value,
            topic=effect.topic.value,
            urgency=effect.urgency.value,
            status="received",
            language=language.value,
            jurisdiction=moment.company.jurisdiction.code,
            received_at=effect.received_at,
            zone=moment.company.zone,
            due_at=effect.deadline.due_at,
            due_rule=effect.deadline.rule_id,
            thread_id=incoming.thread_id,
            facts={**draft.answers, "hazards": [hazard.value for hazard in draft.hazards]},
        )
    )
    heard = {"heard": sorted(draft.heard), "sources": {str(k): v for k, v in draft.sources.items()}}
    unit.add_event(case.id, "received", moment.now, "customer", heard)
    unit.add_files(draft.id, draft.answers.get("evidence", ()), moment.now, case.id)


def _add(effect: AddToCase, unit: Turn, incoming: Incoming, moment: Moment) -> bool:
    """Add to the person's own case; False where there is no such case of theirs."""
    case = unit.case_by_folio(effect.folio)
    if case is None or case.chat_id != incoming.chat_id:
        return False
    data = {"note": effect.note, "message_id": effect.message_id, "files": list(effect.files)}
    unit.add_event(case.id, effect.kind, moment.now, "customer", data)
    unit.add_files(case.draft_id, effect.files, moment.now, case.id)
    return True


def _called(unit: Turn, incoming: Incoming, moment: Moment, bot_id: int) -> Effect:
    company = moment.company
    first = unit.call_person(bot_id, incoming.chat_id, moment.now)
    key = "person.recorded" if first else "person.already"
    said = text(key, company=company.name, phone=company.phone or "–", hours=screens.hours(company))
    return Say(said)


def _status(typed: str, unit: Turn, incoming: Incoming, moment: Moment) -> Effect:
    if not typed:
        mine = unit.cases_of(incoming.person.telegram_id)
        return briefs(tuple(_brief(case, incoming) for case in mine))
    folio = read_folio(typed, moment.company.folio_prefix)
    if not isinstance(folio, Folio):
        return Say(text(f"folio.{folio.value}", prefix=moment.company.folio_prefix))
    case = unit.case_by_folio(str(folio))
    return brief(_brief(case, incoming)) if case else Say(text("status.unknown", folio=str(folio)))


def _brief(case: CaseRecord, incoming: Incoming) -> CaseBrief:
    own = case.chat_id == incoming.chat_id
    due = case.due_at or case.received_at
    return CaseBrief(case.folio, CaseType(case.type), case.status, case.received_at, due, own)
