"""What was heard in one message: the form in which `nlu` hands it to the flows. Pure data.

Positions are offsets in code points into the text as typed; amounts are decimals with an ISO 4217
currency; days are calendar days in the company's zone. `None` always means "not said".
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cases.taxonomy import CaseType, Hazard, Language, Remedy, ServiceKind, Topic, Urgency
from cases.visit import DayPart


class Steering(StrEnum):
    """A whole message that steers the dialogue instead of telling something."""

    YES = "yes"
    NO = "no"
    BACK = "back"
    SKIP = "skip"
    DONE = "done"
    CANCEL = "cancel"
    CONFIRM = "confirm"
    RESUME = "resume"
    MENU = "menu"
    HELP = "help"
    PERSON = "person"
    SUPERVISOR = "supervisor"
    STATUS = "status"
    UNKNOWN = "unknown"  # "no ho sé", "no me acuerdo", "non ricordo"
    GREETING = "greeting"
    THANKS = "thanks"
    UNSUBSCRIBE = "unsubscribe"  # "no quiero más publicidad"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why something was decided: which decision, its value, and the words as typed."""

    decision: str
    value: str
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Span:
    """A day (`first == last`) or a period of days, both ends included, and the words that said it."""

    first: date
    last: date
    words: str = ""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount, not negative, with its ISO 4217 currency."""

    amount: Decimal
    currency: str = "EUR"
    words: str = ""


class ShopFact(StrEnum):
    """What of the company itself is asked: no case is needed to tell it."""

    HOURS = "hours"
    ADDRESS = "address"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Reply:
    """What a short message is as an answer, whatever the question: which one, the dialogue knows.

    `leaning`: how a whole sentence leans ("no tengo ninguna foto": NO). `corrects`: it takes something
    back. `all_well`: nobody is hurt. `name`: the name alone of who names themselves; `named` where it can
    be nothing else. `number`: the only number in it. `language`, `kind`: it says no more than that this
    language, or this kind of case, is wanted. `another`: it says that it is about something else.
    `assents`: no more than "ok". `same`: it says no more than that it is about the same, or (False) not.
    """

    leaning: Steering | None = None
    corrects: bool = False
    all_well: bool = False
    name: str | None = None
    named: bool = False
    number: int | None = None
    language: Language | None = None
    kind: CaseType | None = None
    asks: tuple[ShopFact, ...] = ()
    another: bool = False
    assents: bool = False
    same: bool | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a message, each with the words as typed; `dates` and `amounts` are all, in order.

    `occurred_on` is the day of the fact; `acquired_on` that of the purchase or delivery. `day_part`: when on
    a day, where one is said. `service`: somebody shall come, or explain, and nobody complains.
    """

    product: str | None = None
    reference: str | None = None
    occurred_on: Span | None = None
    amount: Money | None = None
    remedy: Remedy | None = None
    dates: tuple[Span, ...] = ()
    amounts: tuple[Money, ...] = ()
    vulnerable_person: bool = False
    legal_threat: bool = False
    acquired_on: Span | None = None
    day_part: DayPart | None = None
    service: ServiceKind | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """A question that has an answer ready: which entry, how alike it is (0 to 1), and what both share."""

    entry: str
    likeness: float = 1.0
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Understanding:
    """One message as heard.

    `language` is None when it is none of ours (`other_language` then names it if it can) or cannot be
    told; confidences are probabilities from 0 to 1. `case_type` None: greeting, chat, wrong chat.
    Who `asks_supervisor` also `asks_person`.
    """

    language: Language | None = None
    language_confidence: float = 0.0
    other_language: str | None = None
    case_type: CaseType | None = None
    type_confidence: float = 0.0
    topic: Topic | None = None
    topic_confidence: float = 0.0
    urgency: Urgency = Urgency.NORMAL
    hazards: tuple[Hazard, ...] = ()
    facts: Facts = field(default_factory=Facts)
    steering: Steering | None = None
    reply: Reply = field(default_factory=Reply)
    asks_person: bool = False
    asks_supervisor: bool = False
    because: tuple[Evidence, ...] = ()
    known: Known | None = None


NOTHING_HEARD = Understanding()


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known before the words are read.

    `today` is the calendar day in the company's zone; `dialogue_language` the language spoken so far;
    `language_code` Telegram's IETF tag of the person's client ("es", "pt-br"), often missing. `ahead`: a day
    to come was asked for, so that a day without any cue is one.
    """

    today: date
    dialogue_language: Language | None = None
    language_code: str | None = None
    products: tuple[str, ...] = ()
    reference_patterns: tuple[str, ...] = ()
    ahead: bool = False
