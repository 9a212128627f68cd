"""Doing what the engine asks for: each effect on the database, inside the turn's transaction."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.calling import called, introduce, words_of
from bot.casework import Casework, untold
from bot.feedback import keep_feedback
from bot.incoming import Incoming
from bot.moving import by_customer, move
from bot.papers import want_paper
from bot.relations import Relations
from cases.commands import Add, Register
from cases.folio import Folio, FolioProblem, read_folio
from cases.taxonomy import Language
from cases.term import Term
from flows.declared.card import of_a_stranger
from flows.declared.facts import facts_of, is_unsafe
from flows.dialogue import Dialogue
from flows.effects import (
    AddToCase,
    AlertDesk,
    CallOperator,
    Effect,
    ExamineFile,
    FolioMissed,
    IssueFile,
    KeepFeedback,
    LinkAccount,
    MoveCase,
    NoteConsent,
    NoteCorrection,
    NoteReply,
    OpenCase,
    OptOut,
    RememberCustomer,
    Say,
    ShowStatus,
    Toast,
)
from flows.guessing import may_try, missed
from flows.moment import Moment
from flows.text import text
from reports.paper import Kind
from storage.errands import Errand
from storage.records import NewCase
from storage.requests import RequestKind
from storage.turn import Turn


def perform(
    effects: Iterable[Effect],
    unit: Turn,
    incoming: Incoming,
    after: Dialogue,
    moment: Moment,
    bot_id: int,
    casework: Casework,
    relations: Relations,
) -> Iterator[Effect]:
    """Do the effects in order; gives what is to be said, theirs and what the doing adds."""
    for effect in effects:
        match effect:
            case Say() | Toast():
                yield effect
            case OpenCase():
                _open(effect, unit, incoming, after, moment, bot_id, casework)
            case MoveCase():
                yield from move(effect, unit, incoming, moment, casework)
            case AddToCase():
                quiet = replace(casework, tell=untold)
                add = MoveCase(effect.folio, Add(effect.note, effect.files, effect.message_id))
                if refusal := tuple(move(add, unit, incoming, moment, quiet)):
                    yield from refusal
                    return
            case RememberCustomer(facts):
                unit.remember_customer(incoming.person.telegram_id, facts, moment.now)
            case NoteCorrection(slot, heard, corrected):
                unit.note_misheard(slot, heard, corrected, moment.now)
            case NoteReply(occasion, about, reply):
                if plan := unit.sale.told(incoming.person.telegram_id, occasion, about):
                    unit.sale.replied(plan, reply)
            case CallOperator(role):
                yield called(unit, incoming, moment, bot_id, role)
            case AlertDesk(hazards, draft):
                introduce(unit, incoming, moment)
                named = [hazard.value for hazard in hazards]
                note = {"hazards": named, "draft": draft.id if draft else "", "words": words_of(incoming)}
                unit.call_person(bot_id, incoming.chat_id, moment.now, RequestKind.SAFETY, note)
            case KeepFeedback():
                keep_feedback(effect, unit, incoming, moment, bot_id)
            case IssueFile(folio):
                _issue(folio, unit, incoming, moment)
            case ExamineFile(file):
                _examine(file, unit, incoming, after, moment, bot_id)
            case NoteConsent() | OptOut() | LinkAccount():
                yield from relations.perform(effect, unit, incoming, after, moment)
            case ShowStatus(folio):
                yield from _status(folio, unit, after, moment)


def _open(
    effect: OpenCase,
    unit: Turn,
    incoming: Incoming,
    after: Dialogue,
    moment: Moment,
    bot_id: int,
    casework: Casework,
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
    by = by_customer(incoming, moment)
    casework.register(unit, case, _registered(effect, language), by, moment.now)
    if announced := draft.answers.get("evidence"):
        unit.paperwork.add_files(draft.id, announced, moment.now, case.id)
        unit.paperwork.fetch_files(case.id, bot_id, moment.now)


def _registered(effect: OpenCase, language: Language) -> Register:
    draft = effect.draft
    return Register(
        effect.folio,
        effect.case_type,
        effect.topic,
        effect.urgency,
        language,
        effect.received_at,
        Term.of(effect.deadline),
        facts_of(draft, effect.case_type, effect.topic),
        safety=is_unsafe(draft),
        vulnerable=bool(draft.answers.get("needs_support")),
        heard=tuple(sorted(draft.heard)),
        sources={str(message): told for message, told in draft.sources.items()},
    )


def _issue(folio: str, unit: Turn, incoming: Incoming, moment: Moment) -> None:
    file = unit.read_case(folio)
    if file and file.case and file.record.chat_id == incoming.chat_id:
        want_paper(unit, file, Kind.FILE, file.case.seq, moment.now)


def _examine(
    file: dict[str, object],
    unit: Turn,
    incoming: Incoming,
    after: Dialogue,
    moment: Moment,
    bot_id: int,
) -> None:
    language = after.language or moment.company.languages[0]
    told = {"file_id": file["file_id"], "chat_id": incoming.chat_id, "language": language.value}
    unit.paperwork.send_on(bot_id, Errand.EXAMINE, incoming.update_id, moment.now, told=told)


def _status(typed: str, unit: Turn, after: Dialogue, moment: Moment) -> Iterator[Effect]:
    """Anybody's case by its folio; a chat that tried too many wrong ones hears nothing more."""
    if not may_try(after, moment.now):
        return
    folio = read_folio(typed, moment.company.folio_prefix)
    case = unit.case_by_folio(str(folio)) if isinstance(folio, Folio) else None
    if case is not None:
        yield of_a_stranger(case.folio, case.status, case.received_at, case.due_at or case.received_at)
        return
    if isinstance(folio, Folio):
        yield Say(text("status.unknown", folio=str(folio)))
    else:
        yield Say(text(f"folio.{folio.value}", prefix=moment.company.folio_prefix))
    if folio is not FolioProblem.NOT_A_FOLIO:
        yield FolioMissed()
        if not may_try(missed(after, moment.now), moment.now):
            yield Say(text("folio.too_many"))
