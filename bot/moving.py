"""A customer's own move on their case: whose it is, what comes of it, and what is told where it cannot be."""

from collections.abc import Iterator

from bot.casework import Casework
from bot.incoming import Incoming
from cases.commands import Add, Command, Complete
from cases.refused import Refused
from cases.status import Actor, By
from flows.declared.refusals import told_to_customer
from flows.effects import Effect, MoveCase, Say
from flows.moment import Moment
from flows.text import text
from storage.turn import Turn


def by_customer(incoming: Incoming, moment: Moment) -> By:
    """The customer, under the name they gave."""
    name = moment.known.get("full_name")
    return By(Actor.CUSTOMER, incoming.person.telegram_id, name if isinstance(name, str) else "")


def move(
    effect: MoveCase, unit: Turn, incoming: Incoming, moment: Moment, casework: Casework
) -> Iterator[Effect]:
    """Do it. What happened is told by `casework`; here only why it did not, and how the case stands now."""
    held = unit.hold_case(effect.folio)
    if held is None or held.case is None or held.record.chat_id != incoming.chat_id:
        yield Say(text("added.not_found"))
        return
    by = by_customer(incoming, moment)
    try:
        casework.work(unit, effect.folio, effect.command, by, moment.now, effect.seen)
    except Refused as refused:
        yield from told_to_customer(refused, held.case, moment)
        return
    if files := _files(effect.command):
        unit.paperwork.add_files(held.record.draft_id, files, moment.now, held.record.id)
        unit.paperwork.fetch_files(held.record.id, held.record.bot_id, moment.now)


def _files(command: Command) -> tuple[dict[str, object], ...]:
    match command:
        case Add(files=files):
            return files
        case Complete(given):
            return tuple(file for each in given for file in each.files)
    return ()
