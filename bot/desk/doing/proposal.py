"""A proposed decision as it can be read in the topic before it goes out: as the customer will read it."""

from collections.abc import Iterator

from bot.desk.act import Act, Answer
from bot.desk.posting import spot_of
from cases.happened import DecisionCommunicated
from flows.declared.verdict import decision
from flows.desk.keys import key
from flows.text import text

YES = "yes"


def shown(act: Act) -> Iterator[Answer]:
    """The proposal of the case as it stands now, in the customer's language, and the two ways on.

    The button to approve carries the last event of the case: another proposal is another press.
    """
    file = act.unit.hold_case(act.case.folio)
    case = file.case if file else None
    if case is None or case.proposal is None:
        return
    told = DecisionCommunicated(case.proposal, case.proposed_by, bool(case.deciders))
    said = decision(case, told, act.who.shown, act.house.company)
    html = act.house.catalogue.html(said.text, case.language)
    act.poster.html(spot_of(act.here), html, case.language, "desk.proposal")
    rows = ((key("approve", f"{YES} {case.seq}"), key("reject")),)
    yield Answer(text("desk.approve.ask", name=act.name_of(case.proposed_by)), rows)
