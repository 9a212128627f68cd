"""Where a draft stands: derived from what it holds, never stored.

The next question is the first applicable step whose slot is neither answered nor skipped. Back, skip,
correct, resume, branch and "answered three questions at once" all follow from that one sentence.
"""

from collections.abc import Iterator

from flows.dialogue import Draft
from flows.flow import Flow, Step
from flows.moment import Moment


def applicable(flow: Flow, draft: Draft, moment: Moment) -> Iterator[Step]:
    """The steps of the flow that apply to this draft, in order."""
    return (step for step in flow.steps if step.when(draft, moment))


def current(flow: Flow, draft: Draft, moment: Moment) -> Step | None:
    """The step whose question waits, or None when the draft is complete."""
    return next((step for step in applicable(flow, draft, moment) if waits(step, draft, moment)), None)


def waits(step: Step, draft: Draft, moment: Moment) -> bool:
    """Whether the step still wants an answer."""
    if step.slot in draft.answers or step.slot in draft.skipped:
        return False
    return step.slot in draft.opened or step.asked(draft, moment)


def previous(flow: Flow, draft: Draft, moment: Moment) -> Step | None:
    """The last step settled before the present question, or None at the first."""
    before: Step | None = None
    for step in applicable(flow, draft, moment):
        if waits(step, draft, moment):
            return before
        if step.slot in draft.answers or step.slot in draft.skipped:
            before = step
    return before


def told(flow: Flow, draft: Draft, moment: Moment) -> list[Step]:
    """The steps with an answer that counts, in order: what the review shows."""
    return [step for step in applicable(flow, draft, moment) if step.slot in draft.answers]


def offered(flow: Flow, draft: Draft, moment: Moment) -> list[Step]:
    """The steps without an answer that the person may still fill of their own accord."""
    return [step for step in applicable(flow, draft, moment) if step.slot not in draft.answers]
