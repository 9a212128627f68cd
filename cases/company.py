"""The company whose bot this is: what the flows, the legal clock and the texts need to know of it.

Read from `company.toml` by the shell; here it is only data. Sources: L10 art. 2 (scope), CCC 211-4
(addresses), `law.md` F05, F06.
"""

from dataclasses import dataclass, field
from datetime import time
from decimal import Decimal
from enum import StrEnum

from cases.faq import FaqEntry
from cases.taxonomy import Language, Remedy


class Sector(StrEnum):
    """What the company does; it chooses the deadlines, the extra fields and the bodies to appeal to."""

    GENERAL = "general"
    ELECTRICITY = "electricity"
    GAS = "gas"
    WATER = "water"
    WASTE = "waste"
    TELECOM = "telecom"
    TRANSPORT = "transport"
    POST = "post"
    BANK = "bank"
    PAYMENTS = "payments"
    INVESTMENT = "investment"
    INSURANCE = "insurance"
    PUBLIC_SERVICE = "public_service"


class SizeClass(StrEnum):
    """L10 art. 2: large is 250 workers, 50 M€ turnover or 43 M€ balance or more, group included."""

    SMALL = "small"
    LARGE = "large"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """Country and subdivision, always as a pair: `CT` is Catalonia in Spain and Catania in Italy.

    `country` ISO 3166-1 ("ES", "IT"); `region` the subdivision as the `holidays` package names it
    ("CT", "MI", …) or ""; `town` a place with holidays of its own ("Barcelona") or "".
    """

    country: str
    region: str = ""
    town: str = ""

    @property
    def code(self) -> str:
        """The pair in one word: "ES-CT", "ES", "IT-MI"."""
        return f"{self.country}-{self.region}" if self.region else self.country


@dataclass(frozen=True, slots=True)
class Opening:
    """Open each week on `weekday` (0 is Monday), `opens` to `closes`, local time; to 00:00 is midnight."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Limits:
    """What the company decided itself about the life of a case (`[limits]` of the company file).

    `approval_amount` in euros: an agent signs up to it, a supervisor above. Days are calendar days.
    """

    approval_amount: Decimal = Decimal(300)
    decision_reminders: tuple[int, int] = (7, 20)  # days after the decision
    silence_days: int = 30  # after the decision, until a silence is noted
    dormant_months: int = 12  # of silence, until a supervisor may close
    objection_days: int = 14  # after the remedy, until it counts as right
    reopen_months: int = 12


@dataclass(frozen=True, slots=True)
class AfterSale:
    """What the company decided itself about messages after the sale (`[aftersales]` of the company file).

    `off`: names of occasions it does not want; `days`: (name, its own number of days); `hours` local, on the
    `weekdays` (0 is Monday). What is promotional: at most `a_month`, `days_apart`, and so many days after a
    case or a low score. `leap_birthday`: "02-28" or "03-01", for those born on 29 February.
    """

    off: frozenset[str] = frozenset()
    days: tuple[tuple[str, int], ...] = ()
    hours: tuple[time, time] = (time(10), time(19))
    weekdays: frozenset[int] = frozenset(range(5))
    a_month: int = 2
    days_apart: int = 7
    after_case_days: int = 30
    after_low_score_days: int = 90
    birthday_any_day: bool = False
    leap_birthday: str = "02-28"
    promotions_in_service_chat: bool = False


@dataclass(frozen=True, slots=True)
class Survey:
    """What the company decided itself about asking how well it served (`[survey]` of the company file).

    `after_closing`: asked at the end of a case; `nps`: asked too whether they would recommend it (0 to 10).
    `words`: its own texts, by key and language.
    """

    after_closing: bool = True
    nps: bool = False
    words: tuple[tuple[str, Language, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Company:
    """The company profile. Hours in the order of the week; `zone` is an IANA name."""

    legal_name: str
    tax_number: str
    address: str
    jurisdiction: Jurisdiction
    zone: str
    sector: Sector = Sector.GENERAL
    size_class: SizeClass = SizeClass.UNKNOWN
    languages: tuple[Language, ...] = (Language.CA, Language.ES, Language.IT)
    folio_prefix: str = "REC"
    trade_name: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    privacy_email: str = ""
    opening_hours: tuple[Opening, ...] = ()
    messaging_hours: tuple[Opening, ...] = ()  # () are those of the country (`cases.quiet`)
    departments: tuple[str, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    arbitration_member: bool = False
    dispute_bodies: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    reference_patterns: tuple[str, ...] = ()
    local_holidays: tuple[str, ...] = ()
    asks: frozenset[str] = field(default_factory=frozenset)
    limits: Limits = field(default_factory=Limits)
    aftersales: AfterSale = field(default_factory=AfterSale)
    survey: Survey = field(default_factory=Survey)
    faq: tuple[FaqEntry, ...] = ()

    @property
    def name(self) -> str:
        """The name customers know: the trade name, or the legal one."""
        return self.trade_name or self.legal_name

    def language_named(self, tag: str | None) -> Language | None:
        """The company's language that an IETF tag names ("es", "ca-ES"), None where it names none of them."""
        code = (tag or "").lower().partition("-")[0]
        return next((language for language in self.languages if language.value == code), None)

    @property
    def in_ley10_scope(self) -> bool:
        """Whether Ley 10/2025 binds it (art. 2): sector or size; unknown size is yes, the safe side."""
        any_size = {Sector.ELECTRICITY, Sector.GAS, Sector.WATER, Sector.TRANSPORT, Sector.POST}
        bound = self.sector in any_size or self.size_class is not SizeClass.SMALL
        return self.jurisdiction.country == "ES" and bound
