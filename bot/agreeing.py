"""A person agrees, takes it back, or wants no advertising at all: written down with its proof, at once."""

from aftersales.consent import Consent, Purpose
from aftersales.right_moment import CONSENT_FOR
from bot.incoming import Incoming
from cases.taxonomy import Language
from flows.effects import NoteConsent
from flows.incoming import Commanded
from flows.moment import Moment
from storage.consents import Proof
from storage.turn import Turn

_COMMERCIAL = frozenset(CONSENT_FOR.values())


def note_consent(
    effect: NoteConsent, unit: Turn, incoming: Incoming, bot_id: int, language: Language, moment: Moment
) -> None:
    """Write it down. What they agree to they object to no more; what they take back is not sent even where
    it waits to be."""
    person, purpose, agreements = incoming.person.telegram_id, effect.purpose, unit.agreements
    word = Consent(purpose, effect.given, moment.now)
    agreements.note(person, word, _proof(incoming, bot_id, language, effect.read))
    if not effect.given:
        agreements.drop(person, purpose, moment.now)
        return
    agreements.arrive(bot_id, person, language, moment.now)
    if purpose in _COMMERCIAL:
        agreements.lift(person)


def opt_out(unit: Turn, incoming: Incoming, bot_id: int, language: Language, moment: Moment) -> None:
    """All that they agreed to is taken back, and they are not asked again."""
    person, proof = incoming.person.telegram_id, _proof(incoming, bot_id, language)
    for purpose in Purpose:
        if moment.relation.agrees(purpose, moment.now):
            unit.agreements.note(person, Consent(purpose, given=False, at=moment.now), proof)
    unit.agreements.suppress(person, moment.now)


def _proof(incoming: Incoming, bot_id: int, language: Language, read: str = "") -> Proof:
    if incoming.press is not None:
        return Proof(read, language, bot_id, incoming.press.message_id, "button")
    typed = "command" if isinstance(incoming.received, Commanded) else "words"
    return Proof(read, language, bot_id, incoming.message_id, typed)
