"""A turn's hands for what the shop knows: its customers, their purchases, and the codes that let in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from storage import accounts, customers, links, purchases, tokens
from storage.accounts import Account, AccountGiven
from storage.handed_in import Kept
from storage.purchases import Purchase, PurchaseGiven
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Shop:
    """What it does is done with its turn, or not at all. Moments are aware, in UTC."""

    connection: Connection
    vault: Vault

    def keep_accounts(
        self, given: Sequence[AccountGiven], now: datetime, *, write: bool = True
    ) -> list[Kept]:
        """Make or change customers: what became of each, in order; without `write`, what would."""
        return accounts.keep(self.connection, self.vault, given, now, write=write)

    def keep_purchases(
        self, given: Sequence[PurchaseGiven], now: datetime, *, write: bool = True
    ) -> list[Kept]:
        """Make or change purchases: what became of each, in order; without `write`, what would."""
        return purchases.keep(self.connection, self.vault, given, now, write=write)

    def account(self, number: str) -> Account | None:
        """The customer with the shop's number."""
        return accounts.found(self.connection, self.vault, number)

    def account_by_id(self, account_id: int) -> Account | None:
        """The customer of a row."""
        return accounts.one(self.connection, self.vault, account_id)

    def accounts_by_phone(self, phone: str) -> list[Account]:
        """The customers with a telephone number in E.164."""
        return accounts.by_phone(self.connection, self.vault, phone)

    def accounts_of(self, customer_id: int) -> list[Account]:
        """The customers of the shop that a person is."""
        return accounts.of_customer(self.connection, self.vault, customer_id)

    def link(self, account_id: int, customer_id: int, now: datetime) -> bool:
        """Link a customer of the shop to a person; False where it is somebody's already."""
        return accounts.link(self.connection, account_id, customer_id, now)

    def unlink(self, customer_id: int) -> int:
        """The person is no customer of the shop any more, as far as is known; how many they were."""
        return accounts.unlink(self.connection, customer_id)

    def purchases_of(self, customer_id: int) -> list[Purchase]:
        """What a linked person bought, oldest first."""
        return purchases.of_customer(self.connection, self.vault, customer_id)

    def purchases_of_person(self, telegram_id: int) -> list[Purchase]:
        """What somebody who writes is known to have bought, oldest first; nothing of a stranger."""
        customer_id = customers.row_id(self.connection, self.vault, telegram_id)
        return [] if customer_id is None else self.purchases_of(customer_id)

    def purchase(self, purchase_id: int) -> Purchase | None:
        """The purchase of a row."""
        return purchases.one(self.connection, self.vault, purchase_id)

    def purchases_by_reference(self, typed: str) -> list[Purchase]:
        """The purchases with an order or invoice number, as somebody typed it."""
        return purchases.by_reference(self.connection, self.vault, typed)

    def make_link(self, account_id: int, now: datetime) -> str:
        """A one-time code that links the account to whoever opens it."""
        return links.make(self.connection, self.vault, account_id, now)

    def use_link(self, code: str, now: datetime) -> int | links.Dead:
        """The account of a code, which is used up with it; or why it links none."""
        return links.use(self.connection, self.vault, code, now)

    def make_token(self, name: str, now: datetime) -> str:
        """A token for the shop's own system: told once."""
        return tokens.make(self.connection, self.vault, name, now)

    def tokens(self) -> list[tokens.TokenRow]:
        """All tokens that were given out."""
        return tokens.every(self.connection)

    def revoke_token(self, token_id: int, now: datetime) -> bool:
        """The token opens nothing any more; False where there is none that does."""
        return tokens.revoke(self.connection, token_id, now)

    def lets_in(self, token: str) -> bool:
        """Whether a token opens."""
        return tokens.opens(self.connection, self.vault, token)
