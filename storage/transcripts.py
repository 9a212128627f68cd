"""What was said while a draft was filled, kept as proof only if the person wants (L10 art. 12.1).

Written down turn by turn, because a conversation cannot be kept afterwards; dropped when the draft is thrown
away, sent without that wish, or left for days.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from storage.hot import Hot
from storage.tables import cases, transcripts
from storage.vault import Vault

_ADD = Hot(insert(transcripts).inline())
_OF = (
    select(transcripts.c.at, transcripts.c.sealed)
    .where(transcripts.c.draft_id == bindparam("of"))
    .order_by(transcripts.c.id)
)
_DROP = delete(transcripts).where(transcripts.c.draft_id == bindparam("of"))
_OLD = (
    select(transcripts.c.id)
    .where(
        transcripts.c.at < bindparam("before"),
        ~select(cases.c.id).where(cases.c.draft_id == transcripts.c.draft_id).exists(),
    )
    .limit(bindparam("most"))
)
_DROP_OLD = delete(transcripts).where(transcripts.c.id.in_(_OLD.scalar_subquery()))


@dataclass(frozen=True, slots=True)
class Transcripts:
    """What a turn can do with conversations, by the id of the draft they are about."""

    connection: Connection
    vault: Vault

    def note(self, draft_id: str, at: datetime, lines: Sequence[tuple[str, str]]) -> None:
        """Add a turn: (who, words) in order, who being "customer" or "bot"."""
        sealed = self.vault.seal([list(line) for line in lines], _context(draft_id))
        _ADD.do(self.connection, {"draft_id": draft_id, "at": at, "sealed": sealed})

    def of(self, draft_id: str) -> list[tuple[datetime, str, str]]:
        """The conversation in order: when (UTC), who, words."""
        return [
            (row.at, who, words)
            for row in self.connection.execute(_OF, {"of": draft_id})
            for who, words in _lines(self.vault, row.sealed, draft_id)
        ]

    def forget(self, draft_id: str) -> None:
        """The conversation is not kept."""
        self.connection.execute(_DROP, {"of": draft_id})


def drop_old(connection: Connection, before: datetime, most: int) -> int:
    """Drop what was said before then about drafts that became no case; how many turns, at most `most`."""
    return connection.execute(_DROP_OLD, {"before": before, "most": most}).rowcount


def _lines(vault: Vault, sealed: bytes, draft_id: str) -> list[tuple[str, str]]:
    opened: list[Any] = vault.open(sealed, _context(draft_id))
    return [(str(who), str(words)) for who, words in opened]


def _context(draft_id: str) -> str:
    return f"transcripts.sealed:{draft_id}"
