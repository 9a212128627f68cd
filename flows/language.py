"""Which language is spoken: sticky, guessed from a clear sentence, and the person's choice wins."""

from dataclasses import replace

from flows import screens
from flows.dialogue import Dialogue
from flows.effects import Effect, Say
from flows.events import Answered, Event, LanguageChosen
from flows.moment import Moment
from flows.text import text
from flows.understanding import Understanding

CLEAR, LIKELY, FOREIGN = 0.8, 0.5, 0.9
_SENTENCE = 4  # words


def settle_language(dialogue: Dialogue, event: Event, moment: Moment) -> tuple[Dialogue, tuple[Effect, ...]]:
    """The dialogue with the language this event settles, and what is said about it.

    At 0.8 and more the language heard is spoken; from 0.5 it is spoken and the choice is offered once;
    below, the last one stays. Another language than ours at 0.9 gets the offer in all three.
    """
    match event:
        case LanguageChosen(language):
            return replace(dialogue, language=language, chosen=True), ()
        case Answered(answer) if answer.text and answer.heard.steering is None:
            return _heard(dialogue, answer.heard, len(answer.text.split()), moment)
        case _:
            return dialogue, ()


def _heard(
    dialogue: Dialogue, heard: Understanding, words: int, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    language, sure = heard.language, heard.language_confidence
    ours = language in moment.company.languages
    if language is None or not ours:
        return _foreign(dialogue, heard, words, moment)
    if not dialogue.greeted or dialogue.language is None:
        return _first(dialogue, heard, moment)
    if language is dialogue.language or sure < CLEAR or words < _SENTENCE or dialogue.language_offered:
        return dialogue, ()
    return replace(dialogue, language_offered=True), (screens.switch_offer(language),)


def _first(dialogue: Dialogue, heard: Understanding, moment: Moment) -> tuple[Dialogue, tuple[Effect, ...]]:
    if dialogue.chosen or heard.language_confidence < LIKELY:
        return dialogue, ()
    spoken = replace(dialogue, language=heard.language)
    if heard.language_confidence >= CLEAR:
        return spoken, ()
    offer = Say(text("language.ask"), (screens.language_row(moment),))
    return replace(spoken, language_offered=True), (offer,)


def _foreign(
    dialogue: Dialogue, heard: Understanding, words: int, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    if heard.language_confidence < FOREIGN or dialogue.language_offered or words < _SENTENCE:
        return dialogue, ()
    offer = Say(text("language.foreign"), (screens.language_row(moment),))
    return replace(dialogue, language_offered=True), (offer,)
