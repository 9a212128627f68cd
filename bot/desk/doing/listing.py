"""What waits, what there is, who is here, and what can be done: lists for whoever asks."""

from collections.abc import Iterator
from datetime import timedelta
from html import unescape

from bot.desk.act import Act, Answer, Unfit
from bot.desk.posting import Spot, link_of
from cases.folio import Folio, read_folio
from cases.operators import Operator
from cases.status import Actor
from cases.taxonomy import Topic
from flows.desk.card import row
from flows.desk.keys import Key, in_rows
from flows.text import Lines, Text, lines, text
from storage.deskbook import Waiting
from storage.records import CaseRecord

_SOON = timedelta(days=2)
_SEARCHED = 2000  # cases, the newest: their words are sealed, and opened one by one
_FOUND = 10
_LEAST = 3  # letters
_FIRST = (Waiting.MINE, Waiting.UNASSIGNED)


def queue(act: Act) -> Iterator[Answer]:
    """/queue [mine|unassigned|soon|overdue|TOPIC]: the most pressing first."""
    wanted = act.rest.lower()
    if wanted and wanted not in set(Waiting) and wanted not in set(Topic):
        raise Unfit(text("desk.unfit.no_queue", typed=act.rest[:40]))
    which = Waiting(wanted) if wanted in set(Waiting) else Waiting.ALL
    topic = wanted if wanted in set(Topic) else ""
    found = act.book.queue(which, act.who.telegram_id, act.now + _SOON, topic)
    parts = [Key(text(f"desk.queue.{one.value}"), "queue", one.value) for one in Waiting]
    rows = in_rows(parts, 3)
    head = text(f"topic.{Topic(topic).value}") if topic else text(f"desk.queue.{which.value}")
    if not found:
        yield Answer(text("desk.queue_empty", which=head), rows)
        return
    yield Answer(text("desk.queue_list", which=head, rows=listed(act, found)), rows)


def find(act: Act) -> Iterator[Answer]:
    """/find TEXT or FOLIO: cases in whose words or facts it stands."""
    folio = read_folio(act.rest, act.house.company.folio_prefix) if act.rest else None
    if isinstance(folio, Folio):
        record = act.unit.case_by_folio(str(folio))
        found = [record] if record else []
    else:
        sought = act.rest.casefold().strip()
        if len(sought) < _LEAST:
            raise Unfit(text("desk.unfit.too_short", n=_LEAST))
        found = [one for one in act.book.newest(_SEARCHED) if _has(one, sought)][:_FOUND]
    if not found:
        yield Answer(text("desk.find.none", sought=act.rest[:60]))
        return
    yield Answer(text("desk.find.list", rows=listed(act, found)))


def _has(record: CaseRecord, sought: str) -> bool:
    said = [record.folio, *(str(value) for value in record.facts.values())]
    return any(sought in words.casefold() for words in said)


def listed(act: Act, found: list[CaseRecord]) -> Lines:
    """Cases, a row each, with the way to their topic."""
    return lines((_row(act, record) for record in found), "\n\n")


def _row(act: Act, record: CaseRecord) -> Text:
    marks = ("🚨" if record.safety else "") + ("⏰" if record.overdue else "")
    customer = str(record.facts.get("full_name") or "")
    line = row(record.type, record.status, record.folio, customer, record.due_at, marks)
    topic = act.book.topic_of_folio(record.folio)
    return text("desk.row_linked", row=line, link=link_of(topic)) if topic and topic.thread_id else line


def who(act: Act) -> Iterator[Answer]:
    """/who: who works here, in what part, who is away, and who has how many conversations."""
    rows = lines(_person(act, one) for one in act.book.operators(act.at.chat_id))
    yield Answer(text("desk.who_list", rows=rows))


def _person(act: Act, one: Operator) -> Text:
    state = "left" if not one.works else "away" if not one.is_here(act.now) else "here"
    return text(
        "desk.who_row",
        name=one.name,
        role=text(f"actor.{one.role.value}"),
        state=text(f"desk.who.{state}"),
        n=len(act.book.takeovers_of(one.telegram_id)),
        on_call=text("desk.who_on_call") if one.on_call else "",
    )


def show(act: Act) -> Iterator[Answer]:
    """/card: the card again, where it got lost."""
    act.book.change_topic(act.here.id, card_id=None)
    fresh = act.book.topic(act.here.id)
    if fresh:
        act.poster.card(fresh, act.desk_language)
    yield Answer(text("desk.done"), toast=True)


def transcript(act: Act) -> Iterator[Answer]:
    """/transcript: the conversation in which the case was told, as far as the customer let it be kept."""
    file = act.file
    told = act.unit.transcripts.of(file.record.draft_id) if file else []
    if not told:
        yield Answer(text("desk.transcript.none"))
        return
    zone = act.house.company.zone
    said = lines((_line(who_said, words) for _, who_said, words in told), "\n\n")
    act.poster.say(
        Spot(act.at.chat_id, act.at.thread_id, act.topic),
        text("desk.transcript", zone=zone, said=said),
        act.who.language,
    )


def _line(who_said: str, words: str) -> Text:
    key_of = "desk.said.customer" if who_said == "customer" else "desk.said.bot"
    return text(key_of, words=unescape(words))


def usable(act: Act, names: dict[str, frozenset[Actor]]) -> Answer:
    """/help: what whoever asks may do, in their part; `names` are the commands with their roles."""
    mine = [name for name, roles in names.items() if act.who.role in roles]
    rows = lines(text("desk.help_row", name=name, does=text(f"desk.help.{name}")) for name in mine)
    keys = (tuple(Key(text(f"desk.queue.{one.value}"), "queue", one.value) for one in _FIRST),)
    return Answer(text("desk.help", role=text(f"actor.{act.who.role.value}"), rows=rows), keys)
