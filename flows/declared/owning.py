"""What is plainly an answer to a step although another question waits: a fact, an address, a name."""

import re
from collections.abc import Callable

from cases.taxonomy import CaseType, Remedy
from flows.answer import Answer, More, Rejected, Value
from flows.declared.hearing import Hear
from flows.fields import Contact, PersonName, SomeOf
from flows.moment import Moment

_FEW = 4  # words of a product, or of a wish, named alone

Own = Callable[[Answer, Moment], Value | None]


def told(hear: Hear) -> Own:
    """What the step hears in a story."""
    return lambda answer, moment: hear(answer.heard, moment)


def contact(answer: Answer, moment: Moment) -> Value | None:
    """An e-mail address or a telephone number; a doubtful address as it was typed."""
    read = Contact().parse(answer, moment, None)
    if isinstance(read, Rejected) and isinstance(read.kept, dict):
        return read.kept.get("typed")
    return read if isinstance(read, dict) else None


def name(answer: Answer, moment: Moment) -> Value | None:
    """The whole name of who says "me llamo …"."""
    read = PersonName().parse(answer, moment, None) if answer.heard.reply.named else None
    return None if isinstance(read, Rejected | More) else read


def product(answer: Answer, _moment: Moment) -> Value | None:
    """A product, and hardly another word."""
    product = answer.heard.facts.product
    return answer.text.strip() if product and len(answer.text.split()) < _FEW else None


def reference(answer: Answer, _moment: Moment) -> Value | None:
    """A number of an order or invoice; of a correction that names two, the later one."""
    heard = answer.heard.facts.reference
    numbers = re.findall(r"\b(?=\S*\d{3})[\w/.-]*\w", answer.text)
    return numbers[-1] if heard and answer.heard.reply.corrects and len(numbers) > 1 else heard


def wanted(field: SomeOf) -> Own:
    """A remedy, with the words in which it is asked for where they may say more."""

    def own(answer: Answer, moment: Moment) -> Value | None:
        if answer.heard.facts.remedy in (None, Remedy.OTHER, Remedy.INFORMATION):
            return None
        read = field.parse(answer, moment, None)
        if isinstance(read, Rejected | More) or not isinstance(read, dict):
            return None
        return {**read, "other": ""} if len(answer.text.split()) <= _FEW else read

    return own


def case_type(answer: Answer, _moment: Moment) -> Value | None:
    """ "Reclamación", or a remedy: who asks for something claims."""
    kind = answer.heard.reply.kind
    if kind in (CaseType.CLAIM, CaseType.COMPLAINT):
        return kind.value
    wants = answer.heard.facts.remedy not in (None, Remedy.OTHER, Remedy.INFORMATION)
    return CaseType.CLAIM.value if wants else None
