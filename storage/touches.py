"""What a person was told besides their cases, and when: for the caps (`aftersales.right_moment`)."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select

from aftersales.right_moment import MessageClass
from storage.sale_tables import touches

_NOTE = insert(touches).inline()
_SINCE = (
    select(touches.c.message_class, touches.c.at)
    .where(touches.c.customer_id == bindparam("of"), touches.c.at > bindparam("since"))
    .order_by(touches.c.at)
)


def note(
    connection: Connection, customer_id: int, message_class: MessageClass, what: str, now: datetime
) -> None:
    """The person is told something, in this transaction. `what` names it (an occasion, a campaign)."""
    row = {"customer_id": customer_id, "message_class": message_class.value, "what": what[:64], "at": now}
    connection.execute(_NOTE, row)


def since(
    connection: Connection, customer_id: int, moment: datetime
) -> tuple[tuple[MessageClass, datetime], ...]:
    """What the person was told after that moment, oldest first."""
    found = connection.execute(_SINCE, {"of": customer_id, "since": moment})
    return tuple((MessageClass(row.message_class), row.at) for row in found)
