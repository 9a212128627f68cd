"""A person is linked to the shop's customer that they are, if they can show it, and told what became of it.

What did not fit is not told: whoever tries numbers out learns nothing, and after a few hears nothing more
(`flows.guessing`). Nobody is linked by a guess: where a telephone is that of two customers, another way is
asked for.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from bot.bought_here import owned
from bot.incoming import Incoming
from flows.declared.linking import purchases
from flows.dialogue import Dialogue
from flows.effects import Effect, FolioMissed, LinkAccount, Say
from flows.events import PersonWanted, Started
from flows.guessing import may_try, missed
from flows.moment import Moment
from flows.owned import Owned
from flows.prompts import button
from flows.text import Keyboard, text
from storage.accounts import Account
from storage.links import Dead
from storage.turn import Turn

Replan = Callable[[Turn, int, datetime], None]


def not_planned(_unit: Turn, _customer_id: int, _now: datetime) -> None:
    """Where there are no occasions."""


def bought_by(unit: Turn, telegram_id: int) -> tuple[Owned, ...] | None:
    """What the person bought as far as the shop handed it in; None: they are no customer that is known."""
    person = unit.agreements.person(telegram_id)
    if person is None or not unit.shop.accounts_of(person):
        return None
    return owned(unit.shop.purchases_of(person))


def link(
    effect: LinkAccount,
    unit: Turn,
    incoming: Incoming,
    after: Dialogue,
    moment: Moment,
    arrive: Callable[[], int],
    replan: Replan,
) -> Iterator[Effect]:
    """Link, and tell what became of it.

    `arrive` notes that the person can be written to here, and gives their row id.
    """
    found = _found(effect, unit, after, moment)
    if isinstance(found, Account):
        yield from _linked(found, unit, incoming, moment, arrive(), replan)
        return
    yield Say(text(f"linking.{found}", company=moment.company.name), _ways())
    if effect.reference and found == "no_match":
        yield FolioMissed()
        if not may_try(missed(after, moment.now), moment.now):
            yield Say(text("linking.too_many"))


def _found(effect: LinkAccount, unit: Turn, after: Dialogue, moment: Moment) -> Account | str:
    """The only customer that it can be, or why there is none: the last part of a text key."""
    if effect.code:
        used = unit.shop.use_link(effect.code, moment.now)
        account = None if isinstance(used, Dead) else unit.shop.account_by_id(used)
        return account or f"code_{used}"
    if effect.phone:
        matches = unit.shop.accounts_by_phone(effect.phone)
        return matches[0] if len(matches) == 1 else "phone_of_many" if matches else "no_phone"
    if not may_try(after, moment.now):
        return "too_many"
    bought = unit.shop.purchases_by_reference(effect.reference)
    buyers = [unit.shop.account_by_id(number) for number in {one.account_id for one in bought}]
    fits = [buyer for buyer in buyers if buyer and _checks(buyer, effect)]
    return fits[0] if len(fits) == 1 else "no_match"


def _checks(buyer: Account, effect: LinkAccount) -> bool:
    """Whether what they gave is what the shop has of that customer: one that differs is one too many."""
    known = {"phone": buyer.phone, "email": buyer.email.casefold()}
    given = {kind: told.casefold() for kind, told in effect.check.items()}
    return bool(given) and all(known.get(kind) == told for kind, told in given.items())


def _linked(
    account: Account, unit: Turn, incoming: Incoming, moment: Moment, person: int, replan: Replan
) -> Iterator[Effect]:
    company = moment.company.name
    if account.customer_id != person:
        if not unit.shop.link(account.id, person, moment.now):
            yield Say(text("linking.taken", company=company), ((button("person", PersonWanted()),),))
            return
        replan(unit, person, moment.now)
        yield Say(text("linking.done", company=company))
    else:
        yield Say(text("linking.already", company=company))
    bought = bought_by(unit, incoming.person.telegram_id)
    known = replace(moment.relation, linked=True, bought=bought or ())
    yield purchases(replace(moment, relation=known))


def _ways() -> Keyboard:
    return ((button("link", Started("linking")),), (button("person", PersonWanted()),))
