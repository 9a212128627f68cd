"""What a person agreed to and took back, with the proof of it: rows are added, none is changed.

The proof is which words were read (`text_version`), in which language, in which bot, under which message
(LOPD art. 6; Codice privacy art. 130; GDPR art. 7.1). It is kept apart from the person's other data.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, func, insert, select

from aftersales.consent import Consent, Purpose
from cases.taxonomy import Language
from storage.sale_tables import consents, reach
from storage.tables import customers
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Proof:
    """How a word was given. `message_id`: of the message with the button, or of the typed one. `via`: how
    ("button", "command", "words")."""

    text_version: str
    language: Language
    bot_id: int
    message_id: int
    via: str


_NOTE = insert(consents).inline()
_HISTORY = (
    select(consents.c.purpose, consents.c.given, consents.c.at)
    .where(consents.c.person == bindparam("who"))
    .order_by(consents.c.id)
)
_PROOFS = select(consents).where(consents.c.person == bindparam("who")).order_by(consents.c.id)
_last = select(func.max(consents.c.id).label("id")).group_by(consents.c.person, consents.c.purpose).subquery()
_AGED = (
    select(reach.c.chat_id, reach.c.language, reach.c.customer_id, consents.c.purpose, consents.c.at)
    .join(_last, _last.c.id == consents.c.id)
    .join(customers, customers.c.person == consents.c.person)
    .join(reach, and_(reach.c.customer_id == customers.c.id, reach.c.bot_id == bindparam("bot")))
    .where(consents.c.given, consents.c.at <= bindparam("before"), reach.c.gone_at.is_(None))
    .order_by(consents.c.id)
)


@dataclass(frozen=True, slots=True)
class Aged:
    """An agreement that was given long ago, by somebody who can be written to."""

    chat_id: int
    language: Language
    customer_id: int
    purpose: Purpose
    given_at: datetime


def note(connection: Connection, vault: Vault, telegram_id: int, word: Consent, proof: Proof) -> None:
    """Write a word down, with its proof."""
    row = {
        "person": vault.index("person", telegram_id),
        "purpose": word.purpose.value,
        "given": word.given,
        "at": word.at,
        "text_version": proof.text_version,
        "language": proof.language.value,
        "bot_id": proof.bot_id,
        "message_id": proof.message_id,
        "via": proof.via,
    }
    connection.execute(_NOTE, row)


def history(connection: Connection, vault: Vault, telegram_id: int) -> tuple[Consent, ...]:
    """All that the person said, in order."""
    found = connection.execute(_HISTORY, {"who": vault.index("person", telegram_id)})
    return tuple(Consent(Purpose(row.purpose), row.given, row.at) for row in found)


def proofs(connection: Connection, vault: Vault, telegram_id: int) -> list[tuple[Consent, Proof]]:
    """All that the person said, in order, each word with its proof."""
    found = connection.execute(_PROOFS, {"who": vault.index("person", telegram_id)})
    return [
        (
            Consent(Purpose(row.purpose), row.given, row.at),
            Proof(row.text_version, Language(row.language), row.bot_id, row.message_id, row.via),
        )
        for row in found
    ]


def aged(connection: Connection, bot_id: int, before: datetime) -> list[Aged]:
    """Agreements given until then that nothing was said to since, of who can be written to in that bot."""
    found = connection.execute(_AGED, {"bot": bot_id, "before": before})
    return [
        Aged(row.chat_id, Language(row.language), row.customer_id, Purpose(row.purpose), row.at)
        for row in found
    ]
