"""What a person says of how they were served: a score begins the rest of its survey, or corrects one."""

from collections.abc import Mapping
from dataclasses import replace

from flows import screens
from flows.declared.survey import SURVEY, SURVEY_ID, wanted
from flows.dialogue import Dialogue, Draft
from flows.drafting import laid_aside
from flows.effects import Effect, KeepFeedback, RememberCustomer, Say, Toast
from flows.events import Event
from flows.faq import faq_asked, helped
from flows.feedback import FaqAsked, Helped, Rated, SurveysWanted
from flows.flow import Flow
from flows.moment import Moment
from flows.position import current
from flows.prompts import ask
from flows.text import text

NO_SURVEYS = "no_surveys"  # among what is known of a person: they do not want to be asked
Outcome = tuple[Dialogue, tuple[Effect, ...]]
Flows = Mapping[str, Flow]


def responded(dialogue: Dialogue, event: Event, moment: Moment, flows: Flows) -> Outcome:
    """One event of `flows/feedback.py`."""
    match event:
        case Rated():
            return _rated(dialogue, event, moment, flows)
        case SurveysWanted(again):
            return _asked_no_more(dialogue, moment, flows, again=again)
        case FaqAsked():
            return faq_asked(dialogue, event, moment, flows)
        case Helped():
            return helped(dialogue, event, moment, flows)
    raise ValueError(f"not feedback: {event!r}")


def _rated(dialogue: Dialogue, event: Rated, moment: Moment, flows: Flows) -> Outcome:
    survey = moment.survey
    if survey is None or survey.id != event.survey:
        why = text("button.stale")
        return dialogue, (Toast(why), Say(why), screens.screen(dialogue, moment, flows))
    dialogue = _with_draft(dialogue, event.survey, moment)
    draft = dialogue.draft.answered("score", event.score) if dialogue.draft else None
    after = replace(dialogue, draft=draft)
    kept = KeepFeedback(event.survey, {"score": event.score})
    again = survey.score not in (None, event.score)
    noted = Say(text("survey.corrected" if again else "survey.noted", n=event.score))
    if draft is None or current(SURVEY, draft, moment) is not None:
        return after, (kept, noted, ask(after, SURVEY, moment))
    return replace(after, draft=None), (kept, noted, *SURVEY.complete(SURVEY, draft, moment))


def _with_draft(dialogue: Dialogue, survey: int, moment: Moment) -> Dialogue:
    """The dialogue in the middle of that survey; what was answered of it before is not asked again."""
    draft = dialogue.draft
    if draft and draft.flow == SURVEY.name and draft.answers.get(SURVEY_ID) == survey:
        return dialogue
    known = dict(moment.survey.answers) if moment.survey else {}
    commented = frozenset({"reason", "remark"} if moment.survey and moment.survey.commented else ())
    fresh = Draft(
        moment.draft_id, SURVEY.name, moment.now, answers={SURVEY_ID: survey, **known}, skipped=commented
    )
    left = laid_aside(dialogue)
    parked = tuple(one for one in left.parked if one.answers.get(SURVEY_ID) != survey)
    return replace(left, parked=parked, draft=fresh)


def _asked_no_more(dialogue: Dialogue, moment: Moment, flows: Flows, *, again: bool) -> Outcome:
    """They want no more questions of this kind, or after all; what they were telling goes on."""
    keep = RememberCustomer({NO_SURVEYS: None if again else True})
    draft = dialogue.draft
    if draft and draft.flow == SURVEY.name and not again:
        dialogue = replace(dialogue, draft=None)
    on = (screens.screen(dialogue, moment, flows),) if dialogue.draft else ()
    return dialogue, (keep, wanted(again=again), *on)
