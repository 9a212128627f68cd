"""The folio of a case that exists, typed loosely (law.md F01)."""

from dataclasses import dataclass
from typing import ClassVar

from cases.folio import Folio, FolioProblem, find_folio, read_folio
from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields.writing import bare
from flows.moment import Moment


@dataclass(frozen=True, slots=True)
class FolioField:
    """A folio of this company, alone or inside a sentence. Value: str, in its official form."""

    name: ClassVar[str] = "folio"
    codes: ClassVar[tuple[str, ...]] = tuple(problem.value for problem in FolioProblem)

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read one message."""
        del so_far
        typed, prefix = bare(answer.choice or answer.text)[:4096], moment.company.folio_prefix
        alone = read_folio(typed, prefix)
        read = find_folio(typed, prefix) if alone is FolioProblem.NOT_A_FOLIO else alone
        return str(read) if isinstance(read, Folio) else Rejected(read.value, (("prefix", prefix),))

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """None: it is typed."""
        del moment, so_far
        return ()

    def show(self, value: Value) -> Shown:
        """The folio."""
        return str(value)
