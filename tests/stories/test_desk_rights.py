"""Whose right it is: every command and button of the desk, by every part, everywhere; nothing unexpected is let
through, and whatever was tried stands in the audit."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.desk.act import Handler, Where, table
from bot.desk.arrived import AtDesk, CameOrWent, Nobody, Ordered, PressedThere, Spoke
from bot.desk.desk import Desk
from bot.desk.handlers import BUTTONS_ONLY, HANDLERS
from bot.incoming import Incoming, Person, Press
from cases.operators import Operator
from cases.status import Actor
from cases.taxonomy import Language
from flows.incoming import Commanded, Pressed
from storage.desk_tables import audit
from storage.desks import DeskRow
from storage.store import Store
from storage.talks import Takeover
from storage.turn import Turn
from tests.stories.life import complains
from tests.stories.talk import BOT, MONDAY, Talk, open_a_store

DESK, OTHER_DESK, NO_DESK = -1001, -1002, -1003
CASE, CONVERSATION, FOREIGN = 11, 12, 99  # threads
PEOPLE = {
    "nobody": 50, "agent": 51, "supervisor": 52, "head": 53, "removed": 54, "left": 55, "of_another_bot": 56,
}  # fmt: skip
WORKING = {"agent": Actor.AGENT, "supervisor": Actor.SUPERVISOR, "head": Actor.HEAD}
PLACES = {  # group, thread, and what can be done there
    "a foreign group": (NO_DESK, None, {Where.GROUP}),
    "General": (DESK, None, {Where.GROUP, Where.DESK}),
    "a foreign topic": (DESK, FOREIGN, {Where.GROUP, Where.DESK}),
    "a conversation": (DESK, CONVERSATION, {Where.GROUP, Where.DESK, Where.TOPIC}),
    "a case": (DESK, CASE, set(Where)),
}
APART = [(one.name, word) for one in HANDLERS.values() for word in one.apart]
FOR_ABOVE, FOR_HEADS = {"desk", "invite", "reject", "incident"}, {"role"}


class Undone(Exception):  # noqa: N818 - no error
    pass


@contextmanager
def undone(store: Store) -> Iterator[Turn]:
    """A turn of which nothing is kept."""
    with suppress(Undone), store.turn() as unit:
        yield unit
        raise Undone


@dataclass
class Probe:
    """What came of one act: the audit's outcome ("" for none) and whether a customer would have heard of it."""

    outcome: str
    reached: bool

    @property
    def allowed(self) -> bool:
        return bool(self.outcome) and not self.outcome.startswith("denied")


@dataclass
class Office:
    talk: Talk
    folio: str
    topics: dict[str, int]

    @property
    def store(self) -> Store:
        return self.talk.store

    def tries(self, at: AtDesk) -> Probe:
        """One act, and nothing of it is kept."""
        found: list[Probe] = []
        with undone(self.store) as unit:
            newest = select(audit.c.outcome).order_by(audit.c.id.desc()).limit(1)
            before = unit.read_case(self.folio).case.seq
            Desk(self.talk.turns.house).take(unit, at, self.talk.now)
            outcome = unit._connection.execute(newest).scalar() or ""
            told = any(one.chat_id == self.talk.chat for one in unit._post)
            found.append(Probe(outcome, told or unit.read_case(self.folio).case.seq != before))
        return found[0]

    def orders(self, who: int, chat: int, thread: int | None, name: str, rest: str = "", **more) -> Probe:
        return self.tries(_at(who, chat, Ordered(name, rest), thread, **more))

    def presses(self, who: int, chat: int, thread: int | None, name: str, topic: int) -> Probe:
        return self.tries(_at(who, chat, PressedThere(f"D.{name}.{topic}.", "q", 5), thread))


def _at(who: int, chat: int, what, thread: int | None = None, **more) -> AtDesk:
    return AtDesk(1, chat, who, "Somebody", "ca", what, thread, 7, **more)


@pytest.fixture(scope="module")
def office(tmp_path_factory) -> Office:
    talk = Talk(open_a_store(tmp_path_factory.mktemp("rights")))
    folio = complains(talk)
    topics = {}
    with talk.store.turn() as unit:
        for name, role in {**WORKING, "removed": Actor.HEAD, "left": Actor.HEAD}.items():
            _enrol(unit.desk(BOT), PEOPLE[name], role)
        _enrol(unit.desk(BOT + 1), PEOPLE["of_another_bot"], Actor.HEAD)
        book = unit.desk(BOT)
        book.change_operator(PEOPLE["removed"], removed_at=MONDAY)
        book.leave(PEOPLE["left"], DESK, MONDAY)
        book.leave(PEOPLE["left"], OTHER_DESK, MONDAY)
        for chat in (DESK, OTHER_DESK):
            book.set_up(DeskRow(chat, Language.CA), MONDAY)
        wanted = {"case": (book, DESK, talk.chat, folio, CASE), "other": (book, OTHER_DESK, 77, "", CASE),
                  "talk": (book, DESK, 78, "", CONVERSATION),
                  "of_another_bot": (unit.desk(BOT + 1), DESK, 79, "", 13)}  # fmt: skip
        for name, (of, desk, chat, case, thread) in wanted.items():
            row = of.want_topic(desk, chat, case, name, MONDAY)
            of.change_topic(row.id, thread_id=thread)
            topics[name] = row.id
    return Office(talk, folio, topics)


def _enrol(book, who: int, role: Actor) -> None:
    operator = Operator(who, f"Person {who}", role, Language.CA)
    assert book.redeem(f"code{who}", operator, MONDAY, MONDAY + timedelta(days=1))


def _acts(name: str, office: Office) -> Iterator[tuple[str, Probe, bool]]:
    """Each act of a person by command and button, and whether it may be done where that is."""
    who = PEOPLE[name]
    topic_at = {"a case": office.topics["case"], "a conversation": office.topics["talk"]}
    for handler in HANDLERS.values():
        may = name in WORKING and WORKING[name] in handler.roles
        for place, (chat, thread, fit) in PLACES.items():
            here = f"{handler.name} in {place} by {name}"
            is_command = handler.name not in BUTTONS_ONLY
            expected = may and handler.where in fit
            yield f"/{here}", office.orders(who, chat, thread, handler.name), expected and is_command
            yield (
                f"button {here}",
                office.presses(who, chat, thread, handler.name, topic_at.get(place, 0)),
                expected,
            )
        for word, roles in handler.apart.items():
            kept = office.orders(who, DESK, CASE, handler.name, rest=word)
            yield f"/{handler.name} {word} by {name}", kept, name in WORKING and WORKING[name] in roles
        for forged in ("other", "of_another_bot"):
            pressed = office.presses(who, DESK, CASE, handler.name, office.topics[forged])
            told = f"button {handler.name} with the data of a topic {forged} by {name}"
            # The topic of another bot is none: what needs no topic goes on.
            yield told, pressed, may and forged != "other" and handler.where in (Where.GROUP, Where.DESK)


@pytest.mark.parametrize("name", PEOPLE)
def test_each_part_may_do_what_is_its_own_where_it_makes_sense_and_nothing_else(office, name):
    found = list(_acts(name, office))
    assert [told for told, probe, expected in found if probe.allowed and not expected] == []
    assert [told for told, probe, expected in found if expected and not probe.allowed] == []
    assert [told for told, probe, _ in found if probe.reached and not probe.allowed] == []
    unknown = {told for told, *_ in found if told.startswith("/") and told[1:].split()[0] in BUTTONS_ONLY}
    assert [told for told, probe, _ in found if not probe.outcome and told not in unknown] == []
    assert len(found) == len(HANDLERS) * (2 * len(PLACES) + 2) + len(APART)


def test_only_those_above_invite_set_up_and_send_back_and_only_the_head_gives_parts():
    above = {name for name, one in HANDLERS.items() if Actor.AGENT not in one.roles}
    assert above == FOR_ABOVE | FOR_HEADS
    assert {name for name in above if HANDLERS[name].roles == {Actor.HEAD}} == FOR_HEADS
    assert {(name, word) for name in ("canned", "macro") for word in ("save", "delete")} == set(APART)
    assert not any(Actor.AGENT in HANDLERS[name].roles_of(word) for name, word in APART)


@pytest.mark.parametrize("nobody", Nobody)
def test_no_right_is_looked_at_for_what_is_nobodys(office, nobody):
    """Forwarded and edited commands carry the id of a head: they count no more for that."""
    who = PEOPLE["head"] if nobody in (Nobody.FORWARDED, Nobody.EDITED) else 0
    for name in HANDLERS:
        probe = office.orders(who, DESK, CASE, name, nobody=nobody)
        assert not probe.allowed, name
        assert not probe.reached


@pytest.mark.parametrize("nobody", [Nobody.ANONYMOUS, Nobody.CHANNEL, Nobody.BOT])
def test_what_nobody_says_in_a_topic_reaches_no_customer(office, nobody):
    spoke = Spoke("Bon dia", "Bon dia")
    assert not office.tries(_at(0, DESK, spoke, CASE, nobody=nobody)).reached


@pytest.mark.parametrize("name", ["nobody", "removed", "left", "of_another_bot"])
def test_what_somebody_without_rights_says_in_a_topic_reaches_no_customer(office, name):
    assert not office.tries(_at(PEOPLE[name], DESK, Spoke("Bon dia", "Bon dia"), CASE)).reached


@pytest.mark.parametrize("data", ["D.take.99999999999999999999.", "D.take.-1.", "D.role.0.50 head", "D.take", "x",
                                  "D.send.1." + "9" * 40, "D.fill.1." + "9" * 40, "D..1.", ""])  # fmt: skip
def test_forged_data_is_stale_or_denied_and_never_an_error(office, data):
    probe = office.tries(_at(PEOPLE["agent"], DESK, PressedThere(data, "q", 5), CASE))
    assert not probe.reached


def test_a_button_of_the_desk_pressed_in_private_and_a_command_of_it_do_nothing(office):
    for received, press in (
        (Pressed(f"D.take.{office.topics['case']}."), Press("q", 1)),
        (Commanded("take"), None),
    ):
        office.talk.turns.take(
            Incoming(
                10_000_001 + (press is None),
                PEOPLE["head"],
                Person(PEOPLE["head"], "ca"),
                received,
                press=press,
            )
        )
    with office.store.look() as unit:
        assert unit.desk(BOT).takeover(office.talk.chat) is None


@pytest.mark.parametrize("end", ["leaves", "loses the part"])
def test_leaving_the_group_or_losing_the_part_ends_rights_and_conversations_at_once(office, end):
    agent, now = PEOPLE["agent"], office.talk.now
    with undone(office.store) as unit:
        book, desk = unit.desk(BOT), Desk(office.talk.turns.house)
        book.begin_takeover(Takeover(office.talk.chat, office.topics["case"], agent, now))
        what = CameOrWent(agent, here=False) if end == "leaves" else Ordered("role", f"{agent} none")
        desk.take(unit, _at(PEOPLE["head"], DESK, what), now)
        told = [one.text_key for one in unit._post if one.chat_id == office.talk.chat]
        assert told == ["takeover.ended"]
        assert book.takeover(office.talk.chat) is None
        unit._post.clear()
        desk.take(unit, _at(agent, DESK, Ordered("take"), CASE), now)
        assert book.takeover(office.talk.chat) is None


def test_who_leaves_one_of_two_groups_has_their_rights_in_the_other(office):
    agent, now = PEOPLE["agent"], office.talk.now
    with undone(office.store) as unit:
        book, desk = unit.desk(BOT), Desk(office.talk.turns.house)
        book.begin_takeover(Takeover(office.talk.chat, office.topics["case"], agent, now))
        book.begin_takeover(Takeover(77, office.topics["other"], agent, now))
        desk.take(unit, _at(agent, OTHER_DESK, CameOrWent(agent, here=False)), now)
        assert book.takeover(office.talk.chat)
        assert book.takeover(77) is None
        assert book.operator(agent, DESK).works
        assert not book.operator(agent, OTHER_DESK).works
        assert book.operator(agent).works
        assert agent in [one.telegram_id for one in book.operators(DESK) if one.works]
        assert agent not in [one.telegram_id for one in book.operators(OTHER_DESK) if one.works]
        desk.take(unit, _at(agent, OTHER_DESK, Ordered("take"), CASE), now)
        assert book.takeover(77) is None
        desk.take(unit, _at(agent, DESK, CameOrWent(agent, here=False)), now)
        assert not book.operator(agent).works
        desk.take(unit, _at(PEOPLE["head"], OTHER_DESK, Ordered("desk", "off")), now)
        assert not book.operator(agent).works


def test_whoever_left_every_desk_makes_no_other_group_one(office):
    head, now = PEOPLE["head"], office.talk.now
    with undone(office.store) as unit:
        desk = Desk(office.talk.turns.house)
        for chat in (DESK, OTHER_DESK):
            desk.take(unit, _at(head, chat, CameOrWent(head, here=False)), now)
        desk.take(unit, _at(head, NO_DESK, Ordered("desk")), now)
        assert NO_DESK not in [one.chat_id for one in unit.desk(BOT).desks()]


def test_who_left_and_came_back_has_the_same_part_as_before(office):
    agent, now = PEOPLE["agent"], office.talk.now
    with undone(office.store) as unit:
        for here in (False, True):
            Desk(office.talk.turns.house).take(unit, _at(agent, DESK, CameOrWent(agent, here)), now)
        assert unit.desk(BOT).operator(agent).works


def test_nothing_starts_with_a_command_that_declares_no_roles():
    of_nobody = replace(HANDLERS["take"], roles=frozenset())
    with pytest.raises(ValueError, match="take declares no roles"):
        table([of_nobody])
    with pytest.raises(ValueError, match="canned declares no roles"):
        table([replace(HANDLERS["canned"], apart={"save": frozenset()})])
    with pytest.raises(ValueError, match="one name"):
        table([HANDLERS["take"], HANDLERS["take"]])
    assert all(isinstance(one, Handler) and one.roles for one in HANDLERS.values())
