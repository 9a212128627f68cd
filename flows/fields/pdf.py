"""One PDF, to be examined."""

from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.moment import Moment

_MEBIBYTE = 2**20


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF of up to `mebibytes` (Bot API, getFile). Value: the `File` as an object."""

    mebibytes: int = 20
    name: ClassVar[str] = "pdf"
    codes: ClassVar[tuple[str, ...]] = ("not_a_pdf", "too_big")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Take the first document of the message."""
        del moment, so_far
        sent = next((file for file in answer.files if file.kind == "document"), None)
        if sent is None or (sent.mime and sent.mime != "application/pdf"):
            return Rejected("not_a_pdf")
        if sent.size > self.mebibytes * _MEBIBYTE:
            return Rejected("too_big", (("limit", self.mebibytes),))
        told: dict[str, Any] = asdict(sent)
        return told

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is sent."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """Its name."""
        return str(value.get("name", "PDF")) if isinstance(value, dict) else str(value)
