"""One act of an operator: who, where, on which case, with what; and what a handler may answer."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.casework import Casework
from bot.desk.arrived import AtDesk
from bot.desk.invitations import Invitations
from bot.desk.posting import Poster, Rows, Spot, spot_of
from bot.desk.tongue import desk_language
from cases.case import Case
from cases.commands import Command
from cases.company import Company
from cases.operators import Operator
from cases.status import Actor
from cases.taxonomy import Language
from flows.text import Text, text
from flows.understanding import Hints, Understanding
from locales import Catalogue
from storage.casefile import CaseFile
from storage.desks import TopicRow
from storage.deskwork import Deskwork
from storage.turn import Turn


class Where(StrEnum):
    """Where a command makes sense."""

    GROUP = "group"  # any group the bot is in: only to make it a desk
    DESK = "desk"  # anywhere in a desk
    TOPIC = "topic"  # in the topic of a case or a conversation
    CASE = "case"  # in the topic of a case


@dataclass(frozen=True, slots=True)
class DeskHouse:
    """What every act needs of the house. `entropy`: 16 bytes of chance."""

    bot_id: int
    company: Company
    catalogue: Catalogue
    casework: Casework
    understand: Callable[[str, Hints], Understanding]
    invitations: Invitations
    entropy: Callable[[], bytes]
    username: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Answer:
    """What whoever acted is told, in their language, where they acted.

    `toast`: short enough for the answer to a press, and then told only there. `in_place`: it takes the place
    of the message whose button was pressed. `reply`: the relay whose message here it answers.
    """

    words: Text
    keys: Rows = ()
    toast: bool = False
    in_place: bool = False
    reply: int = 0


@dataclass(frozen=True, slots=True)
class Act:
    """An act whose rights are looked at already. `rest` is what follows the command."""

    house: DeskHouse
    unit: Turn
    book: Deskwork
    poster: Poster
    at: AtDesk
    who: Operator
    rest: str
    now: datetime
    topic: TopicRow | None = None
    file: CaseFile | None = None

    @property
    def case(self) -> Case:
        """The case of the topic.

        Raises:
            Unfit: the topic is of no case, or of one that cannot be read any more.
        """
        if self.file is None or self.file.case is None:
            raise Unfit(text("desk.unfit.no_case"))
        return self.file.case

    @property
    def here(self) -> TopicRow:
        """The topic.

        Raises:
            Unfit: it is none.
        """
        if self.topic is None:
            raise Unfit(text("desk.unfit.no_topic"))
        return self.topic

    @property
    def language(self) -> Language:
        """That of the customer."""
        if self.file and self.file.case:
            return self.file.case.language
        return self.language_of(self.topic.chat_id) if self.topic else self.house.company.languages[0]

    def language_of(self, chat_id: int) -> Language:
        """In which the bot speaks in a customer's chat."""
        spoken = self.unit.dialogue(self.house.bot_id, chat_id).language
        return spoken or self.house.company.languages[0]

    def name_of(self, operator_id: int) -> str:
        """What the desk calls an operator, – for one who is none."""
        found = self.book.operator(operator_id)
        return found.name if found else "–"

    def work(self, command: Command, folio: str = "") -> Case:
        """Do a command to the case of the topic, or of another folio, as whoever acts.

        Raises:
            Refused: it cannot be done, and nothing was.
        """
        return self.house.casework.work(
            self.unit, folio or self.case.folio, command, self.who.by(), self.now
        ).case

    def tell_customer(self, words: Text, keys: Rows = ()) -> None:
        """A text of ours to the customer, in their language."""
        topic = self.here
        self.poster.say(Spot(topic.chat_id), words, self.language, keys)

    def tell_topic(self, words: Text, keys: Rows = ()) -> None:
        """A text of ours in the topic, for all, in the desk's language."""
        self.poster.say(spot_of(self.here), words, self.desk_language, keys)

    @property
    def desk_language(self) -> Language:
        """The language of the group."""
        return desk_language(self.book, self.at.chat_id, self.who.language)


class Unfit(Exception):  # noqa: N818 - an answer, as `Refused` is
    """It cannot be done as it was given: why, in words (`desk.unfit.<code>`); the form is shown with it."""

    def __init__(self, words: Text) -> None:
        super().__init__(words.key)
        self.words = words


Do = Callable[[Act], Iterator[Answer]]


@dataclass(frozen=True, slots=True)
class Handler:
    """A command or button of the desk: who may, where, and what it does. Nobody else, and nowhere else.

    `apart`: words after it with which it is somebody else's to give.
    """

    name: str
    roles: frozenset[Actor]
    where: Where
    do: Do
    apart: Mapping[str, frozenset[Actor]] = field(default_factory=dict)

    def roles_of(self, rest: str) -> frozenset[Actor]:
        """Who may give it with these words."""
        first, *_ = (*rest.lower().split(maxsplit=1), "")
        return self.apart.get(first, self.roles)


def table(handlers: Sequence[Handler]) -> dict[str, Handler]:
    """The handlers by name.

    Raises:
        ValueError: one declares no roles, or two have one name: nothing starts so.
    """
    for handler in handlers:
        if not all((handler.roles, *handler.apart.values())):
            raise ValueError(f"the desk's {handler.name} declares no roles")
    found = {handler.name: handler for handler in handlers}
    if len(found) != len(handlers):
        raise ValueError("two handlers of the desk have one name")
    return found
