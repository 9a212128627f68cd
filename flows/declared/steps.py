"""The steps that several flows share: one declaration each, so that a kind of case can be changed midway.

The letters and numbers in the comments are the intake fields of `law.md` (a).
"""

from cases.taxonomy import Hazard, Topic
from flows.alarm import advice
from flows.answer import Value
from flows.declared import conditions as when
from flows.declared import hearing as heard
from flows.declared import owning as own
from flows.dialogue import Draft
from flows.effects import AlertDesk, Effect
from flows.fields import Contact, Files, Line, OneOf, PersonName, PostalAddress, Prose, Reference, YesNo
from flows.flow import Step, always, never
from flows.moment import Moment


def alarm(value: Value, draft: Draft, moment: Moment) -> tuple[Effect, ...]:
    """Somebody is in danger: what to do now, and the desk is called; once, if the story did not yet."""
    if value is not True or draft.hazards:
        return ()
    return advice((Hazard.OTHER,), moment.company), AlertDesk((), draft)


def description(wording: str = "", least: int = 15) -> Step:
    """F12: what happened, in the person's own words, in as many messages as they like."""
    return Step("description", Prose(min=least), gathers=True, wording=wording)


SAFETY_RISK = Step(  # F24, ISO 10002 7.5
    "safety_risk", YesNo(calm=True), hear=heard.choice(YesNo(), heard.danger), react=alarm
)
TOPIC = Step(  # an operator gives it otherwise
    "topic", OneOf(Topic, "topic"), asked=never, hear=heard.choice(OneOf(Topic, "topic"), heard.topic)
)
REFERENCE = Step(  # F18: never blocking
    "reference",
    Reference(),
    asked=when.is_claim,
    optional=always,
    hear=heard.by(Reference(), heard.reference),
    own=own.reference,
)
EVIDENCE = Step("evidence", Files(), asked=when.is_claim, optional=always, collects=True)  # F23
AGE_OK = Step(
    "age_ok", YesNo(must=True, least=14), prefill=True
)  # F09: LOPD art. 7, Cod. privacy 2-quinquies
FULL_NAME = Step(  # F10
    "full_name", PersonName(), asked=when.is_claim, optional=when.unless_claim, prefill=True, own=own.name
)
CONTACT = Step(  # F11: mandatory for a claim unless the person insists, so it can be skipped, with a warning
    "contact", Contact(), asked=when.is_claim, optional=always, prefill=True, own=own.contact
)
TRANSCRIPT_CONSENT = Step("transcript_consent", YesNo())  # F31: L10 art. 12.1
RECEIPT_MEDIUM = Step(  # F29: here, unless something else is wanted
    "receipt_medium", OneOf(("telegram", "email", "post"), "receipt_medium"), asked=never
)
POSTAL_ADDRESS = Step(  # F30
    "postal_address", PostalAddress(), asked=when.answer_is("receipt_medium", "post"), optional=always
)
NEEDS_SUPPORT = Step(  # F27: self-declared, no proof, no diagnosis (L10 art. 15.2)
    "needs_support",
    OneOf(("simple_text", "audio", "phone_call", "email", "letter"), "needs_support"),
    asked=never,
)
PLACE = Step("place", Line(max=120), asked=never)  # F20
ON_BEHALF_OF = Step("on_behalf_of", Line(max=200), asked=never)  # F28
EARLIER_CASE = Step("earlier_case", Line(max=60), asked=never, of_about=True)  # F22
