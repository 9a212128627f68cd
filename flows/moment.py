"""The moment of a turn: everything the core would otherwise have to ask for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from aftersales.survey import Survey
from cases.case import Case
from cases.clock import LegalClock
from cases.company import Company
from cases.taxonomy import Language
from flows.owned import Owned
from flows.relation import NOTHING_KNOWN, Relation
from flows.replies import Remembered


@dataclass(frozen=True, slots=True)
class Moment:
    """What a turn is told.

    `now` is aware, in UTC. `draft_id` and `folio` are fresh: used if this turn begins a draft or opens
    a case, else dropped (`folio` is only there when a case may be opened). `known` is what the
    customer's record already holds, by slot. `client_language` is the language of the person's Telegram,
    if it is one of ours. `sent_at` is when the person wrote, where that was before `now`. `cases` are
    the person's own, newest first, where the turn may be about one; `twin` is the folio of the open one
    that tells what is told now, or "". `relation` is what the house has with the person besides, where the
    turn is about that; `remembered` the message after the sale whose button was pressed; `survey` the
    person's own that the turn answers; `purchases` what they are known to have bought here, where the turn is
    about a request for service.
    """

    now: datetime
    company: Company
    clock: LegalClock
    draft_id: str
    folio: str | None = None
    client_language: Language | None = None
    known: Mapping[str, Any] = field(default_factory=dict)
    sent_at: datetime | None = None
    cases: tuple[Case, ...] = ()
    twin: str = ""
    relation: Relation = NOTHING_KNOWN
    remembered: Remembered | None = None
    survey: Survey | None = None
    purchases: tuple[Owned, ...] = ()

    @property
    def today(self) -> date:
        """The calendar day in the company's zone, on which the person wrote."""
        return (self.sent_at or self.now).astimezone(ZoneInfo(self.company.zone)).date()

    def case(self, folio: str) -> Case | None:
        """The person's own case of a folio."""
        return next((case for case in self.cases if case.folio == folio), None)
