"""Answers typed at another question: which slots a message plainly belongs to, whatever was asked.

An e-mail address at the question for the day is the contact; "no era el martes, era el lunes" at the review
changes the day. An answered slot is only changed by a correction, or at the review; a question that would
take any words (a product, a name) keeps what is not made of the other answer alone.
"""

from flows.answer import Answer, Rejected, Value
from flows.dialogue import Draft
from flows.flow import Flow, Step
from flows.moment import Moment
from flows.position import current
from flows.understanding import Facts

_SHORT, _CORRECTION = 8, 14  # words: more is a story, or a correction told at length
_AROUND = 4  # words that may stand around an answer: "mi correo es", "me equivoqué, fue"
_TAKE_ANYTHING = ("line", "reference", "person_name", "choice")

Belonging = tuple[tuple[Step, Value], ...]


def belongs(flow: Flow, draft: Draft, answer: Answer, moment: Moment) -> Belonging:
    """The steps that the words answer instead of the question that waits, each with its value."""
    story = next((step for step in flow.steps if step.gathers), None)
    words = len(answer.text.split())
    if story is None or story.slot not in draft.answers:
        return ()
    if not 0 < words < (_CORRECTION if answer.heard.reply.corrects else _SHORT) or answer.choice:
        return ()
    asked = current(flow, draft, moment)
    if asked and _is_answered(asked, draft, answer, moment):
        return ()
    owned = _owned(flow, draft, answer, moment)
    found = tuple(
        (step, value)
        for step, value in owned
        if step is not asked and _may_change(step, draft, answer, at_review=asked is None)
    )
    if all(step.when(draft, moment) for step, _ in found):
        return found
    return tuple((step, value) for step, value in owned if step is not asked)  # what keeps it out, too


def besides(flow: Flow, draft: Draft, asked: Step, answer: Answer, moment: Moment) -> Belonging:
    """What an answer tells besides: "vull que me la canviïn" is a claim, and the remedy."""
    if not answer.text or answer.choice or asked.gathers or len(answer.text.split()) >= _CORRECTION:
        return ()
    owned = _owned(flow, draft, answer, moment)
    return tuple((step, value) for step, value in owned if step is not asked and _is_open(step, draft))


def _owned(flow: Flow, draft: Draft, answer: Answer, moment: Moment) -> Belonging:
    """Every step that has a value in the words, other than the one it was told already."""
    return tuple(
        (step, value)
        for step in flow.steps
        for value in (step.own(answer, moment) if step.own else None,)
        if value is not None and (value != draft.answers.get(step.slot) or step.slot in draft.heard)
    )


def _is_open(step: Step, draft: Draft) -> bool:
    return step.slot not in draft.answers and step.slot not in draft.pieces


def _is_answered(asked: Step, draft: Draft, answer: Answer, moment: Moment) -> bool:
    """Whether the words answer the question that waits, and are not made of another's answer alone."""
    if asked.own and asked.own(answer, moment) is not None:
        return True
    so_far = draft.pieces.get(asked.slot)
    parsed = asked.field.parse(answer, moment, so_far)
    if isinstance(parsed, Rejected):
        return bool(parsed.kept) and parsed.kept != so_far
    return asked.field.name not in _TAKE_ANYTHING or not _is_alone(answer)


def _may_change(step: Step, draft: Draft, answer: Answer, *, at_review: bool) -> bool:
    """An answer that was only heard in a story gives way to one that is told."""
    told = step.slot in draft.answers and step.slot not in draft.heard
    return not told or at_review or answer.heard.reply.corrects


def _is_alone(answer: Answer) -> bool:
    """Whether hardly a word stands around the fact, the address or the number."""
    reply = answer.heard.reply
    if reply.named or reply.kind:
        return True
    told = _told(answer.heard.facts)
    rest = answer.text
    for words in told:
        rest = rest.replace(words, " ")
    left = [word for word in rest.split() if "@" not in word and not any(c.isdigit() for c in word)]
    is_told = len(left) < len(answer.text.split())
    return is_told and len(left) <= (_AROUND if reply.corrects or "@" in answer.text else _AROUND // 2)


def _told(facts: Facts) -> list[str]:
    spans = (facts.occurred_on, facts.acquired_on, facts.amount)
    return [*(span.words for span in spans if span and span.words), *filter(None, (facts.reference,))]
