"""The words of a turn as a transcript keeps them: what the person wrote or pressed, and what the bot said."""

import re
from collections.abc import Iterable
from html import unescape

from bot.incoming import Incoming
from bot.saying import Speaker
from cases.status import Actor
from flows.declared.catalogue import FLOWS
from flows.dialogue import Draft
from flows.effects import Say
from flows.events import Chose, Confirmed, Event, Finished, Kept, PersonWanted, Skipped, WentBack
from flows.incoming import Wrote
from flows.moment import Moment
from flows.text import Text, text

_MARKUP = re.compile("<[^>]+>")  # what a person wrote is escaped, so this is only ours
_BUTTONS = {
    Confirmed: "send",
    Finished: "done",
    Kept: "keep",
    PersonWanted: "person",
    Skipped: "skip",
    WentBack: "back",
}


def lines_of(
    incoming: Incoming, event: Event, draft: Draft, said: Iterable[Say], speaker: Speaker, moment: Moment
) -> list[tuple[str, str]]:
    """(who, words) in order: the customer's words or button, then each saying of the bot as plain text."""
    theirs = _words(incoming, event, draft, speaker, moment)
    ours = [unescape(_MARKUP.sub("", speaker.html(say))) for say in said]
    return [*((("customer", theirs),) if theirs else ()), *(("bot", words) for words in ours)]


def _words(incoming: Incoming, event: Event, draft: Draft, speaker: Speaker, moment: Moment) -> str:
    match incoming.received, event:
        case Wrote() as wrote, _:
            names = [file.name for file in wrote.files]
            phone = wrote.contact.phone if wrote.contact else ""
            return "\n".join(filter(None, (wrote.text, *names, phone)))
        case _, Chose(slot, value):
            label = _label(slot, value, draft, moment)
            return speaker.catalogue.plain(label, speaker.language) if label else value
        case _, PersonWanted(role=Actor.SUPERVISOR):
            return speaker.catalogue.plain(text("button.supervisor"), speaker.language)
        case _ if type(event) in _BUTTONS:
            return speaker.catalogue.plain(text(f"button.{_BUTTONS[type(event)]}"), speaker.language)
    return ""


def _label(slot: str, value: str, draft: Draft, moment: Moment) -> Text | None:
    step = FLOWS[draft.flow].step(slot)
    options = step.field.options(moment, None) if step else ()
    return next((option.label for option in options if option.value == value), None)
