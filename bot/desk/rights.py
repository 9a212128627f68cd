"""Whether somebody may do something where they are: deny by default, and say why not."""

from bot.desk.act import Handler, Where
from bot.desk.arrived import Nobody
from cases.operators import Operator
from storage.desks import TopicRow


def denied(
    handler: Handler,
    rest: str,
    who: Operator | None,
    nobody: Nobody | None,
    topic: TopicRow | None,
    *,
    at_desk: bool,
) -> str:
    """Why it may not be done, the end of a text key; "" where it may.

    Args:
        rest: the words after it.
        who: the operator with the numeric id of who acts, None where there is none.
        nobody: why nobody's rights can be looked at.
        at_desk: whether the group is a desk.
    """
    if nobody:
        return nobody.value
    if who is None:
        return "stranger"
    if not who.works:
        return "left"
    if who.role not in handler.roles_of(rest):
        return "role"
    return "" if handler.where is Where.GROUP else _misplaced(handler.where, topic, at_desk=at_desk)


def _misplaced(where: Where, topic: TopicRow | None, *, at_desk: bool) -> str:
    if not at_desk:
        return "no_desk"
    if where is Where.DESK:
        return ""
    if topic is None:
        return "no_topic"
    return "no_case" if where is Where.CASE and not topic.folio else ""
