"""The life of a case: its events are chained, its row says what lists need, and what falls due is kept."""

from typing import Any

import sqlalchemy as sa
from alembic import context, op

from storage.chain import START, link
from storage.columns import Utc

revision = "0004"
down_revision = "0003"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
BATCH = 1000


def upgrade() -> None:
    op.add_column("case_events", sa.Column("mac", sa.LargeBinary(), nullable=True))
    op.add_column("cases", sa.Column("head", sa.LargeBinary(), nullable=True))
    op.add_column("cases", sa.Column("priority", sa.String(length=2), nullable=True))
    op.add_column(
        "cases", sa.Column("overdue", sa.Boolean(), server_default=sa.text("false"), nullable=False)
    )
    op.add_column("cases", sa.Column("safety", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    op.add_column("cases", sa.Column("assigned_to", sa.BigInteger(), nullable=True))
    op.add_column("cases", sa.Column("decided_at", MOMENT, nullable=True))
    op.add_column("cases", sa.Column("closed_at", MOMENT, nullable=True))
    _agenda()
    _chain()


def _agenda() -> None:
    op.create_table(
        "agenda",
        sa.Column("case_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("nth", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("quiet", sa.Boolean(), nullable=False),
        sa.Column("done_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_agenda_case_id")),
        sa.PrimaryKeyConstraint("case_id", "what", "nth", "due_at", name=op.f("pk_agenda")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_agenda_due",
        "agenda",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("done_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL"),
    )


events = sa.table(
    "case_events",
    sa.column("case_id", NUMBER),
    sa.column("seq", sa.Integer()),
    sa.column("kind", sa.String()),
    sa.column("at", Utc()),
    sa.column("actor", sa.String()),
    sa.column("sealed", sa.LargeBinary()),
    sa.column("mac", sa.LargeBinary()),
)
cases = sa.table("cases", sa.column("id", NUMBER), sa.column("head", sa.LargeBinary()))


def _chain() -> None:
    """Chain the events there are. Their triggers stand aside meanwhile, in the same transaction."""
    connection = op.get_bind()
    if connection.execute(sa.select(events.c.case_id).limit(1)).first() is None:
        return
    key = context.config.attributes["chain_key"]
    _triggers(aside=True)
    last, head = (0, 0), START
    while rows := _after(connection, last):
        macs, heads = [], {}
        for row in rows:
            head = link(key, head if row.case_id == last[0] else START, row._asdict())
            macs.append({"of_case": row.case_id, "of_seq": row.seq, "link": head})
            heads[row.case_id] = head
            last = (row.case_id, row.seq)
        here = (events.c.case_id == sa.bindparam("of_case")) & (events.c.seq == sa.bindparam("of_seq"))
        connection.execute(sa.update(events).where(here).values(mac=sa.bindparam("link")), macs)
        mine = cases.c.id == sa.bindparam("of")
        connection.execute(
            sa.update(cases).where(mine).values(head=sa.bindparam("link")),
            [{"of": case_id, "link": link} for case_id, link in heads.items()],
        )
    _triggers(aside=False)


def _after(connection: sa.Connection, last: tuple[int, int]) -> list[sa.Row[Any]]:
    columns = [column for column in events.c if column.name != "mac"]
    place = sa.tuple_(events.c.case_id, events.c.seq)
    found = sa.select(*columns).where(place > sa.tuple_(*last)).order_by(events.c.case_id, events.c.seq)
    return list(connection.execute(found.limit(BATCH)))


def _triggers(*, aside: bool) -> None:
    if op.get_bind().dialect.name != "sqlite":
        op.execute(f"ALTER TABLE case_events {'DISABLE' if aside else 'ENABLE'} TRIGGER USER")
    elif aside:
        op.execute("DROP TRIGGER case_events_no_update")
    else:
        op.execute(
            "CREATE TRIGGER case_events_no_update BEFORE UPDATE ON case_events "
            "BEGIN SELECT RAISE(ABORT, 'case_events is append-only'); END"
        )
