"""What of a story decides which terms bind, and whether somebody may be in danger (`law.md` F24 to F26)."""

from cases.deadlines import Fact
from cases.taxonomy import CaseType, Topic
from flows.dialogue import Draft


def facts_of(draft: Draft, case_type: CaseType, topic: Topic) -> frozenset[Fact]:
    """The facts the legal clock asks about."""
    disputed = topic is Topic.BILLING and case_type in (CaseType.CLAIM, CaseType.COMPLAINT)
    told = {Fact.BILLING: disputed, Fact.SERVICE_CUT: draft.answers.get("service_cut") is True}
    return frozenset(fact for fact, is_so in told.items() if is_so)


def is_unsafe(draft: Draft) -> bool:
    """Whether somebody said so, or it was heard."""
    return bool(draft.hazards) or draft.answers.get("safety_risk") is True
