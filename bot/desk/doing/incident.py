"""/incident: cases that may have one cause, in whatever language; one update goes to all of them."""

from collections.abc import Iterator

from bot.desk.act import Act, Answer, Unfit
from bot.desk.doing.listing import listed
from bot.desk.doing.replies import by_language
from bot.desk.incidents import told_lately
from bot.desk.posting import Spot, spot_of
from cases.commands import Note
from cases.incidents import like
from cases.taxonomy import Language
from flows.text import lines, text
from storage.records import CaseRecord

_TELL = "tell"
_SHOWN = 10


def incident(act: Act) -> Iterator[Answer]:
    """/incident shows them; /incident tell, with a text in each of their languages, tells their customers."""
    found = _same_cause(act)
    if not found:
        yield Answer(text("desk.incident.none"))
        return
    if not act.rest:
        shown = listed(act, found[:_SHOWN])
        yield Answer(text("desk.incident.list", n=len(found), rows=shown))
        return
    word, _, body = act.rest.partition("\n")
    if word.strip() != _TELL:
        raise Unfit(text("desk.unfit.no_incident_word", typed=word[:40]))
    own = act.unit.case_by_folio(act.case.folio)
    told = _tell(act, [*([own] if own else []), *found], by_language(body))
    yield Answer(text("desk.incident.told", n=told))


def _same_cause(act: Act) -> list[CaseRecord]:
    lately = told_lately(act.book, act.house.company, act.case.received_at)
    of = next((told for told, _ in lately if told.folio == act.case.folio), None)
    alike = set(like(of, (told for told, _ in lately))) if of else set()
    return [record for _, record in lately if record.folio in alike]


def _tell(act: Act, affected: list[CaseRecord], words: dict[str, str]) -> int:
    """Each customer in the language of their case; on each case a note that it was told."""
    needed = dict.fromkeys(Language(record.language) for record in affected)
    if missing := [one for one in needed if not words.get(one.value)]:
        names = lines((text(f"paper.language_{one.value}") for one in missing), ", ")
        raise Unfit(text("desk.unfit.incident_missing", missing=names))
    for record in affected:
        said = words[record.language]
        update = text("incident.update", folio=record.folio, words=said)
        act.work(Note(said), record.folio)
        act.poster.say(Spot(record.chat_id, record.thread_id), update, Language(record.language))
        topic = act.book.topic_of_folio(record.folio)
        if topic is not None:
            act.poster.say(spot_of(topic), text("desk.told", words=said), act.desk_language)
    return len(affected)
