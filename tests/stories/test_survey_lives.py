"""Random lives: a survey is asked at most once for a case, and never at the wrong moment."""

import asyncio
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.casework import Casework
from bot.company import load_company
from bot.demo import sample_company
from bot.occasion_rules import hours_of
from bot.surveying import Surveying, plan_surveys
from cases import commands as c
from cases.asking_how import may_ask_how
from cases.clock import LegalClock
from cases.refused import Refused
from cases.rules import Rules
from cases.status import Actor, By
from cases.taxonomy import CaseType
from flows.incoming import Pressed
from locales import Catalogue
from storage.records import NewCase
from tests.cases.lives import ASSESSED, a_decision, registration
from tests.stories.talk import BOT, Talk, open_a_store
from tests.stories.timekeeping import Here

COMPANY = load_company(sample_company())
RULES = Rules(LegalClock(COMPANY), COMPANY)
AGENT, SUPERVISOR = By(Actor.AGENT, 200, "Marta"), By(Actor.SUPERVISOR, 300, "Roser")
START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
_numbers = count(1)


class Life:
    """One person, their cases, and the clock."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.chance = Random(seed)
        self.store = open_a_store(folder)
        self.talk = Talk(self.store, company=COMPANY, now=START, chat=1000)
        self.customer = By(Actor.CUSTOMER, 1000, "Núria")
        self.casework = Casework(RULES, plan_surveys(COMPANY))
        self.surveying = Surveying(
            self.store, BOT, COMPANY, Catalogue(COMPANY.zone), Here(), lambda: self.talk.now, lambda: None
        )
        self.folios: list[str] = []
        self.asked: Counter[str] = Counter()
        self.asked_at: dict[str, datetime] = {}
        self.rest = False

    def lives(self, steps: int) -> int:
        acts = [self.opens, self.moves, self.waits, self.waits, self.answers, self.refuses, *[self.ends] * 3]
        for _ in range(steps):
            self.chance.choice(acts)()
            self.looks()
        self.store.close()
        return sum(self.asked.values())

    def opens(self) -> None:
        if len(self.folios) > 3:
            return
        kind = self.chance.choice([CaseType.CLAIM, CaseType.COMPLAINT, CaseType.ENQUIRY, CaseType.PRAISE])
        now, number = self.talk.now, next(_numbers)
        command = registration(kind, RULES, at=now)
        with self.store.turn() as unit:
            unit.next_folio_number("QV", 2026)
            folio = f"QV-2026-{number:06}-7QX2"
            record = unit.open_case(NewCase(
                folio, f"d{number}", 1000, BOT, 1000, kind.value, "delivery", "normal", "received", "ca",
                "ES-CT", now, COMPANY.zone, now + timedelta(days=15), "D04", None, {"description": "x"},
            ))  # fmt: skip
            self.casework.register(
                unit, record, c.Register(**{**_fields(command), "folio": folio}), self.customer, now
            )
        self.folios.append(folio)

    def moves(self) -> None:
        """Something that may happen to a case, where it can."""
        if not self.folios:
            return
        folio = self.chance.choice(self.folios)
        case = self.case(folio)
        decision = a_decision(case, rules=RULES)
        move, by = self.chance.choice([
            (ASSESSED, AGENT), (c.Investigate("mirat"), AGENT), (c.Propose(decision), AGENT),
            (c.Communicate(), SUPERVISOR), (c.Communicate(decision), AGENT), (c.Accept(), self.customer),
            (c.CarryOut("nota"), AGENT), (c.CloseAccepted(), self.customer), (c.CloseAnswered(), AGENT),
            (c.Withdraw(confirmed=True), self.customer), (c.Reopen("torna-hi"), self.customer),
            (c.Refuse("no"), self.customer), (c.SecondLook("no"), self.customer),
        ])  # fmt: skip
        self.tries(folio, move, by)

    def ends(self) -> None:
        """A case goes its way to the end, as most do."""
        for folio in self.folios:
            for move, by in (
                (ASSESSED, AGENT), (c.Investigate("mirat"), AGENT), (c.Note("vist"), AGENT),
                (c.Propose(a_decision(self.case(folio), rules=RULES)), AGENT), (c.Communicate(), SUPERVISOR),
                (c.Communicate(a_decision(self.case(folio), rules=RULES)), AGENT), (c.CloseAnswered(), AGENT),
                (c.Accept(), self.customer), (c.CarryOut("nota"), AGENT), (c.CloseAccepted(), self.customer),
            ):  # fmt: skip
                self.tries(folio, move, by)

    def tries(self, folio: str, move: c.Command, by: By) -> None:
        with suppress(Refused), self.store.turn() as unit:
            self.casework.work(unit, folio, move, by, self.talk.now)

    def waits(self) -> None:
        self.talk.later(hours=self.chance.choice([1, 7, 30, 121, 400, 2000]))

    def answers(self) -> None:
        if self.asked:
            self.talk.does(Pressed(f"z.0.{self.chance.randint(1, 5)}.{self.chance.randint(1, 4)}"))
            self.talk.commands("cancel")

    def refuses(self) -> None:
        if self.chance.random() < 0.1:
            self.rest = not self.rest
            self.talk.later(seconds=3)
            self.talk.presses_data(f"z.0.{'rest' if self.rest else 'ask'}.")

    def looks(self) -> None:
        self.talk.hears()
        asyncio.run(self.surveying.look())
        if said := self.talk.hears():
            self.checks(said)

    def checks(self, said: str) -> None:
        now, states = self.talk.now, [self.case(folio) for folio in self.folios]
        assert hours_of(COMPANY).allow(now), "in the hours"
        assert not any(case.is_open for case in states), "with no case open"
        assert not self.rest, "of somebody who wants to be asked"
        for case in states:
            if case.folio not in said:
                continue
            again = self.talk.words("survey.reminder_case", folio=case.folio) in said
            assert may_ask_how(case), "after the end, with an answer"
            assert case.decided_at is not None
            assert case.decided_at < now
            self.asked[case.folio] += 1
            assert self.asked[case.folio] == (2 if again else 1), "once, and one reminder"
            if again:
                assert now - self.asked_at[case.folio] >= timedelta(days=5)
            self.asked_at[case.folio] = now

    def case(self, folio: str):
        with self.store.look() as unit:
            file = unit.read_case(folio)
        assert file is not None
        assert file.case is not None
        return file.case


def _fields(command: c.Register) -> dict:
    return {name: getattr(command, name) for name in command.__dataclass_fields__}


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32))
def test_nobody_is_asked_twice_or_at_the_wrong_moment(tmp_path_factory, seed):
    Life(seed, tmp_path_factory.mktemp("life")).lives(40)


def test_such_lives_do_ask(tmp_path_factory):
    asked = sum(Life(seed, tmp_path_factory.mktemp("life")).lives(80) for seed in range(4))
    assert asked > 2, "lives in which nobody is asked show nothing"
