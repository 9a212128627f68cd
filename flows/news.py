"""The other bot, which carries advertising: who agreed to what, the language, and the way to be heard.

Nothing is complained of here and no case begins: whatever sounds like a question, a complaint or a danger is
answered with where it is heard, and a danger with what to do before that (LGDCU art. 21.2; `law.md` (e) 2).
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from cases.taxonomy import Language, Urgency
from flows import buttons, screens
from flows.alarm import advice, worst_first
from flows.answer import Answer
from flows.dialogue import Dialogue
from flows.effects import Effect, Say, Toast
from flows.engine import is_double_tap
from flows.events import Answered, Event, InfoWanted, LanguageAsked, LanguageChosen, Unreadable
from flows.incoming import Commanded, Edited, Pressed, Received, Wrote
from flows.language import settle_language
from flows.moment import Moment
from flows.preferring import page, preferring
from flows.text import Text, text
from flows.understanding import Steering, Understanding
from flows.wishes import OfConsent, OptedOut, PreferencesOpened

_COMMANDS: dict[str, Event] = {
    "start": PreferencesOpened(),
    "menu": PreferencesOpened(),
    "preferences": PreferencesOpened(),
    "unsubscribe": OptedOut(),
    "cancel": OptedOut(),
    "language": LanguageAsked(),
    "privacy": InfoWanted("privacy"),
    "help": InfoWanted("help"),
    "info": InfoWanted("help"),
}
_WORDS: dict[Steering, Event] = {
    Steering.UNSUBSCRIBE: OptedOut(),
    Steering.CANCEL: OptedOut(),  # "stop", "basta": here there is nothing else to be ended
    Steering.GREETING: PreferencesOpened(),
    Steering.MENU: PreferencesOpened(),
    Steering.HELP: InfoWanted("help"),
}
COMMANDS = ("preferences", "unsubscribe", "language", "privacy", "help")


@dataclass(frozen=True, slots=True)
class Sent:
    """They came by the deep link of the bot for cases: in which language, or why the code is none of theirs
    (the last part of a text key)."""

    language: Language | None = None
    why_not: str = ""


def news_event(received: Received, heard: Understanding, offered: Collection[Language]) -> Event:
    """What arrived, here; `offered` are the languages of the company."""
    match received:
        case Pressed(data):
            event = buttons.pressed(data)
            known = isinstance(event, OfConsent | LanguageChosen | LanguageAsked)
            return event if event and known else Unreadable("button")
        case Commanded(name):
            return _COMMANDS.get(name, Unreadable("command"))
        case Wrote(words) | Edited(words):
            if heard.steering in _WORDS:
                return _WORDS[heard.steering]
            if (language := heard.reply.language) and language in offered:
                return LanguageChosen(language)
            return Answered(Answer(words, heard=heard))
        case _:
            return Unreadable("other")


def answer(
    dialogue: Dialogue, event: Event | Sent, heard: Understanding, moment: Moment
) -> tuple[Dialogue, tuple[Effect, ...]]:
    """What is remembered, and what is done and said about it. Never silent; never changes its input."""
    if not isinstance(event, Sent) and is_double_tap(dialogue, event, moment):
        return dialogue, (Toast(text("button.already")),)
    if isinstance(event, Sent):
        language = event.language if event.language and not dialogue.chosen else dialogue.language
        known, remarks = settle_language(replace(dialogue, language=language), PreferencesOpened(), moment)
        effects = _arrived(event, known, moment)
    else:
        known, remarks = settle_language(dialogue, event, moment)
        effects = _answered(event, known, heard, moment)
    pressed = repr(event) if getattr(event, "draft", "") else ""
    after = replace(known, greeted=True, seen_at=moment.now, last_press=pressed)
    return after, (*(() if dialogue.greeted else (_welcome(moment),)), *remarks, *effects)


def _arrived(event: Sent, dialogue: Dialogue, moment: Moment) -> tuple[Effect, ...]:
    why = (Say(text(f"news.code_{event.why_not}", service=_service(moment))),) if event.why_not else ()
    return (*why, page(dialogue, moment))


def _answered(event: Event, dialogue: Dialogue, heard: Understanding, moment: Moment) -> tuple[Effect, ...]:
    match event:
        case LanguageAsked():
            return (screens.languages(moment),)
        case LanguageChosen():
            return Say(text("language.chosen")), page(dialogue, moment)
        case InfoWanted(name):
            return (_page(name, moment),)
        case _ if isinstance(event, OfConsent):
            return preferring(event, dialogue, moment)
    return (_elsewhere(heard, moment),)


def _welcome(moment: Moment) -> Say:
    """That it is automatic (AI Act art. 50), whose it is, what for, and where the rights are."""
    company = moment.company
    return Say(text("news.welcome", company=company.name, legal_name=company.legal_name), apart=True)


def _elsewhere(heard: Understanding, moment: Moment) -> Say:
    """Where it is heard; after what to do, where somebody may be in danger."""
    there = text("news.elsewhere", service=_service(moment), phone=moment.company.phone or "–")
    if heard.urgency is not Urgency.IMMEDIATE:
        return Say(there)
    return advice(worst_first(heard.hazards), moment.company, there)


def _service(moment: Moment) -> str:
    """The bot for cases by its name; while Telegram has not told it, the company's address for complaints."""
    name = moment.relation.service
    return f"https://t.me/{name}" if name else moment.company.email


def _page(name: str, moment: Moment) -> Say:
    company = moment.company
    if name == "help":
        return Say(text("news.help", company=company.name, service=_service(moment)))
    return Say(_privacy(moment))


def _privacy(moment: Moment) -> Text:
    company = moment.company
    return text(
        "news.privacy",
        company=company.name,
        legal_name=company.legal_name,
        tax_number=company.tax_number,
        address=company.address,
        privacy_email=company.privacy_email or company.email or "–",
        authority=text(f"authority.{company.jurisdiction.country.lower()}"),
    )
