"""A person answers a survey: whose it is, what is kept, and who of the house looks at a low score."""

from dataclasses import replace

from aftersales.survey import is_low
from bot.incoming import Incoming
from cases.alerts import Alert, AlertKind
from cases.status import Actor
from flows.effects import KeepFeedback
from flows.events import Event
from flows.feedback import Rated
from flows.moment import Moment
from storage.turn import Turn

_LOW = (AlertKind.LOW_SCORE,)


def with_survey(moment: Moment, unit: Turn, incoming: Incoming, event: Event) -> Moment:
    """The moment with the survey that a score is for, where it is the person's own."""
    if not isinstance(event, Rated):
        return moment
    row = unit.sale.surveys.of(event.survey, incoming.person.telegram_id)
    return replace(moment, survey=row.survey if row else None)


def keep_feedback(effect: KeepFeedback, unit: Turn, incoming: Incoming, moment: Moment, bot_id: int) -> None:
    """Keep the answers; a low score is told to a supervisor, with the reason once there is one, and no longer
    once it was corrected."""
    surveys = unit.sale.surveys
    row = surveys.of(effect.survey, incoming.person.telegram_id)
    if row is None:
        return
    surveys.answer(row, effect.told, moment.now)
    score = effect.told.get("score", row.survey.score)
    if not {"score", "words"} & effect.told.keys():
        return
    folio = surveys.folio(row)
    if isinstance(score, int) and is_low(score):
        note = {"survey": row.survey.id, "score": score}
        alert = Alert(AlertKind.LOW_SCORE, Actor.SUPERVISOR, note)
        unit.watch.alert_chat(bot_id, row.chat_id, alert, moment.now, folio)
    else:
        unit.watch.settle_chat(bot_id, row.chat_id, _LOW, moment.now, folio)
