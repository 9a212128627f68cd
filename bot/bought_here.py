"""What the person who writes is known to have bought here, for a turn about a request for service."""

from collections.abc import Iterable
from dataclasses import replace

from bot.incoming import Incoming
from flows.dialogue import Dialogue
from flows.events import Event, Reframed, Started
from flows.moment import Moment
from flows.owned import Owned
from flows.screens import SERVICE
from storage.purchases import Purchase
from storage.turn import Turn


def with_purchases(
    moment: Moment, unit: Turn, incoming: Incoming, dialogue: Dialogue, event: Event
) -> Moment:
    """The moment with their purchases, where a form offers them: no other turn pays for the look."""
    if not _is_about_service(dialogue, event):
        return moment
    found = unit.shop.purchases_of_person(incoming.person.telegram_id)
    return replace(moment, purchases=owned(found))


def owned(found: Iterable[Purchase]) -> tuple[Owned, ...]:
    """Purchases as a conversation may tell of them."""
    return tuple(
        Owned(one.product, one.goods, one.bought_on, one.delivered_on, one.reference) for one in found
    )


def _is_about_service(dialogue: Dialogue, event: Event) -> bool:
    if isinstance(event, Started | Reframed) and event.flow == SERVICE:
        return True
    return any(draft is not None and draft.flow == SERVICE for draft in (dialogue.draft, *dialogue.parked))
