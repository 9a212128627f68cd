"""The tick that does what time does to cases: reminders, apologies, closings, alerts (`cases.duties`).

The database is the schedule. Each thing due is done in a turn of its own that marks it done, so of many
replicas, after any crash and however the clock jumps, it is done once. What can wait for messaging hours is
not even asked for outside them. A reminder waits until the one before it is a day old.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from threading import Event

from bot.casework import Casework
from bot.clock import Travel
from bot.log import logger
from bot.teller import Teller
from bot.workers import Workers
from cases.agenda import ENDS, Due, What, agenda
from cases.alerts import AlertKind
from cases.duties import duty
from cases.quiet import MessagingHours
from cases.refused import Refused
from cases.status import THE_BOT
from storage.agenda import DueRow
from storage.casefile import CaseFile
from storage.errors import Unavailable
from storage.store import Store
from storage.turn import Turn

_PAGE = 100
_APART = timedelta(days=1)  # between two reminders, and from the last to what follows
_AFTER: Mapping[What, What] = {  # what waits for the reminders before it
    What.COMPLETION_REMINDER: What.COMPLETION_REMINDER,
    What.COMPLETION_END: What.COMPLETION_REMINDER,
    What.DECISION_REMINDER: What.DECISION_REMINDER,
    What.NO_REPLY: What.DECISION_REMINDER,
}

_log = logger("dues")


@dataclass(frozen=True, slots=True)
class Dues:
    """Does what is due for one company's cases. `wake` tells the courier of something to deliver."""

    store: Store
    casework: Casework
    teller: Teller
    hours: MessagingHours
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]
    travel: Travel | None = None
    _caught_up: Event = field(default_factory=Event)

    async def look(self) -> None:
        """Do all that is due now, longest due first; what fails is tried again at the next look.

        Raises:
            storage.errors.Unavailable: the next look goes on.
        """
        if not self._caught_up.is_set():
            await self._catch_up()
        done = left = 0
        before: list[DueRow] = []
        while (rows := await self.workers.run(partial(self._due, left))) and rows != before:
            before = rows
            for row in rows:
                if await self._try(row):
                    done += 1
                else:
                    left += 1
        again = await self.workers.run(self._repeated)
        if done or again:
            _log.info("did what was due", done=done, left=left, told_again=again)
            self.wake()
        if self.travel:
            self.travel.next_end = await self.workers.run(self._next_end)

    async def _catch_up(self) -> None:
        """Once after each start: cases from before there was an agenda get theirs."""
        after = 0
        while cases := await self.workers.run(partial(self._unplanned, after)):
            for _, folio in cases:
                await self.workers.run(partial(self._plan, folio))
            after, _ = cases[-1]
        self._caught_up.set()

    def _unplanned(self, after: int) -> list[tuple[int, str]]:
        with self.store.look() as unit:
            return unit.watch.unplanned(after, _PAGE)

    def _plan(self, folio: str) -> None:
        with self.store.turn() as unit:
            file = unit.hold_case(folio)
            if file is not None and file.case is not None:
                unit.watch.plan(file.record.id, agenda(file.case, self.casework.rules))

    def _next_end(self) -> datetime | None:
        with self.store.look() as unit:
            return unit.watch.next_after(self.now(), ENDS)

    def _due(self, skip: int) -> list[DueRow]:
        now = self.now()
        return self.store.due(now, _PAGE, skip=skip, at_once=not self.hours.allow(now))

    async def _try(self, row: DueRow) -> bool:
        try:
            return await self.workers.run(partial(self.do, row))
        except Unavailable:
            raise
        except Exception as error:  # noqa: BLE001 - one case that fails must not stop the others
            _log.error("could not do what was due", folio=row.folio, what=row.due.what.value, exc_info=error)
            return False

    def do(self, row: DueRow) -> bool:
        """One thing, in one turn; False where it must wait. Done by another in the meantime is done."""
        now = self.now()
        with self.store.turn() as unit:
            held = unit.hold_case(row.folio)
            if held is not None and _too_close(unit, held, row.due, now):
                return False
            file = unit.claim_due(row, now)
            if file is not None:
                self._done(unit, file, row.due, now)
        return True

    def _done(self, unit: Turn, file: CaseFile, due: Due, now: datetime) -> None:
        if file.case is None:
            return
        wanted = duty(file.case, due, now, self.casework.rules)
        alert = wanted.alert
        if wanted.tells:
            self.teller.remind(unit, file, due, now)
        if wanted.command:
            try:
                self.casework.work(unit, file.record.folio, wanted.command, THE_BOT, now)
            except Refused as why:
                _log.info("the bot was refused", folio=file.record.folio, what=due.what.value, why=str(why))
                alert = wanted.refused
        if alert:
            unit.watch.alert(file.record, alert, now)

    def _repeated(self) -> int:
        with self.store.turn() as unit:
            told = unit.watch.repeat(self.now())
        for kind, folio in told:
            if kind is AlertKind.SAFETY:
                _log.warning("nobody has taken a danger yet", folio=folio)
        return len(told)


def _too_close(unit: Turn, file: CaseFile, due: Due, now: datetime) -> bool:
    """Whether a reminder that comes before is still to be told, or was told less than a day ago."""
    before = _AFTER.get(due.what)
    if before is None:
        return False
    told = unit.watch.reminded(file.record.id, before)
    earlier = [at for nth, at in told.items() if before is not due.what or nth < due.nth]
    return any(at is None or now - at < _APART for at in earlier)
