"""The person as a customer of the shop: what they bought, and the ways to be known as one; never a guess.

By the telephone that Telegram says is theirs, or by the number of an order with what the shop has of them;
a code from an invoice comes as a deep link. What of it was wrong is not told: nothing can be tried out.
"""

from flows.declared.conditions import answer_is
from flows.dialogue import Draft
from flows.effects import Effect, LinkAccount, Say
from flows.events import PersonWanted, Started
from flows.fields import Contact, OneOf, OwnPhone, Reference
from flows.flow import Flow, Step
from flows.moment import Moment
from flows.owned import Owned
from flows.prompts import button
from flows.text import Text, lines, text
from flows.wishes import LinkBrought, PurchasesOpened

_LISTED = 20
PHONE, ORDER = "phone", "order"


def _wanted(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
    told = draft.answers
    if told["link_way"] == PHONE:
        return (LinkAccount(phone=told["own_phone"]["phone"]),)
    return (LinkAccount(reference=told["order_reference"], check=told["order_check"]),)


LINKING = Flow(
    "linking",
    steps=(
        Step("link_way", OneOf((PHONE, ORDER), "link_way")),
        Step("own_phone", OwnPhone(), when=answer_is("link_way", PHONE), wording="linked_phone"),
        Step("order_reference", Reference(), when=answer_is("link_way", ORDER)),
        Step("order_check", Contact(), when=answer_is("link_way", ORDER)),
    ),
    complete=_wanted,
    reviewed=False,
)


def purchasing(event: PurchasesOpened | LinkBrought, moment: Moment) -> tuple[Effect, ...]:
    """What is done and said about their purchases."""
    if isinstance(event, LinkBrought):
        return (LinkAccount(code=event.code),)
    return (purchases(moment),)


def purchases(moment: Moment) -> Say:
    """What they bought as far as the shop handed it in, newest first; or how to be known."""
    relation, company = moment.relation, moment.company.name
    person = button("person", PersonWanted())
    if not relation.linked:
        begin = button("link", Started("linking"))
        return Say(text("purchases.not_linked", company=company), ((begin,), (person,)))
    more = button("link_more", Started("linking"))
    if not relation.bought:
        return Say(text("purchases.none", company=company), ((more,), (person,)))
    rows = [
        _row(one) for one in sorted(relation.bought, key=lambda one: one.bought_on, reverse=True)[:_LISTED]
    ]
    return Say(text("purchases.list", company=company, rows=lines(rows)), ((more,), (person,)))


def _row(one: Owned) -> Text:
    if one.reference:
        return text("purchases.row", what=one.product, on=one.bought_on, reference=one.reference)
    return text("purchases.row_unnumbered", what=one.product, on=one.bought_on)
