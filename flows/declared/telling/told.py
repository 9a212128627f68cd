"""What a message about a case is made of."""

from dataclasses import dataclass

from cases.case import Case
from cases.company import Company
from cases.happened import Entry
from flows.declared.choices import after_event
from flows.effects import Say
from flows.text import Text


@dataclass(frozen=True, slots=True)
class Told:
    """The case after all that was done, the event told of with who did it, and whose house it is."""

    case: Case
    entry: Entry
    company: Company

    def say(self, wording: Text) -> Say:
        """The message under the case's number, with what can be done about it."""
        full = Text(wording.key, (("folio", self.case.folio), *wording.args))
        return Say(full, after_event(self.case))
