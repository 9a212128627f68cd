"""What is known of the message after the sale whose button was pressed, for the turn that is about it."""

from dataclasses import replace

from aftersales.occasions import OCCASIONS
from aftersales.outcome import SENT
from bot.incoming import Incoming
from flows.moment import Moment
from flows.replies import Remembered, Replied
from storage.turn import Turn


def with_remembered(moment: Moment, unit: Turn, incoming: Incoming, event: Replied) -> Moment:
    """The moment with what was told, where the reply is one that the person was offered under it."""
    occasion = OCCASIONS.get(event.occasion)
    plan = unit.sale.told(incoming.person.telegram_id, event.occasion, event.about)
    if plan is None or occasion is None or event.reply not in occasion.replies:
        return moment
    bought = unit.shop.purchases_of(plan.customer_id)
    thing = next((one for one in bought if one.id == event.about), None)
    if thing is None:
        return moment
    earlier = plan.outcome if plan.outcome != SENT else ""
    return replace(moment, remembered=Remembered(thing.product, thing.reference, earlier or ""))
