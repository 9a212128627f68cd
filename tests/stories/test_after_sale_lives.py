"""Random lives of customers: whatever happens and however time passes, each occasion once and at no wrong moment.

Purchases made and changed, cases opened and closed, forms begun, consents, objections, low scores, bots blocked,
jumps of the clock over nights, holidays, clock changes and leap days, and restarts. What may be told is judged
here by what happened, and not by what the bot's own tables say.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, text

from aftersales.consent import Purpose
from aftersales.occasions import OCCASIONS
from aftersales.right_moment import MessageClass
from cases.calendar import WorkCalendar
from flows.dialogue import Draft
from storage.opening import open_store
from storage.sale_tables import surveys
from tests.storage.given import opened
from tests.stories.aftersale import NEWS, AfterSale
from tests.stories.talk import _KEY, BOT, Talk, sample

START = datetime(2027, 10, 20, 9, tzinfo=UTC)  # a leap day and two clock changes are near
CONSENTS = {MessageClass.PROMOTIONAL: Purpose.PROMOTIONAL, MessageClass.BIRTHDAY: Purpose.BIRTHDAY}
CALM = (MessageClass.CARE, MessageClass.MAINTENANCE, *CONSENTS)  # not while something is wrong
LIVES = int(os.environ.get("RECLAMA_TEST_LIVES", "40"))
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)  # a life takes a second: shrinking one, minutes
ONE_A_DAY = (MessageClass.CARE, MessageClass.MAINTENANCE, MessageClass.PROMOTIONAL)


@dataclass
class Told:
    """A message that went out."""

    occasion: str
    at: datetime
    bot: int


@dataclass
class Life:
    """One person's, and what an onlooker remembers of it."""

    folder: Path
    sale: AfterSale
    born: str
    open_case: bool = False
    form: bool = False
    closed_at: datetime | None = None
    low_at: datetime | None = None
    agreed: dict[Purpose, datetime] = field(default_factory=dict)
    objects: bool = False
    blocked: set[int] = field(default_factory=set)
    told: list[Told] = field(default_factory=list)
    cases: int = 0
    answered: int = 0
    bought: list[str] = field(default_factory=list)

    @property
    def talk(self) -> Talk:
        return self.sale.talk

    def buys(self, ago: int, arrives: int | None, months: int | None, ready: int | None) -> None:
        self.bought.append(f"P{len(self.bought)}")
        self._keeps(self.bought[-1], ago, arrives, months, ready)

    def changes(
        self, which: int, ago: int, arrives: int | None, months: int | None, ready: int | None
    ) -> None:
        if self.bought:
            self._keeps(self.bought[which % len(self.bought)], ago, arrives, months, ready)

    def _keeps(
        self, number: str, ago: int, arrives: int | None, months: int | None, ready: int | None
    ) -> None:
        on = self.sale.today - timedelta(days=ago)
        days = {
            name: on + timedelta(days=n) for name, n in (("delivered_on", arrives), ("ready_on", ready)) if n
        }
        self.sale.buys(f"Cosa {number}", number, bought_on=on, service_months=months, **days)

    def case(self, opens: bool) -> None:
        if opens and not self.open_case:
            self.cases += 1
            opened(self.talk.store, f"case-{self.cases}", self.talk.chat)
            self.open_case = True
        elif self.open_case and not opens:
            closes = text(
                "UPDATE cases SET status = 'closed_accepted', closed_at = :now WHERE closed_at IS NULL"
            )
            with self.talk.store._engine.begin() as connection:
                connection.execute(closes, {"now": self.talk.now.strftime("%Y-%m-%d %H:%M:%S.%f")})
            self.open_case, self.closed_at = False, self.talk.now

    def fills(self, begins: bool) -> None:
        with self.talk.store.turn() as unit:
            draft = Draft("d1", "complaint", self.talk.now) if begins else None
            before = unit.dialogue(BOT, self.talk.chat)
            unit.keep_dialogue(BOT, self.talk.chat, type(before)(before.language, draft=draft), self.talk.now)
        self.form = begins

    def scores(self, score: int) -> None:
        self.answered += 1
        row = {
            "customer_id": self.sale.person, "bot_id": BOT, "chat_id": self.talk.chat, "kind": "case",
            "about": self.answered, "since": self.talk.now, "answered_at": self.talk.now, "score": score,
        }  # fmt: skip
        with self.talk.store._engine.begin() as connection:
            connection.execute(insert(surveys), row)
        if score <= 2:
            self.low_at = self.talk.now

    def agrees(self, purpose: Purpose, given: bool) -> None:
        self.sale.agrees(purpose, given=given)
        if given:
            self.agreed[purpose] = self.talk.now
        else:
            self.agreed.pop(purpose, None)

    def objects_to_all(self, objects: bool) -> None:
        with self.talk.store.turn() as unit:
            if objects:
                unit.agreements.suppress(self.talk.chat, self.talk.now)
            else:
                unit.agreements.lift(self.talk.chat)
        self.objects = objects

    def blocks(self, bot: int, blocks: bool) -> None:
        with self.talk.store.turn() as unit:
            if bot == NEWS and blocks:
                unit.agreements.leave(NEWS, self.talk.chat, "blocked", self.talk.now)
            elif bot == NEWS:
                unit.agreements.arrive(NEWS, self.talk.chat, self.talk.language, self.talk.now)
            elif not blocks:
                unit.customer(self.talk.chat)
        if bot == BOT and blocks:
            self.talk.store.mark_unreachable(BOT, self.talk.chat, "blocked", self.talk.now)
        (self.blocked.add if blocks else self.blocked.discard)(bot)

    def restarts(self) -> None:
        self.talk.store.close()
        self.talk.store = open_store(f"sqlite:///{self.folder / 'life.db'}", [_KEY], os.urandom)

    def passes(self, hours: float) -> None:
        self.talk.now += timedelta(hours=hours)
        self.looks()

    def days(self, number: int, hour: int) -> None:
        """Days in each of which the bot looks once, at that local hour."""
        for _ in range(number):
            tomorrow = self.talk.now.astimezone(self.sale.zone) + timedelta(days=1)
            self.talk.now = tomorrow.replace(hour=hour, minute=15).astimezone(UTC)
            self.looks()

    def calms(self) -> None:
        """All is well again."""
        self.case(opens=False)
        self.fills(begins=False)
        self.objects_to_all(objects=False)
        for bot in (BOT, NEWS):
            self.blocks(bot, blocks=False)
        for purpose in Purpose:
            self.agrees(purpose, given=True)

    def looks(self) -> None:
        """One look of the bot, and what must be true after it."""
        before = {row.id for row in self._delivered()}
        self.sale.ticks()
        for row in self._delivered():
            if row.id not in before:
                self._judges(Told(row.about, self.talk.now, row.bot_id))
        late = [plan for plan in self.sale.plans() if plan.done_at is None and plan.due_at <= self.talk.now]
        assert not late, "what was due is told, put off or let go"

    def _delivered(self) -> list:
        asked = text("SELECT id, bot_id, about FROM outbox WHERE message_class IS NOT NULL ORDER BY id")
        with self.talk.store._engine.connect() as connection:
            return connection.execute(asked).all()

    def _judges(self, one: Told) -> None:
        kind = OCCASIONS[one.occasion].message_class
        local = one.at.astimezone(self.sale.zone)
        assert is_working(local.date()), local
        latest = 12 if one.occasion == "birthday" else 19
        assert 10 <= local.hour < latest, local
        assert one.bot == (NEWS if kind in CONSENTS else BOT)
        assert one.bot not in self.blocked
        if kind in CALM:
            assert not self.open_case, one
            assert not self.form, one
            assert self.closed_at is None or one.at >= self.closed_at + timedelta(days=30)
            assert self.low_at is None or one.at >= self.low_at + timedelta(days=90)
        if kind in CONSENTS:
            assert not self.objects
            assert one.at < self.agreed[CONSENTS[kind]] + timedelta(days=2 * 366 + 30)
        same_day = [each for each in self.told if each.at.astimezone(self.sale.zone).date() == local.date()]
        if kind in ONE_A_DAY:
            assert not [each for each in same_day if OCCASIONS[each.occasion].message_class in ONE_A_DAY]
        self.told.append(one)

    def ends(self) -> None:
        """Each thing once, and what is over has an outcome."""
        sent = [plan for plan in self.sale.plans() if plan.outcome == "sent"]
        assert len(sent) == len(self.told)
        for plan in sent:
            again = OCCASIONS[plan.occasion].again_after
            for other in sent:
                if other is not plan and (other.occasion, other.about) == (plan.occasion, plan.about):
                    assert again is not None, plan
                    assert abs((other.day - plan.day).days) >= again, (plan, other)
            assert plan.done_at.astimezone(self.sale.zone).date() >= plan.day, "never early"
        greeted = sorted(each.at for each in self.told if each.occasion == "birthday")
        assert all(later - earlier > timedelta(days=350) for earlier, later in pairwise(greeted))
        for at in greeted:
            days = [at.astimezone(self.sale.zone).date() - timedelta(days=n) for n in range(15)]
            assert {self.born, "03-01" if self.born == "02-29" else self.born} & {
                f"{day:%m-%d}" for day in days
            } or (self.born == "02-29" and "02-28" in {f"{day:%m-%d}" for day in days})


def is_working(day: date) -> bool:
    company = sample()
    return WorkCalendar(company.jurisdiction, company.local_holidays).is_working(day)


DAYS = st.one_of(st.none(), st.integers(1, 40))
THING = st.tuples(
    st.one_of(st.integers(0, 9), st.sampled_from([350, 360, 1030, 1075])),
    DAYS,
    st.sampled_from([None, 1, 6]),
    DAYS,
)
CHANGED = st.tuples(st.integers(0, 3), THING).map(lambda both: (both[0], *both[1]))
PASSES = ("days", st.tuples(st.integers(1, 25), st.sampled_from([10, 10, 11, 18, 3])))
KINDS = [
    PASSES,
    PASSES,
    PASSES,
    ("passes", st.tuples(st.one_of(st.floats(0.1, 30), st.floats(24, 24 * 60), st.just(24 * 360.0)))),
    ("buys", THING),
    ("buys", THING),
    ("changes", CHANGED),
    ("calms", st.just(())),
    ("calms", st.just(())),
    ("case", st.tuples(st.booleans())),
    ("fills", st.tuples(st.booleans())),
    ("scores", st.tuples(st.integers(1, 5))),
    ("agrees", st.tuples(st.sampled_from(list(Purpose)), st.booleans())),
    ("objects_to_all", st.tuples(st.booleans())),
    ("blocks", st.tuples(st.sampled_from([BOT, NEWS]), st.booleans())),
    ("restarts", st.just(())),
]
DOES = st.one_of([st.tuples(st.just(name), told) for name, told in KINDS])


@pytest.fixture(scope="module")
def template() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "life.db"
        open_store(f"sqlite:///{path}", [_KEY], os.urandom).close()
        yield path


@settings(max_examples=LIVES, deadline=None, phases=UNSHRUNK, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(["11-02", "12-25", "02-29", "03-26", "10-31"]), st.lists(DOES, min_size=8, max_size=25)
)
def test_each_occasion_once_and_none_at_a_wrong_moment(template, born, deeds):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(template, folder / "life.db")
        store = open_store(f"sqlite:///{folder / 'life.db'}", [_KEY], os.urandom)
        sale = AfterSale(Talk(store, now=START))
        sale.links(birthday=born, news=True)
        life = Life(folder, sale, born)
        with closing(store):
            for purpose in Purpose:
                life.agrees(purpose, given=True)
            for deed, given_ in deeds:
                getattr(life, deed)(*given_)
            life.days(3, 10)
            life.ends()
        life.talk.store.close()
