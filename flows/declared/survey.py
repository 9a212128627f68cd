"""How well somebody was served: a score, why if it is low, how easy it was, and what else they want to say.

Each answer is kept as soon as it is given, so that whoever stops after the first one has answered too. The
number of the survey goes with the draft, in `answers`.
"""

from dataclasses import replace
from typing import Any

from aftersales.survey import RECOMMENDING, SCALE, Survey, is_low
from flows.answer import Value
from flows.dialogue import Draft
from flows.effects import Effect, KeepFeedback, Say
from flows.events import PersonWanted, Started
from flows.feedback import Rated, SurveysWanted
from flows.fields import Remark, Scale
from flows.flow import Flow, Step, always
from flows.moment import Moment
from flows.prompts import button
from flows.text import Button, text

SURVEY_ID = "survey"  # in the answers of the draft


def question(survey: Survey, folio: str = "", *, again: bool = False) -> Say:
    """The question itself, with its scale, a person, and the way not to be asked any more.

    `folio`: of the case it is about. `again`: it is the reminder.
    """
    key = f"survey.{'reminder' if again else 'question'}_{survey.kind.value}"
    points = range(SCALE[0], SCALE[1] + 1)
    scale = tuple(Button(text("scale.point", n=n), Rated(survey.id, n)) for n in points)
    rest = (button("person", PersonWanted()), button("no_surveys", SurveysWanted(wanted=False)))
    return Say(text(key, folio=folio), (scale, rest), apart=True)


def wanted(*, again: bool) -> Say:
    """They are asked no more, or after all."""
    if again:
        return Say(text("survey.wanted"))
    return Say(text("survey.unwanted"), ((button("surveys_again", SurveysWanted(wanted=True)),),))


def _keeps(slot: str) -> Any:
    """The reaction that keeps an answer at once."""

    def keep(value: Value, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
        told = value if isinstance(value, dict) else {slot: value}
        survey = draft.answers.get(SURVEY_ID)  # without one the button was forged, and there is no question
        return (KeepFeedback(survey, told),) if survey else ()

    return keep


def _is_low(draft: Draft, _moment: Moment) -> bool:
    return is_low(draft.answers.get("score"))


def _is_well(draft: Draft, moment: Moment) -> bool:
    return not _is_low(draft, moment)


def _asks_to_recommend(_draft: Draft, moment: Moment) -> bool:
    return moment.company.survey.nps


def _thanks(_flow: Flow, draft: Draft, moment: Moment) -> tuple[Effect, ...]:
    if not _is_low(draft, moment):
        return (Say(text("survey.thanks")),)
    keys = (button("menu_complaint", Started("complaint")), button("person", PersonWanted()))
    return (Say(text("survey.thanks_low"), (keys,)),)


_SCORE = Step("score", Scale(*SCALE), wording="survey_score", react=_keeps("score"), columns=5)
SURVEY = Flow(
    "survey",
    steps=(
        _SCORE,
        Step("reason", Remark(), when=_is_low, optional=always, wording="survey_reason", react=_keeps("")),
        replace(_SCORE, slot="effort", optional=always, wording="survey_effort", react=_keeps("effort")),
        Step(
            "recommend",
            Scale(*RECOMMENDING),
            when=_asks_to_recommend,
            optional=always,
            wording="survey_recommend",
            react=_keeps("recommend"),
            columns=6,
        ),
        Step("remark", Remark(), when=_is_well, optional=always, wording="survey_remark", react=_keeps("")),
    ),
    complete=_thanks,
    reviewed=False,
)
