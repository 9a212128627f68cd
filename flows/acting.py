"""A person's press on a case, and their look at one: what is done, or shown."""

from collections.abc import Mapping
from dataclasses import replace

from cases.commands import Accept, Add, CloseAccepted, Command, Refuse, SecondLook
from cases.folio import Folio, read_folio
from flows.acts import Act, Acted
from flows.declared.adding import add_to
from flows.declared.card import card, my_cases
from flows.declared.choices import FLOW_OF, ITEM, may_reopen, moves
from flows.declared.standing import standing
from flows.dialogue import Dialogue
from flows.effects import Effect, MoveCase, Say, ShowStatus, Toast
from flows.flow import Flow
from flows.moment import Moment
from flows.replies import Replied
from flows.replying import replied
from flows.text import text

Outcome = tuple[Dialogue, tuple[Effect, ...]]


def acted(dialogue: Dialogue, event: Acted | Replied, moment: Moment, flows: Mapping[str, Flow]) -> Outcome:
    """Do what was pressed. What was written while a question waited goes with it, and is held no more."""
    if isinstance(event, Replied):
        return replied(dialogue, event, moment, flows)
    if event.act is Act.JOIN:
        return _joined(dialogue, event, moment)
    words = "\n".join(answer.text for answer in dialogue.held if answer.text)
    command = _command(event.act, words)
    return replace(dialogue, held=()), (MoveCase(event.folio, command, event.seen or None),)


def _command(act: Act, words: str) -> Command:
    match act:
        case Act.ACCEPT:
            return Accept(words)
        case Act.REFUSE:
            return Refuse(words)
        case Act.SECOND_LOOK:
            return SecondLook(words)
        case _:
            return CloseAccepted()


def _joined(dialogue: Dialogue, event: Acted, moment: Moment) -> Outcome:
    """The draft is no case of its own: its story and its files go to the one there is."""
    draft = dialogue.draft
    if draft is None or event.draft not in ("", draft.id):
        return dialogue, (Toast(text("button.stale")), Say(text("button.stale")))
    files = tuple(draft.answers.get("evidence", ()))
    add = Add(draft.answers.get("description", ""), files, max(draft.sources, default=0))
    return replace(dialogue, draft=None), add_to(event.folio, add, moment.case(event.folio))


def shown(typed: str, moment: Moment) -> Effect:
    """All the person's cases, one of them, or what anyone may know of another's."""
    if not typed:
        return my_cases(moment)
    folio = read_folio(typed, moment.company.folio_prefix)
    case = moment.case(str(folio)) if isinstance(folio, Folio) else None
    return card(case, moment) if case else ShowStatus(typed)


def too_late(flow: str, about: str, moment: Moment) -> tuple[Say, ...]:
    """How the case stands, where the form that was wanted is not for such a case any more; else nothing."""
    case = moment.case(about.partition(ITEM)[0])
    if case is None or flow not in FLOW_OF:
        return ()
    if FLOW_OF[flow] in moves(case) and may_reopen(case, moment) and _misses(about, flow, moment):
        return ()
    why = text("late.elsewhere", status=standing(case))
    return Say(why), card(case, moment)


def _misses(about: str, flow: str, moment: Moment) -> bool:
    """Whether the item of a form still misses; true of forms about no item."""
    folio, _, number = about.partition(ITEM)
    case = moment.case(folio)
    items: Mapping[int, str] = case.missing.open_items if case and case.missing else {}
    return flow != "completing" or (number.isdecimal() and int(number) in items)
