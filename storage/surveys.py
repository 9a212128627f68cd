"""How well people were served: each asked once about a case or a delivery, reminded once, their answers.

The table is its own schedule: `due_at` is when the question, or the reminder, is to be sent, and whoever
moves it from what they read sends it. The reason is sealed; the numbers, the topic and the tone are counted.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from aftersales.survey import Survey, SurveyKind
from storage.customers import row_id
from storage.dialects import spelled
from storage.sale_tables import surveys
from storage.tables import cases
from storage.vault import Vault

NUMBERS = ("score", "effort", "recommend")
_PUT = spelled(
    surveys,
    lambda insert: insert.inline().on_conflict_do_update(  # one that was not asked yet is asked later
        index_elements=["kind", "about"],
        set_={"since": insert.excluded.since, "due_at": insert.excluded.due_at, "outcome": None},
        where=surveys.c.asked_at.is_(None),
    ),
)
_ABOUT = select(surveys).where(surveys.c.kind == bindparam("of_kind"), surveys.c.about == bindparam("thing"))
_ONE = select(surveys).where(surveys.c.id == bindparam("of"))
_DUE = (
    select(surveys)
    .where(surveys.c.bot_id == bindparam("bot"), surveys.c.due_at <= bindparam("now"))
    .order_by(surveys.c.due_at, surveys.c.id)
    .limit(bindparam("most"))
)
_SEEN = (surveys.c.id == bindparam("of")) & (surveys.c.due_at == bindparam("seen"))
_FOLIO = select(cases.c.folio).where(cases.c.id == bindparam("of"))


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """A survey as it is kept, and the words of the reason; moments aware, in UTC."""

    survey: Survey
    customer_id: int
    bot_id: int
    chat_id: int
    about: int
    since: datetime
    due_at: datetime | None
    asked_at: datetime | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Surveys:
    """What it does is done with its turn, or not at all."""

    connection: Connection
    vault: Vault

    def plan(
        self, kind: SurveyKind, about: int, customer_id: int, bot_id: int, chat_id: int, due_at: datetime
    ) -> SurveyRow:
        """The survey of a case or a purchase: asked from `due_at` on, unless it was asked before."""
        row = {
            "customer_id": customer_id, "bot_id": bot_id, "chat_id": chat_id,
            "kind": kind.value, "about": about, "since": due_at, "due_at": due_at, "outcome": None,
        }  # fmt: skip
        self.connection.execute(_PUT[self.connection.dialect.name], row)
        found = self.connection.execute(_ABOUT, {"of_kind": kind.value, "thing": about}).one()
        return self._row(found)

    def due(self, bot_id: int, now: datetime, most: int) -> list[SurveyRow]:
        """Those of which something is to be sent, longest due first; costs the same however many are not."""
        found = self.connection.execute(_DUE, {"bot": bot_id, "now": now, "most": most})
        return [self._row(row) for row in found]

    def move(self, row: SurveyRow, due_at: datetime | None, **noted: object) -> bool:
        """Send the next thing at `due_at`, None: never; `noted` are columns. False: another was faster."""
        changed = update(surveys).where(_SEEN).values(due_at=due_at, **noted)
        return self.connection.execute(changed, {"of": row.survey.id, "seen": row.due_at}).rowcount == 1

    def of(self, survey_id: int, telegram_id: int) -> SurveyRow | None:
        """A survey of that person's own."""
        row = self.connection.execute(_ONE, {"of": survey_id}).first()
        mine = row is not None and row.customer_id == row_id(self.connection, self.vault, telegram_id)
        return self._row(row) if row is not None and mine else None

    def answer(self, row: SurveyRow, told: Mapping[str, Any], now: datetime) -> None:
        """Keep answers by slot: numbers, or `words` with their `topic` and `tone`. The last word counts;
        nobody who answered is reminded."""
        values: dict[str, Any] = {name: told[name] for name in (*NUMBERS, "topic", "tone") if name in told}
        if "words" in told:
            values["sealed"] = self.vault.seal({"words": told["words"]}, _context(row.survey.id))
        of_it = update(surveys).where(surveys.c.id == row.survey.id)
        self.connection.execute(of_it.values(due_at=None, answered_at=now, **values))

    def folio(self, row: SurveyRow) -> str:
        """The folio of the case it is about; "" where it is about none."""
        if row.survey.kind is not SurveyKind.CASE:
            return ""
        return str(self.connection.execute(_FOLIO, {"of": row.about}).scalar() or "")

    def words(self, survey_id: int) -> str:
        """The reason of a survey, "" where none was given."""
        row = self.connection.execute(_ONE, {"of": survey_id}).first()
        return self._row(row).words if row is not None else ""

    def _row(self, row: Row[Any]) -> SurveyRow:
        told = self.vault.open(row.sealed, _context(row.id)) if row.sealed else {}
        answers = {name: getattr(row, name) for name in NUMBERS if getattr(row, name) is not None}
        survey = Survey(row.id, SurveyKind(row.kind), answers, commented=bool(told))
        return SurveyRow(
            survey, row.customer_id, row.bot_id, row.chat_id, row.about, row.since, row.due_at, row.asked_at,
            str(told.get("words", "")),
        )  # fmt: skip


def _context(survey_id: int) -> str:
    return f"surveys.sealed:{survey_id}"
