"""A turn's hands for occasions: what is planned, what was told, and whose birthday it is."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from sqlalchemy import Connection

from aftersales.outcome import GONE, was_told
from aftersales.right_moment import Circumstances, MessageClass
from storage import birthdays, customers, marks, plans, reach, touches
from storage.birthdays import Celebrated
from storage.circumstances import asked_for_service, circumstances, has_open_case
from storage.plans import Plan
from storage.reach import Reach
from storage.surveys import Surveys
from storage.vault import Vault

_SCANNED = "birthdays"  # a mark: the last local day whose birthdays are all planned
_NOON = time(12)


@dataclass(frozen=True, slots=True)
class Sale:
    """What it does is done with its turn, or not at all. Moments are aware, in UTC; days local."""

    connection: Connection
    vault: Vault

    @property
    def surveys(self) -> Surveys:
        """How well people were served."""
        return Surveys(self.connection, self.vault)

    def plans_of(self, customer_id: int) -> list[Plan]:
        """All that was ever planned for a person."""
        return plans.of(self.connection, customer_id)

    def replan(self, customer_id: int, wanted: Collection[Plan]) -> None:
        """The person's pending plans are these from now on; what was done stays done."""
        plans.replace(self.connection, customer_id, wanted)

    def plan(self, rows: Iterable[Plan]) -> None:
        """These too; what is planned or was done already stays as it is."""
        plans.add(self.connection, rows)

    def due(self, now: datetime, most: int, skip: int = 0) -> list[Plan]:
        """What is due and not done, longest due first, after `skip` of them."""
        return plans.due(self.connection, now, most, skip)

    def hold(self, plan: Plan) -> bool:
        """Whether it is still to be done, as it was read; then nobody else does it before this turn ends."""
        return plans.hold(self.connection, plan)

    def put_off(self, plan: Plan, until: datetime) -> None:
        """Do it later."""
        plans.put_off(self.connection, plan, until)

    def done(self, plan: Plan, outcome: str, now: datetime) -> bool:
        """It is over: `aftersales.outcome.SENT`, or why it was let go; False where it was over before."""
        return plans.done(self.connection, plan, outcome, now)

    def person(self, telegram_id: int) -> int | None:
        """The row id of a person; None for a stranger."""
        return customers.row_id(self.connection, self.vault, telegram_id)

    def told(self, telegram_id: int, occasion: str, about: int) -> Plan | None:
        """The last time the person was told of this occasion of this thing; None: never, or another was."""
        customer_id = self.person(telegram_id)
        if customer_id is None:
            return None
        told = [
            plan
            for plan in self.plans_of(customer_id)
            if plan.occasion == occasion and plan.about == about and was_told(plan.outcome or GONE)
        ]
        return max(told, key=lambda plan: plan.day, default=None)

    def replied(self, plan: Plan, reply: str) -> None:
        """The person pressed a button under what was sent."""
        plans.replied(self.connection, plan, reply)

    def places(self, customer_id: int) -> dict[int, Reach]:
        """Where the person can be written to, or could, by bot."""
        return {place.bot_id: place for place in reach.places(self.connection, customer_id)}

    def has_open_case(self, telegram_id: int) -> bool:
        """Whether a case of the person is open; none of a stranger's is."""
        customer_id = self.person(telegram_id)
        return customer_id is not None and has_open_case(self.connection, customer_id)

    def asked_for_service(self, customer_id: int) -> datetime | None:
        """When the person asked for service the last time."""
        return asked_for_service(self.connection, customer_id)

    def circumstances(self, customer_id: int, telegram_id: int, at: datetime) -> Circumstances:
        """What stands for or against writing to the person at that moment."""
        return circumstances(self.connection, self.vault, customer_id, telegram_id, at)

    def touch(self, customer_id: int, message_class: MessageClass, what: str, now: datetime) -> None:
        """The person is told something besides their cases."""
        touches.note(self.connection, customer_id, message_class, what, now)

    def born_on(self, day: str, after: int, most: int) -> list[Celebrated]:
        """Linked accounts with that birthday ("MM-DD"), in order of id, after one of them."""
        return birthdays.of_day(self.connection, self.vault, day, after, most)

    def is_born_on(self, customer_id: int, days: Sequence[str]) -> bool:
        """Whether the person has one of these birthdays ("MM-DD")."""
        return birthdays.is_one_of(self.connection, self.vault, customer_id, days)

    def scanned(self, bot_id: int) -> date | None:
        """The last day whose birthdays are all planned; None before the first."""
        moment = marks.moment(self.connection, bot_id, _SCANNED)
        return moment.date() if moment else None

    def note_scanned(self, bot_id: int, day: date) -> None:
        """All birthdays of that day are planned."""
        if self.scanned(bot_id) != day:
            marks.keep(self.connection, bot_id, _SCANNED, datetime.combine(day, _NOON, UTC), 0)
