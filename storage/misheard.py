"""What was understood wrongly, as the person's own correction shows: values only, no text, no person."""

from datetime import datetime

from sqlalchemy import Connection, insert

from storage.tables import misheard

_ADD = insert(misheard).inline()
_LONGEST = 64


def note_misheard(connection: Connection, slot: str, heard: str, corrected: str, now: datetime) -> None:
    """Note one correction. A value longer than a closed list's would be text: it is kept as its length."""
    row = {"slot": slot, "heard": _brief(heard), "corrected": _brief(corrected), "noted_at": now}
    connection.execute(_ADD, row)


def _brief(value: str) -> str:
    if len(value) > _LONGEST or "\0" in value:
        return f"({len(value)} characters)"
    return value
