"""A remark in somebody's own words, with what it is about and how it sounds."""

from dataclasses import dataclass
from typing import ClassVar

from aftersales.survey import Tone
from cases.taxonomy import CaseType
from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.prose import Prose
from flows.moment import Moment
from flows.understanding import Understanding

_TONES = {
    CaseType.PRAISE: Tone.PRAISE,
    CaseType.COMPLAINT: Tone.COMPLAINT,
    CaseType.CLAIM: Tone.COMPLAINT,
    CaseType.REPORT: Tone.COMPLAINT,
}


@dataclass(frozen=True, slots=True)
class Remark:
    """Value: {"words", "topic" ("" where none was heard), "tone" (`Tone`)}."""

    max: int = 4000
    name: ClassVar[str] = "prose"
    codes: ClassVar[tuple[str, ...]] = Prose.codes

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """As prose is read, of any length up to `max`."""
        del so_far
        words = Prose(min=1, max=self.max).parse(answer, moment, None)
        if isinstance(words, Rejected | More):
            return words
        heard = answer.heard
        topic = heard.topic.value if heard.topic else ""
        return {"words": str(words), "topic": topic, "tone": tone(heard).value}

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The words as they are."""
        return str(value.get("words", "")) if isinstance(value, dict) else str(value)


def tone(heard: Understanding) -> Tone:
    """How a message sounds, by the kind of case that it would be."""
    return _TONES.get(heard.case_type, Tone.NEUTRAL) if heard.case_type else Tone.NEUTRAL
