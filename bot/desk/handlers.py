"""Every command and button of the desk with who may use it and where; nothing else can be done there.

What a part of the house may do to a case is in the lifecycle besides (`cases/lifecycle.py`): both must allow.
"""

from collections.abc import Iterator

from bot.desk.act import Act, Answer, Do, Handler, Where, table
from bot.desk.doing import (
    caseload,
    conversation,
    deciding,
    filling,
    incident,
    listing,
    macros,
    people,
    replies,
    setting_up,
    visiting,
    writing,
)
from cases.status import STAFF, SUPERVISORS, Actor

_HEAD = frozenset({Actor.HEAD})
_KEEPING = {"save": SUPERVISORS, "delete": SUPERVISORS}  # using them is everybody's


def _usable(act: Act) -> Iterator[Answer]:
    yield listing.usable(act, {name: one.roles for name, one in HANDLERS.items() if name not in BUTTONS_ONLY})


def _macro(act: Act) -> Iterator[Answer]:
    yield from macros.macro(act, HANDLERS)


def _staff(name: str, where: Where, do: Do) -> Handler:
    return Handler(name, STAFF, where, do)


HANDLERS = table(
    (
        Handler("desk", SUPERVISORS, Where.GROUP, setting_up.desk),
        _staff("help", Where.DESK, _usable),
        _staff("queue", Where.DESK, listing.queue),
        _staff("find", Where.DESK, listing.find),
        _staff("who", Where.DESK, listing.who),
        _staff("away", Where.DESK, people.away),
        _staff("alias", Where.DESK, people.alias),
        _staff("language", Where.DESK, people.language),
        _staff("oncall", Where.DESK, people.on_call),
        Handler("invite", SUPERVISORS, Where.DESK, people.invite),
        Handler("role", _HEAD, Where.DESK, people.role),
        _staff("take", Where.TOPIC, conversation.take),
        _staff("handback", Where.TOPIC, conversation.handback),
        _staff("send", Where.TOPIC, writing.send),
        _staff("drop", Where.TOPIC, writing.drop),
        _staff("card", Where.TOPIC, listing.show),
        _staff("release", Where.CASE, caseload.release),
        _staff("assign", Where.CASE, caseload.assign),
        _staff("note", Where.CASE, caseload.note),
        _staff("priority", Where.CASE, caseload.priority),
        _staff("investigate", Where.CASE, caseload.investigate),
        _staff("retype", Where.CASE, caseload.retype),
        _staff("category", Where.CASE, caseload.category),
        _staff("ask", Where.CASE, caseload.ask),
        _staff("remedy", Where.CASE, caseload.remedy),
        _staff("merge", Where.CASE, caseload.merge),
        _staff("refer", Where.CASE, caseload.refer),
        _staff("close", Where.CASE, caseload.close),
        _staff("transcript", Where.CASE, listing.transcript),
        _staff("propose", Where.CASE, deciding.propose),
        _staff("approve", Where.CASE, deciding.approve),
        Handler("reject", SUPERVISORS, Where.CASE, deciding.reject),
        _staff("schedule", Where.CASE, visiting.schedule),
        _staff("done", Where.CASE, visiting.done),
        _staff("cancel", Where.CASE, filling.cancel),
        _staff("fill", Where.CASE, filling.fill),
        Handler("incident", SUPERVISORS, Where.CASE, incident.incident),
        Handler("canned", STAFF, Where.DESK, replies.canned, _KEEPING),
        Handler("macro", STAFF, Where.DESK, _macro, _KEEPING),
    )
)
BUTTONS_ONLY = frozenset({"send", "drop", "fill"})
OFFERED = tuple(name for name in HANDLERS if name not in BUTTONS_ONLY)  # in the menu behind "/"
