"""A question with a ready answer: it is told, and asked whether that was it; if not, the enquiry goes on.

Which of them helped is counted by entry, without any words.
"""

from collections.abc import Mapping
from dataclasses import replace

from cases.company import Company
from cases.faq import BUILT_IN
from cases.taxonomy import CaseType, ServiceKind
from flows import screens
from flows.answer import Answer
from flows.answering import take
from flows.dialogue import Dialogue, Draft
from flows.drafting import laid_aside, new_draft
from flows.effects import Effect, NoteCorrection, Say
from flows.events import PersonWanted, Started
from flows.feedback import FaqAsked, Helped
from flows.flow import Flow
from flows.moment import Moment
from flows.prompts import ask, button
from flows.text import Button, Keyboard, Text, text

COUNTED = "faq"  # the slot under which it is counted
_ENQUIRY = "enquiry"
_FLOW_OF = {"warranty": "warranty", "complain": "complaint"}  # an answer that leads on to a form
Outcome = tuple[Dialogue, tuple[Effect, ...]]
Flows = Mapping[str, Flow]


def faq_asked(dialogue: Dialogue, event: FaqAsked, moment: Moment, flows: Flows) -> Outcome:
    """The answer, and whether that was it; a form that waits goes on below."""
    said = Say(text("faq", answer=answer_of(event.entry, moment)), _ways(event.entry, moment), apart=True)
    after = replace(dialogue, answered=(event.entry, event.answer))
    on = (screens.screen(dialogue, moment, flows),) if dialogue.draft else ()
    return after, (said, *on)


def answer_of(entry: str, moment: Moment) -> Text:
    """The answer to an entry: the company's own words, else what the law and its profile say."""
    company = moment.company
    if entry not in BUILT_IN or _has_own(entry, company):
        return text(f"faq_own.{entry}")
    claim = moment.clock.deadline(CaseType.CLAIM, moment.now)
    term = text(f"deadline.unit.{claim.unit.value}", n=claim.n)
    if entry == "warranty":
        return text(f"faq_answer.warranty_{company.jurisdiction.country.lower()}", company=company.name)
    return text(f"faq_answer.{entry}", company=company.name, term=term)


def asks_usage(draft: Draft | None) -> bool:
    """Whether a request for service waits for a question on the use, which may have an answer ready."""
    if draft is None or draft.flow != screens.SERVICE or "description" in draft.answers:
        return False
    return draft.answers.get("service_kind") == ServiceKind.USAGE


def _has_own(entry: str, company: Company) -> bool:
    return any(own.id == entry for own in company.faq)


def _ways(entry: str, moment: Moment) -> Keyboard:
    flow = None if _has_own(entry, moment.company) else _FLOW_OF.get(entry)
    onward = ((Button(text(f"flow.{flow}"), Started(flow)),),) if flow else ()
    asked = (button("faq_yes", Helped(entry, right=True)), button("faq_no", Helped(entry, right=False)))
    return (*onward, asked, (button("person", PersonWanted()),))


def helped(dialogue: Dialogue, event: Helped, moment: Moment, flows: Flows) -> Outcome:
    """That was it; or it was not, and what was typed becomes an enquiry."""
    known = event.entry in BUILT_IN or _has_own(event.entry, moment.company)
    count = (NoteCorrection(COUNTED, event.entry, "yes" if event.right else "no"),) if known else ()
    asked, dialogue = dialogue.answered, replace(dialogue, answered=None)
    if asks_usage(dialogue.draft) and asked is not None and asked[0] == event.entry:
        return _of_request(dialogue, asked[1], count, moment, flows, right=event.right)
    if event.right:
        on = (screens.screen(dialogue, moment, flows),) if dialogue.draft else ()
        return dialogue, (*count, Say(text("faq.right")), *on)
    flow = flows[_ENQUIRY]
    begun = replace(laid_aside(dialogue), draft=new_draft(flow, moment))
    if asked is None or asked[0] != event.entry:
        return begun, (*count, ask(begun, flow, moment))
    after, effects = take(begun, flow, asked[1], "", moment)
    return after, (*count, Say(text("faq.wrong")), *effects)


def _of_request(
    dialogue: Dialogue, asked: Answer, count: tuple[Effect, ...], moment: Moment, flows: Flows, *, right: bool
) -> Outcome:
    """The question was that of a request: answered, nobody needs to look at it; else it is the request."""
    if right or dialogue.draft is None:
        return replace(dialogue, draft=None), (*count, Say(text("faq.right")))
    after, effects = take(dialogue, flows[dialogue.draft.flow], asked, "", moment)
    return after, (*count, *effects)
