"""Cases, messages and moments for the tests."""

from datetime import UTC, datetime, timedelta

from storage.outgoing import Kind, Outgoing, Priority
from storage.records import CaseRecord, NewCase
from storage.store import Store

NOW = datetime(2026, 3, 2, 9, 30, 15, 250_000, tzinfo=UTC)
BOT = 7_000_000_001
ANNA = 5_400_000_123


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def new_case(number: int, draft: str, person: int = ANNA, **facts: object) -> NewCase:
    return NewCase(
        folio=f"REC-2026-{number:06}-7QX2",
        draft_id=draft,
        telegram_id=person,
        bot_id=BOT,
        chat_id=person,
        type="claim",
        topic="delivery",
        urgency="normal",
        status="received",
        language="ca",
        jurisdiction="ES-CT",
        received_at=NOW,
        zone="Europe/Madrid",
        due_at=later(15 * 86_400),
        due_rule="D04",
        facts=facts or {"description": "La rentadora treu fum"},
    )


def opened(store: Store, draft: str, person: int = ANNA, **facts: object) -> CaseRecord:
    with store.turn() as turn:
        number = turn.next_folio_number("REC", 2026)
        return turn.open_case(new_case(number, draft, person, **facts))


def message(
    key: str,
    chat: int = ANNA,
    kind: Kind = Kind.MESSAGE,
    priority: Priority = Priority.INTAKE,
    not_before: datetime | None = None,
) -> Outgoing:
    return Outgoing(BOT, chat, key, {"text": key}, kind, priority, not_before=not_before)


def post(store: Store, *messages: Outgoing, now: datetime = NOW) -> None:
    with store.turn() as turn:
        for each in messages:
            turn.enqueue(each, now)
