"""What the house has with a person besides their cases, for a turn that is about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from aftersales.consent import Consent, Purpose, stands
from flows.owned import Owned


@dataclass(frozen=True, slots=True)
class Relation:
    """What is known of the person.

    `versions`: of each purpose's words as they are now, in the language spoken. `busy`: a case of theirs is
    open. `of_age`: they said that they are 14. `linked`: the shop knows them as a customer. `advertises`:
    there is a way for advertising to reach anybody. `news`: the name of the bot that carries it, `code` what
    its deep link carries for them; `service`: the name of the bot for cases, told in the other one.
    """

    consents: tuple[Consent, ...] = ()
    versions: Mapping[Purpose, str] = field(default_factory=dict)
    suppressed: bool = False
    busy: bool = False
    of_age: bool = False
    linked: bool = False
    bought: tuple[Owned, ...] = ()
    advertises: bool = False
    news: str = ""
    code: str = ""
    service: str = ""

    def agrees(self, purpose: Purpose, at: datetime) -> bool:
        """Whether they agree to the purpose at that moment (aware)."""
        return stands(self.consents, purpose, at)

    def since(self, purpose: Purpose) -> datetime:
        """When they last agreed to it.

        Raises:
            ValueError: they never did.
        """
        return max(one.at for one in self.consents if one.purpose is purpose and one.given)

    def after(self, word: Consent) -> "Relation":
        """What is known once that is said, too."""
        return replace(self, consents=(*self.consents, word))


NOTHING_KNOWN = Relation()
