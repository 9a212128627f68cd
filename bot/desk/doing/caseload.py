"""What is done to the case of a topic: each is a command of the case's life, given by the operator."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.desk.act import Act, Answer, Unfit
from bot.desk.posting import spot_of
from cases.assessment import Assessment, Severity
from cases.categories import Category, likely
from cases.commands import (
    AskForInformation,
    Assess,
    Assign,
    CarryOut,
    Categorise,
    CloseAccepted,
    CloseAnswered,
    CloseIncomplete,
    Exhaust,
    Investigate,
    Merge,
    Note,
    ProposeReferral,
    Refer,
    Retype,
)
from cases.folio import Folio, read_folio
from cases.lifecycle import Move, row_of
from cases.operators import Operator
from cases.status import SUPERVISORS, Status
from cases.taxonomy import CaseType
from flows.desk.keys import Key, in_rows, key
from flows.text import text

_CLOSINGS: Mapping[Move, type[CloseAccepted | CloseAnswered | CloseIncomplete]] = {
    Move.CLOSE_ACCEPTED: CloseAccepted,
    Move.CLOSE_ANSWERED: CloseAnswered,
    Move.CLOSE_INCOMPLETE: CloseIncomplete,
}
ITEMS = ("invoice", "photo", "serial", "order", "address", "iban", "date", "details")
_SEND = "s"


def assign(act: Act) -> Iterator[Answer]:
    """/assign: to one of those who work here, chosen by button, whose id no name can deceive."""
    if act.rest:
        chosen = _operator(act)
        act.work(Assign(chosen.telegram_id, chosen.shown))
        act.tell_topic(text("desk.assign.done", name=chosen.name, by=act.who.name))
        return
    keys = [Key(text("plain", words=one.name), "assign", str(one.telegram_id)) for one in _present(act)]
    yield Answer(text("desk.assign.ask"), in_rows(keys))


def _present(act: Act) -> list[Operator]:
    return [one for one in act.book.operators(act.at.chat_id) if one.works]


def _operator(act: Act) -> Operator:
    wanted = act.rest.strip().lstrip("@").casefold()
    found = [
        one
        for one in _present(act)
        if wanted in (str(one.telegram_id), one.name.casefold(), one.alias.casefold())
    ]
    if len(found) != 1:
        raise Unfit(text("desk.unfit.no_operator", typed=act.rest[:60]))
    return found[0]


def release(act: Act) -> Iterator[Answer]:
    """/release: nobody's again, for whoever comes next."""
    if not act.case.assignee:
        raise Unfit(text("desk.unfit.not_assigned"))
    if act.case.assignee != act.who.telegram_id and act.who.role not in SUPERVISORS:
        raise Unfit(text("desk.unfit.not_yours", name=act.case.assignee_name))
    department = act.case.department or next(iter(act.house.company.departments), act.house.company.name)
    act.work(Assign(0, department=department))
    act.tell_topic(text("desk.release.done", name=act.who.name))
    yield Answer(text("desk.release.toast"), toast=True)


def note(act: Act) -> Iterator[Answer]:
    """/note: words that stay inside the house."""
    if not act.rest:
        raise Unfit(text("desk.unfit.no_words"))
    act.work(Note(act.rest))
    yield Answer(text("desk.note.done"), toast=True)


def priority(act: Act) -> Iterator[Answer]:
    """/priority: how grave it is, from 1 to 4; the priority follows from it (ISO 10002, 7.5)."""
    if act.rest in ("1", "2", "3", "4"):
        _assess(act, Severity(int(act.rest)))
        return
    if act.rest:
        raise Unfit(text("desk.unfit.no_severity", typed=act.rest[:20]))
    keys = [Key(text(f"desk.severity.{n}"), "priority", str(n)) for n in (4, 3, 2, 1)]
    yield Answer(text("desk.priority.ask"), in_rows(keys, 1))


def _assess(act: Act, severity: Severity) -> None:
    """A first assessment gives a category too: its topic's likeliest, until somebody corrects it (F21)."""
    before, free = act.case, not act.case.assignee
    category = before.category or likely(before.topic)[0].value
    after = act.work(
        Assess(
            replace(before.assessment or Assessment(severity), severity=severity),
            category=category,
            assignee=act.who.telegram_id if free else 0,
            assignee_name=act.who.shown if free else "",
        )
    )
    told = after.priority.value if after.priority else "–"
    named = text(f"category.{category}")
    act.tell_topic(text("desk.priority.done", priority=told, name=act.who.name, category=named))


def investigate(act: Act) -> Iterator[Answer]:
    """/investigate: the facts are being checked; what is checked may be told."""
    act.work(Investigate(act.rest))
    act.tell_topic(text("desk.investigate.done", name=act.who.name))
    yield Answer(text("desk.done"), toast=True)


def retype(act: Act) -> Iterator[Answer]:
    """/retype: another kind of case, never one with fewer rights."""
    if act.rest in set(CaseType):
        act.work(Retype(CaseType(act.rest)))
        act.tell_topic(text("desk.retype.done", kind=text(f"type.{act.rest}"), name=act.who.name))
        return
    if act.rest:
        raise Unfit(text("desk.unfit.no_kind", typed=act.rest[:40]))
    keys = [
        Key(text(f"type.{one.value}"), "retype", one.value) for one in CaseType if one is not act.case.type
    ]
    yield Answer(text("desk.retype.ask"), in_rows(keys))


def category(act: Act) -> Iterator[Answer]:
    """/category: the problem category, 1 to 35 (ISO 10002, annex)."""
    if act.rest.isdecimal():
        act.work(Categorise(int(act.rest)))
        act.tell_topic(
            text("desk.category.done", category=text(f"category.{int(act.rest)}"), name=act.who.name)
        )
        return
    if act.rest:
        raise Unfit(text("desk.unfit.no_category", typed=act.rest[:20]))
    keys = [Key(text("item", n=n, what=text(f"category.{n}")), "category", str(n)) for n in Category]
    yield Answer(text("desk.category.ask"), in_rows(keys, 1))


def ask(act: Act) -> Iterator[Answer]:
    """/ask: what is missing, picked by buttons or written, one item a line."""
    if act.rest.startswith(_SEND) and act.rest[1:].isdecimal():
        picked = [name for n, name in enumerate(ITEMS) if int(act.rest[1:]) >> n & 1]
        if not picked:
            raise Unfit(text("desk.unfit.nothing_picked"))
        items = tuple(act.house.catalogue.plain(text(f"desk.item.{name}"), act.language) for name in picked)
        act.work(AskForInformation(items))
        act.tell_topic(text("desk.ask.done", name=act.who.name))
        return
    if act.rest and not act.rest.isdecimal():
        items = tuple(line.strip(" -•") for line in act.rest.splitlines() if line.strip(" -•"))
        act.work(AskForInformation(items))
        act.tell_topic(text("desk.ask.done", name=act.who.name))
        return
    mask = int(act.rest or 0) % (1 << len(ITEMS))
    keys = [_item(name, n, mask) for n, name in enumerate(ITEMS)]
    send = key("ask", f"{_SEND}{mask}", text("desk.button.ask_send"))
    yield Answer(text("desk.ask.pick"), (*in_rows(keys, 1), (send,)), in_place=bool(act.rest))


def _item(name: str, n: int, mask: int) -> Key:
    mark = "☑" if mask >> n & 1 else "☐"
    label = text("desk.item_marked", mark=mark, item=text(f"desk.item.{name}"))
    return Key(label, "ask", str(mask ^ (1 << n)))


def remedy(act: Act) -> Iterator[Answer]:
    """/remedy done PROOF: what was promised is carried out: refund id, workshop note, delivery."""
    proof = act.rest.removeprefix("done").strip()
    if not proof:
        raise Unfit(text("desk.unfit.no_proof"))
    act.work(CarryOut(proof))
    act.tell_topic(text("desk.remedy.done", name=act.who.name))
    yield Answer(text("desk.done"), toast=True)


def merge(act: Act) -> Iterator[Answer]:
    """/merge FOLIO: the same facts, told in another case of the same person, which goes on."""
    into = _folio(act, act.rest)
    act.work(Merge(into))
    act.tell_topic(text("desk.merge.done", folio=into, name=act.who.name))
    if main := act.book.topic_of_folio(into):
        came = text("desk.merge.came", folio=act.case.folio, name=act.who.name)
        act.poster.say(spot_of(main), came, act.desk_language)
    yield Answer(text("desk.done"), toast=True)


def _folio(act: Act, typed: str) -> str:
    found = read_folio(typed, act.house.company.folio_prefix)
    if not isinstance(found, Folio):
        raise Unfit(text("desk.unfit.no_folio", typed=typed[:40]))
    return str(found)


def refer(act: Act) -> Iterator[Answer]:
    """/refer BODY | ADDRESS: an agent proposes it, a supervisor agrees with a second /refer."""
    if act.case.referral_by and act.who.role in SUPERVISORS and not act.rest:
        act.work(Refer())
        act.tell_topic(text("desk.refer.done", name=act.who.name))
        return
    to, _, address = (part.strip() for part in act.rest.partition("|"))
    if not to:
        raise Unfit(text("desk.unfit.no_body"))
    if row_of(Move.REFER, act.case.status, act.case.type) and act.case.type is CaseType.REPORT:
        act.work(Refer(to, address))
        act.tell_topic(text("desk.refer.done", name=act.who.name))
        return
    act.work(ProposeReferral(to, address))
    act.tell_topic(text("desk.refer.proposed", name=act.who.name, to=to), ((key("refer"),),))
    yield Answer(text("desk.done"), toast=True)


def close(act: Act) -> Iterator[Answer]:
    """/close: as far as the lifecycle lets it be closed from where it stands."""
    case = act.case
    for move, command in _CLOSINGS.items():
        row = row_of(move, case.status, case.type)
        if row and act.who.role in row.actors:
            act.work(command())
            break
    else:
        if case.status not in (Status.NO_REPLY, Status.ESCALATED_EXT):
            raise Unfit(text("desk.unfit.not_closable", status=text(f"status.{case.status.value}")))
        act.work(Exhaust(act.rest))
    act.tell_topic(text("desk.close.done", name=act.who.name))
    yield Answer(text("desk.done"), toast=True)
