"""What the person who writes already has, for a turn that may be about it: cases, or what they were told."""

from dataclasses import replace

from bot.incoming import Incoming
from bot.own_purchases import with_remembered
from cases.decision import SHORT
from cases.folio import Folio, read_folio
from cases.status import OPEN
from cases.taxonomy import Language
from flows.belonging import looks_at_cases
from flows.declared.choices import ITEM
from flows.dialogue import Dialogue
from flows.events import Answered, Confirmed, Event
from flows.moment import Moment
from flows.replies import Replied
from nlu.likeness import LIKE, likeness
from storage.records import CaseRecord
from storage.turn import Turn

_MOST = 10  # newest first; of the rest, the one that is named
_LEAST = 15  # characters: less is no story


def with_cases(moment: Moment, unit: Turn, incoming: Incoming, dialogue: Dialogue, event: Event) -> Moment:
    """The moment with the person's cases, where the turn may be about one; and the one told of again. With
    the message after the sale, where it is about that.

    A form that is sent is only compared: the cases' lives are not read for that.
    """
    if isinstance(event, Replied):
        return with_remembered(moment, unit, incoming, event)
    if not looks_at_cases(event, dialogue):
        return moment
    known = unit.cases_of(incoming.person.telegram_id, _MOST)
    named = unit.case_by_folio(folio) if (folio := _named(event, dialogue, moment)) else None
    if named and all(record.id != named.id for record in known):
        known = [*known, named]
    own = [record for record in known if record.chat_id == incoming.chat_id]
    language = dialogue.language or moment.company.languages[0]
    others = [record for record in own if named is None or record.id != named.id]  # that one is known to be
    moment = replace(moment, twin=_twin(_story(event, dialogue), others, language))
    if isinstance(event, Confirmed) and not (dialogue.draft and dialogue.draft.about):
        return moment
    files = (unit.read_case(record.folio) for record in own)
    return replace(moment, cases=tuple(file.case for file in files if file and file.case))


def _named(event: Event, dialogue: Dialogue, moment: Moment) -> str:
    """The folio that the event, or else the form that is filled, is about; "" for none."""
    typed = getattr(event, "folio", "") or getattr(event, "about", "")
    told = typed or (dialogue.draft.about if dialogue.draft else "")
    folio = read_folio(told.partition(ITEM)[0], moment.company.folio_prefix) if told else None
    return str(folio) if isinstance(folio, Folio) else ""


def _story(event: Event, dialogue: Dialogue) -> str:
    """What is told now and may be a case: words without a form, or the form that is sent."""
    if isinstance(event, Answered) and dialogue.draft is None:
        return event.answer.text
    if isinstance(event, Confirmed) and dialogue.draft and dialogue.draft.flow not in SHORT:
        return str(dialogue.draft.answers.get("description", ""))
    return ""


def _twin(story: str, own: list[CaseRecord], language: Language) -> str:
    """The open case whose story is most like this one; "" where none is."""
    if len(story) < _LEAST:
        return ""
    alike = [
        (likeness(story, str(record.facts.get("description", "")), language), record.folio)
        for record in own
        if record.status in OPEN and record.type not in SHORT
    ]
    found = max(alike, default=(0.0, ""), key=lambda pair: pair[0])
    return found[1] if found[0] >= LIKE else ""
