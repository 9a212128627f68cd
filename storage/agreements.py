"""A turn's hands for what people agreed to, and for where they can be written to besides their cases."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from aftersales.consent import Consent, Purpose
from cases.taxonomy import Language
from storage import chats, consents, customers, outbox, reach, suppressions
from storage.outgoing import OutboxRow
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Agreements:
    """What it does is done with its turn, or not at all. Moments are aware, in UTC."""

    connection: Connection
    vault: Vault

    def note(self, telegram_id: int, word: Consent, proof: consents.Proof) -> None:
        """Write down what the person agreed to or took back, with its proof."""
        consents.note(self.connection, self.vault, telegram_id, word, proof)

    def history(self, telegram_id: int) -> tuple[Consent, ...]:
        """All that the person agreed to and took back, in order."""
        return consents.history(self.connection, self.vault, telegram_id)

    def proofs(self, telegram_id: int) -> list[tuple[Consent, consents.Proof]]:
        """The same, each word with its proof."""
        return consents.proofs(self.connection, self.vault, telegram_id)

    def aged(self, bot_id: int, before: datetime) -> list[consents.Aged]:
        """Agreements that stand unrepeated since before then, of who can be written to in that bot."""
        return consents.aged(self.connection, bot_id, before)

    def drop(self, telegram_id: int, purpose: Purpose, now: datetime) -> int:
        """They took it back: what waits to be sent because they had agreed to it is dropped; how much."""
        return outbox.drop_agreed(self.connection, telegram_id, [purpose], now)

    def suppress(self, telegram_id: int, now: datetime) -> int:
        """The person wants no advertising, from now on: what waits to be sent of it is dropped; how much."""
        suppressions.suppress(self.connection, self.vault, telegram_id, now)
        return outbox.drop_agreed(self.connection, telegram_id, Purpose, now)

    def lift(self, telegram_id: int) -> None:
        """The person agreed anew to what they had objected to."""
        suppressions.lift(self.connection, self.vault, telegram_id)

    def suppressed_since(self, telegram_id: int) -> datetime | None:
        """Since when the person wants no advertising; None: they did not say so."""
        return suppressions.since(self.connection, self.vault, telegram_id)

    def person(self, telegram_id: int) -> int | None:
        """The customer's row id; None for a stranger."""
        return customers.row_id(self.connection, self.vault, telegram_id)

    def arrive(self, bot_id: int, telegram_id: int, language: Language, now: datetime) -> int:
        """The person can be written to in that bot; the customer's row id."""
        return reach.arrive(self.connection, self.vault, bot_id, telegram_id, language, now)

    def leave(self, bot_id: int, telegram_id: int, why: str, now: datetime) -> int:
        """The person blocked that bot: what waits for them there fails, with the reason; how much."""
        reach.leave(self.connection, self.vault, bot_id, telegram_id, now)
        return chats.give_up(self.connection, self.vault, bot_id, telegram_id, why, now)

    def speak(self, bot_id: int, telegram_id: int, language: Language) -> None:
        """The person chose another language there."""
        reach.speak(self.connection, self.vault, bot_id, telegram_id, language)

    def places(self, telegram_id: int) -> tuple[reach.Reach, ...]:
        """The bots in which the person can be written to, or could."""
        customer_id = customers.row_id(self.connection, self.vault, telegram_id)
        return reach.places(self.connection, customer_id) if customer_id is not None else ()

    def still_wanted(self, row: OutboxRow) -> bool:
        """Whether a message in the courier's hand was not dropped since it was claimed."""
        return outbox.is_held(self.connection, row)
