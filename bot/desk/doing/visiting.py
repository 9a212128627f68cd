"""The visit that a request for service asks for: arranged, and noted as made."""

import re
from collections.abc import Iterator

from bot.desk.act import Act, Answer, Unfit
from bot.desk.doing.filling import begin
from cases.commands import Finish, Schedule
from cases.lifecycle import Move
from cases.visit import Visit
from flows.answer import Answer as Given
from flows.answer import Rejected
from flows.desk.happened import scheduled
from flows.desk.visit_fields import VisitDay, hours_in
from flows.desk.visits import FINISHING, VISIT, begun, may
from flows.flow import Step
from flows.moment import Moment
from flows.prompts import rejection
from flows.text import text
from flows.understanding import Hints

_DAY = Step("visit_day", VisitDay())
_WORDS = re.compile(r"(?P<day>.+?)\s+(?P<hours>\d\S*\s*[-–]\s*\d\S*)(?:\s+(?P<place>.+))?", re.DOTALL)


def schedule(act: Act) -> Iterator[Answer]:
    """/schedule [DAY HOURS [PLACE]]: alone it asks question by question."""
    may(Move.SCHEDULE, act.case, act.who.role)
    if not act.rest:
        yield from begin(act, VISIT)
        return
    visit = _read(act)
    act.work(Schedule(visit))
    act.tell_topic(scheduled(visit, act.who.name))
    yield Answer(text("desk.done"), toast=True)


def _read(act: Act) -> Visit:
    """The visit in the words of the command; where it goes is the customer's address, if not said."""
    found = _WORDS.fullmatch(act.rest.strip())
    hours = hours_in(found["hours"]) if found else None
    if found is None or hours is None:
        raise Unfit(text("desk.unfit.no_visit", typed=act.rest[:60]))
    moment = Moment(act.now, act.house.company, act.house.casework.rules.clock, "")
    heard = act.house.understand(found["day"], Hints(moment.today, ahead=True))
    day = _DAY.field.parse(Given(found["day"], heard=heard), moment, None)
    if isinstance(day, Rejected):
        raise Unfit(rejection(_DAY, day.code, day.args))
    place = (found["place"] or "").strip() or begun(act.case, act.file.record.facts if act.file else {}).get(
        "visit_place", ""
    )
    return Visit(moment.today.fromisoformat(str(day)), *hours, place)


def done(act: Act) -> Iterator[Answer]:
    """/done [WHAT WAS DONE]: the customer reads it, and is asked whether it is right."""
    may(Move.FINISH, act.case, act.who.role)
    if not act.rest:
        yield from begin(act, FINISHING)
        return
    act.work(Finish(act.rest))
    act.tell_topic(text("desk.finish.done", name=act.who.name))
    yield Answer(text("desk.done"), toast=True)
