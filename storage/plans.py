"""What is planned to be told to whom: an occasion of a person about a thing on a day, once.

Pending rows are made again whenever what they come from changes; what was done stays, so that the key of
(person, occasion, thing, day) makes each happen once.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, delete, select, update

from storage.dialects import spelled
from storage.sale_tables import plans

_PENDING = plans.c.done_at.is_(None)
_THIS = and_(
    plans.c.customer_id == bindparam("of"),
    plans.c.occasion == bindparam("named"),
    plans.c.about == bindparam("thing"),
    plans.c.day == bindparam("on"),
)
_PUT = spelled(plans, lambda insert: insert.on_conflict_do_nothing())
_DROP = delete(plans).where(_THIS, _PENDING)
_ALL = select(plans).where(plans.c.customer_id == bindparam("of"))
_DUE = (
    select(plans)
    .where(_PENDING, plans.c.due_at <= bindparam("now"))
    .order_by(plans.c.due_at, plans.c.customer_id, plans.c.occasion, plans.c.about)
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_HOLD = select(plans.c.due_at).where(_THIS, _PENDING, plans.c.due_at == bindparam("at")).with_for_update()
_PUT_OFF = update(plans).where(_THIS, _PENDING).values(due_at=bindparam("until"))
_DONE = update(plans).where(_THIS, _PENDING).values(done_at=bindparam("now"), outcome=bindparam("came"))
_REPLIED = update(plans).where(_THIS, plans.c.done_at.is_not(None)).values(outcome=bindparam("came"))


@dataclass(frozen=True, slots=True)
class Plan:
    """One row. `about`: a purchase's row id, or 0 for the person; `day` local; `due_at` aware, in UTC."""

    customer_id: int
    occasion: str
    about: int
    day: date
    due_at: datetime
    done_at: datetime | None = None
    outcome: str | None = None

    @property
    def key(self) -> tuple[str, int, date]:
        """What makes it one: of a person, this occasion, of this thing, on this day."""
        return self.occasion, self.about, self.day


def of(connection: Connection, customer_id: int) -> list[Plan]:
    """All of a person, what was done too."""
    return [_plan(row) for row in connection.execute(_ALL, {"of": customer_id})]


def add(connection: Connection, rows: Iterable[Plan]) -> None:
    """Plan these; what is planned or was done already stays as it is."""
    values = [
        {
            "customer_id": plan.customer_id,
            "occasion": plan.occasion,
            "about": plan.about,
            "day": plan.day,
            "due_at": plan.due_at,
            "done_at": None,
            "outcome": None,
        }
        for plan in rows
    ]
    if values:
        connection.execute(_PUT[connection.dialect.name], values)


def replace(connection: Connection, customer_id: int, wanted: Collection[Plan]) -> None:
    """The person's pending rows are these from now on; one that stays keeps until when it was put off."""
    keys = {plan.key for plan in wanted}
    before = of(connection, customer_id)
    gone = [plan for plan in before if plan.done_at is None and plan.key not in keys]
    if gone:
        connection.execute(_DROP, [_this(plan) for plan in gone])
    known = {plan.key for plan in before}
    add(connection, [plan for plan in wanted if plan.key not in known])


def due(connection: Connection, now: datetime, most: int, skip: int = 0) -> list[Plan]:
    """What is due and not done, longest due first, after `skip` of them. Costs the same however much is to
    come."""
    found = connection.execute(_DUE, {"now": now, "most": most, "skip": skip})
    return [_plan(row) for row in found]


def hold(connection: Connection, plan: Plan) -> bool:
    """Whether it is still to be done, as it was read; then locked to the end of the transaction."""
    found = connection.execute(_HOLD, {**_this(plan), "at": plan.due_at})
    return found.first() is not None


def put_off(connection: Connection, plan: Plan, until: datetime) -> None:
    """Later. It is held in this transaction."""
    connection.execute(_PUT_OFF, {**_this(plan), "until": until})


def done(connection: Connection, plan: Plan, outcome: str, now: datetime) -> bool:
    """It is over: `aftersales.outcome.SENT`, or why it was let go. False where it was over before."""
    values = {**_this(plan), "now": now, "came": outcome}
    return connection.execute(_DONE, values).rowcount == 1


def replied(connection: Connection, plan: Plan, reply: str) -> None:
    """The person pressed a button under it."""
    connection.execute(_REPLIED, {**_this(plan), "came": reply})


def _this(plan: Plan) -> dict[str, object]:
    return {"of": plan.customer_id, "named": plan.occasion, "thing": plan.about, "on": plan.day}


def _plan(row: Row[Any]) -> Plan:
    return Plan(row.customer_id, row.occasion, row.about, row.day, row.due_at, row.done_at, row.outcome)
