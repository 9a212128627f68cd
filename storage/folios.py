"""The counter of folios: gapless per prefix and year, whoever counts at the same time."""

from sqlalchemy import Connection, bindparam, select, update

from storage.dialects import spelled
from storage.tables import folio_counters as counters

_HERE = (counters.c.prefix == bindparam("of")) & (counters.c.year == bindparam("in_year"))
_LOCK = select(counters.c.last).where(_HERE).with_for_update()
_MAKE = spelled(counters, lambda insert: insert.on_conflict_do_nothing())
_USE = update(counters).where(_HERE).values(last=bindparam("number"))


def next_number(connection: Connection, prefix: str, year: int) -> int:
    """The number the next case gets. Nobody else gets it before this transaction ends.

    It is not used up yet: `use_number` does that, in the same transaction, or it is given again.
    """
    row = connection.execute(_LOCK, {"of": prefix, "in_year": year}).first()
    if row is None:
        first = {"prefix": prefix, "year": year, "last": 0}
        connection.execute(_MAKE[connection.dialect.name], first)
        row = connection.execute(_LOCK, {"of": prefix, "in_year": year}).one()
    last: int = row.last
    return last + 1


def use_number(connection: Connection, prefix: str, year: int, number: int) -> None:
    """The number is a case's now."""
    connection.execute(_USE, {"of": prefix, "in_year": year, "number": number})
