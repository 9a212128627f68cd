"""What the house has with a person besides their cases: read for a turn that is about it, and acted on.

The version of the words that somebody agrees to is a hash of the words themselves, in their language and with
the company's name in them: whoever has the texts of that day can show what was read.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from aftersales.consent import Purpose
from bot.agreeing import note_consent, opt_out
from bot.incoming import Incoming
from bot.linking import Replan, bought_by, link, not_planned
from bot.news.codes import NewsCodes
from cases.company import Company
from cases.taxonomy import Language
from flows.dialogue import Dialogue
from flows.effects import Effect, LinkAccount, NoteConsent, OptOut
from flows.moment import Moment
from flows.preferring import OF_AGE, wording
from flows.relation import Relation
from locales import Catalogue
from storage.turn import Turn

VERSION = 16  # hexadecimal digits


@dataclass(frozen=True, slots=True)
class OtherBot:
    """The bot that carries advertising: its name once Telegram told it (""), and the codes of its links."""

    username: Callable[[], str]
    codes: NewsCodes


@dataclass(frozen=True, slots=True)
class Relations:
    """For one bot. `news`: the other bot, told in the one for cases; `service`: the name of the one for
    cases, told in the other. `replan` is told of whoever was linked."""

    bot_id: int
    company: Company
    catalogue: Catalogue
    advertises: bool = False
    news: OtherBot | None = None
    service: Callable[[], str] = str
    replan: Replan = not_planned

    def known(self, moment: Moment, unit: Turn, telegram_id: int, language: Language) -> Moment:
        """The moment with what the house has with the person; `language` is the one spoken."""
        agreements, bought = unit.agreements, bought_by(unit, telegram_id)
        name = self.news.username() if self.news else ""
        relation = Relation(
            consents=agreements.history(telegram_id),
            versions=versions(self.catalogue, self.company, language),
            suppressed=agreements.suppressed_since(telegram_id) is not None,
            busy=unit.sale.has_open_case(telegram_id),
            of_age=bool(unit.known_of(telegram_id).get(OF_AGE)),
            linked=bought is not None,
            bought=bought or (),
            advertises=self.advertises,
            news=name,
            code=self.news.codes.make(telegram_id, language, moment.now) if self.news and name else "",
            service=self.service(),
        )
        return replace(moment, relation=relation)

    def perform(
        self,
        effect: NoteConsent | OptOut | LinkAccount,
        unit: Turn,
        incoming: Incoming,
        after: Dialogue,
        moment: Moment,
    ) -> Iterator[Effect]:
        """Do one effect in the turn; what is to be said of it."""
        language = after.language or self.company.languages[0]
        match effect:
            case NoteConsent():
                note_consent(effect, unit, incoming, self.bot_id, language, moment)
            case OptOut():
                opt_out(unit, incoming, self.bot_id, language, moment)
            case LinkAccount():
                person, agreements = incoming.person.telegram_id, unit.agreements
                arrive = partial(agreements.arrive, self.bot_id, person, language, moment.now)
                yield from link(effect, unit, incoming, after, moment, arrive, self.replan)


def versions(catalogue: Catalogue, company: Company, language: Language) -> Mapping[Purpose, str]:
    """Of each purpose's words as they stand, the version."""
    return {purpose: version(catalogue, company, language, purpose) for purpose in Purpose}


def version(catalogue: Catalogue, company: Company, language: Language, purpose: Purpose) -> str:
    """A hash of the words of a purpose."""
    words = catalogue.html(wording(purpose, company), language)
    return hashlib.sha256(words.encode()).hexdigest()[:VERSION]
