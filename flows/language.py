"""Which language is spoken: sticky, guessed from a clear sentence, and the person's choice wins."""

from dataclasses import replace

from cases.taxonomy import Language
from flows import screens
from flows.dialogue import Dialogue
from flows.effects import Effect, Say
from flows.events import Answered, Event, LanguageAsked, LanguageChosen
from flows.moment import Moment
from flows.text import text
from flows.understanding import Understanding

CLEAR, LIKELY, FOREIGN = 0.8, 0.5, 0.9
_SENTENCE = 4  # words

Settled = tuple[Dialogue, tuple[Effect, ...]]


def settle_language(dialogue: Dialogue, event: Event, moment: Moment) -> Settled:
    """The dialogue with the language this event settles, and what is said about it.

    A client in one of our languages is spoken to in it until the person writes. At 0.8 and more the
    language heard is spoken; from 0.5 it is spoken and the choice is offered once; below, the last one
    stays. Another language than ours at 0.9 gets the offer in all three.
    """
    match event:
        case LanguageChosen(language):
            return replace(dialogue, language=language, settled=True, chosen=True), ()
        case Answered(answer) if answer.text and answer.heard.language_confidence > 0:
            return _heard(_known(dialogue, moment), answer.heard, len(answer.text.split()), moment)
        case LanguageAsked():
            return _known(dialogue, moment), ()
        case _ if dialogue.language is None and moment.client_language is None:
            return _offered(_known(dialogue, moment), "language.ask", moment)
        case _:
            return _known(dialogue, moment), ()


def spoken(dialogue: Dialogue, moment: Moment) -> Language:
    """Some language is always spoken: the last, the client's, or the company's first."""
    return dialogue.language or moment.client_language or moment.company.languages[0]


def _known(dialogue: Dialogue, moment: Moment) -> Dialogue:
    return dialogue if dialogue.language else replace(dialogue, language=spoken(dialogue, moment))


def _heard(dialogue: Dialogue, heard: Understanding, words: int, moment: Moment) -> Settled:
    language, sure = heard.language, heard.language_confidence
    if language not in moment.company.languages:
        foreign = sure >= FOREIGN and words >= _SENTENCE
        return _offered(dialogue, "language.foreign", moment) if foreign else (dialogue, ())
    if not dialogue.settled and sure >= LIKELY and words > 1:
        spoken = replace(dialogue, language=language, settled=True)
        return (spoken, ()) if sure >= CLEAR else _offered(spoken, "language.ask", moment)
    clear = sure >= CLEAR and words >= _SENTENCE
    if language is None or language is dialogue.language or not clear or dialogue.language_offered:
        return dialogue, ()
    return replace(dialogue, language_offered=True), (screens.switch_offer(language),)


def _offered(dialogue: Dialogue, key: str, moment: Moment) -> Settled:
    """The choice of language, once."""
    if dialogue.language_offered:
        return dialogue, ()
    offer = Say(text(key), (screens.language_row(moment),))
    return replace(dialogue, language_offered=True), (offer,)
