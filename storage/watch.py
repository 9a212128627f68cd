"""A turn's hands for what time does to cases: what falls due, and who of the house must look."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from cases.agenda import Due, What
from cases.alerts import Alert, AlertKind
from storage import agenda, requests
from storage.records import CaseRecord
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Watch:
    """What it does is done with its turn, or not at all. Moments are aware, in UTC."""

    connection: Connection
    vault: Vault

    def alert(self, record: CaseRecord, what: Alert, now: datetime) -> None:
        """Tell the house of a case; told of the same already: once more, with what is new."""
        requests.alert(self.connection, self.vault, record.bot_id, record.chat_id, record.folio, what, now)

    def alert_chat(self, bot_id: int, chat_id: int, what: Alert, now: datetime, folio: str = "") -> None:
        """Tell the house of a person, about one of their cases or about none."""
        requests.alert(self.connection, self.vault, bot_id, chat_id, folio, what, now)

    def settle_chat(
        self, bot_id: int, chat_id: int, kinds: Iterable[AlertKind], now: datetime, folio: str = ""
    ) -> int:
        """These alerts of a person are moot, or taken; how many there were."""
        return requests.settle(self.connection, bot_id, chat_id, folio, kinds, now)

    def settle(self, record: CaseRecord, kinds: Iterable[AlertKind], now: datetime) -> int:
        """These alerts of a case are moot, or taken; how many there were."""
        return requests.settle(self.connection, record.bot_id, record.chat_id, record.folio, kinds, now)

    def repeat(self, now: datetime) -> list[tuple[AlertKind, str]]:
        """Tell again what nobody has taken: kind and folio of each, once of all who ask."""
        return requests.repeat(self.connection, now)

    def unplanned(self, after: int, most: int) -> list[tuple[int, str]]:
        """Cases that never had an agenda (opened before there was one), by row id and folio."""
        return agenda.unplanned(self.connection, after, most)

    def plan(self, case_id: int, dues: Sequence[Due]) -> None:
        """What will fall due for a case held in this turn."""
        agenda.put(self.connection, case_id, dues)

    def agenda_of(self, case_id: int) -> list[Due]:
        """What will fall due for a case, in order of time."""
        return agenda.pending(self.connection, case_id)

    def reminded(self, case_id: int, what: What) -> dict[int, datetime | None]:
        """When each reminder of a kind was told, by number; None for one still to be told."""
        return agenda.reminded(self.connection, case_id, what)

    def next_after(self, now: datetime, whats: Iterable[What]) -> datetime | None:
        """When something of these kinds falls due next, for any case."""
        return agenda.next_after(self.connection, now, whats)
