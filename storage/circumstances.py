"""What stands for or against writing to a person now: cases, scores, consents, and what they were told."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, bindparam, case, exists, func, null, or_, select

from aftersales.right_moment import Circumstances
from aftersales.survey import LOW
from cases.status import CLOSED, OPEN
from cases.taxonomy import CaseType
from cases.trouble import leaves_trouble
from storage import consents, suppressions, touches
from storage.sale_tables import surveys
from storage.tables import cases, customers
from storage.vault import Vault

_YEAR = timedelta(days=366)  # longer ago, nothing that was told counts
_OPEN = and_(cases.c.status.in_([status.value for status in OPEN]), cases.c.sealed_key.is_not(None))
_NO_TROUBLE = or_(  # an end after which nobody is left alone
    *(
        and_(cases.c.type == kind.value, cases.c.status == status.value)
        for kind in CaseType
        for status in CLOSED
        if not leaves_trouble(kind, status)
    )
)
_CASES = select(
    func.coalesce(func.max(case((_OPEN, 1), else_=0)), 0).label("open"),
    func.max(case((_NO_TROUBLE, null()), else_=cases.c.closed_at)).label("closed_at"),
).where(cases.c.customer_id == bindparam("of"))
_IS_OPEN = select(exists().where(cases.c.customer_id == bindparam("of"), _OPEN))
_SCORE = select(func.max(surveys.c.answered_at)).where(
    surveys.c.customer_id == bindparam("of"), surveys.c.score <= LOW
)
_SERVICE = select(func.max(cases.c.received_at)).where(
    cases.c.customer_id == bindparam("of"), cases.c.type == CaseType.SERVICE.value
)
_PERSON = select(customers.c.unreachable_since).where(customers.c.id == bindparam("of"))


def has_open_case(connection: Connection, customer_id: int) -> bool:
    """Whether a case of the person is open."""
    return bool(connection.execute(_IS_OPEN, {"of": customer_id}).scalar())


def asked_for_service(connection: Connection, customer_id: int) -> datetime | None:
    """When the person's last request for service came in."""
    found: datetime | None = connection.execute(_SERVICE, {"of": customer_id}).scalar()
    return found


def circumstances(
    connection: Connection, vault: Vault, customer_id: int, telegram_id: int, at: datetime
) -> Circumstances:
    """All that is known of the person at that moment. `reachable`: in the bot of their cases."""
    of = {"of": customer_id}
    person = connection.execute(_PERSON, of).first()
    own = connection.execute(_CASES, of).one()
    return Circumstances(
        consents=consents.history(connection, vault, telegram_id),
        touched=touches.since(connection, customer_id, at - _YEAR),
        open_case=bool(own.open),
        case_closed_at=own.closed_at,
        low_score_at=connection.execute(_SCORE, of).scalar(),
        suppressed=suppressions.since(connection, vault, telegram_id) is not None,
        reachable=person is not None and person.unreachable_since is None,
        erased=person is None,
    )
